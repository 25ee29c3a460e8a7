"""受理通知书 (licences), 业务受理单 (everything else), and both with deferred material."""

from __future__ import annotations

from workstation.domain.item import ClockStart
from workstation.domain.paper import Handling, Limits, Matter, PaperFacts, Party
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind
from workstation.printing.blocks import Block, Gap, Grid, Para, bold
from workstation.printing.forms.form import SIGN_DAY, Form, case_of, is_licence, level_of, signing
from workstation.printing.forms.hand_slip import hand_slip, taken_pairs
from workstation.printing.forms.tables import asked_row, deferred_table, info, taken_table
from workstation.printing.page import Sheet
from workstation.printing.roll import Slip, SlipField, SlipPart, SlipRule, SlipText
from workstation.printing.text import Words
from workstation.printing.words import (
    addressee,
    approval_words,
    by_day,
    counts,
    day,
    enquiry,
    forbid,
    limit_words,
    need,
    we,
    you,
)

_STARTS = {
    ClockStart.accepted: "受理",
    ClockStart.received: "收到申请",
    ClockStart.form_submitted: "提交申领登记表",
}


def _filed(facts: PaperFacts, party: Party, matter: Matter) -> str:
    """你单位于…提出的“…”申请, with the day the supplements were complete."""
    received = facts.moments.received or facts.moments.made
    completed = facts.moments.completed
    later = f"、{day(completed)}补齐材料" if completed and completed != received.date() else ""
    return f"{you(party)}于{day(received)}提出{later}的“{matter.name}”申请"


def _limits(limits: Limits) -> tuple[str, Words]:
    """The two limits in words; the day that binds is bold, and is the earlier of both."""
    promised = limits.promised
    due = limits.due or promised.due or limits.statutory.due
    if due is None:
        return limit_words(limits.statutory), bold(limit_words(promised))
    if promised.due in (None, due):
        words = f"{promised.words}，承诺办结日期{day(due)}{promised.note}"
    else:
        words = f"{promised.words}；两个期限取较早的，承诺办结日期{day(due)}{limits.statutory.note}"
    return limit_words(limits.statutory), bold(words)


def _block(facts: PaperFacts, matter: Matter) -> Grid:
    limits = facts.limits
    accepted = facts.moments.accepted or facts.moments.made.date()
    rows: list[list[tuple[str, Words]]] = [[("办件编号", facts.numbers.case_no or "")]]
    rows.append([("受理日期", day(accepted)), ("收费", matter.fee)])
    if limits is not None:
        statutory, promised = _limits(limits)
        start = f"{_STARTS[matter.clock_start]}之日（{day(limits.starts)}）的次日起算"
        rows += [[("期限起算", start)], [("法定时限", statutory)], [("承诺时限", promised)]]
    if matter.special_procedures:
        rows.append([("特别程序", "；".join(matter.special_procedures) + "，所需时间不计入期限")])
    if matter.pickup:
        rows.append([("领取方式", matter.pickup)])
    else:
        rows.append([("领取方式", "□到窗口自取　　□邮寄（地址：________________）")])
    rows.append(asked_row(facts))
    rows.append([("进度查询", enquiry(facts))])
    return info(*rows)


def _sheet(facts: PaperFacts, kind: PaperKind, title: str, blocks: list[Block]) -> Sheet:
    party, _ = case_of(kind, facts)
    return Sheet(
        title=(facts.office.organ, title),
        doc_no=facts.numbers.doc_no or "",
        addressee=addressee(party),
        blocks=blocks,
        signing=signing(facts, *SIGN_DAY),
        qr=facts.numbers.qr or facts.numbers.case_no or "",
        level=level_of(facts),
    )


def _materials(facts: PaperFacts) -> list[Block]:
    shown = [row for row in facts.rows if row.handling is not Handling.missing]
    return [
        Gap(1.0),
        Para(f"申请材料（{counts(shown)}）：", indent=0, keep_next=True),
        taken_table(shown),
    ]


