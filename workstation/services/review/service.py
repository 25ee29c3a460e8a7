"""The questions of those who oversee the hall. No method may run on the window's thread."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from workstation.domain.approval import ApprovalAct
from workstation.domain.case import CaseState
from workstation.domain.errors import HallBroken, HallUnreachable, NotFound
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.casebook.lines import Today, day_of, today_of
from workstation.services.casebook.service import CaseBook
from workstation.services.first.reads import sign_minutes
from workstation.services.intake.service import IntakeService
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.review import late, ledger
from workstation.services.review.attention import Press
from workstation.services.review.heard import Heard
from workstation.services.review.ledger_views import CaseLedger, Found, ParkedLine
from workstation.services.review.live import LiveReading
from workstation.services.review.views import DuePage, DueTab, LiveHall, UnsignedLine
from workstation.services.tray.laid_open import conflicts_of_hall
from workstation.services.tray.perform import TELL
from workstation.services.tray.views import Conflict
from workstation.store.read import casebook as case_read
from workstation.store.read import review as read
from workstation.store.read.casebook import Picked
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.hall import Hall
from workstation.sync.station import Station

TO_ACT_ON = frozenset({"deem_accepted", TELL})
REVIEWERS = (Role.supervisor, Role.duty_manager, Role.director)
MOST_DUE = 50


class ReviewReads:
    """The hall as a supervisor, the duty manager or the director sees it; others are refused (NotAllowed)."""

    def __init__(
        self, station: Station, shelf: ReferenceShelf, hall: Hall, book: CaseBook | None = None
    ) -> None:
        self._station, self._shelf, self._hall = station, shelf, hall
        self._book = book or CaseBook(station, shelf, hall, IntakeService(station, shelf))
        self._heard = Heard()

    def live(self, *, me: SignedIn) -> LiveHall:
        """The hall now. `heard` is False when the hall did not answer; then no window counts as silent.

        Raises NotAllowed, ReferenceMissing.
        """
        me.need(*REVIEWERS)
        reference, now = self._shelf.current(), self._station.clock()
        heard = self._beats(now)
        self._book.catch_up()
        with self._station.store.reading() as reader:
            press = self._press(reader, reference, now, me)
            return LiveReading(reader, reference, now, heard, press).view()

    def unsigned(self, *, me: SignedIn) -> tuple[UnsignedLine, ...]:
        """Every handoff nobody signed for, the longest first. Raises NotAllowed."""
        me.need(*REVIEWERS)
        with self._station.store.reading() as reader:
            return late.unsigned_lines(reader, self._shelf.current(), self._station.clock(), me)

    def due(self, tab: DueTab, *, me: SignedIn) -> DuePage:
        """The first 50 cases of one tab, who presses most first. Raises NotAllowed."""
        me.need(*REVIEWERS)
        reference, unready = self._shelf.current(), self._book.catch_up()
        today = today_of(reference, self._station.clock())
        with self._station.store.reading() as reader:
            order = [row["id"] for row in case_read.page_of(reader, _picked(tab, today), 0, most=MOST_DUE)]
            rows = read.cases_with_names(reader, order)
            counts = tuple((one, case_read.count_of(reader, _picked(one, today))) for one in DueTab)
        return DuePage(today.read_at, tab, late.due_lines(rows, order, reference, today), counts, unready)

    def find_cases(self, text: str, *, me: SignedIn) -> tuple[Found, ...]:
        """Cases by a name, initials, a number or an item; names masked. Raises NotAllowed."""
        me.need(*REVIEWERS)
        ids = [row.id for row in self._book.search(text, me=me).rows]
        with self._station.store.reading() as reader:
            rows = read.cases_with_names(reader, ids)
        return tuple(self._found(rows[one]) for one in ids if one in rows)

    def find_code(self, code: str, *, me: SignedIn) -> str:
        """The case behind a scanned code or a paper's number. Raises NotAllowed, NotFound."""
        me.need(*REVIEWERS)
        return self._book.find(code)

    def ledger(self, case_id: str, *, me: SignedIn) -> CaseLedger:
        """Every ledger row about a case: of itself, its visits, its first-asked records and its handoffs.

        Refused and held rows are among them. Without the hall only what this station keeps
        (`complete` False). Raises NotAllowed, NotFound.
        """
        me.need(*REVIEWERS)
        reference = self._shelf.current()
        with self._station.store.reading() as reader:
            case = read.cases_with_names(reader, [case_id]).get(case_id)
            if case is None:
                raise NotFound(table="service_case", id=case_id)
            subjects = read.subjects_of_case(reader, case_id)
            numbers = read.named_numbers(reader, subjects)
            rows = [row for one in subjects for row in reader.history(one)]
            acts = {row["id"]: ApprovalAct(row["act"]) for row in reader.find("approval", case_id=case_id)}
            entries = reader.journal().open_entries()
        told = self._ask_ledger(tuple(subjects))
        lines = ledger.lines_of([*rows, *(told or ())], entries, subjects, numbers, reference, acts)
        return CaseLedger(self._found(case), lines, told is not None)

    def parked(self, *, me: SignedIn) -> tuple[ParkedLine, ...]:
        """What the hall refused or holds behind a refused change, open ones first. Raises NotAllowed.

        A complaint against me is not among them. Who did what is asked of the hall where this station was
        not there yet.
        """
        me.need(*REVIEWERS)
        with self._station.store.reading() as reader:
            unknown = ledger.parked_unknown(reader)
        told = self._ask_ledger(tuple(unknown)) if unknown else None
        with self._station.store.reading() as reader:
            return ledger.parked_lines(reader, self._shelf.current(), me.staff_no, told or ())

    def versions(self, *, me: SignedIn) -> tuple[Conflict, ...]:
        """What was refused and nobody has settled, with both its versions. Raises NotAllowed."""
        me.need(*REVIEWERS)
        with self._station.store.reading() as reader:
            return conflicts_of_hall(reader, self._shelf.current(), self._station.identity.segment)

    # --- how ---

    def _beats(self, now: datetime) -> Mapping[str, datetime] | None:
        try:
            rows: Sequence[Row] = self._hall.ask(read.beats)
        except (HallUnreachable, HallBroken):
            return None
        return self._heard.take(rows, now)

    def _ask_ledger(self, subjects: Sequence[str]) -> list[Row] | None:
        try:
            rows: list[Row] = self._hall.ask(lambda hall: read.ledger_about(hall, subjects))
        except (HallUnreachable, HallBroken):
            return None
        return rows

    def _press(self, reader: Reader, reference: Reference, now: datetime, me: SignedIn) -> Press:
        handoffs = late.unsigned_lines(reader, reference, now, me)
        today = today_of(reference, now)
        lines = ledger.parked_lines(reader, reference, me.staff_no)
        return Press(
            handoffs=handoffs,
            unsigned=len(handoffs),
            remind=sign_minutes(reference)[0],
            overdue=case_read.count_of(reader, _picked(DueTab.overdue, today)),
            unpapered=case_read.count_of(reader, _picked(DueTab.unpapered, today)),
            refused=sum(1 for line in lines if not line.settled),
            incidents=tuple(self._incidents(reader, reference, today)),
        )

    @staticmethod
    def _incidents(reader: Reader, reference: Reference, today: Today) -> list[tuple[str, str, str]]:
        """What went wrong: what somebody still has to act on as long as it is open, the rest of today."""
        found = []
        for row in reader.find("incident", state="open", order=("at",)):
            day = reference.hours.local(datetime.fromisoformat(row["at"])).date()
            params = json.loads(row["params"])
            if row["kind"] in TO_ACT_ON or day == today.day:
                words = str(params.get("case_no") or params.get("no") or params.get("doc_no") or "")
                if row["kind"] == TELL and params.get("due"):
                    # who was handed a paper that counts no more is told by then
                    due = reference.hours.local(datetime.fromisoformat(params["due"]))
                    words = f"{words} · {due.month}-{due.day} {due:%H:%M}"
                found.append((row["id"], row["kind"], words))
        return found

    def _found(self, row: Row) -> Found:
        item = json.loads(row["item_snapshot"])["item"]["name"]
        return Found(
            row["id"],
            row["case_no"] or "",
            "" if row["person_hidden"] else row["person_masked"] or "",
            str(item),
            CaseState(row["state"]),
            ledger.name_of(self._shelf.current(), row["clerk"]),
            day_of(row["received_date"]),
        )


def _picked(tab: DueTab, today: Today) -> Picked:
    """The same lists as the page about cases has, of the whole hall."""
    day, over = today.day.isoformat(), today.over.isoformat()
    if tab is DueTab.unpapered:
        return Picked(states=(CaseState.received.value,))
    if tab is DueTab.overdue:
        return Picked(before=over)
    return Picked(from_warn=day, since=over)
