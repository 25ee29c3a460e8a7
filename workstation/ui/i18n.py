"""The two languages of the window. Words in the code are English; catalogues give the rest."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


class Language(Enum):
    """A language of the window; the value names its catalogue."""

    CHINESE = "zh_CN"
    ENGLISH = "en"


DEFAULT_LANGUAGE = Language.CHINESE


class Translations:
    """Switches the application's language. Windows opened afterwards speak it."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        """`folder` holds the built catalogues (*_zh_CN.qm, *_en.qm)."""
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> bool:
        """Speak `language` from now on; True when at least one catalogue was found.

        Without a catalogue the English of the code shows, so the window still opens.
        """
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        QLocale.setDefault(QLocale(language.value))
        # Qt's own words (the menu of a text field) first: ours are asked before them.
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(Path(qt_folder) / f"qtbase_{language.value}.qm")
        found = [self._install(path) for path in sorted(self._folder.glob(f"*{language.value}.qm"))]
        return any(found)

    def _install(self, path: Path) -> bool:
        if not path.is_file():
            return False
        translator = QTranslator(self._app)
        if not translator.load(str(path)):
            return False
        self._app.installTranslator(translator)
        self._installed.append(translator)
        return True
