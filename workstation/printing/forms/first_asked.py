"""首问回执, 首问责任登记表 and 转办单: who answers for a question, until when, and who has signed for it."""

from __future__ import annotations

from datetime import datetime

from workstation.domain.paper import PaperFacts, Question
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Cell, Gap, Grid, Para, bold
from workstation.printing.forms.form import Form, level_of, signing
from workstation.printing.forms.tables import info
from workstation.printing.page import Sheet
from workstation.printing.roll import Slip, SlipCode, SlipField, SlipPart, SlipRule, SlipText
from workstation.printing.text import Words
from workstation.printing.words import complaint, minute, need, window_words

HANDED_HEAD = ("序号", "材料名称", "原件份数", "复印件份数", "页数")


def _question(kind: PaperKind, facts: PaperFacts) -> Question:
    need(kind, question=facts.question, doc_no=facts.numbers.doc_no, first_officer=facts.desk.first_officer)
    assert facts.question is not None
    need(kind, subject=facts.question.subject, first_phone=facts.desk.first_phone)
    return facts.question


def _passed(question: Question) -> str:
    if not question.sent_to or question.signed:
        return ""
    handler = question.sent_handler or "对方"
    return f"我已把您的事发给{question.sent_to}，{handler}签收后叫您；没人叫就回来找我。"


def receipt(facts: PaperFacts) -> Sheet:
    """What the person takes along when the question is not settled on the spot."""
    question = _question(PaperKind.first_asked_receipt, facts)
    who = facts.party.name if facts.party else "不愿留名"
    rows: list[list[tuple[str, Words]]] = [
        [("服务对象", who), ("接待时间", minute(facts.moments.made))],
        [("事项", question.subject)],
        [("所收材料", question.pieces or "没有收取材料")],
        [
            ("首问责任人", f"{facts.desk.first_officer}　{window_words(facts.desk)}"),
            ("联系电话", facts.desk.first_phone),
        ],
    ]
    if question.promised:
        rows.append([("承诺答复", bold(f"{minute(question.promised)}前"))])
    if question.sent_to:
        rows.append([("承办", f"{question.sent_to}　{question.sent_handler}")])
    if question.outside:
        rows.append([("请到", question.outside)])
    rows.append([("监督电话", complaint(facts.office))])
    blocks: list[Block] = [info(*rows), Gap(0.9)]
    if _passed(question):
        blocks.append(Para(_passed(question)))
    blocks.append(Para("办到哪一步了，您随时可以打首问责任人的电话问；不满意的，可以打监督电话。"))
    return Sheet(
        title=(facts.office.hall, "首问回执"),
        doc_no=facts.numbers.doc_no or "",
        blocks=blocks,
        signing=signing(facts, "服务对象签字认可：____________", seal=False, organ=facts.office.hall),
        qr=facts.numbers.qr or facts.numbers.doc_no or "",
        level=level_of(facts),
        copies="服务对象一份，登记表一份",
    )


def receipt_slip(facts: PaperFacts) -> Slip:
    """The same on a roll."""
    question = _question(PaperKind.first_asked_receipt, facts)
    parts: list[SlipPart] = [
        SlipText(facts.office.hall, 1.0, "centre"),
        SlipText(bold("首问回执"), 1.8, "centre"),
        SlipText(facts.numbers.doc_no or "", 0.9, "centre"),
        SlipRule(),
        SlipField("事　项", bold(question.subject)),
        SlipField("收材料", question.pieces or "没有"),
        SlipField("首问人", [bold(facts.desk.first_officer), f"（{window_words(facts.desk)}）"]),
        SlipField("电　话", facts.desk.first_phone),
    ]
    if question.promised:
        parts.append(SlipField("答　复", bold(f"{minute(question.promised)}前")))
    if question.outside:
        parts.append(SlipField("请　到", bold(question.outside)))
    if _passed(question):
        parts += [SlipRule(), SlipText(_passed(question))]
    parts += [
        SlipRule(),
        SlipField("监　督", complaint(facts.office)),
        SlipField("日　期", minute(facts.moments.made)),
        SlipCode(facts.numbers.qr or facts.numbers.doc_no or "", bold("再来时给窗口扫这个码。")),
    ]
    return Slip(f"首问回执 {facts.numbers.doc_no}", parts)


