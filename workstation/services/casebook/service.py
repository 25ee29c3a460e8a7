"""Finding cases and telling their story, out of the station's own file; what is older, of the hall."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta

from workstation.domain import canonical
from workstation.domain.case import CaseState
from workstation.domain.errors import HallUnreachable, NotFound
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.indexing import digest_of, entry_of
from workstation.services.casebook.lines import Today, deferred_days, item_name, line, today_of
from workstation.services.casebook.question import read_question
from workstation.services.casebook.searching import SHORTEST, found_entries, older_cases
from workstation.services.casebook.story import HallRows, tell
from workstation.services.casebook.views import CasePage, CaseRow, CaseStory, DraftRow, Tab, Whose
from workstation.services.casebook.words import item_token, plain_name
from workstation.services.intake.returning import find_case
from workstation.services.intake.service import IntakeService
from workstation.services.item_search import ItemSearch
from workstation.services.reference import Reference, ReferenceShelf
from workstation.store import case_index
from workstation.store.read import casebook as read
from workstation.store.read.casebook import MOST_FOUND, PAGE, Picked
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.hall import Hall
from workstation.sync.station import Station

AT_ONCE = 400
"""How many entries are made in one go: a clerk's own step never waits long behind it."""
KEPT_DAYS = 90
"""What is older than this need not lie in the station's file."""
_STATES: dict[Tab, tuple[str, ...]] = {
    Tab.unpapered: ("received",),
    Tab.supplement: ("supplement_pending",),
    Tab.deferred: ("deferred_accepted",),
}


