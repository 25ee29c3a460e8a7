"""Looks by name: colours, sizes and fonts for light, dark and high contrast at three text sizes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from workstation.ui.icons import Icons
from workstation.ui.qss import stylesheet
from workstation.ui.tokens import Tokens

NEUTRAL = "neutral"


class Look(Enum):
    """The three palettes; the value is the palette's name in the tokens."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "highContrast"


LOOKS = {"light": Look.LIGHT, "dark": Look.DARK, "high_contrast": Look.HIGH_CONTRAST}
"""The palettes by their names in the settings."""


TEXT_SIZES: tuple[float, ...] = (1.0, 1.15, 1.3)


@dataclass(frozen=True)
class Tone:
    """The four colours of one status: `ink` to write, `tint` behind, `line` around, `solid` for shapes."""

    ink: QColor
    tint: QColor
    line: QColor
    solid: QColor


@dataclass(frozen=True)
class Families:
    """Font families in order of preference: `ui` for words, `number` for ticket numbers, timers, counts."""

    ui: tuple[str, ...]
    number: tuple[str, ...]


def load_fonts(tokens: Tokens, folders: Sequence[Path]) -> Families:
    """Register every font file in `folders` and say which families to use.

    A folder that is missing or a file Qt cannot read is passed over: the system's own fonts follow in
    the list, so the window opens in any case.
    """
    for folder in folders:
        for path in sorted(folder.glob("*.[to]tf")):
            # The rare-character fonts are big and only wanted as the last resort; Qt reads them lazily.
            QFontDatabase.addApplicationFont(str(path))
    present = set(QFontDatabase.families())
    return Families(
        ui=_preferred(("Noto Sans SC", *tokens.names("type.family.ui")), present),
        number=_preferred(("IBM Plex Sans", "Noto Sans SC", *tokens.names("type.family.number")), present),
    )


def _preferred(wanted: tuple[str, ...], present: set[str]) -> tuple[str, ...]:
    found = [name for name in wanted if name in present]
    rare = [name for name in ("HanaMinB",) if name in present]
    return (*dict.fromkeys(found), *rare, "sans-serif")


@dataclass(frozen=True)
class Theme:
    """One look at one text size. Made by the composition root and handed to everything that paints."""

    tokens: Tokens
    families: Families
    icons: Icons
    look: Look = Look.LIGHT
    factor: float = 1.0
    calm: bool = False
    """The person wants no movement: every animation takes no time."""

    def colour(self, name: str) -> QColor:
        """A colour by token: "ink", "ink.muted", "surface.panel", "ok.tint", "accent" (= accent.solid).

        KeyError for a name the tokens do not know.
        """
        root = f"color.{self.look.value}.{name}"
        for path in (root, f"{root}.primary", f"{root}.default", f"{root}.solid", f"color.{name}"):
            if self.tokens.has(path) and isinstance(self.tokens._at(path), str):
                return _parse(self.tokens.text(path))
        raise KeyError(name)

    def tone(self, name: str) -> Tone:
        """The colours of a status: ok, warn, danger, info, defer, accent, offline or neutral."""
        if name == NEUTRAL:
            return Tone(
                self.colour("ink.secondary"),
                self.colour("surface.sunken"),
                self.colour("line.default"),
                self.colour("ink.muted"),
            )
        return Tone(*(self.colour(f"{name}.{part}") for part in ("ink", "tint", "line", "solid")))

    def size(self, px: float) -> int:
        """A length of the design, in px at 96 dpi, times the text size the person chose."""
        return max(1, round(px * self.factor)) if px else 0

    def measure(self, name: str) -> int:
        """A named size of the tokens ("railWidth", "controlLarge", "functionKey.w"), already scaled."""
        return self.size(self.tokens.number(f"size.{name}"))

    def milliseconds(self, name: str) -> int:
        """A named time of the tokens ("panel", "undoWindowMs"), never scaled by the text size."""
        if self.calm and name in ("quick", "panel"):
            return 0
        return self.tokens.number(f"motion.{name}")

    def font(self, px: float = 14, *, bold: bool = False) -> QFont:
        """The font for words at `px` of the design."""
        return self._font(self.families.ui, px, bold)

    def number_font(self, px: float = 14, *, bold: bool = True) -> QFont:
        """The font for ticket numbers, timers, counts and key caps: all its digits are equally wide."""
        return self._font(self.families.number, px, bold)

    def _font(self, families: tuple[str, ...], px: float, bold: bool) -> QFont:
        font = QFont(list(families))
        font.setPixelSize(self.size(px))
        font.setBold(bold)
        return font

    def palette(self) -> QPalette:
        """The palette for what the style sheet does not reach (selection, placeholder, links)."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "surface.canvas",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "surface.panel",
            QPalette.ColorRole.AlternateBase: "surface.hover",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "surface.panel",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.PlaceholderText: "ink.muted",
            QPalette.ColorRole.Highlight: "accent.solid",
            QPalette.ColorRole.HighlightedText: "accent.onSolid",
            QPalette.ColorRole.Link: "accent.ink",
            QPalette.ColorRole.ToolTipBase: "surface.tooltip",
            QPalette.ColorRole.ToolTipText: "ink.inverse",
        }
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("ink.disabled"))
        return palette

    def dress(self, app: QApplication) -> None:
        """Give the whole application this look. Windows made before must be made again."""
        app.setStyle("Fusion")
        app.setPalette(self.palette())
        app.setFont(self.font(14))
        app.setStyleSheet(stylesheet(self))


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties (kind, st, sel) and have the style sheet read them again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _parse(text: str) -> QColor:
    # The tokens write alpha last (#RRGGBBAA); Qt wants it first.
    if len(text) == 9:
        return QColor(f"#{text[7:9]}{text[1:7]}")
    return QColor(text)
