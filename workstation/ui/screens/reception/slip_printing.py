"""Sending slips to the printer beside the page, and saying when one did not come out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workstation.domain.signed_in import SignedIn
from workstation.services.press import PaperPress
from workstation.services.reception.service import Issued, ReceptionService
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done


class SlipPrinting(QObject):
    """A number stands whether its slip comes out or not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._service = desk.part(ReceptionService)
        self._press = desk.part(PaperPress)
        self._me = desk.part(SignedIn)

    def send_first(self, issued: Issued) -> None:
        """Print the slip of a number that was just given out."""
        self._send(issued.ticket, issued.no, lambda: self._service.send_slip(issued))

    def send_again(self, ticket: str, no: str) -> None:
        """Print the slip of a number once more; it is counted."""
        self._send(ticket, no, lambda: self._service.print_slip(ticket, me=self._me))

    def _send(self, ticket: str, no: str, sending: Callable[[], object]) -> None:
        press = self._press

        def work() -> str:
            sending()
            failed = [job for job in press.queue.open_jobs() if job.paper_id == f"slip-{ticket}"]
            return (failed[-1].detail or failed[-1].trouble or "?") if failed else ""

        self._desk.tasks.query(work, lambda done: self._printed(no, done), self)

    def _printed(self, no: str, done: Done[str]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        elif done.value:
            happened = self.tr("The slip of {number} did not come out: {why}.")
            self._desk.messages.say(
                "danger",
                happened.format(number=no, why=done.value),
                self.tr("The number stands. Tell it or write it down; Ctrl+P prints it again."),
            )
