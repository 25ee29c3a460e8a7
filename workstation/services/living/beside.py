"""The life of a demo hall in a thread of this process: for pictures and measurements."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from workstation.services.living.embedded import demo_folder, demo_url
from workstation.services.living.run import Life
from workstation.services.sessions.passwords import Verifier

SPEED = 12.0
"""Who looks for a moment only sees people come and go all the same."""


def live_beside(
    home: Path, own_segment: str, clock: Callable[[], datetime], *, speed: float = SPEED
) -> Callable[[], None]:
    """Let the demo hall in the data folder `home` live on `clock` until what is returned is called.

    That call waits until everybody has left.
    """
    stop = threading.Event()

    def live() -> None:
        life = Life(demo_folder(home), demo_url(home), own_segment, 1, speed, clock, Verifier.for_demo())
        try:
            life.live(stop)
        finally:
            life.close()

    thread = threading.Thread(target=live, name="living hall", daemon=True)
    thread.start()

    def end() -> None:
        stop.set()
        thread.join()

    return end
