"""The docked bar: the ticket keys on top of somebody else's program, without ever taking its focus."""

from __future__ import annotations

from workstation.ui.call_bar.bar import CORNERS, CallBar
from workstation.ui.call_bar.docking import Docking

__all__ = ["CORNERS", "CallBar", "Docking"]
