"""A page to try a printer with: what came out where, from which PC; worth nothing on its face."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from workstation.domain.paper import Desk, Marks, Moments, Numbers, Office, PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Para, bold
from workstation.printing.forms.form import Form, signing
from workstation.printing.page import Sheet
from workstation.printing.printery import Printery
from workstation.printing.roll import Slip, SlipCode, SlipRule, SlipText
from workstation.printing.roll_width import RollWidth
from workstation.printing.words import minute

_CODE = "SW1:T:0000:0"
_LINES = (
    "能看清这一行，说明纸张和方向对了。四边的字没有被切掉，说明页边距对了。",
    "生僻字：䶮　𬀩　㛃　𠅤　亓官　邗　爨。有方框或空白，请信息科补装字体。",
    "数字：0123456789　〔2026〕　340***********000X。",
)


def _sheet(facts: PaperFacts) -> Sheet:
    return Sheet(
        title=(facts.office.hall, "试打页"),
        blocks=[Para(bold(f"打印机　{facts.desk.printer or '系统默认'}")), *(Para(line) for line in _LINES)],
        signing=signing(facts, seal=False, to_minute=True),
        copies="只作试打",
        qr=_CODE,
    )


def _slip(facts: PaperFacts) -> Slip:
    return Slip(
        "试打页",
        (
            SlipText(facts.office.hall, 1.15, "centre"),
            SlipText(bold("试打页"), 2.0, "centre"),
            SlipText(f"打印机　{facts.desk.printer or '系统默认'}"),
            SlipRule(),
            *(SlipText(line) for line in _LINES),
            SlipCode(_CODE, "扫得出这个码，就能用。", side=16, small=True),
            SlipText(f"{facts.desk.segment}　{minute(facts.moments.made)}", 0.9),
        ),
    )


def trial_page(
    fonts: Sequence[Path], *, hall: str, segment: str, printer: str, now: datetime, roll: RollWidth | None
) -> bytes:
    """The page as PDF, A4 or for a roll of that width. `now` is local. Raises FontsMissing."""
    form = Form(PaperKind.ticket_slip, _sheet, _slip)
    facts = PaperFacts(
        office=Office(hall=hall, organ=hall, seal=""),
        numbers=Numbers(),
        moments=Moments(made=now, printed=now),
        desk=Desk(window="", segment=segment, clerk="", printer=printer),
        marks=Marks(demo=True),
    )
    return Printery(fonts, (form,)).make(form.kind, facts, roll=roll)
