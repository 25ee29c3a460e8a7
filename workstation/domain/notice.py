"""One notice holds everything: sorting what is told after a first notice (行政许可法 Art. 72(4))."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.material import DefectType
from workstation.domain.row import Row


class NoticeSort(StrEnum):
    """What telling a row again amounts to."""

    first_notice = "first_notice"
    told_again = "told_again"
    second_notice = "second_notice"
    new_defect = "new_defect"


class Because(StrEnum):
    """Why a row was sorted like this."""

    nothing_told_before = "nothing_told_before"
    stood_on_it = "stood_on_it"
    lay_before_us = "lay_before_us"
    question_was_answered = "question_was_answered"
    never_asked = "never_asked"
    came_later = "came_later"
    went_home = "went_home"
    situation_changed = "situation_changed"


@dataclass(frozen=True, slots=True)
class PreviousNotice:
    """A notice printed earlier on the case or its linked predecessor.

    `lines` pairs each material with the defects told; `applicable` are the rows that counted then;
    `answers` the questions as answered then.
    """

    made_at: datetime
    lines: tuple[tuple[str, tuple[DefectType, ...]], ...]
    applicable: frozenset[str]
    answers: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class RecordedPiece:
    """A piece of a material that was handed to us, and when."""

    material: str
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class SortedRow:
    """One row of the next notice with its sort and the reason for it."""

    material: str
    sort: NoticeSort
    because: Because

    @property
    def needs_approval(self) -> bool:
        """True for a second notice: reason and approver (行政许可法 Art. 72(4))."""
        return self.sort is NoticeSort.second_notice


_ABSENT = frozenset({DefectType.missing, DefectType.too_few})


def classify(
    previous_notices: Sequence[PreviousNotice],
    open_rows: Iterable[Row],
    pieces: Iterable[RecordedPiece],
    answers: Mapping[str, bool] | None = None,
    questions_of: Mapping[str, frozenset[str]] | None = None,
) -> tuple[SortedRow, ...]:
    """Sort every lacking row against what was told before.

    told_again: it stood on a notice and is still missing or wrong. new_defect: the defect is of
    material that came only after the last notice, or went home and was not brought again, or hangs
    on a situation the applicant changed since. second_notice: it could have been seen. `questions_of`
    names, per material, the
    questions its `when` hangs on; `answers` are those of today.
    """
    notices = sorted(previous_notices, key=lambda n: n.made_at)
    arrivals: dict[str, list[datetime]] = {}
    for piece in pieces:
        arrivals.setdefault(piece.material, []).append(piece.taken_at)
    return tuple(
        _sort(row, notices, arrivals.get(row.material, []), answers or {}, questions_of or {})
        for row in open_rows
    )


def _sort(
    row: Row,
    notices: Sequence[PreviousNotice],
    arrivals: Sequence[datetime],
    answers: Mapping[str, bool],
    questions_of: Mapping[str, frozenset[str]],
) -> SortedRow:
    def found(sort: NoticeSort, because: Because) -> SortedRow:
        return SortedRow(row.material, sort, because)

    if not notices:
        return found(NoticeSort.first_notice, Because.nothing_told_before)
    last = notices[-1]
    told = [set(defects) for notice in notices for key, defects in notice.lines if key == row.material]
    defects = set(row.defects) or {DefectType.missing}
    if told:
        if defects <= set().union(*told) or defects <= _ABSENT:
            # told to bring or mend it, and it is still not there or still wrong in the same way
            return found(NoticeSort.told_again, Because.stood_on_it)
        if any(moment > last.made_at for moment in arrivals):
            return found(NoticeSort.new_defect, Because.came_later)
        if arrivals:
            return found(NoticeSort.second_notice, Because.lay_before_us)
        return found(NoticeSort.told_again, Because.stood_on_it)
    before = [moment for moment in arrivals if moment <= last.made_at]
    if before and row.seen_before and defects <= {DefectType.missing} and not row.held.total:
        # it lay here, went home with the rest and was left there: nobody could have said so the first time
        return found(NoticeSort.new_defect, Because.went_home)
    if row.material not in last.applicable:
        questions = questions_of.get(row.material, frozenset())
        then = dict(last.answers)
        if any(key in then and then[key] != answers.get(key, False) for key in questions):
            return found(NoticeSort.new_defect, Because.situation_changed)
        because = Because.lay_before_us if before else Because.never_asked
        return found(NoticeSort.second_notice, because)
    if before:
        return found(NoticeSort.second_notice, Because.lay_before_us)
    if arrivals and not defects <= {DefectType.missing}:
        return found(NoticeSort.new_defect, Because.came_later)
    return found(NoticeSort.second_notice, Because.question_was_answered)
