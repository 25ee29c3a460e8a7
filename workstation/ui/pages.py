"""The pages. A new page is one new folder under screens and one line here."""

from __future__ import annotations

from workstation.ui.screen import ScreenSpec
from workstation.ui.screens import cases, counter, first, intake, reception, review, settings

SCREENS: tuple[ScreenSpec, ...] = (
    counter.SPEC,
    intake.SPEC,
    cases.SPEC,
    first.SPEC,
    reception.SPEC,
    review.SPEC,
    settings.SPEC,
)
"""Every page there is, in the order of the rail."""
