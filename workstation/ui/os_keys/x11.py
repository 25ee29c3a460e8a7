"""System-wide keys on X11, over a connection of their own that Qt's loop watches."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from workstation.ui.os_keys import xcb
from workstation.ui.os_keys.grabs import Heard, NoGrabs

_WITH = xcb.CONTROL | xcb.SHIFT
# Caps Lock and Num Lock are modifiers to X: a key is grabbed with and without them.
_LOCKS = (0, xcb.LOCK, xcb.MOD2, xcb.LOCK | xcb.MOD2)


class X11Grabs(QObject):
    """Grabs keys at the root window."""

    def __init__(self, display: str | None = None, parent: QObject | None = None) -> None:
        """`display` is ":0" and the like; None takes $DISPLAY. Raises NoGrabs when nobody is there."""
        super().__init__(parent)
        self._library = xcb.Library()
        number = ctypes.c_int(0)
        name = display.encode() if display else None
        self._connection = self._library.xcb.xcb_connect(name, ctypes.byref(number))
        if self._library.xcb.xcb_connection_has_error(self._connection):
            self._library.xcb.xcb_disconnect(self._connection)
            raise NoGrabs("no X server")
        self._root = self._find_root(number.value)
        self._keys: tuple[str, ...] = ()
        self._codes: dict[int, str] = {}
        self._released_at: dict[int, int] = {}
        self._heard: Heard = lambda _key: None
        self._open = True
        handle = self._library.xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def take(self, keys: Sequence[str], heard: Heard) -> tuple[str, ...]:
        """Grab the keys; returns those another program holds."""
        self._keys, self._heard = tuple(keys), heard
        return self._grab()

    def release(self) -> None:
        """Give the keys back and close the connection."""
        if not self._open:
            return
        self._open = False
        self._notifier.setEnabled(False)
        self._library.xcb.xcb_ungrab_key(self._connection, 0, self._root, 0x8000)
        self._library.xcb.xcb_flush(self._connection)
        self._library.xcb.xcb_disconnect(self._connection)

    def _find_root(self, number: int) -> int:
        setup = self._library.xcb.xcb_get_setup(self._connection)
        screens = self._library.xcb.xcb_setup_roots_iterator(setup)
        for _place in range(number):
            self._library.xcb.xcb_screen_next(ctypes.byref(screens))
        return int(screens.data.contents.root)

    def _grab(self) -> tuple[str, ...]:
        self._codes = {}
        taken = []
        for key in self._keys:
            held = [self._grab_code(code) for code in self._codes_of(key)]
            if held and all(held):
                continue
            taken.append(key)
        # replies may have carried events along: look once without waiting for the socket
        QTimer.singleShot(0, self, self._read)
        return tuple(taken)

    def _grab_again(self) -> None:
        # another keyboard was touched; what stays is never let go, a press may be under way
        before = self._codes
        self._grab()
        for code in before.keys() - self._codes.keys():
            for locks in _LOCKS:
                self._library.xcb.xcb_ungrab_key(self._connection, code, self._root, _WITH | locks)
        self._library.xcb.xcb_flush(self._connection)

    def _codes_of(self, key: str) -> Iterator[int]:
        library = self._library
        symbols = library.symbols.xcb_key_symbols_alloc(self._connection)
        found = library.symbols.xcb_key_symbols_get_keycode(symbols, xcb.F1 + int(key.removeprefix("F")) - 1)
        try:
            place = 0
            while found and found[place]:
                self._codes[found[place]] = key
                yield int(found[place])
                place += 1
        finally:
            if found:
                library.free(found)
            library.symbols.xcb_key_symbols_free(symbols)

    def _grab_code(self, code: int) -> bool:
        library = self._library
        for locks in _LOCKS:
            cookie = library.xcb.xcb_grab_key_checked(
                self._connection, 1, self._root, _WITH | locks, code, xcb.ASYNC, xcb.ASYNC
            )
            error = library.xcb.xcb_request_check(self._connection, cookie)
            if error:
                library.free(error)
                return False
        return True

    def _read(self) -> None:
        library = self._library
        while self._open:
            event = library.xcb.xcb_poll_for_event(self._connection)
            if not event:
                break
            kind = ctypes.cast(event, ctypes.POINTER(ctypes.c_uint8))[0] & 0x7F
            seen = xcb.KeyEvent.from_buffer_copy(ctypes.string_at(event, ctypes.sizeof(xcb.KeyEvent)))
            library.free(event)
            if kind == xcb.KEY_RELEASE:
                self._released_at[seen.detail] = seen.time
            elif kind == xcb.KEY_PRESS:
                self._press(seen.detail, seen.time)
            elif kind == xcb.MAPPING_NOTIFY:
                self._grab_again()
        if self._open and library.xcb.xcb_connection_has_error(self._connection):
            # the X server went away: the socket would report itself for ever
            self._notifier.setEnabled(False)

    def _press(self, code: int, time: int) -> None:
        # a key held down releases and presses itself at the same moment
        repeats = self._released_at.get(code) == time
        key = self._codes.get(code)
        if key is not None and not repeats:
            self._heard(key)
