"""What the keys of the checklist do to the sheet; the list shows it, the durable write follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from workstation.domain.errors import RuleBroken
from workstation.domain.item import Material, ServiceItem
from workstation.domain.material import DefectType, Judgement, MaterialAct
from workstation.domain.row import NotDeferrable, Pieces, Row
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.material_words import SOURCE_PAPER
from workstation.ui.screens.intake.reasons import Defect
from workstation.ui.wording.mark import translate

_STEPS = {
    MaterialAct.verify: translate("IntakeJudge", "{material}: in order"),
    MaterialAct.mark_missing: translate("IntakeJudge", "{material}: missing"),
    MaterialAct.mark_defective: translate("IntakeJudge", "{material}: not in order"),
    MaterialAct.defer: translate("IntakeJudge", "{material}: deferred"),
    MaterialAct.correct_on_spot: translate("IntakeJudge", "{material}: corrected on the spot"),
    MaterialAct.waive: translate("IntakeJudge", "{material}: waived"),
    MaterialAct.give_back: translate("IntakeJudge", "{material}: handed back"),
    MaterialAct.reopen: translate("IntakeJudge", "{material}: back to unchecked"),
}

_FROM_BLANK = frozenset({MaterialAct.defer, MaterialAct.correct_on_spot, MaterialAct.waive})
_MAY_BE_BLANK = frozenset({Judgement.pending, Judgement.submitted})


class Judge:
    """Judges rows of the sheet in the keeper. `refused` is told what the rules refuse."""

    def __init__(
        self,
        keeper: SheetKeeper,
        today: Callable[[], date],
        refused: Callable[[RuleBroken], None],
        judged: Callable[[str], None],
    ) -> None:
        """`judged` is told the words of a step that was taken, for the undo and the screen reader."""
        self._keeper, self.today = keeper, today
        self._refused, self._judged = refused, judged

    def row(self, material: str) -> Row:
        """The row of a material as it stands."""
        return self._keeper.need.need_checklist().row(material)

    @property
    def item(self) -> ServiceItem:
        """The item by the case's own copy."""
        return self._keeper.need.need_checklist().item

    def material(self, key: str) -> Material:
        """The material behind a row."""
        return self._keeper.need.need_checklist().material(key)

    def needs_pieces(self, key: str) -> bool:
        """Whether 1 and 2 ask for counts on this row."""
        return self._keeper.need.need_checklist().needs_pieces(key)

    def wanted(self, key: str) -> Pieces:
        """How many pieces this row wants: what was entered, else the published list."""
        row = self.row(key)
        return row.asked if row.asked.total else Pieces(*self.material(key).stays_with_us)

    def mark(self, key: str, act: MaterialAct, *, quiet: bool = False, **details: Any) -> bool:
        """Judge; False when the rules refuse. `quiet` belongs to the step before (counts, reasons)."""
        before = self._keeper.need
        if act in _FROM_BLANK and self.row(key).judgement not in _MAY_BE_BLANK:
            # another judgement than the one it has: take the old one back in the same step
            before = before.judge(key, MaterialAct.reopen)
        try:
            sheet = before.judge(key, act, today=self.today(), **details)
        except RuleBroken as refusal:
            self._refused(refusal)
            return False
        words = ""
        if not quiet:
            words = QCoreApplication.translate("IntakeJudge", _STEPS[act])
            words = words.format(material=self.material(key).name)
        self._keeper.put(sheet, words)
        if words:
            self._judged(words)
        return True

    def in_order(self, key: str) -> bool:
        """1: everything that is wanted lies here and is in order."""
        want = self.wanted(key)
        return self.mark(key, MaterialAct.verify, wanted=want, taken=want)

    def missing(self, key: str) -> bool:
        """2: not brought."""
        return self.mark(key, MaterialAct.mark_missing, wanted=self.wanted(key))

    def counted(self, key: str, wanted: int, taken: int, expiry: date | None, *, in_order: bool) -> bool:
        """The counts and the date belonging to 1 or 2."""
        originals = self.wanted(key).original > 0 and self.wanted(key).copy == 0
        ask = Pieces(wanted, 0) if originals else Pieces(0, wanted)
        got = Pieces(taken, 0) if originals else Pieces(0, taken)
        if in_order and taken >= wanted:
            return self.mark(key, MaterialAct.verify, quiet=True, wanted=ask, taken=got, expiry=expiry)
        return self.mark(key, MaterialAct.mark_missing, quiet=True, wanted=ask, taken=got)

    def defective(self, key: str, defects: tuple[Defect, ...], text: str) -> bool:
        """3 with its reasons; words alone count as wrong content. Without either nothing is judged yet."""
        kinds = tuple(dict.fromkeys(defect.kind for defect in defects))
        if not kinds and text:
            kinds = (DefectType.wrong_content,)
        again = self.row(key).finding is Judgement.defective
        if not kinds:
            return again and self.mark(key, MaterialAct.reopen, quiet=True)
        reasons = tuple(defect.paper for defect in defects)
        home = self.row(key).judgement is Judgement.given_back
        done = self.mark(
            key, MaterialAct.mark_defective, quiet=again, defects=kinds, reasons=reasons, text=text
        )
        return self.mark(key, MaterialAct.give_back, quiet=True) if done and home and again else done

    def defer(self, key: str) -> bool:
        """4: to follow later, at the person's wish; only where the published list allows it."""
        if not self.material(key).deferrable:
            self._refused(NotDeferrable(material=self.material(key).name))
            return False
        return self.mark(key, MaterialAct.defer, taken=Pieces())

    def correct(self, key: str) -> bool:
        """5: put right here and now (行政许可法 Art. 32(3))."""
        want = self.wanted(key)
        return self.mark(key, MaterialAct.correct_on_spot, wanted=want, taken=want)

    def waive(self, key: str, source: str = SOURCE_PAPER["e_licence"], *, again: bool = False) -> bool:
        """6: checked at a source, nobody has to bring it. `again` only changes the source."""
        return self.mark(key, MaterialAct.waive, quiet=again, source=source)

    def give_back(self, key: str) -> bool:
        """Del: this one goes home now; once more takes that back for a defect."""
        row = self.row(key)
        if row.judgement is Judgement.given_back and row.finding is Judgement.defective:
            return self.mark(
                key, MaterialAct.mark_defective, quiet=True,
                defects=row.defects, reasons=row.reasons, text=row.text,
            )  # fmt: skip
        return self.mark(key, MaterialAct.give_back)

    def reopen(self, key: str) -> bool:
        """Backspace: back to unchecked."""
        if self.row(key).judgement is Judgement.pending:
            return False
        return self.mark(key, MaterialAct.reopen)

    def rest_in_order(self) -> tuple[str, ...]:
        """Shift+Enter: the rest in one stroke; returns what was skipped."""
        sheet, skipped = self._keeper.need.judge_rest()
        words = QCoreApplication.translate("IntakeJudge", "The rest in order, in one stroke")
        self._keeper.put(sheet, words)
        self._judged(words)
        return skipped
