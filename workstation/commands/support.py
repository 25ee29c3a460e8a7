"""`support-bundle`, and `station backup|restore`."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from workstation.commands.speech import Speech
from workstation.config import data_folder


class Word(Protocol):
    """Gives the sentence of a key."""

    def __call__(self, key: str, **values: object) -> str: ...


class Command(Protocol):
    """Makes a command below another."""

    def __call__(self, group: Any, name: str, about: str) -> Any: ...


def add_bundle(parser: Any, word: Word) -> None:
    """`support-bundle`: where to write, and another hall than that of the settings."""
    parser.add_argument("--out", help=word("help_bundle_out"), type=Path, metavar="FILE", required=True)
    parser.add_argument("--hall", help=word("help_hall_check"), metavar="URL")


def add_station(parser: Any, command: Command, word: Word) -> None:
    """`station backup` and `station restore`."""
    kinds = parser.add_subparsers(dest="station_command", metavar="COMMAND", required=True)
    backup = command(kinds, "backup", "about_station_backup")
    backup.add_argument("--to", help=word("help_station_to"), type=Path, metavar="FILE", required=True)
    restore = command(kinds, "restore", "about_station_restore")
    restore.add_argument(
        "--from", help=word("help_station_from"), type=Path, metavar="FILE", required=True, dest="file"
    )


def run_bundle(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write the file for support. Raises OSError."""
    from workstation.services.support.bundle import make_bundle

    made = make_bundle(_folder(arguments), arguments.out, datetime.now(UTC), url=arguments.hall)
    speech.say("bundle_made", path=made.path, parts=len(made.parts))
    return 0


def run_station_folder(arguments: argparse.Namespace, speech: Speech) -> int:
    """Copy this PC's station, or put a copy back. Raises RuleBroken or OSError."""
    from workstation.services.support import station_backup

    folder = _folder(arguments)
    if arguments.station_command == "backup":
        kept = station_backup.backup_station(folder, arguments.to, datetime.now(UTC))
        speech.say("station_kept", segment=kept.segment, path=kept.path, waiting=kept.waiting)
    else:
        back = station_backup.restore_station(folder, arguments.file)
        speech.say("station_back", segment=back.segment, path=folder, waiting=back.waiting)
    return 0


def _folder(arguments: argparse.Namespace) -> Path:
    return getattr(arguments, "home", None) or data_folder()
