"""A window of the program's kind with one field, opened as the program opens; it says what was typed."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QLineEdit

from workstation.ui.desktop import open_application


def main() -> None:
    app = open_application(sys.argv[:1])
    field = QLineEdit()
    field.resize(600, 60)
    field.move(40, 40)
    field.textChanged.connect(lambda text: os.write(1, f"typed {text}\n".encode()))
    field.show()
    field.activateWindow()
    field.setFocus()
    os.write(1, f"module {os.environ.get('QT_IM_MODULE', '')}\n".encode())
    os.write(1, b"shown\n")
    app.exec()


main()
