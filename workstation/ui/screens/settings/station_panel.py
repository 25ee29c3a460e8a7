"""Which station this PC is, and making it one."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.passwords import Kept
from workstation.services.enrol.joining import Joined
from workstation.services.own_pc import Enrolled, OwnPc
from workstation.services.server_line import Safety, ServerLine
from workstation.ui.enrol.card import EnrolCard
from workstation.ui.enrol.form import enrolling_of
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.line_words import line_words
from workstation.ui.screens.settings.living_choice import LivingChoice
from workstation.ui.screens.settings.parts import Choice, beside, captioned
from workstation.ui.screens.settings.post_row import PostRow
from workstation.ui.screens.settings.setup_words import station_kind
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import ACCENT, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label, rule

KINDS = ("integrated", "department", "guide_desk", "ticket_station", "review")
WITH_WINDOW = ("integrated", "department", "guide_desk")


class StationPanel(Panel):
    """`enrolled(str)`: this folder became the station with that segment. `known(Enrolled | None)`.

    `moved(Moved)`, `retired(Retired)`: this PC stands elsewhere now, or nowhere.
    """

    enrolled = Signal(str)
    known = Signal(object)
    moved = Signal(object)
    retired = Signal(object)

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__(desk.theme, self.tr("This PC"), inset=True)
        self._desk, self._pc = desk, pc
        self._may_enrol = True
        self.station: Enrolled | None = None
        self.line = ServerLine(Safety.FILE)
        self.tag = TagLabel(desk.theme, parent=self)
        self.add_right(self.tag)
        self.facts: dict[str, QWidget] = {}
        self._facts = QWidget()
        self.body.addWidget(self._facts)
        self.living = LivingChoice(desk, pc)
        self.living.hide()
        self.body.addWidget(self.living)
        self.post = PostRow(desk)
        self.post.hide()
        self.post.moved.connect(self.moved)
        self.post.retired.connect(self.retired)
        self.body.addWidget(self.post)
        self._line = rule()
        self.body.addWidget(self._line)
        self._build_form()

    def _build_form(self) -> None:
        theme, size = self._desk.theme, self._desk.theme.size
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(8))
        self.file_button = KeyCapButton(theme, self.tr("With IT's enrolment file…"), kind=ACCENT, height=36)
        self.file_button.clicked.connect(self.enrol_with_file)
        column.addWidget(self.file_button)
        column.addWidget(rule())
        self.about = label("", "soft", wrap=True)
        column.addWidget(self.about)
        self.segment, self.name, self.window_no = QLineEdit(), QLineEdit(), QLineEdit()
        self.segment.setMaxLength(4)
        self.segment.setPlaceholderText("SJ03")
        self.segment.setValidator(
            QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9]{0,4}"), self.segment)
        )
        self.window_no.setPlaceholderText("3")
        first = QHBoxLayout()
        first.setSpacing(size(10))
        first.addLayout(captioned(theme, self.tr("Segment"), self.segment), 2)
        first.addLayout(captioned(theme, self.tr("Window"), self.window_no), 2)
        column.addLayout(first)
        self.kind = Choice(theme, self.tr("Kind"))
        self.kind.offer([(kind, station_kind(kind)) for kind in KINDS], KINDS[0])
        self.kind.currentIndexChanged.connect(lambda _place: self._kind_chosen())
        column.addLayout(captioned(theme, self.tr("Kind"), self.kind))
        column.addLayout(captioned(theme, self.tr("Name of this PC"), self.name))
        row = QHBoxLayout()
        row.addStretch(1)
        self.enrol_button = KeyCapButton(theme, self.tr("Enrol this PC"), kind=ACCENT)
        self.enrol_button.clicked.connect(self.enrol)
        row.addWidget(self.enrol_button)
        column.addLayout(row)
        self.body.addWidget(self.form)

    def load(self) -> None:
        """Ask which station this is."""
        self._desk.tasks.query(self._pc.enrolled, self._loaded, self)
        self._desk.tasks.query(self._pc.line, self._line_known, self)

    def allow(self, allowed: bool) -> None:
        """Who may not change the address may not enrol either."""
        self._may_enrol = allowed
        self._show()

    def _loaded(self, done: Done[Enrolled | None]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self.station = done.value
        self._show()
        if self.station is not None and self.station.demo:
            self.living.show()
            self.living.load()
        self.known.emit(self.station)

    def _line_known(self, done: Done[ServerLine]) -> None:
        if done.ok:
            self.line = done.value
            self._show()

    def _show(self) -> None:
        station = self.station
        self.post.show_station(station)
        if station is None:
            self.tag.show_tag(Tag(self.tr("Not enrolled"), "warn", "warning"))
        elif station.demo:
            self.tag.show_tag(Tag(self.tr("Sample hall"), "info", "info"))
        else:
            self.tag.show_tag(Tag(self.tr("Enrolled"), "ok", "check"))
        self._show_facts(station)
        offers = self._may_enrol and (station is None or station.demo)
        self.form.setVisible(offers)
        self._line.setVisible(offers and station is not None)
        self.about.setText(
            self.tr(
                "Without a file: save the hall's address first. The segment stands in every number this PC"
                " gives; it stays with the PC and is never used twice."
            )
        )

    def _show_facts(self, station: Enrolled | None) -> None:
        theme = self._desk.theme
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        if station is None:
            column.addWidget(label(self.tr("This PC belongs to no hall yet."), "body", wrap=True))
        else:
            for caption, words in self._rows(station):
                column.addLayout(beside(theme, caption, label(words, "body", wrap=True), 72))
            said = line_words(self.line)
            if said is not None:
                words, tone = said
                self.line_label = label(words, "body", tone=tone, wrap=True)
                column.addLayout(beside(theme, self.tr("Line"), self.line_label, 72))
        self.body.replaceWidget(self._facts, fresh)
        self._facts.deleteLater()
        self._facts = fresh

    def _rows(self, station: Enrolled) -> list[tuple[str, str]]:
        segment = self.tr("{segment}, stays with the PC").format(segment=station.segment)
        if station.epoch > 1:
            segment = self.tr("{segment}, enrolment {epoch}").format(
                segment=station.segment, epoch=station.epoch
            )
        window = station_kind(station.kind)
        if station.window and station.kind == "window":
            window = self.tr("window {number}").format(number=station.window)
        elif station.window:
            window = self.tr("window {number}, {kind}").format(number=station.window, kind=window)
        return [
            (self.tr("Hall"), f"{station.hall} {station.county}".strip()),
            (self.tr("Segment"), segment),
            (self.tr("Place"), window),
        ]

    def _kind_chosen(self) -> None:
        self.window_no.setEnabled(self.kind.value in WITH_WINDOW)

    def enrol(self) -> None:
        """Make this PC a station of the saved hall."""
        window = self.window_no.text() if self.kind.value in WITH_WINDOW else ""
        segment, name, kind = self.segment.text(), self.name.text(), self.kind.value
        self.enrol_button.setEnabled(False)
        self._desk.tasks.write(lambda: self._pc.enrol(segment, name, kind, window), self._enrolled, self)

    def enrol_with_file(self) -> None:
        """Open the card that takes IT's file and its secret."""
        desk = self._desk
        self.card = EnrolCard(desk.theme, desk.tasks, desk.host, enrolling_of(self._pc), self._joined)
        self.card.ask()

    def _joined(self, joined: Joined) -> None:
        later = self.tr("It works as that from the next start on.")
        if joined.kept is Kept.file:
            later += " " + self.tr("There is no keyring: the password lies in a file of this account.")
        words = self.tr("This PC is {segment} of {hall} now.")
        self._desk.messages.say("ok", words.format(segment=joined.segment, hall=joined.hall), later)
        self.enrolled.emit(joined.segment)

    def _enrolled(self, done: Done[Enrolled]) -> None:
        self.enrol_button.setEnabled(True)
        if done.error is not None:
            self._say_refused(done)
            return
        self.station = done.value
        self._show()
        self._desk.messages.say(
            "ok",
            self.tr("This PC is {segment} of {hall} now.").format(
                segment=done.value.segment, hall=done.value.hall
            ),
            self.tr("It works as that from the next start on."),
        )
        self.enrolled.emit(done.value.segment)

    def _say_refused(self, done: Done[Enrolled]) -> None:
        if done.error is not None and done.error.code == "wrong_url":
            self._desk.messages.say(
                "warn",
                self.tr("There is no hall to enrol at yet."),
                self.tr("Nothing has changed. Save the hall's address first, then enrol."),
            )
        elif done.error is not None:
            self._desk.messages.refused(done.error)
            self.segment.setFocus()
