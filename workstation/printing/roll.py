"""Thermal slips, 58 and 80 mm wide and as long as what they say."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from workstation.printing.fonts import Face, Fonts
from workstation.printing.page import DEMO_WORDS, VOID_WORDS
from workstation.printing.qr import draw_qr
from workstation.printing.roll_width import RollWidth
from workstation.printing.text import Line, Setter, Span, Words


@dataclass(frozen=True, slots=True)
class SlipText:
    """Lines of text. `size` is a multiple of the usual size; `digits` sets numbers in their own face."""

    words: Words
    size: float = 1.0
    align: str = "left"
    digits: bool = False


@dataclass(frozen=True, slots=True)
class SlipField:
    """A name of up to `room` characters and its value beside it, wrapped in its own column."""

    name: str
    value: Words
    room: float = 4.0


@dataclass(frozen=True, slots=True)
class SlipPair:
    """A numbered name at the left, its value at the right; the value goes below when both do not fit."""

    number: int
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class SlipRule:
    """A dashed line."""


@dataclass(frozen=True, slots=True)
class SlipCode:
    """The square code with words beside it; `side` in mm."""

    text: str
    words: Words = ""
    side: float = 27.0
    small: bool = False


SlipPart = SlipText | SlipField | SlipPair | SlipRule | SlipCode


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip, top to bottom."""

    title: str
    parts: Sequence[SlipPart]
    width: RollWidth | None = None


class RollPaper:
    """Draws slips to a one-page PDF of the roll's width."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._text = Setter(fonts, Face.sans, Face.sans_bold)
        self._digits = Setter(fonts, Face.digits, Face.digits)

    def render(self, slip: Slip, width: RollWidth, *, demo: bool, void: bool, reprint: int) -> bytes:
        """The PDF of `slip`."""
        height = self._run(None, slip, width, 0, demo, void, reprint)
        page = (int(width) * mm, height + 8 * mm)
        buffer = io.BytesIO()
        canvas = Canvas(
            buffer,
            pagesize=page,
            invariant=1,
            initialFontName=self._fonts.first_name,  # type: ignore[arg-type, unused-ignore]
        )
        canvas.setTitle(slip.title)
        self._run(canvas, slip, width, page[1] - 4 * mm, demo, void, reprint)
        canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    def _run(
        self,
        canvas: Canvas | None,
        slip: Slip,
        width: RollWidth,
        top: float,
        demo: bool,
        void: bool,
        reprint: int,
    ) -> float:
        """Draw (or only measure when `canvas` is None) and return the height used."""
        x = (int(width) * mm - width.measure) / 2
        start = top
        marks = [DEMO_WORDS] if demo else []
        marks += [VOID_WORDS] if void else []
        marks += [f"补打　第 {reprint} 次打印"] if reprint else []
        for words in marks:
            if canvas is not None:
                box = self._text.width(words, width.size) + 16
                canvas.setLineWidth(0.75)
                canvas.rect(x + (width.measure - box) / 2, top - width.size * 1.6, box, width.size * 1.6)
                self._text.draw(
                    canvas, words, x + width.measure / 2, top - width.size * 1.16, width.size, align="centre"
                )
            top -= width.size * 2.1
        for part in slip.parts:
            top -= self._part(canvas, part, x, top, width)
        return start - top

    def _part(self, canvas: Canvas | None, part: SlipPart, x: float, top: float, width: RollWidth) -> float:
        size = width.size
        if isinstance(part, SlipRule):
            if canvas is not None:
                canvas.setLineWidth(0.8)
                canvas.setDash(2.4, 1.6)
                canvas.line(x, top - size * 0.55, x + width.measure, top - size * 0.55)
                canvas.setDash()
            return size * 1.1
        if isinstance(part, SlipText):
            mine = size * part.size
            setter = self._digits if part.digits else self._text
            setting = setter.break_even if part.align == "centre" else setter.break_lines
            lines = setting(part.words, mine, width.measure)
            leading = mine * (1.2 if part.size > 2 else 1.5)
            self._lines(canvas, setter, lines, x, top, mine, leading, width.measure, part.align)
            return leading * len(lines)
        if isinstance(part, SlipField):
            hang = part.room * size
            lines = self._text.break_lines(part.value, size, width.measure - hang)
            name = self._text.break_lines(part.name, size, width.measure)
            self._lines(canvas, self._text, name, x, top, size, size * 1.5, width.measure, "left")
            self._lines(
                canvas, self._text, lines, x + hang, top, size, size * 1.5, width.measure - hang, "left"
            )
            return size * 1.5 * len(lines)
        if isinstance(part, SlipPair):
            return self._pair(canvas, part, x, top, width)
        return self._code(canvas, part, x, top, width)

    def _pair(self, canvas: Canvas | None, part: SlipPair, x: float, top: float, width: RollWidth) -> float:
        size, measure = width.size, width.measure
        leading = size * 1.5
        number = self._text.break_lines(Span(str(part.number), bold=True), size, measure)
        self._lines(canvas, self._text, number, x, top, size, leading, measure, "left")
        x, measure = x + size * 1.6, measure - size * 1.6
        right = self._text.break_lines(part.right, size, measure)
        left = self._text.break_lines(part.left, size, measure)
        if len(right) == 1 and left[-1].width + right[0].width + size <= measure:
            self._lines(canvas, self._text, left, x, top, size, leading, measure, "left")
            last = top - leading * (len(left) - 1)
            self._lines(canvas, self._text, right, x, last, size, leading, measure, "right")
            return leading * len(left)
        self._lines(canvas, self._text, left, x, top, size, leading, measure, "left")
        below = top - leading * len(left)
        self._lines(canvas, self._text, right, x, below, size, leading, measure, "right")
        return leading * (len(left) + len(right))

    def _code(self, canvas: Canvas | None, part: SlipCode, x: float, top: float, width: RollWidth) -> float:
        side, size = part.side * mm, width.size * (0.9 if part.small else 1.15)
        room = width.measure - side - 5 * mm
        setting = self._text.break_lines if part.small else self._text.break_even
        lines = setting(part.words, size, room) if part.words else []
        quiet = side * 0.17  # four modules of the smallest code in use
        height = max(side, len(lines) * size * 1.45) + 2 * quiet
        if canvas is not None:
            left = x if not part.small else x + width.measure - side
            draw_qr(canvas, part.text, left, top - quiet - side, side)
        text_x = x + side + 5 * mm if not part.small else x
        upper = top - quiet - max(0.0, (side - len(lines) * size * 1.45) / 2)
        self._lines(canvas, self._text, lines, text_x, upper, size, size * 1.45, room, "left")
        return height

    def _lines(
        self,
        canvas: Canvas | None,
        setter: Setter,
        lines: Sequence[Line],
        x: float,
        top: float,
        size: float,
        leading: float,
        measure: float,
        align: str,
    ) -> None:
        if canvas is None:
            return
        for place, line in enumerate(lines):
            base = top - leading * (place + 0.5) - size * 0.36
            setter.draw_line(canvas, line, x, base, size, measure, align)
