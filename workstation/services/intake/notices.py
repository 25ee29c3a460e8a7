"""Notices told earlier, as a case keeps them, and what the next one would be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.checklist import Checklist
from workstation.domain.expression import names, parse
from workstation.domain.material import DefectType
from workstation.domain.notice import PreviousNotice, RecordedPiece, SortedRow, classify


def notice_to_data(notice: PreviousNotice) -> dict[str, Any]:
    """A notice as plain values."""
    return {
        "made_at": canonical.instant(notice.made_at),
        "lines": [[material, [defect.value for defect in defects]] for material, defects in notice.lines],
        "applicable": sorted(notice.applicable),
        "answers": dict(notice.answers),
    }


def notice_from_data(data: Mapping[str, Any]) -> PreviousNotice:
    """The notice of `notice_to_data`; further keys are left out."""
    return PreviousNotice(
        canonical.moment(data["made_at"]),
        tuple((material, tuple(DefectType(d) for d in defects)) for material, defects in data["lines"]),
        frozenset(data["applicable"]),
        tuple(sorted((key, bool(yes)) for key, yes in data["answers"].items())),
    )


def questions_of(checklist: Checklist) -> dict[str, frozenset[str]]:
    """Per material the questions its place on the list hangs on."""
    found: dict[str, frozenset[str]] = {}
    for row in checklist.rows:
        when = checklist.material(row.material).when
        if when is not None:
            found[row.material] = frozenset(names(parse(when)))
    return found


def sort_lacking(
    checklist: Checklist, told: tuple[PreviousNotice, ...], arrivals: tuple[RecordedPiece, ...]
) -> tuple[SortedRow, ...]:
    """Every lacking row sorted against what was told before (行政许可法 Art. 72(4))."""
    return classify(
        told, checklist.lacking_rows(), arrivals, checklist.counted_answers(), questions_of(checklist)
    )
