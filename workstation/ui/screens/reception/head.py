"""The line at the top of the guide's desk: the day in figures, and the desk's own keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.services.reception.board import Board
from workstation.ui.screen import Desk
from workstation.ui.widgets.page_bar import PageAction


def show_head(desk: Desk, board: Board) -> None:
    """Fill the page bar from the board."""

    translate = QCoreApplication.translate
    parts = [
        translate("ReceptionHead", "issued {count}").format(count=board.issued_today),
        translate("ReceptionHead", "waiting {count}").format(count=board.waiting),
        translate("ReceptionHead", "longest {minutes} min").format(minutes=board.longest_minutes),
        translate("ReceptionHead", "{count} kept for offline").format(count=board.left),
    ]
    if board.diverted or board.declined or board.could_divert:
        words = translate("ReceptionHead", "self-service: {diverted} went, {declined} not, {could} could")
        parts.append(words.format(diverted=board.diverted, declined=board.declined, could=board.could_divert))
    actions = (
        PageAction(QCoreApplication.translate("ReceptionHead", "Appointment"), "Ctrl+B"),
        PageAction(QCoreApplication.translate("ReceptionHead", "Slip again"), "Ctrl+P"),
        PageAction(QCoreApplication.translate("ReceptionHead", "Log a matter"), "Ctrl+D"),
    )
    desk.head(QCoreApplication.translate("ReceptionHead", "Guide desk"), " · ".join(parts), actions)
