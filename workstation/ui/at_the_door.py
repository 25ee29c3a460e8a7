"""The sign-in page that stands before the program is there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.services.sessions.service import SessionService
    from workstation.services.sessions.views import Known
    from workstation.ui.clock import WallClock
    from workstation.ui.screens.login.screen import LoginScreen
    from workstation.ui.start import MakeLogin
    from workstation.ui.tasks import Tasks
    from workstation.ui.theme import Theme


def login_maker(home: Path, now: WallClock, version: str, told: str) -> MakeLogin:
    """Makes the page as it looked when it was last seen; its modules are read when it is made, after the
    first frame was painted. `home`: the data folder; `told`: a sentence about the settings, "" for none."""

    def make(theme: Theme, tasks: Tasks, sessions: Callable[[], SessionService]) -> LoginScreen:
        from workstation.services.sessions.remembered import remember, remembered
        from workstation.ui.screens.login.screen import LoginScreen

        def keep(known: Known) -> None:
            # a folder that cannot be written must not stop the sign-in
            try:
                remember(home, known)
            except OSError as trouble:
                sys.stderr.write(f"{trouble}\n")

        return LoginScreen(
            theme, tasks, sessions, now,
            version=version, told=lambda: told, remembered=remembered(home), remember=keep,
        )  # fmt: skip

    return make
