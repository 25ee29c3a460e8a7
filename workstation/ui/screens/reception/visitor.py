"""Who takes the number, as far as they say: document, name, phone, and marks with their grounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from workstation.devices.card_line import CardRead
from workstation.domain.errors import RuleBroken
from workstation.domain.identity import IdentityKind, check_identity, guess_kind
from workstation.domain.mask import mask_identity, mask_name, mask_phone
from workstation.services.intake.parties import Person
from workstation.services.people import KnownPerson
from workstation.services.reception.appointments import AppointmentLine
from workstation.services.reception.issue import Need, TicketRequest
from workstation.services.reception.service import ReceptionService
from workstation.ui.messages import wording
from workstation.ui.screen import Desk
from workstation.ui.screens.reception.mark_button import MarkButton
from workstation.ui.screens.reception.shy_field import ShyField
from workstation.ui.tasks import Done
from workstation.ui.theme import restyle
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label

MARKS = (
    ("Alt+1", "elderly", True),
    ("Alt+2", "disabled", True),
    ("Alt+3", "pregnant", True),
    ("Alt+4", "military", True),
    ("Alt+5", Need.assist.value, False),
    ("Alt+6", Need.hearing.value, False),
)
"""Key, name, and whether it is a published ground for being called earlier."""


@dataclass(frozen=True)
class Said:
    """What the panel holds now."""

    person: Person | None
    grounds: tuple[str, ...]
    needs: tuple[Need, ...]

    def request(self, group: str, item: str | None, at: datetime | None) -> TicketRequest:
        """The number this person asks for; `at` is the time of an appointment that is in no book."""
        first = self.grounds[0] if self.grounds else None
        return TicketRequest(group, item, self.person, first, self.needs, at, self.grounds[1:])


@dataclass(frozen=True)
class Visit:
    """Somebody the hall may know by this number, with the numbers they hold today."""

    number: str
    known: KnownPerson | None
    numbers: tuple[str, ...]
    appointment: AppointmentLine | None = None


class VisitorPanel(Panel):
    """`changed()` when anything is different; `entered()` on Enter in a field; `expected(AppointmentLine)`:
    whoever is here has an appointment today."""

    changed = Signal()
    entered = Signal()
    expected = Signal(object)

    def __init__(self, desk: Desk, today: date) -> None:
        theme = desk.theme
        super().__init__(theme, "", inset=True)
        self._desk, self._today = desk, today
        self._service = desk.part(ReceptionService)
        self.say(self.tr("Who takes it"), self.tr("Nobody has to say"))
        self.read = TagLabel(theme)
        self.add_right(self.read)
        self._known: KnownPerson | None = None
        self._checked = ""
        s = theme.size
        self.number = ShyField(self.tr("Document number"), mask_identity)
        self.number.left.connect(self._number_left)
        self.name = ShyField(self.tr("Name"), mask_name)
        self.phone = ShyField(self.tr("Phone"), mask_phone)
        for field in (self.number, self.name, self.phone):
            field.entered.connect(self._enter)
            field.textEdited.connect(lambda _text: self.changed.emit())
        self.number.textEdited.connect(lambda _text: self._number_changed())
        self.body.addWidget(self.number)
        pair = QHBoxLayout()
        pair.setSpacing(s(8))
        pair.addWidget(self.name, 4)
        pair.addWidget(self.phone, 5)
        self.body.addLayout(pair)
        self.fault = label("", "caption", tone="warn", wrap=True)
        self.fault.hide()
        self.body.addWidget(self.fault)
        grid = QGridLayout()
        grid.setSpacing(s(6))
        self._marks: dict[str, MarkButton] = {}
        names = self._names()
        for place, (key, name, _ground) in enumerate(MARKS):
            button = MarkButton(theme, names[name], key)
            button.clicked.connect(partial(self._clicked, name))
            self._marks[name] = button
            grid.addWidget(button, place // 3, place % 3)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)

    def _names(self) -> dict[str, str]:
        return {
            "elderly": self.tr("Elderly"),
            "disabled": self.tr("Disabled"),
            "pregnant": self.tr("Pregnant"),
            "military": self.tr("Military"),
            "assist": self.tr("Help"),
            "hearing": self.tr("Hearing"),
        }

    def _clicked(self, name: str, checked: bool) -> None:
        # the click has turned it already: back, and through the one way
        self._marks[name].setChecked(not checked)
        self.turn(name)

    def turn(self, name: str) -> None:
        """Put a mark on or off; several may hold."""
        mark = self._marks[name]
        mark.setChecked(not mark.isChecked())
        self.changed.emit()

    def said(self) -> Said:
        """Everything that was said; raises nothing: the service checks."""
        grounds = tuple(n for _k, n, is_ground in MARKS if is_ground and self._marks[n].isChecked())
        needs = tuple(need for need in Need if self._marks[need.value].isChecked())
        return Said(self._person(), grounds, needs)

    def _person(self) -> Person | None:
        number, name, phone = self.number.value.strip(), self.name.value.strip(), self.phone.value.strip()
        if not number and not name:
            return None
        kind = (guess_kind(number) if number else None) or IdentityKind.resident_id
        known = self._known.id if self._known is not None else ""
        return Person(name, kind, number, phone, known, checked=self._checked)

    def take_card(self, card: CardRead) -> None:
        """A card was read: the fields are filled."""
        self.clear()
        self.number.put(card.number)
        self.name.put(card.name)
        self._checked = "card"
        self.read.show_tag(Tag(self.tr("Card read"), "ok", "id-card"))
        self.read.show()
        if card.expired(self._today):
            self._say_fault(self.tr("The card itself is out of date."))
        self._look_up(card.number)
        self.changed.emit()

    def _look_up(self, number: str) -> None:
        service = self._service

        def work() -> Visit:
            known = service.find_person(number)
            if known is None:
                return Visit(number, None, ())
            return Visit(
                number, known, service.numbers_of(known.id), service.appointments.of_person(known.id)
            )

        self._desk.tasks.query(work, self._looked_up)

    def _looked_up(self, done: Done[Visit]) -> None:
        """Somebody the hall knows, and the numbers they hold already."""
        if done.error is not None or done.value.number != self.number.value.strip():
            return
        known, numbers = done.value.known, done.value.numbers
        self._known = known
        if known is None:
            return
        self.name.put(known.person.name)
        if not self.phone.value:
            self.phone.put(known.person.phone)
        if numbers:
            held = ", ".join(numbers)
            self._say_fault(self.tr("Holds {numbers} already; one number is enough.").format(numbers=held))
        if Need.hearing.value in known.person.need and not self._marks["hearing"].isChecked():
            self.turn("hearing")
        if done.value.appointment is not None:
            self.expected.emit(done.value.appointment)
        self.changed.emit()

    def refuse(self, error: RuleBroken) -> None:
        """Say at the field what is wrong with it."""
        spoken = wording(error)
        self._say_fault(f"{spoken.happened} {spoken.next_step}".strip())
        about_name = error.code.startswith("name_")
        field = self.name if about_name else self.number
        restyle(field, st="danger")
        field.setFocus()

    def clear(self) -> None:
        """For the next person."""
        self._known, self._checked = None, ""
        for field in (self.number, self.name, self.phone):
            field.put("")
            restyle(field, st="")
        for mark in self._marks.values():
            mark.setChecked(False)
        self.read.show_tag(Tag(""))
        self._say_fault("")

    def _number_changed(self) -> None:
        self._known, self._checked = None, ""
        self.read.show_tag(Tag(""))
        restyle(self.number, st="")
        self._say_fault("")

    def _number_left(self) -> None:
        number = self.number.value.strip()
        if not number:
            return
        try:
            check_identity(guess_kind(number) or IdentityKind.resident_id, number, self._today)
        except RuleBroken as refused:
            spoken = wording(refused)
            self._say_fault(f"{spoken.happened} {spoken.next_step}".strip())
            restyle(self.number, st="danger")
            return
        self._look_up(number)

    def _enter(self) -> None:
        self.entered.emit()

    def _say_fault(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
