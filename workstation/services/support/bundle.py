"""One file for support: what this PC is, how it does, and its log, with nobody's name or number in it."""

from __future__ import annotations

import json
import locale
import os
import platform
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from workstation import __version__, config
from workstation.domain.errors import RuleBroken
from workstation.services.self_check import Finding, check_station
from workstation.services.support import logbook, reports
from workstation.services.support.masking import Mask
from workstation.store import station_copy

_SEEN = (
    "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "LANG", "LC_ALL", "QT_IM_MODULE", "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR", "QT_FONT_DPI", "GTK_IM_MODULE", "XMODIFIERS",
)  # fmt: skip
_LOG_BYTES = 6_000_000


class BundleUnwritable(RuleBroken):
    """The file for support could not be written. Params: path, detail."""

    code = "bundle_unwritable"


@dataclass(frozen=True)
class Bundle:
    """The file made, and the names of what is inside."""

    path: Path
    parts: tuple[str, ...]


def bundle_name(now: datetime) -> str:
    """The name of a bundle made now."""
    return f"shouwen-support-{now:%Y%m%d-%H%M%S}.zip"


def make_bundle(
    folder: Path,
    out: Path,
    now: datetime,
    *,
    url: str | None = None,
    environ: Mapping[str, str] | None = None,
) -> Bundle:
    """Gather everything from the data folder into the zip `out`. Works beside an open window.

    Names and numbers of people in the station file are taken out wherever they stand. Raises OSError when
    `out` cannot be written; a broken station file is told of inside.
    """
    station = folder / "station.db"
    try:
        known = station_copy.personal_words(station) if station.exists() else frozenset()
        facts = asdict(station_copy.facts_of(station)) if station.exists() else {}
    except RuleBroken as broken:
        known, facts = frozenset(), {"broken": str(broken.params.get("detail") or broken.code)}
    mask = Mask(known)
    around = os.environ if environ is None else environ
    half = out.with_name(f".{out.name}.half")
    out.parent.mkdir(parents=True, exist_ok=True)
    parts = []
    with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in _texts(folder, facts, now, url, around):
            packed.writestr(name, mask.hide(text))
            parts.append(name)
    half.replace(out)
    return Bundle(out, tuple(parts))


def _texts(
    folder: Path, facts: Mapping[str, object], now: datetime, url: str | None, around: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    yield "about.json", _json(_about(now, around))
    yield "settings.json", _json(_settings(folder))
    if facts:
        yield "station.json", _json(facts)
    yield "self-check.json", _json([_plain(found) for found in check_station(folder, url, around)])
    yield "files.txt", "\n".join(_files(folder)) + "\n"
    for place in (folder / logbook.FOLDER, folder / reports.FOLDER):
        for file in sorted(place.glob("*")) if place.is_dir() else ():
            if file.is_file():
                with file.open("rb") as opened:
                    yield f"{place.name}/{file.name}", opened.read(_LOG_BYTES).decode("utf-8", "replace")


def _plain(found: Finding) -> dict[str, str]:
    words = {name: str(value) for name, value in found.params.items()}
    return {"level": found.level.value, "key": found.key, **words}


def _about(now: datetime, around: Mapping[str, str]) -> dict[str, object]:
    return {
        "shouwen": __version__,
        "made": f"{now:%Y-%m-%dT%H:%M:%S}Z",
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": platform.platform(),
        "glibc": "-".join(platform.libc_ver()),
        "processors": os.cpu_count(),
        "encoding": locale.getpreferredencoding(False),
        "environment": {name: around[name] for name in _SEEN if name in around},
    }


def _settings(folder: Path) -> dict[str, object]:
    """The settings without password and without the people who sat here."""
    try:
        said = json.loads((folder / config.FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return {"unreadable": type(error).__name__}
    if not isinstance(said, dict):
        return {"unreadable": "not a table"}
    said.pop("last_people", None)
    if isinstance(said.get("hall_url"), str):
        said["hall_url"] = config.without_password(said["hall_url"])
    return said


def _files(folder: Path) -> Iterator[str]:
    """The data folder's files with their sizes; papers are counted, not named."""
    papers = 0
    for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if file.suffix.lower() == ".pdf":
            papers += 1
        elif file.is_file():
            yield f"{file.relative_to(folder).as_posix()}: {file.stat().st_size // 1024} kB"
    yield f"papers as PDF: {papers}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n"
