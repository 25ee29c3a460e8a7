"""一次性告知单（咨询用）: the list for the answers given, before anything is filed; no legal effect."""

from __future__ import annotations

from workstation.domain.paper import Consult, PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Cell, Gap, Grid, Para
from workstation.printing.forms.form import Form, level_of, signing
from workstation.printing.forms.tables import info
from workstation.printing.page import Sheet
from workstation.printing.text import Words
from workstation.printing.words import complaint, limit_words, need, pieces, window_words

KIND = PaperKind.consult_list


def sheet(facts: PaperFacts) -> Sheet:
    """Rows hold the pieces that are asked for; no case number and no seal."""
    matter = facts.matter
    need(KIND, matter=matter, rows=facts.rows, organ=facts.office.organ)
    assert matter is not None
    consult = facts.consult or Consult()
    phone = facts.desk.first_phone or facts.office.phone
    rows: list[list[tuple[str, Words]]] = [[("事项名称", matter.name)]]
    if consult.answers:
        rows.append([("您的情形", "；".join(consult.answers))])
    if consult.conditions:
        rows.append([("受理条件", "；".join(consult.conditions))])
    if facts.limits:
        statutory = limit_words(facts.limits.statutory, until=False)
        promised = limit_words(facts.limits.promised, until=False)
        rows.append([("法定时限", statutory), ("承诺时限", promised)])
    rows.append([("收费", matter.fee), ("咨询电话", phone)])
    rows.append([("办理地点", f"{consult.place or facts.office.hall}　{window_words(facts.desk)}")])
    if consult.hours:
        rows.append([("办理时间", consult.hours)])
    rows.append([("告知人", facts.desk.clerk), ("监督电话", complaint(facts.office))])
    cells = [
        [
            Cell(str(number), "centre"),
            Cell(row.name),
            Cell(pieces(row), "centre"),
            Cell("；".join(part for part in (row.collect, row.requirement, row.note) if part)),
        ]
        for number, row in enumerate(facts.rows, start=1)
    ]
    blocks: list[Block] = [
        info(*rows),
        Gap(0.9),
        Para(f"要带的材料（共{len(facts.rows)}项）：", indent=0, keep_next=True),
        Grid((7.0, 36.0, 19.0, 38.0), cells, ("序号", "材料名称", "份数", "说明"), smaller=0.5),
        Gap(0.7),
        Para(
            "本单供咨询使用，按您所说的情形列出；情形有变化的，以申请时的清单为准。本单不是收件或者受理凭证。"
        ),
    ]
    return Sheet(
        title=(facts.office.organ, "一次性告知单（咨询用）"),
        doc_no=facts.numbers.doc_no or "",
        blocks=blocks,
        signing=signing(facts, f"告知人：{facts.desk.clerk}", seal=False),
        qr=facts.numbers.qr or "",
        level=level_of(facts),
        copies="交咨询人",
    )


FORM = Form(KIND, sheet)
