"""What an outcome leaves behind for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workstation.domain.paper_kind import PaperKind
from workstation.services.intake.sheet import Sheet


@dataclass(frozen=True, slots=True)
class PaperMade:
    """A paper that now waits to be printed. `doc_no` is None for papers without a number."""

    id: str
    kind: PaperKind
    doc_no: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """What an outcome made. `sheet` is the case as it goes on, None when nothing is left to do."""

    action_id: str
    case_id: str | None
    case_no: str | None
    matter_id: str | None
    papers: tuple[PaperMade, ...]
    sheet: Sheet | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A sheet saved before it became a case."""

    sheet: Sheet
    saved_at: datetime
    ticket_id: str | None
