"""Who applies: one card, or one for each side of a joint application."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from workstation.domain.identity import IdentityHint
from workstation.domain.item import ServiceItem
from workstation.services.intake.parties import VIA_AGENT, Applicant, Problem
from workstation.services.intake.sheet import Sheet
from workstation.ui.screens.intake.applicant_card import ApplicantCard
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.party_words import problem_line
from workstation.ui.screens.intake.person_fields import PersonFields
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import QUIET, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.text import label


class ApplicantPanel(Panel):
    """Keeps the people of the sheet and its cards the same. `numbered(card, fields, number)`: who is that?"""

    numbered = Signal(object, object, str)

    def __init__(self, theme: Theme, keeper: SheetKeeper, today: Callable[[], date]) -> None:
        super().__init__(theme, "", key="Alt+2", inset=True)
        self.say(self.tr("Applicant"))
        self._theme, self._keeper, self._today = theme, keeper, today
        self._writing = False
        self._cards_place = QVBoxLayout()
        self._cards_place.setSpacing(theme.size(10))
        self.body.addLayout(self._cards_place)
        self.cards: list[ApplicantCard] = []
        self.more = KeyCapButton(theme, self.tr("Add the other side"), "", QUIET, icon="plus", height=28)
        self.more.clicked.connect(self._add_side)
        self.body.addWidget(self.more)
        self.trouble = label("", "dense", tone="warn", wrap=True)
        self.body.addWidget(self.trouble)
        keeper.opened.connect(self._opened)
        keeper.changed.connect(self.refresh)
        self._opened()

    def _opened(self) -> None:
        for card in self.cards:
            self._cards_place.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        self._add_card()
        self.refresh()

    def _add_card(self) -> ApplicantCard:
        card = ApplicantCard(self._theme, self._today)
        card.edited.connect(self._edited)
        card.numbered.connect(partial(self._numbered, card))
        self._cards_place.addWidget(card)
        self.cards.append(card)
        return card

    def _numbered(self, card: ApplicantCard, fields: PersonFields, number: str) -> None:
        self.numbered.emit(card, fields, number)

    def _add_side(self) -> None:
        self._add_card().open_fields()
        self.refresh()

    def refresh(self) -> None:
        """Show the people of the sheet."""
        sheet = self._keeper.sheet
        if sheet is None or self._writing:
            return
        while len(self.cards) < len(sheet.applicants):
            self._add_card()
        for card, applicant in zip(self.cards, sheet.applicants, strict=False):
            card.put(applicant)
        item = sheet.item
        for card in self.cards:
            card.allow_exception(self._exception(item))
        joint = item is not None and item.joint_application
        self.more.setVisible(joint and len(self.cards) < 2)
        self._say_trouble(sheet)

    def _say_trouble(self, sheet: Sheet) -> None:
        problems = [
            p for p in sheet.problems(self._today()) if sheet.applicants and p.code != "no_item_chosen"
        ]
        shown = [problem_line(p) for p in problems if self._worth_saying(sheet, p)]
        self.trouble.setText("\n".join(dict.fromkeys(shown[:2])))
        self.trouble.setVisible(bool(shown))

    def _exception(self, item: ServiceItem | None) -> str:
        if item is None or not item.must_in_person or item.agent_exception is None:
            return ""
        words = self.tr("{who} may come for {whom}, and that was seen")
        return words.format(who=item.agent_exception.who, whom=item.agent_exception.for_whom)

    @staticmethod
    def _worth_saying(sheet: Sheet, problem: Problem) -> bool:
        """What the boxes say themselves, and hints about somebody the hall knows, are not said again."""
        if problem.code.startswith(("identity_", "name_")):
            return False
        known = problem.about is not None and bool(sheet.applicants[problem.about].person.id)
        return problem.blocks or not known or problem.code not in set(IdentityHint)

    def _edited(self) -> None:
        people = tuple(one for one in (card.applicant() for card in self.cards) if one is not None)
        self._writing = True
        try:
            self._keeper.put(with_applicants(self._keeper.need, people))
        finally:
            self._writing = False
        self._say_trouble(self._keeper.need)

    def open_fields(self) -> None:
        """Alt+2: the boxes of the first card that lacks something, else of the first."""
        sheet = self._keeper.sheet
        problems = sheet.problems(self._today()) if sheet else ()
        about = next((p.about for p in problems if p.about is not None and p.blocks), 0)
        if len(self.cards) <= about or any(p.code == "co_applicant_missing" for p in problems):
            about = len(self.cards)
            self._add_card()
        self.cards[about].open_fields()


def with_applicants(sheet: Sheet, people: tuple[Applicant, ...]) -> Sheet:
    """The sheet with these applicants; the question about an agent is answered along with them."""
    for index, applicant in enumerate(people):
        sheet = sheet.set_applicant(
            applicant.person, applicant.representative, index=index, present=applicant.present
        )
        if sheet.applicants[index].agent != applicant.agent or applicant.agent is not None:
            sheet = sheet.set_agent(
                applicant.agent, applicant.relation, index=index, excepted=applicant.excepted
            )
    for index in range(len(sheet.applicants) - 1, len(people) - 1, -1):
        sheet = sheet.remove_applicant(index)
    return in_person(sheet)


def in_person(sheet: Sheet) -> Sheet:
    """Nobody came instead: the question about an agent is answered with no."""
    item = sheet.item
    if item is None or item.situation(VIA_AGENT) is None or any(a.agent for a in sheet.applicants):
        return sheet
    answered = VIA_AGENT in dict(sheet.need_checklist().answers)
    return sheet if answered else sheet.answer(VIA_AGENT, False)
