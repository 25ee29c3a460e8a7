"""Words for trouble: setting up this PC."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "bundle_unwritable": (
        translate("Messages", "The file for IT could not be written to {path}."),
        translate("Messages", "Log and reports stay where they are."),
        translate("Messages", "Free some space ({detail}) and press again."),
    ),
    "settings_unwritable": (
        translate("Messages", "The settings could not be written to {path}."),
        translate("Messages", "What you chose is in use until the program ends."),
        translate("Messages", "Let IT see to the disk ({detail})."),
    ),
    "keyring_missing": (
        translate("Messages", "This PC has no place for passwords."),
        translate("Messages", "Everything but the password is kept."),
        translate("Messages", "Let IT install a keyring, or write it into the password file (.pgpass)."),
    ),
    "segment_wrong": (
        translate("Messages", "A segment has four characters, letters and digits, like SJ03."),
        _UNCHANGED,
        translate("Messages", "Take it from the sheet from IT."),
    ),
    "address_incomplete": (
        translate("Messages", "The address of the database is not complete."),
        _UNCHANGED,
        translate("Messages", "Fill in what is missing."),
    ),
}
