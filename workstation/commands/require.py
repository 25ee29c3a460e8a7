"""`hall require`: the oldest program a hall works with from a day on, looked at, asked for, or lifted."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from workstation.commands.speech import Speech


def add_require(parser: Any, word: Callable[..., str]) -> None:
    """What `hall require` takes beside the address of the hall; with nothing it only says what is asked."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--version", help=word("help_require_version"), metavar="X.Y.Z")
    which.add_argument("--lift", action="store_true", help=word("help_lift"))
    parser.add_argument(
        "--from", help=word("help_require_from"), type=_day, metavar="YYYY-MM-DD", dest="since"
    )
    parser.add_argument("--message", help=word("help_require_message"), metavar="TEXT", default="")


def _day(text: str) -> date:
    return date.fromisoformat(text)


def run_require(arguments: argparse.Namespace, speech: Speech) -> int:
    """Carry it out; returns the exit code. Raises RuleBroken."""
    from workstation.services import hall_require

    hall, county = arguments.hall, arguments.county
    if arguments.version is not None and arguments.since is None:
        # a day that nobody named would stop the hall at once
        speech.trouble("require_needs_from")
        return 2
    if arguments.lift:
        done = hall_require.lift_minimum(hall, clock=_now, county=county)
    elif arguments.version is not None:
        done = hall_require.require_version(
            hall, arguments.version, arguments.since, arguments.message, clock=_now, county=county
        )
    else:
        done = hall_require.look_at_minimum(hall, county)
    name = done.facts.name
    if done.minimum is None:
        speech.say("require_lifted" if done.changed else "require_none", name=name)
        return 0
    key = "required" if done.changed else "required_before"
    speech.say(key, name=name, version=done.minimum.version, since=done.minimum.since.isoformat())
    if done.minimum.message:
        speech.write(f"  {done.minimum.message}")
    return 0


def _now() -> datetime:
    return datetime.now(UTC)
