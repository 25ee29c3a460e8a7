"""F1: every key that does something here and now, read from the key map."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label

COLUMNS = 3
MOST_WIDE, SIDE = 1200, 16
EDGE, GAP = 20, 24
CAP, BESIDE = 92, 10
HEAD = 62
TITLE, LINE = 32, 24


@dataclass(frozen=True)
class Part:
    """One line of the card: a key with its words, or a heading without a key. `tall`: px."""

    key: str
    words: str
    tall: int


@dataclass(frozen=True)
class KeyGroup:
    """Keys under one heading: pairs of key and what it does."""

    title: str
    keys: tuple[tuple[str, str], ...]


class KeyHelp(Overlay):
    """A card with three columns of keys; F1 or Esc closes it."""

    def __init__(self, theme: Theme, host: QWidget, title: str, groups: tuple[KeyGroup, ...]) -> None:
        wide = min(MOST_WIDE, int(host.width() / theme.factor) - 2 * SIDE)
        room = theme.size((wide - 2 * EDGE - (COLUMNS - 1) * GAP) / COLUMNS - CAP - BESIDE)
        columns = spread(measured(theme, groups, room), COLUMNS)
        tall = max(sum(part.tall for part in column) for column in columns)
        super().__init__(
            theme, host, width=wide, height=round(tall / theme.factor) + HEAD, top=10, name=title
        )
        size = theme.size
        head = QHBoxLayout()
        head.setContentsMargins(size(EDGE), size(12), size(16), size(8))
        head.addWidget(label(title, "section"))
        head.addStretch(1)
        head.addWidget(KeyCap(theme, "Esc"))
        self.body.addLayout(head)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("The keys, by what they belong to"))
        inside = QWidget()
        inside.setProperty("kind", "clear")
        row = QHBoxLayout(inside)
        row.setContentsMargins(size(EDGE), 0, size(EDGE), size(12))
        row.setSpacing(size(GAP))
        for column in columns:
            row.addLayout(self._column(column), 1)
        self.area.setWidget(inside)
        self.body.addWidget(self.area, 1)
        self.closed.connect(self.deleteLater)

    def _column(self, parts: list[Part]) -> QVBoxLayout:
        stack = QVBoxLayout()
        stack.setSpacing(0)
        for part in parts:
            if not part.key:
                title = label(part.words, "strong")
                title.setFixedHeight(part.tall)
                title.setAlignment(Qt.AlignmentFlag.AlignBottom)
                stack.addWidget(title)
                continue
            line = QWidget()
            line.setFixedHeight(part.tall)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self.theme.size(BESIDE))
            holder = QVBoxLayout()
            holder.setContentsMargins(0, self.theme.size(2), 0, 0)
            cap = KeyCap(self.theme, part.key)
            holder.addWidget(cap)
            holder.addStretch(1)
            keys = QWidget()
            keys.setFixedWidth(self.theme.size(CAP))
            keys.setLayout(holder)
            row.addWidget(keys)
            words = label(part.words, "soft", wrap=True)
            words.setContentsMargins(0, self.theme.size(2), 0, 0)
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            row.addWidget(words, 1)
            stack.addWidget(line)
        stack.addStretch(1)
        return stack


def measured(theme: Theme, groups: tuple[KeyGroup, ...], room: int) -> list[Part]:
    """Every heading and every key as one part, with the height its words need in `room` px."""
    metrics = QFontMetrics(theme.font(13))
    parts = []
    for group in groups:
        parts.append(Part("", group.title, theme.size(TITLE)))
        for key, words in group.keys:
            lines = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), words)
            parts.append(Part(key, words, max(lines.height() + theme.size(4), theme.size(LINE))))
    return parts


def spread(parts: list[Part], count: int) -> list[list[Part]]:
    """Columns as even as they can be, in reading order; a heading is never the last of its column.

    A group that goes on in the next column says its heading there again.
    """
    low = max((part.tall for part in parts), default=1) * 2
    high = sum(part.tall for part in parts) or 1
    while low < high:
        middle = (low + high) // 2
        if len(_filled(parts, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    columns = _filled(parts, high)
    return columns + [[] for _ in range(count - len(columns))]


def _filled(parts: list[Part], tall: int) -> list[list[Part]]:
    columns: list[list[Part]] = [[]]
    left, title = tall, None
    for place, part in enumerate(parts):
        title = title if part.key else part
        # a heading needs room for its first key, too
        wanted = part.tall
        if not part.key and place + 1 < len(parts):
            wanted += parts[place + 1].tall
        if wanted > left and columns[-1]:
            columns.append([])
            left = tall
            if part.key and title is not None:
                columns[-1].append(title)
                left -= title.tall
        columns[-1].append(part)
        left -= part.tall
    return columns
