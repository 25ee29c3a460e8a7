"""What the page asks of the services, off the main thread: opening, saving, deciding, printing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from workstation.domain.errors import NotFound
from workstation.domain.outcome import Outcome
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.ticket import TicketState
from workstation.services.intake.parties import Applicant, Person
from workstation.services.intake.returning import CaseLine, case_line, find_case
from workstation.services.intake.service import Done, IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.item_search import ItemSearch
from workstation.services.papers.service import PaperService, PaperView
from workstation.services.people import find_by_number, person_of
from workstation.services.press import PaperPress
from workstation.services.reference import Reference, ReferenceShelf
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.opening import OpenStation
from workstation.ui.screen import Desk
from workstation.ui.screens.intake.applicant_panel import in_person

FREQUENT = 4
LEAST = 2
"""An item counts as frequent at this window from this many cases on."""


@dataclass(frozen=True)
class Opened:
    """What the page begins with.

    sheet: empty, a draft, or a case that goes on. chosen: the item chosen when the number was taken.
    frequent: items most often taken in at this window. groups: what this window takes in.
    """

    reference: Reference
    sheet: Sheet
    chosen: str = ""
    ticket_no: str = ""
    restored: bool = False
    frequent: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finished:
    """An outcome that stands, and what the printer made of its papers."""

    done: Done
    papers: tuple[PaperView, ...]


@dataclass(frozen=True)
class Printed:
    """A paper that was sent once more, and how many of mine still have not come out."""

    view: PaperView
    left: int


class IntakeWork:
    """The services behind the page. Every method may take time: tasks.query or tasks.write, never here."""

    def __init__(
        self,
        me: SignedIn,
        intake: IntakeService,
        papers: PaperService,
        press: PaperPress,
        shelf: ReferenceShelf,
        reading: Callable[[], AbstractContextManager[Reader]],
    ) -> None:
        self.me = me
        self._intake, self._papers, self._press, self._shelf = intake, papers, press, shelf
        self._reading = reading
        self._search: tuple[Reference, ItemSearch] | None = None

    @classmethod
    def of(cls, desk: Desk) -> IntakeWork:
        """From the services the window was given."""
        opened = desk.part(OpenStation)
        return cls(
            desk.part(SignedIn), desk.part(IntakeService), desk.part(PaperService), desk.part(PaperPress),
            desk.part(ReferenceShelf), opened.store.reading,
        )  # fmt: skip

    # --- opening ---

    def open_now(self, ticket_id: str | None = None, *, fresh: bool = False) -> Opened:
        """The draft of this ticket (default: of the one served here), else a fresh sheet for it.

        `fresh`: another matter of the same person, whatever drafts there are.
        """
        reference = self._shelf.current()
        with self._reading() as reader:
            ticket = reader.get("ticket", ticket_id) if ticket_id else self._serving(reader)
            frequent, groups = self._frequent(reader, reference), self._groups(reference)
            person = reader.get("person", ticket["person_id"]) if ticket and ticket["person_id"] else None
        wanted = ticket["id"] if ticket else None
        drafts = self._intake.open_drafts(me=self.me)
        draft = None if fresh else next((d for d in drafts if d.ticket_id == wanted), None)
        no = ticket["no"] if ticket else ""
        chosen = (ticket["item_key"] or "") if ticket else ""
        if draft is not None:
            return Opened(reference, draft.sheet, chosen, no, True, frequent, groups)
        sheet = self._intake.new_sheet(ticket_id=wanted)
        if person is not None:
            sheet = replace(sheet, applicants=(Applicant(person_of(person)),))
        return Opened(reference, sheet, chosen, no, False, frequent, groups)

    def served(self) -> str | None:
        """The id of the number served at this window now."""
        with self._reading() as reader:
            ticket = self._serving(reader)
        return str(ticket["id"]) if ticket else None

    def _serving(self, reader: Reader) -> Row | None:
        if self.me.window is None:
            return None
        found = reader.find("ticket", window_id=self.me.window, state=TicketState.serving.value)
        return found[-1] if found else None

    def _groups(self, reference: Reference) -> tuple[str, ...]:
        window = reference.staffing.window(self.me.window) if self.me.window else None
        return window.groups if window else ()

    def _frequent(self, reader: Reader, reference: Reference) -> tuple[str, ...]:
        if self.me.window is None:
            return ()
        rows = reader.find("service_case", window_id=self.me.window)
        counted = Counter(row["item_key"] for row in rows if row["item_key"] in reference.items)
        return tuple(key for key, count in counted.most_common(FREQUENT) if count >= LEAST)

    def open_case(self, case_id: str, ticket_id: str | None) -> Opened:
        """A case that goes on: its open rows wait, what we kept stays judged."""
        reference = self._shelf.current()
        sheet = self._intake.open_case(case_id, me=self.me, ticket_id=ticket_id)
        return Opened(reference, sheet, sheet.item.key if sheet.item else "", groups=self._groups(reference))

    def open_draft(self, sheet_id: str) -> Opened:
        """A draft of mine by its own id. Raises NotFound when it was finished or thrown away meanwhile."""
        reference = self._shelf.current()
        draft = next((one for one in self._intake.open_drafts(me=self.me) if one.sheet.id == sheet_id), None)
        if draft is None:
            raise NotFound(table="draft", id=sheet_id)
        with self._reading() as reader:
            ticket = reader.get("ticket", draft.ticket_id) if draft.ticket_id else None
            frequent, groups = self._frequent(reader, reference), self._groups(reference)
        no = ticket["no"] if ticket else ""
        return Opened(reference, draft.sheet, "", no, True, frequent, groups)

    def find_case(self, code: str) -> str:
        """The case a scanned code or a typed number names. Raises NotFound."""
        with self._reading() as reader:
            return find_case(reader, code)

    def known(self, number: str) -> Person | None:
        """Whom the hall knows under this number."""
        with self._reading() as reader:
            found = find_by_number(reader, number)
        return found.person if found else None

    def reference_now(self) -> Reference:
        """What the hall has published, as this station has it now."""
        return self._shelf.current()

    def search(self) -> ItemSearch:
        """The index over the published items, built once for each publication."""
        reference = self._shelf.current()
        if self._search is None or self._search[0] is not reference:
            self._search = (reference, ItemSearch(reference.items.values()))
        return self._search[1]

    def choose(self, sheet: Sheet, key: str) -> Sheet:
        """Begin an item; who came in person has answered that question already. Raises NoPublishedList."""
        return in_person(sheet.choose_item(self._shelf.current(), key))

    def duplicates(self, sheet: Sheet) -> tuple[CaseLine, ...]:
        """Open cases of the same applicant for the same item."""
        ids = self._intake.duplicates(sheet)
        with self._reading() as reader:
            rows = [reader.get("service_case", one) for one in ids]
            return tuple(case_line(row) for row in rows if row is not None)

    # --- keeping ---

    def save(self, sheet: Sheet) -> None:
        """Keep the draft, and tell the ticket what is in hand."""
        self._intake.save_draft(sheet, me=self.me)

    def hold(self, sheet: Sheet) -> None:
        """Tell the ticket what is in hand."""
        if sheet.checklist is not None:
            self._intake.hold_materials(sheet, me=self.me)

    def drop(self, sheet_id: str) -> None:
        """Throw the draft away."""
        self._intake.drop_draft(sheet_id, me=self.me)

    # --- papers ---

    def preview(self, sheet: Sheet, outcome: Outcome, reason: str) -> tuple[tuple[PaperKind, bytes], ...]:
        """The papers as they would come out, their numbers still open."""
        facts = self._intake.preview(sheet, outcome, me=self.me, reason=reason)
        return tuple((kind, self._papers.preview(kind, fact)) for kind, fact in facts)

    def decide(self, sheet: Sheet, outcome: Outcome, reason: str) -> Done:
        """Carry the outcome out; its papers wait to be printed."""
        return self._intake.decide(sheet, outcome, me=self.me, reason=reason)

    def supplement(self, sheet: Sheet) -> Done:
        """Some of what was missing came in."""
        return self._intake.supplement(sheet, me=self.me)

    def print(self, done: Done) -> Finished:
        """Send the papers of an outcome to their printers; what did not come out says so."""
        return Finished(done, tuple(self.print_again(paper.id) for paper in done.papers))

    def print_again(self, paper_id: str) -> PaperView:
        """Print one paper, or print it again."""
        view = self._papers.paper(paper_id)
        return self._papers.print(paper_id, me=self.me, printer=self._press.printer_of(view.kind))

    def last_paper(self) -> PaperView:
        """What Ctrl+P prints again: a paper that did not come out, else my last one. Raises NotFound."""
        waiting = self.mine_not_out()
        view = waiting[0] if waiting else self._papers.last_of(me=self.me)
        if view is None:
            raise NotFound(table="paper", id="")
        return view

    def print_last(self) -> Printed:
        """Print what `last_paper` says. Raises NotFound."""
        view = self.print_again(self.last_paper().id)
        return Printed(view, len(self.mine_not_out()))

    def mine_not_out(self) -> list[PaperView]:
        """Papers I made here that never came out, the oldest first."""
        return [view for view in self._papers.not_out() if view.clerk == self.me.staff_no]
