"""The demo hall inside this PC's data folder: opened, made when it is not there yet, and kept alive."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from workstation import config
from workstation.services.demo.hall import station_folder
from workstation.services.demo.seed import seed_when_due
from workstation.services.handlers import all_kinds
from workstation.services.living.giving_way import open_when_free
from workstation.services.living.process import LivingHall, start_living
from workstation.sync.opening import OpenStation, open_station


def demo_folder(home: Path) -> Path:
    """Where the demo hall and its stations lie in a data folder."""
    return home / "demo"


def demo_url(home: Path) -> str:
    """The address of the demo hall in a data folder."""
    return f"sqlite:///{demo_folder(home) / 'hall.db'}"


def printed_in(home: Path) -> Path:
    """The folder that takes the papers of the demo hall."""
    return demo_folder(home) / "printed"


def open_embedded(home: Path, segment: str, clock: Callable[[], datetime]) -> OpenStation:
    """Open a station of the demo hall; the hall is made when needed, with a morning for every day.

    Raises StationBusy, StationFileBroken, HallBroken, or what seeding a new one raises.
    """
    demo, url = demo_folder(home), demo_url(home)
    demo.mkdir(parents=True, exist_ok=True)
    folder = station_folder(demo, segment)
    seed_when_due(url, demo, segment, clock())
    return open_when_free(folder, lambda: open_station(folder, url, all_kinds(), clock))


def living_of(home: Path, segment: str) -> LivingHall:
    """What lets the demo hall live beside the station `segment`, as the settings in `home` say."""
    return LivingHall(
        lambda: start_living(demo_folder(home), demo_url(home), segment),
        lambda: config.load_settings(home).settings.living_demo,
    )
