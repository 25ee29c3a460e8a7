"""What the sign-in page showed last, kept in the data folder: it stands at once at the next start.

Only what hangs on the wall of the hall anyway: its name, the window, the names of the staff who sat here.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from workstation.services.sessions.views import Known, Person, Post

FILE = "sign-in.json"


def remembered(home: Path) -> Known | None:
    """The page as it was last, None when there is nothing or it cannot be read: it is only a convenience."""
    try:
        said = json.loads((home / FILE).read_text(encoding="utf-8"))
        return Known(
            Post(**said["post"]),
            tuple(Person(**one) for one in said["last"]),
            tuple(Person(**one) for one in said["people"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(home: Path, known: Known) -> None:
    """Keep it for the next start. Who sits here now is left out: it is true only now. Raises OSError."""
    now = {"holder": None, "holder_station": None, "holder_since": None}
    said = {**asdict(known), "post": {**asdict(known.post), **now, "helper": None}}
    (home / FILE).write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
