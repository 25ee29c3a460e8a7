"""What happens to a paper after it was made. Facts all: they are recorded, never refused for being late."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.errors import RuleBroken
from workstation.store.tx import Tx
from workstation.sync.registry import Handler

PREPARED, PRINTED, FAILED, HANDED, VOID = "prepared", "printed", "failed", "handed_over", "void"
WAYS = ("signed", "refused_to_sign", "left_unsigned", "mailed")


class PaperNotPrinted(RuleBroken):
    """Nothing that never came out of the printer can be handed over. Params: doc_no."""

    code = "paper_not_printed"


class HandoverWayUnknown(RuleBroken):
    """Handed over how? Params: way."""

    code = "handover_way_unknown"


def perform_printed(tx: Tx, action: Action) -> Mapping[str, Any]:
    """It came out: the first time makes the paper, later ones are 补打 and counted."""
    paper = tx.must("paper", action.payload["paper"])
    first = paper["state"] in (PREPARED, FAILED)
    changes: dict[str, Any] = {
        "print_count": paper["print_count"] + 1,
        "printer": action.payload["printer"],
        "failure": None,
    }
    if first:
        changes |= {"state": PRINTED, "printed_at": canonical.instant(action.made_at)}
    tx.update("paper", paper["id"], **changes)
    return {"print_count": changes["print_count"]}


def perform_failed(tx: Tx, action: Action) -> Mapping[str, Any]:
    """It did not come out: number and date stay, and it is tried again."""
    paper = tx.must("paper", action.payload["paper"])
    state = FAILED if paper["state"] in (PREPARED, FAILED) else paper["state"]
    tx.update(
        "paper",
        paper["id"],
        state=state,
        printer=action.payload["printer"],
        failure=action.payload["trouble"],
    )
    return {"state": state}


def perform_handed(tx: Tx, action: Action) -> Mapping[str, Any]:
    """It was handed over: signed for, refused, left unsigned, or mailed. Raises PaperNotPrinted."""
    paper, way = tx.must("paper", action.payload["paper"]), action.payload["way"]
    if way not in WAYS:
        raise HandoverWayUnknown(way=way)
    if paper["state"] in (PREPARED, FAILED):
        raise PaperNotPrinted(doc_no=paper["doc_no"])
    state = HANDED if paper["state"] == PRINTED else paper["state"]
    moment = canonical.instant(action.made_at)
    tx.update("paper", paper["id"], state=state, handed_at=moment, handed_how=way)
    return {"state": state}


HANDLERS = (
    Handler("paper_printed", Sort.STATION, perform_printed),
    Handler("paper_failed", Sort.STATION, perform_failed),
    Handler("paper_handed", Sort.STATION, perform_handed),
)
