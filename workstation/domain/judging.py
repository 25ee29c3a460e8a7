"""Judging one row: from the row as it was to the row as it is, or a refusal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from workstation.domain.listed_material import CheckMode, Material
from workstation.domain.material import (
    MATERIAL_MACHINE,
    CollectMode,
    DefectType,
    Judgement,
    MaterialAct,
    MaterialStepRefused,
)
from workstation.domain.row import (
    DefectNotNamed,
    MaterialExpired,
    NotDeferrable,
    Pieces,
    Row,
    TooFewPieces,
    WaiverSourceMissing,
)
from workstation.domain.staff import Role

_MODE = {
    CheckMode.collect_original: CollectMode.original,
    CheckMode.verify_original_collect_copy: CollectMode.copy,
    CheckMode.verify_only: CollectMode.seen_only,
    CheckMode.collect_copy: CollectMode.copy,
    CheckMode.collect_original_and_copy: CollectMode.original_and_copy,
    CheckMode.data_check: CollectMode.not_needed,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What the clerk entered with a judgement; None keeps what the row has, else what the list asks."""

    wanted: Pieces | None = None
    taken: Pieces | None = None
    expiry: date | None = None
    defects: tuple[DefectType, ...] = ()
    reasons: tuple[str, ...] = ()
    text: str = ""
    page: str = ""
    source: str | None = None
    today: date | None = None
    batch: bool = False


def judged(row: Row, material: Material, act: MaterialAct, role: Role, entry: Entry) -> Row:
    """The row after the act.

    Raises NotDeferrable, TooFewPieces, MaterialExpired, DefectNotNamed, WaiverSourceMissing, or the
    refusals of the material machine.
    """
    if act in (MaterialAct.exclude, MaterialAct.include):
        # whether a row counts follows from the answers alone
        raise MaterialStepRefused(machine="material", state=row.judgement.value, act=act.value)
    target = MATERIAL_MACHINE.step(row.judgement, act, role)
    want = entry.wanted or (row.asked if row.asked.total else Pieces(*material.stays_with_us))
    fresh = replace(
        row,
        judgement=target,
        asked=want,
        expiry=entry.expiry or row.expiry,
        batch_judged=entry.batch,
        judged_before=None,
        collect_mode=_MODE[material.check_mode],
    )
    if act is MaterialAct.give_back:
        return replace(row, judgement=target, kept=False, judged_before=row.judgement, waiver_source=None)
    if act is MaterialAct.reopen:
        return blank(row)
    # pieces in our hands count on; a row last handed back starts again at the published number
    in_hand = row.taken if row.kept else None
    if act is MaterialAct.waive:
        if not entry.source:
            raise WaiverSourceMissing(material=material.key)
        return _holding(
            replace(_no_defect(fresh), waiver_source=entry.source, collect_mode=CollectMode.not_needed),
            in_hand or Pieces(),
        )
    if act is MaterialAct.defer:
        if not material.deferrable:
            raise NotDeferrable(material=material.key)
        return _holding(fresh, entry.taken or in_hand or Pieces())
    if act is MaterialAct.mark_missing:
        # a piece in our hands stays there, and on every list, until it is handed back
        got = entry.taken if entry.taken is not None else in_hand or Pieces()
        some = got.total and not got.covers(want)
        kind = entry.defects or ((DefectType.too_few,) if some else (DefectType.missing,))
        named = replace(_no_defect(fresh), defects=kind, reasons=entry.reasons, text=entry.text)
        return _holding(named, got)
    got = entry.taken or in_hand or want
    if act is MaterialAct.mark_defective:
        if not entry.defects:
            raise DefectNotNamed(material=material.key)
        return _holding(
            replace(
                _no_defect(fresh),
                defects=entry.defects,
                reasons=entry.reasons,
                text=entry.text,
                page=entry.page,
            ),
            got,
        )
    if act is MaterialAct.submit:
        return _holding(_no_defect(fresh), got)
    if not got.covers(want):
        raise TooFewPieces(material=material.key, asked=want.total, taken=got.total)
    if entry.today is not None and fresh.expiry is not None and fresh.expiry < entry.today:
        raise MaterialExpired(material=material.key, expiry=fresh.expiry.isoformat())
    if act is MaterialAct.correct_on_spot:
        # what had been wrong stays on the record; the row itself is in order
        return _holding(replace(fresh, text=entry.text or row.text, waiver_source=None), got)
    return _holding(_no_defect(fresh), got)


def blank(row: Row) -> Row:
    """The row not yet judged; a piece in our hands stays there, however the row is judged."""
    plain = Row(row.material, row.applicable, Judgement.pending, seen_before=row.seen_before)
    return replace(plain, taken=row.taken, kept=True, asked=row.asked) if row.held.total else plain


def _no_defect(row: Row) -> Row:
    return replace(row, defects=(), reasons=(), text="", page="", waiver_source=None)


def _holding(row: Row, got: Pieces) -> Row:
    mode = row.collect_mode
    if got.total and mode in (CollectMode.not_needed, CollectMode.seen_only):
        # paper came where none was asked for: the receipt says how it was taken
        mode = CollectMode.copy if not got.original else CollectMode.original
        mode = CollectMode.original_and_copy if got.original and got.copy else mode
    return replace(row, taken=got, kept=got.total > 0, collect_mode=mode)
