"""不予受理通知书, 不予办理告知单 (utilities, banks) and 不受理告知书 (no licence needed)."""

from __future__ import annotations

from workstation.domain.paper import Decision, PaperFacts, Whereabouts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind
from workstation.printing.blocks import Block, Gap, Para
from workstation.printing.forms.form import SIGN_DAY, Form, case_of, is_licence, level_of, signing
from workstation.printing.forms.tables import info, list_words
from workstation.printing.page import Sheet
from workstation.printing.text import Words
from workstation.printing.words import (
    addressee,
    approval_words,
    complaint,
    day,
    first_asked,
    forbid,
    need,
    remedy,
    we,
    you,
)


def _rows(facts: PaperFacts) -> list[list[tuple[str, Words]]]:
    party, matter = facts.party, facts.matter
    assert party is not None
    assert matter is not None
    received = facts.moments.received or facts.moments.made
    return [
        [("办件编号", facts.numbers.case_no or "")],
        [("申请人", "、".join((party.name, *party.others)))],
        [("申请事项", matter.name)],
        [("申请日期", day(received))],
    ]


def _returned(facts: PaperFacts) -> str:
    back = list_words(facts.rows, Whereabouts.returned)
    return f"{back}（逐项签认，见退件清单）" if back else "没有收取材料"


def refusal(facts: PaperFacts) -> Sheet:
    """A refusal to accept: reasons, article, the competent organ (行政许可法 Art. 32(2), 38), the remedy."""
    kind = PaperKind.refusal
    party, _ = case_of(kind, facts)
    decision = facts.decision or Decision()
    government = facts.office.kind is UnitKind.government
    need(kind, reason=decision.reason, approval=approval_words(facts))
    if government:
        need(kind, basis=decision.basis)
    if decision.competent:
        need(kind, competent_address=decision.competent_address, competent_phone=decision.competent_phone)
    opening = f"{you(party)}提出的下列申请，经审查，{we(facts.office)}" + (
        "决定不予受理。" if government else "不能办理。"
    )
    rows = _rows(facts)
    rows += [[("不予受理理由" if government else "不予办理理由", decision.reason)]]
    if decision.basis:
        rows.append([("依据", decision.basis)])
    if decision.competent:
        where = f"{decision.competent}　地址：{decision.competent_address}　电话：{decision.competent_phone}"
        rows.append([("有权机关", where)])
    rows.append([("材料退还", _returned(facts))])
    rows.append([("首问责任人", first_asked(facts.desk, facts.office))])
    rows.append([("监督电话" if government else "投诉电话", complaint(facts.office))])
    blocks: list[Block] = [Para(opening), Gap(0.7), info(*rows, columns=(21.0, 29.0, 18.0, 32.0)), Gap(0.8)]
    if remedy(facts.office):
        blocks.append(Para(remedy(facts.office)))
    elif not government:
        blocks.append(Para(f"对办理结果有意见的，可以拨打投诉电话{complaint(facts.office)}。"))
    return Sheet(
        title=(facts.office.organ, "不予受理通知书" if government else "不予办理告知单"),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *SIGN_DAY),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
    )


def not_required(facts: PaperFacts) -> Sheet:
    """不受理告知书: no licence is needed (行政许可法 Art. 32(1)); with reasons, as Art. 72(7) demands."""
    kind = PaperKind.not_required_notice
    party, _ = case_of(kind, facts)
    if not is_licence(facts):
        raise forbid(kind, "not_a_licence")
    decision = facts.decision or Decision()
    need(kind, reason=decision.reason)
    rows = _rows(facts)
    rows += [[("理由", decision.reason)]]
    if decision.basis:
        rows.append([("依据", decision.basis)])
    if decision.instead:
        rows.append([("可以怎样办", decision.instead)])
    rows.append([("材料退还", _returned(facts))])
    rows.append([("首问责任人", first_asked(facts.desk, facts.office))])
    rows.append([("监督电话", complaint(facts.office))])
    blocks: list[Block] = [
        Para(
            f"{you(party)}提出的下列申请，依法不需要取得行政许可。根据《中华人民共和国行政许可法》第三十二条第一款"
            "第一项的规定，现告知不受理。"
        ),
        Gap(0.7),
        info(*rows, columns=(21.0, 29.0, 18.0, 32.0)),
    ]
    return Sheet(
        title=(facts.office.organ, "不受理告知书"),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *SIGN_DAY),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
    )


FORMS = (Form(PaperKind.refusal, refusal), Form(PaperKind.not_required_notice, not_required))
