"""Ctrl+J: the masked numbers in full for ten seconds; who looked is written down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from workstation.services.intake.parties import Person
from workstation.services.reveal import RevealField, RevealService
from workstation.ui.screen import Desk
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.work import IntakeWork
from workstation.ui.tasks import Done

SECONDS = 10


class Revealing(QObject):
    """Shows the numbers of the first applicant in the message strip, and takes them away again."""

    def __init__(self, desk: Desk, work: IntakeWork, keeper: SheetKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work, self._keeper = desk, work, keeper
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.timeout.connect(desk.messages.clear)

    def show(self) -> None:
        """Show them. Somebody typed in here and not known yet has no row to be logged with."""
        sheet = self._keeper.sheet
        applicant = sheet.applicant if sheet else None
        if sheet is None or applicant is None:
            return
        person = applicant.representative or applicant.person
        if not person.id or RevealService not in self._desk.parts:
            self._say(person)
            return
        service, about, me = self._desk.part(RevealService), sheet.case_id or sheet.ticket_id, self._work.me

        def look() -> Person:
            service.show(person.id, RevealField.id_no, about=about, me=me)
            return person

        self._desk.tasks.write(look, self._looked, self)

    def _looked(self, done: Done[Person]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        else:
            self._say(done.value)

    def _say(self, person: Person) -> None:
        words = " · ".join(part for part in (person.name, person.id_no, person.phone) if part)
        self._desk.messages.say("info", words, self.tr("Hidden again in 10 seconds; the look is recorded."))
        self._away.start(SECONDS * 1000)
