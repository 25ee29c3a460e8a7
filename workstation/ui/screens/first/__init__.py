"""First questions: what waits for my signature, what I follow, and writing a new one down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens.first.page import FirstPageScreen

SPEC = ScreenSpec(
    "first",
    lambda: QCoreApplication.translate("FirstPageScreen", "First"),
    "handoff",
    "Ctrl+4",
    FirstPageScreen,
    roles=frozenset(
        {"clerk", "chief_rep", "b_post", "guide", "duty_manager", "director", "supervisor", "back_office"}
    ),
)
