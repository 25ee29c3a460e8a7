"""Names of papers, kinds of station, and the sentences of the self-check."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.services.self_check import Finding
from workstation.ui.wording.mark import translate

_PAPERS = {
    "*": translate("SettingsWords", "A4 papers"),
    "ticket_slip": translate("SettingsWords", "Number slips (58 mm)"),
    "receipt": translate("SettingsWords", "Receipts of material"),
    "acceptance": translate("SettingsWords", "Acceptance notices"),
    "service_acceptance": translate("SettingsWords", "Service acceptance slips"),
    "deferral_promise": translate("SettingsWords", "Deferral promises"),
    "deferred_acceptance": translate("SettingsWords", "Acceptances with deferral"),
    "supplement_notice": translate("SettingsWords", "Supplement notices"),
    "on_spot_refusal": translate("SettingsWords", "Refusals on the spot"),
    "returned_list": translate("SettingsWords", "Lists of what was returned"),
    "refusal": translate("SettingsWords", "Non-acceptance notices"),
    "not_required_notice": translate("SettingsWords", "No licence needed"),
    "consult_list": translate("SettingsWords", "Lists for enquiries"),
    "first_asked_receipt": translate("SettingsWords", "First-asked receipts"),
    "handoff_slip": translate("SettingsWords", "Handoff slips"),
    "pickup_slip": translate("SettingsWords", "Pick-up slips"),
    "correction_notice": translate("SettingsWords", "Notices of correction"),
    "revocation_notice": translate("SettingsWords", "Revocations of an acceptance"),
    "deferral_ended_notice": translate("SettingsWords", "Ends of a deferral"),
    "extension_notice": translate("SettingsWords", "Extensions of a limit"),
    "clock_stop_notice": translate("SettingsWords", "Notices of a stopped clock"),
}
_KINDS = {
    "integrated": translate("SettingsWords", "integrated window"),
    "department": translate("SettingsWords", "department window"),
    "guide_desk": translate("SettingsWords", "guide desk"),
    "ticket_station": translate("SettingsWords", "ticket station"),
    "review": translate("SettingsWords", "review desk"),
    "window": translate("SettingsWords", "window"),
}
_FINDINGS = {
    "folder_unwritable": translate(
        "SettingsWords", "{path} cannot be written: {detail}. Please free it for this account."
    ),
    "disk_ok": translate("SettingsWords", "Disk: {free} MB are free"),
    "disk_tight": translate("SettingsWords", "Only {free} MB are free on the disk. Please make room."),
    "not_enrolled": translate("SettingsWords", "This PC is no station yet. Please enrol it."),
    "station_open": translate("SettingsWords", "Station file: in use, whole"),
    "station_ok": translate("SettingsWords", "Station file: whole"),
    "station_frozen": translate(
        "SettingsWords",
        "{segment} is frozen: its data is an old copy. Everything is kept; IT has to enrol it anew.",
    ),
    "station_broken": translate(
        "SettingsWords", "The station file is damaged: {detail}. Please call IT, change nothing."
    ),
    "fonts_ok": translate("SettingsWords", "Fonts of papers and window: all there"),
    "fonts_missing": translate(
        "SettingsWords",
        "Fonts are missing: {names}. Please have them installed; papers use others meanwhile.",
    ),
    "keyring_ok": translate("SettingsWords", "Keyring: there"),
    "keyring_missing": translate(
        "SettingsWords",
        "There is no keyring: the password lies in a file of this account. Please have a keyring installed.",
    ),
    "hall_unset": translate("SettingsWords", "No hall is set: this PC works with sample data."),
    "hall_address": translate("SettingsWords", "The hall's address cannot be read. Please correct it."),
    "hall_away": translate(
        "SettingsWords", "The hall does not answer. Please run the test of the connection."
    ),
    "hall_broken": translate(
        "SettingsWords", "The hall's database is not in order: {detail}. Please call IT."
    ),
    "hall_ok": translate("SettingsWords", "Hall {name}: answers in {ms} ms"),
    "hall_slow": translate(
        "SettingsWords", "Hall {name}: takes {ms} ms to answer. Please have the network looked at."
    ),
    "program_soon_too_old": translate(
        "SettingsWords", "From {since} on this program must be at least {needed}; it is {have}. {message}"
    ),
    "program_too_old": translate(
        "SettingsWords",
        "This program ({have}) is too old: since {since} the hall asks for {needed}. Please have it "
        "installed. {message}",
    ),
    "certificate_ok": translate("SettingsWords", "Line: encrypted, certificate until {until}"),
    "certificate_soon": translate(
        "SettingsWords", "The server's certificate ends on {until}, in {days} days. Please have it renewed."
    ),
    "certificate_over": translate(
        "SettingsWords", "The server's certificate ended on {until}. Please have it renewed today."
    ),
    "certificate_none": translate(
        "SettingsWords", "The line to the hall is not encrypted. Please have TLS switched on."
    ),
    "clock_ok": translate("SettingsWords", "Clock: agrees with the hall's"),
    "clock_wrong": translate(
        "SettingsWords", "The clocks are {seconds} s apart. Please switch on automatic time."
    ),
    "printer_gone": translate(
        "SettingsWords", "The system no longer knows this printer: {names}. Please choose another."
    ),
    "printers_none": translate(
        "SettingsWords", "The system knows no printer. Please set one up there first."
    ),
    "printers_ok": translate("SettingsWords", "Printers: {names}"),
    "catalogue_ok": translate("SettingsWords", "Catalogue: {items} items of {units} units"),
    "catalogue_shipped": translate("SettingsWords", "Catalogue: readable, {items} items"),
    "catalogue_broken": translate(
        "SettingsWords", "The catalogue contradicts itself ({code}). Please correct it and publish again."
    ),
    "calendar_missing": translate(
        "SettingsWords",
        "The holidays of {year} are not published yet. Please publish them: deadlines depend on them.",
    ),
    "calendar_ok": translate("SettingsWords", "Calendar: {year} is there"),
    "input_system": translate("SettingsWords", "Typing Chinese: by the system"),
    "input_ready": translate("SettingsWords", "Typing Chinese: {module}"),
    "input_no_bus": translate(
        "SettingsWords", "No Chinese can be typed: started without the desktop. Please start from its menu."
    ),
    "input_nothing_runs": translate(
        "SettingsWords",
        "No Chinese can be typed: no input method runs. Please have fcitx5 or ibus installed.",
    ),
    "input_only_fcitx4": translate(
        "SettingsWords", "No Chinese can be typed with the old fcitx 4. Please have fcitx5 installed."
    ),
    "input_front_end_off": translate(
        "SettingsWords", "No Chinese can be typed: please switch on the IBus front end of fcitx5."
    ),
    "input_other_module": translate(
        "SettingsWords", "No Chinese can be typed with the module {module}. Please set QT_IM_MODULE to ibus."
    ),
    "display_none": translate("SettingsWords", "There is no screen."),
    "display_ok": translate("SettingsWords", "Screen: sharp"),
    "display_scale": translate(
        "SettingsWords", "The scale {scale} draws blurred lines. Please choose one between 1 and 3."
    ),
}


def _spoken(text: str) -> str:
    return QCoreApplication.translate("SettingsWords", text)


def paper_name(form: str) -> str:
    """The name of a form; "*" stands for all A4 papers."""
    return _spoken(_PAPERS.get(form, form))


def station_kind(kind: str) -> str:
    """What kind of station it is."""
    return _spoken(_KINDS.get(kind, kind))


def finding_words(finding: Finding) -> str:
    """The sentence of a finding; one this table does not know yet shows its name."""
    text = _spoken(_FINDINGS.get(finding.key, finding.key))
    for name, value in finding.params.items():
        text = text.replace("{" + name + "}", str(value))
    return text
