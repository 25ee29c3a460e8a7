"""Oversight: the hall now, what is late, and what the ledger says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens.review.page import ReviewPage

SPEC = ScreenSpec(
    "review",
    lambda: QCoreApplication.translate("ReviewPage", "Review"),
    "gauge",
    "Ctrl+7",
    ReviewPage,
    roles=frozenset({"supervisor", "duty_manager", "director"}),
    window=False,
)
