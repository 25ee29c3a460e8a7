"""From Ctrl+Enter to the printed paper: choose, explain, carry out, print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from workstation.domain.case import INTAKE_STATES, CaseState
from workstation.domain.errors import RuleBroken
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Advice, Outcome
from workstation.services.intake.service import Done as Decided
from workstation.services.intake.sheet import Sheet
from workstation.services.reference import Reference
from workstation.ui.announce import announce
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
from workstation.ui.screens.intake.approving import WITH_CARD, Approving
from workstation.ui.screens.intake.item_panel import short_no
from workstation.ui.screens.intake.keeper import SheetKeeper
from workstation.ui.screens.intake.outcome_words import name_of
from workstation.ui.screens.intake.reprinting import Reprinting
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
        self.again = Reprinting(desk, work, self)
        self.approving = Approving(desk, keeper, self)
        self.approving.changed.connect(self._waiting_changed)
        self.approving.receive.connect(lambda: self.choose(Outcome.receive))
        self.approving.settled.connect(self._settled)
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
        self._view.checklist.bar.show_look(self.approving.look_of_bar(self._saver.state) or look)
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
        if outcome is Outcome.refuse and self.approving.able and sheet.state in INTAKE_STATES:
            # the ground is named on its card, so it may be chosen before there is one
            self.approving.begin(outcome, sheet)
            return
        if outcome is Outcome.receive and self.approving.view is not None:
            self._carry(outcome, lambda: self._work.decide(sheet, outcome, ""))
            return
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

    def no_way(self) -> Outcome:
        """Alt+X: no licence is needed where the answers say so, else it is refused."""
        possible = self.advice.possible if self.advice else ()
        return Outcome.not_required if Outcome.not_required in possible else Outcome.refuse

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
        if self.approving.view is not None:
            self.approving.show_waiting()
            return
        outcome = effective(sheet, self.advice)
        if outcome in WITH_CARD:
            self.approving.begin(outcome, sheet)
            return
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
        self._view.checklist.rows.locked = busy or self.approving.view is not None
        self._show()

    def _came(self, outcome: Outcome, done: Done[Decided]) -> None:
        self._set_busy(False)
        if done.error is not None:
            self._saver.resume()
            if done.error.code == "second_notice_needs_approval":
                self._second(outcome, done.error)
            elif done.error.code == "approval_needed" and self.approving.able:
                # no delegation: the approver decides, with her own password if nobody can wait
                sheet = self._keeper.need
                self.approving.send(outcome, told_whole(sheet, outcome), sheet.reason.strip())
            else:
                self._refused(done.error)
            return
        made = done.value
        self.decided.emit(outcome, made)
        self._desk.tasks.query(lambda: self._work.print(made), lambda end: self._out(outcome, end), self)

    def _second(self, outcome: Outcome, error: RuleBroken) -> None:
        """What could have been said the first time: one sentence why, then it goes to an approver."""
        sheet = self._keeper.need
        if sheet.reason.strip() and self.approving.able:
            self.approving.send(outcome, told_whole(sheet, outcome), sheet.reason.strip())
            return
        self._refused(error)
        self._view.checklist.bar.ask_reason()

    def _settled(self, outcome: Outcome, made: Decided) -> None:
        self.decided.emit(outcome, made)
        self._desk.tasks.query(lambda: self._work.print(made), lambda end: self._out(outcome, end), self)

    def _waiting_changed(self) -> None:
        self._view.checklist.rows.locked = self.busy or self.approving.view is not None
        self._show()

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
            self.again.say_not_out(failed[0], no)
            return
        words = self.tr("{outcome}, {no}. The papers are printed.")
        said = words.format(
            outcome=name_of(outcome), no=no or (finished.papers[0].doc_no if finished.papers else "")
        )
        self._desk.messages.say("ok", said)


def told_whole(sheet: Sheet, outcome: Outcome) -> Sheet:
    """For a notice: what was to follow later is missing like the rest and is told along (Art. 32(4))."""
    if outcome in TELLING:
        for row in sheet.need_checklist().deferred_rows():
            sheet = sheet.judge(row.material, MaterialAct.mark_missing)
    return sheet
