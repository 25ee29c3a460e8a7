"""Reading the story of the chosen case, and a look at what is masked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from workstation.services.casebook.views import CaseRow, CaseStory
from workstation.ui.messages import wording
from workstation.ui.screen import Desk
from workstation.ui.screens.cases.detail_panel import DetailPanel
from workstation.ui.screens.cases.list_panel import ListPanel
from workstation.ui.screens.cases.work import CaseWork
from workstation.ui.tasks import Done

STORY_MS = 60
"""Whoever runs down the list with the arrow key does not have every case on the way told."""


class StoryTeller(QObject):
    """Shows the case of the current row."""

    def __init__(
        self, desk: Desk, work: CaseWork, panel: ListPanel, detail: DetailPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._work, self._panel, self._detail = desk, work, panel, detail
        self._told = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(STORY_MS)
        self._soon.timeout.connect(self._ask)

    def soon(self) -> None:
        """Another row is the current one, or its rows have changed."""
        self._soon.start()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._soon.stop()

    def _ask(self) -> None:
        line = self._panel.table.current()
        self._told += 1
        if line is None or line.case is None:
            self._detail.show_none()
            return
        told, row = self._told, line.case
        self._desk.tasks.query(lambda: self._work.story(row), lambda done: self._tell(told, row, done), self)

    def _tell(self, told: int, row: CaseRow, done: Done[CaseStory]) -> None:
        if told != self._told:
            return
        if done.error is not None:
            spoken = wording(done.error)
            self._detail.show_trouble(spoken.happened, spoken.rest)
            return
        self._detail.show_story(done.value)
        self._detail.say_missing("")
        if not done.value.complete:
            self._detail.say_missing(self.tr("What happened earlier is being asked of the hall."))
            self._desk.tasks.query(
                lambda: self._work.rest_of_story(row), lambda rest: self._tell_rest(told, rest), self
            )

    def _tell_rest(self, told: int, done: Done[CaseStory | None]) -> None:
        if told != self._told:
            return
        if done.error is not None or done.value is None:
            words = self.tr("What happened earlier lies in the hall. It is told once there is a link.")
            self._detail.say_missing(words)
            return
        self._detail.show_story(done.value)
        self._detail.say_missing("")

    def look(self) -> None:
        """The whole phone number for ten seconds; the look is written down."""
        story, person = self._detail.story, self._detail.main_person
        if story is None or person is None or not person.phone or story.row.older:
            return
        case = story.row.id
        self._desk.tasks.write(lambda: self._work.reveal(person, case), self._looked, self)

    def _looked(self, done: Done[str]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self._detail.show_phone(done.value)
        seconds = self._work.reveals.seconds
        QTimer.singleShot(seconds * 1000, self._detail, lambda: self._detail.show_phone(""))
