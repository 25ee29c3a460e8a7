"""What the settings page tells the rest of the program; the composition root listens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SettingsNews(QObject):
    """Made by the root and put among the parts of the desk. Everything is saved before it is told.

    `look_changed(Settings)`: language, theme, text size or stillness; the window's content is made again.
    `address_changed(Settings)`: the hall's address. `printers_changed(Settings)`, `ports_changed(Settings)`.
    `bar_place_changed(str)`: the docked bar's corner. `enrolled(str)`: this folder became that segment.
    `living_changed(Settings)`: whether the demo hall lives by itself. `moved(Moved)`: this PC stands at
    another window. `retired(Retired)`: it was signed off.
    """

    look_changed = Signal(object)
    address_changed = Signal(object)
    printers_changed = Signal(object)
    ports_changed = Signal(object)
    bar_place_changed = Signal(str)
    enrolled = Signal(str)
    living_changed = Signal(object)
    moved = Signal(object)
    retired = Signal(object)
