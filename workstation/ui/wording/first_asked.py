"""Words for trouble: first-asked records, duty, orders and ratings."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")
_FILLED_IN = translate("Messages", "What you filled in is still there.")

WORDS: dict[str, tuple[str, str, str]] = {
    "handoff_step_refused": (
        translate("Messages", "The handoff has moved on, this step is over."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see who has it."),
    ),
    "handoff_not_allowed": (
        translate("Messages", "Your role may not do this with a handoff."),
        _UNCHANGED,
        translate("Messages", "Ask the one it was sent to."),
    ),
    "first_asked_step_refused": (
        translate("Messages", "The record has moved on, this step is over."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see who has it."),
    ),
    "first_asked_not_allowed": (
        translate("Messages", "Your role may not do this with a record."),
        _UNCHANGED,
        translate("Messages", "Ask the one it was sent to."),
    ),
    "return_refused": (
        translate("Messages", "It was sent back once already."),
        translate("Messages", "It stays with you."),
        translate("Messages", "Answer it, or let the group leader assign it."),
    ),
    "return_refused:assigned": (
        translate("Messages", "It was assigned to you and cannot be sent back."),
        translate("Messages", "It stays with you."),
        translate("Messages", "Talk to the group leader."),
    ),
    "not_the_owner": (
        translate("Messages", "It lies with somebody else."),
        _UNCHANGED,
        translate("Messages", "Ask the one named on it."),
    ),
    "handoff_travels": (
        translate("Messages", "{no} brought it along: starting that number signs for it."),
        _UNCHANGED,
        translate("Messages", "Call {no} and start it."),
    ),
    "handoff_under_way": (
        translate("Messages", "It is on its way to {to} already and not signed for."),
        translate("Messages", "Until then it stays with you."),
        translate("Messages", "Call it back first, then send it elsewhere."),
    ),
    "concerned_person": (
        translate("Messages", "Whom a complaint is about takes no part in it."),
        _UNCHANGED,
        translate("Messages", "Choose somebody else of the unit."),
    ),
    "nobody_decides": (
        translate("Messages", "The hall names nobody who takes this."),
        _FILLED_IN,
        translate("Messages", "Promise an answer yourself, and tell the hall's office."),
    ),
    "no_name_for_this": (
        translate("Messages", "A matter to be handled needs a name."),
        _FILLED_IN,
        translate("Messages", "Write the name, or note it as a question."),
    ),
    "directions_incomplete": (
        translate("Messages", "Outside the hall: unit, place and phone must be told."),
        _FILLED_IN,
        translate("Messages", "Fill in the marked field."),
    ),
    "duty_step_refused": (
        translate("Messages", "The duty cannot take this step now."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see where it stands."),
    ),
    "duty_not_allowed": (
        translate("Messages", "Your role may not change a duty."),
        _UNCHANGED,
        translate("Messages", "Only supervision staff may."),
    ),
    "order_step_refused": (
        translate("Messages", "The supervision order cannot take this step now."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see where it stands."),
    ),
    "order_not_allowed": (
        translate("Messages", "Your role may not change a supervision order."),
        _UNCHANGED,
        translate("Messages", "Only supervision staff may."),
    ),
    "breach_step_refused": (
        translate("Messages", "The breach record cannot take this step now."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see where it stands."),
    ),
    "breach_not_allowed": (
        translate("Messages", "Your role may not change a breach record."),
        _UNCHANGED,
        translate("Messages", "Only supervision staff may."),
    ),
    "rating_step_refused": (
        translate("Messages", "The rating cannot take this step now."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see where it stands."),
    ),
    "rating_not_allowed": (
        translate("Messages", "Your role may not change a rating."),
        _UNCHANGED,
        translate("Messages", "Only supervision staff may."),
    ),
    "cover_refused": (
        translate("Messages", "Nobody covers for this person now."),
        _UNCHANGED,
        translate("Messages", "B acts while A is away, and only where the pair is set up."),
    ),
    "grade_unknown": (
        translate("Messages", "There are five grades only."),
        _UNCHANGED,
        translate("Messages", "Choose one of the five."),
    ),
    "rated_person_excluded": (
        translate("Messages", "Who was rated takes no part in the call-back."),
        _UNCHANGED,
        translate("Messages", "Somebody else calls back."),
    ),
    "contact_not_tried_enough": (
        translate("Messages", "Called {attempts} times, {needed} are needed."),
        translate("Messages", "The calls so far are noted."),
        translate("Messages", "Call again later."),
    ),
    "two_reviewers_needed": (
        translate("Messages", "An appeal is decided by two persons."),
        _FILLED_IN,
        translate("Messages", "Choose a second reviewer."),
    ),
    "number_block_exhausted": (
        translate("Messages", "There is no link and the reserved numbers of this group are used up."),
        translate("Messages", "The tickets given out stay valid."),
        translate("Messages", "Write a number by hand and enter it later with Ctrl+G."),
    ),
    "appointment_taken": (
        translate("Messages", "This appointment is checked in already: {no}."),
        _UNCHANGED,
        translate("Messages", "Print its slip again, or give an ordinary ticket."),
    ),
    "ground_unknown": (
        translate("Messages", "This ground for priority is not published here."),
        _UNCHANGED,
        translate("Messages", "Choose one of the marks on the page."),
    ),
    "ground_too_young": (
        translate("Messages", "{age} years old; this priority begins at {min_age}."),
        _UNCHANGED,
        translate("Messages", "Give an ordinary ticket, or choose another mark."),
    ),
    "planned_minutes_wrong": (
        translate("Messages", "Plan between 1 and {longest} minutes."),
        _UNCHANGED,
        translate("Messages", "Write how many minutes."),
    ),
}
