"""The page of cases."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens.cases.page import CasesPage

SPEC = ScreenSpec(
    "cases",
    lambda: QCoreApplication.translate("CasesPage", "Cases"),
    "folder",
    "Ctrl+3",
    CasesPage,
    roles=frozenset({"clerk", "chief_rep", "b_post", "back_office"}),
)
