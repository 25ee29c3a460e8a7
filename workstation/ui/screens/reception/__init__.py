"""The guide's desk: a number in two keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens.reception.page import ReceptionPage

SPEC = ScreenSpec(
    "reception",
    lambda: QCoreApplication.translate("ReceptionPage", "Guide desk"),
    "signpost",
    "Ctrl+6",
    ReceptionPage,
    roles=frozenset({"guide", "clerk", "chief_rep", "b_post"}),
    window=False,
)
