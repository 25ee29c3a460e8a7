"""What is found out about a server's line: no encryption, and until when its certificate is good."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.support.postgres import Server, running_postgres
from workstation.services.connection import ConnectionTest, Mark, Step
from workstation.services.self_check import Level, check_line
from workstation.services.server_line import Safety, ServerLine, good_until, look_at_line
from workstation.ui.screens.settings.step_words import step_words

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def certificate(until: datetime) -> tuple[bytes, bytes, bytes]:
    """Key and certificate as text, and the certificate in DER."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "server")])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(datetime(2020, 1, 1))
        .not_valid_after(until.replace(tzinfo=None)).sign(key, hashes.SHA256())
    )  # fmt: skip
    plain = serialization.NoEncryption()
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, plain
    )
    return (
        secret, made.public_bytes(serialization.Encoding.PEM), made.public_bytes(serialization.Encoding.DER)
    )  # fmt: skip


@pytest.mark.parametrize("year", [2026, 2049, 2050, 2126])
def test_the_last_moment_is_read_from_a_certificate(year: int) -> None:
    until = datetime(year, 6, 30, 12, 34, 56, tzinfo=UTC)
    assert good_until(certificate(until)[2]) == until


@pytest.mark.parametrize("cut", [0, 1, 2, 5, 40, 120])
def test_what_is_no_certificate_is_refused(cut: int) -> None:
    with pytest.raises(ValueError, match=r".*"):
        good_until(certificate(NOW)[2][:cut])


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_postgres(fsync=False) as started:
        yield started


def switch_on(server: Server, until: datetime) -> None:
    secret, shown, _der = certificate(until)
    data = server.folder / "data"
    owner = data.stat()
    for name, content in (("server.key", secret), ("server.crt", shown)):
        path = data / name
        path.write_bytes(content)
        path.chmod(0o600)
        if os.geteuid() == 0:
            os.chown(path, owner.st_uid, owner.st_gid)
    with psycopg.connect(server.url().replace("+psycopg", ""), autocommit=True) as admin:
        admin.execute("ALTER SYSTEM SET ssl = on")
        admin.execute("SELECT pg_reload_conf()")
    wanted = f"{until:%y%m%d}".encode()
    for _try in range(100):
        found = look_at_line(server.url(), NOW)
        if found.until is not None and f"{found.until:%y%m%d}".encode() == wanted:
            return
        threading.Event().wait(0.05)
    raise AssertionError(found)


@pytest.mark.postgres
def test_a_real_server_without_and_with_encryption(server: Server) -> None:
    assert look_at_line(server.url(), NOW) == ServerLine(Safety.PLAIN)
    server.want_tls()
    for days, safety in ((219, Safety.GOOD), (30, Safety.GOOD), (29, Safety.SOON), (-1, Safety.OVER)):
        until = NOW + timedelta(days=days, hours=1)
        switch_on(server, until)
        line = look_at_line(server.url(), NOW)
        assert (line.safety, line.until, line.days) == (safety, until, days)
        assert line.protocol.startswith("TLSv1.")
        # what this PC asked for counts, not what the server could do
        assert look_at_line(server.url() + "?sslmode=disable", NOW).safety is Safety.PLAIN
        assert look_at_line(server.url() + "?sslmode=require", NOW).safety is safety
        # the step of the port says it before anybody types a password
        step = next(one for one in ConnectionTest(server.url(), lambda: NOW).run() if one.step is Step.port)
        trouble = {Safety.SOON: "certificate_soon", Safety.OVER: "certificate_over"}.get(safety, "")
        assert (step.mark, step.trouble) == (Mark.notice if trouble else Mark.ok, trouble)
        assert (step.facts["until"], step.facts["days"]) == (until.isoformat(), days)
        assert f"{until.astimezone():%Y-%m-%d}" in step_words(step)


def test_a_file_has_no_line_and_a_dead_server_is_not_known(tmp_path: Path) -> None:
    assert look_at_line(f"sqlite:///{tmp_path / 'hall.db'}", NOW).safety is Safety.FILE
    assert look_at_line("postgresql://a@127.0.0.1:9/none", NOW).safety is Safety.UNKNOWN
    assert look_at_line("postgresql://a@no-such-host.invalid/none", NOW).safety is Safety.UNKNOWN


@pytest.mark.parametrize("answer", [b"E", b"", b"S"])
def test_a_server_that_answers_nonsense_is_not_known(answer: bytes) -> None:
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        taken, _address = listening.accept()
        with taken:
            taken.recv(8)
            taken.sendall(answer + b"no TLS at all")

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        url = f"postgresql://a@127.0.0.1:{listening.getsockname()[1]}/none"
        assert look_at_line(url, NOW, seconds=2).safety is Safety.UNKNOWN
    finally:
        thread.join()
        listening.close()


def test_the_self_check_says_it() -> None:
    until = NOW + timedelta(days=10)
    found = [
        next(iter(check_line(ServerLine(safety, "TLSv1.3", until, 10))), None)
        for safety in (Safety.GOOD, Safety.SOON, Safety.OVER, Safety.PLAIN, Safety.FILE, Safety.UNKNOWN)
    ]
    assert [(one.level, one.key) if one else None for one in found] == [
        (Level.OK, "certificate_ok"), (Level.WARN, "certificate_soon"), (Level.FAIL, "certificate_over"),
        (Level.WARN, "certificate_none"), None, None,
    ]  # fmt: skip
