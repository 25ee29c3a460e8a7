"""Every duty there is, and what is due now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from workstation.services.duties import closing, seal, silence
from workstation.services.first.duties import due_signatures
from workstation.services.minimum import Age, MinimumVersion
from workstation.services.reference import Reference, ReferenceMissing, ReferenceShelf
from workstation.store.station_read import Reader
from workstation.sync.duty import Duty

Due = Callable[[Reader, Reference, datetime], Iterator[Duty]]

DUTIES: tuple[Due, ...] = (
    seal.due_seals, silence.due_silences, silence.due_withdrawals, closing.due_closings, due_signatures,
)  # fmt: skip
HANDLERS = (*seal.HANDLERS, *silence.HANDLERS, *closing.HANDLERS)


def due_now(
    shelf: ReferenceShelf, minimum: MinimumVersion | None = None
) -> Callable[[Reader, datetime], tuple[Duty, ...]]:
    """A question that lists what is due; nothing before the hall's data has arrived.

    With `minimum` a program too old for its hall leaves the duties to newer ones.
    """

    def ask(reader: Reader, now: datetime) -> tuple[Duty, ...]:
        try:
            reference = shelf.current()
        except ReferenceMissing:
            return ()
        if minimum is not None and minimum.standing().age is Age.TOO_OLD:
            return ()
        return tuple(duty for due in DUTIES for duty in due(reader, reference, now))

    return ask
