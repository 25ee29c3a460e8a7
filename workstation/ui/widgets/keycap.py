"""Buttons and caps that show their key: the eye learns the keyboard while the hand uses the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import box, cap_width, key_words, paint_cap, text_width, words

PRIMARY = "primary"
"""Solid; one in a window, the thing to do now."""
ACCENT = "accent"
"""Outlined in the accent colour: the main thing when a solid button stands elsewhere."""
OUTLINE = "outline"
QUIET = "quiet"
"""No border, accent ink: a link that acts."""
DANGER = "danger"
ON_DARK = "onDark"
"""On the banner and the undo bar, whose ground is dark (light in the dark palette)."""


class KeyCap(QWidget):
    """A key cap standing alone, with the words after it when given ("Enter | call this one")."""

    def __init__(self, theme: Theme, key: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._text = text
        self.setAccessibleName(f"{key_words(key)} {text}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as cap and words."""
        wide = cap_width(self._theme, self._key)
        if self._text:
            wide += self._theme.size(5) + text_width(self._text, self._theme.font(13)) + 1
        return QSize(round(wide + 0.5), self._theme.size(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cap first, then the words."""
        painter = QPainter(self)
        top = (self.height() - self._theme.measure("key")) / 2 - 0.5
        paint_cap(painter, self._theme, self._key, QPointF(0, round(top)))
        if self._text:
            left = cap_width(self._theme, self._key) + self._theme.size(5)
            area = QRectF(left, 0, self.width() - left, self.height())
            words(painter, area, self._text, self._theme.font(13), self._theme.colour("ink.secondary"))


class KeyCapButton(QPushButton):
    """A push button with its key in a box after the words. Paints itself wholly.

    kind: PRIMARY, ACCENT, OUTLINE, QUIET or DANGER. `spread` puts the words left and the cap right.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        key: str = "",
        kind: str = OUTLINE,
        *,
        icon: str = "",
        height: int = 32,
        spread: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._key = key
        self._kind = kind
        self._icon = icon
        self._spread = spread
        self._tall = theme.size(height)
        self.setFixedHeight(self._tall)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred if spread else QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
        )
        self._name()

    @property
    def kind(self) -> str:
        """The kind it is painted as."""
        return self._kind

    @property
    def key(self) -> str:
        """The key it shows."""
        return self._key

    def show_as(self, text: str, key: str | None = None, kind: str | None = None) -> None:
        """Change words, key or kind at once; what is None stays."""
        self.setText(text)
        self._key = self._key if key is None else key
        self._kind = self._kind if kind is None else kind
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        name = self.text()
        if self._key:
            name = self.tr("{text}, press {key}").format(text=name, key=key_words(self._key))
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as the space bar does; held down it counts once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The style sheet gives every push button its own least height: this one keeps what was asked."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self.setFixedHeight(self._tall)
        return done

    def _label_font_px(self) -> int:
        return 15 if self._kind in (PRIMARY, ACCENT) and self._tall >= self._theme.size(36) else 14

    def _bold(self) -> bool:
        return self._kind in (PRIMARY, ACCENT)

    def _content_width(self) -> float:
        wide = text_width(self.text(), self._theme.font(self._label_font_px(), bold=self._bold()))
        if self._icon:
            wide += self._theme.size(16 + 8)
        if self._key:
            wide += self._theme.size(8) + cap_width(self._theme, self._key)
        return wide

    def sizeHint(self) -> QSize:
        """As wide as icon, words and cap with the padding of its kind."""
        side = 6 if self._kind == QUIET else 16 if self._kind == PRIMARY else 12
        return QSize(round(self._content_width() + 2 * self._theme.size(side) + 1), self._tall)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        colour = self._theme.colour
        clear = QColor(0, 0, 0, 0)
        hover = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            line = clear if self._kind == QUIET else colour("line.subtle")
            return colour("surface.panel") if line != clear else clear, line, colour("ink.disabled")
        if self._kind == PRIMARY:
            name = "accent.pressed" if self.isDown() else "accent.hover" if hover else "accent.solid"
            return colour(name), colour(name), colour("accent.onSolid")
        fill = colour("surface.sunken" if self.isDown() else "surface.hover" if hover else "surface.panel")
        if self._kind == ACCENT:
            return fill, colour("accent.solid"), colour("accent.ink")
        if self._kind == DANGER:
            return fill, colour("danger.line"), colour("danger.ink")
        if self._kind == ON_DARK:
            ink = colour("ink.inverse")
            edge = QColor(ink)
            edge.setAlphaF(0.9 if hover else 0.5)
            return clear, edge, ink
        if self._kind == QUIET:
            return colour("surface.hover") if hover else clear, clear, colour("accent.ink")
        return fill, colour("line.default"), colour("ink")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, icon, words, cap."""
        theme = self._theme
        fill, line, ink = self._colours()
        painter = QPainter(self)
        radius = theme.size(4)
        box(painter, QRectF(self.rect()), fill, line, radius, 0 if line.alpha() == 0 else 1)
        left = (self.width() - self._content_width()) / 2
        if self._spread:
            left = theme.size(12)
        if self._icon:
            px = theme.size(16)
            theme.icons.paint(painter, self._icon, ink, QRectF(left, (self.height() - px) / 2, px, px))
            left += px + theme.size(8)
        right = self.width()
        if self._key:
            right = self.width() - theme.size(12) - round(cap_width(theme, self._key))
        font = theme.font(self._label_font_px(), bold=self._bold())
        taken = words(
            painter,
            QRectF(left, 0, (right if self._spread else self.width()) - left, self.height()),
            self.text(),
            font,
            ink,
        )
        if self._key:
            if not self._spread:
                right = round(left + taken + theme.size(8))
            spot = QPointF(right, round((self.height() - theme.measure("key")) / 2))
            solid = self._kind in (PRIMARY, ON_DARK) or not self.isEnabled()
            paint_cap(painter, theme, self._key, spot, ink if solid else None)
