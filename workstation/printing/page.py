"""An A4 paper of an office: margins, two-line title, number, addressee, signatures, foot, marks.

The look follows the custom of official papers (GB/T 9704): binding edge on the left, title centred in
two lines, number under it at the right, organ, seal name and date at the lower right.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from workstation.printing.blocks import Block, Gap, Para, Placed, PlacedGap, Style
from workstation.printing.fonts import Face, Fonts
from workstation.printing.qr import draw_qr
from workstation.printing.text import Setter
from workstation.printing.words import parted

TOP, LEFT, RIGHT, BOTTOM = 16 * mm, 26 * mm, 23 * mm, 12 * mm
MEASURE = A4[0] - LEFT - RIGHT
QR_SIDE = 26 * mm
QR_WORDS = "再来时给窗口扫这个码。"
DEMO_WORDS = "演示样张　不作凭证"
VOID_WORDS = "已作废"
_FOOT = 32.0
_FLOOR = BOTTOM + _FOOT
_LEVELS = (Style(14, 12), Style(15, 13), Style(16, 14, 1.66))
_TIGHT = ((0.94, 0.0), (0.88, 0.0), (0.82, 0.0), (0.76, 0.0), (0.72, 0.5), (0.7, 1.0))


@dataclass(frozen=True, slots=True)
class Signing:
    """The foot of the last page: what the visitor signs at the left, who speaks at the right."""

    left: tuple[str, ...]
    organ: str
    seal: str
    day: str


@dataclass(frozen=True, slots=True)
class Marking:
    """Marks and foot notes that say what this copy is worth."""

    demo: bool = False
    void: bool = False
    reprint: int = 0
    left_note: str = ""
    right_note: str = ""
    lower_note: str = ""
    lower_right: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper as a form composes it. `level` 0 is the usual size of type, 1 and 2 are larger."""

    title: tuple[str, ...]
    blocks: Sequence[Block]
    signing: Signing
    doc_no: str = ""
    addressee: str = ""
    qr: str = ""
    level: int = 0
    copies: str = "一式两份：申请人一份，存档一份"


