"""Somebody holds this window and her PC fell silent: take it over, with a reason for the ledger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.services.sessions.views import SILENT_SECONDS, Reason
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import ACCENT, OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

REASONS = (Reason.pc_failed, Reason.handed_over, Reason.not_reached)


class TakeoverCard(SentCard):
    """Digits choose the reason, Ctrl+Enter takes over: `over(reason, card)`, which settles the card.

    The focus stands on "back": a window is not taken by a key pressed too often.
    """

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        taken: RuleBroken,
        now: datetime,
        over: Callable[[Reason, SentCard], None],
    ) -> None:
        """`taken` says who holds the window, where and since when."""
        super().__init__(theme, host, width=520, top=96)
        self._over = over
        self.reason = REASONS[0]
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(20), size(18), size(20), size(16))
        inner.setSpacing(size(8))
        title = self.tr("Window {window} is held by {name}").format(
            window=taken.params.get("window"), name=taken.params.get("name") or taken.params.get("person")
        )
        self.setAccessibleName(title)
        inner.addWidget(label(title, "section"))
        at = str(taken.params.get("since") or "")
        since = f"{canonical.moment(at).astimezone(now.tzinfo):%H:%M}" if at else "—"
        where = self.tr("At station {station} since {time}.").format(
            station=taken.params.get("station") or "—", time=since
        )
        inner.addWidget(label(where, "bodySoft"))
        inner.addWidget(
            label(
                self.tr(
                    "If that PC has failed you can take the window over, with the number it had in hand. It "
                    "is possible once it was silent for {seconds} s, and is recorded under your name."
                ).format(seconds=SILENT_SECONDS),
                "bodySoft",
                wrap=True,
            )
        )
        names = self.names()
        self._buttons: dict[Reason, KeyCapButton] = {}
        for place, reason in enumerate(REASONS):
            button = KeyCapButton(theme, names[reason], str(place + 1), OUTLINE, spread=True, height=34)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, one=reason: self.choose(one))
            self._buttons[reason] = button
            inner.addWidget(button)
        inner.addWidget(self.wrong)
        row = QHBoxLayout()
        row.setSpacing(size(10))
        self.back = KeyCapButton(theme, self.tr("Back"), "Esc", OUTLINE, height=36)
        self.back.clicked.connect(self.close_card)
        self.take = KeyCapButton(theme, self.tr("Take the window over"), "Ctrl+Return", PRIMARY, height=36)
        self.take.clicked.connect(self.primary)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.take)
        inner.addLayout(row)
        self.body.addLayout(inner)
        self.choose(self.reason)

    @staticmethod
    def names() -> dict[Reason, str]:
        """The reasons in words."""
        translate = QCoreApplication.translate
        return {
            Reason.pc_failed: translate("TakeoverCard", "That PC has failed"),
            Reason.handed_over: translate("TakeoverCard", "She has handed the window over to me"),
            Reason.not_reached: translate("TakeoverCard", "She left without signing out and is not reached"),
        }

    def ask(self, then: Callable[[], None]) -> None:
        """Show it; `then` is called when it is put away."""
        self.closed.connect(lambda: None if self.away else then())
        self.open(self.back)

    def choose(self, reason: Reason) -> None:
        """This is why."""
        self.reason = reason
        for one, button in self._buttons.items():
            button.show_as(button.text(), kind=ACCENT if one is reason else OUTLINE)

    def primary(self) -> None:
        """Ctrl+Enter: take it over."""
        self.send()
        self._over(self.reason, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 3 choose; Ctrl+Enter works also where no window binds it."""
        digit = event.text()
        if digit.isdigit() and 1 <= int(digit) <= len(REASONS):
            self.choose(REASONS[int(digit) - 1])
            event.accept()
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.primary()
            event.accept()
            return
        super().keyPressEvent(event)
