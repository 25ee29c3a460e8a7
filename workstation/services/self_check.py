"""Looking this PC over before a clerk sits down at it: each point is fine, needs attention, or fails."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from workstation import __version__, config, resources
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.passwords import has_in_file, needs_password
from workstation.printing.printers import list_printers
from workstation.services import hall_admin, input_method
from workstation.services.hall_require import minimum_of
from workstation.services.minimum import Age, Minimum, age_of
from workstation.services.reference import Reference, ReferenceShelf, build, read_files
from workstation.services.server_line import Safety, ServerLine, look_at_line
from workstation.store import engines
from workstation.store.hall_store import HallStore
from workstation.store.read.health import look_at, try_writing
from workstation.store.station_store import StationBusy, StationStore

FULL_BELOW, TIGHT_BELOW = 64 * 1024 * 1024, 1024 * 1024 * 1024
CLOCK_SECONDS = 60
SLOW_MS = 100
_TYPING = {
    input_method.Typing.ready: "input_ready",
    input_method.Typing.other_module: "input_other_module",
    input_method.Typing.no_bus: "input_no_bus",
    input_method.Typing.nothing_runs: "input_nothing_runs",
    input_method.Typing.only_fcitx4: "input_only_fcitx4",
    input_method.Typing.front_end_off: "input_front_end_off",
}


class Level(StrEnum):
    """ok: nothing to do. warn: works, with less. fail: put it right first."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True)
class Finding:
    """One point that was looked at; `key` names the sentence with the remedy, `params` fill it."""

    level: Level
    key: str
    params: Mapping[str, Any] = field(default_factory=dict)


def check_station(
    folder: Path, url: str | None = None, environ: Mapping[str, str] | None = None
) -> Iterator[Finding]:
    """Every point in turn. `folder` is the data folder, `url` the hall: by default that of the settings."""
    around = os.environ if environ is None else environ
    yield from check_folder(folder)
    yield from check_fonts()
    kept = _settings(folder)
    yield from check_keyring(kept, folder)
    yield from check_hall(kept, url)
    yield from check_printers(kept)
    yield from check_catalogue(folder, datetime.now(UTC).date())
    yield from check_input(around)
    yield from check_display(around)


