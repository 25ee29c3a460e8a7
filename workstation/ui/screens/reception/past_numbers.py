"""Numbers that were given out before: printed again, void, or back in the line."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workstation.domain.errors import RuleBroken
from workstation.domain.qr_code import TicketRef, parse_qr
from workstation.services.reception.board import Board, IssuedLine, PassedLine
from workstation.ui.screen import Desk
from workstation.ui.screens.reception.desk_work import DeskWork
from workstation.ui.screens.reception.lists_panel import ListsPanel
from workstation.ui.screens.reception.void_card import VoidCard


class PastNumbers(QObject):
    """Takes what the lists ask for."""

    def __init__(self, desk: Desk, lists: ListsPanel, work: DeskWork) -> None:
        super().__init__()
        self._desk, self._lists, self._work = desk, lists, work
        lists.again.connect(work.print_again)
        lists.void.connect(self._void)
        lists.back.connect(self._come_back)

    def print_last(self, board: Board | None) -> None:
        """Ctrl+P: the slip of the row with the focus, else of the last number, once more."""
        line = self._lists.issued.current() if self._lists.issued.hasFocus() else None
        if line is None and board is not None and board.last:
            line = board.last[0]
        if line is not None:
            self._work.print_again(line)

    def take_scan(self, code: str, board: Board | None) -> bool:
        """The code of a slip; False for any other."""
        try:
            target = parse_qr(code)
        except RuleBroken:
            return False
        if not isinstance(target, TicketRef) or board is None:
            return False
        number = str(target.ticket)
        line = next((one for one in board.passed if one.no == number), None)
        if line is None or target.day.isoformat() != board.day:
            words = self.tr("{number} was not passed over today.").format(number=number)
            self._desk.messages.say("info", words, self.tr("Nothing was changed."))
        else:
            self._come_back(line)
        return True

    def _come_back(self, line: PassedLine) -> None:
        if line.waiting:
            words = self.tr("{number} waits already.").format(number=line.no)
            after = self.tr("%n persons are called before it.", "", line.after)
            self._desk.messages.say("info", words, after)
        else:
            self._work.come_back(line)

    def _void(self, line: IssuedLine) -> None:
        card = VoidCard(
            self._desk.theme,
            self._desk.host,
            line.no,
            lambda reason, sent: self._work.void(line, reason, sent),
        )
        card.open(card.buttons[0])
