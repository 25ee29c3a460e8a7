"""结果领取凭证: what was handed over at the window, to whom."""

from __future__ import annotations

from workstation.domain.paper import PaperFacts, Party
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Cell, Gap, Grid, Para
from workstation.printing.forms.form import SIGN_MINUTE, Form, case_of, level_of, signing
from workstation.printing.forms.tables import asked_row, info
from workstation.printing.page import Sheet
from workstation.printing.text import Words
from workstation.printing.words import addressee, minute, need, window_words

KIND = PaperKind.pickup_slip


def _in_person(party: Party) -> str:
    if party.organisation and party.leader:
        return f"{party.leader}（{party.leader_title or '负责人'}）"
    return f"{party.name}（本人）"


def sheet(facts: PaperFacts) -> Sheet:
    """Rows are the papers handed over: `name`, `note` its number, `original` and `copy` the pieces."""
    party, matter = case_of(KIND, facts, numbered=False)
    need(KIND, case_no=facts.numbers.case_no, rows=facts.rows)
    agent = party.agent
    taker = f"{agent.name}（代理人，{agent.relation or '受托人'}）" if agent else _in_person(party)
    checked = (agent.document if agent else party.document) or "—"
    rows: list[list[tuple[str, Words]]] = [
        [("办件编号", facts.numbers.case_no or "")],
        [("申请事项", matter.name)],
        [("领取人", taker)],
        [("证件核验", f"{party.document_kind} {checked}".strip())],
        [("送达方式", "直接送达"), ("送达时间", minute(facts.moments.made))],
        [("送达地点", f"{facts.office.hall}　{window_words(facts.desk)}"), ("送达人", facts.desk.clerk)],
        asked_row(facts),
    ]
    cells = [
        [
            Cell(str(number), "centre"),
            Cell(row.name),
            Cell(row.note or "—"),
            Cell(str(max(1, row.original + row.copy)), "centre"),
        ]
        for number, row in enumerate(facts.rows, start=1)
    ]
    blocks: list[Block] = [
        info(*rows),
        Gap(0.9),
        Para("领取的证照、文书：", indent=0, keep_next=True),
        Grid((8.0, 42.0, 38.0, 12.0), cells, ("序号", "名称", "证号、文号", "份数")),
    ]
    return Sheet(
        title=(facts.office.organ, "结果领取凭证"),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *(line.replace("签收", "领取") for line in SIGN_MINUTE), to_minute=True),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
    )


FORM = Form(KIND, sheet)
