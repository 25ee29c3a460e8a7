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
    "program_too_old": (
        translate("Messages", "This program ({have}) is too old: since {since} the hall asks for {needed}."),
        translate(
            "Messages",
            "Nothing is lost: what was done is still sent, drafts stay, everything can be looked at.",
        ),
        translate("Messages", "{message}Call IT to install {needed}; until then let another window do it."),
    ),
    "version_unreadable": (
        translate("Messages", "{version} is no version of this program."),
        _UNCHANGED,
        translate("Messages", "Write it like 0.2.0."),
    ),
    "minimum_ahead": (
        translate("Messages", "{wanted} is newer than this program ({have})."),
        _UNCHANGED,
        translate("Messages", "Install it on this PC first."),
    ),
    "station_in_use": (
        translate("Messages", "{ticket} is still in hand at this window."),
        _UNCHANGED,
        translate("Messages", "Bring it to its end or send it to another window first."),
    ),
    "station_in_use:called": (
        translate("Messages", "{ticket} was called to this window and has not come yet."),
        _UNCHANGED,
        translate("Messages", "Serve it, or send it to another window first."),
    ),
    "station_in_use:serving": (
        translate("Messages", "{ticket} is being served at this window."),
        _UNCHANGED,
        translate("Messages", "Bring it to its end or send it to another window first."),
    ),
    "station_in_use:material": (
        translate("Messages", "Material of {ticket}, which is on hold, lies at this window."),
        _UNCHANGED,
        translate("Messages", "Receive it or give it back first."),
    ),
    "station_waits": (
        translate("Messages", "{count} change(s) made here have not reached the hall yet."),
        translate("Messages", "They are kept and sent by themselves; nothing has changed."),
        translate("Messages", "Wait until the status bar says that all is sent, then try again."),
    ),
    "segment_mistyped": (
        translate("Messages", "This PC is {segment}, and that was not typed."),
        _UNCHANGED,
        translate("Messages", "Type its four characters."),
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
