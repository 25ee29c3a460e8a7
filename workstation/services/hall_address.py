"""The address of a hall as IT types it: a server with its parts, or a file on this PC."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from workstation.domain.errors import RuleBroken

PORT = 5432
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
    """The parts. With `file` the hall is that SQLite file and the rest does not count. No password."""

    host: str = ""
    port: str = str(PORT)
    database: str = "shouwen"
    user: str = ""
    encryption: Encryption = Encryption.prefer
    file: str = ""

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
        host = f"[{host}]" if ":" in host else host
        login = quote(self.user.strip(), safe="") + (f":{quote(password, safe='')}" if password else "")
        query = urlencode({"sslmode": self.encryption.value})
        database = quote(self.database.strip(), safe="")
        return f"postgresql+psycopg://{login}@{host}:{int(self.port)}/{database}?{query}"


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
        port = str(parts.port or PORT)
    except ValueError as error:
        raise AddressIncomplete(part="port") from error
    if parts.scheme not in _SERVER:
        raise AddressIncomplete(part="host")
    address = HallAddress(
        parts.hostname or "", port, unquote(parts.path.lstrip("/")), unquote(parts.username or "")
    )
    wanted = parse_qs(parts.query).get("sslmode", [""])[0]
    known = {member.value: member for member in Encryption}
    return replace(address, encryption=known.get(wanted, Encryption.prefer)), unquote(parts.password or "")
