"""Ctrl+P: what did not come out of the printer, and what is wanted once more."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workstation.domain.errors import RuleBroken
from workstation.domain.paper_kind import PaperKind
from workstation.services.papers.service import PaperView
from workstation.ui.messages import wording
from workstation.ui.screen import Desk
from workstation.ui.screens.intake.paper_words import paper_name
from workstation.ui.screens.intake.work import IntakeWork
from workstation.ui.tasks import Done


class Reprinting(QObject):
    """Says what a printer refused, and prints my last paper again."""

    def __init__(self, desk: Desk, work: IntakeWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work

    def say_not_out(self, kind: PaperKind, failure: str, case_no: str) -> None:
        """A paper did not come out: what happened, what was kept, what to do."""
        happened = self.tr("The {paper} was not printed: {trouble}").format(
            paper=paper_name(kind), trouble=wording(_Trouble(failure)).happened
        )
        kept = self.tr("It stands, number {no}. See to the printer, then press Ctrl+P.").format(no=case_no)
        self._desk.messages.say("danger", happened, kept)

    def print_again(self) -> None:
        """Ctrl+P: what did not come out, else my last paper."""
        self._desk.tasks.query(
            lambda: self._work.print_again(self._work.last_paper().id), self._printed_again, self
        )

    def _printed_again(self, done: Done[PaperView]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        view = done.value
        if view.out:
            words = self.tr("Printed, {no}, print no. {n}.")
            self._desk.messages.say("ok", words.format(no=view.doc_no or "", n=view.print_count))
        else:
            self.say_not_out(view.kind, view.failure or "printer_trouble", view.doc_no or "")


class _Trouble(RuleBroken):
    """A printer's trouble by its code, only to be worded."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code  # type: ignore[misc]
