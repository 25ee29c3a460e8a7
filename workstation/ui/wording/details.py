"""Words for trouble: identity numbers, names, numbers and codes."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")
_FILLED_IN = translate("Messages", "What you filled in is still there.")

WORDS: dict[str, tuple[str, str, str]] = {
    "identity_refused": (
        translate("Messages", "This number cannot be right."),
        _FILLED_IN,
        translate("Messages", "Compare it with the card."),
    ),
    "identity_length": (
        translate("Messages", "The number has {found} characters, {expected} are needed."),
        _FILLED_IN,
        translate("Messages", "Compare it with the card."),
    ),
    "identity_character": (
        translate("Messages", "Character {position} of the number cannot be there."),
        _FILLED_IN,
        translate("Messages", "Compare it with the card."),
    ),
    "identity_date": (
        translate("Messages", "The date of birth in the number does not exist."),
        _FILLED_IN,
        translate("Messages", "Compare it with the card."),
    ),
    "identity_born_in_future": (
        translate("Messages", "The date of birth in the number lies in the future."),
        _FILLED_IN,
        translate("Messages", "Compare it with the card."),
    ),
    "identity_check_digit": (
        translate("Messages", "One digit of the number is mistyped."),
        _FILLED_IN,
        translate("Messages", "Compare it with the card."),
    ),
    "identity_org_check_digit": (
        translate("Messages", "One character of the organisation code is mistyped."),
        _FILLED_IN,
        translate("Messages", "Compare it with the licence."),
    ),
    "name_refused": (
        translate("Messages", "This name cannot be stored."),
        _FILLED_IN,
        translate("Messages", "Type it again."),
    ),
    "name_missing": (
        translate("Messages", "The name is empty."),
        _FILLED_IN,
        translate("Messages", "Type it or press Ctrl+R to read the card."),
    ),
    "name_too_long": (
        translate("Messages", "The name has {found} characters, at most {limit} fit."),
        _FILLED_IN,
        translate("Messages", "Use the short name on the licence."),
    ),
    "name_unreadable": (
        translate("Messages", "Character {position} of the name cannot be read."),
        _FILLED_IN,
        translate("Messages", "Type this character again."),
    ),
    "segment_wrong": (
        translate("Messages", "{segment} is no station segment."),
        _UNCHANGED,
        translate("Messages", "Four characters like SJ03."),
    ),
    "number_wrong": (
        translate("Messages", "{text} is no number of this kind."),
        _UNCHANGED,
        translate("Messages", "Scan the code, or compare it with the paper."),
    ),
    "numbers_spent": (
        translate("Messages", "This station has used all its numbers."),
        _FILLED_IN,
        translate("Messages", "Call IT for a new segment."),
    ),
    "qr_refused": (
        translate("Messages", "This code cannot be used."),
        _UNCHANGED,
        translate("Messages", "Type the number on the paper."),
    ),
    "qr_not_ours": (
        translate("Messages", "This code is not one of ours."),
        _UNCHANGED,
        translate("Messages", "Scan the code on the receipt or the notice."),
    ),
    "qr_too_new": (
        translate("Messages", "This code was printed by a newer program."),
        _UNCHANGED,
        translate("Messages", "Type the number on the paper."),
    ),
    "qr_damaged": (
        translate("Messages", "The code was not read completely."),
        _UNCHANGED,
        translate("Messages", "Scan again, or type the number on the paper."),
    ),
}
