"""更正通知书, 撤销受理通知书, and the notice that a deferral came to its end: papers of a running case."""

from __future__ import annotations

from workstation.domain.paper import Decision, PaperFacts, Whereabouts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind
from workstation.printing.blocks import Block, Gap, Para
from workstation.printing.forms.form import SIGN_DAY, Form, case_of, level_of, signing
from workstation.printing.forms.tables import info, list_words
from workstation.printing.page import Sheet
from workstation.printing.words import (
    addressee,
    approval_words,
    complaint,
    day,
    first_asked,
    need,
    remedy,
    we,
    you,
)

ACCEPTED = "受理日期"
COLUMNS = (21.0, 29.0, 18.0, 32.0)
ENDED_TITLES = {
    "视为撤回申请": "视为撤回申请通知书",
    "终止办理": "终止办理通知书",
}


def correction(facts: PaperFacts) -> Sheet:
    """Which paper, what it said, what it says now; the wrong paper is void, number and dates stay."""
    kind = PaperKind.correction_notice
    party, matter = case_of(kind, facts)
    decision = facts.decision or Decision()
    need(
        kind, corrections=decision.corrections, wrong_paper=decision.wrong_paper, reason=decision.reason,
        approval=approval_words(facts),
    )  # fmt: skip
    rows = [[("办件编号", facts.numbers.case_no or "")], [("申请事项", matter.name)]]
    for one in decision.corrections:
        rows.append([("更正事项", one.what)])
        rows.append([("原为", one.before or "（空）"), ("更正为", one.after)])
    rows.append([("更正原因", decision.reason)])
    rows.append([("首问责任人", first_asked(facts.desk, facts.office))])
    rows.append([("监督电话", complaint(facts.office))])
    blocks: list[Block] = [
        Para(f"{we(facts.office)}发给{you(party)}的{decision.wrong_paper}有误，现更正如下："),
        Gap(0.7),
        info(*rows, columns=COLUMNS),
        Gap(0.8),
        Para(f"原文书作废，请交回。{_unchanged(decision)}"),
    ]
    return _sheet(facts, "更正通知书", blocks)


def _unchanged(decision: Decision) -> str:
    if any(one.what == ACCEPTED for one in decision.corrections):
        return "办件编号、收件日期不变；办理期限以更正后的日期为准。"
    return "办件编号、收件日期、受理日期和办理期限不变。"


def revocation(facts: PaperFacts) -> Sheet:
    """An acceptance against the law is taken back: reason, article, remedy, the papers go home."""
    kind = PaperKind.revocation_notice
    party, matter = case_of(kind, facts)
    decision = facts.decision or Decision()
    government = facts.office.kind is UnitKind.government
    need(kind, reason=decision.reason, approval=approval_words(facts))
    if government and not decision.failure:
        need(kind, basis=decision.basis)
    accepted = facts.moments.accepted
    when = f"于{day(accepted)}受理的" if accepted else "受理的"
    opening = f"{we(facts.office)}{when}{you(party)}“{matter.name}”申请，经审查，现决定撤销受理。"
    return _sheet(facts, "撤销受理通知书", _ending(facts, opening, "撤销理由"))


def deferral_ended(facts: PaperFacts) -> Sheet:
    """What was promised did not come in time: what follows was printed on the promise already."""
    kind = PaperKind.deferral_ended_notice
    party, matter = case_of(kind, facts)
    decision = facts.decision or Decision()
    need(kind, reason=decision.reason, failure=decision.failure, approval=approval_words(facts))
    accepted = facts.moments.accepted
    when = f"于{day(accepted)}容缺受理的" if accepted else "容缺受理的"
    opening = (
        f"{we(facts.office)}{when}{you(party)}“{matter.name}”申请，承诺补齐的材料逾期没有补齐。"
        f"按照容缺受理承诺书，现{decision.failure}。"
    )
    title = ENDED_TITLES.get(decision.failure, "容缺受理终结通知书")
    return _sheet(facts, title, _ending(facts, opening, "理由"))


def _ending(facts: PaperFacts, opening: str, reason: str) -> list[Block]:
    decision, matter = facts.decision or Decision(), facts.matter
    back = list_words(facts.rows, Whereabouts.returned)
    rows = [
        [("办件编号", facts.numbers.case_no or "")],
        [("申请事项", matter.name if matter else "")],
        [(reason, decision.reason)],
    ]
    if decision.basis:
        rows.append([("依据", decision.basis)])
    rows.append([("材料退还", f"{back}（逐项签认，见退件清单）" if back else "没有留存材料")])
    rows.append([("首问责任人", first_asked(facts.desk, facts.office))])
    rows.append([("监督电话", complaint(facts.office))])
    blocks: list[Block] = [Para(opening), Gap(0.7), info(*rows, columns=COLUMNS), Gap(0.8)]
    if remedy(facts.office):
        blocks.append(Para(remedy(facts.office)))
    return blocks


def _sheet(facts: PaperFacts, title: str, blocks: list[Block]) -> Sheet:
    party = facts.party
    assert party is not None
    return Sheet(
        title=(facts.office.organ, title),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *SIGN_DAY),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
    )


FORMS = (
    Form(PaperKind.correction_notice, correction),
    Form(PaperKind.revocation_notice, revocation),
    Form(PaperKind.deferral_ended_notice, deferral_ended),
)
