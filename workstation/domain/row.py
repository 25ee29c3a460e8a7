"""One judged material of a case, and the counted pieces behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.domain.material import IN_ORDER, TO_JUDGE, CollectMode, DefectType, Judgement


class NotDeferrable(RuleBroken):
    """容缺 is only for rows published as secondary (安阳市政务服务条例 Art. 24). Params: material."""

    code = "not_deferrable"


class TooFewPieces(RuleBroken):
    """Asked for more than was taken: not in order. Params: material, asked, taken."""

    code = "too_few_pieces"


class MaterialExpired(RuleBroken):
    """The earliest expiry lies before the day of judging. Params: material, expiry (ISO date)."""

    code = "material_expired"


class DefectNotNamed(RuleBroken):
    """不合格 needs a type of defect: free text alone is no reason. Params: material."""

    code = "defect_not_named"


class WaiverSourceMissing(RuleBroken):
    """免提交 needs the source it was checked against. Params: material."""

    code = "waiver_source_missing"


class NoPublishedList(RuleBroken):
    """An item without a published list can be neither judged nor accepted (行政许可法 Art. 30)."""

    code = "no_published_list"


class UnlistedWithoutBasis(RuleBroken):
    """A row beside the published list needs its legal basis (行政许可法 Art. 31, 72(1))."""

    code = "unlisted_without_basis"


@dataclass(frozen=True, slots=True)
class Pieces:
    """Counted pieces of paper: originals and copies."""

    original: int = 0
    copy: int = 0

    @property
    def total(self) -> int:
        """All pieces together."""
        return self.original + self.copy

    def covers(self, asked_for: Pieces) -> bool:
        """True when nothing of what was asked for is lacking."""
        return self.original >= asked_for.original and self.copy >= asked_for.copy


@dataclass(frozen=True, slots=True)
class Row:
    """One material of the case. `kept`: the pieces taken are in our hands.

    `judged_before` remembers what the row was before it was handed back, because a notice still
    names a defect whose paper has gone home. `expiry` is the earliest one of several pieces.
    """

    material: str
    applicable: bool
    judgement: Judgement = Judgement.pending
    collect_mode: CollectMode | None = None
    asked: Pieces = Pieces()
    taken: Pieces = Pieces()
    kept: bool = False
    expiry: date | None = None
    defects: tuple[DefectType, ...] = ()
    reasons: tuple[str, ...] = ()
    text: str = ""
    page: str = ""
    waiver_source: str | None = None
    batch_judged: bool = False
    judged_before: Judgement | None = None
    seen_before: bool = False

    @property
    def finding(self) -> Judgement:
        """What counts for the outcome: a defect stays one when its paper was handed back."""
        lasting = (Judgement.missing, Judgement.defective, Judgement.deferred)
        if self.judgement is Judgement.given_back and self.judged_before in lasting:
            assert self.judged_before is not None
            return self.judged_before
        return self.judgement

    @property
    def in_order(self) -> bool:
        """True for 合格, 免提交 and 当场更正."""
        return self.judgement in IN_ORDER

    @property
    def open(self) -> bool:
        """True when the row is applicable and not yet judged."""
        return self.applicable and self.finding in TO_JUDGE

    @property
    def lacking(self) -> bool:
        """True for 缺 and 不合格."""
        return self.applicable and self.finding in (Judgement.missing, Judgement.defective)

    @property
    def held(self) -> Pieces:
        """Pieces of this row in our hands."""
        return self.taken if self.kept else Pieces()


def row_to_data(row: Row) -> dict[str, Any]:
    """A row as plain values (str, int, bool, list), ready for a payload or a draft."""
    return {
        "material": row.material,
        "applicable": row.applicable,
        "judgement": row.judgement.value,
        "collect_mode": row.collect_mode.value if row.collect_mode else None,
        "original_asked": row.asked.original,
        "copy_asked": row.asked.copy,
        "original_taken": row.taken.original,
        "copy_taken": row.taken.copy,
        "kept": row.kept,
        "expiry": row.expiry.isoformat() if row.expiry else None,
        "defects": [d.value for d in row.defects],
        "reasons": list(row.reasons),
        "text": row.text,
        "page": row.page,
        "waiver_source": row.waiver_source,
        "batch_judged": row.batch_judged,
        "judged_before": row.judged_before.value if row.judged_before else None,
        "seen_before": row.seen_before,
    }


def row_from_data(data: Mapping[str, Any]) -> Row:
    """The row of `row_to_data`."""
    return Row(
        material=data["material"],
        applicable=bool(data["applicable"]),
        judgement=Judgement(data["judgement"]),
        collect_mode=CollectMode(data["collect_mode"]) if data.get("collect_mode") else None,
        asked=Pieces(data.get("original_asked", 0), data.get("copy_asked", 0)),
        taken=Pieces(data.get("original_taken", 0), data.get("copy_taken", 0)),
        kept=bool(data.get("kept", False)),
        expiry=date.fromisoformat(data["expiry"]) if data.get("expiry") else None,
        defects=tuple(DefectType(d) for d in data.get("defects", ())),
        reasons=tuple(data.get("reasons", ())),
        text=data.get("text", ""),
        page=data.get("page", ""),
        waiver_source=data.get("waiver_source"),
        batch_judged=bool(data.get("batch_judged", False)),
        judged_before=Judgement(data["judged_before"]) if data.get("judged_before") else None,
        seen_before=bool(data.get("seen_before", False)),
    )
