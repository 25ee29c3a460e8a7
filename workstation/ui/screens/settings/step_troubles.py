"""What each trouble of the connection test most likely is, and what to do about it."""

from __future__ import annotations

from workstation.ui.wording.mark import translate

WORDS = {
    "no_host": translate(
        "SettingsSteps",
        "Nobody knows the name {host}. Most likely a slip of the finger or no network; "
        "please compare it with the sheet from IT and check the cable.",
    ),
    "no_answer": translate(
        "SettingsSteps",
        "No answer for {seconds} s. Most likely a firewall or a stopped server; please ask "
        "IT whether it runs.",
    ),
    "no_file": translate(
        "SettingsSteps",
        "There is no file {file}. Most likely it was moved; please choose the right one.",
    ),
    "file_closed": translate(
        "SettingsSteps",
        "{file} may not be read. Most likely it belongs to another account of this PC; "
        "please have IT open it.",
    ),
    "port_refused": translate(
        "SettingsSteps",
        "{host} is there, but nothing listens on {port}. Most likely another port or a "
        "stopped database; please compare the port, or have IT start it.",
    ),
    "port_silent": translate(
        "SettingsSteps",
        "{host} does not open {port}. Most likely a firewall between; please ask IT to open it for this PC.",
    ),
    "wrong_password": translate(
        "SettingsSteps",
        "The password is wrong for this account. Most likely it was changed; please type it again.",
    ),
    "no_password": translate(
        "SettingsSteps",
        "No password was given. Most likely the keyring has none for this address; please type it.",
    ),
    "no_database": translate(
        "SettingsSteps",
        "The server has no such database. Most likely a slip in its name; please compare it "
        "with the sheet from IT.",
    ),
    "not_let_in": translate(
        "SettingsSteps",
        "The server lets nobody in from this PC. Most likely its list of PCs lacks this "
        "one; please ask IT to add it (pg_hba.conf).",
    ),
    "not_a_database": translate(
        "SettingsSteps", "This file is no hall's database. Most likely the wrong file; please choose another."
    ),
    "too_many": translate(
        "SettingsSteps",
        "The server has no place left. Most likely too many programs are connected; please "
        "try again in a minute.",
    ),
    "starting": translate(
        "SettingsSteps",
        "The server is just starting or stopping. Please try again in a minute.",
    ),
    "tls": translate(
        "SettingsSteps",
        "The encrypted line could not be made. Most likely a certificate is missing or out "
        "of date; please ask IT for the right kind of encryption.",
    ),
    "login_failed": translate("SettingsSteps", "The login failed: {detail}. Please show this line to IT."),
    "no_tables": translate(
        "SettingsSteps",
        "The database is empty. Most likely the hall was not made yet; please have IT create it.",
    ),
    "newer_tables": translate(
        "SettingsSteps",
        "The tables ({found}) are newer than this program ({known}). Please update this PC first.",
    ),
    "older_tables": translate(
        "SettingsSteps",
        "The tables ({found}) are older than this program needs ({known}). Please have IT "
        "bring the hall up to date.",
    ),
    "no_hall": translate(
        "SettingsSteps",
        "There are tables but no hall. Most likely making it was broken off; please have IT create it again.",
    ),
    "other_hall": translate(
        "SettingsSteps",
        "This is another hall ({hall}) than the one this PC belongs to. Most likely another "
        "county's address; please compare it.",
    ),
    "demo_hall": translate(
        "SettingsSteps",
        "{hall} is a hall of sample data: papers from it are valid nowhere.",
    ),
    "rights_missing": translate(
        "SettingsSteps",
        "The account lacks rights ({named}). Most likely it is only for reading; please "
        "have IT grant those of a window.",
    ),
    "rights_too_wide": translate(
        "SettingsSteps",
        "Works, but the account may also rewrite the ledger. Please have IT give windows an "
        "account of their own.",
    ),
    "went_away": translate(
        "SettingsSteps",
        "The server went away in between: {detail}. Please test once more.",
    ),
    "not_understood": translate(
        "SettingsSteps",
        "The server answered something unexpected: {detail}. Please show this line to IT.",
    ),
}
OTHER = translate("SettingsSteps", "Something is wrong here: {detail}. Please show this line to IT.")
AHEAD = translate(
    "SettingsSteps",
    "This PC is {seconds} s ahead. Most likely nobody sets its clock; please switch on automatic time.",
)
BEHIND = translate(
    "SettingsSteps",
    "This PC is {seconds} s behind. Most likely nobody sets its clock; please switch on automatic time.",
)
