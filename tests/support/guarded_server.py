"""A PostgreSQL as a hall should have it: only over TLS, with a certificate of its own, by password."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address
from pathlib import Path

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.support.postgres import Server, running_postgres

LOGIN, PASSWORD = "counter", "kaimen-2026"
_BEGIN, _END = datetime(2020, 1, 1), datetime(2099, 1, 1)
_RULES = """\
host     all  {owner}  127.0.0.1/32  trust
hostssl  all  all      127.0.0.1/32  scram-sha-256
"""


class Authority:
    """Somebody who signs certificates. `root` is the file that a station pins."""

    def __init__(self, folder: Path, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        made = self._builder(self._name, self._key.public_key(), authority=True).sign(
            self._key, hashes.SHA256()
        )
        self.root = folder / f"{name}.crt"
        self.root.write_bytes(made.public_bytes(serialization.Encoding.PEM))

    def _builder(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, *, authority: bool
    ) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder().subject_name(subject).issuer_name(self._name).public_key(key)
            .serial_number(x509.random_serial_number()).not_valid_before(_BEGIN).not_valid_after(_END)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )  # fmt: skip

    def certify(self) -> tuple[bytes, bytes]:
        """Key and certificate of a server on this machine."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hall")])
        names = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
        made = self._builder(subject, key.public_key(), authority=False).add_extension(names, critical=False)
        secret = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )  # fmt: skip
        return secret, made.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


@dataclass(frozen=True)
class Guarded:
    """`own` signed the server's certificate, `other` did not."""

    server: Server
    own: Authority
    other: Authority

    def create(self) -> str:
        """A fresh database that the login may fill; its name."""
        name = self.server.create().rsplit("/", 1)[1]
        self._say(f"GRANT ALL ON DATABASE {name} TO {LOGIN}")
        self._say(f"GRANT ALL ON SCHEMA public TO {LOGIN}", name)
        return name

    def url(self, database: str, root: Path | None = None, password: str = PASSWORD) -> str:
        """As a station has it that pins `root`, by default the right one."""
        line = f"sslmode=verify-full&sslrootcert={root or self.own.root}"
        return f"postgresql+psycopg://{LOGIN}:{password}@127.0.0.1:{self.server.port}/{database}?{line}"

    def show(self, authority: Authority) -> None:
        """From now on the server shows a certificate of this authority; whoever is connected comes anew."""
        secret, shown = authority.certify()
        self._put({"server.key": secret, "server.crt": shown})
        self._say("SELECT pg_reload_conf()")
        self._say(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{LOGIN}'")

    def _put(self, files: Mapping[str, bytes]) -> None:
        data = self.server.folder / "data"
        owner = data.stat()
        for name, content in files.items():
            path = data / name
            path.write_bytes(content)
            path.chmod(0o600)
            if os.geteuid() == 0:
                os.chown(path, owner.st_uid, owner.st_gid)

    def _say(self, sql: str, database: str = "postgres") -> None:
        plain = self.server.url(database).replace("+psycopg", "")
        with psycopg.connect(plain, autocommit=True) as admin:
            admin.execute(sql)  # type: ignore[call-overload]


@contextmanager
def guarded_postgres(folder: Path) -> Iterator[Guarded]:
    """A server for the length of a `with` block; the roots lie in `folder`."""
    own, other = Authority(folder, "own"), Authority(folder, "other")
    with running_postgres() as server:
        server.want_tls()
        made = Guarded(server, own, other)
        secret, shown = own.certify()
        rules = _RULES.format(owner=server.url().split("//")[1].split("@")[0])
        made._put({"server.key": secret, "server.crt": shown, "pg_hba.conf": rules.encode()})
        made._say(f"CREATE ROLE {LOGIN} LOGIN PASSWORD '{PASSWORD}'")
        made._say("ALTER SYSTEM SET ssl = on")
        made._say("SELECT pg_reload_conf()")
        _wait_for_tls(made)
        yield made


def _wait_for_tls(guarded: Guarded) -> None:
    url = guarded.url("postgres").replace("+psycopg", "")
    for _try in range(200):
        try:
            psycopg.connect(url, connect_timeout=5).close()
        except psycopg.OperationalError:
            threading.Event().wait(0.05)
        else:
            return
    psycopg.connect(url, connect_timeout=5).close()
