"""Where the fields of the form stand: what scrolls, and what is always seen beneath it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workstation.domain.handoff import AskedKind, Channel
from workstation.services.first.entry import NOT_SIGNED, PAD, RECEIPT
from workstation.services.first.recording import ANSWER, OUTSIDE, UNCLEAR, UNIT, WINDOW
from workstation.ui.first_form.fields import Line, OwnWords, Pick
from workstation.ui.first_form.way_body import WayBody
from workstation.ui.first_form.words import channel_words, kind_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import ElidedLabel, label, rich

CHANNELS = (Channel.counter, Channel.phone, Channel.letter, Channel.online, Channel.desk, Channel.transferred)
KINDS = (AskedKind.consult, AskedKind.handle, AskedKind.help, AskedKind.suggestion, AskedKind.complaint)

ROOMY, FEW, MANY = 760, 2, 5
"""px of the design: from this height on MANY choices are seen at once in the place of FEW."""


class FormLayout(QWidget):
    """The fields without what they do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._rows = theme, FEW
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inner = QWidget()
        size = theme.size
        column = QVBoxLayout(inner)
        column.setContentsMargins(size(14), size(8), size(14), size(6))
        column.setSpacing(size(7))
        self._make_who(column)
        self._make_ways(column)
        self._make_ends(column)
        column.addStretch(1)
        whole.addWidget(scrolled(inner), 1)
        whole.addWidget(self._make_say())
        whole.addWidget(self._make_bar())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a high screen more choices are seen at once."""
        super().resizeEvent(event)
        rows = FEW if event.size().height() < self._theme.size(ROOMY) else MANY
        if rows != self._rows:
            self._rows = rows
            self.body.show_rows(rows)

    def _make_who(self, column: QVBoxLayout) -> None:
        theme = self._theme
        column.addWidget(label(self.tr("What was asked (one sentence, as it was said)"), "soft"))
        self.words = OwnWords(theme)
        column.addWidget(self.words)
        self.name = Line(self.tr("Name"), self.tr("no name left"))
        self.phone = Line(self.tr("Phone"))
        self.name.setFixedWidth(theme.size(120))
        column.addLayout(
            self._row(
                self._word(self.tr("Name")), self.name, label(self.tr("Phone"), "soft"), (self.phone, 1)
            )
        )
        self.channel = Pick(theme, self.tr("How"), tuple((one.value, channel_words(one)) for one in CHANNELS))
        self.kind = Pick(theme, self.tr("Kind"), tuple((one.value, kind_words(one)) for one in KINDS))
        for pick in (self.channel, self.kind):
            pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pieces = Line(self.tr("Material taken, with how many"), self.tr("none"))
        column.addLayout(
            self._row(
                self._word(self.tr("How")),
                self.channel,
                self.kind,
                label(self.tr("Taken"), "soft"),
                (self.pieces, 1),
            )
        )
        self.about_row = QWidget()
        self.about = Pick(theme, self.tr("Whom the complaint is about"))
        row = self._row(self._word(self.tr("About")), (self.about, 1))
        self.about_row.setLayout(row)
        column.addWidget(self.about_row)

    def _make_ways(self, column: QVBoxLayout) -> None:
        theme = self._theme
        self.ways = Segmented(
            theme,
            (
                Segment(ANSWER, self.tr("I answer"), "1"),
                Segment(WINDOW, self.tr("Window"), "2"),
                Segment(UNIT, self.tr("Unit"), "3"),
                Segment(OUTSIDE, self.tr("Outside"), "4"),
                Segment(UNCLEAR, self.tr("Report up"), "5"),
            ),
            about=self.tr("What is done"),
        )
        column.addWidget(self.ways)
        self.body = WayBody(theme)
        column.addWidget(self.body)

    def _make_ends(self, column: QVBoxLayout) -> None:
        theme = self._theme
        self.along = Segmented(theme, (Segment("yes", self.tr("Yes")), Segment("no", self.tr("No"))))
        self.along_words = label("", "soft")
        self.due = Pick(theme, self.tr("Answer by"))
        self.due.setMinimumWidth(theme.size(136))
        self.due_words = self._word(self.tr("Answer by"))
        self.ends_row = QWidget()
        self.ends_row.setLayout(self._row(self.due_words, self.due, None, self.along_words, self.along))
        column.addWidget(self.ends_row)
        self.signature = Segmented(
            theme,
            (
                Segment(RECEIPT, self.tr("Signs the receipt")),
                Segment(PAD, self.tr("On the pad")),
                Segment(NOT_SIGNED, self.tr("Not signed, why")),
            ),
            about=self.tr("How it was confirmed"),
        )
        self.signature.choose(RECEIPT)
        self.signature_words = self._word(self.tr("Signed"))
        self.signature_row = QWidget()
        self.signature_row.setLayout(self._row(self.signature_words, self.signature, None))
        column.addWidget(self.signature_row)
        self.unsigned = Line(self.tr("Why nobody signed"), self.tr("Why nobody signed"))
        column.addWidget(self.unsigned)

    def _make_say(self) -> QFrame:
        size = self._theme.size
        self.say = QFrame()
        self.say.setProperty("kind", "panelFoot")
        row = QVBoxLayout(self.say)
        row.setContentsMargins(size(14), size(8), size(14), size(8))
        self.say_words = rich("", "body")
        self.say_words.setWordWrap(True)
        row.addWidget(self.say_words)
        return self.say

    def _make_bar(self) -> QFrame:
        theme, size = self._theme, self._theme.size
        bar = QFrame()
        bar.setProperty("kind", "panelFoot")
        bar.setFixedHeight(size(57))
        row = QHBoxLayout(bar)
        row.setContentsMargins(size(14), 0, size(14), 0)
        row.setSpacing(size(8))
        row.addWidget(ElidedLabel(self.tr("8 s to undo"), "muted"), 1)
        self.only_log = KeyCapButton(theme, self.tr("Only note it"), "", OUTLINE, height=32)
        self.solid = KeyCapButton(theme, "", "Ctrl+Return", PRIMARY, height=40)
        row.addWidget(self.only_log)
        row.addWidget(self.solid)
        return bar

    def _word(self, text: str) -> QLabel:
        word = label(text, "soft")
        word.setMinimumWidth(self._theme.size(56))
        return word

    def _row(self, *parts: QWidget | tuple[QWidget, int] | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.size(8))
        for part in parts:
            if part is None:
                row.addStretch(1)
            elif isinstance(part, tuple):
                row.addWidget(*part)
            else:
                row.addWidget(part)
        return row
