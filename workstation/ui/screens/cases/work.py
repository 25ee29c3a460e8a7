"""What the page works with: the case book, the steps of a case, and the papers, for the person here."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.errors import HallUnreachable, NotFound
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.acts import CaseActs
from workstation.services.casebook.service import CaseBook
from workstation.services.casebook.views import CasePage, CaseRow, CaseStory, DraftRow, PartyLine
from workstation.services.intake.parties import Person
from workstation.services.papers.service import PaperService, PaperView
from workstation.services.people import person_of
from workstation.services.press import PaperPress
from workstation.services.reference import ReferenceShelf
from workstation.services.reveal import RevealField, RevealService
from workstation.sync.opening import OpenStation
from workstation.ui.screen import Desk
from workstation.ui.screens.cases.wanted import Wanted


@dataclass(frozen=True)
class CaseWork:
    """Everything but drawing; every method takes its time and is called away from the window's thread."""

    me: SignedIn
    book: CaseBook
    acts: CaseActs
    papers: PaperService
    press: PaperPress
    reveals: RevealService
    shelf: ReferenceShelf
    opened: OpenStation

    @classmethod
    def of(cls, desk: Desk) -> CaseWork:
        """From the services the window was given."""
        return cls(
            desk.part(SignedIn), desk.part(CaseBook), desk.part(CaseActs), desk.part(PaperService),
            desk.part(PaperPress), desk.part(RevealService), desk.part(ReferenceShelf),
            desk.part(OpenStation),
        )  # fmt: skip

    def page(self, wanted: Wanted) -> tuple[CasePage, tuple[DraftRow, ...]]:
        """The rows of the list as it is wanted, and the drafts that stand in it."""
        if wanted.only:
            row = self.book.row(wanted.only, me=self.me)
            return CasePage((row,), 1, 0, self.opened.station.clock(), asked=row.case_no), ()
        if wanted.text:
            found = self.book.search(wanted.text, me=self.me, states=wanted.states, first=wanted.first)
            return found, ()
        page = self.book.page(
            me=self.me, whose=wanted.whose, tab=wanted.tab, states=wanted.states, first=wanted.first
        )
        return page, self.book.drafts(me=self.me)

    def older(self, text: str) -> tuple[CaseRow, ...]:
        """What only the hall still has. Raises HallUnreachable."""
        return self.book.older(text, me=self.me)

    def story(self, row: CaseRow) -> CaseStory:
        """One case told whole, as far as this station knows it; an older one by the hall."""
        if row.older:
            return self.book.whole_story(row.id, me=self.me)
        return self.book.story(row.id, me=self.me)

    def rest_of_story(self, row: CaseRow) -> CaseStory | None:
        """The same with the hall's ledger, None when the hall does not answer."""
        try:
            return self.book.whole_story(row.id, me=self.me)
        except (HallUnreachable, NotFound):
            return None

    def find(self, code: str) -> str:
        """The case a scanned code names. Raises NotFound."""
        return self.book.find(code)

    def person(self, line: PartyLine) -> Person:
        """Somebody of the case, to hand the result to. Raises NotFound."""
        with self.opened.store.reading() as reader:
            row = reader.get("person", line.person_id)
        if row is None:
            raise NotFound(table="person", id=line.person_id)
        return person_of(row)

    def reveal(self, line: PartyLine, case_id: str) -> str:
        """The whole phone number, after the look was written down. Raises NotFound."""
        return self.reveals.show(line.person_id, RevealField.phone, about=case_id, me=self.me)

    def print(self, paper_id: str) -> PaperView:
        """Print a paper, or print it again."""
        view = self.papers.paper(paper_id)
        return self.papers.print(paper_id, me=self.me, printer=self.press.printer_of(view.kind))

    def print_all(self, papers: tuple[str, ...]) -> tuple[PaperView, ...]:
        """Print what a step has made."""
        return tuple(self.print(one) for one in papers)
