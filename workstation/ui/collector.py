"""Garbage that refers to itself is collected by the thread of the windows alone.

Qt objects lie in it. Whatever thread happens to collect destroys them: Qt takes a lock of its own and asks
Python for the interpreter, while the thread of the windows has the interpreter and waits for that lock; from
then on the window stands still for good.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 200
LOADED_MS = 10_000
"""By then nearly all that stays as long as the program is loaded."""


def collect_due() -> None:
    """Collect what is due by Python's own thresholds. Call it on the thread of the windows."""
    counts, most = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > most[generation]]
    if due:
        gc.collect(max(due))


class Collector(QObject):
    """From when it is made on no other thread collects, and this one does as it goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(collect_due)
        self._look.start()
        # modules and tables need not be looked through again and again: a tenth of a second each time
        gc.freeze()
        QTimer.singleShot(LOADED_MS, self, gc.freeze)
