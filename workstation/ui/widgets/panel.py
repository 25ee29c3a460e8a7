"""The white panel: title, a soft word beside it, something at the right, and a body."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.text import ElidedLabel, label

FREE = 16777215
"""Qt's word for a height without a limit."""


class Panel(QFrame):
    """A panel. `body` is the layout to fill; without a title there is no head.

    The body has no margin of its own, so that tables reach the edges; text bodies use `inset`.
    """

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        extra: str = "",
        *,
        key: str = "",
        inset: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._theme = theme
        outer = QVBoxLayout(self)
        # One pixel inside, so that square children do not paint over the rounded border.
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.head = QFrame()
        self.head.setProperty("kind", "panelHead")
        self.head.setFixedHeight(theme.measure("sectionHeader"))
        self._head_row = QHBoxLayout(self.head)
        self._head_row.setContentsMargins(theme.size(14), 0, theme.size(14), 0)
        self._head_row.setSpacing(theme.size(10))
        self.title = label(title, "section")
        # what there is no room for ends in "…", never in half a letter
        self.extra = ElidedLabel(extra, "soft")
        self.extra.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._head_row.addWidget(self.title)
        self._head_row.addWidget(self.extra, 1)
        if key:
            self.add_right(KeyCap(theme, key))
        outer.addWidget(self.head)
        self.head.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        if inset:
            self.body.setContentsMargins(theme.size(14), theme.size(12), theme.size(14), theme.size(12))
            self.body.setSpacing(theme.size(8))
        outer.addLayout(self.body, 1)
        self._outer = outer
        self.setAccessibleName(title)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end of the head."""
        self._head_row.addWidget(widget)

    def add_left(self, widget: QWidget) -> None:
        """Put a widget (a tag) right after the title, before the soft word."""
        self._head_row.insertWidget(self._head_row.indexOf(self.extra), widget)

    def add_foot(self, height: int = 38) -> QHBoxLayout:
        """A foot behind a line, for key hints; returns its row to fill."""
        foot = QFrame()
        foot.setProperty("kind", "panelFoot")
        foot.setFixedHeight(self._theme.size(height))
        row = QHBoxLayout(foot)
        row.setContentsMargins(self._theme.size(14), 0, self._theme.size(14), 0)
        row.setSpacing(self._theme.size(16))
        self._outer.addWidget(foot)
        return row

    def add_rule_line(self, icon: QWidget, words: QLabel, least: int = 34) -> None:
        """A foot with one sentence that must be read whole: as high as its lines."""
        row = self.add_foot(least)
        foot = row.parentWidget()
        foot.setMinimumHeight(self._theme.size(least))
        foot.setMaximumHeight(FREE)
        edge = self._theme.size(6)
        row.setContentsMargins(self._theme.size(14), edge, self._theme.size(14), edge)
        row.addWidget(icon)
        row.addWidget(words, 1)

    def explain(self, extra: str, brief: str = "") -> None:
        """A soft word that explains: where there is little room its `brief` form, or nothing."""
        self.extra.brief, self.extra.hint = brief, True
        self.extra.setText(extra)

    def say(self, title: str | None = None, extra: str | None = None) -> None:
        """Change the title or the soft word beside it."""
        if title is not None:
            self.title.setText(title)
            self.head.setVisible(bool(title))
            self.setAccessibleName(title)
        if extra is not None:
            self.extra.brief, self.extra.hint = "", False
            self.extra.setText(extra)
