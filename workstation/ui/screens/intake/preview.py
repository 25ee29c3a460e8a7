"""The paper as it will be printed, drawn again in the background after every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.paper_kind import PaperKind
from workstation.printing.pictures import Picture, page_count, preview
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import ElidedLabel, label

WAIT_MS = 350
DPI = 132


@dataclass(frozen=True)
class DrawnPaper:
    """One paper as pictures of its pages."""

    kind: PaperKind
    pages: tuple[Picture, ...]


Papers = Callable[[], tuple[tuple[PaperKind, bytes], ...]]
"""Makes the papers an outcome would print, as PDFs; runs on a reader thread."""


class _Sheet(QWidget):
    """Pages below each other, as wide as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: list[QPixmap] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_pages(self, pages: tuple[Picture, ...]) -> None:
        """Show pictures of pages."""
        self._pages = [_pixmap(page) for page in pages]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the proportions of the paper."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = sum(self._high(page) + self._theme.size(8) for page in self._pages)
        self.setMinimumHeight(high)
        self.update()

    def _high(self, page: QPixmap) -> int:
        return round(self.width() * page.height() / page.width()) if page.width() else 0

    def sizeHint(self) -> QSize:
        """As high as the pages at this width."""
        return QSize(self._theme.size(400), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper is white in every look: it is the paper that comes out of the printer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = 0
        for page in self._pages:
            high = self._high(page)
            painter.drawPixmap(QRectF(0, top, self.width(), high), page, QRectF(page.rect()))
            top += high + self._theme.size(8)


class PaperPreview(QWidget):
    """Title, the papers of the outcome to switch between, and the sheet itself.

    `failed(error)` when a paper could not be drawn; the page says it in its own place.
    """

    drawn = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, title_of: Callable[[PaperKind], str]) -> None:
        super().__init__()
        self._theme, self._tasks, self._title_of = theme, tasks, title_of
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(8))
        head = QWidget()
        head.setFixedHeight(size(44))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(size(10))
        self.title = label("", "section")
        self.line = ElidedLabel(self.tr("follows every change"), "soft")
        row.addWidget(self.title)
        row.addWidget(self.line, 1)
        self._tabs_place = row
        self._tabs: Segmented | None = None
        column.addWidget(head)
        frame = QFrame()
        frame.setProperty("kind", "paper")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = _Sheet(theme)
        self._scroll.setWidget(self._sheet)
        inner.addWidget(self._scroll)
        self.nothing = label("", "soft", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(size(32), size(32), size(32), size(32))
        inner.addWidget(self.nothing, 1)
        column.addWidget(frame, 1)
        self._papers: tuple[DrawnPaper, ...] = ()
        self._shown = 0
        self._make: Papers | None = None
        self._asked = 0
        self._about = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._draw)
        self.show_nothing(self.tr("The paper shows here as soon as it is clear which one it is."))

    @property
    def papers(self) -> tuple[DrawnPaper, ...]:
        """What is shown now."""
        return self._papers

    def show_nothing(self, words: str) -> None:
        """No paper follows from what is entered so far."""
        self._wait.stop()
        self._make, self._about = None, ""
        self._asked += 1
        self._papers = ()
        self.title.setText(self.tr("Paper"))
        self.line.setText("")
        self.nothing.setText(words)
        self._show()

    def ask(self, make: Papers, about: str = "") -> None:
        """Draw these papers soon; the last one asked for wins. `about` names the outcome they belong to:

        a paper of another outcome never stays in sight.
        """
        if about != self._about:
            self.show_nothing(self.tr("The paper is being drawn."))
            self._about = about
        self._make = make
        self._asked += 1
        self._wait.start()

    def _draw(self) -> None:
        make, number = self._make, self._asked
        if make is None or not self.isVisible():
            return

        def work() -> tuple[DrawnPaper, ...]:
            return tuple(
                DrawnPaper(kind, tuple(preview(pdf, DPI, page) for page in range(page_count(pdf))))
                for kind, pdf in make()
            )

        self._tasks.query(work, lambda done: self._came(number, done), self)

    def _came(self, number: int, done: Done[tuple[DrawnPaper, ...]]) -> None:
        if number != self._asked:
            return
        if not done.ok:
            self._papers = ()
            self.nothing.setText(self.tr("The paper cannot be shown yet."))
            self._show()
            return
        kinds = [paper.kind for paper in self._papers]
        self._papers = done.value
        if kinds != [paper.kind for paper in self._papers]:
            self._shown = 0
            self._make_tabs()
        self.line.setText(self.tr("follows every change"))
        self._show()
        self.drawn.emit()

    def _make_tabs(self) -> None:
        if self._tabs is not None:
            self._tabs_place.removeWidget(self._tabs)
            self._tabs.deleteLater()
            self._tabs = None
        if len(self._papers) < 2:
            return
        segments = [Segment(str(i), self._title_of(paper.kind)) for i, paper in enumerate(self._papers)]
        self._tabs = Segmented(self._theme, segments, about=self.tr("Papers"), height=28)
        self._tabs.picked.connect(self._picked)
        self._tabs_place.addWidget(self._tabs)

    def _picked(self, name: str) -> None:
        self._shown = int(name)
        self._show()

    def _show(self) -> None:
        has = bool(self._papers)
        self.nothing.setVisible(not has)
        self._scroll.setVisible(has)
        if not has:
            return
        paper = self._papers[min(self._shown, len(self._papers) - 1)]
        words = self.tr("Preview: {paper}")
        self.title.setText(words.format(paper=self._title_of(paper.kind)))
        self._sheet.show_pages(paper.pages)
        if self._tabs is not None:
            self._tabs.choose(str(self._shown))

    def showEvent(self, event: object) -> None:
        """Drawing waits until somebody looks."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._make is not None:
            self._wait.start()


def _pixmap(page: Picture) -> QPixmap:
    image = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image.copy())
