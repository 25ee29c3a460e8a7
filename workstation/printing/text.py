"""Chinese line breaking: full-width characters anywhere, numbers and words whole, no mark misplaced."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from workstation.printing.fonts import Face, Fonts

NOT_FIRST = frozenset("、，。；：？！）》」』】〕”’…—·%,.;:!?)]}℃￥〉")
NOT_LAST = frozenset("（《「『【〔“‘([{〈")
_CLOSING = frozenset("、，。；：）》」』】〕")  # ink in the left half of the square
_MARKS = _CLOSING | frozenset("（《「『【〔")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text, bold or not. Texts of others are never read as markup."""

    text: str
    bold: bool = False


Words = str | Span | Sequence[str | Span]


def spans(words: Words) -> tuple[Span, ...]:
    """The spans of a plain text, one span or several."""
    if isinstance(words, str):
        return (Span(words),)
    if isinstance(words, Span):
        return (words,)
    return tuple(part if isinstance(part, Span) else Span(part) for part in words)


@dataclass(frozen=True, slots=True)
class Token:
    """What may not be broken: one full-width character or one run of letters and digits."""

    text: str
    face: Face
    width: float
    wide: bool
    squeezed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its tokens, the natural width and whether it may be stretched to the measure."""

    tokens: tuple[Token, ...]
    width: float
    indent: float = 0.0
    last: bool = False


class Setter:
    """Breaks and draws text in one pair of faces (plain and bold)."""

    def __init__(self, fonts: Fonts, plain: Face = Face.serif, bold: Face = Face.serif_bold) -> None:
        self.fonts = fonts
        self._faces = {False: plain, True: bold}

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """Width of one unbroken line in points."""
        face = self._faces[bold]
        return self.fonts.width(face, self.fonts.spell(face, text), size)

    def break_lines(self, words: Words, size: float, measure: float, indent: float = 0.0) -> list[Line]:
        """Lines of at most `measure` points; the first is indented. Empty text gives one empty line."""
        lines: list[Line] = []
        current: list[Token] = []
        used = indent
        for token in self._cut_long(self._tokens(words, size), size, measure - indent):
            if token.text == " " and not current:
                continue
            if used + token.width > measure + 0.01 and current:
                carry = _carry(current, token)
                kept = current[: len(current) - len(carry)]
                lines.append(_line(kept, indent if not lines else 0.0))
                current = list(carry)
                used = sum(part.width for part in current)
                if token.text == " " and not current:
                    continue
            current.append(token)
            used += token.width
        tail = _line(current, indent if not lines else 0.0)
        lines.append(Line(tail.tokens, tail.width, tail.indent, last=True))
        return lines

    def break_even(self, words: Words, size: float, measure: float) -> list[Line]:
        """Lines of about the same length, for short texts that are centred or stand alone."""
        lines = self.break_lines(words, size, measure)
        if len(lines) < 2:
            return lines
        ems = sum(line.width for line in lines) / size / len(lines)
        share = math.ceil(ems - 0.01) * size + 0.1
        evened = self.break_lines(words, size, min(share, measure))
        return evened if len(evened) == len(lines) else lines

    def draw_line(
        self, canvas: Canvas, line: Line, x: float, y: float, size: float, measure: float, align: str = "left"
    ) -> None:
        """Draw one line with its base at `y`. `align` is left, centre, right or justify."""
        spare = measure - line.indent - line.width
        extra = 0.0
        x += line.indent
        if align == "centre":
            x += spare / 2
        elif align == "right":
            x += spare
        elif align == "justify" and not line.last and len(line.tokens) > 1 and spare < size * 3:
            extra = spare / (len(line.tokens) - 1)
        group: list[Token] = []
        for token in line.tokens:
            if group and not _joins(group[-1], token):
                x = self._draw_group(canvas, group, x, y, size, extra)
                group = []
            group.append(token)
        if group:
            self._draw_group(canvas, group, x, y, size, extra)

    def draw(
        self,
        canvas: Canvas,
        text: str,
        x: float,
        y: float,
        size: float,
        *,
        bold: bool = False,
        align: str = "left",
        spacing: float = 0.0,
    ) -> None:
        """Draw one unbroken line: `x` is its left end, centre or right end by `align`."""
        face = self._faces[bold]
        text = self.fonts.spell(face, text)
        total = self.fonts.width(face, text, size) + spacing * max(0, len(text) - 1)
        if align == "centre":
            x -= total / 2
        elif align == "right":
            x -= total
        for name, part in self.fonts.runs(face, text):
            canvas.setFont(name, size)
            canvas.drawString(x, y, part, charSpace=spacing)
            x += canvas.stringWidth(part, name, size) + spacing * len(part)

    def _draw_group(
        self, canvas: Canvas, group: list[Token], x: float, y: float, size: float, extra: float
    ) -> float:
        text = "".join(token.text for token in group)
        inner = extra if group[0].wide else 0.0
        for name, part in self.fonts.runs(group[0].face, text):
            canvas.setFont(name, size)
            canvas.drawString(x, y, part, charSpace=inner)
            x += canvas.stringWidth(part, name, size) + inner * len(part)
        if group[-1].squeezed:
            x -= size / 2
        return x + (0.0 if inner or not extra else extra)

    def _tokens(self, words: Words, size: float) -> Iterable[Token]:
        for span in spans(words):
            face = self._faces[span.bold]
            run = ""
            text = self.fonts.spell(face, span.text)
            for char, follows in zip(text, text[1:] + " ", strict=False):
                if _narrow(char):
                    run += char
                    continue
                if run:
                    yield self._token(run, face, size)
                    run = ""
                token = self._token(char, face, size)
                if char in _CLOSING and follows in _MARKS:  # ）： share the white between them
                    token = replace(token, width=token.width - size / 2, squeezed=True)
                yield token
            if run:
                yield self._token(run, face, size)

    def _token(self, text: str, face: Face, size: float) -> Token:
        return Token(text, face, self.fonts.width(face, text, size), not _narrow(text[0]))

    def _cut_long(self, tokens: Iterable[Token], size: float, measure: float) -> Iterable[Token]:
        for token in tokens:
            if token.width <= measure:
                yield token
                continue
            for part in re.split(r"(?<=[-/])", token.text):  # a number is cut at its dashes first
                piece = self._token(part, token.face, size) if part else None
                if piece is not None and piece.width <= measure:
                    yield piece
                else:
                    yield from (self._token(char, token.face, size) for char in part)


def _joins(last: Token, token: Token) -> bool:
    """True when both may be drawn in one go, with the same space between all characters."""
    return last.wide and token.wide and last.face == token.face and not last.squeezed


def _narrow(char: str) -> bool:
    return "!" <= char <= "~" or "\u00c0" <= char <= "\u024f"


def _line(tokens: Sequence[Token], indent: float) -> Line:
    kept = list(tokens)
    while kept and kept[-1].text == " ":
        kept.pop()
    return Line(tuple(kept), sum(token.width for token in kept), indent)


def _carry(current: list[Token], token: Token) -> list[Token]:
    """The tokens that go down with `token`, so that no line starts or ends with a wrong mark."""
    first, cut = token, len(current)
    while cut > 1 and (first.text[0] in NOT_FIRST or current[cut - 1].text[-1] in NOT_LAST):
        cut -= 1
        first = current[cut]
    if cut <= 1 and current[0].text[0] in NOT_FIRST:
        return []
    return current[cut:]
