"""A text of several lines that is exactly as high as it needs at its width."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

FAR = 100_000
FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Wrapped(QLabel):
    """Plain text that wraps; can be marked with the mouse and copied."""

    def __init__(self, text: str, kind: str) -> None:
        """`kind` as for `label`."""
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # its own timer goes when it goes
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the lines need now: a scroll area would keep room for the narrowest case."""
        super().resizeEvent(event)
        self._fit()
        # a layout that is just being made does not hear of it
        self._soon.start(0)

    def _fit(self) -> None:
        # the label's own answer is never less than its present height
        lines = self.fontMetrics().boundingRect(0, 0, self.width(), FAR, FLAGS, self.text())
        if lines.height() != self.minimumHeight():
            self.setFixedHeight(lines.height())
        else:
            self.updateGeometry()
