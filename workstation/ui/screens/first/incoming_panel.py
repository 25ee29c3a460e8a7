"""待我签收: what others sent here, what has to be decided, and the rule beneath."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.services.first.views import FirstPage, Incoming
from workstation.ui.messages import Wording
from workstation.ui.screen import Desk
from workstation.ui.screens.first.incoming_table import RETURN, IncomingTable
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.paint import CENTRE, words
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label

MOST_SHOWN = 3
NARROW = 600


class Count(QWidget):
    """How many wait for my hand, in the colour of the badge on the rail."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._count = theme, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """None is not shown at all."""
        self._count = count
        self.setVisible(count > 0)
        self.setAccessibleName(str(count))
        self.update()

    def sizeHint(self) -> QSize:
        """Round, wider for two digits."""
        return QSize(self._theme.size(18 + 7 * (len(str(self._count)) - 1)), self._theme.size(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number on its ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(self._theme.colour("seal.solid"))
        painter.setBrush(self._theme.colour("seal.solid"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2)
        font = self._theme.number_font(11)
        words(painter, area, str(self._count), font, self._theme.colour("seal.onSolid"), CENTRE)


class IncomingPanel(Panel):
    """`sign(row)`: Enter or its button; `give_back(row)`: Del or its button."""

    sign = Signal(object)
    give_back = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, "")
        theme = desk.theme
        self._desk = desk
        self._page: FirstPage | None = None
        self.say(self.tr("Waits for my signature"))
        self.explain(
            self.tr("once signed it is yours; the person does not tell it twice"),
            self.tr("once signed it is yours"),
        )
        self.count = Count(theme)
        self.count.setParent(self.head)
        self.add_left(self.count)
        self.count.hide()
        self.stale = TagLabel(theme, Tag(""), self.head)
        self.add_right(self.stale)
        self.caps = (
            KeyCap(theme, "Return", self.tr("sign")),
            KeyCap(theme, "Del", self.tr("return, say why")),
        )
        for cap in self.caps:
            self.add_right(cap)
        self.table = IncomingTable(theme, desk.now, self.left)
        self.table.pressed.connect(self._pressed)
        self.table.opened.connect(self.sign)
        self.rows = RowsOrState(theme, self.table)
        self.body.addWidget(self.rows)
        self.rule_words = label("", "soft", wrap=True)
        self.add_rule_line(Picture(theme, "info", "ink.muted", 15), self.rule_words)
        self.rows.show_state(Kind.LOADING, self.tr("Reading…"))
        keys = desk.keys
        keys.bind("list:待我签收", "Return", self._enter, self.table)
        keys.bind("list:待我签收", "Del", self._delete, self.table)
        self._fit(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large type the button for what Del does gives way to the words."""
        super().resizeEvent(event)
        size = self._desk.theme.size
        self.table.setColumnHidden(RETURN, self.width() < size(NARROW))

    def left(self, row: Incoming) -> timedelta:
        """Opening time left now: what it was at the reading, less what has passed while the hall is open."""
        if self._page is None or not self._page.running:
            return row.left
        return row.left - (self._desk.now() - self._page.read_at)

    def show_page(self, page: FirstPage) -> None:
        """Show the rows of a page; the chosen row stays."""
        self._page = page
        self.table.set_rows(page.incoming)
        self.count.show_count(len(page.incoming))
        words = self.tr(
            "Until signed the sender answers. After {remind} min the unit is reminded, after {escalate} min"
            " the supervisor. A unit may send back once; then the duty manager assigns."
        )
        self.rule_words.setText(words.format(remind=page.remind_minutes, escalate=page.escalate_minutes))
        if page.incoming:
            self.rows.show_rows()
            if self.table.current() is None:
                self.table.choose(0)
        else:
            self.rows.show_state(
                Kind.EMPTY,
                self.tr("Nothing waits for your signature."),
                self.tr("What colleagues send you appears here with a countdown."),
            )
        self._fit(len(page.incoming))

    def show_trouble(self, spoken: Wording, offline: bool) -> None:
        """The rows could not be read."""
        if self._page is None:
            self.rows.show_state(Kind.OFFLINE if offline else Kind.ERROR, spoken.happened, spoken.rest)

    def show_link(self, online: bool) -> None:
        """Without a link: of when these rows are, and that signing waits for the hall."""
        if online or self._page is None:
            self.stale.show_tag(Tag(""))
            return
        at = f"{self._page.read_at.astimezone(self._desk.now().tzinfo):%H:%M}"
        self.stale.show_tag(
            Tag(self.tr("as of {time}, signing needs the hall").format(time=at), "offline", "cloud-off")
        )

    def tick(self) -> None:
        """A second went by: only the countdowns are painted again."""
        if self._page is not None and self._page.incoming:
            self.table.viewport().update()

    def _fit(self, count: int) -> None:
        theme = self._desk.theme
        shown = max(2, min(count, MOST_SHOWN))
        self.rows.setFixedHeight(theme.size(62 * shown))

    def _pressed(self, row: Incoming, column: int) -> None:
        (self.give_back if column == RETURN else self.sign).emit(row)

    def _enter(self) -> None:
        row = self.table.current()
        if row is not None:
            self.sign.emit(row)

    def _delete(self) -> None:
        row = self.table.current()
        if row is not None and not row.decide:
            self.give_back.emit(row)
