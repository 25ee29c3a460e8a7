"""How wide the columns of a list are: as designed, but not where that would cut what another has room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

from PySide6.QtGui import QFont, QFontMetricsF

from workstation.ui.table import Cell, Column, Written
from workstation.ui.theme import Theme
from workstation.ui.widgets.tag import tag_width

T = TypeVar("T")
LOOKED_AT = 100
"""So many rows are measured; a list shows fewer at a time."""
PAD = 14


@dataclass(frozen=True)
class Room:
    """One column: its width in the design (0: it shares what is left), what its words need, both in px.

    firm: neither more nor less than designed.
    """

    width: int
    need: int
    firm: bool = False


def share(rooms: Sequence[Room], whole: int) -> list[int]:
    """The width of each column with `whole` px for all; 0 where the column shares what is left.

    What one has and does not need goes to those whose words would be cut, each by what it lacks.
    """
    widths = [room.width for room in rooms]
    wanted = sum(room.need for room in rooms if not room.width)
    if not wanted:
        return widths
    left = whole - sum(widths) - wanted
    loose = [0 if room.firm or not room.width else room.width - room.need for room in rooms]
    slack = sum(one for one in loose if one > 0)
    lacks = -sum(one for one in loose if one < 0)
    given = min(lacks + max(-left, 0), slack + max(left, 0))
    taken = max(given - max(left, 0), 0)
    shares = given * lacks // (lacks + max(-left, 0)) if lacks else 0
    for place, one in enumerate(loose):
        if one > 0 and taken:
            widths[place] -= taken * one // slack
        elif one < 0 and shares:
            widths[place] += shares * -one // lacks
    return widths


def measure(theme: Theme, columns: Sequence[Column[T]], rows: Sequence[Sequence[Written]]) -> list[int]:
    """What the head and the cells of each column need, px with the margins."""
    widths = _widths(theme)
    needs = []
    for number, column in enumerate(columns):
        most = widths("head", column.title) + (theme.size(16) if column.sort is not None else 0)
        for row in rows[:LOOKED_AT]:
            most = max(most, _cell(theme, row[number], widths))
        needs.append(ceil(most) + 2 * theme.size(PAD) + 2)
    return needs


def _cell(theme: Theme, cell: Written, widths: Callable[[object, str], float]) -> float:
    if cell.cell is Cell.BUTTON:
        return widths(Cell.BUTTON, cell.text) + theme.size(22) if cell.text else 0
    first = widths(cell.cell, cell.text) + theme.size((12 if cell.tags else 4) if cell.text else 0)
    first += sum(tag_width(theme, tag) + theme.size(6) for tag in cell.tags)
    return max(first, widths("second", cell.second))


def _widths(theme: Theme) -> Callable[[object, str], float]:
    fonts: dict[object, QFont] = {
        Cell.NUMBER: theme.number_font(16),
        Cell.COUNT: theme.number_font(14),
        Cell.TIME: theme.number_font(13, bold=False),
        Cell.STRONG: theme.font(14, bold=True),
        Cell.MUTED: theme.font(13),
        Cell.BUTTON: theme.font(13),
        "second": theme.font(13),
        "head": theme.font(12, bold=True),
    }
    metrics = {name: QFontMetricsF(font) for name, font in fonts.items()}
    plain = QFontMetricsF(theme.font(14))
    known: dict[tuple[object, str], float] = {}

    def width(kind: object, text: str) -> float:
        if not text:
            return 0
        if (kind, text) not in known:
            known[(kind, text)] = metrics.get(kind, plain).horizontalAdvance(text)
        return known[(kind, text)]

    return width
