"""What the catalogue says about the item under the cursor: limits, fee, the first question, the materials."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.item import CheckMode, Material, ServiceItem
from workstation.services.papers.facts import fee_words
from workstation.ui.screens.intake.item_panel import item_tags
from workstation.ui.theme import Theme
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.tag_flow import TagFlow
from workstation.ui.widgets.text import label, rule

SETTLES_MS = 40


class GuidePanel(QFrame):
    """Only what the published list holds; nothing is added."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "note")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("What the item asks for"))
        outer.addWidget(self._scroll)
        self.key = ""
        self._item: ServiceItem | None = None
        self._later = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._later.timeout.connect(self._show)
        self._show()

    def show_item(self, item: ServiceItem | None) -> None:
        """Show an item, or nothing, once whoever types or walks through the list pauses."""
        key = item.key if item else ""
        if key != self.key:
            self.key, self._item = key, item
            self._later.start()

    def _show(self) -> None:
        item = self._item
        inside = QWidget()
        inside.setProperty("kind", "clear")
        column = QVBoxLayout(inside)
        size = self._theme.size
        column.setContentsMargins(size(18), size(16), size(18), size(14))
        column.setSpacing(size(9))
        if item is not None:
            self._fill(column, item)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setAccessibleName(item.name if item else self.tr("What the item asks for"))

    def _fill(self, column: QVBoxLayout, item: ServiceItem) -> None:
        column.addWidget(label(item.name, "section", wrap=True))
        free = self.tr("no fee") if not item.fee_yuan else fee_words(item)
        more = [*item_tags(item), Tag(free)]
        if item.must_in_person:
            more.append(Tag(self.tr("in person only"), "warn"))
        if item.joint_application:
            more.append(Tag(self.tr("both sides together"), "warn"))
        column.addWidget(TagFlow(self._theme, tuple(more)))
        column.addWidget(rule())
        out = next((s for s in item.situations if s.leads_to), None)
        if out is not None:
            words = self.tr("Ask first: {question}").format(question=out.question)
            column.addWidget(label(words, "strong", wrap=True))
            if out.hint:
                column.addWidget(label(out.hint, "soft", wrap=True))
        self._materials(column, item)

    def _materials(self, column: QVBoxLayout, item: ServiceItem) -> None:
        always = [m for m in item.materials if m.when is None]
        groups: tuple[tuple[Tag, Sequence[Material]], ...] = (
            (Tag(self.tr("blank form here"), icon="document"), [m for m in always if m.blank_form]),
            (Tag(self.tr("can be waived"), "info"), [m for m in always if _waivable(m)]),
            (Tag(self.tr("cannot be deferred"), "danger"),
             [m for m in always if not m.deferrable and not m.blank_form and not _waivable(m)]),
            (Tag(self.tr("may follow later"), "defer"),
             [m for m in always if m.deferrable and not _waivable(m)]),
            (Tag(self.tr("depends")), [m for m in item.materials if m.when is not None]),
        )  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.size(10))
        grid.setVerticalSpacing(self._theme.size(8))
        grid.setColumnStretch(1, 1)
        row = 0
        for tag, materials in groups:
            if materials:
                grid.addWidget(TagLabel(self._theme, tag, self), row, 0, Qt.AlignmentFlag.AlignTop)
                names = "、".join(m.name for m in materials)
                grid.addWidget(label(names, "dense", wrap=True), row, 1)
                row += 1
        if not item.materials:
            column.addWidget(
                label(self.tr("No list of materials is published for this item."), "soft", wrap=True)
            )
        column.addLayout(grid)


def _waivable(material: Material) -> bool:
    return material.check_mode is CheckMode.data_check or material.e_license
