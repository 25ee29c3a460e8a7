"""The cards of the last two people, and the one for everybody else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from workstation.services.sessions.views import Person
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import box, text_width, words


class PersonCard(QAbstractButton):
    """One person to choose; without a person it stands for somebody else."""

    def __init__(self, theme: Theme, person: Person | None) -> None:
        super().__init__()
        self._theme = theme
        self.person = person
        self._first = person.name if person else self.tr("Somebody else")
        self._second = person.staff_no if person else ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._first} {self._second}".strip())

    def sizeHint(self) -> QSize:
        """Three in a row of 420."""
        return QSize(self._theme.size(132), self._theme.size(92))

    def minimumSizeHint(self) -> QSize:
        """May be narrower."""
        return QSize(self._theme.size(96), self._theme.size(92))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, picture in a ring, name and number."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        fill = theme.colour("surface.selected" if chosen else "surface.panel")
        line = theme.colour("accent.solid" if chosen else "line.default")
        box(painter, area, fill, line, s(6), 2 if chosen else 1)
        ink = theme.colour("accent.ink" if chosen else "ink.secondary")
        middle = QPointF(area.width() / 2, s(33))
        painter.setPen(QPen(ink, 1))
        painter.setBrush(theme.colour("surface.panel"))
        painter.drawEllipse(middle, s(17), s(17))
        px = s(18)
        picture = QRectF(middle.x() - px / 2, middle.y() - px / 2, px, px)
        theme.icons.paint(painter, "person" if self.person else "plus", ink, picture)
        name, number = theme.font(13, bold=chosen), theme.number_font(13, bold=False)
        room = area.width() - s(16)
        gap = s(5) if self._second else 0
        second = text_width(self._second, number)
        first = min(text_width(self._first, name), room - gap - second)
        left = (area.width() - first - gap - second) / 2
        words(painter, QRectF(left, s(54), first + 1, s(24)), self._first, name, theme.colour("ink"))
        words(
            painter,
            QRectF(left + first + gap, s(54), second + 1, s(24)),
            self._second,
            number,
            theme.colour("ink.secondary"),
        )


class PersonCards(QWidget):
    """The cards side by side; Left and Right choose, one is always chosen.

    Where nobody is remembered there is nothing to choose: no card is shown, somebody else is meant.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.size(12))
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.show_people(())

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show these, the newest first, and the card for somebody else; the first is chosen."""
        for old in self.cards():
            self.group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for person in (*people, None):
            card = PersonCard(self._theme, person)
            self.group.addButton(card)
            self._row.addWidget(card)
        self.cards()[0].setChecked(True)
        self.setVisible(bool(people))

    def cards(self) -> list[PersonCard]:
        """The cards from the left."""
        return [card for card in self.group.buttons() if isinstance(card, PersonCard)]

    def chosen(self) -> Person | None:
        """The person chosen, None for somebody else."""
        card = self.group.checkedButton()
        return card.person if isinstance(card, PersonCard) else None

    def choose_other(self) -> None:
        """Somebody else is meant."""
        self.cards()[-1].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move the choice."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        cards = self.cards()
        if not step:
            super().keyPressEvent(event)
            return
        here = next((place for place, card in enumerate(cards) if card.isChecked()), 0)
        wanted = cards[max(0, min(len(cards) - 1, here + step))]
        wanted.click()
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
