"""The counter: who is next, who is here, who waits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens.counter.page import CounterPage

SPEC = ScreenSpec(
    "counter",
    lambda: QCoreApplication.translate("CounterPage", "Calling"),
    "megaphone",
    "Ctrl+1",
    CounterPage,
    roles=frozenset({"clerk", "chief_rep", "b_post"}),
)
