"""`hall enrolment` makes sealed files for window PCs, `enrol` uses one without a window."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from datetime import UTC, datetime
from pathlib import Path

from workstation.commands.speech import Speech
from workstation.config import data_folder
from workstation.domain.errors import RuleBroken
from workstation.passwords import FILE, Kept
from workstation.services.enrol.issue import Issued, Issuer, Terms
from workstation.services.enrol.joining import join, read_file


class FileExists(RuleBroken):
    """A file of that name is there. Params: path."""

    code = "file_exists"


def _now() -> datetime:
    return datetime.now(UTC)


def run_enrolment(arguments: argparse.Namespace, speech: Speech) -> int:
    """Make one file or one for every PC; returns the exit code. Raises RuleBroken, OSError."""
    terms = Terms(arguments.pc_hall or "", arguments.days, dict(arguments.printer or ()))
    issuer = Issuer(
        arguments.hall, terms, clock=_now, random=secrets.token_bytes, below=secrets.SystemRandom().randrange
    )
    out: Path = arguments.out
    if not arguments.all:
        one = issuer.one(arguments.station, window=arguments.window, kind=arguments.kind, name=arguments.name)
        _write(out, one)
        day = _day(one)
        speech.say("enrolment_made", segment=one.head.segment, place=one.head.place, path=out, day=day)
        speech.say("enrolment_secret", secret=one.secret)
        return 0
    found = issuer.every_one()
    if found.there:
        speech.say("enrolment_there", segments=" ".join(found.there))
    if not found.issued:
        speech.say("enrolment_none")
        return 0
    out.mkdir(parents=True, exist_ok=True)
    taken = [one.file_name for one in found.issued if (out / one.file_name).exists()]
    if taken:
        raise FileExists(path=str(out / taken[0]))
    for one in found.issued:
        _write(out / one.file_name, one)
    speech.say("enrolment_round", count=len(found.issued), path=out, day=_day(found.issued[0]))
    speech.say("enrolment_round_secrets")
    for one in found.issued:
        speech.say("enrolment_row", segment=one.head.segment, secret=one.secret, place=one.head.place)
    return 0


def run_enrol(arguments: argparse.Namespace, speech: Speech) -> int:
    """Enrol this PC with a file and the secret on standard input. Raises RuleBroken."""
    sealed = read_file(arguments.file)
    folder: Path = getattr(arguments, "home", None) or data_folder()
    joined = join(sealed, sys.stdin.readline(), folder.expanduser(), _now)
    key = "enrolled_before" if joined.before else "enrolled"
    speech.say(key, hall=joined.hall, segment=joined.segment, place=joined.place)
    if joined.kept is Kept.file:
        speech.say("password_in_file", path=folder / FILE)
    return 0


def _write(path: Path, one: Issued) -> None:
    # the body is sealed; still nobody but its maker needs to read it before it is handed on
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as there:
        raise FileExists(path=str(path)) from there
    with os.fdopen(handle, "wb") as file:
        file.write(one.data)


def _day(one: Issued) -> str:
    return f"{one.head.good_until.astimezone():%Y-%m-%d %H:%M}"
