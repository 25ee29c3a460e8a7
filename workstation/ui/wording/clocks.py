"""Words for trouble: clocks that stop, limits that are extended."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "clock_stop_refused": (
        translate("Messages", "The clock may not be stopped for this."),
        _UNCHANGED,
        translate("Messages", "Only hearings, inspections, tests, appraisals and expert reviews stop it."),
    ),
    "clock_stop_refused:no_clock": (
        translate("Messages", "No clock runs for this case: none can be stopped."),
        _UNCHANGED,
        "",
    ),
    "clock_stop_refused:none_runs": (
        translate("Messages", "The clock of this case does not stand still."),
        _UNCHANGED,
        translate("Messages", "Press F5 and look at the case again."),
    ),
    "clock_stop_refused:no_days": (
        translate("Messages", "The applicant is told how many days it takes: between 1 and 365."),
        _UNCHANGED,
        translate("Messages", "Write how many days the procedure needs."),
    ),
    "clock_stop_refused:not_told_yet": (
        translate("Messages", "Days before the notice count: the applicant was not told of them."),
        _UNCHANGED,
        translate("Messages", "The first day is today or the next working day."),
    ),
    "clock_stop_refused:too_far_ahead": (
        translate("Messages", "Until the procedure begins the clock runs."),
        _UNCHANGED,
        translate("Messages", "Stop it on the day it begins, or on the working day before."),
    ),
    "clock_stop_refused:limit_already_over": (
        translate("Messages", "The limit by law ended on {due}: a clock that is over cannot be stopped."),
        _UNCHANGED,
        translate("Messages", "Conclude the case, with the reason that is published."),
    ),
    "clock_stop_refused:end_to_come": (
        translate("Messages", "The procedure cannot end on a day to come."),
        _UNCHANGED,
        translate("Messages", "Write the day on which it ended."),
    ),
    "clock_stop_refused:ends_before_it_begins": (
        translate("Messages", "The procedure cannot end before it begins."),
        _UNCHANGED,
        translate("Messages", "Write the day on which it ended."),
    ),
    "extension_refused": (
        translate("Messages", "The limit cannot be extended like this."),
        _UNCHANGED,
        translate("Messages", "Once, by the unit's head, and told to the applicant in writing."),
    ),
    "extension_refused:no_clock": (
        translate("Messages", "No clock runs for this case: no limit can be extended."),
        _UNCHANGED,
        "",
    ),
    "extension_refused:second_extension": (
        translate("Messages", "The limit was extended already, by a decision of {decided_on}."),
        _UNCHANGED,
        translate("Messages", "The law allows it once (Licensing Law, Art. 42)."),
    ),
    "extension_refused:not_extendable": (
        translate("Messages", "No law allows the limit of this matter to be extended."),
        _UNCHANGED,
        "",
    ),
    "extension_refused:too_long": (
        translate("Messages", "The law allows at most {most} days more."),
        _UNCHANGED,
        translate("Messages", "Write the number of days the head of the organ approved."),
    ),
    "extension_refused:limit_already_over": (
        translate("Messages", "The limit by law ended on {due}: what is over cannot be extended."),
        _UNCHANGED,
        translate("Messages", "Conclude the case, with the reason that is published."),
    ),
    "extension_refused:approver_or_paper_missing": (
        translate("Messages", "The head of the organ decides: name and number of the paper are missing."),
        _UNCHANGED,
        translate("Messages", "Write both as the approval says them."),
    ),
    "extension_refused:reason_missing": (
        translate("Messages", "The applicant is told why: the reasons are missing."),
        _UNCHANGED,
        translate("Messages", "Write the reasons as the notice tells them."),
    ),
    "extension_refused:day_wrong": (
        translate("Messages", "The day of the approval cannot be right."),
        _UNCHANGED,
        translate("Messages", "It lies between the acceptance and today."),
    ),
}
