"""Whether the line to a hall's server is encrypted, and until when the server's certificate is good.

Asked of the server itself, before any login: the driver does not tell what certificate it was shown.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from workstation.store import engines

SSL_REQUEST = struct.pack("!ii", 8, 80877103)
SECONDS = 3.0
WARN_DAYS = 30
_PLAIN_MODES = ("disable", "allow")
_SEQUENCE, _VERSION, _UTC_TIME, _LONG_TIME = 0x30, 0xA0, 0x17, 0x18


class Safety(StrEnum):
    """How safe the line is. file: there is no line. unknown: the server did not answer."""

    GOOD = "good"
    SOON = "soon"
    OVER = "over"
    PLAIN = "plain"
    FILE = "file"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ServerLine:
    """What was found: `protocol` like "TLSv1.3", `until` the certificate's last moment, whole `days` left."""

    safety: Safety
    protocol: str = ""
    until: datetime | None = None
    days: int = 0


def look_at_line(url: str, now: datetime, seconds: float = SECONDS) -> ServerLine:
    """Ask the server of an address. May wait some seconds: call it off the main thread. Raises WrongUrl."""
    parsed = engines.read_url(url)
    if engines.is_embedded(parsed):
        return ServerLine(Safety.FILE)
    mode = parsed.query.get("sslmode", "prefer")
    if mode in _PLAIN_MODES:
        return ServerLine(Safety.PLAIN)
    try:
        host, port = engines.first_host(parsed)
        with socket.create_connection((host or "localhost", port), seconds) as plain:
            plain.sendall(SSL_REQUEST)
            answer = plain.recv(1)
            if answer == b"N":
                return ServerLine(Safety.PLAIN)
            if answer != b"S":
                return ServerLine(Safety.UNKNOWN)
            return _shown(plain, host, now)
    except (OSError, ValueError):
        return ServerLine(Safety.UNKNOWN)


def _shown(plain: socket.socket, host: str, now: datetime) -> ServerLine:
    # costs a moment to load, and the window opens without it
    import ssl

    # nothing is sent over this line: whom to trust is decided where work travels, here only a date is read
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with context.wrap_socket(plain, server_hostname=host or None) as line:
        protocol, shown = line.version() or "", line.getpeercert(binary_form=True)
    if shown is None:
        return ServerLine(Safety.UNKNOWN, protocol)
    until = good_until(shown)
    days = (until - now).days
    if until <= now:
        return ServerLine(Safety.OVER, protocol, until, days)
    return ServerLine(Safety.SOON if days < WARN_DAYS else Safety.GOOD, protocol, until, days)


def good_until(certificate: bytes) -> datetime:
    """The last moment of a certificate in DER (RFC 5280 section 4.1.2.5). Raises ValueError."""
    (_tag, whole), *_rest = _parts(certificate)
    (_tag, signed), *_rest = _parts(whole)
    fields = [(tag, content) for tag, content in _parts(signed) if tag != _VERSION]
    # serial number, algorithm, issuer, validity
    if len(fields) < 4 or fields[3][0] != _SEQUENCE:
        raise ValueError("no validity")
    times = list(_parts(fields[3][1]))
    if len(times) != 2:
        raise ValueError("no two times")
    tag, text = times[1]
    said = text.decode("ascii")
    if tag == _UTC_TIME:
        # two digits: up to 49 they are of this century
        said = ("20" if int(said[:2]) < 50 else "19") + said
    elif tag != _LONG_TIME:
        raise ValueError("no time")
    return datetime.strptime(said, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of each element that lies one after another. Raises ValueError when it is torn."""
    place = 0
    while place < len(data):
        if place + 2 > len(data):
            raise ValueError("torn")
        tag, size = data[place], data[place + 1]
        place += 2
        if size & 0x80:
            count = size & 0x7F
            size = int.from_bytes(data[place : place + count], "big")
            place += count
        if place + size > len(data):
            raise ValueError("torn")
        yield tag, data[place : place + size]
        place += size
