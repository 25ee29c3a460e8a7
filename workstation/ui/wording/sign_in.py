"""Words for trouble: signing in and out."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "person_unknown": (
        translate("Messages", "Nobody here has the number {person}."),
        "",
        translate("Messages", "Check the number."),
    ),
    "person_left": (
        translate("Messages", "The account of {name} is closed."),
        "",
        translate("Messages", "The unit can open it again."),
    ),
    "password_wrong": (
        translate("Messages", "The password is wrong, {left} tries left."),
        "",
        translate("Messages", "Look at caps lock and type it again."),
    ),
    "sign_in_locked": (
        translate("Messages", "Locked for {minutes} more minutes: too many wrong passwords."),
        "",
        translate("Messages", "IT can unlock it."),
    ),
    "password_must_change": (
        translate("Messages", "Set your own password first."),
        "",
        translate("Messages", "Type it twice."),
    ),
    "password_weak": (
        translate("Messages", "This password is too easy."),
        translate("Messages", "The old one still counts."),
        translate("Messages", "At least {shortest} characters, letters and digits."),
    ),
    "password_weak:same": (
        translate("Messages", "This is the old password."),
        translate("Messages", "The old one still counts."),
        translate("Messages", "Choose another."),
    ),
    "password_weak:name": (
        translate("Messages", "The password contains your name or number."),
        translate("Messages", "The old one still counts."),
        translate("Messages", "Choose another."),
    ),
    "window_not_yours": (
        translate("Messages", "Window {window} belongs to another unit."),
        "",
        translate("Messages", "Choose your own window, or set up the cover."),
    ),
    "window_taken": (
        translate("Messages", "{name} is at window {window}."),
        "",
        translate("Messages", "Choose another window, or ask {name} to sign out."),
    ),
    "sign_in_offline": (
        translate("Messages", "There is no link, and this person has not signed in here lately."),
        "",
        translate("Messages", "Somebody who signed in here within 7 days can."),
    ),
    "sign_out_blocked": (
        translate("Messages", "A ticket is still in hand."),
        _UNCHANGED,
        translate("Messages", "Finish it with F9 or hold it with F7 first."),
    ),
    "sign_out_blocked:material": (
        translate("Messages", "{pieces} materials are taken and no paper is out."),
        _UNCHANGED,
        translate("Messages", "Alt+R receive, Alt+T return everything, F7 hold."),
    ),
    "sign_out_blocked:called": (
        translate("Messages", "{ticket} has been called and may come any moment."),
        _UNCHANGED,
        translate("Messages", "Start with F4, or F6 when it counts as a no-show."),
    ),
}
