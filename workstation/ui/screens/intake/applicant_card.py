"""One applicant: the person, whom he stands for, who came instead, and the phone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.domain.identity import check_identity
from workstation.domain.mask import mask_identity, mask_phone
from workstation.services.intake.parties import Applicant, Person
from workstation.ui.screens.intake.masked_field import MaskedField
from workstation.ui.screens.intake.person_fields import PersonFields
from workstation.ui.theme import Theme
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label
from workstation.ui.widgets.tick_box import TickBox

SELF, AGENT = "self", "agent"


class ApplicantCard(QWidget):
    """`edited()` with every change; the panel puts it on the sheet. `numbered(fields, number)`: who is that?

    Somebody the hall knows, or read from a card, is shown in two lines; `open_fields` shows the boxes.
    """

    edited = Signal()
    numbered = Signal(object, str)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._open = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addWidget(self._make_head())
        self.person = PersonFields(theme, today, number=self.tr("ID number"), name=self.tr("Name"))
        column.addWidget(self.person)
        line = QHBoxLayout()
        line.setSpacing(theme.size(8))
        self.phone = MaskedField(self.tr("Phone"), mask_phone)
        line.addWidget(self.phone, 1)
        self.came = Segmented(
            theme,
            (
                Segment(SELF, self.tr("Self"), width=56),
                Segment(AGENT, self.tr("Agent"), width=56),
            ),
            about=self.tr("Who came"),
        )
        self.came.choose(SELF)
        self.came.picked.connect(self._came_picked)
        line.addWidget(self.came)
        column.addLayout(line)
        self.organisation = PersonFields(
            theme, today, number=self.tr("Credit code"), name=self.tr("Organisation or shop, or empty"),
            organisation=True,
        )  # fmt: skip
        column.addWidget(self.organisation)
        self.org_line = ElidedLabel("", "body")
        column.addWidget(self.org_line)
        self.agent = PersonFields(
            theme, today, number=self.tr("Agent's ID number"), name=self.tr("Agent's name")
        )
        column.addWidget(self.agent)
        second = QHBoxLayout()
        second.setSpacing(theme.size(8))
        self.agent_phone = MaskedField(self.tr("Agent's phone"), mask_phone)
        self.relation = MaskedField(self.tr("Is the applicant's … (son, staff)"))
        second.addWidget(self.agent_phone, 1)
        second.addWidget(self.relation, 1)
        column.addLayout(second)
        for fields in (self.person, self.organisation, self.agent):
            fields.typed.connect(self.edited)
            fields.numbered.connect(partial(self._numbered, fields))
            fields.done.connect(self._maybe_close)
        for field in (self.phone, self.agent_phone, self.relation):
            field.typed.connect(lambda _text: self.edited.emit())
            field.done.connect(self._maybe_close)
        self.exception = TickBox(theme)
        self.exception.toggled.connect(lambda _on: self.edited.emit())
        column.addWidget(self.exception)
        self._arrange()

    def _make_head(self) -> QWidget:
        theme = self._theme
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(12))
        row.addWidget(Picture(theme, "person", "ink.secondary", 26), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(theme.size(2))
        first = QHBoxLayout()
        first.setSpacing(theme.size(8))
        self.name_line = label("", "section")
        self.about_line = label("", "soft")
        self.checked = TagLabel(theme, parent=self.head)
        first.addWidget(self.name_line)
        first.addWidget(self.about_line)
        first.addStretch(1)
        first.addWidget(self.checked)
        words.addLayout(first)
        self.number_line = label("", "number")
        words.addWidget(self.number_line)
        row.addLayout(words, 1)
        return self.head

    # --- showing ---

    def put(self, applicant: Applicant | None) -> None:
        """Show an applicant; what is being typed stays as typed."""
        if applicant is None:
            return
        natural = applicant.representative if applicant.person.organisation else applicant.person
        self.person.put(natural or Person(""))
        self.organisation.put(applicant.person if applicant.person.organisation else Person(""))
        phone = (natural.phone if natural else "") or applicant.person.phone
        self.phone.put(phone)
        self.exception.blockSignals(True)
        self.exception.setChecked(applicant.excepted)
        self.exception.blockSignals(False)
        if applicant.agent is not None:
            self.agent.put(applicant.agent)
            self.agent_phone.put(applicant.agent.phone)
            self.relation.put(applicant.relation)
        self.came.choose(AGENT if applicant.agent is not None else SELF)
        typing = self.has_focus()
        self._open = typing or not self._sound(applicant)
        self._show_head(applicant, natural)
        self._arrange()

    def _show_head(self, applicant: Applicant, natural: Person | None) -> None:
        who = natural or applicant.person
        self.name_line.setText(who.name)
        self.number_line.setText(mask_identity(who.id_no, who.id_kind))
        about = []
        try:
            identity = check_identity(who.id_kind, who.id_no, self._today())
        except RuleBroken:
            identity = None
        if identity is not None:
            sexes = {"male": self.tr("male"), "female": self.tr("female")}
            if identity.sex_hint:
                about.append(sexes[identity.sex_hint])
            age = identity.age_on(self._today())
            if age is not None:
                about.append(self.tr("age {n}").format(n=age))
        self.about_line.setText(" · ".join(about))
        if who.checked == "card":
            self.checked.show_tag(Tag(self.tr("card read"), "ok", "check"))
        else:
            self.checked.show_tag(Tag(self.tr("card seen") if who.checked else ""))
        self.org_line.setText(applicant.person.name if applicant.person.organisation else "")
        spoken = self.tr("Applicant {name}, {number}")
        self.head.setAccessibleName(spoken.format(name=who.name, number=self.number_line.text()))

    def _arrange(self) -> None:
        agent = self.came.chosen == AGENT
        self.head.setVisible(not self._open)
        self.person.setVisible(self._open)
        self.organisation.setVisible(self._open)
        self.org_line.setVisible(not self._open and bool(self.org_line.text()))
        for part in (self.agent, self.agent_phone, self.relation):
            part.setVisible(agent)
        self.exception.setVisible(agent and bool(self.exception.text()))

    def allow_exception(self, words: str) -> None:
        """Who may come instead although the item is applied for in person; "" when it is not."""
        if words != self.exception.text():
            self.exception.setText(words)
            self._arrange()

    def has_focus(self) -> bool:
        """Whether something is being typed here."""
        fields = (self.phone, self.agent_phone, self.relation)
        groups = (self.person, self.organisation, self.agent)
        return any(f.hasFocus() for f in fields) or any(g.has_focus() for g in groups)

    def open_fields(self) -> None:
        """Show the boxes, with the focus on the first that lacks something."""
        self._open = True
        self._arrange()
        first = self.person.number
        if self.person.number.value and not self.person.name.value:
            first = self.person.name
        elif self.person.number.value and self.person.name.value and not self.phone.value:
            first = self.phone
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.selectAll()

    def _maybe_close(self) -> None:
        QTimer.singleShot(0, self, self._close_if_left)

    def _close_if_left(self) -> None:
        applicant = self.applicant()
        if self.has_focus() or applicant is None:
            return
        self._open = not self._sound(applicant)
        self._show_head(applicant, applicant.representative or applicant.person)
        self._arrange()

    def _sound(self, applicant: Applicant) -> bool:
        people = [one for one in (applicant.person, applicant.representative) if one is not None]
        for one in people:
            if not one.name.strip():
                return False
            if one is applicant.person or one.id_no:
                try:
                    check_identity(one.id_kind, one.id_no, self._today())
                except RuleBroken:
                    return False
        return True

    def _numbered(self, fields: PersonFields, number: str) -> None:
        self.numbered.emit(fields, number)

    def fill(self, fields: PersonFields, person: Person) -> None:
        """The hall knows the person whose number was typed."""
        if not fields.fill(person):
            return
        phone = self.agent_phone if fields is self.agent else self.phone
        if person.phone and not phone.value:
            phone.put(person.phone)
        self.edited.emit()

    # --- reading ---

    def applicant(self) -> Applicant | None:
        """Who is filled in, None while nothing is."""
        if self.person.empty and self.organisation.empty:
            return None
        natural = self.person.person(self.phone.value.strip())
        agent = None
        if self.came.chosen == AGENT:
            agent = self.agent.person(self.agent_phone.value.strip())
        relation = self.relation.value.strip() if agent else ""
        if self.organisation.empty:
            return Applicant(natural, None, agent, relation, self.exception.isChecked())
        organisation = replace(self.organisation.person(), phone="")
        return Applicant(organisation, natural, agent, relation, self.exception.isChecked())

    def _came_picked(self, name: str) -> None:
        self.came.choose(name)
        self._arrange()
        if name == AGENT:
            self.agent.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()


def applicant_line(applicant: Applicant | None) -> str:
    """The applicant in one line for the strip above the notice."""
    if applicant is None:
        return QCoreApplication.translate("ApplicantCard", "no applicant yet")
    who = applicant.representative or applicant.person
    parts = [who.name]
    if applicant.person.organisation:
        parts.append(applicant.person.name)
    if applicant.agent is not None:
        words = QCoreApplication.translate("ApplicantCard", "{name} came instead")
        parts.append(words.format(name=applicant.agent.name))
    return " · ".join(parts)
