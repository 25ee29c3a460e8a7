"""The one door of the paper room: facts in, PDF out; and pictures of PDFs for screens and printers."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.fonts import FontFolder, Fonts
from workstation.printing.forms import FORMS
from workstation.printing.forms.form import Form
from workstation.printing.page import A4Paper, Marking
from workstation.printing.roll import RollPaper
from workstation.printing.roll_width import RollWidth
from workstation.printing.words import approval_words, forbid, window_words

# Fonts live in a registry of the process and are cut into subsets by moving through their files: one paper
# at a time.
_DRAWING = threading.Lock()


class Printery:
    """Makes papers. Build one and keep it: loading the fonts takes about half a second.

    May be shared by threads; papers are then made one after the other.
    """

    def __init__(self, folders: Sequence[Path], forms: Sequence[Form] = FORMS) -> None:
        """`folders` are searched for fonts in order. Raises FontsMissing when none can write Chinese."""
        fonts = Fonts(FontFolder(folders))
        self._missing = fonts.missing
        self._forms = {form.kind: form for form in forms}
        self._a4 = A4Paper(fonts)
        self._roll = RollPaper(fonts)

    def missing_fonts(self) -> tuple[str, ...]:
        """Fonts that were not found, in words for the clerk; papers are made all the same."""
        return self._missing

    def make(
        self, kind: PaperKind, facts: PaperFacts, print_no: int = 1, *, roll: RollWidth | None = None
    ) -> bytes:
        """The paper as PDF; the same facts and `print_no` give the same bytes.

        `print_no` above 1 reads 补打. `roll` asks for the slip of that width where a paper has one;
        a paper that is only a slip takes its usual width. Raises PaperNotAllowed for a combination
        the law does not know and PaperFactsMissing for an empty fact.
        """
        form = self._forms.get(kind)
        if form is None:
            raise forbid(kind, "no_such_form")
        reprint = print_no if print_no > 1 else 0
        if form.slip is not None and (roll is not None or form.sheet is None):
            slip = form.slip(facts)
            width = roll or slip.width or RollWidth.wide
            marks = facts.marks
            with _DRAWING:
                return self._roll.render(slip, width, demo=marks.demo, void=marks.void, reprint=reprint)
        if form.sheet is None or roll is not None:
            raise forbid(kind, "no_slip")
        sheet = form.sheet(facts)
        with _DRAWING:
            return self._a4.render(sheet, _marking(facts, sheet.copies, print_no))


def _marking(facts: PaperFacts, copies: str, print_no: int) -> Marking:
    printed = facts.moments.printed or facts.moments.made
    place = " ".join(part for part in (window_words(facts.desk), facts.desk.segment) if part)
    lower = facts.office.hall + (f"　打印机 {facts.desk.printer}" if facts.desk.printer else "")
    clerk = f"经办 {facts.desk.clerk}" + (f"（{facts.desk.clerk_no}）" if facts.desk.clerk_no else "")
    approved = approval_words(facts)
    if approved:
        clerk += f"　批准 {approved}"
    if facts.marks.void:
        clerk = "本件作废" + (f"：{facts.marks.void_reason}" if facts.marks.void_reason else "")
        clerk += f"　代替文书 {facts.marks.replaced_by}" if facts.marks.replaced_by else ""
    return Marking(
        demo=facts.marks.demo,
        void=facts.marks.void,
        reprint=print_no if print_no > 1 else 0,
        left_note=copies,
        right_note=f"打印 {printed:%Y-%m-%d %H:%M}　{place}　第 {print_no} 次打印",
        lower_note=lower,
        lower_right=clerk,
    )
