"""Wording shared by the papers: dates, addresses, counts, the legal sentences by rule."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from workstation.domain.item import IncompleteRule
from workstation.domain.paper import (
    Desk,
    Handling,
    Limit,
    Office,
    PaperFacts,
    PaperFactsMissing,
    PaperNotAllowed,
    PaperRow,
    Party,
    Whereabouts,
)
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind

# 行政许可法 Art. 32(4); 市场主体登记管理条例实施细则 Art. 18; 优化营商环境条例 Art. 36
RECEIPT_SENTENCES = {
    IncompleteRule.licence_5wd: (
        "申请材料不齐全或者不符合法定形式的，本机关将当场或者在五个工作日内一次性告知"
        "需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理。"
    ),
    IncompleteRule.return_resubmit: (
        "本凭证仅证明收到材料；本机关自收到之日起3个工作日内审查，材料不符合要求的，退还并一次性告知。"
    ),
    IncompleteRule.inform_once: "需要补正的，我们一次性告知。",
}
BLANK = "____________"


def day(value: date) -> str:
    """2026年11月23日, without leading zeros (GB/T 9704)."""
    return f"{value.year}年{value.month}月{value.day}日"


def by_day(value: date) -> str:
    """2026年11月23日（含当日）前: the last day still counts (民法典 Art. 203)."""
    return f"{day(value)}（含当日）前"


def minute(value: datetime) -> str:
    """2026年11月23日9时41分."""
    return f"{day(value)}{value.hour}时{value.minute:02d}分"


def we(office: Office) -> str:
    """How the office names itself: only an organ says 本机关."""
    return "本机关" if office.kind is UnitKind.government else "本单位"


def you(party: Party) -> str:
    """How the applicant is addressed."""
    if party.organisation:
        return "你单位"
    return "你们" if party.others else "你"


def seal_words(office: Office) -> str:
    """The seal's name; the organ's own name is left out, it stands in the line above."""
    return office.seal.removeprefix(office.organ) or office.seal


def addressee(party: Party) -> str:
    """太湖县小满餐馆（经营者：余小满）："""
    names = "、".join((party.name, *party.others))
    return f"{names}（{party.leader_title or '负责人'}：{party.leader}）：" if party.leader else f"{names}："


def limit_words(limit: Limit, *, until: bool = True) -> str:
    """7个工作日，至2026年12月2日（note）."""
    words = f"{limit.words}，至{day(limit.due)}" if limit.due and until else limit.words
    return words + limit.note


def remedy(office: Office) -> str:
    """Review and suit (行政复议法(2023) Art. 20, 24, 27; 行政诉讼法 Art. 46); empty without a review body."""
    if office.kind is not UnitKind.government or not office.review_body:
        return ""
    return (
        f"如不服，可以自收到本通知书之日起六十日内向{office.review_body}申请行政复议，"
        "也可以自收到之日起六个月内依法向有管辖权的人民法院提起行政诉讼。"
    )


def counts(rows: Iterable[PaperRow]) -> str:
    """收到4项，免提交2项: exempt rows never count as received."""
    listed = list(rows)
    number = {kind: sum(row.handling is kind for row in listed) for kind in Handling}
    words = f"收到{number[Handling.received]}项，免提交{number[Handling.exempt]}项"
    return words + (f"，只验未收{number[Handling.checked]}项" if number[Handling.checked] else "")


def pieces(row: PaperRow) -> str:
    """原件1份、复印件3份, or a dash when nothing was taken."""
    parts = [f"原件{row.original}份"] if row.original else []
    parts += [f"复印件{row.copy}份"] if row.copy else []
    return "、".join(parts) or "—"


def short_by(row: PaperRow) -> str:
    """要3收1, or nothing when all asked pieces came."""
    return f"要{row.asked}收{row.taken}" if row.asked > row.taken > 0 else ""


def whereabouts(row: PaperRow) -> str:
    """留存, 退还 or a dash."""
    return {Whereabouts.kept: "留存", Whereabouts.returned: "退还", Whereabouts.none: "—"}[row.whereabouts]


def window_words(desk: Desk) -> str:
    """3号窗口; a window with a name of its own keeps it."""
    plain = desk.window.isascii() and desk.window.isalnum()
    return f"{desk.window}号窗口" if plain else desk.window


def enquiry(facts: PaperFacts) -> str:
    """How progress is asked for."""
    if facts.matter and facts.matter.enquiry:
        return facts.matter.enquiry
    return f"拨打窗口电话{facts.desk.first_phone or facts.office.phone}，或到窗口扫码"


def first_asked(desk: Desk, office: Office) -> str:
    """Name and phone of the first-asked officer."""
    return f"{desk.first_officer or desk.clerk}　{desk.first_phone or office.phone}"


def complaint(office: Office) -> str:
    """The unit's complaint phone and the hotline."""
    return "12345" if office.complaint_phone in ("", "12345") else f"{office.complaint_phone}、12345"


def approval_words(facts: PaperFacts) -> str:
    """Who approved, how and when, or the delegation's number; empty when there is none."""
    approval = facts.decision.approval if facts.decision else None
    if approval is None:
        return ""
    if approval.delegation and not approval.approver:
        return f"依据授权：{approval.delegation}"
    words = approval.approver + (f"（{approval.way}）" if approval.way else "")
    if approval.at:
        words += f"　{minute(approval.at)}"
    return words + (f"　授权：{approval.delegation}" if approval.delegation else "")


def need(kind: PaperKind, **facts: object) -> None:
    """Raise PaperFactsMissing for the first fact that is empty."""
    for name, held in facts.items():
        if held is None or held == "" or held == ():
            raise PaperFactsMissing(paper=kind.value, fact=name)


def forbid(kind: PaperKind, reason: str) -> PaperNotAllowed:
    """The refusal to make this paper; the caller raises it."""
    return PaperNotAllowed(paper=kind.value, reason=reason)


def parted(organ: str) -> tuple[str, ...]:
    """The name of an office in two lines: where the company ends, never within its words."""
    company, end, branch = organ.partition("有限公司")
    return (company + end, branch) if branch else (organ,)
