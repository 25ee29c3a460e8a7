"""Every command on the pages for IT is understood by the program it calls; what can be run here is run."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from tests.support.postgres import Server, running_postgres
from workstation import __version__
from workstation.__main__ import main
from workstation.commands.arguments import BadArguments, read_arguments
from workstation.commands.speech import ENGLISH, Speech

PAGES = sorted((Path(__file__).parents[2] / "packaging" / "docs").glob("*.md"))
PROGRAMS = ("shouwen", "/opt/apps/cn.shouwen.workstation/files/shouwen")
# what is tried elsewhere: installing and removing by packaging/linux/chroot_trial.py in bare systems
ELSEWHERE = {"apt", "while", "python3"}
HELPFUL = {"createuser", "createdb", "pg_dump", "pg_basebackup"}
NO_TLS = ("disabled", "not supported by this build")
PLAIN = {"openssl", "chmod", "cp", "unzip"}


@dataclass(frozen=True)
class Block:
    """One fenced block: its page, what it is written in, and its lines."""

    page: str
    kind: str
    lines: tuple[str, ...]


def blocks(kind: str) -> list[Block]:
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for fence in re.finditer(r"^```(\S+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            if fence[1] == kind:
                found.append(Block(page.name, kind, tuple(fence[2].splitlines())))
    return found


def commands() -> list[tuple[str, str]]:
    """Page and line of every command, in fences and in indented lines."""
    fenced = [(block.page, line) for block in blocks("sh") for line in block.lines if line.strip()]
    indented = []
    for page in PAGES:
        for line in page.read_text(encoding="utf-8").splitlines():
            if re.match(r" {4}(?:shouwen|createdb) ", line):
                indented.append((page.name, line.strip().partition("  #")[0]))
    return fenced + indented


def words_of(line: str) -> list[str]:
    words = shlex.split(line)
    return words[1:] if words[0] == "sudo" else words


@pytest.mark.parametrize(("page", "line"), commands())
def test_every_command_is_understood(page: str, line: str) -> None:
    words = words_of(line)
    name = words[0]
    if name in PROGRAMS:
        try:
            read_arguments(words[1:], Speech(ENGLISH))
        except BadArguments as wrong:
            pytest.fail(f"{page}: {line}: {wrong}")
        except SystemExit as done:
            assert done.code == 0 and words[1:] == ["--version"]
    elif name in HELPFUL:
        program = shutil.which(name)
        if program is None:
            pytest.skip(f"{name} is not on this machine")
        told = subprocess.run([program, "--help"], capture_output=True, text=True).stdout
        for word in words[1:]:
            if word.startswith("-"):
                assert word.partition("=")[0] in told, f"{page}: {line}: {word}"
    else:
        assert name in ELSEWHERE | PLAIN, f"{page}: nothing tries {name}"


def test_the_pages_name_this_version() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    for found in re.findall(r"(?:shouwen|workstation)[_-](\d+\.\d+\.\d+)[_-]", text):
        assert found == __version__
    assert len(commands()) > 30


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_postgres(fsync=False) as started:
        yield started


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SHOUWEN_HOME", str(tmp_path / "data"))
    return tmp_path


def lines_of(page: str, *starts: str) -> list[str]:
    fenced = [line for block in blocks("sh") if block.page == page for line in block.lines]
    return [line for line in fenced if line.startswith(starts)]


def run(line: str, server: Server, secret: str = "", told: str = "") -> str:
    """Run one of our own commands as it stands, with this server in the place of the page's."""
    here = line.replace("@server/", f"@127.0.0.1:{server.port}/").replace(":PASSWORD@", "@")
    out = io.StringIO()
    before = sys.stdin
    sys.stdin = io.StringIO(secret + "\n")
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            code = main([*words_of(here)[1:], *(["--lang", "en"] if "--lang" not in line else [])])
    finally:
        sys.stdin = before
    said = out.getvalue()
    assert code == 0 or "self-check" in line, f"{line}: {said}"
    assert told in said, f"{line}: {said}"
    return said


