"""`self-check`."""

from __future__ import annotations

import argparse
from pathlib import Path

from workstation.commands.check_words import FINDINGS
from workstation.commands.speech import ENGLISH, Speech
from workstation.config import data_folder
from workstation.services.self_check import Finding, Level, check_station


def run_check(arguments: argparse.Namespace, speech: Speech) -> int:
    """Say every finding; exit code 1 when something fails."""
    folder: Path = getattr(arguments, "home", None) or data_folder()
    found = []
    for finding in check_station(folder, arguments.hall):
        speech.write(line_of(finding, speech))
        found.append(finding.level)
    failed, warned = found.count(Level.FAIL), found.count(Level.WARN)
    if failed:
        speech.say("check_failed", count=failed)
        return 1
    speech.say("check_warned" if warned else "check_good", count=warned)
    return 0


def line_of(finding: Finding, speech: Speech) -> str:
    """One finding: its level, what was seen, and what to do about it."""
    chinese, english = FINDINGS[finding.key]
    text = (english if speech.language == ENGLISH else chinese).format(**finding.params)
    return f"{speech.word(f'level_{finding.level.value}')}  {text}"
