"""What happens in the station's threads, told on the main thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workstation.domain.action import Action, Outcome
from workstation.sync.opening import OpenStation
from workstation.sync.pusher import LinkState


class StationNews(QObject):
    """`rows_changed(tables)`, `link_changed(LinkState)`, `came_late(Action, Outcome)`.

    Connect bound methods of QObjects: Qt then brings the news to their thread.
    """

    rows_changed = Signal(object)
    link_changed = Signal(object)
    came_late = Signal(object, object)

    def __init__(self, opened: OpenStation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pusher = opened.pusher
        opened.station.listen(self._tell_rows)
        opened.station.listen_late(self._tell_late)
        opened.pusher.on_state = self._tell_link

    @property
    def link(self) -> LinkState:
        """How the station stands to the hall now."""
        return self._pusher.state

    def _tell_rows(self, tables: frozenset[str]) -> None:
        self.rows_changed.emit(tables)

    def _tell_link(self, state: LinkState) -> None:
        self.link_changed.emit(state)

    def _tell_late(self, action: Action, outcome: Outcome) -> None:
        self.came_late.emit(action, outcome)
