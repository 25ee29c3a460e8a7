"""Taking an application in: choose the item, see who applies, judge the papers, print the outcome."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens.intake.page import IntakePage

SPEC = ScreenSpec(
    name="intake",
    title=lambda: QCoreApplication.translate("IntakePage", "Intake"),
    icon="clipboard",
    shortcut="Ctrl+2",
    factory=IntakePage,
    roles=frozenset({"clerk", "chief_rep", "b_post"}),
)
