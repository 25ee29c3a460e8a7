"""The list of an item was published anew while its application lies on the page: the clerk is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workstation.domain.item import ServiceItem
from workstation.services.reference import Reference
from workstation.ui.screen import Desk
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.tasks import Done


class ListWatch(QObject):
    """An application is judged by the list it was begun with; `begun` is the reference of that moment."""

    def __init__(
        self,
        desk: Desk,
        now: Callable[[], Reference],
        begun: Callable[[], Reference | None],
        keeper: SheetKeeper,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._now, self._begun, self._keeper = desk, now, begun, keeper
        self._told: ServiceItem | None = None

    def rows_changed(self, tables: frozenset[str]) -> None:
        """What the hall publishes came in."""
        if "document" in tables and self._open_item() is not None:
            self._desk.tasks.query(self._now, self._came, self)

    def _open_item(self) -> ServiceItem | None:
        sheet = self._keeper.sheet
        return sheet.item if sheet is not None else None

    def _came(self, done: Done[Reference]) -> None:
        item, begun = self._open_item(), self._begun()
        if not done.ok or done.value is None or item is None or begun is None:
            return
        new = done.value.items.get(item.key)
        if new == begun.items.get(item.key) or (new is not None and new == self._told):
            return
        self._told = new
        rest = self.tr("This application goes on by the list it was begun with, nothing of it changes.")
        sheet = self._keeper.sheet
        if sheet is not None and sheet.case_id is None and new is not None:
            more = self.tr("For the new list choose the item once more.")
            rest = f"{rest} {more}"
        words = self.tr("The list of {item} was published anew.").format(item=item.name)
        self._desk.messages.say("info", words, rest)
