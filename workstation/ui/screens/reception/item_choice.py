"""The item somebody comes for: found by letters, offered at the machine, and what to bring for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workstation.services.reception.service import ReceptionService
from workstation.services.reception.wanted import Found
from workstation.services.reference import ReferenceShelf
from workstation.ui.screen import Desk
from workstation.ui.screens.reception.ask_panel import AskPanel
from workstation.ui.screens.reception.desk_work import DeskWork
from workstation.ui.screens.reception.group_card import GroupGrid
from workstation.ui.screens.reception.guide_card import GuideCard
from workstation.ui.screens.reception.visitor import VisitorPanel

ELDERLY = "elderly"


class ItemChoice(QObject):
    """`item` is its key, None for a whole group; `declined` the item whose machine was not wanted.

    `went()`: somebody goes to the machine, the desk is free.
    """

    went = Signal()

    def __init__(
        self, desk: Desk, ask: AskPanel, grid: GroupGrid, visitor: VisitorPanel, work: DeskWork
    ) -> None:
        super().__init__()
        self._desk, self._ask, self._grid, self._visitor, self._work = desk, ask, grid, visitor, work
        self._service = desk.part(ReceptionService)
        self._found: Found | None = None
        self.declined = ""
        ask.found.connect(self._take)
        ask.answered.connect(self._answered)
        ask.details.connect(self.open_guide)

    @property
    def item(self) -> str | None:
        """The key of the item, None when only a group is meant."""
        return self._found.item if self._found is not None else None

    def forget(self) -> None:
        """For the next person, or when a group is chosen by its digit."""
        self._found, self.declined = None, ""

    def _take(self, found: Found) -> None:
        self._found, self.declined = (found if found.item else None), ""
        self._grid.choose(found.group)
        if found.item is None:
            return
        if self._service.may_offer(found.item, self._visitor.said().grounds):
            self._ask.ask_self_service(found.name)
        else:
            self._ask.say_ready(found.name)

    def _answered(self, yes: bool) -> None:
        """What somebody said to self-service; nobody is sent away from the window."""
        found = self._found
        if found is None or found.item is None:
            return
        if yes:
            self._work.divert(found.item, found.name, self.went.emit)
        else:
            self.declined = found.item
            self._ask.say_ready(found.name)
        self._ask.search.setFocus()

    def open_guide(self) -> None:
        """Tab: what to bring for the item that was found."""
        found = self._found or next((one for one in self._ask.results.found if one.item), None)
        if found is None or found.item is None:
            self._desk.messages.say("info", self.tr("Find a matter first; then Tab shows what to bring."))
            return
        item = self._desk.part(ReferenceShelf).current().item(found.item)
        large = ELDERLY in self._visitor.said().grounds
        card = GuideCard(
            self._desk.theme,
            self._desk.host,
            self._desk.keys,
            item,
            large,
            lambda answers, sent: self._work.print_list(item.key, answers, large, sent),
        )
        card.open(card.card)
