"""Somebody else's program: one field, and it says what was typed into it."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication, QLineEdit


def main() -> None:
    app = QApplication(sys.argv)
    field = QLineEdit()
    field.setWindowTitle("other program")
    field.resize(600, 60)
    field.move(40, 500)
    field.textChanged.connect(lambda text: os.write(1, f"typed {text}\n".encode()))
    field.show()
    field.activateWindow()
    field.setFocus()
    os.write(1, b"shown\n")
    app.exec()


main()
