"""Fields of the sign-in page: a password that can be shown, and a person by number or name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.services.sessions.views import Person
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import PRIMARY, QUIET, KeyCapButton
from workstation.ui.widgets.text import label

TALL = 48

NOT_THAT = frozenset({"password_wrong", "sign_in_locked"})
"""Of these refusals a password has to be typed anew; for everything else it was right and stays."""


class PasswordField(QLineEdit):
    """A password; it may be pasted, and shown while the button is on. `entered()` on Enter."""

    entered = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "large")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
        self.show_button = KeyCapButton(theme, self.tr("Show"), "", QUIET, height=28, parent=self)
        self.show_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name_button(self.tr("Show the password"))
        self.show_button.clicked.connect(self._turn)
        self.setTextMargins(theme.size(28), 0, theme.size(64), 0)

    def hide_text(self) -> None:
        """Dots again."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_button.show_as(self.tr("Show"))
        self._name_button(self.tr("Show the password"))
        self._place()

    def _name_button(self, words: str) -> None:
        self.show_button.setAccessibleName(words)

    def _turn(self) -> None:
        if self.echoMode() == QLineEdit.EchoMode.Password:
            self.setEchoMode(QLineEdit.EchoMode.Normal)
            self.show_button.show_as(self.tr("Hide"))
            self._name_button(self.tr("Hide the password"))
            self._place()
        else:
            self.hide_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the page's, not the field's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays at the right."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide = self.show_button.sizeHint().width()
        high = self.show_button.height()
        left = self.width() - wide - self._theme.size(6)
        self.show_button.setGeometry(left, (self.height() - high) // 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, with a lock in it."""
        super().paintEvent(event)
        px = self._theme.size(16)
        area = QRectF(self._theme.size(13), (self.height() - px) / 2, px, px)
        self._theme.icons.paint(QPainter(self), "lock", self._theme.colour("ink.secondary"), area)


class PersonField(QLineEdit):
    """A staff number or a name; whom it means is written at the right. `entered()` on Enter."""

    entered = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[Person, ...] = ()
        self.setProperty("kind", "large")
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Staff number or name"))
        self.meant = label("", "soft")
        self.meant.setParent(self)
        self.meant.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.meant.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda _text: self._say())

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Choose among these."""
        self._people = people
        self._say()

    def person(self) -> Person | None:
        """Whom the text means: the same number or name, or the only one that begins with it."""
        text = self.text().strip().lower()
        if not text:
            return None
        for person in self._people:
            if text in (person.staff_no.lower(), person.name.lower()):
                return person
        close = [p for p in self._people if p.staff_no.lower().startswith(text) or p.name.startswith(text)]
        return close[0] if len(close) == 1 else None

    def staff_no(self) -> str:
        """The number that is meant; what was typed when nobody fits."""
        person = self.person()
        return person.staff_no if person is not None else self.text().strip().upper()

    def _say(self) -> None:
        person = self.person()
        self.meant.setText(f"{person.name} {person.staff_no}" if person else "")
        self._place()

    def _place(self) -> None:
        side = self._theme.size(12)
        self.meant.setGeometry(self.width() // 2, 0, self.width() // 2 - side, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name stays at the right."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the password."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        super().keyPressEvent(event)


class TallButton(KeyCapButton):
    """The one solid button of the page, 48 high."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, "Return", PRIMARY, height=TALL)

    def sizeHint(self) -> QSize:
        """As high as it was made, whatever the style sheet gives other buttons."""
        return QSize(super().sizeHint().width(), self._theme.size(TALL))
