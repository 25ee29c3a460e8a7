"""What is kept of something nobody foresaw: a number to read out, and a file without people in it."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path

from workstation import __version__
from workstation.services.support.masking import Mask

FOLDER = "reports"
KEPT = 50
_log = logging.getLogger(__name__)


def save_report(home: Path, bug: BaseException, now: datetime) -> tuple[str, Path]:
    """Keep a report in `reports`; returns its number (W-2031, the minute) and the file. `now` is aware, UTC.

    Without a place to write it goes to the console. The oldest above fifty are thrown away.
    """
    number = f"W-{now:%H%M}"
    folder = home / FOLDER
    path = folder / f"{now:%Y%m%d-%H%M%S}-{number}.txt"
    head = f"shouwen {__version__}, {platform.system()} {platform.release()}, {now:%Y-%m-%dT%H:%M:%S}Z\n\n"
    text = head + Mask().hide("".join(traceback.format_exception(bug)))
    _log.error("%s %s: report %s", number, type(bug).__name__, path.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-KEPT]:
            old.unlink()
    except OSError:
        # nowhere to keep it: the console is the last place
        sys.stderr.write(text)
    return number, path
