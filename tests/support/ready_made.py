"""Halls and station files that are built once in a test process and copied from then on."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from collections.abc import Callable, Hashable
from functools import cache
from pathlib import Path

import psycopg
from sqlalchemy.engine import make_url

from tests.support.postgres import SPARE
from workstation.store.station_store import StationStore

Build = Callable[[str, Path], None]


@cache
def _shelf() -> tempfile.TemporaryDirectory[str]:
    """Goes with the process."""
    return tempfile.TemporaryDirectory(prefix="shouwen-ready-")


@cache
def _pristine() -> Path:
    folder = Path(_shelf().name) / "pristine"
    StationStore(folder).close()
    return folder / "station.db"


_MADE: dict[Hashable, tuple[str, Path]] = {}


def lay_station(folder: Path) -> Path:
    """An empty station file in `folder`, which must not hold one yet; returns the folder."""
    StationStore.copy_pristine(_pristine(), folder)
    return folder


def lay_hall(url: str, folder: Path | None, name: Hashable, build: Build) -> None:
    """Fill the empty database at `url` and the station folders in `folder` as `build(url, folder)` would.

    `build` runs once for every `name` and database server; it closes all that it opened.
    """
    key = (name, url.rsplit("/", 1)[0] if url.startswith("postgresql") else "sqlite")
    if key not in _MADE:
        place = Path(_shelf().name) / uuid.uuid4().hex
        place.mkdir()
        made = _sibling(url) if url.startswith("postgresql") else f"sqlite:///{place / 'hall.db'}"
        stations = place / "stations"
        stations.mkdir()
        build(made, stations)
        _MADE[key] = (made, stations)
    made, stations = _MADE[key]
    if url.startswith("postgresql"):
        _copy_database(made, url)
    else:
        shutil.copyfile(make_url(made).database or "", make_url(url).database or "")
    if folder is not None:
        shutil.copytree(stations, folder, dirs_exist_ok=True)


def _sibling(url: str) -> str:
    name = f"ready_{uuid.uuid4().hex}"
    _say(url, f'CREATE DATABASE "{name}" TEMPLATE template0')
    return f"{url.rsplit('/', 1)[0]}/{name}"


def _copy_database(made: str, url: str) -> None:
    """The empty database at `url` gives way to a copy; another test has the empty one."""
    name, template = (make_url(where).database for where in (url, made))
    spare = f'ALTER DATABASE "{name}" RENAME TO {SPARE}{uuid.uuid4().hex}'
    _say(url, spare, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _say(url: str, *sentences: str) -> None:
    door = make_url(url).set(drivername="postgresql", database="postgres")
    with psycopg.connect(door.render_as_string(hide_password=False), autocommit=True) as connection:
        for sentence in sentences:
            connection.execute(sentence)  # type: ignore[call-overload]
