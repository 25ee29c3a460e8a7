"""Words for trouble: asking for an approval, and giving it."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")
_FILLED_IN = translate("Messages", "What you filled in is still there.")
_CHOOSE = translate("Messages", "Choose somebody from the list in the same box.")
_WAITS = translate("Messages", "It stays with the one it was sent to.")

WORDS: dict[str, tuple[str, str, str]] = {
    "approval_waits": (
        translate("Messages", "This waits for an approval; the materials are locked."),
        _UNCHANGED,
        translate("Messages", "Alt+Z takes it back, Alt+R receives the materials meanwhile."),
    ),
    "promise_not_signed": (
        translate("Messages", "The promise is printed and signed first."),
        _FILLED_IN,
        translate("Messages", "Print it with Ctrl+Enter; Space once the applicant has signed."),
    ),
    "promise_not_printed": (
        translate("Messages", "The promise has not come out of the printer."),
        translate("Messages", "It is saved."),
        translate("Messages", "Press Ctrl+P, then let the applicant sign."),
    ),
    "promise_outdated": (
        translate("Messages", "What was signed is not what lies here now: {materials}."),
        _FILLED_IN,
        translate("Messages", "Print the promise again and let the applicant sign it."),
    ),
    "promise_over": (
        translate("Messages", "The day until which it was promised is over: {until}."),
        _FILLED_IN,
        translate("Messages", "Print the promise again and let the applicant sign it."),
    ),
    "refusal_incomplete": (
        translate("Messages", "The refusal is not complete yet."),
        _FILLED_IN,
        translate("Messages", "Ground, reason and article; out of duty also who is competent."),
    ),
    "nothing_corrected": (
        translate("Messages", "It reads as before: there is nothing to correct."),
        _UNCHANGED,
        translate("Messages", "Write what is wrong and how it should read."),
    ),
    "paper_stands_alone": (
        translate(
            "Messages", "Only {doc_no} speaks for this outcome: without it the applicant has no paper."
        ),
        _UNCHANGED,
        translate("Messages", "Void it together with a new one, or have the acceptance revoked."),
    ),
    "correction_refused": (
        translate("Messages", "{what} is not put right by a correction."),
        _UNCHANGED,
        translate("Messages", "Ask the chief representative which way is left."),
    ),
    "correction_refused:fixed": (
        translate("Messages", "{what} was given once at the receipt and never changes."),
        _UNCHANGED,
        "",
    ),
    "correction_refused:other_matter": (
        translate("Messages", "Another matter has another list: it is no correction."),
        _UNCHANGED,
        translate("Messages", "Have the acceptance revoked, then take the right matter in."),
    ),
    "correction_refused:own_line": (
        translate("Messages", "{what} stands in the case itself."),
        _UNCHANGED,
        translate("Messages", "Choose it from the list, so that case and paper read the same."),
    ),
    "correction_refused:day_form": (
        translate("Messages", "This is no day."),
        _UNCHANGED,
        translate("Messages", "Write it like 2026-11-20."),
    ),
    "correction_refused:day_before_receipt": (
        translate("Messages", "Nothing is accepted before the day it was received."),
        _UNCHANGED,
        translate("Messages", "The day of receipt never changes."),
    ),
    "correction_refused:day_to_come": (
        translate("Messages", "The day of acceptance cannot lie ahead."),
        _UNCHANGED,
        translate("Messages", "Write it like 2026-11-20."),
    ),
    "correction_refused:day_after_clock_change": (
        translate("Messages", "The clock was stopped, or its limit extended, before that day."),
        _UNCHANGED,
        translate("Messages", "The applicant has that in writing: choose an earlier day."),
    ),
    "correction_refused:by_silence": (
        translate("Messages", "Accepted by silence: the law itself names the day."),
        _UNCHANGED,
        translate("Messages", "Only a notice printed in time takes it back."),
    ),
    "correction_refused:pieces_form": (
        translate("Messages", "Two numbers are needed: originals and copies."),
        _UNCHANGED,
        translate("Messages", "Write it like 1 2."),
    ),
    "correction_refused:row_lacks": (
        translate("Messages", "With so few pieces {what} is not complete."),
        _UNCHANGED,
        translate("Messages", "What is missing after the acceptance is told in a second notice."),
    ),
    "deferral_still_runs": (
        translate("Messages", "The last day of what was deferred is not over."),
        _UNCHANGED,
        translate("Messages", "It can still be brought until that day."),
    ),
    "approval_not_waiting": (
        translate("Messages", "This was decided or taken back already."),
        _UNCHANGED,
        translate("Messages", "The list shows by whom and when."),
    ),
    "decision_unanswered": (
        translate("Messages", "The hall did not answer; whether your decision arrived is not known yet."),
        translate("Messages", "It counts once, or not at all."),
        translate(
            "Messages", "When the connection is back, look at the list: if it still waits, press again."
        ),
    ),
    "approval_of_another": (
        translate("Messages", "Only who sent it may do this."),
        _UNCHANGED,
        translate("Messages", "Tell {proposer}."),
    ),
    "already_asked": (
        translate("Messages", "This was sent for approval already."),
        _UNCHANGED,
        translate("Messages", "Wait, or take it back with Alt+Z."),
    ),
    "approval_changed": (
        translate("Messages", "This is not what you had before you: it changed meanwhile."),
        _UNCHANGED,
        translate("Messages", "Look at it again, then decide."),
    ),
    "numbers_missing": (
        translate("Messages", "The papers are not the ones that were sent for approval."),
        _UNCHANGED,
        translate("Messages", "Let the clerk take it back and send it again."),
    ),
    "decline_without_reason": (
        translate("Messages", "Why it is not approved is not written yet."),
        _FILLED_IN,
        translate("Messages", "Write one sentence for the clerk."),
    ),
    "nothing_to_approve": (
        translate("Messages", "This needs nobody's approval."),
        _FILLED_IN,
        translate("Messages", "Press Ctrl+Enter to carry it out."),
    ),
    "paper_not_voidable": (
        translate("Messages", "This paper is a slip, or void already."),
        _UNCHANGED,
        translate("Messages", "Only legal papers are voided with an approval."),
    ),
    "approval_refused:a_is_here": (
        translate("Messages", "The chief representative is here: the B-post does not stand in for her."),
        _WAITS,
        _CHOOSE,
    ),
    "approval_refused:pair_takes_in_only": (
        translate("Messages", "This B-post only takes materials in and does not approve."),
        _WAITS,
        _CHOOSE,
    ),
    "approval_refused:duty_manager_not_authorised": (
        translate("Messages", "This unit has not authorised the duty manager."),
        _WAITS,
        _CHOOSE,
    ),
    "approval_refused:own_proposal": (
        translate("Messages", "Nobody but a chief representative approves what she proposed herself."),
        _WAITS,
        _CHOOSE,
    ),
    "approval_refused:left": (
        translate("Messages", "This account is closed."),
        _WAITS,
        _CHOOSE,
    ),
}
