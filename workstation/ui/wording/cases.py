"""Words for trouble: cases, materials, papers and approvals."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")
_FILLED_IN = translate("Messages", "What you filled in is still there.")

WORDS: dict[str, tuple[str, str, str]] = {
    "case_step_refused": (
        translate("Messages", "The case cannot take this step now."),
        _UNCHANGED,
        translate("Messages", "The line below the buttons says what is missing."),
    ),
    "case_not_allowed": (
        translate("Messages", "Your role may not do this with a case."),
        _UNCHANGED,
        translate("Messages", "Ask the handler or the chief representative."),
    ),
    "material_step_refused": (
        translate("Messages", "This material cannot be judged like that now."),
        _UNCHANGED,
        translate("Messages", "Backspace sets it back to unchecked."),
    ),
    "material_not_allowed": (
        translate("Messages", "Your role may not judge materials."),
        _UNCHANGED,
        translate("Messages", "Ask a clerk of this unit."),
    ),
    "not_deferrable": (
        translate("Messages", "{material} cannot be deferred."),
        _UNCHANGED,
        translate("Messages", "Press 2 for missing or 3 for not correct."),
    ),
    "too_few_pieces": (
        translate("Messages", "{material}: {asked} wanted, {taken} taken."),
        _FILLED_IN,
        translate("Messages", "Press 2 and fill in how many came."),
    ),
    "material_expired": (
        translate("Messages", "{material} expired on {expiry}."),
        _FILLED_IN,
        translate("Messages", "Press 3 and choose expired."),
    ),
    "defect_not_named": (
        translate("Messages", "What is wrong with {material} is not said yet."),
        _FILLED_IN,
        translate("Messages", "Choose a reason a to d first, then write more if needed."),
    ),
    "waiver_source_missing": (
        translate("Messages", "Where {material} was checked is not said yet."),
        _FILLED_IN,
        translate("Messages", "Choose a source a to d."),
    ),
    "no_published_list": (
        translate(
            "Messages",
            "This item has no published list of materials: it can be neither judged nor accepted.",
        ),
        _FILLED_IN,
        translate("Messages", "Press Ctrl+D to record the question; its unit answers."),
    ),
    "unlisted_without_basis": (
        translate("Messages", "A material beside the list needs its legal basis."),
        _FILLED_IN,
        translate("Messages", "Write the article, then send it to the chief representative."),
    ),
    "no_item_chosen": (
        translate("Messages", "No item is chosen yet."),
        _FILLED_IN,
        translate("Messages", "Press Alt+1 and choose one."),
    ),
    "no_paper_for_outcome": (
        translate("Messages", "This item has no paper for this outcome."),
        _FILLED_IN,
        translate("Messages", "Choose another outcome, or tell IT to complete the catalogue."),
    ),
    "paper_not_allowed": (
        translate("Messages", "This paper does not belong to this outcome."),
        _FILLED_IN,
        translate("Messages", "Print the one the bar proposes."),
    ),
    "paper_facts_missing": (
        translate("Messages", "The paper is not complete yet."),
        _FILLED_IN,
        translate("Messages", "Fill in the marked field, then press Ctrl+Enter."),
    ),
    "fonts_missing": (
        translate("Messages", "No Chinese font was found, so no paper can be drawn."),
        translate("Messages", "The case is saved and keeps its number."),
        translate("Messages", "Call IT to install the fonts, then press Ctrl+P."),
    ),
    "approval_needed": (
        translate("Messages", "This takes effect only with an approval."),
        _FILLED_IN,
        translate("Messages", "Send it for approval, or let her approve at this computer."),
    ),
    "case_changed_meanwhile": (
        translate("Messages", "{case_no} was worked on elsewhere since you opened it."),
        translate("Messages", "Your entry is not lost."),
        translate("Messages", "Open it again and compare."),
    ),
    "no_number_for_list": (
        translate("Messages", "A list of returned papers needs a case or a ticket."),
        _FILLED_IN,
        translate("Messages", "Choose the ticket first."),
    ),
    "notice_not_whole": (
        translate("Messages", "A notice tells everything at once; {n} materials are not judged yet."),
        _FILLED_IN,
        translate("Messages", "Judge them, then press Ctrl+Enter."),
    ),
    "outcome_not_offered": (
        translate("Messages", "This outcome is not available here yet."),
        _FILLED_IN,
        translate("Messages", "Choose one of those in the bar."),
    ),
    "outcome_not_possible": (
        translate("Messages", "The rules do not allow this outcome now."),
        _FILLED_IN,
        translate("Messages", "The line below the bar says why."),
    ),
    "outcome_not_possible:bad_credit": (
        translate("Messages", "An earlier promise of this applicant was not kept: nothing can be deferred."),
        _FILLED_IN,
        translate("Messages", "Take it in complete, or print the notice."),
    ),
    "rows_not_in_order": (
        translate("Messages", "{n} materials are not in order yet."),
        _FILLED_IN,
        translate("Messages", "Print the notice, or judge them again."),
    ),
    "second_notice_needs_approval": (
        translate("Messages", "{n} of these could have been said the first time."),
        _FILLED_IN,
        translate("Messages", "Write the reason and send it for approval."),
    ),
    "sheet_not_ready": (
        translate("Messages", "Something is still missing before this can be done."),
        _FILLED_IN,
        translate("Messages", "Fill in the marked field."),
    ),
    "wrong_window": (
        translate("Messages", "{item} is not done at this window."),
        _FILLED_IN,
        translate("Messages", "Press Ctrl+D to record it and pass it on."),
    ),
    "handover_way_unknown": (
        translate("Messages", "How the paper was handed over is not said."),
        _FILLED_IN,
        translate("Messages", "Choose one of the ways."),
    ),
    "paper_not_printed": (
        translate("Messages", "{doc_no} has not come out of the printer."),
        translate("Messages", "It is saved and keeps its number."),
        translate("Messages", "Press Ctrl+P to print it first."),
    ),
    "no_printer": (
        translate("Messages", "The printer {printer} is not set up here."),
        translate("Messages", "The paper is saved and keeps its number."),
        translate("Messages", "Choose another printer in the settings, then press Ctrl+P."),
    ),
    "printer_trouble": (
        translate("Messages", "The paper did not come out of {printer}."),
        translate("Messages", "It is saved and keeps its number."),
        translate("Messages", "Look at the printer, then press Ctrl+P."),
    ),
    "printer_stopped": (
        translate("Messages", "The paper did not come out: {printer} has stopped."),
        translate("Messages", "It is saved and keeps its number."),
        translate("Messages", "Put in paper, then press Ctrl+P."),
    ),
    "printer_timeout": (
        translate("Messages", "{printer} has not answered, the paper may still come."),
        translate("Messages", "It is saved and keeps its number."),
        translate("Messages", "Wait a moment; if nothing comes, press Ctrl+P."),
    ),
    "card_line_broken": (
        translate("Messages", "The ID card was not read."),
        _FILLED_IN,
        translate("Messages", "Lay the card flat and press Ctrl+R, or type it."),
    ),
    "approval_refused": (
        translate("Messages", "This person may not approve that."),
        translate("Messages", "It stays with the one it was sent to."),
        translate("Messages", "Choose somebody from the list in the same box."),
    ),
    "approval_needs_hall": (
        translate(
            "Messages",
            "Without the hall nobody approves and nothing is taken back; a written mandate counts.",
        ),
        _FILLED_IN,
        translate("Messages", "Receive the materials with Alt+R, or press again once the hall answers."),
    ),
    "legal_basis_missing": (
        translate("Messages", "The legal basis is not written yet."),
        _FILLED_IN,
        translate("Messages", "Choose or write the article."),
    ),
}
