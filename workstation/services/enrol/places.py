"""Where an enrolment file most likely lies: beside the data, on the desktop, among downloads, on a stick."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from workstation.services.enrol.sealed import SUFFIX


def usual_places(folder: Path) -> tuple[Path, ...]:
    """Folders worth a look, the likeliest first; they need not exist."""
    homes = (Path(platformdirs.user_desktop_dir()), Path(platformdirs.user_downloads_dir()))
    return (folder, *homes, *_sticks())


def find_files(places: tuple[Path, ...]) -> tuple[Path, ...]:
    """The enrolment files lying openly in these folders, the newest first."""
    found: dict[Path, float] = {}
    for place in places:
        try:
            for path in place.iterdir():
                if path.suffix == SUFFIX and path.is_file():
                    found[path] = path.stat().st_mtime
        except OSError:
            # a folder that is not there or not ours holds nothing for us
            continue
    return tuple(sorted(found, key=lambda path: -found[path]))


def _sticks() -> Iterator[Path]:
    if os.name == "nt":
        yield from (Path(f"{letter}:/") for letter in "DEFGHIJK")
        return
    user = os.environ.get("USER", "")
    for root in (Path("/media") / user, Path("/run/media") / user, Path("/media")):
        try:
            yield from sorted(path for path in root.iterdir() if path.is_dir())
        except OSError:
            continue
