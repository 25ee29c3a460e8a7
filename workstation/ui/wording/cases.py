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
    "clock_stop_refused": (
        translate("Messages", "The clock may not be stopped for this."),
        _UNCHANGED,
        translate("Messages", "Only hearings, inspections, tests, appraisals and expert reviews stop it."),
    ),
    "extension_refused": (
        translate("Messages", "The limit cannot be extended like this."),
        _UNCHANGED,
        translate("Messages", "Once, by the unit's head, and told to the applicant in writing."),
    ),
    "approval_refused": (
        translate("Messages", "This person may not approve that."),
        translate("Messages", "It stays with the one it was sent to."),
        translate("Messages", "Choose somebody from the list in the same box."),
    ),
    "approval_needs_hall": (
        translate("Messages", "This needs the chief representative, or a written mandate."),
        _FILLED_IN,
        translate("Messages", "Receive the materials first with Alt+R."),
    ),
    "legal_basis_missing": (
        translate("Messages", "The legal basis is not written yet."),
        _FILLED_IN,
        translate("Messages", "Choose or write the article."),
    ),
}
