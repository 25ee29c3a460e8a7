"""Starting Qt: the application object, fonts, look, language and the one event loop."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from workstation import __version__
from workstation.services.input_method import bus_environment, environment, modules_of
from workstation.ui.collector import Collector
from workstation.ui.i18n import DEFAULT_LANGUAGE, Language, Translations
from workstation.ui.icons import Icons
from workstation.ui.keymap import KeyMap, read_keymap
from workstation.ui.theme import Families, Look, Theme, load_fonts
from workstation.ui.tokens import Tokens, read_tokens
from workstation.ui.widgets.seal import paint_seal


@dataclass(frozen=True)
class Shelf:
    """Where the shipped files lie: tokens.json, keymap.json, the icons, the fonts, the catalogues."""

    tokens: Path
    keymap: Path
    icons: Path
    fonts: tuple[Path, ...]
    catalogues: Path


def open_application(arguments: Sequence[str]) -> QApplication:
    """The one Qt application of this process. `arguments` is sys.argv."""
    if sys.platform.startswith("linux"):
        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
        os.environ.update(bus_environment(os.environ))
        for name, value in environment(os.environ, modules_of(plugins)).items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
    return QApplication(list(arguments))


class Desktop:
    """The running application. One per process; its loop is `run()`."""

    def __init__(self, app: QApplication, shelf: Shelf) -> None:
        self._app = self.app = app
        Collector(app)
        self.app.setApplicationName("shouwen")
        self.app.setApplicationVersion(__version__)
        self._tokens: Tokens = read_tokens(shelf.tokens)
        self._icons = Icons(shelf.icons)
        self._families: Families = load_fonts(self._tokens, shelf.fonts)
        self.keymap: KeyMap = read_keymap(shelf.keymap)
        self._translations = Translations(self.app, shelf.catalogues)
        self.language = DEFAULT_LANGUAGE

    def theme(self, look: Look = Look.LIGHT, factor: float = 1.0, *, calm: bool = False) -> Theme:
        """A look at a text size, not yet put on; `calm` stills all movement."""
        return Theme(self._tokens, self._families, self._icons, look, factor, calm)

    def dress(self, look: Look = Look.LIGHT, factor: float = 1.0, *, calm: bool = False) -> Theme:
        """Put a look on the whole application; windows are made (again) afterwards."""
        theme = self.theme(look, factor, calm=calm)
        theme.dress(self.app)
        self.app.setWindowIcon(seal_icon(theme))
        return theme

    def speak(self, language: Language) -> None:
        """Switch the language; windows are made (again) afterwards."""
        self._translations.use(language)
        self.language = language

    def run(self) -> int:
        """The event loop, until the last window has closed; returns the exit code."""
        return self._app.exec()


def seal_icon(theme: Theme) -> QIcon:
    """The seal as window icon, in the sizes task bars ask for."""
    icon = QIcon()
    for side in (16, 32, 64, 128):
        picture = QPixmap(side, side)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        paint_seal(painter, theme, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(picture)
    return icon


def monotonic() -> float:
    """Seconds that never go back."""
    return time.monotonic()
