"""`hall login|promote|backup|restore`: what keeps a hall safe and lets stations in."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from workstation.commands.speech import Speech


class Word(Protocol):
    """Gives the sentence of a key."""

    def __call__(self, key: str, **values: object) -> str: ...


KEEPING = (
    ("login", "about_login"), ("promote", "about_promote"), ("backup", "about_backup"),
    ("restore", "about_restore"),
)  # fmt: skip


def add_keeping(name: str, parser: Any, word: Word, county: Any) -> None:
    """What each of them takes."""
    if name == "promote":
        parser.add_argument("source", metavar="SRC", help=word("help_promote_source"))
        parser.add_argument("target", metavar="DST", help=word("help_promote_target"))
    else:
        parser.add_argument("--hall", help=word("help_hall"), metavar="URL", required=True)
    if name == "login":
        parser.add_argument("--name", help=word("help_login_name"), metavar="NAME")
    if name == "backup":
        parser.add_argument("--to", help=word("help_backup_to"), type=Path, metavar="FILE", required=True)
    if name == "restore":
        parser.add_argument(
            "--from", help=word("help_restore_from"), type=Path, metavar="FILE", required=True, dest="file"
        )
    else:
        parser.add_argument("--county", help=word("help_county"), type=county)


def _now() -> datetime:
    return datetime.now(UTC)


def run_login(arguments: argparse.Namespace, speech: Speech) -> int:
    """Make a login for stations. Raises RuleBroken."""
    from workstation.services import hall_keeping

    made = hall_keeping.make_login(arguments.hall, arguments.name, arguments.county)
    if made.new:
        speech.say("login_made", name=made.name)
        speech.write(f"  {made.address}")
    else:
        speech.say("login_known", name=made.name)
    return 0


def run_promote(arguments: argparse.Namespace, speech: Speech) -> int:
    """Move a hall to a server. Raises RuleBroken."""
    from workstation.config import without_password
    from workstation.services import hall_keeping

    done = hall_keeping.promote_hall(arguments.source, arguments.target, _now, arguments.county)
    key = "promoted_before" if done.before else "promoted"
    address = without_password(arguments.target)
    speech.say(key, name=done.facts.name, ledger=done.ledger_rows, rows=done.rows, address=address)
    speech.say("promote_next", address=address)
    return 0


def run_backup(arguments: argparse.Namespace, speech: Speech) -> int:
    """Write a backup. Raises RuleBroken or OSError."""
    from workstation.services import hall_keeping

    made = hall_keeping.backup_hall(arguments.hall, arguments.to, _now, arguments.county)
    speech.say("backed_up", name=made.hall, ledger=made.ledger_rows, rows=made.rows, path=arguments.to)
    speech.say("backup_hash", sha256=made.sha256)
    return 0


def run_restore(arguments: argparse.Namespace, speech: Speech) -> int:
    """Fill an empty database; exit code 1 when the hall it held does not verify. Raises RuleBroken."""
    from workstation.services import hall_keeping

    done = hall_keeping.restore_hall(arguments.hall, arguments.file, _now)
    figures = {"name": done.facts.name, "ledger": done.backup.ledger_rows, "rows": done.backup.rows}
    speech.say("restored", made_at=done.backup.made_at, **figures)
    if done.checked.fault is not None:
        speech.say("restored_fault", fault=done.checked.fault)
        return 1
    return 0
