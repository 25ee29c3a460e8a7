"""How the system-wide keys stand: all there, some taken by other programs, or none to be had."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

KEYS: tuple[str, ...] = ("F2", "F3", "F4", "F6", "F7", "F8", "F9", "F11")
"""Pressed with Ctrl+Shift they act while another program is in front."""


class Standing(Enum):
    """What the platform gave."""

    OFF = auto()
    """Not asked for yet."""
    ON = auto()
    WAYLAND = auto()
    """A Wayland session lets no program hear keys that are meant for another."""
    NO_SYSTEM = auto()
    """No screen, or a platform without such keys."""


@dataclass(frozen=True)
class OsKeyReport:
    """`taken`: keys another program holds ("F2")."""

    standing: Standing = Standing.OFF
    taken: tuple[str, ...] = ()

    @property
    def heard(self) -> tuple[str, ...]:
        """The keys that work."""
        if self.standing is not Standing.ON:
            return ()
        return tuple(key for key in KEYS if key not in self.taken)


def report_words(report: OsKeyReport) -> tuple[str, str]:
    """A tone ("ok", "warn", "neutral") and the sentence for the settings page."""
    translate = QCoreApplication.translate
    if report.standing is Standing.WAYLAND:
        return "warn", translate(
            "OsKeys",
            "This session (Wayland) has no keys that reach across programs. Use the docked bar: it stays on"
            " top and its buttons do the same.",
        )
    if report.standing is Standing.NO_SYSTEM:
        return "neutral", translate("OsKeys", "This system has no keys that reach across programs.")
    if report.standing is Standing.OFF:
        return "neutral", translate("OsKeys", "Switched on when somebody signs in at a window.")
    if report.taken:
        names = ", ".join(f"Ctrl+Shift+{key}" for key in report.taken)
        return "warn", translate(
            "OsKeys", "{names}: taken by another program. Free it there, or use the docked bar."
        ).format(names=names)
    return "ok", translate("OsKeys", "All of them work, whatever program is in front.")
