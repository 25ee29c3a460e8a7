"""申请材料补正告知书: everything that is missing, said once (行政许可法 Art. 32(4))."""

from __future__ import annotations

from workstation.domain.item import ClockStart, IncompleteRule
from workstation.domain.paper import Decision, Matter, PaperFacts, PaperRow, Whereabouts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind
from workstation.printing.blocks import Block, Gap, Para, bold
from workstation.printing.forms.form import SIGN_MINUTE, Form, case_of, is_licence, level_of, signing
from workstation.printing.forms.hand_slip import hand_slip
from workstation.printing.forms.tables import info, list_words, problem_table
from workstation.printing.page import Sheet
from workstation.printing.roll import Slip, SlipField, SlipPart, SlipRule, SlipText
from workstation.printing.words import (
    addressee,
    approval_words,
    by_day,
    complaint,
    day,
    forbid,
    minute,
    need,
    short_by,
    we,
    you,
)

KIND = PaperKind.supplement_notice


def title_of(facts: PaperFacts) -> str:
    """The paper's name by rule and unit."""
    if facts.office.kind is not UnitKind.government:
        return "补件告知单"
    if facts.matter and facts.matter.incomplete_rule is IncompleteRule.return_resubmit:
        return "一次性告知书"
    return "申请材料补正告知书"


def _basis(facts: PaperFacts, matter: Matter) -> str:
    if is_licence(facts):
        return "依据《中华人民共和国行政许可法》第三十二条第一款第四项，"
    if matter.market_entity and facts.office.kind is UnitKind.government:
        return "依据《优化营商环境条例》第三十六条，"
    return ""


def _opening(facts: PaperFacts, matter: Matter, you_: str) -> str:
    received = facts.moments.received
    assert received is not None
    fault = "材料不齐全或者部分不符合法定形式" if is_licence(facts) else "材料不齐全或者部分不符合要求"
    return (
        f"{you_}提交的{matter.name}申请材料，{we(facts.office)}于{day(received)}收到"
        f"（办件编号{facts.numbers.case_no}）。经审查，{fault}。"
        f"{_basis(facts, matter)}现一次性告知需要补正的全部内容："
    )


def deferral_words(rows: list[PaperRow]) -> list[str]:
    """第2、3项可申请容缺…, one sentence per number of days."""
    by_days: dict[int | None, list[int]] = {}
    for number, row in enumerate(rows, start=1):
        if row.deferrable:
            by_days.setdefault(row.defer_days, []).append(number)
    return [
        f"第{'、'.join(str(number) for number in numbers)}项可申请容缺，须另签承诺书"
        + (f"；受理后{days}个工作日内补齐。" if days else "。")
        for days, numbers in by_days.items()
    ]


def _clock(matter: Matter, decision: Decision) -> str:
    if decision.clock_sentence:
        return decision.clock_sentence
    if matter.incomplete_rule is IncompleteRule.return_resubmit:
        return "材料已退还（见退件清单）。按本单补齐后重新提交的，办理期限自重新收到材料之日的次日起算。"
    if matter.clock_start is ClockStart.accepted:
        return "补正期间不计入办理期限，收齐之日为受理日。"
    return "补正期间不计入办理期限，办理期限自收齐之日的次日起算。"


def sheet(facts: PaperFacts) -> Sheet:
    """The notice. Every line hangs on a row of the checklist; no lapse is printed without a named rule."""
    party, matter = case_of(KIND, facts)
    if matter.incomplete_rule is IncompleteRule.on_spot_written:
        raise forbid(KIND, "on_spot_written")
    missing = [row for row in facts.rows if row.problem_kind]
    need(KIND, received=facts.moments.received, problem_rows=tuple(missing))
    for row in missing:
        need(KIND, requirement=row.requirement)
    decision = facts.decision or Decision()
    blocks: list[Block] = [
        Para(_opening(facts, matter, you(party))),
        Gap(0.6),
        problem_table(missing),
        Gap(0.6),
    ]
    blocks += [Para(words) for words in deferral_words(missing)]
    ways = "、".join(dict.fromkeys(row.supplement_way for row in missing if row.supplement_way))
    clock = _clock(matter, decision)
    blocks.append(Para(f"补正方式：{ways or '窗口'}。{clock}按本单补齐并符合要求的，我们当场受理。"))
    if decision.lapse_day and decision.lapse_rule:
        effect = f"；{decision.lapse_effect}" if decision.lapse_effect else ""
        blocks.append(Para(f"补正期限：{by_day(decision.lapse_day)}补正（{decision.lapse_rule}）{effect}。"))
    kept = list_words([row for row in facts.rows if not row.problem_kind], Whereabouts.kept)
    if kept:
        blocks.append(Para(f"已留存、不用再带：{kept}。"))
    back = list_words(facts.rows, Whereabouts.returned)
    if back:
        blocks.append(Para(f"当场退还：{back}。"))
    if decision.second_reason:
        need(KIND, approval=approval_words(facts))  # a second notice is a ground of Art. 72(4)
        blocks.append(
            Para(f"本单为再次告知。理由：{decision.second_reason}。批准人：{approval_words(facts)}。")
        )
    phone = facts.desk.first_phone or facts.office.phone
    blocks += [
        Gap(0.5),
        info(
            [("告知人", facts.desk.clerk), ("咨询电话", phone)],
            [("申请人电话", party.phone or "—"), ("监督电话", complaint(facts.office))],
        ),
    ]
    return Sheet(
        title=(facts.office.organ, title_of(facts)),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *SIGN_MINUTE, to_minute=True),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts, 1),
    )


def slip(facts: PaperFacts) -> Slip:
    """The hand slip: what to bring, in order."""
    sheet(facts)  # the same refusals as the paper itself
    missing = [row for row in facts.rows if row.problem_kind]
    middle: list[SlipPart] = [SlipText(bold(f"需要补正的全部内容（{len(missing)}项）"))]
    for number, row in enumerate(missing, start=1):
        problem = "，".join(part for part in (row.problem_kind, short_by(row), row.problem) if part)
        middle.append(SlipField(f"{number}", bold(row.name), 1.6))
        middle.append(SlipField("", f"{problem}。{row.requirement}", 1.6))
    middle += [SlipRule(), SlipText("按本单补齐并符合要求的，我们当场受理。")]
    told = SlipField("告　知", minute(facts.moments.made))
    return hand_slip(facts, KIND, title_of(facts), [told], middle, title_of(facts))


FORM = Form(KIND, sheet, slip)
