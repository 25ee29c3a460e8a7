"""Carries out what the form says: writing down, the paper after it, taking back, and keeping the draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.domain.handoff import AskedKind
from workstation.services.first.entry import Entry
from workstation.services.first.recording import ANSWER
from workstation.services.papers.service import PaperView
from workstation.ui.first_form.form import MatterForm
from workstation.ui.first_form.words import window_words
from workstation.ui.first_form.work import Beginning, FirstWork, Written
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.sent_card import SentCard, settle

KEEP_MS = 180


class MatterWriter(QObject):
    """One per form. `written(Written)` when an entry stands; `begun()` when the form has its beginning."""

    written = Signal(object)
    begun = Signal()

    def __init__(self, desk: Desk, form: MatterForm, work: FirstWork, card: SentCard | None = None) -> None:
        """`card` is the one the form lies in: it says what is wrong, and stays until the entry stands."""
        super().__init__(form)
        self._desk, self._form, self._work, self._card = desk, form, work, card
        self._busy = False
        self._fresh = False
        self._printing: list[tuple[str, Callable[[], PaperView]]] = []
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self.flush)
        form.edited.connect(self._edited)
        form.ready.connect(self.write)
        form.lacks.connect(self._lacks)

    def begin(self, *, fresh: bool = False) -> None:
        """Ask for the beginning; `fresh` empties the form whatever stands in it."""
        self._fresh = self._fresh or fresh
        self._desk.tasks.query(self._work.begin, self._began, self)

    def flush(self) -> None:
        """Keep what was typed now."""
        self._keep.stop()
        draft = self._form.draft()
        self._desk.tasks.write(lambda: self._work.keep(draft), self._kept, self)

    def write(self, entry: Entry, receipt: bool) -> None:
        """Write it down once, however often it is pressed."""
        if self._busy:
            return
        self._busy = True
        self._keep.stop()
        self._desk.messages.clear()
        if self._card is not None:
            self._card.wait()
        self._desk.tasks.write(lambda: self._work.write(entry, receipt), self._wrote, self)

    def _began(self, done: Done[Beginning]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        fresh, self._fresh = self._fresh, False
        self._form.begin(done.value, clear=fresh)
        self.begun.emit()

    def _edited(self) -> None:
        if not self._busy and not self._keep.isActive():
            self._keep.start()

    def _kept(self, done: Done[None]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)

    def _wrote(self, done: Done[Written]) -> None:
        self._busy = False
        settle(self._card, done.error, self._desk.messages)
        if done.error is not None:
            self._edited()
            self._form.focus_wrong(done.error)
            return
        result = done.value
        self._form.forget()
        self._desk.undo.offer(self._words(result), lambda: self._take_back(result))
        self.written.emit(result)
        self.begin(fresh=True)
        if result.paper:
            self.print(result.paper)
        elif result.unmade is not None:
            self._desk.messages.refused(result.unmade)

    def print(self, paper: str) -> None:
        """The paper follows; what was written down stands whether it comes out or not."""
        self.print_with(paper, lambda: self._work.print(paper))

    def print_with(self, name: str, work: Callable[[], PaperView]) -> None:
        """Make and print a paper, one after the other; pressed again while it is under way it comes once."""
        if any(waiting == name for waiting, _work in self._printing):
            return
        self._printing.append((name, work))
        if len(self._printing) == 1:
            self._desk.tasks.query(work, self._printed, self)

    def _printed(self, done: Done[PaperView]) -> None:
        self._printing.pop(0)
        if self._printing:
            self._desk.tasks.query(self._printing[0][1], self._printed, self)
        if done.error is not None:
            self._desk.messages.refused(done.error)
        elif not done.value.out:
            happened = self.tr("The paper {no} did not come out.").format(no=done.value.doc_no or "")
            self._desk.messages.say(
                "danger", happened, self.tr("What was written down stands. Ctrl+P prints it again.")
            )

    def _take_back(self, result: Written) -> None:
        def told(done: Done[Any]) -> None:
            if done.error is not None:
                self._desk.messages.refused(done.error)
                return
            self._desk.messages.say("ok", self.tr("Taken back: {no}.").format(no=result.logged.no))
            self.begin()

        self._desk.tasks.write(lambda: self._work.take_back(result.logged), told, self)

    def _words(self, result: Written) -> str:
        entry, logged = result.entry, result.logged
        if entry.kind is AskedKind.complaint:
            return self.tr("Complaint {no} written down and passed up").format(no=logged.no)
        if entry.passes_on and entry.target is not None:
            place = window_words(entry.target.window) if entry.target.window else self.tr("the unit")
            if logged.ticket_no:
                words = self.tr("Sent to {place} with {ticket}")
                return words.format(place=place, ticket=logged.ticket_no)
            return self.tr("Sent to {place}").format(place=place)
        if entry.way == ANSWER:
            return self.tr("{no} written down, answered").format(no=logged.no)
        return self.tr("{no} written down").format(no=logged.no)

    def _lacks(self, what: str) -> None:
        words = {
            "words": self.tr("Write down first what the person asked, in their own words."),
            "way": self.tr("Choose what is done with it: 1 to 5."),
            "target": self.tr("Choose where it goes."),
            "name": self.tr("A matter to be handled needs a name."),
            "unsigned": self.tr("Write down why nobody signed."),
        }
        if self._card is not None:
            self._card.refuse(words[what])
        else:
            self._desk.messages.say("info", words[what])
