"""One window in a process of its own: says in one line of JSON how long things took. Started by window.py."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

BEGAN = float(sys.argv[2])
"""The parent's monotonic clock when it started this process."""

FIRST: list[Callable[[], float]] = []
"""Says when the first widget was painted, in milliseconds since the start."""


def since() -> float:
    """Milliseconds since the process was started."""
    return (time.monotonic() - BEGAN) * 1000


def memory() -> float:
    """What this process holds in memory now, in MB."""
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def painted_watch(app: Any) -> Callable[[], int]:
    """Counts painted widgets from now on."""
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        count = 0
        first = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.first = self.first or since()
                self.count += 1
            return False

    watch = Watch(app)
    app.installEventFilter(watch)
    FIRST.append(lambda: watch.first)
    return lambda: watch.count


def until(app: Any, happened: Callable[[], bool], seconds: float = 20.0) -> float:
    """Work events off until something is so; the milliseconds it took."""
    began = time.perf_counter()
    while not happened():
        app.processEvents()
        # the event loop of a window sleeps between events; one that spins takes the threads their turn
        time.sleep(0.0003)
        if time.perf_counter() - began > seconds:
            raise TimeoutError("it did not happen")
    return (time.perf_counter() - began) * 1000


def bare() -> dict[str, Any]:
    """The smallest window that could be one: a field and a label."""
    from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

    app = QApplication([])
    painted = painted_watch(app)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QLabel("首问"))
    column.addWidget(QLineEdit())
    window.resize(1366, 690)
    window.show()
    until(app, lambda: painted() > 0)
    return {"frame": FIRST[0](), "usable": FIRST[0](), "memory": memory()}


def start() -> dict[str, Any]:
    """The workstation until somebody can type a password."""
    return _to_login()[0]


def work() -> dict[str, Any]:
    """Signed in: F2 to the shown number, keys to the painted answer, memory after papers."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from workstation.services.demo.hall import DEMO_PASSWORD

    said, app, program, painted = _to_login()
    bench = program.bench
    me = bench.sessions.sign_in("SJ003", DEMO_PASSWORD)
    program.login.signed_in.emit(me)
    until(app, lambda: program.window is not None and program.window.isVisible())
    window = program.window
    _rest(app)
    rounds = int(sys.argv[5])
    shown = []
    for _round in range(rounds):
        until(app, lambda: not window.bar.state.number)
        # a key held or pressed twice calls nobody else: wait as long as the window does
        _rest(app, 1.2)
        window.activateWindow()
        target = QApplication.focusWidget() or window
        before, began = painted(), time.perf_counter()
        QTest.keyClick(target, Qt.Key.Key_F2)
        until(app, lambda before=before: bool(window.bar.state.number) and painted() > before)  # type: ignore[misc]
        shown.append((time.perf_counter() - began) * 1000)
        bench.tickets.put_back(me=me)
    until(app, lambda: not window.bar.state.number)
    keys = _item_search_keys(app, window, painted, rounds)
    papers = _papers(program)
    pages = _page_changes(app, window, painted, rounds)
    digits = _digits(app, window, painted)
    return {**said, "f2": shown, "keys": keys, "pages": pages, "digits": digits, **papers}


def _page_changes(app: Any, window: Any, painted: Callable[[], int], rounds: int) -> list[float]:
    """From one page that was open before to the next."""
    from workstation.ui.pages import SCREENS

    names = [spec.name for spec in SCREENS if window.go(spec.name)]
    taken: list[float] = []
    for turn in range(max(2, rounds // 4)):
        for name in names:
            before, began = painted(), time.perf_counter()
            window.go(name)
            until(app, lambda before=before: painted() > before, 5)  # type: ignore[misc]
            # the first turn builds the pages
            if turn:
                taken.append((time.perf_counter() - began) * 1000)
            _rest(app, 0.1)
    return taken


def _digits(app: Any, window: Any, painted: Callable[[], int]) -> list[float]:
    """A digit of the checklist, from the key to the painted row."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    def press(key: Any) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key)

    window.go("counter")
    _rest(app, 1.2)
    press(Qt.Key.Key_F2)
    until(app, lambda: bool(window.bar.state.number))
    _rest(app, 1.2)
    press(Qt.Key.Key_F4)
    _rest(app, 1.2)
    window.go("intake")
    page = window.front
    _rest(app, 1.0)
    if page.stack.currentWidget() is not page.view:
        page.search.field.setFocus()
        QTest.keyClicks(page.search.field, "gtgsh")
        _rest(app, 0.2)
        QTest.keyClick(page.search.field, Qt.Key.Key_Return)
    until(app, lambda: page.stack.currentWidget() is page.view)
    _rest(app, 0.5)
    for _question in range(6):
        press(Qt.Key.Key_N)
        _rest(app, 0.1)
    taken: list[float] = []
    for step in range(24):
        before, began = painted(), time.perf_counter()
        press(Qt.Key.Key_Up if step % 2 else Qt.Key.Key_1)
        until(app, lambda before=before: painted() > before, 5)  # type: ignore[misc]
        if step % 2 == 0:
            taken.append((time.perf_counter() - began) * 1000)
        _rest(app, 0.05)
    return taken


def _item_search_keys(app: Any, window: Any, painted: Callable[[], int], rounds: int) -> list[float]:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    window.go("intake")
    _rest(app)
    taken: list[float] = []
    for _round in range(max(2, rounds // 4)):
        for sign in "spjyxk":
            target = QApplication.focusWidget() or window
            before = painted()
            began = time.perf_counter()
            QTest.keyClick(target, sign)
            until(app, lambda before=before: painted() > before, 5)  # type: ignore[misc]
            taken.append((time.perf_counter() - began) * 1000)
            _rest(app, 0.02)
        if hasattr(target, "clear"):
            target.clear()
        _rest(app, 0.05)
    return taken


def _papers(program: Any) -> dict[str, float]:
    """Memory after the first paper and after twenty more."""
    from tests.printing.samples import SAMPLES

    _name, kind, facts = SAMPLES[0]
    make = program.bench.press.make
    make(kind, facts, 1)
    first = memory()
    for _paper in range(20):
        make(kind, facts, 1)
    return {"memory_paper": first, "memory_papers": memory()}


def _to_login() -> tuple[dict[str, Any], Any, Any, Callable[[], int]]:
    from PySide6.QtWidgets import QLineEdit

    from workstation.app import Choices, open_desktop, open_window

    home, url = Path(sys.argv[3]), sys.argv[4]
    desktop = open_desktop()
    app: Any = desktop.app
    painted = painted_watch(app)
    start = open_window(desktop, Choices(home=home, hall_url=url), home / "papers")
    start.begin()
    until(app, lambda: painted() > 0)
    said = {"frame": FIRST[0]()}

    def ready() -> bool:
        login = start.login
        return login is not None and login.isVisible() and isinstance(app.focusWidget(), QLineEdit)

    until(app, ready)
    said |= {"usable": since()}
    until(app, lambda: getattr(start.program, "bench", None) is not None)
    _rest(app, 0.2)
    said |= {"open": since(), "memory": memory()}
    return said, app, start.program, painted


def _rest(app: Any, seconds: float = 0.5) -> None:
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends:
        app.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
    found = {"bare": bare, "start": start, "work": work}[sys.argv[1]]()
    print(json.dumps(found), flush=True)
    # what is measured is over: closing a window in good order is another matter
    os._exit(0)
