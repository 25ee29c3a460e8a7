"""The few calls of libxcb that are needed for keys, by ctypes: Qt brings these libraries along anyway."""

from __future__ import annotations

import ctypes
from typing import Any

from workstation.ui.os_keys.grabs import NoGrabs

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
SHIFT, LOCK, CONTROL, MOD2 = 1, 2, 4, 16
ASYNC = 1
F1 = 0xFFBE
"""The keysym of F1; the others follow."""


class Screen(ctypes.Structure):
    """xcb_screen_t up to its root."""

    _fields_ = [("root", ctypes.c_uint32)]


class ScreenIterator(ctypes.Structure):
    """xcb_screen_iterator_t."""

    _fields_ = [("data", ctypes.POINTER(Screen)), ("rem", ctypes.c_int), ("index", ctypes.c_int)]


class Cookie(ctypes.Structure):
    """xcb_void_cookie_t."""

    _fields_ = [("sequence", ctypes.c_uint)]


class KeyEvent(ctypes.Structure):
    """xcb_key_press_event_t."""

    _fields_ = [
        ("response_type", ctypes.c_uint8), ("detail", ctypes.c_uint8), ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32), ("root", ctypes.c_uint32), ("event", ctypes.c_uint32),
        ("child", ctypes.c_uint32), ("root_x", ctypes.c_int16), ("root_y", ctypes.c_int16),
        ("event_x", ctypes.c_int16), ("event_y", ctypes.c_int16), ("state", ctypes.c_uint16),
        ("same_screen", ctypes.c_uint8), ("pad0", ctypes.c_uint8),
    ]  # fmt: skip


class Library:
    """libxcb and libxcb-keysyms with their signatures. Raises NoGrabs when they are not there."""

    def __init__(self) -> None:
        try:
            self.xcb = ctypes.CDLL("libxcb.so.1")
            self.symbols = ctypes.CDLL("libxcb-keysyms.so.1")
            self.c = ctypes.CDLL(None)
        except OSError as error:
            raise NoGrabs(str(error)) from error
        pointer, number, byte = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8
        xcb, symbols = self.xcb, self.symbols
        self._say(xcb.xcb_connect, pointer, ctypes.c_char_p, ctypes.POINTER(number))
        self._say(xcb.xcb_connection_has_error, number, pointer)
        self._say(xcb.xcb_disconnect, None, pointer)
        self._say(xcb.xcb_get_setup, pointer, pointer)
        self._say(xcb.xcb_setup_roots_iterator, ScreenIterator, pointer)
        self._say(xcb.xcb_screen_next, None, ctypes.POINTER(ScreenIterator))
        self._say(xcb.xcb_get_file_descriptor, number, pointer)
        self._say(xcb.xcb_flush, number, pointer)
        self._say(xcb.xcb_poll_for_event, pointer, pointer)
        self._say(
            xcb.xcb_grab_key_checked,
            Cookie,
            pointer,
            byte,
            ctypes.c_uint32,
            ctypes.c_uint16,
            byte,
            byte,
            byte,
        )
        self._say(xcb.xcb_ungrab_key, Cookie, pointer, byte, ctypes.c_uint32, ctypes.c_uint16)
        self._say(xcb.xcb_request_check, pointer, pointer, Cookie)
        self._say(symbols.xcb_key_symbols_alloc, pointer, pointer)
        self._say(symbols.xcb_key_symbols_free, None, pointer)
        found = symbols.xcb_key_symbols_get_keycode
        self._say(found, ctypes.POINTER(ctypes.c_uint8), pointer, ctypes.c_uint32)
        self._say(self.c.free, None, pointer)

    @staticmethod
    def _say(function: Any, result: Any, *arguments: Any) -> None:
        function.restype, function.argtypes = result, list(arguments)

    def free(self, pointer: Any) -> None:
        """Give memory of the library back."""
        self.c.free(ctypes.cast(pointer, ctypes.c_void_p))
