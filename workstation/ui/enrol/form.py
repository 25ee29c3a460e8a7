"""The form of enrolment: the file from IT, the secret told by telephone, and one button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.services.enrol.joining import Joined
from workstation.services.enrol.sealed import Sealed
from workstation.services.enrol.secret import GROUPS, LENGTH, grouped, wrong_group
from workstation.services.own_pc import OwnPc
from workstation.ui.messages import wording
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.widgets.text import label

OF_THE_FILE = frozenset(
    {
        "enrolment_unreadable", "enrolment_missing", "enrolment_too_new", "enrolment_expired",
        "enrolment_used", "enrolment_other_hall", "already_enrolled",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Enrolling:
    """What the form needs done, off the main thread: finding files, reading one, enrolling with it."""

    find: Callable[[], tuple[Path, ...]]
    read: Callable[[Path], Sealed]
    join: Callable[[Sealed, str], Joined]


def enrolling_of(pc: OwnPc) -> Enrolling:
    """What the form needs, done by this PC."""
    return Enrolling(pc.enrolment_files, pc.read_enrolment, pc.join)


class EnrolForm(QWidget):
    """`enrolled(Joined)` when this PC is a station; `working(bool)`: it is being enrolled now.

    Files may be dropped anywhere on it.
    """

    enrolled = Signal(object)
    working = Signal(bool)

    def __init__(self, theme: Theme, tasks: Tasks, enrolling: Enrolling) -> None:
        super().__init__()
        self._theme, self._tasks, self._enrolling = theme, tasks, enrolling
        self._sealed: Sealed | None = None
        self._taken = ""
        self._busy = False
        self.setAcceptDrops(True)
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(6))
        self.path = _Field(theme, self.tr("Enrolment file from IT"))
        self.path.setPlaceholderText(self.tr("Drag the file here, or choose it"))
        self.path.entered.connect(self._path_entered)
        self.path.editingFinished.connect(self._path_edited)
        self.choose_button = KeyCapButton(theme, self.tr("Choose…"), "Ctrl+O", OUTLINE, height=40)
        self.choose_button.clicked.connect(self.choose)
        row = QHBoxLayout()
        row.setSpacing(size(8))
        row.addWidget(self.path, 1)
        row.addWidget(self.choose_button)
        self._caption(column, self.path)
        column.addLayout(row)
        self.about = label("", "soft", wrap=True)
        column.addWidget(self.about)
        column.addSpacing(size(6))
        self.secret = _Field(theme, self.tr("Secret, told by telephone"))
        self.secret.setPlaceholderText("12345 12345 12345 12345 12345")
        self.secret.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.secret.entered.connect(self.submit)
        self.secret.textEdited.connect(self._secret_edited)
        self._caption(column, self.secret)
        column.addWidget(self.secret)
        self.count = label("", "soft", wrap=True)
        column.addWidget(self.count)
        column.addSpacing(size(6))
        self.button = KeyCapButton(theme, self.tr("Enrol this PC"), "Return", PRIMARY, height=44)
        self.button.clicked.connect(self.submit)
        column.addWidget(self.button)
        self.strip = MessageStrip(theme)
        column.addWidget(self.strip)
        self._show_file()
        self._secret_edited("")

    @staticmethod
    def _caption(column: QVBoxLayout, field: QLineEdit) -> None:
        words = label(field.accessibleName(), "soft")
        words.setBuddy(field)
        column.addWidget(words)

    def begin(self) -> None:
        """Look for a file in the usual places; the focus stands where work begins."""
        self.path.setFocus()
        if self._sealed is None and not self.path.text():
            self._tasks.query(self._enrolling.find, self._found, self)

    def _found(self, done: Done[tuple[Path, ...]]) -> None:
        # of several nobody can know which is meant: then the person chooses
        if done.ok and len(done.value) == 1 and not self.path.text():
            self.take(done.value[0])

    def choose(self) -> None:
        """Let the system ask for the file."""
        dialog = QFileDialog(self, self.tr("Enrolment file from IT"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters((self.tr("Enrolment files (*.enrol)"), self.tr("All files (*)")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def take(self, path: Path) -> None:
        """Read this file."""
        self._taken, self._sealed = str(path), None
        self.path.setText(self._taken)
        self.strip.clear()
        restyle(self.path, st="")
        self._tasks.query(lambda: self._enrolling.read(path), self._read, self)

    def submit(self) -> None:
        """Enrol; what is missing gets the focus."""
        if self._busy:
            return
        self._path_edited()
        if self._sealed is None:
            self.path.setFocus()
            if not self.path.text().strip():
                self.strip.say(
                    "warn", self.tr("Choose the enrolment file first."), self.tr("IT gave it to you.")
                )
            return
        sealed, secret = self._sealed, self.secret.text()
        self._work(True)
        self._tasks.write(lambda: self._enrolling.join(sealed, secret), self._joined, self)

    def _path_entered(self) -> None:
        self._path_edited()
        self.secret.setFocus()

    def _path_edited(self) -> None:
        text = self.path.text().strip().strip('"')
        if text.startswith("file:"):
            text = QUrl(text).toLocalFile()
        if text == self._taken:
            return
        if text:
            self.take(Path(text))
        else:
            self._taken, self._sealed = "", None
            self._show_file()

    def _read(self, done: Done[Sealed]) -> None:
        self._sealed = done.outcome if done.ok else None
        if done.error is not None:
            self._refuse(done)
        else:
            self.secret.setFocus()
        self._show_file()

    def _show_file(self) -> None:
        if self._sealed is None:
            self.about.setText(self.tr("It ends in .enrol and sets up database, window and printers."))
            return
        head = self._sealed.head
        self.about.setText(
            self.tr("{hall} · {segment}, {place} · good until {day}").format(
                hall=head.hall,
                segment=head.segment,
                place=head.place,
                day=f"{head.good_until.astimezone():%Y-%m-%d %H:%M}",
            )
        )

    def _secret_edited(self, text: str) -> None:
        if self.secret.cursorPosition() == len(text):
            self.secret.setText(grouped(text))
        digits, wanted = len(grouped(text).replace(" ", "")), GROUPS * LENGTH
        group = wrong_group(text)
        self.strip.clear()
        restyle(self.secret, st="danger" if group else "")
        restyle(self.count, st="danger" if group else "")
        if group:
            self.count.setText(self.tr("Group {group} is mistyped: compare it.").format(group=group))
        elif digits == 0:
            self.count.setText(self.tr("Five groups of five digits. It opens this one file, once."))
        elif digits < wanted:
            self.count.setText(self.tr("{count} of {all} digits").format(count=digits, all=wanted))
        else:
            self.count.setText(
                self.tr("Complete; press Enter.") if digits == wanted else self.tr("Too many digits.")
            )

    def _joined(self, done: Done[Joined]) -> None:
        self._work(False)
        if done.error is not None:
            self._refuse(done)
            return
        self.secret.clear()
        self.enrolled.emit(done.value)

    def _refuse(self, done: Done[Sealed] | Done[Joined]) -> None:
        if done.error is None:
            return
        words = wording(done.error)
        self.strip.say("warn", words.happened, words.rest)
        field = self.path if done.error.code in OF_THE_FILE else self.secret
        restyle(field, st="danger" if done.error.code in OF_THE_FILE else "")
        field.setFocus()
        if field is self.path:
            field.selectAll()

    def _work(self, busy: bool) -> None:
        self._busy = busy
        self.working.emit(busy)
        for field in (self.path, self.secret):
            field.setReadOnly(busy)
        self.button.setEnabled(not busy)
        self.choose_button.setEnabled(not busy)
        self.button.show_as(self.tr("Enrolling…") if busy else self.tr("Enrol this PC"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.take(Path(local[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+O chooses the file."""
        if event.key() == Qt.Key.Key_O and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if not self._busy:
                self.choose()
            return
        super().keyPressEvent(event)


class _Field(QLineEdit):
    """A large field; Enter is the form's. Drops go to the form."""

    entered = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        del theme
        self.setProperty("kind", "large")
        self.setAccessibleName(name)
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        super().keyPressEvent(event)
