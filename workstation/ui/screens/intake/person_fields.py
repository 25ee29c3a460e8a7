"""The boxes for one person: kind of document, number, name; what is wrong is said below in plain words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.domain.identity import IdentityKind, check_identity, normalise_number
from workstation.domain.mask import mask_identity
from workstation.services.intake.parties import Person
from workstation.ui.messages import wording
from workstation.ui.screens.intake.masked_field import MaskedField
from workstation.ui.screens.intake.party_words import kind_words
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.chooser import Chooser
from workstation.ui.widgets.text import label

COMPLETE = 18


class PersonFields(QWidget):
    """`typed()` with every change by hand, `done()` when a box was left, `numbered(text)`: a sound number."""

    typed = Signal()
    done = Signal()
    numbered = Signal(str)

    def __init__(
        self, theme: Theme, today: Callable[[], date], *, number: str, name: str, organisation: bool = False
    ) -> None:
        """`number` and `name` are the names of the boxes."""
        super().__init__()
        self._today = today
        self._base = Person("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        self.kind = Chooser(theme, self.tr("Kind of document"))
        kinds = [IdentityKind.uscc] if organisation else [kind for kind in IdentityKind if kind.personal]
        for kind in kinds:
            self.kind.addItem(kind_words(kind), kind.value)
        self.kind.setFixedWidth(theme.size(124))
        if organisation:
            # never shown before it has a parent: it would be a window of its own for a moment
            self.kind.hide()
        self.kind.activated.connect(lambda _index: self._typed())
        self.number = MaskedField(number, lambda text: mask_identity(text, self.chosen_kind))
        self.name = MaskedField(name)
        first = QHBoxLayout()
        first.setSpacing(theme.size(6))
        first.addWidget(self.kind)
        first.addWidget(self.number, 1)
        if organisation:
            column.addWidget(self.name)
            column.addLayout(first)
        else:
            column.addLayout(first)
            column.addWidget(self.name)
        self.trouble = label("", "dense", tone="danger", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        for field in (self.number, self.name):
            field.typed.connect(lambda _text: self._typed())
            field.done.connect(self._left)

    @property
    def chosen_kind(self) -> IdentityKind:
        """The kind of document; the box itself keeps only its key."""
        return IdentityKind(self.kind.currentData())

    @property
    def empty(self) -> bool:
        """Nothing was filled in."""
        return not (self.number.value.strip() or self.name.value.strip())

    def has_focus(self) -> bool:
        """Whether something is being typed here."""
        return any(field.hasFocus() for field in (self.kind, self.number, self.name))

    def put(self, person: Person) -> None:
        """Show somebody."""
        self._base = person
        self.kind.setCurrentIndex(max(self.kind.findData(person.id_kind.value), 0))
        self.number.put(person.id_no)
        self.name.put(person.name)
        self._judge()

    def person(self, phone: str = "") -> Person:
        """Who is filled in. Another number is another person: what was known of the first is left out."""
        kind = self.chosen_kind
        number = normalise_number(self.number.value)
        same = bool(number) and number == normalise_number(self._base.id_no)
        base = self._base if same else Person("")
        return Person(
            self.name.value.strip(), kind, number, phone, base.id, base.org_type, base.need, base.checked
        )

    def fill(self, person: Person) -> bool:
        """Somebody the hall knows under the number typed here; False when something else stands here now."""
        if self.name.value.strip() or normalise_number(self.number.value) != normalise_number(person.id_no):
            return False
        self._base = person
        self.kind.setCurrentIndex(max(self.kind.findData(person.id_kind.value), 0))
        self.name.put(person.name)
        return True

    def _typed(self) -> None:
        if len(self.number.value.strip()) >= COMPLETE:
            self._judge()
            if not self.trouble.text():
                self.numbered.emit(normalise_number(self.number.value))
        else:
            self._say("")
        self.typed.emit()

    def _left(self) -> None:
        self._judge()
        self.done.emit()

    def _judge(self) -> None:
        number = self.number.value.strip()
        if not number:
            self._say("")
            return
        try:
            check_identity(self.chosen_kind, number, self._today())
        except RuleBroken as refusal:
            spoken = wording(refusal)
            self._say(f"{spoken.happened} {spoken.next_step}".strip())
        else:
            self._say("")

    def _say(self, text: str) -> None:
        if text != self.trouble.text():
            self.trouble.setText(text)
            self.trouble.setVisible(bool(text))
            restyle(self.number, st="danger" if text else "")
