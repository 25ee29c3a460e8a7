"""A decision whose answer was lost: when it turns out to count, whoever took it hears so."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from workstation.domain.action import Action
from workstation.services.approvals.perform import APPROVE, DECLINE
from workstation.ui.approvals.late import tell_late_decision
from workstation.ui.messages import Messages
from workstation.ui.theme import Theme
from workstation.ui.widgets.message_strip import MessageStrip


@pytest.mark.parametrize(
    ("kind", "said"),
    [(APPROVE, "Your approval of 09:41"), (DECLINE, "Your refusal of 09:41"), ("call_next", "")],
)
def test_it_is_said_with_the_halls_time(theme: Theme, qtbot: QtBot, kind: str, said: str) -> None:
    strip = MessageStrip(theme)
    qtbot.addWidget(strip)
    pressed = Action("a1", kind, 1, "SJ001", "SJ04", datetime(2026, 11, 23, 1, 41, tzinfo=UTC), ())
    tell_late_decision(Messages(strip), pressed, ZoneInfo("Asia/Shanghai"))
    assert strip.accessibleName().startswith(said) and bool(strip.accessibleName()) is bool(said)
