"""A device on a serial port that sends lines of text: a scanner in CDC mode, or a card reader.

This way around the keyboard no input method and no focus can spoil a scan.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

import serial
from serial.tools import list_ports

LONGEST_LINE = 4096
TRY_AGAIN = 2.0
BAUD = 9600


@dataclass(frozen=True)
class PortName:
    """A port of this PC for the settings page."""

    name: str
    description: str


def ports() -> tuple[PortName, ...]:
    """The serial ports of this PC."""
    return tuple(PortName(port.device, port.description or "") for port in sorted(list_ports.comports()))


class SerialPort:
    """Reads lines from a port on a thread of its own. The port may come and go at any time.

    `on_line(text)` and `on_state(present)` are called on that thread; what they raise is handed to `on_bug`
    and the port goes on.
    """

    def __init__(
        self,
        name: str,
        on_line: Callable[[str], None],
        on_state: Callable[[bool], None] = lambda _present: None,
        on_bug: Callable[[BaseException], None] = lambda _bug: None,
        *,
        baud: int = BAUD,
        try_again: float = TRY_AGAIN,
    ) -> None:
        self.name = name
        self._on_line = on_line
        self._on_state = on_state
        self._on_bug = on_bug
        self._baud = baud
        self._try_again = try_again
        self._stop = threading.Event()
        self._present: bool | None = None
        self._thread: threading.Thread | None = None

    @property
    def present(self) -> bool:
        """Whether the port is open now."""
        return bool(self._present)

    def start(self) -> None:
        """Begin to listen; a second start does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=f"port {self.name}", daemon=True)
            self._thread.start()

    def stop(self, seconds: float = 2.0) -> None:
        """Close the port and end the thread."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                with serial.Serial(self.name, self._baud, timeout=0.2) as port:
                    self._tell_state(True)
                    self._listen(port)
            except (serial.SerialException, OSError):
                # unplugged, held by another program, or no such port: said once, tried again
                self._tell_state(False)
            self._stop.wait(self._try_again)
        self._tell_state(False)

    def _listen(self, port: serial.Serial) -> None:
        buffer = bytearray()
        while not self._stop.is_set():
            chunk = port.read(max(1, min(port.in_waiting, LONGEST_LINE)))
            for byte in chunk:
                if byte in b"\r\n":
                    self._tell_line(bytes(buffer))
                    buffer.clear()
                elif len(buffer) < LONGEST_LINE:
                    buffer.append(byte)

    def _tell_line(self, raw: bytes) -> None:
        text = decode_line(raw)
        if text:
            self._tell(lambda: self._on_line(text))

    def _tell_state(self, present: bool) -> None:
        if present != self._present:
            self._present = present
            self._tell(lambda: self._on_state(present))

    def _tell(self, call: Callable[[], None]) -> None:
        try:
            call()
        except Exception as bug:  # noqa: BLE001 - a bug must not end the thread: it is handed on
            self._on_bug(bug)


def decode_line(raw: bytes) -> str:
    """The text of a line: UTF-8, else GB 18030 as older readers send it; unreadable bytes become U+FFFD."""
    stripped = raw.strip(b"\x00\x02\x03 \t")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return stripped.decode(encoding).strip()
        except UnicodeDecodeError:
            continue
    return stripped.decode("utf-8", "replace").strip()
