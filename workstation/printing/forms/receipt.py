"""收件回执: material is kept, nothing is decided. It proves the day of receipt and promises nothing."""

from __future__ import annotations

from workstation.domain.item import IncompleteRule
from workstation.domain.paper import Handling, PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Gap, Para, bold
from workstation.printing.forms.form import Form, case_of, is_licence, level_of, signing
from workstation.printing.forms.hand_slip import hand_slip, taken_pairs
from workstation.printing.forms.tables import asked_row, contact_rows, info, received_table
from workstation.printing.page import Sheet
from workstation.printing.roll import Slip, SlipField, SlipPart, SlipRule, SlipText
from workstation.printing.words import (
    RECEIPT_SENTENCES,
    addressee,
    counts,
    enquiry,
    forbid,
    minute,
    need,
    we,
    you,
)

KIND = PaperKind.receipt


def _checked(facts: PaperFacts) -> None:
    party, matter = case_of(KIND, facts)
    if matter.incomplete_rule is IncompleteRule.on_spot_written:
        # 不动产登记暂行条例 Art. 17: decided at once and in writing, or deemed accepted
        raise forbid(KIND, "on_spot_written")
    need(KIND, received=facts.moments.received, rows=facts.rows)
    if party.organisation:
        need(KIND, leader=party.leader)


def title_of(facts: PaperFacts) -> str:
    """The name of the paper: only a licence calls itself one."""
    return "行政许可申请材料接收凭证（收件回执）" if is_licence(facts) else "收件回执"


def legal_sentence(facts: PaperFacts) -> str:
    """The sentence of the item's rule, in the voice of the office."""
    _, matter = case_of(KIND, facts)
    rule = matter.incomplete_rule
    if rule is IncompleteRule.licence_5wd and not is_licence(facts):
        rule = IncompleteRule.inform_once  # the licence article speaks of licences only
    return RECEIPT_SENTENCES[rule].replace("本机关", we(facts.office))


def sheet(facts: PaperFacts) -> Sheet:
    """The A4 receipt."""
    _checked(facts)
    party, matter = case_of(KIND, facts)
    received = facts.moments.received
    assert received is not None
    shown = [row for row in facts.rows if row.handling is not Handling.missing]
    blocks: list[Block] = [
        Para(
            f"{we(facts.office)}于{minute(received)}收到{you(party)}提交的{matter.name}申请材料"
            f"（办件编号{facts.numbers.case_no}），清单如下："
        ),
        Gap(0.6),
        received_table(shown),
        Gap(0.7),
        Para(bold(legal_sentence(facts))),
        Gap(0.6),
        info(
            *contact_rows(facts, party),
            [("申请事项", matter.name + (f"·{matter.case_kind}" if matter.case_kind else ""))],
            *([[("实施编码", matter.code)]] if matter.code else []),
            asked_row(facts),
            [("进度查询", enquiry(facts))],
        ),
        Gap(0.6),
        Para("本回执只证明收到材料，不是受理通知。材料原件由我们保管，退还时逐项登记、双方签字。"),
    ]
    return Sheet(
        title=(facts.office.organ, title_of(facts)),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, "申请人（代理人）签名：____________", "日期：　　　年　　月　　日"),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
    )


def slip(facts: PaperFacts) -> Slip:
    """The hand slip that may go along; the A4 paper is the evidence."""
    _checked(facts)
    received = facts.moments.received
    assert received is not None
    shown = [row for row in facts.rows if row.handling is not Handling.missing]
    middle: list[SlipPart] = [
        SlipText(bold(counts(shown))),
        *taken_pairs(shown),
        SlipRule(),
        SlipText(legal_sentence(facts), align="justify"),
    ]
    return hand_slip(facts, KIND, "收件回执", [SlipField("收　件", minute(received))], middle, "收件回执")


FORM = Form(KIND, sheet, slip)
