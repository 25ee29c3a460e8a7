"""The way to the hall: address, stepwise test, saving."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from workstation.passwords import Kept, KeyringMissing
from workstation.services.connection import Mark, Step, StepResult, Stop
from workstation.services.hall_address import AddressIncomplete, HallAddress, read_line
from workstation.services.own_pc import OwnPc, SavedAddress
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.hall_fields import HallFields
from workstation.ui.screens.settings.step_list import StepList
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import ACCENT, PRIMARY, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import label


class HallPanel(Panel):
    """`saved(Settings)` after the address was written; `tested(tuple of StepResult)` after a whole test."""

    saved = Signal(object)
    tested = Signal(object)
    _heard = Signal(object, object)

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__(desk.theme, self.tr("Hall database"), inset=True)
        self._desk, self._pc = desk, pc
        self._stop: Stop | None = None
        self._may_change = True
        theme = desk.theme
        kinds = (Segment("server", self.tr("Server")), Segment("file", self.tr("This PC alone")))
        self.kind = Segmented(theme, kinds, about=self.tr("Where the hall is"))
        self.kind.picked.connect(self._choose_kind)
        self.add_right(self.kind)
        self.fields = HallFields(theme)
        self.fields.edited.connect(self._edited)
        self.steps = StepList(theme)
        self.body.addWidget(self.fields)
        self.body.addWidget(self.steps)
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        self.line = label("", "soft", wrap=True)
        self.test_button = KeyCapButton(theme, self.tr("Test"), "", ACCENT, icon="refresh")
        self.test_button.clicked.connect(self.test_or_stop)
        self.save_button = KeyCapButton(theme, self.tr("Save and use"), "Ctrl+S", PRIMARY)
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.line, 1)
        row.addWidget(self.test_button)
        row.addWidget(self.save_button)
        self.body.addLayout(row)
        self._heard.connect(self._step_ended)
        self._show_kind(False)

    @property
    def testing(self) -> bool:
        """Whether a test is under way."""
        return self._stop is not None

    def load(self) -> None:
        """Read the saved address."""
        self._desk.tasks.query(self._pc.address, self._loaded, self)

    def allow(self, allowed: bool, line: str) -> None:
        """Without the right to change it the address is only shown and tested; `line` says who may."""
        self._may_change = allowed
        self.fields.lock(not allowed)
        self.kind.setEnabled(allowed)
        self.save_button.setVisible(allowed)
        if line:
            self.line.setText(line)

    def _loaded(self, done: Done[SavedAddress]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        url = done.value.settings.hall_url
        if not done.value.keyring and done.value.kept is Kept.nowhere:
            self._desk.messages.refused(KeyringMissing())
        try:
            address, _password = read_line(url)
        except AddressIncomplete:
            address = HallAddress(host=url)
        self.fields.show_address(address)
        self.fields.say_kept(done.value.kept)
        self._show_kind(address.embedded)
        if not url and self._may_change:
            self.line.setText(self.tr("No hall yet: this PC works with sample data."))

    # ---- testing

    def test_or_stop(self) -> None:
        """Begin a test, or end the one under way."""
        if self._stop is not None:
            self._stop.set()
            return
        url = self._url()
        if url is None:
            return
        stop = self._stop = Stop()
        self.test_button.show_as(self.tr("Stop"))
        self.line.setText(self.tr("Testing…"))
        self.steps.clear(self.fields.embedded, waiting=True)
        # each step is told on a reader's thread: the signal brings it here
        self._desk.tasks.query(
            lambda: self._pc.test(url, stop, lambda result: self._heard.emit(stop, result)), self._ended, self
        )

    def _step_ended(self, stop: Stop, result: StepResult) -> None:
        if stop is self._stop:
            self.steps.show_result(result)

    def _ended(self, done: Done[tuple[StepResult, ...]]) -> None:
        stopped = self._stop is not None and self._stop.is_set
        self._stop = None
        self.test_button.show_as(self.tr("Test again"))
        if done.error is not None:
            self.steps.clear(self.fields.embedded)
            self.line.setText("")
            self._desk.messages.refused(done.error)
            return
        results = done.value
        for result in results:
            self.steps.show_result(result)
            if result.step is Step.login and result.facts.get("server") and not self.fields.embedded:
                self.say(extra=f"PostgreSQL {result.facts['server']}")
        self.line.setText(self._summary(results, stopped))
        self.tested.emit(results)

    def _summary(self, results: tuple[StepResult, ...], stopped: bool) -> str:
        at = f"{self._desk.now():%H:%M:%S}"
        if stopped:
            return self.tr("{at}: stopped").format(at=at)
        good = sum(one.mark is Mark.ok for one in results)
        if any(one.mark is Mark.failed for one in results):
            return self.tr("{at}: {good} of {all} steps passed, it cannot be used like this").format(
                at=at, good=good, all=len(results)
            )
        if good < len(results):
            return self.tr("{at}: {good} of {all} steps passed, the rest does not stop the work").format(
                at=at, good=good, all=len(results)
            )
        return self.tr("{at}: all {all} steps passed").format(at=at, all=len(results))

    # ---- saving

    def save(self) -> None:
        """Write the address and keep the password."""
        url = self._url() if self._may_change else None
        if url is None:
            return
        password = self.fields.password.text() or None
        plain = self.fields.address().url()
        self._desk.tasks.write(lambda: self._pc.keep_address(plain, password), self._saved, self)

    def _saved(self, done: Done[SavedAddress]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        used = self.tr("It is used from the next start on.")
        if done.value.kept is Kept.file:
            note = self.tr("There is no keyring: the password lies in a file only this account can read.")
            self._desk.messages.say("warn", self.tr("The address is saved."), f"{used} {note}")
        else:
            self._desk.messages.say("ok", self.tr("The address is saved."), used)
        self.fields.password.clear()
        self.fields.say_kept(done.value.kept)
        self.saved.emit(done.value.settings)

    def _url(self) -> str | None:
        self.fields.mark_wrong("")
        try:
            if self.fields.embedded and not self.fields.file.text().strip():
                raise AddressIncomplete(part="file")
            return self.fields.address().url(self.fields.password.text())
        except AddressIncomplete as error:
            self.fields.mark_wrong(str(error.params["part"]))
            self._desk.messages.refused(error)
            return None

    def _edited(self) -> None:
        self.fields.mark_wrong("")
        self._show_kind(self.fields.embedded)

    def _choose_kind(self, name: str) -> None:
        self.fields.show_kind(embedded=name == "file")
        self._show_kind(name == "file")

    def _show_kind(self, embedded: bool) -> None:
        self.kind.choose("file" if embedded else "server")
        if not self.testing:
            self.steps.clear(embedded)
