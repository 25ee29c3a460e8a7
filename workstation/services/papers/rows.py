"""The rows of a paper from the rows of a checklist, in the words of the papers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from workstation.domain.calendar import WorkCalendar, unpublished_note
from workstation.domain.checklist import Checklist, Row
from workstation.domain.item import CheckMode, Material
from workstation.domain.material import CollectMode, DefectType, Judgement
from workstation.domain.paper import Handling, PaperRow, Whereabouts

DEFECTS = {
    DefectType.missing: "缺失",
    DefectType.too_few: "份数不足",
    DefectType.wrong_form: "形式不符",
    DefectType.wrong_content: "内容错误",
    DefectType.expired: "过期",
    DefectType.unsigned: "无签章",
    DefectType.illegible: "不清晰",
    DefectType.not_the_person: "人证不符",
}
_MENDED = {
    DefectType.wrong_form: "按规定的形式重新提供",
    DefectType.wrong_content: "更正后提供",
    DefectType.expired: "提供有效期内的",
    DefectType.unsigned: "补签名或者盖章",
    DefectType.illegible: "提供清晰的",
    DefectType.not_the_person: "由本人持本人证件办理",
}
_FORMS = {"paper": "纸质", "electronic": "电子", "paper_or_electronic": "纸质"}


def paper_row(checklist: Checklist, row: Row, returning: Collection[str] = ()) -> PaperRow:
    """One row; `returning` are the materials that go home with this paper."""
    material = checklist.material(row.material)
    taken, asked = row.taken, row.asked
    return PaperRow(
        name=material.name,
        form=_FORMS.get(material.form, material.form),
        original=taken.original,
        copy=taken.copy,
        handling=_handling(row),
        collect=_collect(material, row),
        whereabouts=_whereabouts(row, returning),
        asked=asked.total or sum(material.stays_with_us),
        taken=taken.total,
        problem_kind="、".join(DEFECTS[d] for d in row.defects) if row.lacking else "",
        problem=_problem(row) if row.lacking else "",
        requirement=requirement(material, row) if row.lacking else "",
        deferrable=material.deferrable,
        defer_days=material.defer_days,
    )


def received_rows(
    checklist: Checklist, returning: Collection[str] = (), only: frozenset[str] | None = None
) -> tuple[PaperRow, ...]:
    """Everything in our hands, seen, or not needed (or `only` these materials); never what is missing."""
    return tuple(
        paper_row(checklist, row, returning)
        for row in checklist.rows
        if (only is None or row.material in only)
        and (row.held.total or (row.applicable and _handling(row) is not Handling.missing))
    )


def all_rows(checklist: Checklist, returning: Collection[str] = ()) -> tuple[PaperRow, ...]:
    """Everything a notice tells: what lacks, and what was received or seen."""
    return tuple(
        paper_row(checklist, row, returning)
        for row in checklist.rows
        if row.lacking or row.held.total or (row.applicable and _handling(row) is not Handling.missing)
    )


def deferral_rows(
    checklist: Checklist, until: Mapping[str, date], today: date, calendar: WorkCalendar
) -> tuple[PaperRow, ...]:
    """What lies here, and the rows still to come with their last days (安阳市政务服务条例 Art. 24).

    The number of days is left out where the item's own limit ends before them; a day in a year without a
    published holiday notice says so.
    """
    made = []
    for row in checklist.rows:
        if row.material in until:
            needed = requirement(checklist.material(row.material), row)
            kind = "份数不足" if row.taken.total else "缺失"
            plain = paper_row(checklist, row)
            last = until[row.material]
            days = plain.defer_days
            if days and calendar.add_working_days(today, days).day != last:
                days = None
            open_years = (year for year in range(today.year, last.year + 1) if not calendar.publishes(year))
            made.append(
                replace(
                    plain, problem_kind=kind, requirement=needed, deferred_until=last, defer_days=days,
                    deferred_note=unpublished_note(open_years),
                )
            )  # fmt: skip
        elif row.held.total or (row.applicable and _handling(row) is not Handling.missing):
            made.append(paper_row(checklist, row))
    return tuple(made)


def returned_rows(
    checklist: Checklist, returning: Collection[str], gone: tuple[Row, ...] = ()
) -> tuple[PaperRow, ...]:
    """What goes home, each row on its own; `gone` are rows as kept that were handed back before."""
    rows = [row for row in checklist.rows if row.material in returning and row.held.total]
    home = {row.material for row in gone} | set(returning)
    return tuple(paper_row(checklist, row, home) for row in (*gone, *rows))


def requirement(material: Material, row: Row) -> str:
    """What exactly to bring or mend, so that the second visit is the last."""
    lacking = set(row.defects) & {DefectType.missing, DefectType.too_few} or not row.defects
    parts: list[str] = []
    if lacking:
        parts.append("补交" + _pieces(material, row))
    parts += [_MENDED[defect] for defect in row.defects if defect in _MENDED]
    if row.text and not lacking:
        parts.append(row.text)
    if material.accept_standard:
        parts.append(material.accept_standard)
    return "；".join(parts)


def _pieces(material: Material, row: Row) -> str:
    short = max(row.asked.original - row.taken.original, 0), max(row.asked.copy - row.taken.copy, 0)
    original, copy = short if any(short) else material.stays_with_us
    words = [f"原件{original}份"] if original else []
    words += [f"复印件{copy}份"] if copy else []
    if material.check_mode is CheckMode.verify_original_collect_copy:
        words.append("原件带来核对")
    return "、".join(words) or "，带原件核对"


def _problem(row: Row) -> str:
    page = f"第{row.page}页" if row.page.isdigit() else row.page
    return "；".join(part for part in (*row.reasons, row.text, page) if part)


def _handling(row: Row) -> Handling:
    if row.finding is Judgement.missing and not row.taken.total:
        return Handling.missing
    # what is looked up in data nobody hands in, looked up or not
    looked_up = row.judgement is Judgement.submitted and row.collect_mode is CollectMode.not_needed
    if row.judgement is Judgement.waived or looked_up:
        return Handling.exempt
    if row.taken.total:
        return Handling.received
    if row.in_order:
        return Handling.checked if row.collect_mode is CollectMode.seen_only else Handling.exempt
    return Handling.missing


def _collect(material: Material, row: Row) -> str:
    handling = _handling(row)
    if handling is not Handling.received:
        return {Handling.exempt: "免提交", Handling.checked: "只验未收", Handling.missing: ""}[handling]
    if row.taken.original and row.taken.copy:
        return "收原件及复印件"
    if row.taken.original:
        return "收原件"
    seen = material.check_mode is CheckMode.verify_original_collect_copy
    return "收复印件（原件已退）" if seen else "收复印件"


def _whereabouts(row: Row, returning: Collection[str]) -> Whereabouts:
    if row.held.total:
        return Whereabouts.returned if row.material in returning else Whereabouts.kept
    back = row.judgement is Judgement.given_back and row.taken.total
    return Whereabouts.returned if back else Whereabouts.none
