"""A real person comes to a station of the living hall: whoever was invented there gets up."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from workstation.store.station_store import StationBusy

WANTED = "wanted"
PATIENCE, PAUSE = 15.0, 0.1
"""Seconds an invented colleague may take to leave, and between two tries."""

Opened = TypeVar("Opened")


def is_wanted(folder: Path) -> bool:
    """Whether somebody waits for the station in this folder."""
    return (folder / WANTED).exists()


def open_when_free(
    folder: Path,
    open_it: Callable[[], Opened],
    *,
    patience: float = PATIENCE,
    pause: Callable[[float], None] = time.sleep,
) -> Opened:
    """Open a station of the demo hall; an invented colleague who works there is asked to leave first.

    Raises StationBusy when it is still in use after `patience` seconds: then a real person holds it.
    """
    try:
        return open_it()
    except StationBusy:
        if patience <= 0:
            raise
    wanted = folder / WANTED
    wanted.touch()
    try:
        for _try in range(round(patience / PAUSE)):
            pause(PAUSE)
            try:
                return open_it()
            except StationBusy:
                continue
        return open_it()
    finally:
        wanted.unlink(missing_ok=True)
