"""The log of this PC: in the data folder, turned over when it is full, without people in it."""

from __future__ import annotations

import logging
import platform
import sys
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

from workstation import __version__
from workstation.services.support.masking import Mask

FOLDER, FILE = "logs", "shouwen.log"
LARGEST, KEPT = 1_000_000, 5
ROOM = "workstation"


class MaskedLines(logging.Formatter):
    """One line an event, in UTC; the whole of it, traces too, goes through the mask."""

    converter = staticmethod(time.gmtime)

    def __init__(self, mask: Mask) -> None:
        super().__init__("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
        self._mask = mask

    def format(self, record: logging.LogRecord) -> str:
        return self._mask.hide(super().format(record))


class Logbook:
    """The log while it is open. `close` before the folder is moved or removed."""

    def __init__(self, handler: logging.Handler | None) -> None:
        self._handler = handler

    def close(self) -> None:
        """Write nothing more."""
        if self._handler is not None:
            logging.getLogger(ROOM).removeHandler(self._handler)
            self._handler.close()
            self._handler = None


def open_log(home: Path) -> Logbook:
    """Begin to write `logs/shouwen.log` in the data folder: at most six files of 1 MB each.

    A folder that cannot be written gives no log, and is told of by the self-check; nothing stops for it.
    """
    try:
        folder = home / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        sys.stderr.write(f"no log: {error}\n")
        return Logbook(None)
    handler.setFormatter(MaskedLines(Mask()))
    logger = logging.getLogger(ROOM)
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    logger.info("shouwen %s begins on %s", __version__, system)
    return Logbook(handler)
