"""Says at the window whose change it was what the chief representative decided at another desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from workstation.domain.mask import mask_name
from workstation.services.tray.views import Decided
from workstation.ui.clock import WallClock
from workstation.ui.inquiry import Inquiry
from workstation.ui.offline.decided_words import decided_by, decided_next, decided_title
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.notice_strip import NoticeStrip


class DecidedWatch(QObject):
    """Asks `decided()` when incidents changed; the strip stands until somebody has seen it in the tray."""

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        tasks: Tasks,
        decided: Callable[[], tuple[Decided, ...]],
        now: WallClock,
        parent: QObject | None = None,
    ) -> None:
        """The strip goes to the top of `content`, below the banner of the link."""
        super().__init__(parent)
        self._now = now
        self._asking = Inquiry(tasks, decided, self._answered, self)
        self.strip = NoticeStrip(theme, content)
        layout = content.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(1, self.strip)
        # a card that lies open when it appears stays above it
        self.strip.lower()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if "incident" in tables:
            self.look()

    def look(self) -> None:
        """Ask."""
        self._asking.ask()

    def _answered(self, done: Done[tuple[Decided, ...]]) -> None:
        if not done.ok:
            return
        if not done.value:
            self.strip.hide()
            return
        newest = done.value[0]
        # it stands there whoever sits at the window: the name as a list shows it
        newest = replace(newest, name=mask_name(newest.name) if newest.name else "")
        # what is to be done stands first
        parts = [decided_next(newest), decided_by(newest, self._now())]
        if len(done.value) > 1:
            parts.append(self.tr("%n more besides.", "", len(done.value) - 1))
        parts.append(self.tr("Ctrl+O opens it."))
        self.strip.show_notice(decided_title(newest), " ".join(parts), warns=False)
