"""延长办理期限告知书 and 特别程序时限告知书: what changes the clocks of a case is told in writing."""

from __future__ import annotations

from datetime import date

from workstation.domain.paper import Decision, PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.printing.blocks import Block, Gap, Para
from workstation.printing.forms.form import SIGN_DAY, Form, case_of, level_of, signing
from workstation.printing.forms.tables import info
from workstation.printing.page import Sheet
from workstation.printing.text import Words
from workstation.printing.words import addressee, complaint, day, first_asked, need, we, you

COLUMNS = (21.0, 29.0, 20.0, 30.0)
Pairs = list[list[tuple[str, Words]]]


def extension(facts: PaperFacts) -> Sheet:
    """The one extension: its reasons, who approved it on which paper, until when (行政许可法 Art. 42)."""
    kind = PaperKind.extension_notice
    party, matter = case_of(kind, facts)
    decision, clock = facts.decision or Decision(), facts.clock
    need(kind, clock=clock, reason=decision.reason, basis=decision.basis, approval=decision.approval)
    assert clock is not None
    assert decision.approval is not None
    approval = decision.approval
    need(kind, approver=approval.approver, approval_no=approval.way, before=clock.before)
    rows: Pairs = [
        [("办件编号", facts.numbers.case_no or "")],
        [("申请事项", matter.name)],
        [("受理日期", _day(facts.moments.accepted)), ("原办理期限至", _day(clock.before))],
        [("延长期限", clock.days), ("延长至", f"{day(clock.until)}{clock.note}")],
        [("延长理由", decision.reason)],
        [("依据", decision.basis)],
        [
            ("批准人", f"{approval.approver}（{we(facts.office)}负责人）"),
            ("批准日期", _day(clock.decided_on)),
        ],
        [("批准文号", approval.way)],
        *_contacts(facts),
    ]
    blocks: list[Block] = [
        Para(
            f"{we(facts.office)}{_accepted(facts)}{you(party)}“{matter.name}”申请，不能在法定期限内作出决定。"
            f"经{we(facts.office)}负责人批准，法定办理期限延长{clock.days}，现将延长期限的理由告知如下："
        ),
        Gap(0.7),
        info(*rows, columns=COLUMNS),
        Gap(0.8),
        Para(f"办理期限只延长这一次。{_promise(facts)}"),
    ]
    return _sheet(facts, "延长办理期限告知书", blocks)


def clock_stop(facts: PaperFacts) -> Sheet:
    """The time a special procedure needs, which is not counted once it is told (行政许可法 Art. 45)."""
    kind = PaperKind.clock_stop_notice
    party, matter = case_of(kind, facts)
    decision, clock = facts.decision or Decision(), facts.clock
    need(kind, clock=clock, basis=decision.basis)
    assert clock is not None
    need(kind, procedure=clock.kind, first=clock.first)
    rows: Pairs = [
        [("办件编号", facts.numbers.case_no or "")],
        [("申请事项", matter.name)],
        [("特别程序", clock.kind), ("所需时间", clock.days)],
        [("起止日期", f"{_day(clock.first)}至{day(clock.until)}{clock.note}")],
        [("依据", decision.basis)],
        *_words(decision),
        *_limits(facts),
        *_contacts(facts),
    ]
    blocks: list[Block] = [
        Para(
            f"{we(facts.office)}{_accepted(facts)}{you(party)}“{matter.name}”申请，作出决定需要进行{clock.kind}。"
            "现将所需时间告知如下，这段时间不计入办理期限："
        ),
        Gap(0.7),
        info(*rows, columns=COLUMNS),
        Gap(0.8),
        Para(
            f"{clock.kind}提前结束的，办理期限从结束的次日起继续计算；"
            "超过上面告知的时间的，超过的部分计入办理期限。"
        ),
    ]
    return _sheet(facts, "特别程序时限告知书", blocks)


def _words(decision: Decision) -> Pairs:
    return [[("说明", decision.reason)]] if decision.reason else []


def _accepted(facts: PaperFacts) -> str:
    accepted = facts.moments.accepted
    return f"于{day(accepted)}受理的" if accepted else "受理的"


def _limits(facts: PaperFacts) -> Pairs:
    if facts.limits is None or facts.limits.statutory.due is None or facts.limits.promised.due is None:
        return []
    statute, promise = facts.limits.statutory, facts.limits.promised
    return [
        [
            ("法定期限顺延至", f"{_day(statute.due)}{statute.note}"),
            ("承诺期限顺延至", f"{_day(promise.due)}{promise.note}"),
        ]
    ]


def _promise(facts: PaperFacts) -> str:
    promised = facts.limits.promised.due if facts.limits else None
    return f"承诺办结日期仍是{day(promised)}。" if promised else ""


def _contacts(facts: PaperFacts) -> Pairs:
    return [
        [("首问责任人", first_asked(facts.desk, facts.office))],
        [("监督电话", complaint(facts.office))],
    ]


def _day(value: date | None) -> str:
    return day(value) if value else "—"


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


FORMS = (Form(PaperKind.extension_notice, extension), Form(PaperKind.clock_stop_notice, clock_stop))
