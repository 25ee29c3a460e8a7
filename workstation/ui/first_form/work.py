"""What the form asks of the services, off the main thread: its beginning, writing, printing, taking back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.first.desk_reads import FirstReads
from workstation.services.first.entry import Entry
from workstation.services.first.papers import FirstPapers
from workstation.services.first.places import Targets
from workstation.services.first.service import FirstService
from workstation.services.first.views import Logged, Moved, Start
from workstation.services.papers.service import PaperService, PaperView
from workstation.services.press import PaperPress
from workstation.ui.screen import Desk


@dataclass(frozen=True)
class Beginning:
    """What the form begins with, and the draft of an entry that was left half done."""

    start: Start
    targets: Targets
    draft: Mapping[str, Any] | None


@dataclass(frozen=True)
class Written:
    """An entry that stands, with the paper that was made for it ("" for none), or why none was made."""

    entry: Entry
    logged: Logged
    paper: str = ""
    unmade: RuleBroken | None = None


class FirstWork:
    """The services behind the form. Every method may take time."""

    def __init__(
        self,
        me: SignedIn,
        first: FirstService,
        reads: FirstReads,
        papers: FirstPapers,
        printing: PaperService,
        press: PaperPress,
    ) -> None:
        self.me = me
        self.first, self.reads, self.papers = first, reads, papers
        self._printing, self._press = printing, press

    @classmethod
    def of(cls, desk: Desk) -> FirstWork:
        """From the services the window was given."""
        return cls(
            desk.part(SignedIn),
            desk.part(FirstService),
            desk.part(FirstReads),
            desk.part(FirstPapers),
            desk.part(PaperService),
            desk.part(PaperPress),
        )

    def begin(self) -> Beginning:
        """Everything the form needs, in one go."""
        return Beginning(
            self.reads.start(me=self.me),
            self.reads.targets(me=self.me),
            self.reads.draft(self.me.staff_no),
        )

    def write(self, entry: Entry, receipt: bool) -> Written:
        """Write it down; with `receipt` the person gets a paper, unless everything was settled."""
        logged = self.first.log(entry, me=self.me)
        self.reads.keep_draft(self.me.staff_no, None)
        if not receipt or entry.settled:
            return Written(entry, logged)
        try:
            paper = self.papers.receipt(logged.record, me=self.me)
        except RuleBroken as trouble:
            # the entry stands: refused as a whole it would be written down a second time
            return Written(entry, logged, unmade=trouble)
        return Written(entry, replace(logged, papers=(paper,)), paper)

    def keep(self, draft: Mapping[str, Any] | None) -> None:
        """Keep what is being typed."""
        self.reads.keep_draft(self.me.staff_no, draft)

    def print(self, paper: str) -> PaperView:
        """Print a paper of mine, or print it again."""
        kind = self._printing.paper(paper).kind
        return self._printing.print(paper, me=self.me, printer=self._press.printer_of(kind))

    def receipt_of(self, record: str) -> PaperView:
        """Ctrl+P on a matter: its receipt."""
        return self.print(self.papers.receipt(record, me=self.me))

    def slip_of(self, handoff: str) -> PaperView:
        """The handoff's own slip."""
        return self.print(self.papers.handoff_slip(handoff, me=self.me))

    def sheet_of(self, record: str) -> PaperView:
        """The register's entry."""
        return self.print(self.papers.register_sheet(record, me=self.me))

    def take_back(self, done: Logged | Moved) -> None:
        """Undo within its seconds."""
        self.first.undo(done, me=self.me)
