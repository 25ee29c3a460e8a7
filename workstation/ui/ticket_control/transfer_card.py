"""F8: where to, why, and the citizen's own words, which travel with the number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.services.tickets.views import Target
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

ROW, SHOWN = 36, 5
ROOMY, LOW = 540, 480
"""px of the design: below each of them the page shows one row less."""


@dataclass(frozen=True)
class Sending:
    """What was chosen: the window, the words and the reason as it will stand on the handoff."""

    window: str
    words: str
    reason: str


class TransferCard(SentCard):
    """Type a window number or initials, Enter, the words, Enter: `sending(Sending, card)`.

    The card steps back meanwhile; whoever is called settles it with what became of it.
    """

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        no: str,
        targets: Sequence[Target],
        words: str,
        sending: Callable[[Sending, SentCard], None],
    ) -> None:
        title = self.tr("Transfer {no}").format(no=no)
        super().__init__(theme, host, width=620, name=title)
        self._targets = tuple(targets)
        self._sending = sending
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(10))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        self.search = SearchField(theme, self.tr("Window number or first letters"))
        self.search.asked.connect(self._filter)
        self.search.moved.connect(self._move)
        self.search.picked.connect(lambda n: self._choose(n - 1))
        self.search.entered.connect(self._to_words)
        inner.addWidget(self.search)
        model: RowsModel[Target] = RowsModel(
            (
                Column(self.tr("Window"), lambda row: row.window, Cell.NUMBER, 84),
                Column(self.tr("Serves"), lambda row: "、".join(row.groups)),
                Column(self.tr("Name"), lambda row: row.name, Cell.MUTED, 150),
                Column(self.tr("Waiting"), lambda row: str(row.waiting), Cell.COUNT, 84),
            ),
            lambda row: row.window,
        )
        self.table = RowsTable(theme, model, row=ROW, name=self.tr("Windows"))
        # whole rows: half a row below the others would look like a fault
        shown = SHOWN - sum(host.height() < size(high) for high in (ROOMY, LOW))
        self.table.setFixedHeight(size(ROW) * shown + theme.measure("tableHeader") + 1)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.opened.connect(lambda _row: self._to_words())
        inner.addWidget(self.table)
        inner.addSpacing(size(6))
        inner.addWidget(label(self.tr("In the visitor's own words (the next clerk reads them)"), "soft"))
        self.field = QLineEdit(words)
        self.field.setAccessibleName(self.tr("The visitor's own words"))
        self.field.returnPressed.connect(self._take)
        inner.addWidget(self.field)
        self._reasons = {
            "other_window": self.tr("Not for this window"),
            "next_step": self.tr("Next step there"),
            "asked": self.tr("The visitor asked for it"),
        }
        self.reason = Segmented(
            theme,
            [Segment(name, text) for name, text in self._reasons.items()],
            about=self.tr("Reason"),
        )
        self.reason.choose("other_window")
        self.reason.picked.connect(self.reason.choose)
        row = QHBoxLayout()
        row.addWidget(self.reason)
        row.addStretch(1)
        self.take = KeyCapButton(theme, self.tr("Send"), "Return", PRIMARY, height=36)
        self.take.clicked.connect(self._take)
        row.addWidget(self.take)
        inner.addLayout(row)
        self.say = label("", "soft", wrap=True)
        inner.addWidget(self.say)
        inner.addWidget(self.wrong)
        self.body.addLayout(inner)
        self._filter("")

    def ask(self) -> None:
        """Show the card."""
        self.open(self.search)

    @property
    def target(self) -> Target | None:
        """The window chosen now."""
        return self.table.current()

    def _filter(self, query: str) -> None:
        asked = query.strip().lower()
        exact = [one for one in self._targets if one.window.lower() == asked]
        rest = [one for one in self._targets if one not in exact and _fits(one, asked)]
        self.table.set_rows([*exact, *rest])
        self._choose(0)

    def _move(self, step: int) -> None:
        self._choose(self.table.currentIndex().row() + step)

    def _choose(self, place: int) -> None:
        self.table.choose(place)
        target = self.target
        words = ""
        if target is not None:
            words = self.tr(
                "Tell the visitor: “I have sent your matter to window {window}. They sign for it and "
                "call you. If nobody calls, come back to me.”"
            ).format(window=target.window)
        self.say.setText(words)

    def _to_words(self) -> None:
        self.field.setFocus(Qt.FocusReason.TabFocusReason)
        self.field.selectAll()

    def _take(self) -> None:
        target, words = self.target, self.field.text().strip()
        if target is None:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not words:
            self.say.setText(self.tr("Write down first what the visitor wants, in their own words."))
            self._to_words()
            return
        self.send()
        self._sending(Sending(target.window, words, self._reasons[self.reason.chosen]), self)

    def field_of(self, error: RuleBroken) -> QWidget | None:
        """The window where it cannot go there, else the words."""
        return self.search if error.code in ("transfer_nowhere", "no_window", "other_group") else self.field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the choice wherever the focus is."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
            return
        super().keyPressEvent(event)


def _fits(target: Target, asked: str) -> bool:
    if not asked:
        return True
    names = (target.window.lower(), target.name, *target.groups)
    return any(name.startswith(asked) or asked in name for name in names) or any(
        asked in initials for initials in target.initials
    )
