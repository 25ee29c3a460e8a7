"""The widths of slip paper; apart from the drawing of slips, so that naming a width loads no fonts."""

from __future__ import annotations

from enum import IntEnum

POINTS_PER_MM = 72 / 25.4


class RollWidth(IntEnum):
    """Paper width in mm; the print head reaches 48 and 72 mm of it."""

    narrow = 58
    wide = 80

    @property
    def measure(self) -> float:
        """Printable width in points."""
        return (48 if self is RollWidth.narrow else 72) * POINTS_PER_MM

    @property
    def size(self) -> float:
        """Usual size of type in points: at least 3 mm high."""
        return 9.0 if self is RollWidth.narrow else 10.5
