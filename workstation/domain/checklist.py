"""The checklist of one case: the item as it was, the answers, and one judged row per material."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from workstation.domain.errors import NotFound
from workstation.domain.item import CheckMode, Material, Necessity, ServiceItem
from workstation.domain.judging import Entry, blank, judged
from workstation.domain.material import CollectMode, DefectType, Judgement, MaterialAct
from workstation.domain.row import NoPublishedList, UnlistedWithoutBasis
from workstation.domain.row import Pieces as Pieces
from workstation.domain.row import Row as Row
from workstation.domain.row import row_from_data as row_from_data
from workstation.domain.row import row_to_data as row_to_data
from workstation.domain.situation import Situation, asked, effective_answers
from workstation.domain.staff import Role


@dataclass(frozen=True, slots=True)
class Checklist:
    """Frozen: every judgement returns a new checklist.

    The item is the snapshot of the day the case began: a later change of the published list never
    changes an old case. `extra` holds rows added with approval and legal basis.
    """

    item: ServiceItem
    answers: tuple[tuple[str, bool], ...]
    rows: tuple[Row, ...]
    extra: tuple[Material, ...] = ()

    @classmethod
    def begin(cls, item: ServiceItem, answers: Mapping[str, bool] | None = None) -> Checklist:
        """A fresh checklist with no row judged. Raises NoPublishedList for an item without rows."""
        if not item.materials:
            raise NoPublishedList(item=item.key)
        rows = tuple(Row(m.key, False, Judgement.not_applicable) for m in item.materials)
        given = tuple((s.key, answers[s.key]) for s in item.situations if answers and s.key in answers)
        return cls(item, given, rows)._applied()

    def material(self, key: str) -> Material:
        """The material behind a row. Raises NotFound."""
        found = self.item.material(key) or next((m for m in self.extra if m.key == key), None)
        if found is None:
            raise NotFound(what="material", key=key)
        return found

    def row(self, key: str) -> Row:
        """The row of a material. Raises NotFound."""
        found = next((r for r in self.rows if r.material == key), None)
        if found is None:
            raise NotFound(what="material", key=key)
        return found

    # --- the guided questions ---

    def answer(self, situation: str, yes: bool | None) -> Checklist:
        """Answer one question (None takes the answer back); rows appear and vanish with it."""
        if self.item.situation(situation) is None:
            raise NotFound(what="situation", key=situation)
        given = dict(self.answers)
        given.pop(situation, None)
        if yes is not None:
            given[situation] = yes
        ordered = tuple((s.key, given[s.key]) for s in self.item.situations if s.key in given)
        return replace(self, answers=ordered)._applied()

    def counted_answers(self) -> dict[str, bool]:
        """Every question with the answer that counts (not asked or not answered = no)."""
        return effective_answers(self.item.situations, dict(self.answers))

    def questions(self) -> tuple[Situation, ...]:
        """The questions to show under the present answers."""
        return asked(self.item.situations, dict(self.answers))

    def unanswered(self) -> tuple[Situation, ...]:
        """Questions that are shown and have no answer yet."""
        given = dict(self.answers)
        return tuple(s for s in self.questions() if s.key not in given)

    def leads_out(self) -> Situation | None:
        """The answered question that leads out of the item (no licence needed), or None."""
        return self.item.leads_out(dict(self.answers))

    def _applied(self) -> Checklist:
        counted = self.counted_answers()
        rows = []
        for row in self.rows:
            applies = self.material(row.material).applies(counted)
            if applies and row.judgement is Judgement.not_applicable:
                rows.append(blank(replace(row, applicable=True)))
            elif not applies and row.judgement is not Judgement.not_applicable:
                # pieces already taken stay listed: they are in our hands whatever the answer
                rows.append(replace(row, applicable=False, judgement=Judgement.not_applicable))
            else:
                rows.append(replace(row, applicable=applies))
        return replace(self, rows=tuple(rows))

    # --- judging ---

    def judge(
        self,
        key: str,
        act: MaterialAct,
        *,
        role: Role = Role.clerk,
        wanted: Pieces | None = None,
        taken: Pieces | None = None,
        expiry: date | None = None,
        defects: tuple[DefectType, ...] = (),
        reasons: tuple[str, ...] = (),
        text: str = "",
        page: str = "",
        source: str | None = None,
        today: date | None = None,
        batch: bool = False,
    ) -> Checklist:
        """Judge one row and return the new checklist.

        What is not given keeps what the row has, else what the published list asks. `today` is
        needed only to refuse an expired paper. Raises NotDeferrable, TooFewPieces,
        MaterialExpired, DefectNotNamed, WaiverSourceMissing, or MaterialStepRefused.
        """
        entry = Entry(wanted, taken, expiry, defects, reasons, text, page, source, today, batch)
        return self._with(judged(self.row(key), self.material(key), act, role, entry))

    def judge_rest_ok(self, role: Role = Role.clerk) -> tuple[Checklist, tuple[str, ...]]:
        """The rest in one stroke: (new checklist, skipped materials).

        Rows that want a count or a date, optional rows, and rows handed back are not touched.
        """
        result, skipped = self, []
        for row in self.rows:
            if not row.open or self.material(row.material).necessity is Necessity.optional:
                continue
            if row.judgement is Judgement.given_back or self.needs_pieces(row.material):
                skipped.append(row.material)
                continue
            result = result.judge(row.material, MaterialAct.verify, role=role, batch=True)
        return result, tuple(skipped)

    def take_rest(self, role: Role = Role.clerk) -> Checklist:
        """收件 without judging: every row not yet looked at counts as received, unchecked."""
        result = self
        for row in self.rows:
            if row.applicable and row.judgement is Judgement.pending:
                if self.material(row.material).necessity is not Necessity.optional:
                    result = result.judge(row.material, MaterialAct.submit, role=role)
        return result

    def needs_pieces(self, key: str) -> bool:
        """True for rows where 1 and 2 ask how many were wanted, how many came, and when they expire."""
        return self.material(key).needs_pieces

    def add_row(self, material: Material) -> Checklist:
        """Add a row beside the published list; the caller has the approval (needs a legal basis)."""
        if not material.legal_basis:
            raise UnlistedWithoutBasis(material=material.key)
        if any(r.material == material.key for r in self.rows):
            raise UnlistedWithoutBasis(material=material.key, reason="listed_already")
        rows = (*self.rows, Row(material.key, True))
        return replace(self, rows=rows, extra=(*self.extra, material))

    # --- what the rows say together ---

    def needed_rows(self) -> tuple[Row, ...]:
        """Applicable rows that must be in order: all but the optional ones."""
        return tuple(
            r
            for r in self.rows
            if r.applicable and self.material(r.material).necessity is not Necessity.optional
        )

    def open_rows(self) -> tuple[Row, ...]:
        """Needed rows still to be judged."""
        return tuple(r for r in self.needed_rows() if r.open)

    def lacking_rows(self) -> tuple[Row, ...]:
        """Needed rows judged 缺 or 不合格."""
        return tuple(r for r in self.needed_rows() if r.lacking)

    def deferred_rows(self) -> tuple[Row, ...]:
        """Needed rows judged 容缺."""
        return tuple(r for r in self.needed_rows() if r.finding is Judgement.deferred)

    def complete_but_deferred(self) -> bool:
        """True when every needed row is in order or put down as 容缺 and published as deferrable."""
        late = {r.material for r in self.deferred_rows() if self.material(r.material).deferrable}
        return bool(late) and all(r.in_order or r.material in late for r in self.needed_rows())

    def complete(self) -> bool:
        """True when every needed row is in order."""
        return all(r.in_order for r in self.needed_rows())

    def held_rows(self) -> tuple[Row, ...]:
        """Rows with pieces in our hands, also those that no longer count."""
        return tuple(r for r in self.rows if r.held.total)

    def held_pieces(self) -> Pieces:
        """Everything in our hands."""
        held = [r.held for r in self.rows]
        return Pieces(sum(p.original for p in held), sum(p.copy for p in held))

    def received_count(self) -> int:
        """Rows with material taken; 免提交 never counts as received."""
        return len([r for r in self.held_rows() if r.judgement is not Judgement.waived])

    def waived_count(self) -> int:
        """Rows in order that nobody had to hand in: 免提交, or checked against data with no paper."""
        return len(
            [
                r
                for r in self.needed_rows()
                if r.judgement is Judgement.waived
                or (r.in_order and r.collect_mode is CollectMode.not_needed and not r.taken.total)
            ]
        )

    # --- going home and coming back ---

    def given_back(self, keys: Iterable[str] | None = None, role: Role = Role.clerk) -> Checklist:
        """Hand back these rows (default: everything held)."""
        wanted = set(keys) if keys is not None else {r.material for r in self.held_rows()}
        result = self
        for row in self.rows:
            if row.material not in wanted:
                continue
            if row.judgement is Judgement.not_applicable:
                result = result._with(replace(row, kept=False))
            else:
                result = result.judge(row.material, MaterialAct.give_back, role=role)
        return result

    def reopened(self) -> Checklist:
        """The checklist at the next visit: rows whose material went home are checked again.

        Closed stay only rows in order whose pieces we kept, and rows checked against data, for
        which nothing went home. `seen_before` marks rows whose material once lay before us.
        """
        rows = []
        for row in self.rows:
            seen = row.seen_before or row.taken.total > 0 or row.in_order
            if not row.applicable or self._stays_closed(row):
                rows.append(replace(row, seen_before=seen))
            else:
                rows.append(replace(blank(row), seen_before=seen))
        return replace(self, rows=tuple(rows))

    def _stays_closed(self, row: Row) -> bool:
        if not row.in_order:
            return False
        by_data = self.material(row.material).check_mode is CheckMode.data_check
        return row.judgement is Judgement.waived or row.held.total > 0 or by_data

    def _with(self, changed: Row) -> Checklist:
        rows = tuple(changed if r.material == changed.material else r for r in self.rows)
        return replace(self, rows=rows)
