"""The card that enrols this PC while the window runs: the same form, from the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.services.enrol.joining import Joined
from workstation.ui.enrol.form import EnrolForm, Enrolling
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label


class EnrolCard(Overlay):
    """`done(Joined)` is called once, after the card has gone."""

    def __init__(
        self, theme: Theme, tasks: Tasks, host: QWidget, enrolling: Enrolling, done: Callable[[Joined], None]
    ) -> None:
        super().__init__(theme, host, width=520, top=72, name=self.tr("Enrol this PC"))
        self._done = done
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.size(20), theme.size(18), theme.size(20), theme.size(18))
        inner.setSpacing(theme.size(10))
        inner.addWidget(label(self.tr("Enrol this PC"), "section"))
        words = self.tr(
            "The demo hall stays as it is; this PC works in the real hall from the next start on."
        )
        inner.addWidget(label(words, "soft", wrap=True))
        self.form = EnrolForm(theme, tasks, enrolling)
        self.form.enrolled.connect(self._enrolled)
        self.form.working.connect(self._work)
        inner.addWidget(self.form)
        self.body.addLayout(inner)
        self.closed.connect(self.deleteLater)

    def ask(self) -> None:
        """Show it."""
        self.open(self.form.path)
        self.form.begin()

    def _work(self, busy: bool) -> None:
        self.held = busy

    def _enrolled(self, joined: Joined) -> None:
        self.close_card()
        self._done(joined)
