"""A slip printed again: counted with the number, wherever it is printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain.action import Action, Sort
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler

REPRINT = "reprint_slip"


def make_reprint(desk: Desk, ticket: str, actor: str) -> Action:
    """The action of the next print. Raises NotFound."""
    row = desk.state.must("ticket", ticket)
    payload = {"ticket": ticket, "print_no": (row["slip_prints"] or 1) + 1}
    return desk.action(REPRINT, actor, [ticket], payload)


def perform_reprint(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The how-manieth slip of this number is on its way; two desks that print at once count both."""
    row = tx.must("ticket", action.payload["ticket"])
    print_no = max(action.payload["print_no"], (row["slip_prints"] or 1) + 1)
    tx.update("ticket", row["id"], slip_prints=print_no)
    return {"ticket": row["id"], "no": row["no"], "print_no": print_no}


HANDLERS = (Handler(REPRINT, Sort.STATION, perform_reprint),)
