"""The address of a hall as IT types it: a server with its parts, or a file on this PC."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from workstation.domain.errors import RuleBroken

PORT = 5432
_HOST = re.compile(r"[^\s:,\[\]]+(?::[0-9]{1,5})?")
_SERVER = ("postgresql", "postgresql+psycopg", "postgres")


class Encryption(StrEnum):
    """How the line to a server is protected. verify: also that it is the right server."""

    require = "require"
    verify = "verify-full"
    prefer = "prefer"


class AddressIncomplete(RuleBroken):
    """A part of the address is missing or makes no sense. Params: part."""

    code = "address_incomplete"


@dataclass(frozen=True)
class HallAddress:
    """The parts. With `file` the hall is that SQLite file and the rest does not count. No password.

    `options` is what IT wrote behind the question mark beside the encryption, as the root certificate that
    this PC pins (sslrootcert): it has no field and is kept as it was.
    """

    host: str = ""
    port: str = str(PORT)
    database: str = "shouwen"
    user: str = ""
    encryption: Encryption = Encryption.prefer
    file: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def embedded(self) -> bool:
        """Whether the hall is a file on this PC."""
        return bool(self.file)

    def url(self, password: str = "") -> str:
        """The address in one line. Raises AddressIncomplete naming the first part that is wrong."""
        if self.file:
            return f"sqlite:///{self.file}"
        for part in ("host", "port", "database", "user"):
            if not getattr(self, part).strip():
                raise AddressIncomplete(part=part)
        if not self.port.strip().isascii() or not self.port.strip().isdigit() or int(self.port) > 65535:
            raise AddressIncomplete(part="port")
        host = self.host.strip()
        if any(sign in host for sign in " /@?#"):
            raise AddressIncomplete(part="host")
        if "," in host:
            # several servers: a port may stand behind each, else it is the one of the port's field
            place = ",".join(_with_port(one.strip(), int(self.port)) for one in host.split(","))
        else:
            place = f"[{host}]:{int(self.port)}" if ":" in host else f"{host}:{int(self.port)}"
        login = quote(self.user.strip(), safe="") + (f":{quote(password, safe='')}" if password else "")
        query = urlencode([("sslmode", self.encryption.value), *self.options], safe="/")
        database = quote(self.database.strip(), safe="")
        return f"postgresql+psycopg://{login}@{place}/{database}?{query}"


def read_line(line: str) -> tuple[HallAddress, str]:
    """The parts of an address in one line, and the password in it ("" for none).

    Raises AddressIncomplete for what is no address of a hall; an empty line is an empty server.
    """
    text = line.strip()
    if not text:
        return HallAddress(), ""
    if text.startswith("sqlite:///"):
        return HallAddress(file=text.removeprefix("sqlite:///")), ""
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise AddressIncomplete(part="host") from error
    several = parts.netloc.rpartition("@")[2]
    if "," in several:
        host, port = several, str(PORT)
        if not all(_HOST.fullmatch(one) for one in several.split(",")):
            raise AddressIncomplete(part="host")
        return _address(parts, host, port)
    try:
        port = str(parts.port or PORT)
    except ValueError as error:
        raise AddressIncomplete(part="port") from error
    if parts.scheme not in _SERVER:
        raise AddressIncomplete(part="host")
    return _address(parts, parts.hostname or "", port)


def _address(parts: SplitResult, host: str, port: str) -> tuple[HallAddress, str]:
    if parts.scheme not in _SERVER:
        raise AddressIncomplete(part="host")
    address = HallAddress(host, port, unquote(parts.path.lstrip("/")), unquote(parts.username or ""))
    asked = parse_qsl(parts.query)
    wanted = next((value for name, value in asked if name == "sslmode"), "")
    known = {member.value: member for member in Encryption}
    options = tuple(one for one in asked if one[0] != "sslmode")
    encryption = known.get(wanted, Encryption.prefer)
    return replace(address, encryption=encryption, options=options), unquote(parts.password or "")


def _with_port(host: str, port: int) -> str:
    if not _HOST.fullmatch(host):
        raise AddressIncomplete(part="host")
    return host if ":" in host else f"{host}:{port}"