def acceptance(facts: PaperFacts) -> Sheet:
    """行政许可申请受理通知书 (行政许可法 Art. 32(5) and last paragraph)."""
    kind = PaperKind.acceptance
    party, matter = case_of(kind, facts)
    if not is_licence(facts):
        raise forbid(kind, "not_a_licence")
    need(kind, limits=facts.limits, rows=facts.rows)
    text = (
        f"{_filed(facts, party, matter)}，申请材料齐全、符合法定形式。根据《中华人民共和国行政许可法》"
        f"第三十二条第一款第五项的规定，{we(facts.office)}决定予以受理。有关事项告知如下："
    )
    blocks: list[Block] = [Para(text), Gap(0.7), _block(facts, matter), *_materials(facts)]
    return _sheet(facts, kind, "行政许可申请受理通知书", blocks)


def service_acceptance(facts: PaperFacts) -> Sheet:
    """业务受理单: no article of the licence law, no 符合法定形式."""
    kind = PaperKind.service_acceptance
    party, matter = case_of(kind, facts)
    if is_licence(facts):
        raise forbid(kind, "is_a_licence")
    need(kind, limits=facts.limits, rows=facts.rows)
    text = f"{_filed(facts, party, matter)}，申请材料齐全，现予受理。有关事项告知如下："
    end = Para("办理结果以审核决定为准。")
    blocks: list[Block] = [Para(text), Gap(0.7), _block(facts, matter), *_materials(facts), Gap(0.6), end]
    return _sheet(facts, kind, "业务受理单", blocks)


def deferred_acceptance(facts: PaperFacts) -> Sheet:
    """容缺受理通知书 or 容缺业务受理单: accepted while secondary rows are still to come."""
    kind = PaperKind.deferred_acceptance
    party, matter = case_of(kind, facts)
    late = [row for row in facts.rows if row.deferred_until is not None]
    need(kind, limits=facts.limits, deferred_rows=tuple(late), approval=approval_words(facts))
    licence = is_licence(facts)
    utility = facts.office.kind is not UnitKind.government
    if utility and not (facts.decision and facts.decision.basis):
        raise forbid(kind, "no_published_rule")
    complete = "主要申请材料齐全、符合法定形式" if licence else "主要申请材料齐全"
    opening = (
        f"{_filed(facts, party, matter)}，{complete}。下列材料{you(party)}已书面承诺按期补齐，"
        f"{'本机关决定予以容缺受理' if licence else '现予容缺受理'}。"
    )
    failure = facts.decision.failure if facts.decision else ""
    closing = "材料补齐之前，不发放办理结果。" + (f"逾期未补齐的，{failure}。" if failure else "")
    blocks: list[Block] = [
        Para(opening),
        Gap(0.6),
        deferred_table(late),
        Gap(0.5),
        Para(closing),
        Gap(0.5),
        _block(facts, matter),
        *_materials(facts),
        Gap(0.5),
        Para(f"批准人：{approval_words(facts)}", indent=0, small=True),
    ]
    if not licence:
        blocks.append(Para("办理结果以审核决定为准。"))
    return _sheet(facts, kind, "容缺受理通知书" if licence else "容缺业务受理单", blocks)


def _slip(facts: PaperFacts, kind: PaperKind, title: str, words: str) -> Slip:
    accepted = facts.moments.accepted or facts.moments.made.date()
    fields = [SlipField("受　理", day(accepted))]
    if facts.limits and facts.limits.due:
        fields.append(SlipField("办　结", bold(f"{by_day(facts.limits.due)}{facts.limits.promised.note}")))
    shown = [row for row in facts.rows if row.handling is not Handling.missing]
    middle: list[SlipPart] = [
        SlipText(bold(counts(shown))),
        *taken_pairs(shown),
        SlipRule(),
        SlipText(words, align="justify"),
    ]
    return hand_slip(facts, kind, title, fields, middle, title)


def acceptance_slip(facts: PaperFacts) -> Slip:
    """The hand slip beside the notice."""
    acceptance(facts)  # the same refusals as the paper itself
    return _slip(facts, PaperKind.acceptance, "受理通知书", "申请材料齐全、符合法定形式，决定予以受理。")


def service_slip(facts: PaperFacts) -> Slip:
    """The hand slip beside 业务受理单."""
    service_acceptance(facts)
    words = "申请材料齐全，现予受理。办理结果以审核决定为准。"
    return _slip(facts, PaperKind.service_acceptance, "业务受理单", words)


FORMS = (
    Form(PaperKind.acceptance, acceptance, acceptance_slip),
    Form(PaperKind.service_acceptance, service_acceptance, service_slip),
    Form(PaperKind.deferred_acceptance, deferred_acceptance),
)
