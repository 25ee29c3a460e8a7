"""System-wide keys on Windows: RegisterHotKey, and the messages it sends to this thread."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from workstation.ui.os_keys.grabs import Heard, NoGrabs

MOD_CONTROL, MOD_SHIFT, MOD_NOREPEAT = 0x2, 0x4, 0x4000
WM_HOTKEY = 0x312
VK_F1 = 0x70
FIRST_ID = 0x5300


class Message(ctypes.Structure):
    """MSG of the Windows API."""

    _fields_ = [
        ("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t), ("time", ctypes.c_uint32), ("x", ctypes.c_int32), ("y", ctypes.c_int32),
    ]  # fmt: skip


def user32() -> Any:
    """The library of the Windows API. Raises NoGrabs elsewhere."""
    loader = getattr(ctypes, "WinDLL", None)
    if loader is None:
        raise NoGrabs("not Windows")
    library = loader("user32", use_last_error=True)
    library.RegisterHotKey.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_uint]
    library.UnregisterHotKey.argtypes = [ctypes.c_void_p, ctypes.c_int]
    return library


class _Filter(QAbstractNativeEventFilter):
    """Hears the messages of this thread."""

    def __init__(self, heard: Heard, keys: dict[int, str]) -> None:
        super().__init__()
        self._heard, self._keys = heard, keys

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """A hot key is used up here, everything else goes on."""
        name = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if name in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            seen = Message.from_address(int(message))
            key = self._keys.get(int(seen.wParam)) if seen.message == WM_HOTKEY else None
            if key is not None:
                self._heard(key)
                return True, 0
        return False, 0


class WindowsGrabs:
    """Registers keys for the thread that makes it, which has to be the main thread."""

    def __init__(self, app: QCoreApplication, library: Any = None) -> None:
        """`library` is user32; raises NoGrabs where there is none."""
        self._app = app
        self._library = user32() if library is None else library
        self._ids: dict[int, str] = {}
        self._filter: _Filter | None = None

    def take(self, keys: Sequence[str], heard: Heard) -> tuple[str, ...]:
        """Register the keys; returns those another program has."""
        taken = []
        for key in keys:
            number = int(key.removeprefix("F"))
            wanted = MOD_CONTROL | MOD_SHIFT | MOD_NOREPEAT
            if self._library.RegisterHotKey(None, FIRST_ID + number, wanted, VK_F1 + number - 1):
                self._ids[FIRST_ID + number] = key
            else:
                taken.append(key)
        self._filter = _Filter(heard, self._ids)
        self._app.installNativeEventFilter(self._filter)
        return tuple(taken)

    def release(self) -> None:
        """Give the keys back."""
        if self._filter is not None:
            self._app.removeNativeEventFilter(self._filter)
            self._filter = None
        for number in self._ids:
            self._library.UnregisterHotKey(None, number)
        self._ids = {}