class A4Paper:
    """Draws sheets to PDF; the same sheet and marking give the same bytes."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._serif = Setter(fonts)
        self._sans = Setter(fonts, Face.sans, Face.sans_bold)

    def render(self, sheet: Sheet, marking: Marking) -> bytes:
        """The PDF of `sheet`. White is taken out between lines when that saves a page."""
        style, pages = self._best(sheet)
        buffer = io.BytesIO()
        canvas = Canvas(
            buffer,
            pagesize=A4,
            invariant=1,
            pageCompression=1,
            initialFontName=self._fonts.first_name,  # type: ignore[arg-type, unused-ignore]
        )
        canvas.setTitle(" ".join((*sheet.title, sheet.doc_no)).strip())
        canvas.setAuthor(sheet.signing.organ)
        canvas.setCreator("")
        canvas.setSubject(DEMO_WORDS if marking.demo else "")
        for number, pieces in enumerate(pages, start=1):
            self._watermark(canvas, marking)
            self._boxes(canvas, marking)
            top = self._head(canvas, sheet, style) if number == 1 else self._head_again(canvas, sheet)
            for piece in pieces:
                piece.draw(canvas, self._serif, LEFT, top, MEASURE)
                top -= piece.height
            if number == len(pages):
                self._sign(canvas, sheet, style, marking.demo)
            self._foot(canvas, marking, number, len(pages))
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    def _best(self, sheet: Sheet) -> tuple[Style, list[list[Placed]]]:
        base = _LEVELS[min(sheet.level, len(_LEVELS) - 1)]
        best = (base, self._paginate(sheet, base))
        for share, smaller in _TIGHT:
            if len(best[1]) == 1:
                break
            style = base.tighter(share, smaller)
            pages = self._paginate(sheet, style)
            if len(pages) < len(best[1]):
                best = (style, pages)
        return best

    def _paginate(self, sheet: Sheet, style: Style) -> list[list[Placed]]:
        blocks = [Para(sheet.addressee, indent=0), *sheet.blocks] if sheet.addressee else list(sheet.blocks)
        queue = [block.place(self._serif, style, MEASURE) for block in (*blocks, Gap(0.8))]
        first = A4[1] - TOP - self._head_height(sheet, style) - _FLOOR
        fresh = A4[1] - TOP - 18 - _FLOOR
        pages: list[list[Placed]] = [[]]
        room = first
        while queue:
            piece = queue.pop(0)
            if not pages[-1] and isinstance(piece, PlacedGap):
                continue
            follow = queue[0] if queue else None
            lonely = piece.keep_next and follow and follow.cut(room - piece.height)[0] is None
            fit, rest = (None, piece) if lonely and pages[-1] else piece.cut(room)
            if fit is None and rest is not None and not pages[-1]:
                fit, rest = rest, None  # higher than a page and not to be cut: shown rather than lost
            if fit is not None:
                pages[-1].append(fit)
                room -= fit.height
            if rest is not None:
                queue.insert(0, rest)
                pages.append([])
                room = fresh
        if room < self._sign_height(sheet, style):
            pages.append(_taken_along(pages))
        return pages

    def _head_height(self, sheet: Sheet, style: Style) -> float:
        lines = sum(len(self._title_lines(text, place, sheet)[1]) for place, text in enumerate(sheet.title))
        return 8 + lines * 33 + (style.body * 1.9 if sheet.doc_no else 6)

    def _title_lines(self, text: str, place: int, sheet: Sheet) -> tuple[float, list[str]]:
        """Size and lines of one title line: narrower type first, then two lines."""
        size = 22.0 if place == len(sheet.title) - 1 else 20.0
        while size > 16 and self._title_width(text, size) > MEASURE:
            size -= 0.5
        if self._title_width(text, size) <= MEASURE:
            return size, [text]
        lines = self._serif.break_even(text, size + 2, MEASURE)
        return size, ["".join(token.text for token in line.tokens) for line in lines]

    def _title_width(self, text: str, size: float) -> float:
        return self._serif.width(text, size, bold=True) + size * 0.12 * len(text)

    def _head(self, canvas: Canvas, sheet: Sheet, style: Style) -> float:
        top = A4[1] - TOP - 2
        for place, text in enumerate(sheet.title):
            size, lines = self._title_lines(text, place, sheet)
            for line in lines:
                self._serif.draw(
                    canvas,
                    line,
                    LEFT + MEASURE / 2,
                    top - 24,
                    size,
                    bold=True,
                    align="centre",
                    spacing=size * 0.12,
                )
                top -= 33
        if sheet.doc_no:
            right = LEFT + MEASURE
            self._serif.draw(canvas, sheet.doc_no, right, top - style.body * 1.35, style.body, align="right")
        return A4[1] - TOP - self._head_height(sheet, style)

    def _head_again(self, canvas: Canvas, sheet: Sheet) -> float:
        words = f"{sheet.title[-1]}　{sheet.doc_no}　（续）".replace("　　", "　")
        self._sans.draw(canvas, words, LEFT + MEASURE, A4[1] - TOP - 8, 9, align="right")
        return A4[1] - TOP - 18

    def _right_lines(self, sheet: Sheet, style: Style, demo: bool) -> list[str]:
        """Organ, seal name and day, set to the right column."""
        signing, name, room = sheet.signing, sheet.signing.organ, MEASURE * 0.4
        seal = "（演示不盖章）" if demo else f"（{signing.seal}）" if signing.seal else ""
        lines: list[str] = []
        organ = parted(name) if self._serif.width(name, style.body) > room else (name,)
        for text in filter(None, (*organ, seal, signing.day)):
            broken = self._serif.break_even(text, style.body, room)
            lines += ["".join(token.text for token in line.tokens) for line in broken]
        return lines

    def _left_lines(self, sheet: Sheet) -> list[str]:
        return [QR_WORDS, *sheet.signing.left] if sheet.qr else list(sheet.signing.left)

    def _sign_height(self, sheet: Sheet, style: Style) -> float:
        right = len(self._right_lines(sheet, style, False)) * style.body * 1.72
        left = len(self._left_lines(sheet)) * style.table * 1.95
        return max(right, left, QR_SIDE if sheet.qr else 0) + 22

    def _sign(self, canvas: Canvas, sheet: Sheet, style: Style, demo: bool) -> None:
        floor = _FLOOR + 12
        x = LEFT + (QR_SIDE + 14 if sheet.qr else 0)
        if sheet.qr:
            draw_qr(canvas, sheet.qr, LEFT, floor, QR_SIDE)
        right = self._right_lines(sheet, style, demo)
        wide = max(self._serif.width(text, style.body) for text in right)
        left = self._left_lines(sheet)
        size = style.table
        room = LEFT + MEASURE - wide - 16 - x
        while size > 8 and any(self._serif.width(text, size) > room for text in left):
            size -= 0.25
        step = style.table * 1.95
        base = floor + 3 + step * (len(left) - 1)
        for text in left:
            self._serif.draw(canvas, text, x, base, size)
            base -= step
        step = style.body * 1.72
        middle = LEFT + MEASURE - wide / 2
        base = floor + 3 + step * (len(right) - 1)
        for text in right:
            canvas.setFillGray(0.45 if demo and text == "（演示不盖章）" else 0)
            self._serif.draw(canvas, text, middle, base, style.body, align="centre")
            base -= step
        canvas.setFillGray(0)

    def _foot(self, canvas: Canvas, marking: Marking, number: int, total: int) -> None:
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.45)
        canvas.line(LEFT, BOTTOM + 25, LEFT + MEASURE, BOTTOM + 25)
        canvas.setStrokeGray(0)
        canvas.setFillGray(0.2)
        right = f"第 {number} 页，共 {total} 页　{marking.right_note}"
        lines = ((13, marking.left_note, right), (1, marking.lower_note, marking.lower_right))
        for base, start, end in lines:
            size = 8.0
            while size > 5.5 and self._sans.width(start + "　　" + end, size) > MEASURE:
                size -= 0.25
            self._sans.draw(canvas, start, LEFT, BOTTOM + base, size)
            self._sans.draw(canvas, end, LEFT + MEASURE, BOTTOM + base, size, align="right")
        canvas.setFillGray(0)

    def _boxes(self, canvas: Canvas, marking: Marking) -> None:
        top = A4[1] - 8 * mm
        if marking.demo:
            self._box(canvas, DEMO_WORDS, LEFT, top, bold=False)
        words = VOID_WORDS if marking.void else ""
        if marking.reprint:
            words = f"{words}　补打".strip("　") + f"　第 {marking.reprint} 次打印"
        if words:
            width = self._sans.width(words, 10, True) + 14
            self._box(canvas, words, LEFT + MEASURE - width, top, bold=True)

    def _box(self, canvas: Canvas, words: str, x: float, top: float, *, bold: bool) -> None:
        width = self._sans.width(words, 10, bold) + 14
        canvas.setLineWidth(1.2 if bold else 0.75)
        canvas.rect(x, top - 17, width, 17)
        self._sans.draw(canvas, words, x + 7, top - 12.2, 10, bold=bold)

    def _watermark(self, canvas: Canvas, marking: Marking) -> None:
        marks = [(VOID_WORDS, 110.0, 0.82)] if marking.void else []
        marks += [(DEMO_WORDS, 50.0, 0.92)] if marking.demo else []
        for words, size, grey in marks:
            canvas.saveState()
            canvas.setFillGray(grey)
            canvas.translate(A4[0] / 2, A4[1] / 2)
            canvas.rotate(27 if words == DEMO_WORDS else -27)
            wide = size * 0.08
            self._sans.draw(canvas, words, 0, -size * 0.35, size, bold=True, align="centre", spacing=wide)
            canvas.restoreState()


def _taken_along(pages: list[list[Placed]]) -> list[Placed]:
    """Take the end of the last page to a new one, so that signatures never stand alone."""
    last = pages[-1]
    while last and isinstance(last[-1], PlacedGap):
        last.pop()
    if not last:
        return []
    stay, move = last[-1].tail()
    if stay is None and len(last) == 1:
        return []
    last.pop()
    if stay is not None:
        last.append(stay)
    taken = [move]
    while len(last) > 1 and last[-1].keep_next:
        taken.insert(0, last.pop())
    while isinstance(taken[0], PlacedGap):
        taken.pop(0)
    return taken
