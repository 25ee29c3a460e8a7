"""The pieces a page is set from: paragraphs and ruled tables that can be cut between pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reportlab.pdfgen.canvas import Canvas

from workstation.printing.text import Line, Setter, Span, Words

RULE = 0.75
_WHOLE_ROW = 8  # rows of up to so many lines are never cut
_BASE = 0.36  # from the middle of a line to the base of its characters, as a share of the size


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes of one paper in points. `line` is the height of a line as a share of the size."""

    body: float = 14.0
    table: float = 12.0
    line: float = 1.72
    pad: float = 5.5
    gap: float = 9.0

    def tighter(self, share: float, smaller: float = 0.0) -> Style:
        """Less white between the lines, and type `smaller` by so many points."""
        white = share * share
        return Style(
            body=self.body - smaller,
            table=self.table - smaller,
            line=max(1.42, self.line * share),
            pad=self.pad * white,
            gap=self.gap * white,
        )


class Placed(Protocol):
    """A piece set to the page's measure: how high it is, how it is cut, how it is drawn."""

    @property
    def height(self) -> float: ...

    @property
    def keep_next(self) -> bool: ...

    def cut(self, room: float) -> tuple[Placed | None, Placed | None]: ...

    def tail(self) -> tuple[Placed | None, Placed]: ...

    def draw(self, canvas: Canvas, setter: Setter, x: float, top: float, measure: float) -> None: ...


class Block(Protocol):
    """A piece as a form writes it; `place` sets it to a measure."""

    def place(self, setter: Setter, style: Style, measure: float) -> Placed: ...


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph of body text. `indent` counts characters; `keep_next` holds it to what follows."""

    words: Words
    indent: int = 2
    align: str = "justify"
    keep_next: bool = False
    small: bool = False

    def place(self, setter: Setter, style: Style, measure: float) -> PlacedPara:
        """Set to `measure` points."""
        size = style.table if self.small else style.body
        lines = setter.break_lines(self.words, size, measure, self.indent * size)
        return PlacedPara(tuple(lines), size, size * style.line, self.align, self.keep_next)


@dataclass(frozen=True, slots=True)
class PlacedPara:
    """A set paragraph; never leaves a single line of three or more alone on a page."""

    lines: tuple[Line, ...]
    size: float
    leading: float
    align: str
    keep_next: bool

    @property
    def height(self) -> float:
        """Height in points."""
        return self.leading * len(self.lines)

    def cut(self, room: float) -> tuple[Placed | None, Placed | None]:
        """The part that fits into `room` and the rest."""
        fit = int((room + 0.01) / self.leading)
        if fit >= len(self.lines):
            return self, None
        if len(self.lines) - fit == 1:
            fit -= 1
        if fit < 2:
            return None, self
        return replace(self, lines=self.lines[:fit]), replace(self, lines=self.lines[fit:])

    def tail(self) -> tuple[Placed | None, Placed]:
        """What may stay and what goes to the next page together with the signatures."""
        return None, self

    def draw(self, canvas: Canvas, setter: Setter, x: float, top: float, measure: float) -> None:
        """Draw with the upper edge at `top`."""
        for place, line in enumerate(self.lines):
            base = top - self.leading * (place + 0.5) - self.size * _BASE
            setter.draw_line(canvas, line, x, base, self.size, measure, self.align)


@dataclass(frozen=True, slots=True)
class Gap:
    """White between two pieces, in shares of the style's gap; dropped at the head of a page."""

    share: float = 1.0

    def place(self, setter: Setter, style: Style, measure: float) -> PlacedGap:  # noqa: ARG002
        """Set to points."""
        return PlacedGap(style.gap * self.share)


