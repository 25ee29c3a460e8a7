"""Words for trouble: the hall's data and setting up a station."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

_UNCHANGED = translate("Messages", "Nothing has changed.")

WORDS: dict[str, tuple[str, str, str]] = {
    "calendar_data_wrong": (
        translate("Messages", "The holiday data of {year} contradicts itself."),
        translate("Messages", "The old data stays in force."),
        translate("Messages", "Correct it and publish again."),
    ),
    "opening_hours_wrong": (
        translate("Messages", "The opening hours contradict themselves."),
        translate("Messages", "The old ones stay in force."),
        translate("Messages", "Correct them and publish again."),
    ),
    "limit_wrong": (
        translate("Messages", "A limit in the catalogue makes no sense."),
        translate("Messages", "The old catalogue stays in force."),
        translate("Messages", "Correct it and publish again."),
    ),
    "item_broken": (
        translate("Messages", "Item {item} contradicts itself."),
        translate("Messages", "The old catalogue stays in force."),
        translate("Messages", "Correct it and publish again."),
    ),
    "expression_broken": (
        translate("Messages", "A condition in the catalogue cannot be read."),
        translate("Messages", "The old catalogue stays in force."),
        translate("Messages", "Correct it and publish again."),
    ),
    "reference_missing": (
        translate("Messages", "The hall's data has not arrived at this station yet."),
        _UNCHANGED,
        translate("Messages", "Wait for the link, or let IT publish it."),
    ),
    "wrong_url": (
        translate("Messages", "The address of the database cannot be read."),
        translate("Messages", "The old address stays."),
        translate("Messages", "Compare it with the sheet from IT."),
    ),
    "hall_exists": (
        translate("Messages", "This database already holds a hall."),
        _UNCHANGED,
        translate("Messages", "Enrol this station there instead."),
    ),
    "no_hall": (
        translate("Messages", "This database holds no hall yet."),
        _UNCHANGED,
        translate("Messages", "Create the hall first."),
    ),
    "segment_taken": (
        translate("Messages", "Segment {segment} was given out before."),
        _UNCHANGED,
        translate("Messages", "Choose another: segments are never used twice."),
    ),
    "demo_refused": (
        translate("Messages", "This database is no place for the demo."),
        _UNCHANGED,
        translate("Messages", "Choose an empty database."),
    ),
    "demo_refused:real_hall": (
        translate("Messages", "This database holds the real hall {hall}."),
        _UNCHANGED,
        translate("Messages", "Choose an empty database for the demo."),
    ),
    "newer_schema": (
        translate("Messages", "The tables were made by a newer program."),
        _UNCHANGED,
        translate("Messages", "Update this station first."),
    ),
    "station_frozen": (
        translate("Messages", "This station was stopped by the hall."),
        translate("Messages", "Everything is kept on this station."),
        translate("Messages", "Call IT: it has to be enrolled anew."),
    ),
    "station_forked": (
        translate("Messages", "This station's file is a copy or an old restore."),
        translate("Messages", "Nothing is sent, everything is kept."),
        translate("Messages", "Call IT: it has to be enrolled anew."),
    ),
    "seq_gap": (
        translate("Messages", "The hall is missing earlier steps of this station."),
        translate("Messages", "Everything is kept and will be sent again."),
        translate("Messages", "Go on working."),
    ),
    "not_enrolled": (
        translate("Messages", "This computer does not belong to a hall yet."),
        _UNCHANGED,
        translate("Messages", "IT enrols it in the settings."),
    ),
    "other_hall": (
        translate("Messages", "This address leads to another hall."),
        _UNCHANGED,
        translate("Messages", "Compare the address with the sheet from IT."),
    ),
}
