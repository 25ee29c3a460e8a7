"""不予受理: ground, reason, article, and out of duty the competent organ out of the directory."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.approval_state import LICENCE_BASIS, RefusalGround
from workstation.domain.outcome import Outcome
from workstation.domain.unit import Place
from workstation.services.intake.sheet import Sheet
from workstation.ui.approvals.words import ground_words
from workstation.ui.approvals.work import ApprovalWork, Sent
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.chooser import Chooser
from workstation.ui.widgets.confirm import Confirm
from workstation.ui.widgets.keycap import PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.sent_card import SentCard, settle
from workstation.ui.widgets.text import label


class RefusalCard(SentCard):
    """Ctrl+Enter sends it for approval after one question. `sent(Sent)` at the end."""

    sent = Signal(object)

    def __init__(self, desk: Desk, work: ApprovalWork, sheet: Sheet) -> None:
        title = QCoreApplication.translate("RefusalCard", "Do not accept")
        super().__init__(desk.theme, desk.host, width=620, name=title)
        self._desk, self._work, self._sheet = desk, work, sheet
        reference = work.reference()
        item = sheet.need_checklist().item
        unit = reference.unit(item.unit)
        self._licence, self._government = item.uses_licence_papers(unit), unit.is_government
        self._places: tuple[Place, ...] = reference.places
        size = desk.theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(8))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(desk.theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        grounds = tuple(
            Segment(ground.value, ground_words(ground.value), str(number))
            for number, ground in enumerate(RefusalGround, start=1)
        )
        self.ground = Segmented(desk.theme, grounds, about=self.tr("Ground"))
        self.ground.picked.connect(self.pick)
        inner.addWidget(self.ground)
        self.reason = self._field(inner, self.tr("Reason, as it stands on the paper"), sheet.refusal_reason)
        self.basis = self._field(inner, self.tr("Article"), sheet.refusal_basis)
        self.elsewhere = QWidget()
        grid = QGridLayout(self.elsewhere)
        grid.setContentsMargins(0, 0, 0, 0)
        self.place = Chooser(desk.theme, self.tr("Competent organ, from the directory"))
        self.place.addItem(self.tr("From the directory…"), -1)
        for number, one in enumerate(self._places):
            self.place.addItem(one.name, number)
        self.place.activated.connect(self._take_place)
        self.name = _line(self.tr("Competent organ"), sheet.competent)
        self.address = _line(self.tr("Its address"), sheet.competent_address)
        self.phone = _line(self.tr("Its phone"), sheet.competent_phone)
        grid.addWidget(self.place, 0, 0, 1, 2)
        grid.addWidget(self.name, 1, 0, 1, 2)
        grid.addWidget(self.address, 2, 0)
        grid.addWidget(self.phone, 2, 1)
        inner.addWidget(self.elsewhere)
        inner.addWidget(self.wrong)
        foot = QHBoxLayout()
        note = self.tr("All papers go home with it. It takes effect only with an approval.")
        foot.addWidget(label(note, "soft", wrap=True), 1)
        self.go = KeyCapButton(desk.theme, self.tr("Send for approval"), "Ctrl+Return", PRIMARY, height=40)
        self.go.clicked.connect(self.primary)
        foot.addWidget(self.go)
        inner.addLayout(foot)
        self.body.addLayout(inner)
        self.pick(sheet.refusal_ground or RefusalGround.out_of_duty.value)

    def ask(self) -> None:
        """Show the card; the ground comes first."""
        self.open(self.ground)

    @property
    def sheet(self) -> Sheet:
        """The sheet with what stands in the card."""
        out = self.ground.chosen == RefusalGround.out_of_duty
        return replace(
            self._sheet,
            refusal_ground=self.ground.chosen,
            refusal_reason=self.reason.text().strip(),
            refusal_basis=self.basis.text().strip(),
            competent=self.name.text().strip() if out else "",
            competent_address=self.address.text().strip() if out else "",
            competent_phone=self.phone.text().strip() if out else "",
        )

    def pick(self, ground: str) -> None:
        """Another ground: its article where the law names one, the organ only out of duty."""
        known = {LICENCE_BASIS[one] for one in RefusalGround}
        self.ground.choose(ground)
        if self._licence and self.basis.text() in known | {""}:
            self.basis.setText(LICENCE_BASIS[RefusalGround(ground)])
        self.elsewhere.setVisible(ground == RefusalGround.out_of_duty)
        self.body.invalidate()
        self.body.activate()
        self._lay_out()

    def primary(self) -> None:
        """Ctrl+Enter: the one question, then it is sent."""
        if self.held:
            return
        lacking = next((field for field in self._needed() if not field.text().strip()), None)
        if lacking is not None:
            lacking.setFocus()
            self.refuse(self.tr("Still missing: {what}").format(what=lacking.accessibleName()))
            return
        sheet = self.sheet
        Confirm(
            self.theme, self._desk.host, self.tr("Send the refusal for approval?"),
            self.tr("Approved, it is printed with the remedy and all papers go home."),
            self.tr("Send for approval"), lambda: self._send(sheet),
        ).ask()  # fmt: skip

    def _needed(self) -> tuple[QLineEdit, ...]:
        needed = [self.reason, self.basis] if self._government else [self.reason]
        if self.ground.chosen == RefusalGround.out_of_duty:
            needed += [self.name, self.address, self.phone]
        return tuple(needed)

    def _take_place(self, _index: int) -> None:
        number = self.place.currentData()
        if number is None or number < 0:
            return
        one = self._places[number]
        for field, words in ((self.name, one.name), (self.address, one.address), (self.phone, one.phone)):
            field.setText(words)

    def _send(self, sheet: Sheet) -> None:
        self.wait()
        self._desk.tasks.write(lambda: self._work.send(sheet, Outcome.refuse), self._landed, self)

    def _landed(self, done: Done[Sent]) -> None:
        settle(self, done.error, self._desk.messages)
        if done.error is not None:
            return
        self.close_card()
        self.sent.emit(done.value)

    def _field(self, column: QVBoxLayout, name: str, text: str) -> QLineEdit:
        column.addWidget(label(name, "soft"))
        field = _line(name, text)
        column.addWidget(field)
        return field


def _line(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    return field
