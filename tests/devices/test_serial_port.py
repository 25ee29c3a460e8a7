"""A serial port, played by a pseudo terminal."""

from __future__ import annotations

import os
import queue
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workstation.devices.serial_port import SerialPort, decode_line, ports

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are a thing of Unix")


class Device:
    """The other end of the port."""

    def __init__(self, link: Path) -> None:
        self.link = link
        self.plug_in()

    def plug_in(self) -> None:
        self.master, slave = os.openpty()
        self.slave = slave
        self.link.unlink(missing_ok=True)
        self.link.symlink_to(os.ttyname(slave))

    def send(self, raw: bytes) -> None:
        os.write(self.master, raw)

    def unplug(self) -> None:
        self.link.unlink()
        os.close(self.slave)
        os.close(self.master)


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path / "scanner")
    yield made
    if made.link.is_symlink():
        made.unplug()


def test_lines_come_and_the_port_may_leave_and_return(device: Device) -> None:
    lines: queue.Queue[str] = queue.Queue()
    states: queue.Queue[bool] = queue.Queue()
    bugs: queue.Queue[BaseException] = queue.Queue()

    def on_line(text: str) -> None:
        lines.put(text)
        if text == "boom":
            raise ValueError(text)

    port = SerialPort(str(device.link), on_line, states.put, bugs.put, try_again=0.05)
    port.start()
    try:
        assert states.get(timeout=5) is True
        assert port.present
        device.send(b"SW1:TICKET:2026")
        device.send(b"1123-A001:1F2C\r\n\r\nboom\n")
        assert lines.get(timeout=5) == "SW1:TICKET:20261123-A001:1F2C"
        assert lines.get(timeout=5) == "boom"
        assert isinstance(bugs.get(timeout=5), ValueError)
        device.send("余小满,34082519910109000X\r".encode("gb18030"))
        assert lines.get(timeout=5) == "余小满,34082519910109000X"
        device.unplug()
        assert states.get(timeout=5) is False
        device.plug_in()
        assert states.get(timeout=5) is True
        device.send(b"again\r")
        assert lines.get(timeout=5) == "again"
    finally:
        port.stop()
    assert not port.present
    assert lines.empty()


def test_a_port_that_is_not_there_is_said_once(tmp_path: Path) -> None:
    states: queue.Queue[bool] = queue.Queue()
    port = SerialPort(str(tmp_path / "nothing"), lambda _text: None, states.put, try_again=0.01)
    port.start()
    assert states.get(timeout=5) is False
    with pytest.raises(queue.Empty):
        states.get(timeout=0.2)
    port.stop()


def test_lines_are_read_in_the_encodings_readers_use() -> None:
    assert decode_line("\ufeff李𰻝,1".encode()) == "李𰻝,1"
    assert decode_line("李𰻝,1".encode("gb18030")) == "李𰻝,1"
    assert decode_line(b"\x02A1\x03") == "A1"
    assert "\ufffd" in decode_line(b"\xff\xff")


def test_the_ports_of_this_pc_can_be_listed() -> None:
    assert all(port.name for port in ports())
