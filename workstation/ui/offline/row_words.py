"""Where a matter, a handoff, a number or a paper stands, in the words of the tray."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.palette.states import state_words
from workstation.ui.wording.mark import translate

_STANDS = {
    ("first_record", "open"): translate("Tray", "not answered yet"),
    ("first_record", "answered"): translate("Tray", "answered"),
    ("first_record", "passed"): translate("Tray", "handed on"),
    ("first_record", "directed_out"): translate("Tray", "told where else to go"),
    ("first_record", "escalated"): translate("Tray", "passed up"),
    ("first_record", "closed"): translate("Tray", "settled"),
    ("handoff", "drafted"): translate("Tray", "not sent yet"),
    ("handoff", "sent"): translate("Tray", "not signed for yet"),
    ("handoff", "acknowledged"): translate("Tray", "signed for"),
    ("handoff", "in_progress"): translate("Tray", "being worked on"),
    ("handoff", "replied"): translate("Tray", "answered"),
    ("handoff", "returned"): translate("Tray", "given back"),
    ("handoff", "escalated"): translate("Tray", "passed up"),
    ("handoff", "cancelled"): translate("Tray", "taken back"),
    ("handoff", "closed"): translate("Tray", "settled"),
    ("ticket", "finished"): translate("Tray", "ended"),
    ("ticket", "abandoned"): translate("Tray", "did not come"),
    ("ticket", "cancelled"): translate("Tray", "cancelled"),
    ("paper", "prepared"): translate("Tray", "not printed yet"),
    ("paper", "printed"): translate("Tray", "printed"),
    ("paper", "failed"): translate("Tray", "did not come out"),
    ("paper", "handed_over"): translate("Tray", "handed over"),
    ("paper", "void"): translate("Tray", "void"),
}


def stands_words(table: str, state: str) -> str:
    """The words of a row's state."""
    words = _STANDS.get((table, state))
    return QCoreApplication.translate("Tray", words) if words is not None else state_words(state)
