"""Numbers of cases and papers: taken from this station's own series, final when given."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workstation.domain.numbers import CaseNo, DocNo
from workstation.domain.paper_kind import PaperKind
from workstation.services.intake import steps
from workstation.services.intake.deciding import Deciding
from workstation.services.reference import Reference
from workstation.sync.desk import Desk


def case_number(desk: Desk, deciding: Deciding) -> str | None:
    """A number is given with the receipt, or the outcome that includes it; never for a mere giving back."""
    if deciding.step is steps.GIVE_BACK:
        return None
    local = deciding.setting.reference.hours.local
    day: date = local(deciding.received()).date()
    number = desk.take_number("case", day.isoformat())
    return str(CaseNo(deciding.setting.county, day, deciding.setting.segment, number))


def doc_number(desk: Desk, deciding: Deciding, kind: PaperKind) -> str | None:
    """The number of one of the decision's papers, None for a slip without one."""
    setting = deciding.setting
    return paper_number(
        desk, setting.reference, setting.segment, deciding.item.unit, kind, deciding.today.year
    )


def paper_number(
    desk: Desk, reference: Reference, segment: str, unit_key: str, kind: PaperKind, year: int
) -> str | None:
    """The next number of a series: one per prefix, word, year and station."""
    if kind.number_kind is None:
        return None
    entry: Mapping[str, Any] = reference.raw["units"]["document_kinds"][kind.number_kind]
    of_hall = entry.get("series_of") == "hall"
    prefix = reference.hall.document_prefix if of_hall else reference.unit(unit_key).document_prefix
    word = str(entry["word"])
    number = desk.take_number(f"{prefix}{word}", str(year))
    return str(DocNo(prefix, word, year, segment, number))
