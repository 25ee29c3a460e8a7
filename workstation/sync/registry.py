"""The kinds of change a station knows how to perform."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workstation.domain.action import GIVE_UP, UNDO, Action, Sort
from workstation.domain.errors import RuleBroken
from workstation.store.tables import STATE_TABLES
from workstation.store.tx import UNDONE, Tx

Perform = Callable[[Tx, Action], Mapping[str, Any] | None]


class UnknownKind(RuleBroken):
    """An action of a kind or version that this program does not know."""

    code = "unknown_kind"


@dataclass(frozen=True)
class Handler:
    """How one kind is performed. `undoable` within 8 seconds by the same person."""

    kind: str
    sort: Sort
    perform: Perform
    version: int = 1
    undoable: bool = False


class UndoTooLate(RuleBroken):
    """Something touched by the action has changed since."""

    code = "undo_too_late"


def perform_undo(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Give every row the values it had before the action that is undone, as new versions."""
    for step in reversed(action.payload["restore"]):
        row = tx.get(step["table"], step["id"])
        if row is None or row["version"] != step["version"]:
            raise UndoTooLate(table=step["table"], id=step["id"])
        if step["image"] is None:
            # rows are never deleted: what the action made stays, marked as undone where it has a state
            if "state" in STATE_TABLES[step["table"]].columns:
                tx.update(step["table"], step["id"], version=step["version"], state=UNDONE)
            continue
        tx.restore(step["table"], step["id"], version=step["version"], image=step["image"])
    return {"undone": action.payload["undo_of"]}


def perform_give_up(_tx: Tx, _action: Action) -> Mapping[str, Any]:
    """Nothing: the place of a call that nobody waits for any more."""
    return {}


class Registry:
    """Handlers by kind and version. Old versions stay, so that an older station can still send."""

    def __init__(self, handlers: Iterable[Handler]) -> None:
        own = (
            Handler(UNDO, Sort.STATION, perform_undo),
            Handler(GIVE_UP, Sort.HALL, perform_give_up),
        )
        self._handlers = {(handler.kind, handler.version): handler for handler in (*own, *handlers)}

    def get(self, kind: str, version: int = 1) -> Handler:
        """The handler; raises UnknownKind."""
        handler = self._handlers.get((kind, version))
        if handler is None:
            raise UnknownKind(kind=kind, version=version)
        return handler

    def perform(self, tx: Tx, action: Action) -> Mapping[str, Any]:
        """Perform `action` on `tx`; raises RuleBroken when a rule refuses."""
        return self.get(action.kind, action.version).perform(tx, action) or {}
