"""What the sign-in page says after a start that mended this PC's file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from workstation.ui.screens.login.screen import LoginScreen


def say_mended(page: LoginScreen | None, kept: Path | None) -> None:
    """Say it once, with where the torn file lies; nothing was mended when `kept` is None."""
    if page is None or kept is None:
        return
    said = QCoreApplication.translate(
        "Mended",
        "This PC's data file was torn and has been mended. Nothing you did is lost; the lists fill again "
        "from the hall. The torn file is kept as {name}: let IT look at this PC's disk.",
    )
    page.messages.say("warn", said.format(name=f"{kept.parent.name}/{kept.name}"))
