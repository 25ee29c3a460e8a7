"""What to bring, for the answers given: Y and N answer, Ctrl+P prints the list to take home."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.item import Material, ServiceItem
from workstation.domain.situation import Situation, asked
from workstation.ui.keys import Keys
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.keycap import PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.segmented import yes_no
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

AREA = "list:情形"


class GuideCard(SentCard):
    """The published questions of one item and the materials that count.

    `print_list(answers, card)` settles the card, so that a list refused is not asked for anew.
    """

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        keys: Keys,
        item: ServiceItem,
        large: bool,
        print_list: Callable[[dict[str, bool], SentCard], None],
    ) -> None:
        """`large`: the list is printed one size up."""
        title = self.tr("What to bring: {name}").format(name=item.name)
        super().__init__(theme, host, width=860, height=520, top=12, name=title)
        self._item, self._print = item, print_list
        self.answers: dict[str, bool] = {}
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(12), size(18), size(12))
        inner.setSpacing(size(8))
        head = QHBoxLayout()
        head.addWidget(label(title, "section", wrap=True), 1)
        head.addWidget(KeyCap(theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(size(18))
        self._questions, left = _column(theme)
        self._materials, right = _column(theme)
        columns.addWidget(left, 5)
        columns.addWidget(right, 6)
        inner.addLayout(columns, 1)
        inner.addWidget(self.wrong)
        foot = QHBoxLayout()
        words = self.tr("Large type, as for the elderly.") if large else ""
        foot.addWidget(label(words, "soft"), 1)
        self.button = KeyCapButton(theme, self.tr("Print the list"), "Ctrl+P", PRIMARY, height=36)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.primary)
        foot.addWidget(self.button)
        inner.addLayout(foot)
        self.body.addLayout(inner)
        self.card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        keys.bind(AREA, "Y", lambda: self.answer(True), self.card)
        keys.bind(AREA, "N", lambda: self.answer(False), self.card)
        keys.bind("app", "Ctrl+P", self.primary, self)
        self.closed.connect(lambda: None if self.away else keys.release(self))
        self._show()

    def materials(self) -> tuple[Material, ...]:
        """What counts under the present answers."""
        return self._item.applicable(self.answers)

    def current(self) -> Situation | None:
        """The question Y and N answer now."""
        return next((one for one in self._asked() if one.key not in self.answers), None)

    def answer(self, yes: bool) -> None:
        """Answer the question that is asked now."""
        question = self.current()
        if question is not None:
            self._give(question.key, yes)

    def primary(self) -> None:
        """Ctrl+Enter and Ctrl+P: the list on paper."""
        if self._way_out() is None:
            self.send()
            answers = {one.key: self.answers[one.key] for one in self._asked() if one.key in self.answers}
            self._print(answers, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace takes the last answer back."""
        if event.key() == Qt.Key.Key_Backspace and self.answers:
            self.answers.popitem()
            self._show()
            return
        super().keyPressEvent(event)

    def _asked(self) -> tuple[Situation, ...]:
        return asked(self._item.situations, self.answers)

    def _give(self, key: str, yes: bool) -> None:
        self.answers.pop(key, None)
        self.answers[key] = yes
        self._show()
        self.card.setFocus()

    def _way_out(self) -> Situation | None:
        return self._item.leads_out(self.answers)

    def _show(self) -> None:
        _empty(self._questions)
        _empty(self._materials)
        here, out = self.current(), self._way_out()
        for one in self._asked():
            self._questions.addWidget(self._question(one, one is here))
        if not self._item.situations:
            self._questions.addWidget(label(self.tr("Nothing depends on the situation."), "soft", wrap=True))
        self._questions.addStretch(1)
        if out is not None:
            words = out.hint or self.tr("This matter needs no application.")
            self._materials.addWidget(label(words, "body", tone="warn", wrap=True))
        else:
            needed = self.materials()
            self._materials.addWidget(label(self.tr("%n things to bring", "", len(needed)), "emphasisBold"))
            for place, material in enumerate(needed, 1):
                self._materials.addWidget(label(f"{place}  {_words(material)}", "body", wrap=True))
        self._materials.addStretch(1)
        self.button.setEnabled(out is None)

    def _question(self, one: Situation, current: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.size(8))
        words = label(one.question, "body", wrap=True)
        if current:
            restyle(words, kind="emphasisBold")
        row.addWidget(words, 1)
        choice = yes_no(self.theme, self.tr("Yes"), self.tr("No"), about=one.question)
        choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        given = self.answers.get(one.key)
        choice.choose("" if given is None else "yes" if given else "no")
        choice.picked.connect(lambda name, key=one.key: self._give(key, name == "yes"))
        row.addWidget(choice)
        return holder


def _words(material: Material) -> str:
    parts = [f"原件{material.original}份"] if material.original else []
    parts += [f"复印件{material.copy}份"] if material.copy else []
    pieces = "、".join(parts)
    return f"{material.name}（{pieces}）" if pieces else material.name


def _column(theme: Theme) -> tuple[QVBoxLayout, QScrollArea]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, theme.size(8), 0)
    column.setSpacing(theme.size(7))
    return column, scrolled(holder)


def _empty(column: QVBoxLayout) -> None:
    while column.count():
        old = column.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
