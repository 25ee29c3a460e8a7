"""Ctrl+P: what did not come out of the printer, and what is wanted once more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from workstation.services.papers.service import PaperView
from workstation.ui.screen import Desk
from workstation.ui.screens.intake.paper_words import paper_name
from workstation.ui.screens.intake.work import IntakeWork, Printed
from workstation.ui.tasks import Done


class Reprinting(QObject):
    """Says what a printer refused, and prints my last paper again.

    `reprinted(PaperView)`: Ctrl+P sent this paper, and whether it came out.
    """

    reprinted = Signal(object)

    def __init__(self, desk: Desk, work: IntakeWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        desk.tasks.query(work.mine_not_out, self._say_left, self)

    def _say_left(self, done: Done[list[PaperView]]) -> None:
        """What jammed before the program was started anew is still owed to somebody."""
        if done.error is None and done.value:
            words = self.tr("%n paper(s) of yours have not come out ({no}).", "", len(done.value))
            said = words.format(no=done.value[0].doc_no or paper_name(done.value[0].kind))
            self._desk.messages.say("warn", said, self.tr("See to the printer, then press Ctrl+P."))

    def say_not_out(self, view: PaperView, case_no: str) -> None:
        """A paper did not come out: what happened, what was kept, what to do."""
        happened = self.tr("The {paper} was not printed: {trouble}").format(
            paper=paper_name(view.kind), trouble=trouble_words(view)
        )
        kept = self.tr("It stands, number {no}. See to the printer, then press Ctrl+P.").format(no=case_no)
        self._desk.messages.say("danger", happened, kept)

    def print_again(self) -> None:
        """Ctrl+P: what did not come out, else my last paper."""
        self._desk.tasks.query(self._work.print_last, self._printed_again, self)

    def _printed_again(self, done: Done[Printed]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        view, left = done.value.view, done.value.left
        self.reprinted.emit(view)
        if not view.out:
            self.say_not_out(view, view.doc_no or "")
            return
        words = self.tr("Printed, {no}, print no. {n}.").format(no=view.doc_no or "", n=view.print_count)
        if left:
            more = self.tr("%n more paper(s) have not come out: press Ctrl+P again.", "", left)
            self._desk.messages.say("warn", words, more)
        else:
            self._desk.messages.say("ok", words)


def trouble_words(view: PaperView) -> str:
    """Why a paper did not come out, with the printer's name and what it says of itself."""
    translate = QCoreApplication.translate
    said = {
        "缺纸": translate("Reprinting", "out of paper"),
        "卡纸": translate("Reprinting", "paper jam"),
        "盖子没关": translate("Reprinting", "a cover is open"),
        "没有墨粉": translate("Reprinting", "no toner"),
        "打印机没有联机": translate("Reprinting", "not connected"),
    }.get(view.detail, "")
    words = {
        "no_printer": translate("Reprinting", "{printer} is not set up here."),
        "printer_stopped": translate("Reprinting", "{printer} has stopped."),
        "printer_timeout": translate("Reprinting", "{printer} has not answered, the paper may still come."),
    }.get(view.failure or "", translate("Reprinting", "{printer} did not take it."))
    if said and view.failure == "printer_stopped":
        words = translate("Reprinting", "{printer} has stopped ({detail}).")
    name = view.printer or translate("Reprinting", "The printer")
    return words.format(printer=name, detail=said)
