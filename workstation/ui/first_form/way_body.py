"""What is asked after the way was chosen: the answer, the window, the unit, the place outside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.services.first.entry import Outside
from workstation.services.first.places import Targets
from workstation.services.first.recording import OUTSIDE, UNIT, WINDOW
from workstation.services.first.views import Choice, PlaceChoice
from workstation.ui.first_form.choice_list import ChoiceList, Option
from workstation.ui.first_form.words import window_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.text import label


class AnswerBody(QWidget):
    """The answer given now; left empty, the answer is promised."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(theme.size(54))
        hint = self.tr("What you answered; empty: you answer later, by the time below")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(self.tr("The answer"))
        self.field.textChanged.connect(self.edited)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)


class TargetBody(QWidget):
    """Windows or units: the list with the one that fits first, and a field to search for another."""

    edited = Signal()

    def __init__(self, theme: Theme, about: str, hint: str) -> None:
        super().__init__()
        self._choices: dict[str, Choice] = {}
        self._all: tuple[Choice, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        self.list = ChoiceList(theme, about)
        self.search = SearchField(theme, hint)
        column.addWidget(self.list)
        column.addWidget(self.search)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(lambda _name: self.edited.emit())
        self.list.searched.connect(self._begin_search)
        self.search.asked.connect(self._filter)
        self.search.entered.connect(self._take_found)
        self.search.moved.connect(self._move)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these, the choice made stays."""
        self._all = tuple(choices)
        self._filter(self.search.query)

    @property
    def choice(self) -> Choice | None:
        """What was chosen."""
        return self._choices.get(self.list.current)

    def choose(self, name: str) -> None:
        """Make this the choice."""
        self.search.clear()
        self.list.show_options(self._options(self._all), name)

    def _filter(self, query: str) -> None:
        asked = query.strip().lower()
        exact = [one for one in self._all if asked and asked == (one.target.window or "").lower()]
        kept = [one for one in self._all if one not in exact and _speaks_of(one, asked)]
        self.list.show_options(self._options([*exact, *kept]), self.list.current)

    def _options(self, choices: Sequence[Choice]) -> list[Option]:
        self._choices = {_name(one): one for one in choices}
        return [Option(_name(one), self._title(one), self._about(one), one.fits) for one in choices]

    def _title(self, one: Choice) -> str:
        place = f"{window_words(one.target.window)} {one.title}" if one.target.window else one.title
        return f"{place} · {one.person}" if one.person else place

    def _about(self, one: Choice) -> str:
        parts = [one.about]
        if one.waiting is not None:
            parts.append(self.tr("%n waiting", "", one.waiting))
        if one.on_duty is not None:
            parts.append(self.tr("on duty") if one.on_duty else self.tr("nobody there now"))
        return " · ".join(part for part in parts if part)

    def _begin_search(self, letter: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.insert(letter)

    def _move(self, step: int) -> None:
        self.list.table.choose(self.list.table.currentIndex().row() + step)

    def _take_found(self) -> None:
        if not self.list.current:
            self.list.table.choose(0)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)


class OutsideBody(QWidget):
    """The directory, and the three things that must be told: unit, place, phone."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._places: dict[str, PlaceChoice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        self.list = ChoiceList(theme, self.tr("Places outside the hall"))
        column.addWidget(self.list)
        self.unit = _field(self.tr("Unit (must be told)"))
        self.address = _field(self.tr("Address (must be told)"))
        self.phone = _field(self.tr("Phone (must be told)"))
        self.phone.setFixedWidth(theme.size(150))
        first = QHBoxLayout()
        first.setSpacing(theme.size(8))
        first.addWidget(self.unit, 1)
        first.addWidget(self.phone)
        column.addLayout(first)
        column.addWidget(self.address)
        self._hours = ""
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._take)
        self.list.searched.connect(lambda _letter: self.unit.setFocus())
        for field in (self.unit, self.address, self.phone):
            field.textEdited.connect(self._typed)

    def show_places(self, places: Sequence[PlaceChoice]) -> None:
        """Show the directory, those that fit first."""
        self._places = {one.place.unit: one for one in places}
        options = [Option(one.place.unit, one.place.unit, one.about, one.fits) for one in places]
        self.list.show_options(options, self.list.current)

    @property
    def place(self) -> Outside:
        """What will have been told."""
        return Outside(self.unit.text(), self.address.text(), self.phone.text(), self._hours)

    def put(self, place: Outside) -> None:
        """Fill in the three fields."""
        self.unit.setText(place.unit)
        self.address.setText(place.address)
        self.phone.setText(place.phone)
        self._hours = place.hours
        for field in (self.unit, self.address, self.phone):
            field.setCursorPosition(0)

    def _take(self, name: str) -> None:
        self.put(self._places[name].place)
        self.edited.emit()

    def _typed(self) -> None:
        self._hours = ""
        self.edited.emit()


class WayBody(QStackedWidget):
    """The body of the chosen way. `edited()` with every change."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.answer = AnswerBody(theme)
        self.window_body = TargetBody(theme, self.tr("Windows"), self.tr("Another: number or name"))
        self.unit_body = TargetBody(theme, self.tr("Units"), self.tr("Another: its name"))
        self.outside = OutsideBody(theme)
        self.up = QWidget()
        column = QVBoxLayout(self.up)
        column.setContentsMargins(0, 0, 0, 0)
        self.up_words = label("", "soft", wrap=True)
        column.addWidget(self.up_words)
        self.none = QWidget()
        for body in (self.none, self.answer, self.window_body, self.unit_body, self.outside, self.up):
            self.addWidget(body)
        for body in (self.answer, self.window_body, self.unit_body, self.outside):
            body.edited.connect(self.edited)
        self._fit(self.none)

    def show_rows(self, rows: int) -> None:
        """So many choices are seen at once in each list."""
        for body in (self.window_body, self.unit_body, self.outside):
            body.list.show_rows(rows)
        self._fit(self.currentWidget())

    def show_way(self, way: str, complaint: bool) -> None:
        """Show what this way asks for."""
        bodies = {WINDOW: self.window_body, UNIT: self.unit_body, OUTSIDE: self.outside, "": self.none}
        body = self.up if complaint or way == "unclear" else bodies.get(way, self.answer)
        self.setCurrentWidget(body)
        self._fit(body)

    def _fit(self, shown: QWidget) -> None:
        """As high as the body that shows, not as the highest of all."""
        for place in range(self.count()):
            body = self.widget(place)
            high = QSizePolicy.Policy.Fixed if body is shown else QSizePolicy.Policy.Ignored
            body.setSizePolicy(QSizePolicy.Policy.Preferred, high)
        self.setFixedHeight(0 if shown is self.none else shown.sizeHint().height())

    def rank(self, targets: Targets, said: str) -> None:
        """Order the lists by the person's words."""
        self.window_body.show_choices(targets.windows(said))
        self.unit_body.show_choices(targets.units(said))
        self.outside.show_places(targets.outside(said))

    @property
    def choice(self) -> Choice | None:
        """The window or unit chosen in the body that shows."""
        body = self.currentWidget()
        return body.choice if isinstance(body, TargetBody) else None


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _name(one: Choice) -> str:
    return one.target.window or one.target.unit


def _speaks_of(one: Choice, asked: str) -> bool:
    if not asked:
        return True
    return any(asked in word.lower() for word in (*one.words, one.person, one.title))
