"""A decision whose answer was lost did reach the hall: said to whoever took it."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from workstation.domain.action import Action
from workstation.services.approvals.perform import APPROVE, DECLINE
from workstation.ui.messages import Messages


def tell_late_decision(messages: Messages, action: Action, zone: tzinfo) -> None:
    """Say that it counts, with the hall's time of the press; nothing for other kinds of change."""
    at = f"{action.made_at.astimezone(zone):%H:%M}"
    if action.kind == APPROVE:
        words = QCoreApplication.translate("LateDecision", "Your approval of {time} did arrive: it counts.")
    elif action.kind == DECLINE:
        words = QCoreApplication.translate("LateDecision", "Your refusal of {time} did arrive: it counts.")
    else:
        return
    messages.say("ok", words.format(time=at))
