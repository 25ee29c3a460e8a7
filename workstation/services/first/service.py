"""What anybody in the hall can do with a matter somebody brought: each method is one step of its chain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workstation.domain.action import Action, ActionRefused, Outcome
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.first import payloads, places
from workstation.services.first.entry import Entry, Piece, Target
from workstation.services.first.matter_log import MatterLog
from workstation.services.first.troubles import as_rule
from workstation.services.first.views import Logged, Moved
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import Reference, ReferenceShelf
from workstation.store.read import first as first_read
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station

_DECIDES = (Role.duty_manager, Role.director)


class FirstService:
    """First-asked matters at this station. A method that raises a RuleBroken has changed nothing.

    Writing down, sending, answering and telling work without the hall; signing, sending back and
    assigning are decided by the hall and raise HallUnreachable without it.
    """

    def __init__(
        self, station: Station, shelf: ReferenceShelf, reception: ReceptionService | None = None
    ) -> None:
        """`reception` gives out a number for somebody who has none; without it none is given."""
        self._station = station
        self._shelf = shelf
        self._log = MatterLog(station, shelf, reception)

    def log(self, entry: Entry, *, me: SignedIn) -> Logged:
        """Write a matter down and do what was chosen, in one step that can be undone as one.

        While a number is served here the matter is that number's. Raises ReasonMissing, NoNameForThis,
        DirectionsIncomplete, TransferNowhere, NobodyDecides, NameRefused.
        """
        return self._log.log(entry, me)

    def send(self, record: str, target: Target, *, me: SignedIn, pieces: tuple[Piece, ...] = ()) -> Moved:
        """Hand on a matter that is mine. Raises NotTheOwner, HandoffUnderWay, TransferNowhere."""
        reference = self._shelf.current()
        checked = payloads.check_target(reference, me, target)

        def make(desk: Desk) -> Action:
            given = payloads.handoff_data(
                desk, reference, me, checked, payloads.DUTY_REASON, payloads.pieces_data(pieces)
            )
            payload = {"record": record, "role": payloads.role_of(me), "handoff": given}
            return desk.action("send_handoff", me.staff_no, (record, given["id"]), payload)

        return _moved(self._station.act(make), record)

    def sign(self, handoff: str, *, me: SignedIn) -> Moved:
        """Sign for a matter: from now on it is mine. Raises HandoffTravels, NotTheOwner, HallUnreachable."""
        row, reference = self._handoff(handoff), self._shelf.current()
        payload = {
            "handoff": handoff,
            "role": payloads.role_of(me),
            "window": me.window,
            "unit": me.unit,
            "cover_for": self._cover(reference, row, me),
        }
        return _moved(self._ask("sign_handoff", me, row, payload), row["first_record_id"], signed=True)

    def give_back(self, handoff: str, reason: str, *, me: SignedIn) -> Moved:
        """Not ours: back to the sender with the reason, once per unit; the second time it is disputed and
        the duty manager decides. Raises ReasonMissing, ReturnRefused, NotTheOwner, HallUnreachable.
        """
        row, reference = self._handoff(handoff), self._shelf.current()
        with self._station.store.reading() as reader:
            decider = places.decider(reader, reference, None)
        payload = {
            "handoff": handoff,
            "role": payloads.role_of(me),
            "window": me.window,
            "unit": me.unit,
            "cover_for": self._cover(reference, row, me),
            "reason": reason,
            "decider": decider,
            "home": _home(reference, row),
        }
        return _moved(self._ask("return_handoff", me, row, payload), row["first_record_id"])

    def cancel(self, handoff: str, *, me: SignedIn) -> Moved:
        """Call it back before anybody signed. Raises NotTheOwner, HandoffTravels, HandoffStepRefused."""
        row, reference = self._handoff(handoff), self._shelf.current()
        payload = {"handoff": handoff, "role": payloads.role_of(me), "home": _home(reference, row)}
        subjects = [one for one in (row["first_record_id"], handoff) if one]

        def make(desk: Desk) -> Action:
            return desk.action("cancel_handoff", me.staff_no, subjects, payload)

        return _moved(self._station.act(make), row["first_record_id"])

    def assign(self, record: str, target: Target, reason: str, *, me: SignedIn) -> Moved:
        """指定承办, and asking a unit to answer a complaint. For the duty manager and the director alone.

        Raises NotAllowed, ConcernedPerson, FirstAskedStepRefused, HallUnreachable.
        """
        me.need(*_DECIDES)
        reference = self._shelf.current()
        checked = payloads.check_target(reference, me, target)

        def make(desk: Desk) -> Action:
            text = reason.strip() or payloads.ASSIGNED_REASON
            given = payloads.handoff_data(desk, reference, me, checked, text, [])
            payload = {"record": record, "role": payloads.role_of(me, *_DECIDES), "handoff": given}
            return desk.action("assign_handoff", me.staff_no, (record,), payload)

        try:
            return _moved(self._station.ask_hall(make), record)
        except ActionRefused as refused:
            raise as_rule(refused) from refused

    def answer(self, record: str, text: str, *, me: SignedIn, told: str = "", note: str = "") -> Moved:
        """Answer a matter that is mine; `told` closes it at once. Raises NotTheOwner, ReasonMissing."""
        payload = {"answer": text, "told": told or None, "told_note": note}
        return self._with_record("answer_first_asked", record, me, payload)

    def tell(self, record: str, how: str, *, me: SignedIn, note: str = "") -> Moved:
        """The person knows: in_person, by_phone, by_letter, on_paper, or not_reached with a note."""
        return self._with_record("tell_answer", record, me, {"told": how, "told_note": note})

    def undo(self, done: Logged | Moved, *, me: SignedIn) -> None:
        """Take a step back within eight seconds. Papers of it are void then, their numbers stay used.

        Raises UndoTooLate, UndoNotPossible.
        """
        if isinstance(done, Moved) and done.signed:
            payload = {"handoff": done.handoff, "role": payloads.role_of(me)}
            self._ask("unsign_handoff", me, self._handoff(done.handoff), payload)
            return
        self._station.undo(done.action, me.staff_no)
        for paper in done.papers if isinstance(done, Logged) else ():
            given = {"paper": paper, "reason": "登记已撤销"}
            self._station.act(
                lambda desk, one=given: desk.action("void_first_paper", me.staff_no, (one["paper"],), one)  # type: ignore[misc]
            )

    def _with_record(self, kind: str, record: str, me: SignedIn, more: Mapping[str, Any]) -> Moved:
        payload = {"record": record, "role": payloads.role_of(me), **more}

        def make(desk: Desk) -> Action:
            return desk.action(kind, me.staff_no, (record,), payload)

        return _moved(self._station.act(make), record)

    def _ask(self, kind: str, me: SignedIn, row: Row, payload: Mapping[str, Any]) -> Outcome:
        subjects = [one for one in (row["first_record_id"], row["id"]) if one]
        try:
            return self._station.ask_hall(lambda desk: desk.action(kind, me.staff_no, subjects, payload))
        except ActionRefused as refused:
            raise as_rule(refused) from refused

    def _handoff(self, handoff: str) -> Row:
        with self._station.store.reading() as reader:
            return first_read.handoff(reader, handoff)

    def _cover(self, reference: Reference, row: Row, me: SignedIn) -> str | None:
        """Whom this person stands in for: both names stay on the handoff."""
        posted = row["to_person"]
        if posted is None and row["to_window"]:
            staff = reference.staffing.staff
            posted = next((one.staff_no for one in staff if one.window == row["to_window"]), None)
        if posted is None or posted == me.staff_no:
            return None
        return posted if self._stands_in(reference.staffing.pairs, posted, me.staff_no) else None

    def _stands_in(self, pairs: Iterable[Any], a: str, b: str) -> bool:
        if not any(pair.a == a and pair.b == b for pair in pairs):
            return False
        with self._station.store.reading() as reader:
            row = reader.get("presence", a)
        return row is None or row["state"] != "on_duty"


def _home(reference: Reference, row: Row) -> str | None:
    """The group in which a number waits that comes back to the sender's window."""
    window = reference.staffing.window(row["from_window"]) if row["from_window"] else None
    return window.groups[0] if window is not None and window.groups else None


def _moved(outcome: Outcome, record: str | None, *, signed: bool = False) -> Moved:
    detail = outcome.detail
    return Moved(
        detail["action_id"], record or "", detail.get("handoff") or "", bool(detail.get("disputed")), signed
    )
