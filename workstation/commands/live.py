"""`live`: invented citizens and colleagues at work in a demo hall, until somebody says stop."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from workstation.commands.speech import Speech
from workstation.config import data_folder


def run_live(arguments: argparse.Namespace, speech: Speech) -> int:
    """Let a demo hall live until Ctrl+C, or until the window that started it ends; returns the exit code.

    Raises DemoRefused for a real hall and for a folder without the demo's stations, NoHall, HallUnreachable.
    """
    from workstation.services.living.run import run_living

    home, url = _place(arguments)
    if not arguments.watched:
        speech.say("living", hall=_shown(url))
    return run_living(
        home,
        url,
        own_segment=arguments.own or "",
        seed=arguments.seed,
        speed=arguments.speed,
        watched=sys.stdin if arguments.watched else None,
    )


def _place(arguments: argparse.Namespace) -> tuple[Path, str]:
    """The folder with the demo's stations and the hall's address; without one, the embedded demo hall's."""
    home: Path = getattr(arguments, "home", None) or data_folder()
    demo = home / "demo"
    if not arguments.hall:
        return demo, f"sqlite:///{demo / 'hall.db'}"
    return (home if (home / "stations").exists() else demo), arguments.hall


def _shown(url: str) -> str:
    from workstation.config import without_password

    return without_password(url)
