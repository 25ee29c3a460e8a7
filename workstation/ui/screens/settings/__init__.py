"""The settings of this PC: the way to the hall, printers, devices, which station it is, how it looks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens.settings.news import SettingsNews
from workstation.ui.screens.settings.page import SettingsPage

SPEC = ScreenSpec(
    "settings",
    lambda: QCoreApplication.translate("SettingsPage", "Settings"),
    "gear",
    "Ctrl+8",
    SettingsPage,
    window=False,
    low=True,
)

__all__ = ["SPEC", "SettingsNews", "SettingsPage"]
