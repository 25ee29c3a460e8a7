"""Words for trouble: settling what the hall refused, taking a window over, dates that are in doubt."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "already_settled": (
        translate("Messages", "Somebody has settled this already."),
        translate("Messages", "Both versions are in the history."),
        translate("Messages", "Press Ctrl+O to see what is left."),
    ),
    "already_settled:mine": (
        translate("Messages", "{name} settled this already: what had been refused counts."),
        translate("Messages", "Both versions are in the history."),
        translate("Messages", "Press Ctrl+O to see what is left."),
    ),
    "already_settled:hall": (
        translate("Messages", "{name} settled this already: what the hall had counts."),
        translate("Messages", "Both versions are in the history."),
        translate("Messages", "Press Ctrl+O to see what is left."),
    ),
    "already_settled:fields": (
        translate("Messages", "{name} settled this already, a part of each version."),
        translate("Messages", "Both versions are in the history."),
        translate("Messages", "Press Ctrl+O to see what is left."),
    ),
    "number_taken": (
        translate("Messages", "{no} was given a second time, by an old copy of this PC's file."),
        translate("Messages", "Nothing has changed; both are in the history."),
        translate("Messages", "Let the other version count, call the person, and take the matter in anew."),
    ),
    "chief_decides": (
        translate("Messages", "One of the two versions is on a legal paper already."),
        translate("Messages", "Both are kept."),
        translate("Messages", "Only the chief representative chooses: with her own password here."),
    ),
    "hall_not_trusted": (
        translate("Messages", "The hall's database does not show the right certificate; nothing is sent."),
        translate("Messages", "Everything is kept on this PC; receiving, accepting and printing go on."),
        translate("Messages", "Call IT: the certificate or this PC's clock is wrong."),
    ),
    "hall_shut_out": (
        translate("Messages", "The hall's database answers but does not let this PC in."),
        translate("Messages", "Everything is kept on this PC; receiving, accepting and printing go on."),
        translate("Messages", "Call IT: the password, the account or the database's name is wrong."),
    ),
    "date_in_doubt": (
        translate("Messages", "This PC's clock may be wrong; no paper was made."),
        translate("Messages", "What you filled in is kept."),
        translate("Messages", "Press Ctrl+O, look at a calendar and confirm that today is {today}."),
    ),
    "window_lost": (
        translate("Messages", "Window {window} was taken over by {name} at station {station}."),
        translate("Messages", "What you did here is kept and was sent."),
        translate("Messages", "Sign out, then sign in at a free window."),
    ),
    "takeover_too_soon": (
        translate("Messages", "Station {station} was heard {seconds} s ago: somebody works there."),
        _UNCHANGED,
        translate("Messages", "Let her sign out there, or wait until it has been silent for {needed} s."),
    ),
    "nothing_to_take_over": (
        translate("Messages", "Nobody holds window {window} any more."),
        _UNCHANGED,
        translate("Messages", "Sign in as usual."),
    ),
}