@dataclass(frozen=True, slots=True)
class PlacedGap:
    """White of a fixed height."""

    height: float
    keep_next: bool = True

    def cut(self, room: float) -> tuple[Placed | None, Placed | None]:
        """White that does not fit is dropped."""
        return (self, None) if self.height <= room else (None, None)

    def tail(self) -> tuple[Placed | None, Placed]:
        """White goes along."""
        return None, self

    def draw(self, canvas: Canvas, setter: Setter, x: float, top: float, measure: float) -> None:
        """Nothing to draw."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words, alignment and how many columns it covers."""

    words: Words
    align: str = "left"
    cover: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: `columns` are shares of the measure, `head` is repeated on every page."""

    columns: tuple[float, ...]
    rows: Sequence[Sequence[Cell]]
    head: Sequence[str] = ()
    smaller: float = 0.0

    def place(self, setter: Setter, style: Style, measure: float) -> PlacedGrid:
        """Set to `measure` points."""
        total = sum(self.columns)
        widths = tuple(share / total * measure for share in self.columns)
        size = style.table - self.smaller
        leading = size * min(style.line, 1.5)
        maker = _RowMaker(setter, widths, size, leading, style.pad)
        head = maker.make([Cell(name, "centre") for name in self.head]) if self.head else None
        return PlacedGrid(head, tuple(maker.make(row) for row in self.rows), size, leading, style.pad)


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell set to its column."""

    lines: tuple[Line, ...]
    align: str
    left: float
    width: float
    side: float


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row of set cells with its height in points."""

    cells: tuple[SetCell, ...]
    height: float


@dataclass(frozen=True, slots=True)
class _RowMaker:
    setter: Setter
    widths: tuple[float, ...]
    size: float
    leading: float
    pad: float

    def make(self, cells: Sequence[Cell]) -> SetRow:
        done: list[SetCell] = []
        column, left = 0, 0.0
        for cell in cells:
            width = sum(self.widths[column : column + cell.cover])
            side = 2.0 if cell.align == "centre" else min(5.0, width * 0.1)
            setting = self.setter.break_even if cell.align == "centre" else self.setter.break_lines
            lines = setting(cell.words, self.size, width - 2 * side)
            done.append(SetCell(tuple(lines), cell.align, left, width, side))
            column, left = column + cell.cover, left + width
        tallest = max(len(cell.lines) for cell in done)
        return SetRow(tuple(done), tallest * self.leading + 2 * self.pad)


@dataclass(frozen=True, slots=True)
class PlacedGrid:
    """A set table. Cut between rows; a row higher than the room left on an empty page is cut in lines."""

    head: SetRow | None
    rows: tuple[SetRow, ...]
    size: float
    leading: float
    pad: float
    keep_next: bool = False

    @property
    def height(self) -> float:
        """Height in points, head included."""
        return (self.head.height if self.head else 0.0) + sum(row.height for row in self.rows)

    def cut(self, room: float) -> tuple[Placed | None, Placed | None]:
        """The rows that fit and the rest, both with the head."""
        used = self.head.height if self.head else 0.0
        fit = 0
        while fit < len(self.rows) and used + self.rows[fit].height <= room + 0.01:
            used += self.rows[fit].height
            fit += 1
        if fit == len(self.rows):
            return self, None
        first, second = self._cut_row(self.rows[fit], room - used)
        if first and second:
            upper = replace(self, rows=(*self.rows[:fit], first))
            return upper, replace(self, rows=(second, *self.rows[fit + 1 :]))
        if fit == 0:
            return None, self
        return replace(self, rows=self.rows[:fit]), replace(self, rows=self.rows[fit:])

    def _cut_row(self, row: SetRow, room: float) -> tuple[SetRow | None, SetRow | None]:
        """Cut a row of many lines; a short one goes over whole."""
        count = int((room - 2 * self.pad) / self.leading)
        tallest = max(len(cell.lines) for cell in row.cells)
        if count < 3 or tallest <= count or tallest <= _WHOLE_ROW:
            return None, None
        upper = tuple(replace(cell, lines=cell.lines[:count]) for cell in row.cells)
        lower = tuple(replace(cell, lines=cell.lines[count:]) for cell in row.cells)
        return (
            SetRow(upper, count * self.leading + 2 * self.pad),
            SetRow(lower, (tallest - count) * self.leading + 2 * self.pad),
        )

    def tail(self) -> tuple[Placed | None, Placed]:
        """The last two rows go with the signatures, under a repeated head."""
        if len(self.rows) < 4:
            return None, self
        return replace(self, rows=self.rows[:-2]), replace(self, rows=self.rows[-2:])

    def draw(self, canvas: Canvas, setter: Setter, x: float, top: float, measure: float) -> None:  # noqa: ARG002
        """Draw rules and cells with the upper edge at `top`."""
        canvas.setLineWidth(RULE)
        for row in (self.head, *self.rows) if self.head else self.rows:
            for cell in row.cells:
                canvas.rect(x + cell.left, top - row.height, cell.width, row.height)
                upper = top - (row.height - len(cell.lines) * self.leading) / 2
                for place, line in enumerate(cell.lines):
                    base = upper - self.leading * (place + 0.5) - self.size * _BASE
                    inside = cell.width - 2 * cell.side
                    setter.draw_line(
                        canvas, line, x + cell.left + cell.side, base, self.size, inside, cell.align
                    )
            top -= row.height


def label(text: str) -> Cell:
    """The cell that names the value beside it, centred; two characters are spread over four."""
    return Cell(text if len(text) != 2 else f"{text[0]}　　{text[1]}", "centre")


def value(words: Words, cover: int = 1) -> Cell:
    """The cell of a value."""
    return Cell(words, "left", cover)


def bold(text: str) -> Span:
    """A bold span."""
    return Span(text, bold=True)
