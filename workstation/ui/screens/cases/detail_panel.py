"""The right side: one case told whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.casebook.views import CaseStory, PartyLine
from workstation.ui.screen import Desk
from workstation.ui.screens.cases.action_bar import ActionBar
from workstation.ui.screens.cases.figures import Figures
from workstation.ui.screens.cases.side import Side
from workstation.ui.screens.cases.timeline import Timeline
from workstation.ui.screens.cases.words import state_tag
from workstation.ui.widgets.keycap import ACCENT, OUTLINE, QUIET, KeyCapButton
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label, rule

SIDE = 240


class DetailPanel(Panel):
    """`wanted(step)`, `print_wanted()`, `note_wanted()`, `look_wanted()`, `paper_wanted(paper)`."""

    wanted = Signal(str)
    print_wanted = Signal()
    note_wanted = Signal()
    look_wanted = Signal()
    paper_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk = desk
        theme = desk.theme
        self.story: CaseStory | None = None
        self._seen = ""
        self.show_all = False
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(rule())
        self.figures = Figures(theme)
        column.addWidget(self.figures)
        column.addWidget(rule())
        column.addWidget(self._body(), 1)
        self.bar = ActionBar(theme)
        self.bar.wanted.connect(self.wanted)
        column.addWidget(self.bar)
        self.stack = RowsOrState(theme, whole)
        self.body.addWidget(self.stack)
        self.stack.show_state(Kind.EMPTY, self.tr("No case is chosen."))

    def _head(self) -> QWidget:
        theme, size = self._desk.theme, self._desk.theme.size
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(size(18), size(12), size(18), size(12))
        column.setSpacing(size(8))
        first = QHBoxLayout()
        first.setSpacing(size(10))
        self.item = label("", "subtitle", wrap=True)
        first.addWidget(self.item, 1)
        self.tag = TagLabel(theme, Tag(""), holder)
        first.addWidget(self.tag)
        self.flags = TagLabel(theme, Tag(""), holder)
        first.addWidget(self.flags)
        first.addSpacing(size(8))
        self.reprint = KeyCapButton(theme, self.tr("Reprint"), "Ctrl+P", OUTLINE, icon="printer")
        self.reprint.clicked.connect(self.print_wanted)
        first.addWidget(self.reprint)
        self.note = KeyCapButton(theme, self.tr("Note progress"), "Ctrl+M", ACCENT)
        self.note.clicked.connect(self.note_wanted)
        first.addWidget(self.note)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(size(10))
        self.number = label("", "numberSoft")
        second.addWidget(self.number)
        self.person = label("", "soft", wrap=True)
        second.addWidget(self.person, 1)
        self.look = KeyCapButton(theme, "", "Ctrl+J", QUIET, height=28)
        self.look.clicked.connect(self.look_wanted)
        second.addWidget(self.look)
        self.unit = label("", "soft")
        second.addWidget(self.unit)
        column.addLayout(second)
        return holder

    def _body(self) -> QWidget:
        theme, size = self._desk.theme, self._desk.theme.size
        zone = self._desk.now().tzinfo
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(size(18), size(14), size(18), size(14))
        column.setSpacing(size(10))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What happened"), "section"))
        head.addStretch(1)
        self.more = KeyCapButton(theme, "", "Alt+V", QUIET, height=28)
        self.more.clicked.connect(self.toggle)
        head.addWidget(self.more)
        column.addLayout(head)
        self.missing = label("", "soft", tone="offline", wrap=True)
        column.addWidget(self.missing)
        self.missing.hide()
        self.timeline = Timeline(theme, zone)
        column.addWidget(self.timeline, 1)
        self.story_area = scrolled(inner)
        row.addWidget(self.story_area, 1)
        row.addWidget(rule(upright=True))
        self.side = Side(theme, zone)
        self.side.paper_pressed.connect(self.paper_wanted)
        self.side_area = scrolled(self.side)
        self.side_area.setFixedWidth(size(SIDE))
        row.addWidget(self.side_area)
        return holder

    # --- showing ---

    def show_story(self, story: CaseStory) -> None:
        """Tell this case."""
        changed = self.story is None or self.story.row.id != story.row.id
        self.story = story
        self._seen = "" if changed else self._seen
        row, today = story.row, self._desk.now().date()
        self.item.setText(row.item)
        self.tag.show_tag(state_tag(row.state))
        self.flags.show_tag(self._flag(story))
        self.number.setText(row.case_no)
        self.unit.setText(story.unit_name)
        self._show_person()
        self.note.setVisible(not row.older)
        self.reprint.setVisible(bool(story.papers) and not row.older)
        self.figures.show_story(story, today)
        self.side.show_story(story, today)
        self._show_events()
        self.bar.show_story(story)
        self.stack.show_rows()
        self.setAccessibleName(f"{row.item} {row.case_no} {self.tag.tag.text}")
        if changed:
            self.story_area.verticalScrollBar().setValue(0)

    def _flag(self, story: CaseStory) -> Tag:
        words = {
            "deemed_accepted": self.tr("deemed accepted"),
            "extended": self.tr("extended"),
            "joint": self.tr("joint"),
            "corrected": self.tr("corrected"),
            "investment_project": self.tr("project"),
        }
        return Tag(" · ".join(words[flag] for flag in story.flags if flag in words), "info")

    def _show_person(self) -> None:
        story, main = self.story, self.main_person
        if story is None:
            return
        parts = []
        if main is not None:
            parts.append(main.name)
            if main.age is not None:
                parts.append(self.tr("{age} years").format(age=main.age))
            parts.append(self._seen or main.phone)
        for one in story.people:
            if one.role == "agent":
                words = self.tr("by {name}, {relation}")
                parts.append(words.format(name=one.name, relation=one.relation or self.tr("agent")))
        self.person.setText(" · ".join(part for part in parts if part))
        has_phone = main is not None and bool(main.phone) and not story.row.older
        self.look.setVisible(has_phone and not self._seen)

    def show_phone(self, number: str) -> None:
        """The whole number, "" masks it again."""
        self._seen = number
        self._show_person()

    @property
    def main_person(self) -> PartyLine | None:
        """The first applicant."""
        people = self.story.people if self.story else ()
        return next((one for one in people if one.role == "applicant"), people[0] if people else None)

    def toggle(self) -> None:
        """Main points, or everything with prints and looks."""
        self.show_all = not self.show_all
        self._show_events()

    def _show_events(self) -> None:
        if self.story is None:
            return
        words = self.tr("Main points only") if self.show_all else self.tr("Everything")
        self.more.show_as(words)
        today = self._desk.now().date()
        self.timeline.show_events(self.story.history, today, show_all=self.show_all)

    def say_missing(self, words: str) -> None:
        """A part of the story is not here: say where it is; "" takes the words away."""
        self.missing.setText(words)
        self.missing.setVisible(bool(words))

    def show_trouble(self, title: str, text: str) -> None:
        """The case could not be read."""
        self.story = None
        self.stack.show_state(Kind.ERROR, title, text)

    def show_none(self) -> None:
        """No row is chosen."""
        self.story = None
        self.stack.show_state(Kind.EMPTY, self.tr("No case is chosen."))