def handoff(facts: PaperFacts) -> Sheet:
    """转办单（材料交接单）: responsibility passes when the receiver signs here."""
    kind = PaperKind.handoff_slip
    question = _question(kind, facts)
    need(kind, sent_to=question.sent_to, sent_reason=question.sent_reason)
    sent = question.sent_at or facts.moments.made
    rows: list[list[tuple[str, Words]]] = [
        [("关联编号", facts.numbers.case_no or facts.numbers.ticket_no or "—")],
        [("转出", f"{window_words(facts.desk)}　{facts.desk.clerk}"), ("转出时间", minute(sent))],
        [("转入", f"{question.sent_to}　{question.sent_handler}".rstrip("　"))],
        [("转办事由", question.sent_reason)],
        [("事项摘要", question.subject)],
        [("首问责任人", f"{facts.desk.first_officer}　{facts.desk.first_phone}")],
        [("要求答复", f"{minute(question.promised)}前" if question.promised else "—")],
    ]
    blocks: list[Block] = [info(*rows), Gap(0.9)]
    if facts.rows:
        cells = [
            [
                Cell(str(number), "centre"),
                Cell(row.name),
                Cell(str(row.original), "centre"),
                Cell(str(row.copy), "centre"),
                Cell("—" if row.pages is None else str(row.pages), "centre"),
            ]
            for number, row in enumerate(facts.rows, start=1)
        ]
        total = sum(row.original + row.copy for row in facts.rows)
        blocks += [
            Para(f"交接材料（{len(facts.rows)}项，共{total}份）：", indent=0, keep_next=True),
            Grid((8.0, 52.0, 13.0, 14.0, 13.0), cells, HANDED_HEAD),
        ]
    else:
        blocks.append(Para("没有材料随转。", indent=0))
    blocks += [
        Gap(0.8),
        info(
            [("转出人签名", ""), ("签收人签名", "")],
            [("退回理由", ""), ("签收时间", "")],
        ),
    ]
    return Sheet(
        title=(facts.office.hall, "转办单（材料交接单）"),
        doc_no=facts.numbers.doc_no or "",
        blocks=blocks,
        signing=signing(facts, "签收之前，责任仍在转出人。", seal=False, organ=facts.office.hall),
        qr=facts.numbers.qr or facts.numbers.doc_no or "",
        level=level_of(facts),
        copies="转出、转入各一份",
    )


def register_sheet(facts: PaperFacts) -> Sheet:
    """首问责任登记表: the whole story of one matter, confirmed by the person it was asked by."""
    kind = PaperKind.first_asked_sheet
    need(kind, question=facts.question, register=facts.register, first_officer=facts.desk.first_officer)
    question, entry = facts.question, facts.register
    assert question is not None
    assert entry is not None
    need(kind, subject=question.subject, case_no=facts.numbers.case_no, channel=entry.channel, way=entry.way)
    party = facts.party

    def when(moment: datetime | None) -> str:
        return minute(moment) if moment else "—"

    phone = party.phone if party else ""
    signed = f"{entry.signed_by}　{when(entry.signed_at)}".strip("　")
    rows: list[list[tuple[str, Words]]] = [
        [("登记编号", facts.numbers.case_no or ""), ("接待时间", when(facts.moments.received))],
        [("接待方式", entry.channel), ("事项类别", entry.kind)],
        [("服务对象", party.name if party else "不愿留名"), ("联系电话", phone or "—")],
        [("事项内容", question.subject)],
        [("所收材料", question.pieces or "没有收取材料（0份）")],
        [
            ("首问责任人", f"{facts.desk.first_officer}　{window_words(facts.desk)}"),
            ("联系电话", facts.desk.first_phone),
        ],
        [("职责归属", entry.belongs), ("处理方式", entry.way)],
        [("承办人", entry.handler or "—"), ("承诺答复", when(question.promised))],
        [("转办时间", when(entry.sent_at)), ("签收", signed)],
        [("答复结果", entry.result or "—")],
        [("办结时间", when(entry.finished_at)), ("签字情况", entry.signature or "—")],
        [("备注", entry.note or "—")],
    ]
    return Sheet(
        title=(facts.office.hall, "首问责任登记表"),
        doc_no=facts.numbers.case_no or "",
        blocks=[info(*rows)],
        signing=signing(facts, "服务对象签字认可：____________", seal=False, organ=facts.office.hall),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
        copies="登记单位存",
    )


FORMS = (
    Form(PaperKind.first_asked_sheet, register_sheet),
    Form(PaperKind.first_asked_receipt, receipt, receipt_slip),
    Form(PaperKind.handoff_slip, handoff),
)
