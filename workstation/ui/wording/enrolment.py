"""Words for trouble: enrolling this PC with IT's file."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "secret_incomplete": (
        translate("Messages", "The secret has {wanted} digits; {digits} were typed."),
        _UNCHANGED,
        translate("Messages", "Type all five groups as IT reads them out."),
    ),
    "secret_mistyped": (
        translate("Messages", "Group {group} of the secret is mistyped: {digits}."),
        _UNCHANGED,
        translate("Messages", "Compare this group with what IT reads out."),
    ),
    "secret_wrong": (
        translate("Messages", "This secret does not open the file of {station}."),
        _UNCHANGED,
        translate("Messages", "Tell IT “{station}” and let them compare: each file has a secret of its own."),
    ),
    "enrolment_unreadable": (
        translate("Messages", "{path} is no enrolment file, or it was damaged on its way."),
        _UNCHANGED,
        translate("Messages", "Choose the file that ends in .enrol, or let IT send it again."),
    ),
    "enrolment_missing": (
        translate("Messages", "{path} cannot be opened ({detail})."),
        _UNCHANGED,
        translate("Messages", "Look where the file lies and whether the stick is still in."),
    ),
    "enrolment_too_new": (
        translate("Messages", "The file was made by a newer program."),
        _UNCHANGED,
        translate("Messages", "Let IT bring this PC's program up to date first."),
    ),
    "enrolment_expired": (
        translate("Messages", "The file of {station} was good until {day}."),
        _UNCHANGED,
        translate("Messages", "Ask IT for a new one."),
    ),
    "enrolment_used": (
        translate("Messages", "This file is used up: a PC was enrolled as {station} before."),
        _UNCHANGED,
        translate("Messages", "Ask IT for a new file; a new PC gets a new segment."),
    ),
    "enrolment_other_hall": (
        translate("Messages", "The file is for {hall}, but its address now leads to {found}."),
        _UNCHANGED,
        translate("Messages", "Let IT check the address and make a new file."),
    ),
    "already_enrolled": (
        translate("Messages", "This PC is {station} already; the file is for {wanted}."),
        translate("Messages", "Nothing has changed, all work on this PC is kept."),
        translate("Messages", "If it shall become another station, let IT see to it first."),
    ),
    "password_unkept": (
        translate("Messages", "The database's password could not be kept in {path}."),
        translate("Messages", "This PC was not enrolled."),
        translate("Messages", "Let IT see to the disk ({detail})."),
    ),
}
