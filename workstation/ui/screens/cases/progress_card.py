"""Writing down how a case goes on: a note, a clock that stops or runs on, a limit that was extended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from workstation.services.casebook.clocks import Extending, Stopping
from workstation.services.casebook.views import CaseStory
from workstation.ui.keys import Keys
from workstation.ui.screens.cases.cards import WordsCard
from workstation.ui.screens.cases.words import day_words, days_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.chooser import Chooser
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import label
from workstation.ui.wording.mark import translate

NOTE, STOP, RESUME, EXTEND = "note", "stop", "resume", "extend"
Wish = str | Stopping | date | Extending
"""A note, a procedure that stops the clock, the day it ended, or an extension."""
_NAMES = {
    NOTE: translate("ProgressCard", "Note"),
    STOP: translate("ProgressCard", "Stop the clock"),
    RESUME: translate("ProgressCard", "Clock runs on"),
    EXTEND: translate("ProgressCard", "Extend the limit"),
}
_NOTES = {
    NOTE: translate(
        "ProgressCard", "It stands in the story under your name, for everybody who opens the case."
    ),
    STOP: translate(
        "ProgressCard",
        "The time told is not counted. A notice is printed: without it nothing stops (Art. 45).",
    ),
    RESUME: translate(
        "ProgressCard", "The limits run on from the next day; what took longer than was told counts."
    ),
    EXTEND: translate(
        "ProgressCard", "Once only, decided by the head of the organ; a notice tells the reasons (Art. 42)."
    ),
}
_VERBS = {
    NOTE: translate("ProgressCard", "Note it"),
    STOP: translate("ProgressCard", "Stop and print"),
    RESUME: translate("ProgressCard", "Let it run"),
    EXTEND: translate("ProgressCard", "Extend and print"),
}
_FIELD = {
    NOTE: translate("ProgressCard", "Progress of this case"),
    STOP: translate("ProgressCard", "What else the applicant should know (may stay empty)"),
    EXTEND: translate("ProgressCard", "Reasons, as the applicant is told"),
}


def choices_of(story: CaseStory) -> tuple[str, ...]:
    """What can be written down about a case now; a note always."""
    ways = story.ways
    may = ((STOP, ways.stop), (RESUME, ways.resume), (EXTEND, ways.extend))
    return (NOTE, *(name for name, allowed in may if allowed))


class ProgressCard(WordsCard):
    """The same key again goes on to the next choice; `written(Wish)` once everything is filled in."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        keys: Keys,
        story: CaseStory,
        today: date,
        written: Callable[[Wish], None],
    ) -> None:
        title = QCoreApplication.translate("ProgressCard", _FIELD[NOTE])
        super().__init__(theme, host, title, "", _say(_VERBS[NOTE]), written, width=700)
        self._story, self._today, self._hand_on = story, today, written
        self._names = choices_of(story)
        self.choice = Segmented(
            theme,
            tuple(Segment(name, _say(_NAMES[name]), str(at)) for at, name in enumerate(self._names, start=1)),
            about=self.tr("What is written down"),
            height=34,
        )
        self.choice.picked.connect(self.pick)
        self.inner.insertWidget(0, self.choice)
        self.choice.setVisible(len(self._names) > 1)
        self.told = label("", "soft", wrap=True)
        self.inner.insertWidget(1, self.told)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.size(12))
        self._grid.setVerticalSpacing(theme.size(8))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.inner.insertLayout(2, self._grid)
        self._rows: list[tuple[str, tuple[QWidget, ...]]] = []
        self.kind = Chooser(theme, self.tr("Procedure"))
        self.kind.addItems(list(story.ways.kinds))
        self._add(STOP, self.tr("Procedure"), self.kind, 0, 0)
        self.first_day = self._line(STOP, self.tr("First day"), 1, 0, today.isoformat())
        unit = self.tr("calendar days") if story.ways.natural else self.tr("working days")
        self.days = self._line(STOP, self.tr("Days needed ({unit})").format(unit=unit), 1, 2)
        self.ended_on = self._line(RESUME, self.tr("The procedure ended on"), 2, 0, today.isoformat())
        self.longer = self._line(EXTEND, self.tr("Longer by ({unit})").format(unit=unit), 3, 0)
        most = self.tr("at most {days}").format(days=days_words(story.ways.most, story.ways.natural))
        self.longer.setPlaceholderText(most)
        self.on = self._line(EXTEND, self.tr("Day of the approval"), 3, 2, today.isoformat())
        self.approver = self._line(EXTEND, self.tr("Head of the organ"), 4, 0)
        self.doc_no = self._line(EXTEND, self.tr("Number of the approval"), 4, 2)
        self.field.setFixedHeight(theme.size(66))
        self.caption = label("", "soft")
        self.caption.setBuddy(self.field)
        self.inner.insertWidget(3, self.caption)
        order = (
            self.choice, self.kind, self.first_day, self.days, self.ended_on, self.longer, self.on,
            self.approver, self.doc_no, self.field, self.back, self.done,
        )  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        keys.bind("app", "Ctrl+M", self.next_choice, self)
        self.pick(NOTE)

    def ask(self) -> None:
        """Show the card; a note can be typed at once."""
        self.open(self.field)

    def next_choice(self) -> None:
        """Ctrl+M again: what comes next in the row, with the focus where it begins."""
        at = self._names.index(self.choice.chosen)
        self.pick(self._names[(at + 1) % len(self._names)])
        self._begins().setFocus()

    def pick(self, name: str) -> None:
        """Another choice: its own fields; none where the law leaves nothing to fill in."""
        self.choice.choose(name)
        closed = self._closed()
        self.told.setText(closed or _say(_NOTES[name]))
        for owner, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(owner == name and not closed)
        self.field.setVisible(name in _FIELD and not closed)
        self.caption.setVisible(name in (STOP, EXTEND) and not closed)
        self.caption.setText(_say(_FIELD[name]) if name in _FIELD else "")
        self.field.setAccessibleName(_say(_FIELD.get(name, "")))
        self.done.show_as(_say(_VERBS[name]))
        self.done.setVisible(not closed)
        self.wrong.hide()
        self.body.invalidate()
        self.body.activate()
        self._lay_out()

    def primary(self) -> None:
        """Ctrl+Enter."""
        name = self.choice.chosen
        if name == NOTE:
            super().primary()
            return
        if self._closed():
            return
        asked: dict[str, Callable[[], Wish | None]] = {
            STOP: self._stopping, RESUME: self._ended, EXTEND: self._extending,
        }  # fmt: skip
        wish = asked[name]()
        if wish is not None:
            self.send()
            self._hand_on(wish)

    # --- what is filled in ---

    def _stopping(self) -> Stopping | None:
        first, days = self._day(self.first_day), self._number(self.days)
        if first is None or days is None:
            return None
        return Stopping(self.kind.currentText(), first, days, self.field.toPlainText().strip())

    def _ended(self) -> date | None:
        return self._day(self.ended_on)

    def _extending(self) -> Extending | None:
        days = self._number(self.longer)
        if days is None or not self._filled(self.approver) or not self._filled(self.doc_no):
            return None
        on, reason = self._day(self.on), self.field.toPlainText().strip()
        if on is None:
            return None
        if not reason:
            self._miss(self.field, self.tr("Still missing: {what}").format(what=_say(_FIELD[EXTEND])))
            return None
        return Extending(days, self.approver.text().strip(), self.doc_no.text().strip(), on, reason)

    def _closed(self) -> str:
        """Why the limit cannot be extended at all, "" when it can."""
        if self.choice.chosen != EXTEND:
            return ""
        known = self._story.extension
        if known is not None:
            words = self.tr("Extended to {day} already: the law allows it once (Art. 42).")
            return words.format(day=day_words(known.until, self._today))
        return "" if self._story.ways.most else self.tr("No law allows this limit to be extended.")

    def _filled(self, field: QLineEdit) -> bool:
        if not field.text().strip():
            self._miss(field, self.tr("Still missing: {what}").format(what=field.accessibleName()))
        return bool(field.text().strip())

    def _day(self, field: QLineEdit) -> date | None:
        try:
            return date.fromisoformat(field.text().strip())
        except ValueError:
            self._miss(field, self.tr("The day is written like 2026-11-23."))
            return None

    def _number(self, field: QLineEdit) -> int | None:
        text = field.text().strip()
        if not (text.isascii() and text.isdecimal()):
            self._miss(
                field, self.tr("Write a whole number of days: {what}").format(what=field.accessibleName())
            )
            return None
        return int(text)

    def _miss(self, field: QWidget, words: str) -> None:
        self.refuse(words)
        field.setFocus()

    # --- how ---

    def _begins(self) -> QWidget:
        firsts = {STOP: self.kind, RESUME: self.ended_on, EXTEND: self.longer}
        if self._closed():
            return self.back
        return firsts.get(self.choice.chosen, self.field)

    def _line(self, owner: str, name: str, row: int, column: int, text: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        self._add(owner, name, field, row, column)
        return field

    def _add(self, owner: str, name: str, field: QWidget, row: int, column: int) -> None:
        caption: QLabel = label(name, "soft")
        caption.setBuddy(field)
        self._grid.addWidget(caption, row, column)
        self._grid.addWidget(field, row, column + 1)
        self._rows.append((owner, (caption, field)))


def _say(text: str) -> str:
    return QCoreApplication.translate("ProgressCard", text)
