"""Handing a result over: to whom, identified how, or by mail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workstation.services.casebook.views import CaseStory, PartyLine
from workstation.services.intake.parties import Person
from workstation.ui.screens.cases.cards import Card
from workstation.ui.theme import Theme
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import label
from workstation.ui.widgets.tick_box import TickBox

OTHER, MAIL = "other", "mail"


class DeliverCard(Card):
    """`taken(party or None, person, relation, authorised, tracking)`: who takes it.

    A party of the case is named by `party`; anybody else comes as `person`; `tracking` means mail.
    """

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        story: CaseStory,
        taken: Callable[[PartyLine | None, Person, str, bool, str], None],
    ) -> None:
        title = QCoreApplication.translate("DeliverCard", "Who takes the result?")
        words = QCoreApplication.translate("DeliverCard", "{result}: a slip is printed for the signature.")
        verb = QCoreApplication.translate("DeliverCard", "Hand it over")
        super().__init__(theme, host, title, words.format(result=story.result), verb, width=620)
        self._taken = taken
        self._people = {one.person_id: one for one in story.people if one.role != "taker"}
        # an organisation comes through a person
        who = [one for one in self._people.values() if not one.organisation]
        segments = [
            Segment(one.person_id, self._named(one), str(place)) for place, one in enumerate(who[:4], start=1)
        ]
        segments.append(Segment(OTHER, self.tr("Somebody else"), str(len(segments) + 1)))
        segments.append(Segment(MAIL, self.tr("By mail"), str(len(segments) + 1)))
        self.choice = Segmented(theme, segments, about=self.tr("Taker"), height=34)
        self.choice.picked.connect(self._pick)
        self.inner.addWidget(self.choice)
        self._form = QFormLayout()
        self._form.setSpacing(theme.size(8))
        self.name = self._field(self.tr("Name"))
        self.id_no = self._field(self.tr("ID number"))
        self.relation = self._field(self.tr("Comes as"))
        self.relation.setText(self.tr("agent"))
        self.tracking = self._field(self.tr("Number of the parcel"))
        self.inner.addLayout(self._form)
        self.seen = TickBox(theme, self.tr("The ID document was looked at: person and paper agree"))
        self.authorised = TickBox(theme, self.tr("The power of attorney was looked at"))
        self.inner.addWidget(self.seen)
        self.inner.addWidget(self.authorised)
        self._pick(segments[0].name)

    @staticmethod
    def _named(one: PartyLine) -> str:
        roles = {
            "applicant": QCoreApplication.translate("DeliverCard", "in person"),
            "co_applicant": QCoreApplication.translate("DeliverCard", "co-applicant"),
            "representative": QCoreApplication.translate("DeliverCard", "representative"),
            "agent": QCoreApplication.translate("DeliverCard", "agent"),
        }
        return f"{one.name}（{roles.get(one.role, one.role)}）"

    def _field(self, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(words)
        name = label(words, "soft")
        name.setBuddy(field)
        self._form.addRow(name, field)
        return field

    def _pick(self, name: str) -> None:
        self.choice.choose(name)
        other, mail = name == OTHER, name == MAIL
        for field in (self.name, self.id_no, self.relation):
            self._form.setRowVisible(field, other)
        self._form.setRowVisible(self.tracking, mail)
        self.seen.setVisible(not mail)
        party = self._people.get(name)
        self.authorised.setVisible(other or (party is not None and party.role == "agent"))
        if not self.isHidden():
            self._lay_out()

    def primary(self) -> None:
        """Ctrl+Enter."""
        chosen = self.choice.chosen
        if chosen == MAIL:
            if not self.tracking.text().strip():
                self._missing(self.tracking)
                return
            self._go(self._applicant(), Person(""), "", True)
            return
        if not self.seen.isChecked():
            self.refuse(self.tr("First look at the ID document, then tick it."))
            self.seen.setFocus()
            return
        if not self.authorised.isHidden() and not self.authorised.isChecked():
            self.refuse(self.tr("First look at the power of attorney, then tick it."))
            self.authorised.setFocus()
            return
        party = self._people.get(chosen)
        if party is not None:
            relation = party.relation or self.tr("agent")
            self._go(party, Person(""), relation if party.role == "agent" else "", True)
            return
        for field in (self.name, self.id_no, self.relation):
            if not field.text().strip():
                self._missing(field)
                return
        person = replace(Person(self.name.text().strip()), id_no=self.id_no.text().strip())
        self._go(None, person, self.relation.text().strip(), self.authorised.isChecked())

    def _applicant(self) -> PartyLine | None:
        return next((one for one in self._people.values() if one.role == "applicant"), None)

    def _missing(self, field: QLineEdit) -> None:
        self.refuse(self.tr("Still to be filled in: {what}").format(what=field.accessibleName()))
        field.setFocus()

    def _go(self, party: PartyLine | None, person: Person, relation: str, authorised: bool) -> None:
        tracking = self.tracking.text().strip() if self.choice.chosen == MAIL else ""
        self.send()
        self._taken(party, person, relation, authorised, tracking)
