"""Ctrl+K: one place to look for everything, and to do anything by its name."""

from __future__ import annotations

from workstation.ui.palette.palette import Door, Palette, PaletteKey

__all__ = ["Door", "Palette", "PaletteKey"]
