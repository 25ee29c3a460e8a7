"""Where to: a card with the windows and units, for sending on and for assigning."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from workstation.services.first.entry import Target
from workstation.services.first.places import Targets
from workstation.services.first.recording import UNIT, WINDOW
from workstation.ui.first_form.way_body import TargetBody
from workstation.ui.screen import Desk
from workstation.ui.widgets.keycap import PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label


class TargetCard(SentCard):
    """Digits choose the window; `sending(target, reason, card)`, which settles the card, is called then."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        said: str,
        targets: Targets,
        sending: Callable[[Target, str, SentCard], None],
        *,
        button: str,
        asks_reason: bool,
    ) -> None:
        super().__init__(desk.theme, desk.host, width=480, name=title)
        self._sending = sending
        theme, size = desk.theme, desk.theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(8))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        inner.addWidget(label(f"“{said}”", "soft", wrap=True))
        self.kind = Segmented(
            theme,
            (Segment(WINDOW, self.tr("Window")), Segment(UNIT, self.tr("Unit"))),
            about=self.tr("Window or unit"),
        )
        self.kind.choose(WINDOW)
        self.kind.picked.connect(self._show)
        inner.addWidget(self.kind)
        self.windows = TargetBody(theme, self.tr("Windows"), self.tr("Another: number or name"))
        self.units = TargetBody(theme, self.tr("Units"), self.tr("Another: its name"))
        self.windows.show_choices(targets.windows(said))
        self.units.show_choices(targets.units(said))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.windows)
        self.stack.addWidget(self.units)
        inner.addWidget(self.stack)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it is theirs"))
        self.reason.setAccessibleName(self.tr("Why it is theirs"))
        self.reason.returnPressed.connect(self.primary)
        inner.addWidget(self.reason)
        inner.addWidget(self.wrong)
        row = QHBoxLayout()
        row.addStretch(1)
        self.take = KeyCapButton(theme, button, "Ctrl+Return", PRIMARY, height=36)
        self.take.clicked.connect(self.primary)
        row.addWidget(self.take)
        inner.addLayout(row)
        self.body.addLayout(inner)
        self.reason.setVisible(asks_reason)

    def ask(self) -> None:
        """Show the card with the focus on the windows."""
        self.open(self.windows.list.table)

    def primary(self) -> None:
        """Ctrl+Enter."""
        body = self.windows if self.kind.chosen == WINDOW else self.units
        if body.choice is None:
            body.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        target = body.choice.target
        self.send()
        self._sending(target, self.reason.text(), self)

    def _show(self, name: str) -> None:
        self.kind.choose(name)
        body = self.windows if name == WINDOW else self.units
        self.stack.setCurrentWidget(body)
        body.setFocus(Qt.FocusReason.TabFocusReason)