class CaseBook:
    """The cases of the hall as one station may see them. No method may run on the window's thread."""

    def __init__(self, station: Station, shelf: ReferenceShelf, hall: Hall, intake: IntakeService) -> None:
        self._station, self._shelf, self._hall, self._intake = station, shelf, hall, intake
        self._making = threading.Lock()
        self._items: tuple[Reference, ItemSearch] | None = None
        self._names: dict[tuple[str, str], str] = {}

    # --- keeping what cases are found by ---

    def catch_up(self, most: int = AT_ONCE) -> int:
        """Make the entries of cases that changed, at most so many; returns how many are still to be made.

        While somebody else writes to the file they wait for the next time.
        """
        with self._making:
            with self._station.store.reading() as reader:
                due = case_index.oldest_due(reader, most)
            if not due:
                return 0
            reference = self._shelf.current()
            done = [(one, entry_of(one, reference)) for one in due]
            try:
                with self._station.store.writing() as tx:
                    case_index.put_entries(tx, done)
            except HallUnreachable:
                return len(due)
            with self._station.store.reading() as reader:
                return case_index.waiting(reader)

    # --- lists ---

    def page(
        self,
        *,
        me: SignedIn,
        whose: Whose = Whose.mine,
        tab: Tab = Tab.every,
        states: Sequence[CaseState] = (),
        first: int = 0,
    ) -> CasePage:
        """One page of a list, those who have to act first on top, with the figures of every tab."""
        unready = self.catch_up()
        self._item_search()  # made while the list is read: the first search is as quick as the others
        today = self._today()
        picked = self._picked(me, whose, tab, states, today)
        with self._station.store.reading() as reader:
            rows = read.page_of(reader, picked, first)
            counts = self._counts(reader, me, whose, states, today)
            lines = self._lines(reader, rows, me, today)
        return CasePage(lines, counts[tab], first, today.read_at, counts=counts, unready=unready)

    def drafts(self, *, me: SignedIn) -> tuple[DraftRow, ...]:
        """My sheets at this station that are no cases yet, the newest first."""
        found = []
        for draft in self._intake.open_drafts(me=me):
            sheet = draft.sheet
            name = sheet.applicant.person.name if sheet.applicant else ""
            item = sheet.item.name if sheet.item else ""
            found.append(DraftRow(sheet.id, name, item, draft.saved_at, draft.ticket_id))
        return tuple(found)

    def search(
        self, text: str, *, me: SignedIn, states: Sequence[CaseState] = (), first: int = 0
    ) -> CasePage:
        """Every case of the hall the words can mean, the newest first; those of an item come after those
        of a person or a number. Names of cases that are not mine come masked."""
        unready = self.catch_up()
        today = self._today()
        hall_id = self._station.identity.hall_id
        meanings = read_question(text, lambda kind, number: digest_of(hall_id, kind, number))
        wanted = tuple(state.value for state in states)
        with self._station.store.reading() as reader:
            numbers = found_entries(reader, meanings, wanted)
            if len(numbers) <= MOST_FOUND:
                known = set(numbers)
                numbers += [one for one in self._of_items(reader, text, wanted) if one not in known]
            rows = read.lines_of(reader, numbers[first : first + PAGE])
            lines = self._lines(reader, rows, me, today)
        more = len(numbers) > MOST_FOUND
        return CasePage(
            lines, min(len(numbers), MOST_FOUND), first, today.read_at, more, unready=unready, asked=text
        )

    def older(self, text: str, *, me: SignedIn) -> tuple[CaseRow, ...]:
        """What the hall has from before the last 90 days and this station has not. Names are masked.

        Raises HallUnreachable or HallBroken.
        """
        if len(plain_name(text)) < SHORTEST:
            return ()
        today = self._today()
        before = canonical.instant(today.read_at - timedelta(days=KEPT_DAYS))
        rows = older_cases(self._hall, text, before)
        with self._station.store.reading() as reader:
            fresh = [row for row in rows if reader.get("service_case", row["id"]) is None]
        return tuple(line(row, item_name(row["item_snapshot"]), me, today, older=True) for row in fresh)

    def find(self, text: str) -> str:
        """The case named by a scanned code, a case number or a paper's number. Raises NotFound."""
        with self._station.store.reading() as reader:
            return find_case(reader, text)

    def row(self, case_id: str, *, me: SignedIn) -> CaseRow:
        """One case as the list shows it. Raises NotFound."""
        with self._station.store.reading() as reader:
            return self._row(reader, case_id, me)

    # --- one case ---

    def story(self, case_id: str, *, me: SignedIn) -> CaseStory:
        """One case told whole. Raises NotFound. `complete` is False while a part of what happened lies
        only in the hall (`whole_story`)."""
        with self._station.store.reading() as reader:
            row = self._row(reader, case_id, me)
            return tell(reader, row, me, self._shelf.current(), self._today())

    def whole_story(self, case_id: str, *, me: SignedIn) -> CaseStory:
        """The same with the hall's own ledger; also of a case only the hall still has.

        Raises NotFound, HallUnreachable or HallBroken.
        """
        reference, today = self._shelf.current(), self._today()
        with self._station.store.reading() as reader:
            here = reader.get("service_case", case_id) is not None
            if here:
                ledger = self._hall.ask(lambda hall: read.ledger_about(hall, case_id))
                row = self._row(reader, case_id, me)
                return tell(reader, row, me, reference, today, ledger=ledger)
        return self._hall.ask(  # type: ignore[no-any-return]
            lambda hall: _told_by_hall(HallRows(hall), case_id, me, reference, today)
        )

    def serving_ticket(self, *, me: SignedIn) -> str | None:
        """The number at my window now, None while nobody is served."""
        if me.window is None:
            return None
        day = self._today().day.isoformat()
        with self._station.store.reading() as reader:
            row = read.serving_at(reader, me.window, day)
        return str(row["id"]) if row else None

    # --- how ---

    def _today(self) -> Today:
        return today_of(self._shelf.current(), self._station.clock())

    def _picked(
        self, me: SignedIn, whose: Whose, tab: Tab, states: Sequence[CaseState], today: Today
    ) -> Picked:
        wanted = _STATES.get(tab, tuple(state.value for state in states))
        day, over = today.day.isoformat(), today.over.isoformat()
        return Picked(
            mine=me.staff_no if whose is Whose.mine else None,
            window=(me.window or "") if whose is Whose.window else None,
            unit=me.unit if whose is Whose.unit else None,
            states=wanted,
            from_warn=day if tab is Tab.warning else None,
            since=over if tab is Tab.warning else None,
            before=over if tab is Tab.overdue else None,
        )

    def _counts(
        self, reader: Reader, me: SignedIn, whose: Whose, states: Sequence[CaseState], today: Today
    ) -> dict[Tab, int]:
        """How many every tab has. Of the whole hall each is counted by its own index, of less in one pass."""
        tabs = [tab for tab in Tab if tab is not Tab.drafts]
        counts: dict[Tab, int]
        if whose is Whose.hall or states:
            counts = {tab: read.count_of(reader, self._picked(me, whose, tab, states, today)) for tab in tabs}
        else:
            day, over = today.day.isoformat(), today.over.isoformat()
            base = self._picked(me, whose, Tab.every, (), today)
            wanted = {tab: found[0] for tab, found in _STATES.items()}
            figures = read.figures_of(reader, base, tuple(wanted.values()), day, over)
            counts = {tab: figures[wanted.get(tab, tab.value)] for tab in tabs}
        counts[Tab.drafts] = len(self._drafts(reader, me))
        return counts

    def _drafts(self, reader: Reader, me: SignedIn) -> list[Row]:
        return [row for row in reader.local("draft", owner=me.staff_no) if '"applicants"' in row["body"]]

    def _lines(self, reader: Reader, rows: list[Row], me: SignedIn, today: Today) -> tuple[CaseRow, ...]:
        names = self._item_names(reader, rows)
        waiting = {row["id"]: row for row in rows if row["state"] == CaseState.deferred_accepted}
        copies = {row["id"]: row["item_snapshot"] for row in read.snapshots(reader, tuple(waiting))}
        cases = {case: {**row, "item_snapshot": copies[case]} for case, row in waiting.items()}
        calendar = self._shelf.current().calendar
        until = deferred_days(read.deferred_until(reader, tuple(waiting)), cases, calendar)
        return tuple(line(row, names[_copy_of(row)], me, today, until.get(row["id"])) for row in rows)

    def _item_names(self, reader: Reader, rows: list[Row]) -> dict[tuple[str, str], str]:
        """The names of the items as they were: each copy is opened once, it is as long as a list of rows."""
        unknown = {_copy_of(row): row["id"] for row in rows if _copy_of(row) not in self._names}
        copies = {row["id"]: row["item_snapshot"] for row in read.snapshots(reader, tuple(unknown.values()))}
        for copy, case in unknown.items():
            self._names[copy] = item_name(copies[case])
        return self._names

    def _row(self, reader: Reader, case_id: str, me: SignedIn) -> CaseRow:
        found = read.line_of(reader, case_id)
        if found is None or found["state"] == "undone":
            raise NotFound(table="service_case", id=case_id)
        return self._lines(reader, [found], me, self._today())[0]

    def _of_items(self, reader: Reader, text: str, states: tuple[str, ...]) -> list[int]:
        """Cases of the service items that are called like this."""
        if len(plain_name(text)) < SHORTEST or not any(sign.isalpha() for sign in text):
            return []
        keys = [found.key for found in self._item_search().find(text, limit=4)]
        if not keys:
            return []
        match = " OR ".join(f'"{item_token(key)}"' for key in keys)
        return read.found_numbers(reader, match, states=states)

    def _item_search(self) -> ItemSearch:
        """The index over the published items, made once for each publication."""
        reference = self._shelf.current()
        if self._items is None or self._items[0] is not reference:
            self._items = (reference, ItemSearch(reference.items.values()))
        return self._items[1]


def _copy_of(row: Row) -> tuple[str, str]:
    """Which copy of an item a case carries."""
    return row["item_key"], row["item_version"]


def _told_by_hall(
    hall: HallRows, case_id: str, me: SignedIn, reference: Reference, today: Today
) -> CaseStory:
    row = hall.line(case_id)
    if row is None:
        raise NotFound(table="service_case", id=case_id)
    return tell(
        hall, line(row, item_name(row["item_snapshot"]), me, today, older=True), me, reference, today,
        ledger=read.ledger_about(hall.reader, case_id),
    )  # fmt: skip