def check_folder(folder: Path) -> Iterator[Finding]:
    """Space and rights where this PC keeps its work, and the file itself."""
    place = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    try:
        with tempfile.TemporaryFile(dir=place) as trial:
            trial.write(b"\0" * 4096)
            trial.flush()
            os.fsync(trial.fileno())
        free = shutil.disk_usage(place).free
    except OSError as error:
        detail = error.strerror or str(error)
        yield Finding(Level.FAIL, "folder_unwritable", {"path": folder, "detail": detail})
        return
    level = Level.FAIL if free < FULL_BELOW else Level.WARN if free < TIGHT_BELOW else Level.OK
    key = "disk_ok" if level is Level.OK else "disk_tight"
    yield Finding(level, key, {"path": folder, "free": free // (1024 * 1024)})
    if not (folder / "station.db").exists():
        yield Finding(Level.WARN, "not_enrolled", {"path": folder})
        return
    try:
        with StationStore(folder) as store, store.reading() as reader:
            words = {row["key"]: row["value"] for row in reader.local("meta")}
            waiting = reader.waiting_actions()
    except StationBusy:
        yield Finding(Level.OK, "station_open", {"path": folder})
    except RuleBroken as broken:
        yield Finding(Level.FAIL, "station_broken", {"path": folder, "detail": _detail(broken)})
    else:
        segment = words.get("segment", "-")
        if "frozen" in words:
            yield Finding(Level.FAIL, "station_frozen", {"segment": segment, "waiting": waiting})
        yield Finding(Level.OK, "station_ok", {"segment": segment, "waiting": waiting})


def check_fonts() -> Iterator[Finding]:
    """The fonts of papers and window."""
    from workstation.printing.fonts import FontFolder

    missing = FontFolder(resources.font_folders()).missing_fonts()
    if missing:
        yield Finding(Level.WARN, "fonts_missing", {"names": "、".join(missing)})
    else:
        yield Finding(Level.OK, "fonts_ok")


def check_keyring(settings: config.Settings, folder: Path) -> Iterator[Finding]:
    """The place for the hall's password; only an address with a user needs it.

    Without a keyring the password lies in a file of `folder`: that works, and is worth a word.
    """
    try:
        config.full_url(config.Settings(hall_url="postgresql://nobody@localhost/none"))
    except config.KeyringMissing as missing:
        needed = needs_password(settings.hall_url) and not has_in_file(settings.hall_url, folder)
        detail = str(missing.params.get("detail") or "-").splitlines()[0].partition(". ")[0]
        yield Finding(Level.FAIL if needed else Level.WARN, "keyring_missing", {"detail": detail})
    else:
        yield Finding(Level.OK, "keyring_ok")


def check_hall(settings: config.Settings, url: str | None) -> Iterator[Finding]:
    """Reachable, ours to write, and with a clock like ours."""
    try:
        wanted = url or config.full_url(settings)
    except config.KeyringMissing:
        wanted = settings.hall_url
    if not wanted:
        yield Finding(Level.WARN, "hall_unset")
        return
    try:
        store = HallStore(wanted)
    except engines.WrongUrl:
        yield Finding(Level.FAIL, "hall_address", {"url": config.without_password(wanted)})
        return
    try:
        facts = hall_admin.open_hall(store)
        try_writing(store, facts.hall_id)
        health = look_at(store)
        minimum = minimum_of(store, facts)
    except HallUnreachable as away:
        yield Finding(Level.FAIL, "hall_away", {"url": store.shown_url, "detail": _detail(away)})
        return
    except RuleBroken as broken:
        said = {"url": store.shown_url, "code": broken.code, "detail": _detail(broken)}
        yield Finding(Level.FAIL, "hall_broken", said)
        return
    finally:
        store.dispose()
    took = round(health.round_trip_ms, 1)
    slow = took > SLOW_MS
    yield Finding(
        Level.WARN if slow else Level.OK, "hall_slow" if slow else "hall_ok", {"name": facts.name, "ms": took}
    )
    yield from check_program(minimum, datetime.now(UTC))
    yield from check_line(look_at_line(wanted, datetime.now(UTC)))
    if health.clock_ahead is not None:
        apart = round(health.clock_ahead)
        wrong = abs(apart) > CLOCK_SECONDS
        yield Finding(
            Level.FAIL if wrong else Level.OK, "clock_wrong" if wrong else "clock_ok", {"seconds": apart}
        )


def check_program(minimum: Minimum | None, now: datetime, have: str = __version__) -> Iterator[Finding]:
    """Whether the hall asks for a newer program, now or from a day to come."""
    age = age_of(have, minimum, now)
    if minimum is None or age is Age.GOOD:
        return
    said = {"have": have, "needed": minimum.version, "since": minimum.since, "message": minimum.message}
    if age is Age.TOO_OLD:
        yield Finding(Level.FAIL, "program_too_old", said)
    else:
        yield Finding(Level.WARN, "program_soon_too_old", said)


def check_line(line: ServerLine) -> Iterator[Finding]:
    """Whether the line is encrypted, and whether the server's certificate lasts."""
    said = {
        "protocol": line.protocol,
        "days": line.days,
        "until": f"{line.until:%Y-%m-%d}" if line.until else "",
    }
    if line.safety is Safety.PLAIN:
        yield Finding(Level.WARN, "certificate_none")
    elif line.safety is Safety.OVER:
        yield Finding(Level.FAIL, "certificate_over", said)
    elif line.safety is Safety.SOON:
        yield Finding(Level.WARN, "certificate_soon", said)
    elif line.safety is Safety.GOOD:
        yield Finding(Level.OK, "certificate_ok", said)


def check_printers(settings: config.Settings) -> Iterator[Finding]:
    """Printers the system knows, and whether those of the settings are among them."""
    names = list_printers()
    gone = sorted({name for name in settings.printers.values() if name and name not in names})
    if gone and not any(Path(name).is_dir() for name in gone):
        yield Finding(Level.FAIL, "printer_gone", {"names": "、".join(gone)})
    elif not names:
        yield Finding(Level.WARN, "printers_none")
    else:
        yield Finding(Level.OK, "printers_ok", {"names": "、".join(names)})


def check_catalogue(folder: Path, today: date) -> Iterator[Finding]:
    """The rules this station works with, and whether its calendar covers this year and the next."""
    try:
        reference, mine = _reference(folder)
    except RuleBroken as broken:
        yield Finding(Level.FAIL, "catalogue_broken", {"code": broken.code, "detail": _detail(broken)})
        return
    figures = {"items": len(reference.items), "units": len(reference.units)}
    yield Finding(Level.OK, "catalogue_ok" if mine else "catalogue_shipped", figures)
    if not reference.calendar.publishes(today.year):
        yield Finding(Level.FAIL, "calendar_missing", {"year": today.year})
    elif today.month == 12 and not reference.calendar.publishes(today.year + 1):
        # limits that begin in December end in the new year
        yield Finding(Level.WARN, "calendar_missing", {"year": today.year + 1})
    else:
        yield Finding(Level.OK, "calendar_ok", {"year": today.year})


def check_input(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Whether Chinese can be typed: a module that comes with Qt, and an input method that answers it."""
    if not sys.platform.startswith("linux"):
        yield Finding(Level.OK, "input_system")
        return
    plugins = next(input_method.plugin_folders(), Path())
    typing, who = input_method.typing_now(environ, plugins)
    level = Level.OK if typing is input_method.Typing.ready else Level.WARN
    there = "、".join(sorted(input_method.modules_of(plugins))) or "-"
    yield Finding(level, _TYPING[typing], {"module": who, "there": there})


def check_display(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Whether there is a screen, and a scale that draws lines sharp."""
    linux = sys.platform.startswith("linux")
    if linux and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        yield Finding(Level.WARN, "display_none")
        return
    text = environ.get("QT_SCALE_FACTOR", "1")
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    good = 1.0 <= scale <= 3.0
    yield Finding(
        Level.OK if good else Level.WARN, "display_ok" if good else "display_scale", {"scale": text}
    )


def _settings(folder: Path) -> config.Settings:
    # a torn file would be set aside by reading it; only the window may do that, because it tells the clerk
    trial = Path(tempfile.mkdtemp(prefix="shouwen-check-"))
    try:
        if (folder / config.FILE).is_file():
            shutil.copyfile(folder / config.FILE, trial / config.FILE)
        return config.load_settings(trial).settings
    except OSError:
        return config.Settings()
    finally:
        shutil.rmtree(trial, ignore_errors=True)


def _reference(folder: Path) -> tuple[Reference, bool]:
    """What the hall published as far as this station has it, else the shipped sample."""
    if (folder / "station.db").exists():
        try:
            with StationStore(folder) as store:
                return ReferenceShelf(store.reading).current(), True
        except RuleBroken:
            # an open, torn or empty file is told of elsewhere; the shipped data can still be looked at
            return build(read_files(resources.catalogue_folder())), False
    return build(read_files(resources.catalogue_folder())), False


def _detail(error: RuleBroken) -> str:
    return str(error.params.get("detail") or error.code)
