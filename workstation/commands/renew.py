"""`re-enrol`: give a frozen PC a new segment of its hall; what it had not sent goes along."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from workstation.commands.speech import Speech
from workstation.config import data_folder


def run_renewal(arguments: argparse.Namespace, speech: Speech) -> int:
    """Enrol this PC anew; returns the exit code. Raises RuleBroken."""
    from workstation.sync.renewal import enrol_again

    folder: Path = getattr(arguments, "home", None) or data_folder()
    done = enrol_again(
        folder.expanduser(), arguments.hall, segment=arguments.segment, clock=lambda: datetime.now(UTC)
    )
    speech.say("renewed", before=done.before, segment=done.identity.segment, along=done.along)
    if done.torn:
        speech.say("renewed_torn", torn=done.torn)
    speech.say("renewed_copy", path=done.kept)
    return 0