def program(line: str, server: Server) -> None:
    words = [word for word in words_of(line) if word != "--pwprompt"]
    chosen = shutil.which(words[0])
    if chosen is None:
        pytest.skip(f"{words[0]} is not on this machine")
    place = {"PGHOST": "127.0.0.1", "PGPORT": str(server.port), "PGUSER": "shouwen", "PATH": "/usr/bin:/bin"}
    done = subprocess.run([chosen, *words[1:]], capture_output=True, text=True, env=place)
    assert done.returncode == 0, f"{line}: {done.stderr}"


@pytest.mark.postgres
def test_the_pages_are_worked_through(server: Server, here: Path) -> None:
    for line in lines_of("postgresql.md", "createuser", "createdb"):
        program(line, server)
    # an administrator who may make roles, as the page on roles asks for
    with psycopg.connect(server.url().replace("+psycopg", ""), autocommit=True) as admin:
        admin.execute("ALTER ROLE hall340825_owner CREATEROLE")
    create, login = lines_of("postgresql.md", "shouwen hall create", "shouwen hall login")
    run(create, server, told="Made the hall")
    run(login, server, told="hall340825_station")

    whole, one = lines_of("install.md", "shouwen hall enrolment")
    said = run(one, server)
    secret = re.search(r"\d{5}(?: \d{5}){4}", said)
    assert secret is not None, said
    (enrol,) = lines_of("install.md", "shouwen enrol")
    run(enrol, server, secret=secret[0])
    for check in lines_of("install.md", "shouwen self-check"):
        assert "SJ03" in run(check, server)
    run(whole, server)
    assert list((here / "enrolment").iterdir())

    asked, looked_at, lifted = lines_of("install.md", "shouwen hall require")
    run(asked, server, told="must be at least")
    run(looked_at, server, told="2026-12-01")
    run(lifted, server, told="no least version any more")

    for line in lines_of("install.md", "shouwen hall backup", "shouwen hall upgrade"):
        run(line, server)
    (here / "hall340825.shouwen").unlink()
    for line in lines_of("postgresql.md", "shouwen hall backup", "shouwen hall verify"):
        run(line, server)
    assert (here / "hall340825.shouwen").stat().st_size > 1000
    for line in lines_of("postgresql.md", "pg_dump", "pg_basebackup"):
        program(line, server)
    assert (here / "standby" / "standby.signal").exists()

    for line in lines_of("trouble.md", "shouwen support-bundle", "shouwen station", "shouwen hall verify"):
        run(line, server)
    (after,) = lines_of("trouble.md", "shouwen self-check --home")
    assert "SJ03" in run(after, server)
    (renew,) = lines_of("trouble.md", "shouwen re-enrol")
    run(renew, server)


@pytest.mark.postgres
def test_the_statements_and_settings_of_the_pages_are_right(server: Server) -> None:
    with psycopg.connect(server.url().replace("+psycopg", ""), autocommit=True) as admin:
        hba = server.folder / "data" / "pg_hba.conf"
        before = hba.read_text()
        (block,) = blocks("pg_hba")
        # what the tests themselves need stands first
        hba.write_text(before + "\n".join(block.lines) + "\n")
        rows = admin.execute("SELECT line_number, error FROM pg_hba_file_rules").fetchall()
        # the server of the tests has no TLS: its only remark, and the page says to switch it on first
        wrong = {row[1] for row in rows if row[1]}
        assert len(rows) >= len(block.lines)
        assert wrong <= {f"hostssl record cannot match because SSL is {how}" for how in NO_TLS}
        for sql in blocks("sql"):
            for statement in "\n".join(sql.lines).split(";"):
                if statement.strip():
                    admin.execute(statement)  # type: ignore[call-overload]
        hba.write_text(before)
        (settings,) = blocks("postgresql.conf")
        for line in settings.lines:
            name = line.partition("=")[0].strip()
            known = admin.execute("SELECT COUNT(*) FROM pg_settings WHERE name = %s", [name]).fetchone()
            assert known == (1,), name


def test_the_certificate_of_the_page_is_made(here: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not on this machine")
    for line in lines_of("postgresql.md", "openssl", "chmod", "cp"):
        done = subprocess.run(words_of(line), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    assert "CN = server" in done.stdout or "CN=server" in done.stdout
    assert stat.S_IMODE((here / "server.key").stat().st_mode) == 0o600
    assert (here / "root.crt").read_bytes() == (here / "server.crt").read_bytes()
