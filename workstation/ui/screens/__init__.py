"""The pages. A new page is one new file here and one line in SCREENS."""

from __future__ import annotations

from workstation.ui.screen import ScreenSpec

SCREENS: tuple[ScreenSpec, ...] = ()
"""Every page there is, in the order of the rail."""
