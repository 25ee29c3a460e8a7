"""The words of the connection test: what a step is called, what was found, and what to do about trouble."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from workstation.services.connection import Mark, Step, StepResult
from workstation.services.server_line import Safety, ServerLine
from workstation.ui.screens.settings.line_words import line_words
from workstation.ui.screens.settings.step_troubles import AHEAD, BEHIND, OTHER, WORDS

translate = QCoreApplication.translate


def step_title(step: Step, embedded: bool) -> str:
    """The name of a step; a file on this PC has no host and no port."""
    if embedded and step in (Step.host, Step.port):
        if step is Step.host:
            return translate("SettingsSteps", "On this PC")
        return translate("SettingsSteps", "The file is there")
    return {
        Step.host: translate("SettingsSteps", "Host is found"),
        Step.port: translate("SettingsSteps", "Port answers"),
        Step.login: translate("SettingsSteps", "Account signs in"),
        Step.version: translate("SettingsSteps", "Tables fit"),
        Step.clock: translate("SettingsSteps", "Clocks agree"),
        Step.rights: translate("SettingsSteps", "Rights suffice"),
    }[step]


def step_words(result: StepResult) -> str:
    """What was found, or what went wrong and what to do about it."""
    if result.mark is Mark.skipped:
        return translate("SettingsSteps", "not tried")
    if result.trouble.startswith("certificate_"):
        return _certificate(result)
    if result.trouble:
        return trouble_words(result)
    facts = {key: str(value) for key, value in result.facts.items()}
    if result.step is Step.host:
        return facts.get("file") or _join(facts.get("host"), _other(facts))
    if result.step is Step.port:
        if "file" in facts:
            return _join(facts["file"], f"{facts['kilobytes']} KB")
        return _join(facts["port"], _certificate(result))
    if result.step is Step.login:
        return _login(facts)
    if result.step is Step.version:
        return _join(facts["hall"], translate("SettingsSteps", "tables {found}").format(**facts))
    if result.step is Step.clock:
        return _clock(facts)
    return translate("SettingsSteps", "reads and writes what a window needs, no more")


def _certificate(result: StepResult) -> str:
    """What a server's certificate shows, in the words of the station's own panel."""
    facts = result.facts
    if "until" not in facts:
        return ""
    safety = {"certificate_soon": Safety.SOON, "certificate_over": Safety.OVER}.get(
        result.trouble, Safety.GOOD
    )
    until = datetime.fromisoformat(str(facts["until"]))
    said = line_words(ServerLine(safety, str(facts["protocol"]), until, int(facts["days"])))
    return said[0] if said is not None else ""


def _other(facts: dict[str, str]) -> str:
    return facts.get("address", "") if facts.get("address") != facts.get("host") else ""


def _login(facts: dict[str, str]) -> str:
    if not facts["user"]:
        return translate("SettingsSteps", "a file needs no account")
    line = facts["tls"] or translate("SettingsSteps", "the line is not encrypted")
    return _join(facts["user"], line, f"PostgreSQL {facts['server']}")


def _clock(facts: dict[str, str]) -> str:
    if facts.get("own"):
        return translate("SettingsSteps", "one and the same clock")
    if facts["seconds"] == "0":
        return translate("SettingsSteps", "to the second")
    return translate("SettingsSteps", "{seconds} s apart, {allowed} s are allowed").format(**facts)


def _join(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def trouble_words(result: StepResult) -> str:
    """Most likely this, please do that."""
    facts = {key: str(value) for key, value in result.facts.items()}
    text = WORDS.get(result.trouble, OTHER)
    if result.trouble in ("clock_off", "clock_wrong"):
        text = AHEAD if facts.get("ahead") == "1" else BEHIND
    spoken = translate("SettingsSteps", text)
    for name in ("host", "port", "file", "detail", "found", "known", "hall", "named", "seconds"):
        spoken = spoken.replace("{" + name + "}", facts.get(name, "…"))
    return spoken
