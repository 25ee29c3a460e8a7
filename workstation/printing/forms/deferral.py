"""容缺受理承诺书: printed and signed before anything is accepted with material still to come."""

from __future__ import annotations

from workstation.domain.paper import Decision, Handling, PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Cell, Gap, Grid, Para
from workstation.printing.forms.form import Form, case_of, level_of, signing
from workstation.printing.forms.tables import asked_row, deferred_table, info
from workstation.printing.page import Sheet
from workstation.printing.words import BLANK, approval_words, by_day, day, need, pieces, window_words

KIND = PaperKind.deferral_promise


def sheet(facts: PaperFacts) -> Sheet:
    """Voluntary, told once, two copies; the last day of each row stands in the table."""
    party, matter = case_of(KIND, facts, numbered=False)
    late = [row for row in facts.rows if row.deferred_until is not None]
    main = [row for row in facts.rows if row.deferred_until is None and row.handling is not Handling.missing]
    decision = facts.decision or Decision()
    need(KIND, deferred_rows=tuple(late), failure=decision.failure)
    ends = {row.deferred_until: row.deferred_note for row in late if row.deferred_until}
    last = max(ends)
    when = (
        f"{by_day(last)}{ends[last]}"
        if len(ends) == 1
        else f"上表所列各自期限内（最迟{day(last)}{ends[last]}）"
    )
    submitted = "、".join(row.name + (pieces(row) if pieces(row) != "—" else "（免提交）") for row in main)
    document = " ".join(part for part in (party.document_kind, party.document) if part) or "—"
    me = "本单位" if party.organisation else "本人"
    limit = ""
    if facts.limits and facts.limits.due:
        limit = f"受理后按{facts.limits.promised.words}办理，承诺办结日期{day(facts.limits.due)}。"
    # signed before anybody approves: the line stays open until then
    approver = approval_words(facts) or BLANK
    back_rows = [[Cell(row.name), Cell(""), Cell(""), Cell("")] for row in late]
    blocks: list[Block] = [
        info(
            [("申请人", party.name), ("证件号码", document)],
            [("联系人", party.contact or party.leader or party.name), ("手机", party.phone or "—")],
            [("申请事项", matter.name)],
            *([[("办件编号", facts.numbers.case_no)]] if facts.numbers.case_no else []),
            [("已交材料", submitted or "—")],
            asked_row(facts),
        ),
        Gap(0.8),
        Para("一、容缺的材料", indent=0, keep_next=True),
        deferred_table(late),
        Gap(0.6),
        Para(
            f"二、告知：容缺受理出于自愿。{limit}逾期未补齐或者补交的材料仍不符合要求的，{decision.failure}；"
            "作出虚假承诺的，依法承担责任，信用修复之前不再适用容缺受理。"
        ),
        Para(
            f"三、承诺：{me}自愿申请容缺受理，承诺于{when}补齐，所提交材料真实有效；"
            "逾期未补齐愿承担相应后果。"
        ),
        Para(f"承诺人（签名或者盖章）：{BLANK}　日期：　　　年　　月　　日", indent=0, align="left"),
        Gap(0.4),
        Para(
            f"告知人：{facts.desk.clerk}（{window_words(facts.desk)}）　批准人：{approver}",
            indent=0,
            align="left",
        ),
        Gap(0.6),
        Para("补交记录", indent=0, keep_next=True, small=True),
        Grid((46.0, 20.0, 17.0, 17.0), back_rows, ("材料", "补交日期", "补交人", "收取人"), smaller=1.0),
    ]
    return Sheet(
        title=(facts.office.organ, "容缺受理承诺书"),
        doc_no=facts.numbers.doc_no or "",
        blocks=blocks,
        signing=signing(facts, "本书先签，受理在后。"),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
        copies="一式两份：承诺人一份，存档一份",
    )


FORM = Form(KIND, sheet)
