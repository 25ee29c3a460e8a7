"""The docked bar itself: 460 x 64 of the design, always on top, in one of three states."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QScreen,
)
from PySide6.QtWidgets import QMenu, QWidget

from workstation.ui.call_bar.pieces import GRIP, NEVER_FOCUS, BarFace, BarNote, BigKey, Grip
from workstation.ui.clock import WallClock
from workstation.ui.theme import Theme
from workstation.ui.widgets.function_key import FunctionKey
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.text import label
from workstation.ui.widgets.ticket_bar import BarState, timer_words

CORNERS = ("top_left", "top_right", "bottom_left", "bottom_right")
WIDTH, HEIGHT = 460, 64
EDGE = 12
"""How far from the edge of the screen it stands, and from where it snaps to a corner."""


class CallBar(QWidget):
    """`press(key)` is called for every key pressed on it. `moved(place)`: it was put somewhere else:
    a corner, or "x,y" on the desktop. It never takes the focus and never comes to the front by itself.
    """

    moved = Signal(str)

    def __init__(
        self,
        theme: Theme,
        press: Callable[[str], object],
        now: WallClock,
        place: str = "top_right",
    ) -> None:
        super().__init__(None, NEVER_FOCUS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("Call bar"))
        self._theme, self._press, self._now = theme, press, now
        self._state = BarState()
        self.place = place if _known(place) else "top_right"
        self.setFixedSize(theme.size(WIDTH), theme.size(HEIGHT))
        self.grip = Grip(theme, self)
        self.face = BarFace(theme, self)
        self.main = BigKey(theme, self)
        self.main.clicked.connect(lambda: self._press(self.main.key))
        self.note = label("", "bodySoft")
        self.note.setParent(self)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keys = [FunctionKey(theme, "", "F11", width=56, parent=self) for _place in range(3)]
        for key in self.keys:
            key.clicked.connect(lambda _checked=False, one=key: self._press(one.key))
        self.below = BarNote(theme)
        self.grip.dragged.connect(self.move)
        self.grip.dropped.connect(self._drop)
        self.grip.pressed.connect(self.open_menu)
        self.menu = self._make_menu()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_face)
        if QGuiApplication.platformName() in ("xcb", "windows"):
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), theme.size(6), theme.size(6))
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))
        self.show_state(BarState())

    # ---- what it shows

    def show_state(self, state: BarState) -> None:
        """Idle, called or serving, as the bar of the window shows it."""
        self._state = state
        called, idle = state.second_f2, not state.number
        self.main.setVisible(state.main is not None)
        self.note.setVisible(state.main is None)
        self.note.setText(state.main_note)
        if state.main is not None:
            text = state.main.text
            if not idle and not called and state.main.key == "F2":
                text = self.tr("Finish, call next")
            # the solid key of the window may stand on the page; here there is no page
            self.main.show_as(text, state.main.key, solid=True)
        names = {
            "F3": self.tr("Recall"), "F6": self.tr("No-show"), "F7": self.tr("Hold"),
            "F9": self.tr("Finish"), "F11": self.tr("Expand"),
        }  # fmt: skip
        slots = ("F3", "F11") if idle else ("F3", "F6", "F11") if called else ("F7", "F9", "F11")
        for place, button in enumerate(self.keys):
            button.setVisible(place < len(slots))
            if place < len(slots):
                key = slots[place]
                button.show_as(names[key], key, state.notes.get(key, ""))
                button.setEnabled(key == "F11" or key in state.enabled)
        self._lay_out(len(slots), idle)
        self._show_face()
        if state.since is not None and state.number:
            self._tick.start()
        else:
            self._tick.stop()

    def show_link(self, online: bool) -> None:
        """Without a link the grip is grey and carries a cloud."""
        self.grip.show_link(online)

    def say(self, text: str) -> None:
        """A sentence below the bar for a few seconds."""
        if self.isVisible():
            middle = self._screen().availableGeometry().center().y()
            self.below.say(text, QRectF(self.geometry()), above=self.geometry().center().y() > middle)

    def _show_face(self) -> None:
        state = self._state
        chip = state.chip or Tag("")
        counted = re.search(r"(\d+)\s*/\s*(\d+)", chip.text) if state.second_f2 else None
        if counted:
            # there is room for "call 1/3" beside the timer, not for a whole sentence
            chip = replace(chip, text=self.tr("Call {made}/{of}").format(made=counted[1], of=counted[2]))
        after = ""
        if state.number and state.since is not None:
            after = timer_words(int((self._now() - state.since).total_seconds()))
        elif not state.number and state.waiting_here is not None:
            after = self.tr("{count} waiting").format(count=state.waiting_here)
        self.face.show_words(state.number, chip, after, state.line)
        self.setAccessibleName(", ".join(part for part in (state.number, chip.text, state.line) if part))

    def _lay_out(self, keys: int, idle: bool) -> None:
        size = self._theme.size
        top, high = size(9), size(46)
        right = self.width() - size(6)
        for place in range(keys - 1, -1, -1):
            button = self.keys[place]
            wide = max(button.sizeHint().width(), size(60 if idle else 56))
            button.setGeometry(right - wide, top, wide, high)
            right -= wide + size(5)
        wide = size(150 if idle else 118)
        right -= size(6)
        for part in (self.main, self.note):
            part.setGeometry(right - wide, top, wide, high)
        left = size(GRIP) + size(10)
        self.grip.setGeometry(0, 0, size(GRIP), self.height())
        self.face.setGeometry(left, 0, right - wide - size(8) - left, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A white plate with a line around."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("surface.panel"))
        painter.setPen(QPen(self._theme.colour("line.control"), 1))
        radius = self._theme.size(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    # ---- where it stands

    def put(self, place: str) -> None:
        """Stand in a corner, or at "x,y" as far as that is on a screen."""
        self.place = place if _known(place) else "top_right"
        area = self._screen().availableGeometry()
        self.move(_spot(self.place, area, self.size().width(), self.size().height(), self._theme.size(EDGE)))

    def open_menu(self) -> None:
        """The places it can stand at, for whoever does not drag."""
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        names = {
            "top_left": self.tr("Dock at the top left"), "top_right": self.tr("Dock at the top right"),
            "bottom_left": self.tr("Dock at the bottom left"),
            "bottom_right": self.tr("Dock at the bottom right"),
        }  # fmt: skip
        for corner in CORNERS:
            action = QAction(names[corner], menu)
            action.triggered.connect(lambda _checked=False, one=corner: self._settle(one))
            menu.addAction(action)
        menu.addSeparator()
        expand = QAction(self.tr("Back to the whole window"), menu)
        expand.triggered.connect(lambda: self._press("F11"))
        menu.addAction(expand)
        return menu

    def _settle(self, place: str) -> None:
        self.put(place)
        self.moved.emit(self.place)

    def _drop(self) -> None:
        area = self._screen().availableGeometry()
        edge = self._theme.size(EDGE)
        for corner in CORNERS:
            spot = _spot(corner, area, self.width(), self.height(), edge)
            if (self.pos() - spot).manhattanLength() <= 4 * edge:
                self._settle(corner)
                return
        self._settle(f"{self.x()},{self.y()}")

    def _screen(self) -> QScreen:
        return self.screen()

    def hide(self) -> None:
        """The note goes with it."""
        self.below.hide()
        super().hide()


def _known(place: str) -> bool:
    return place in CORNERS or _numbers(place) is not None


def _numbers(place: str) -> QPoint | None:
    left, comma, top = place.partition(",")
    if not comma or not left.lstrip("-").isdecimal() or not top.lstrip("-").isdecimal():
        return None
    return QPoint(int(left), int(top))


def _spot(place: str, area: QRect, wide: int, high: int, edge: int) -> QPoint:
    """Where its top left is; always wholly inside the area."""
    free = _numbers(place)
    if free is None:
        left = area.left() + edge if place.endswith("left") else area.right() + 1 - wide - edge
        top = area.top() + edge if place.startswith("top") else area.bottom() + 1 - high - edge
        return QPoint(left, top)
    return QPoint(
        min(max(free.x(), area.left()), max(area.right() + 1 - wide, area.left())),
        min(max(free.y(), area.top()), max(area.bottom() + 1 - high, area.top())),
    )
