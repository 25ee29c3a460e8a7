"""Recording a decision: granted or denied, by whom, on which day and paper, for which reasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from workstation.domain.item import AuthorityLevel
from workstation.services.casebook.acts import Decision
from workstation.services.casebook.views import CaseStory
from workstation.ui.screens.cases.cards import Card
from workstation.ui.theme import Theme
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import label


class DecideCard(Card):
    """`decided(Decision)` when it is recorded."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        story: CaseStory,
        today: date,
        decided: Callable[[Decision], None],
    ) -> None:
        title = QCoreApplication.translate("DecideCard", "The decision on this case")
        verb = QCoreApplication.translate("DecideCard", "Record it")
        super().__init__(theme, host, title, _who_decides(story.authority), verb)
        self._decided = decided
        self._own = story.authority in (AuthorityLevel.window_decides, AuthorityLevel.chief_rep)
        self.choice = Segmented(
            theme,
            (
                Segment("granted", self.tr("Granted"), "1", "ok", "check", 110),
                Segment("denied", self.tr("Denied"), "2", "danger", "", 110),
            ),
            about=self.tr("Decision"),
            height=34,
        )
        self.choice.choose("granted")
        self.choice.picked.connect(self._pick)
        self.inner.addWidget(self.choice)
        form = QFormLayout()
        form.setSpacing(theme.size(8))
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("section and name"))
        self.doc_no = QLineEdit()
        self.on = QLineEdit(today.isoformat())
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.size(66))
        self._add(form, self.tr("Decided by"), self.by)
        self._add(form, self.tr("Number of the decision"), self.doc_no)
        self._add(form, self.tr("Day of the decision"), self.on)
        self._add(form, self.tr("Reasons"), self.reason)
        self._form = form
        self.inner.addLayout(form)
        # only now: a field without a parent would show itself as a window of its own
        form.setRowVisible(self.by, not self._own)
        form.setRowVisible(self.reason, False)

    def _add(self, form: QFormLayout, words: str, field: QWidget) -> None:
        name = label(words, "soft")
        name.setBuddy(field)
        field.setAccessibleName(words)
        form.addRow(name, field)

    def _pick(self, name: str) -> None:
        self.choice.choose(name)
        # a refusal says why, and where to complain (行政许可法 Art. 38)
        self._form.setRowVisible(self.reason, name == "denied")
        self._lay_out()

    def primary(self) -> None:
        """Ctrl+Enter."""
        granted = self.choice.chosen == "granted"
        try:
            on = date.fromisoformat(self.on.text().strip())
        except ValueError:
            self.refuse(self.tr("The day is written like 2026-11-23."))
            self.on.setFocus()
            return
        reason = self.reason.toPlainText().strip()
        must = [(self.by, not self._own), (self.doc_no, not self._own or not granted)]
        for field, needed in must:
            if needed and not field.text().strip():
                words = self.tr("Still to be filled in: {what}")
                self.refuse(words.format(what=field.accessibleName()))
                field.setFocus()
                return
        if not granted and not reason:
            self.refuse(self.tr("A refusal needs its reasons."))
            self.reason.setFocus()
            return
        self.send()
        self._decided(Decision(granted, on, self.by.text(), self.doc_no.text(), reason))


def _who_decides(level: AuthorityLevel) -> str:
    words = {
        AuthorityLevel.window_decides: QCoreApplication.translate(
            "DecideCard", "The window decides this matter: it is recorded under your name."
        ),
        AuthorityLevel.chief_rep: QCoreApplication.translate(
            "DecideCard", "The chief representative decides this matter, under her own name."
        ),
        AuthorityLevel.back_to_unit: QCoreApplication.translate(
            "DecideCard", "The unit has decided this matter: write down what its paper says."
        ),
        AuthorityLevel.joint_meeting: QCoreApplication.translate(
            "DecideCard", "A joint meeting has decided this matter: write down what its paper says."
        ),
    }
    return words[level]
