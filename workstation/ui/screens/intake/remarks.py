"""What the page says on its own account: a row without a reason, rows left out, a case like this one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workstation.services.intake.returning import CaseLine
from workstation.ui.messages import Messages
from workstation.ui.screens.intake.item_panel import short_no


class Remarks(QObject):
    """Words for the message strip."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages

    def unnamed(self, material: str) -> None:
        """Not in order was pressed, and no reason given."""
        words = self.tr("{material}: not judged.").format(material=material)
        self._messages.say(
            "warn", words, self.tr("Not in order needs a reason: press 3, then a to d or Enter.")
        )

    def skipped(self, materials: tuple[str, ...]) -> None:
        """Shift+Enter left rows for the hand."""
        words = self.tr("%n left for the hand: they want counts or a date.", "", len(materials))
        self._messages.say("info", words)

    def alike(self, found: CaseLine) -> None:
        """The same person has an open case for the same item."""
        day = found.received_on.isoformat() if found.received_on else ""
        words = self.tr("There is one like this already: {no} of {day}.")
        self._messages.say(
            "warn",
            words.format(no=short_no(found.case_no), day=day),
            self.tr("Nothing new was made. Enter opens that one; going on here makes another."),
        )

    def taken_back(self, step: str) -> None:
        """A step was taken back, or there was none."""
        words = self.tr("Taken back: {step}").format(step=step)
        self._messages.say("info", words if step else self.tr("There is nothing to take back."))
