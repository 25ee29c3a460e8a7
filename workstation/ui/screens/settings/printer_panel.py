"""Which printer a paper goes to, and a page to try it with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.config import Settings
from workstation.domain.paper_kind import PaperKind
from workstation.services.own_pc import OwnPc
from workstation.ui.messages import wording
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.parts import Choice
from workstation.ui.screens.settings.setup_words import paper_name
from workstation.ui.tasks import Done
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, QUIET, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label, rule

ALL = "*"
SLIPS = PaperKind.ticket_slip.value
SYSTEM = ""
AS_ALL = "*"


class PrinterRow(QWidget):
    """One kind of paper: its name, its printer, how the last trial went."""

    def __init__(self, theme: Theme, form: str, name: str) -> None:
        super().__init__()
        self.form = form
        size = theme.size
        row = QHBoxLayout(self)
        row.setContentsMargins(size(14), size(4), size(14), size(4))
        row.setSpacing(size(10))
        words = label(name, "strong" if form in (ALL, SLIPS) else "body")
        words.setFixedWidth(size(152))
        self.choice = Choice(theme, name)
        words.setBuddy(self.choice)
        self.tag = TagLabel(theme, parent=self)
        self.trial = KeyCapButton(theme, self.tr("Trial page"), kind=OUTLINE)
        self.trial.setAccessibleName(self.tr("Trial page: {paper}").format(paper=name))
        row.addWidget(words)
        row.addWidget(self.choice, 1)
        row.addWidget(self.tag)
        row.addWidget(self.trial)


class PrinterPanel(Panel):
    """`changed(Settings)` after a choice was saved."""

    changed = Signal(object)

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__(desk.theme, self.tr("Printers"))
        self._desk, self._pc = desk, pc
        self._chosen: dict[str, str] = {}
        self._names: tuple[str, ...] = ()
        again = KeyCapButton(desk.theme, self.tr("Look again"), kind=QUIET, icon="refresh")
        again.clicked.connect(self.load)
        self.add_right(again)
        self.rows: dict[str, PrinterRow] = {}
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(0)
        for form in (ALL, SLIPS, *(kind.value for kind in PaperKind if kind.value != SLIPS)):
            self._add(form, self.body if form in (ALL, SLIPS) else rest)
        self._rest.hide()
        self.body.addWidget(self._rest)
        foot = self.add_foot(40)
        self.more = KeyCapButton(desk.theme, self.tr("Single papers on printers of their own"), kind=QUIET)
        self.more.clicked.connect(self._show_rest)
        self.note = label("", "soft")
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.note)

    def _add(self, form: str, column: QVBoxLayout) -> None:
        row = PrinterRow(self._desk.theme, form, paper_name(form))
        row.choice.activated.connect(lambda _place, one=form: self._choose(one))
        row.trial.clicked.connect(lambda _checked=False, one=form: self.try_out(one))
        self.rows[form] = row
        if column.count():
            column.addWidget(rule())
        column.addWidget(row)

    def load(self) -> None:
        """Ask the system for its printers; it may take a second."""

        def ask() -> tuple[dict[str, str], tuple[str, ...]]:
            return dict(self._pc.settings().printers), self._pc.printers()

        self.note.setText(self.tr("Looking…"))
        self._desk.tasks.query(ask, self._loaded, self)

    def _loaded(self, done: Done[tuple[dict[str, str], tuple[str, ...]]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self._chosen, self._names = done.value
        usual = self.tr("the system's usual one")
        for form, row in self.rows.items():
            first = (SYSTEM, usual) if form == ALL else (AS_ALL, self.tr("as the A4 papers"))
            pairs = (first, *((name, name) for name in self._names))
            row.choice.offer(pairs, self._chosen.get(form, first[0]) or first[0])
        if any(self._chosen.get(form) for form in self.rows if form not in (ALL, SLIPS)):
            self._rest.show()
            self.more.hide()
        count = len(self._names)
        self.note.setText(
            self.tr("%n printers", "", count) if count else self.tr("The system knows no printer")
        )

    def _choose(self, form: str) -> None:
        value = self.rows[form].choice.value
        fresh = {key: name for key, name in self._chosen.items() if key != form}
        if value not in (SYSTEM, AS_ALL):
            fresh[form] = value
        self._chosen = fresh
        self.rows[form].tag.show_tag(Tag(""))
        self._save(lambda known: replace(known, printers=fresh))

    def _save(self, make: Callable[[Settings], Settings]) -> None:
        def done(result: Done[Settings]) -> None:
            if result.error is not None:
                self._desk.messages.refused(result.error)
            else:
                self.changed.emit(result.value)

        self._desk.tasks.write(lambda: self._pc.change(make), done, self)

    def try_out(self, form: str) -> None:
        """Print the trial page of a form."""
        row = self.rows[form]
        value = row.choice.value
        printer = self._chosen.get(ALL, "") if value in (SYSTEM, AS_ALL) else value
        if not printer and self._names:
            printer = self._names[0]
        row.trial.setEnabled(False)
        row.tag.show_tag(Tag(self.tr("printing"), "accent", "printer"))

        def done(result: Done[str]) -> None:
            row.trial.setEnabled(True)
            if result.error is None:
                row.tag.show_tag(Tag(self.tr("printed"), "ok", "check"))
                return
            row.tag.show_tag(Tag(self.tr("failed"), "danger", "warning"))
            words = wording(result.error)
            kept = self.tr("Nothing was lost: it was only a trial page.")
            self._desk.messages.say("warn", words.happened, f"{kept} {words.next_step}")

        self._desk.tasks.query(lambda: self._pc.try_printer(form, printer), done, self)

    def _show_rest(self) -> None:
        self._rest.setVisible(self._rest.isHidden())
        shown = not self._rest.isHidden()
        self.more.show_as(self.tr("Fewer") if shown else self.tr("Single papers on printers of their own"))
