"""From Ctrl+Enter to the printed paper: choose, explain, carry out, print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from workstation.domain.case import CaseState
from workstation.domain.errors import RuleBroken
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Advice, Outcome
from workstation.domain.paper_kind import PaperKind
from workstation.services.intake.service import Done as Decided
from workstation.services.intake.sheet import Sheet
from workstation.services.papers.service import PaperView
from workstation.services.reference import Reference
from workstation.ui.announce import announce
from workstation.ui.messages import wording
from workstation.ui.screen import Desk
from workstation.ui.screens.intake.advice import (
    OFFERED,
    TELLING,
    advise,
    asks_reason,
    bar_look,
    effective,
    notice_note,
    refused_choice,
)
from workstation.ui.screens.intake.item_panel import short_no
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.outcome_words import name_of
from workstation.ui.screens.intake.paper_words import paper_name
from workstation.ui.screens.intake.saver import DraftSaver
from workstation.ui.screens.intake.work import Finished, IntakeWork
from workstation.ui.screens.intake.work_view import WorkView
from workstation.ui.tasks import Done


class Deciding(QObject):
    """Keeps the bar and the preview true, and carries the outcome out.

    `decided(outcome, done)` when it stands, `printed(outcome, finished)` when the printer has answered.
    """

    decided = Signal(object, object)
    printed = Signal(object, object)

    def __init__(
        self,
        desk: Desk,
        work: IntakeWork,
        keeper: SheetKeeper,
        saver: DraftSaver,
        view: WorkView,
        today: Callable[[], date],
    ) -> None:
        super().__init__(view)
        self._desk, self._work, self._keeper = desk, work, keeper
        self._saver, self._view, self._today = saver, view, today
        self.reference: Reference | None = None
        self.advice: Advice | None = None
        self.busy = False
        bar = view.checklist.bar
        bar.chosen.connect(self.choose)
        bar.go.connect(self.go)
        bar.reason.connect(self._reason_typed)
        keeper.changed.connect(self.refresh)
        keeper.opened.connect(self.refresh)
        saver.state_changed.connect(self._show)

    # --- showing ---

    def refresh(self) -> None:
        """Ask the rules again."""
        sheet = self._keeper.sheet
        if sheet is None or sheet.checklist is None or self.reference is None:
            self.advice = None
            return
        self.advice = advise(sheet, self.reference, self._work.me, self._desk.now())
        self._show()
        self._ask_preview(sheet, effective(sheet, self.advice))

    def _show(self) -> None:
        sheet = self._keeper.sheet
        if sheet is None or sheet.checklist is None or self.advice is None or self.reference is None:
            return
        look = bar_look(sheet, self.advice, self.reference, self._today(), self._saver.state, busy=self.busy)
        self._view.checklist.bar.show_look(look)
        telling = effective(sheet, self.advice) in TELLING
        self._view.checklist.say_note(notice_note(sheet) if telling else "")
        self._view.tell(telling)

    def _ask_preview(self, sheet: Sheet, outcome: Outcome) -> None:
        preview = self._view.preview
        if outcome is Outcome.none_yet:
            preview.show_nothing(self.tr("Once everything is checked, the paper to be printed stands here."))
            return
        whole = told_whole(sheet, outcome)
        preview.ask(lambda: self._work.preview(whole, outcome, whole.reason), outcome.value)

    # --- choosing ---

    def choose(self, outcome: Outcome) -> None:
        """Alt and a letter: this outcome, when the rules allow it; else the reason once more."""
        if self.advice is None or self.busy:
            return
        sheet = self._keeper.need
        if outcome is Outcome.receive and sheet.state is CaseState.supplement_pending:
            # somebody brings a part of what was missing: a receipt for it, nothing else is decided
            self._carry(outcome, lambda: self._work.supplement(sheet))
            return
        if outcome is Outcome.receive and self._receivable(sheet):
            sheet = sheet.take_rest()
        advice = (
            advise(sheet, self.reference, self._work.me, self._desk.now()) if self.reference else self.advice
        )
        against = refused_choice(sheet, advice, outcome)
        if against:
            words = self.tr("Not possible now: {reason}").format(reason=against)
            self._desk.messages.say("info", words)
            return
        again = sheet.outcome is outcome or (sheet.outcome is None and outcome is advice.recommended)
        chosen = None if outcome is advice.recommended else outcome
        if again and chosen is None:
            self.go()
            return
        words = self.tr("Outcome: {outcome}").format(outcome=name_of(outcome))
        self._keeper.put(sheet.choose_outcome(chosen, ""), words)
        if self.advice is not None and asks_reason(self.advice, outcome):
            self._view.checklist.bar.why.clear()
            self._view.checklist.bar.ask_reason()
        announce(self._view, words)

    @staticmethod
    def _receivable(sheet: Sheet) -> bool:
        return sheet.case_id is None and bool(sheet.need_checklist().open_rows())

    def first_allowed(self, *outcomes: Outcome) -> Outcome:
        """Of outcomes that share a key, the one the item knows."""
        advice = self.advice
        if advice is None:
            return outcomes[0]
        return next((one for one in outcomes if one in advice.possible), self._way_of_item(advice, outcomes))

    @staticmethod
    def _way_of_item(advice: Advice, outcomes: tuple[Outcome, ...]) -> Outcome:
        for one in outcomes:
            against = advice.reason_against(one)
            if against is not None and against.code not in ("other_rule", "not_a_licence") and one in OFFERED:
                return one
        return outcomes[0]

    def _reason_typed(self, text: str) -> None:
        self._keeper.put(replace(self._keeper.need, reason=text))

    # --- carrying out ---

    def go(self) -> None:
        """Ctrl+Enter: carry the outcome out, or go to what is still lacking."""
        if self.advice is None or self.busy:
            return
        sheet = self._keeper.need
        outcome = effective(sheet, self.advice)
        if outcome is Outcome.none_yet:
            self._go_to_lacking(sheet)
            return
        reason = sheet.reason.strip()
        if asks_reason(self.advice, outcome) and not reason:
            self._desk.messages.say("info", self.tr("One sentence why, then Ctrl+Enter."))
            self._view.checklist.bar.ask_reason()
            return
        whole = told_whole(sheet, outcome)
        self._carry(outcome, lambda: self._work.decide(whole, outcome, reason))

    def _carry(self, outcome: Outcome, work: Callable[[], Decided]) -> None:
        self._set_busy(True)
        self._saver.pause()
        self._desk.messages.clear()
        self._desk.tasks.write(work, lambda done: self._came(outcome, done), self)

    def _go_to_lacking(self, sheet: Sheet) -> None:
        why = self.advice.why if self.advice else None
        code = why.code if why else ""
        if code == "questions_open":
            self._view.want_left(True)
            waiting = sheet.need_checklist().unanswered()
            self._view.situations.go_to(waiting[0].key)
        elif code == "rows_open":
            n = len(sheet.need_checklist().open_rows())
            self._desk.messages.say("info", self.tr("%n still to check.", "", n))
            self._view.checklist.rows.go_to_first_open()
        elif code == "parties":
            self._view.want_left(True)
            self._view.applicant.open_fields()
        elif self.advice is not None:
            look = self._view.checklist.bar.look
            self._desk.messages.say("info", look.title, look.line)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self._view.checklist.rows.locked = busy
        self._show()

    def _came(self, outcome: Outcome, done: Done[Decided]) -> None:
        self._set_busy(False)
        if done.error is not None:
            self._saver.resume()
            self._refused(done.error)
            return
        made = done.value
        self.decided.emit(outcome, made)
        self._desk.tasks.query(lambda: self._work.print(made), lambda end: self._out(outcome, end), self)

    def _refused(self, error: RuleBroken) -> None:
        if error.code == "sheet_not_ready":
            self._view.want_left(True)
            self._view.applicant.open_fields()
        self._desk.messages.refused(error)

    def _out(self, outcome: Outcome, done: Done[Finished]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        finished = done.value
        self.printed.emit(outcome, finished)
        no = short_no(finished.done.case_no) if finished.done.case_no else ""
        failed = [view for view in finished.papers if not view.out]
        if failed:
            self.say_not_out(failed[0].kind, failed[0].failure or "printer_trouble", no)
            return
        words = self.tr("{outcome}, {no}. The papers are printed.")
        said = words.format(
            outcome=name_of(outcome), no=no or (finished.papers[0].doc_no if finished.papers else "")
        )
        self._desk.messages.say("ok", said)

    def say_not_out(self, kind: PaperKind, failure: str, case_no: str) -> None:
        """A paper did not come out: what happened, what was kept, what to do."""
        happened = self.tr("The {paper} was not printed: {trouble}").format(
            paper=paper_name(kind), trouble=wording(_Trouble(failure)).happened
        )
        kept = self.tr("It stands, number {no}. See to the printer, then press Ctrl+P.").format(no=case_no)
        self._desk.messages.say("danger", happened, kept)

    def print_again(self) -> None:
        """Ctrl+P: what did not come out, else my last paper."""
        self._desk.tasks.query(
            lambda: self._work.print_again(self._work.last_paper().id), self._printed_again, self
        )

    def _printed_again(self, done: Done[PaperView]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        view = done.value
        if view.out:
            words = self.tr("Printed, {no}, print no. {n}.")
            self._desk.messages.say("ok", words.format(no=view.doc_no or "", n=view.print_count))
        else:
            self.say_not_out(view.kind, view.failure or "printer_trouble", view.doc_no or "")


def told_whole(sheet: Sheet, outcome: Outcome) -> Sheet:
    """For a notice: what was to follow later is missing like the rest and is told along (Art. 32(4))."""
    if outcome in TELLING:
        for row in sheet.need_checklist().deferred_rows():
            sheet = sheet.judge(row.material, MaterialAct.mark_missing)
    return sheet


class _Trouble(RuleBroken):
    """A printer's trouble by its code, only to be worded."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code  # type: ignore[misc]
