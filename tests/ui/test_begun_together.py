"""What only the refused side began hangs together: it is chosen in one, whichever row is pressed."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from workstation.services.tray.views import Choice, Conflict, Difference, Side
from workstation.ui.desktop import Desktop
from workstation.ui.offline.conflict_panel import ConflictPanel
from workstation.ui.theme import Look

NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
NUMBER = Difference("ticket:t:row", "ticket.row", "", "finished", "finished")
CASE = Difference("service_case:c:new", "service_case.row", "", "accepted", None)
ASKED = Difference("first_record:f:new", "first_record.row", "", "open", None)


def test_one_of_them_takes_the_others_along(qtbot: QtBot, desktop: Desktop) -> None:
    panel = ConflictPanel(desktop.dress(Look.LIGHT, 1.0))
    qtbot.addWidget(panel)
    side = Side("王晓棠", "3", "SJ03", NOW)
    conflict = Conflict(
        "action", "start_ticket", "ticket_step_refused", "B001", "余小满", "", side, side,
        (NUMBER, CASE, ASKED), 0, False,
    )  # fmt: skip
    panel.show_conflict(conflict, NOW, mine_to_choose=True)
    panel.show()
    panel.activateWindow()
    panel.choose(Choice.fields)
    (_number, first), (_case, second), (_asked, third) = panel._rows
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    panel.press(Choice.hall)
    assert (first.chosen, second.chosen, third.chosen) == ("mine", "hall", "hall")
    third.picked.emit("mine")
    assert (first.chosen, second.chosen, third.chosen) == ("mine", "mine", "mine")
    first.picked.emit("hall")
    assert (first.chosen, second.chosen, third.chosen) == ("hall", "mine", "mine")
