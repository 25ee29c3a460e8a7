"""A window of the program's kind with one field, opened as the program opens; it says what was typed."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit

from workstation.ui.desktop import open_application


class Field(QLineEdit):
    """A field that also says what an input method is still composing."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.preeditString():
            os.write(1, f"composing {event.preeditString()}\n".encode())
        super().inputMethodEvent(event)


def main() -> None:
    app = open_application(sys.argv[:1])
    field = Field()
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
