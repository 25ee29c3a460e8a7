"""The line at the bottom: who and where, the devices, the link to the hall, the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.paint import text_width, words
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label


class Health(Enum):
    """How a device is: a disc, a diamond or a square, so that it reads without colour."""

    GOOD = "ok"
    ATTENTION = "warn"
    BROKEN = "danger"


@dataclass(frozen=True)
class Device:
    """One device of this station; `note` says what is wrong ("out of paper")."""

    name: str
    health: Health = Health.GOOD
    note: str = ""


class DeviceMark(QWidget):
    """Shape and name of a device."""

    def __init__(self, theme: Theme, device: Device) -> None:
        super().__init__()
        self._theme, self._device, self._folded = theme, device, False
        self._words = f"{device.name} {device.note}".strip()
        self.setAccessibleName(self._words)
        self.setToolTip(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fold(self, folded: bool) -> None:
        """With little room, devices that are well show their shape only."""
        folded = folded and self._device.health is Health.GOOD
        if folded != self._folded:
            self._folded = folded
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """The width with words."""
        return round(text_width(self._words, self._theme.font(12)) + self._theme.size(14) + 1)

    def sizeHint(self) -> QSize:
        """Shape and words."""
        if self._folded:
            return QSize(self._theme.size(10), self._theme.size(20))
        wide = text_width(self._words, self._theme.font(12)) + self._theme.size(14) + 1
        return QSize(round(wide), self._theme.size(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc, diamond or square, then the words."""
        theme, health = self._theme, self._device.health
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{health.value}.solid"))
        px = theme.size(8)
        spot = QRectF(0, (self.height() - px) / 2, px, px)
        if health is Health.GOOD:
            painter.drawEllipse(spot)
        elif health is Health.BROKEN:
            painter.drawRect(spot)
        else:
            middle = spot.center()
            reach = px / 2 + 1
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle.x(), middle.y() - reach),
                        QPointF(middle.x() + reach, middle.y()),
                        QPointF(middle.x(), middle.y() + reach),
                        QPointF(middle.x() - reach, middle.y()),
                    ]
                )
            )
        if self._folded:
            return
        ink = "ink.secondary" if health is Health.GOOD else f"{health.value}.ink"
        area = QRectF(theme.size(14), 0, self.width() - theme.size(14), self.height())
        words(painter, area, self._words, theme.font(12), theme.colour(ink))


class StatusBar(QFrame):
    """28 high."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "statusBar")
        self._theme = theme
        self.setFixedHeight(theme.measure("statusBar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(14), 0)
        row.setSpacing(theme.size(18))
        self.person = label("", "captionBold")
        row.addWidget(self.person)
        self._devices = QHBoxLayout()
        self._devices.setSpacing(theme.size(18))
        row.addLayout(self._devices)
        self.note = ElidedLabel("", "caption")
        row.addWidget(self.note, 1)
        self.note.hide()
        row.addStretch(1)
        self.sync = TagLabel(theme, parent=self)
        self._sync_words = SyncWords(theme, self)
        row.addWidget(self._sync_words)
        row.addWidget(self.sync)
        self._help = KeyCap(theme, "F1", self.tr("keys"))
        row.addWidget(self._help)
        self.time = label("", "caption")
        row.addWidget(self.time)

    def show_person(self, text: str) -> None:
        """Window and name ("Window 3, general, Chen Yuqing 0317")."""
        self.person.setText(text)

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """The devices that are set up here, with how they are."""
        while self._devices.count():
            old = self._devices.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        for device in devices:
            self._devices.addWidget(DeviceMark(self._theme, device))
        self._fold()

    def _fold(self) -> None:
        items = [self._devices.itemAt(place) for place in range(self._devices.count())]
        marks = [one for item in items if item is not None and isinstance(one := item.widget(), DeviceMark)]
        gap = self._theme.size(18)
        others = (self.person, self.sync, self._sync_words, self.time, self._help)
        taken = sum(one.sizeHint().width() + gap for one in others if not one.isHidden()) + 2 * gap
        wanted = sum(mark.full_width() + gap for mark in marks)
        for mark in marks:
            mark.fold(taken + wanted > self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room: shapes without words for what is well."""
        super().resizeEvent(event)
        self._fold()

    def room(self) -> int:
        """The px from the left up to the link with the hall, which is never covered."""
        link = (self._sync_words, self.sync, self._help)
        return min((one.x() for one in link if not one.isHidden()), default=self.width())

    def show_sync(self, text: str, state: str = "synced") -> None:
        """How far the hall knows: state is synced, pending, offline or conflict."""
        calm = state == "synced"
        self._sync_words.show_words(text if calm else "")
        tone = {"conflict": "danger"}.get(state, "offline")
        icon = {"offline": "cloud-off", "conflict": "warning"}.get(state, "cloud")
        self.sync.show_tag(Tag("" if calm else text, tone, icon, solid=state == "offline"))
        self._fold()

    def show_time(self, now: datetime) -> None:
        """The hall's time, to the minute."""
        day = (
            self.tr("Mon"),
            self.tr("Tue"),
            self.tr("Wed"),
            self.tr("Thu"),
            self.tr("Fri"),
            self.tr("Sat"),
            self.tr("Sun"),
        )[now.weekday()]
        text = f"{now:%Y-%m-%d} {day} {now:%H:%M}"
        if text != self.time.text():
            self.time.setText(text)

    def say(self, text: str) -> None:
        """A short remark in the free space (recovered drafts, updates)."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._fold()


class SyncWords(QWidget):
    """Cloud and time in green: everything has arrived."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, text: str) -> None:
        """Change the words; "" hides it."""
        self._words = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and words."""
        wide = text_width(self._words, self._theme.font(12)) + self._theme.size(20) + 1
        return QSize(round(wide), self._theme.size(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, words."""
        theme = self._theme
        painter = QPainter(self)
        ink = theme.colour("ok.ink")
        px = theme.size(14)
        theme.icons.paint(painter, "cloud", ink, QRectF(0, (self.height() - px) / 2, px, px))
        area = QRectF(theme.size(20), 0, self.width() - theme.size(20), self.height())
        words(painter, area, self._words, theme.font(12), ink)
