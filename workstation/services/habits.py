"""What the window remembers by itself: where the docked bar stands, and whether anything may move.

Kept beside the settings in a file of its own: these change with a drag of the mouse, not by IT.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from workstation.config import SettingsUnwritable

FILE = "habits.json"


@dataclass(frozen=True)
class Habits:
    """`bar_place`: a corner ("top_right") or "x,y" in px of the desktop. `calm`: nothing is animated."""

    bar_place: str = "top_right"
    calm: bool = False


def load_habits(folder: Path) -> Habits:
    """Read them; what is missing or torn gives the usual ones."""
    try:
        data = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError):
        return Habits()
    if not isinstance(data, dict):
        return Habits()
    place, calm = data.get("bar_place"), data.get("calm")
    return Habits(
        place if isinstance(place, str) else Habits.bar_place, calm if isinstance(calm, bool) else False
    )


def save_habits(folder: Path, habits: Habits) -> None:
    """Write them whole. Raises SettingsUnwritable."""
    path, fresh = folder / FILE, folder / f"{FILE}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(asdict(habits), file, indent=2, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise SettingsUnwritable(path=str(path), detail=error.strerror or str(error)) from error
