"""The guided questions: Y and N answer the one that is asked, the next one follows by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.situation import Situation
from workstation.services.intake.parties import VIA_AGENT
from workstation.ui.keys import Keys
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.theme import Theme
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.segmented import yes_no
from workstation.ui.widgets.text import label, rich

AREA = "list:情形"


class _Question(QFrame):
    """One question with its two answers."""

    answered = Signal(str, bool)
    chosen = Signal(str)

    def __init__(self, theme: Theme, situation: Situation) -> None:
        super().__init__()
        self._theme, self.key = theme, situation.key
        self.current = self.focused = False
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(14), theme.size(3), theme.size(14), theme.size(3))
        row.setSpacing(theme.size(8))
        words = label(situation.question, "body", wrap=True)
        row.addWidget(words, 1)
        self.choice = yes_no(theme, self.tr("Yes"), self.tr("No"), about=situation.question)
        self.choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choice.picked.connect(lambda name: self.answered.emit(self.key, name == "yes"))
        row.addWidget(self.choice)
        words.setBuddy(self.choice)

    def show_answer(self, answer: bool | None, *, current: bool, focused: bool) -> None:
        """Show what was answered, and whether Y and N mean this one."""
        self.choice.choose("" if answer is None else "yes" if answer else "no")
        self.current, self.focused = current, focused
        self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click makes it the one Y and N answer."""
        self.chosen.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The one that is asked now is tinted."""
        if not (self.current and self.focused):
            return
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, self._theme.colour("surface.selected"))
        painter.setPen(QPen(self._theme.colour("focus.ring"), 2))
        painter.drawRect(area.adjusted(1, 1, -1, -1))


class SituationsPanel(Panel):
    """`finished` when the last open question was answered. Who came is asked with the applicant."""

    finished = Signal()

    def __init__(self, theme: Theme, keys: Keys, keeper: SheetKeeper) -> None:
        super().__init__(theme, "", key="Alt+3")
        self.say(self.tr("Situation"))
        self._keeper = keeper
        self._theme = theme
        self.current = ""
        self._questions: dict[str, _Question] = {}
        self._shown: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.balance = rich("", "soft")
        self.extra.hide()
        self._head_row.insertWidget(1, self.balance, 1)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, theme.size(5), 0, theme.size(5))
        self._list.setSpacing(0)
        holder = QWidget()
        holder.setLayout(self._list)
        self.body.addWidget(holder)
        self.hint = label("", "soft", tone="warn", wrap=True)
        self.hint.setContentsMargins(theme.size(14), 0, theme.size(14), theme.size(8))
        self.body.addWidget(self.hint)
        self.body.addStretch(1)
        keys.bind(AREA, "Y", lambda: self.answer(True), self)
        keys.bind(AREA, "N", lambda: self.answer(False), self)
        keeper.changed.connect(self.refresh)
        keeper.opened.connect(self._opened)

    def _opened(self) -> None:
        self.current = ""
        self.refresh()

    def refresh(self) -> None:
        """Show the questions asked under the present answers."""
        sheet = self._keeper.sheet
        checklist = sheet.checklist if sheet else None
        asked = tuple(s for s in (checklist.questions() if checklist else ()) if s.key != VIA_AGENT)
        names = tuple(s.key for s in asked)
        if names != self._shown or not checklist:
            self._rebuild(asked)
        answers = dict(checklist.answers) if checklist else {}
        if self.current not in names or (self.current in answers and not self.hasFocus()):
            self.current = next((n for n in names if n not in answers), names[0] if names else "")
        for key, question in self._questions.items():
            question.show_answer(answers.get(key), current=key == self.current, focused=self.hasFocus())
        out = checklist.leads_out() if checklist else None
        self.hint.setText(out.hint or "" if out else "")
        self.hint.setVisible(bool(out and out.hint))
        self._show_balance()

    def _rebuild(self, asked: tuple[Situation, ...]) -> None:
        for question in self._questions.values():
            self._list.removeWidget(question)
            question.hide()
            question.deleteLater()
        self._questions = {}
        for situation in asked:
            question = _Question(self._theme, situation)
            question.answered.connect(self._answered)
            question.chosen.connect(self.go_to)
            self._list.addWidget(question)
            self._questions[situation.key] = question
        self._shown = tuple(self._questions)

    def _show_balance(self) -> None:
        sheet = self._keeper.sheet
        checklist = sheet.checklist if sheet else None
        if checklist is None or not checklist.answers:
            self.balance.setText("")
            return
        hanging = [row for row in checklist.rows if checklist.material(row.material).when]
        added = [checklist.material(r.material).name for r in hanging if r.applicable]
        taken = [checklist.material(r.material).name for r in hanging if not r.applicable]
        ink = self._theme.colour("accent.ink").name()
        parts = []
        if added:
            words = self.tr("plus {n}").format(n=len(added))
            parts.append(f'<b style="color:{ink}">{words}</b>')
        if taken:
            words = self.tr("minus {n}").format(n=len(taken))
            parts.append(f'<b style="color:{ink}">{words}</b>')
        self.balance.setText("&nbsp;&nbsp;".join(parts))
        tips = (
            *(self.tr("plus: {name}").format(name=name) for name in added),
            *(self.tr("minus: {name}").format(name=name) for name in taken),
        )
        self.balance.setToolTip("\n".join(tips))

    def has_open(self) -> bool:
        """Whether a question waits for its answer."""
        sheet = self._keeper.sheet
        waiting = sheet.checklist.unanswered() if sheet and sheet.checklist else ()
        return any(s.key != VIA_AGENT for s in waiting)

    def go_to(self, key: str) -> None:
        """Y and N answer this question now."""
        self.current = key
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def answer(self, yes: bool) -> None:
        """Y or N."""
        if self.current:
            self._answered(self.current, yes)

    def _answered(self, key: str, yes: bool) -> None:
        if key not in self._questions:
            return
        words = self.tr("Question answered: {question}")
        situation = next(s for s in self._keeper.need.questions() if s.key == key)
        names = list(self._questions)
        self.current = key
        self._keeper.put(self._keeper.need.answer(key, yes), words.format(question=situation.question))
        waiting = [s.key for s in self._keeper.need.need_checklist().unanswered() if s.key != VIA_AGENT]
        if not waiting:
            self.finished.emit()
            return
        later = [name for name in waiting if name not in names or names.index(name) > names.index(key)]
        self.go_to((later or waiting)[0])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which question Y and N answer."""
        super().focusInEvent(event)
        self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The tint goes with the focus."""
        super().focusOutEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose a question to answer anew."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        names = list(self._questions)
        if step and self.current in names:
            self.go_to(names[min(max(names.index(self.current) + step, 0), len(names) - 1)])
            return
        super().keyPressEvent(event)
