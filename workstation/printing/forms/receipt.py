"""收件回执: material is kept, nothing is decided. It proves the day of receipt and promises nothing."""

from __future__ import annotations

from workstation.domain.item import IncompleteRule
from workstation.domain.paper import Handling, PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Gap, Para, bold
from workstation.printing.forms.form import Form, case_of, is_licence, level_of, signing
from workstation.printing.forms.tables import asked_row, contact_rows, default_collect, info, received_table
from workstation.printing.page import Sheet
from workstation.printing.roll import Slip, SlipCode, SlipField, SlipPair, SlipPart, SlipRule, SlipText
from workstation.printing.words import (
    RECEIPT_SENTENCES,
    addressee,
    complaint,
    counts,
    enquiry,
    forbid,
    minute,
    need,
    we,
    window_words,
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
    party, matter = case_of(KIND, facts)
    received = facts.moments.received
    assert received is not None
    desk = facts.desk
    leader = f"（{party.leader_title or '负责人'}：{party.leader}）" if party.leader else ""
    shown = [row for row in facts.rows if row.handling is not Handling.missing]
    parts: list[SlipPart] = [
        SlipText(facts.office.hall, 1.0, "centre"),
        SlipText(bold("收件回执"), 1.8, "centre"),
        SlipText("（随手小票）", 0.9, "centre"),
        SlipRule(),
        SlipField("申请人", bold(party.name + leader)),
        SlipField("事　项", bold(matter.name)),
        SlipField("编　号", bold(facts.numbers.case_no or "")),
        SlipField("文　号", facts.numbers.doc_no or ""),
        SlipField("收　件", minute(received)),
        SlipRule(),
        SlipText(bold(counts(shown))),
    ]
    for number, row in enumerate(shown, start=1):
        count = row.original + row.copy
        taken = row.collect or default_collect(row)
        parts.append(SlipPair(number, row.name, f"{taken} {count}" if count else taken))
    parts += [
        SlipRule(),
        SlipText(legal_sentence(facts), align="justify"),
        SlipRule(),
        SlipText(["首问责任人　", bold(desk.first_officer or desk.clerk), f"（{window_words(desk)}）"]),
        SlipField("电　话", desk.first_phone or facts.office.phone),
        SlipField("监　督", complaint(facts.office)),
        SlipField("签　名", "________________"),
        SlipRule(),
        SlipCode(facts.numbers.qr or facts.numbers.case_no or "", bold("再来时给窗口扫这个码。")),
        SlipRule(),
        SlipText("热敏纸会褪色。80 mm 仅作随手小票，法律凭证用 A4/A5。", 0.9),
    ]
    return Slip(f"收件回执 {facts.numbers.case_no}", parts)


FORM = Form(KIND, sheet, slip)
