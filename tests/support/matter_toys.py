"""Toy changes of a matter: two an earlier program knows, one that writes a column it does not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler, Registry


def perform_begin(tx: Tx, action: Action) -> Mapping[str, Any]:
    at = canonical.instant(action.made_at)
    tx.insert("matter", action.payload["matter"], ticket_id="T1", item_key="food", created_at=at, ord=1)
    return {}


def perform_end(tx: Tx, action: Action) -> Mapping[str, Any]:
    payload = action.payload
    tx.update("matter", payload["matter"], version=payload["version"], outcome=payload["outcome"])
    return {}


def perform_say(tx: Tx, action: Action) -> Mapping[str, Any]:
    payload = action.payload
    tx.update("matter", payload["matter"], version=payload["version"], words=payload["words"])
    return {}


MATTER_TOYS = Registry(
    (
        Handler("begin_matter", Sort.STATION, perform_begin),
        Handler("end_matter", Sort.STATION, perform_end),
        Handler("say_matter", Sort.STATION, perform_say),
    )
)


def begin(matter: str) -> Callable[[Desk], Action]:
    """A new matter."""
    return lambda desk: desk.action("begin_matter", "clerk", [matter], {"matter": matter})


def end(matter: str, outcome: str) -> Callable[[Desk], Action]:
    """Its outcome."""
    return lambda desk: _change(desk, "end_matter", matter, outcome=outcome)


def say(matter: str, words: str) -> Callable[[Desk], Action]:
    """Its words, which the release before did not know."""
    return lambda desk: _change(desk, "say_matter", matter, words=words)


def _change(desk: Desk, kind: str, matter: str, **more: str) -> Action:
    version = desk.state.must("matter", matter)["version"]
    return desk.action(kind, "clerk", [matter], {"matter": matter, "version": version, **more})
