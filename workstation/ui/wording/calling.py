"""Words for trouble: calling numbers and serving them."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")
_FILLED_IN = translate("Messages", "What you filled in is still there.")

WORDS: dict[str, tuple[str, str, str]] = {
    "nobody_waits": (
        translate("Messages", "Nobody waits for this window."),
        "",
        translate("Messages", "Press Ctrl+G to call a named ticket."),
    ),
    "other_person_here": (
        translate("Messages", "{no} was taken with another person's card: {name}."),
        _UNCHANGED,
        translate("Messages", "Enter this person on the intake page, as applicant or agent."),
    ),
    "nothing_here": (
        translate("Messages", "No ticket is at this window now."),
        _UNCHANGED,
        translate("Messages", "Press F2 to call the next one."),
    ),
    "no_window": (
        translate("Messages", "You have no window to call to."),
        _UNCHANGED,
        translate("Messages", "Sign in at a window first."),
    ),
    "no_such_number": (
        translate("Messages", "There is no ticket {no} today."),
        _UNCHANGED,
        translate("Messages", "Compare it with the slip."),
    ),
    "slip_date_unread": (
        translate("Messages", "This window has not heard of {no} today."),
        "",
        translate("Messages", "Read the date at the foot of the slip: is it {day}, today?"),
    ),
    "slip_of_another_day": (
        translate("Messages", "The slip of {no} is not of today ({day}): it is not called."),
        _UNCHANGED,
        translate(
            "Messages",
            "Send the visitor to the guide desk for a new ticket; who has priority under the hall's rules "
            "keeps it there.",
        ),
    ),
    "other_group": (
        translate("Messages", "{no} is not served at this window."),
        _UNCHANGED,
        translate("Messages", "Press F8 to transfer it, Ctrl+D to record the question."),
    ),
    "ticket_taken": (
        translate("Messages", "{no} has just been taken by another window."),
        translate("Messages", "Nothing has changed here."),
        translate("Messages", "Press F2 to call the next one."),
    ),
    "ticket_elsewhere": (
        translate("Messages", "{no} is not at this window."),
        _UNCHANGED,
        translate("Messages", "Press F5 to see where it is."),
    ),
    "window_busy": (
        translate("Messages", "{no} is still in hand at this window."),
        _UNCHANGED,
        translate("Messages", "Finish it with F9 or hold it with F7 first."),
    ),
    "put_back_too_late": (
        translate("Messages", "{no} was called {seconds} s ago, it cannot be put back."),
        _UNCHANGED,
        translate("Messages", "Start with F4, or call on."),
    ),
    "transfer_nowhere": (
        translate("Messages", "There is no such place to transfer to."),
        translate("Messages", "The ticket stays with you."),
        translate("Messages", "Choose another window or item."),
    ),
    "reason_missing": (
        translate("Messages", "The reason is not written yet."),
        _FILLED_IN,
        translate("Messages", "Write one sentence."),
    ),
}
