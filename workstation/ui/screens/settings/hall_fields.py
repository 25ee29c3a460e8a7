"""The fields of the hall's address: a server with its parts, or a file on this PC."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from workstation.passwords import Kept
from workstation.services.hall_address import AddressIncomplete, Encryption, HallAddress, read_line
from workstation.ui.screens.settings.parts import Choice, captioned
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.text import label


class HallFields(QStackedWidget):
    """`edited()` whenever somebody changes something. A whole address pasted into a field is taken apart."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.host, self.port, self.database = QLineEdit(), QLineEdit(), QLineEdit()
        self.user, self.password, self.file = QLineEdit(), QLineEdit(), QLineEdit()
        self.encryption = Choice(theme, self.tr("Encryption"))
        self.shown = KeyCapButton(theme, self.tr("Show"), kind=OUTLINE)
        self.addWidget(self._server())
        self.addWidget(self._local())
        for field in (self.host, self.port, self.database, self.user, self.password, self.file):
            field.textEdited.connect(self._changed)
        self.encryption.currentIndexChanged.connect(lambda _place: self.edited.emit())
        self.show_address(HallAddress())

    def _server(self) -> QWidget:
        theme, size = self._theme, self._theme.size
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(8))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(size(12))
            column.addLayout(row)
        self.host.setPlaceholderText("10.20.6.11")
        self.port.setMaxLength(5)
        first.addLayout(captioned(theme, self.tr("Host"), self.host), 4)
        first.addLayout(captioned(theme, self.tr("Port"), self.port), 1)
        first.addLayout(captioned(theme, self.tr("Database"), self.database), 2)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown.clicked.connect(self._show_password)
        secret = QWidget()
        row = QHBoxLayout(secret)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(size(4))
        row.addWidget(self.password, 1)
        row.addWidget(self.shown)
        self.password.setAccessibleName(self.tr("Password"))
        self.encryption.offer(
            (
                (Encryption.require.value, self.tr("TLS always")),
                (Encryption.verify.value, self.tr("TLS, checked name")),
                (Encryption.prefer.value, self.tr("TLS if offered")),
            ),
            Encryption.prefer.value,
        )
        second.addLayout(captioned(theme, self.tr("User"), self.user), 3)
        second.addLayout(captioned(theme, self.tr("Password"), secret), 3)
        second.addLayout(captioned(theme, self.tr("Encryption"), self.encryption), 2)
        return page

    def _local(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.size(8))
        column.addLayout(captioned(self._theme, self.tr("Database file"), self.file))
        hint = self.tr("For a hall with one PC, or to try things out: no server, everything in this file.")
        column.addWidget(label(hint, "soft", wrap=True))
        column.addStretch(1)
        return page

    @property
    def embedded(self) -> bool:
        """Whether the fields of a file are shown."""
        return self.currentIndex() == 1

    def show_kind(self, *, embedded: bool) -> None:
        """The fields of a server or of a file; what was typed in the others stays."""
        self.setCurrentIndex(int(embedded))

    def show_address(self, address: HallAddress) -> None:
        """Fill the fields; the password stays out."""
        self._options = address.options
        self.show_kind(embedded=address.embedded)
        self.host.setText(address.host)
        self.port.setText(address.port)
        self.database.setText(address.database)
        self.user.setText(address.user)
        self.file.setText(address.file)
        self.encryption.setCurrentIndex(self.encryption.findData(address.encryption.value))

    def address(self) -> HallAddress:
        """What the fields say, complete or not."""
        if self.embedded:
            return HallAddress(file=self.file.text().strip())
        kind = Encryption(self.encryption.value)
        return HallAddress(
            self.host.text(),
            self.port.text(),
            self.database.text(),
            self.user.text(),
            kind,
            options=self._options,
        )

    def say_kept(self, kept: Kept) -> None:
        """Where the password of this address is kept."""
        hint = {
            Kept.keyring: self.tr("kept in the system's keyring"),
            Kept.file: self.tr("kept in a file of this account"),
            Kept.nowhere: "",
        }[kept]
        self.password.setPlaceholderText(hint)

    def lock(self, locked: bool) -> None:
        """Only to be read."""
        for field in (self.host, self.port, self.database, self.user, self.password, self.file):
            field.setReadOnly(locked)
        self.encryption.setEnabled(not locked)
        self.shown.setVisible(not locked)

    def mark_wrong(self, part: str) -> None:
        """Frame the field that is missing or wrong and put the focus there; "" takes the frame away."""
        fields = {"host": self.host, "port": self.port, "database": self.database, "user": self.user}
        fields["file"] = self.file
        for name, field in fields.items():
            restyle(field, st="danger" if name == part else "")
            if name == part:
                field.setFocus()

    def _changed(self, text: str) -> None:
        if "://" in text:
            try:
                address, password = read_line(text)
            except AddressIncomplete:
                # still being typed: the field keeps what it says
                address, password = None, ""
            if address is not None and (address.host or address.file):
                self.show_address(address)
                self.password.setText(password)
        self.edited.emit()

    def _show_password(self) -> None:
        hidden = self.password.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)
        self.shown.show_as(self.tr("Hide") if hidden else self.tr("Show"))
