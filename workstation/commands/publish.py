"""`hall publish`: a year's holidays, or a changed catalogue, without a release."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workstation.commands.speech import Speech

DOCUMENTS = ("holidays", "items", "units")
"""People and windows are not among them: they are enlisted one by one, with their passwords."""


def add_publish(parser: Any, word: Callable[..., str]) -> None:
    """What `hall publish` takes beside the address of the hall."""
    parser.add_argument("--document", help=word("help_document"), choices=DOCUMENTS, required=True)
    parser.add_argument("--file", help=word("help_publish_file"), type=Path, metavar="FILE", required=True)


def run_publish(arguments: argparse.Namespace, speech: Speech) -> int:
    """Publish it; returns the exit code. Raises RuleBroken, and then the old document stays in force."""
    from workstation.services import hall_publish

    done = hall_publish.publish_document(
        arguments.hall,
        arguments.document,
        arguments.file,
        clock=lambda: datetime.now(UTC),
        county=arguments.county,
    )
    key = "published" if done.changed else "published_before"
    speech.say(key, name=done.facts.name, document=done.document)
    for year, days in done.years:
        speech.say("published_year", year=year, days=days)
    return 0
