"""The commands of enrolment: 60 files in one go, and a PC enrolled without a window."""

from __future__ import annotations

import io
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from workstation.__main__ import main

FIVE_GROUPS = re.compile(r"\b(\d{5}(?: \d{5}){4})\b")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("SHOUWEN_HOME", str(folder))
    return folder


@pytest.fixture
def hall(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["hall", "create", "--hall", sqlite_url, "--name", "试厅", "--county", "340825"]) == 0
    capsys.readouterr()
    return sqlite_url


def type_secret(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(secret + "\n"))


def test_files_for_all_pcs_and_one_of_them_used(
    hall: str, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    assert main(["hall", "enrolment", "--hall", hall, "--all", "--out", str(out)]) == 0
    said = capsys.readouterr().out
    lines = {
        line.split()[0]: FIVE_GROUPS.search(line) for line in said.splitlines() if FIVE_GROUPS.search(line)
    }
    assert len(lines) == 27 == len(list(out.iterdir()))
    if os.name != "nt":
        assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}
    found = lines["SJ03"]
    assert found is not None
    file = str(out / "SJ03.enrol")
    type_secret(monkeypatch, found.group(1)[:-1] + str((int(found.group(1)[-1]) + 1) % 10))
    assert main(["enrol", "--file", file, "--secret-stdin"]) == 2
    assert "第 5 组" in capsys.readouterr().err
    type_secret(monkeypatch, found.group(1))
    assert main(["enrol", "--file", file, "--secret-stdin"]) == 0
    assert "SJ03（3 号 市场监管）" in capsys.readouterr().out
    assert (home / "station.db").exists()
    type_secret(monkeypatch, found.group(1))
    assert main(["--lang", "en", "enrol", "--file", file, "--secret-stdin"]) == 0
    assert "before" in capsys.readouterr().out
    assert main(["hall", "enrolment", "--hall", hall, "--all", "--out", str(out)]) == 2
    said = capsys.readouterr()
    assert "SJ03" in said.out and "已经存在" in said.err


def test_a_file_is_never_written_over(hall: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.enrol"
    words = [
        "hall",
        "enrolment",
        "--hall",
        hall,
        "--station",
        "SJ03",
        "--printer",
        "*=Pantum",
        "--out",
        str(out),
    ]
    assert main(words) == 0
    assert FIVE_GROUPS.search(capsys.readouterr().out)
    before = out.read_bytes()
    assert main(words) == 2 and out.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ["hall", "enrolment", "--hall", "x", "--out", "y"],
        ["hall", "enrolment", "--hall", "x", "--out", "y", "--station", "SJ03", "--all"],
        ["hall", "enrolment", "--hall", "x", "--out", "y", "--station", "sj3"],
        ["hall", "enrolment", "--hall", "x", "--out", "y", "--all", "--days", "91"],
        ["hall", "enrolment", "--hall", "x", "--out", "y", "--all", "--printer", "Pantum"],
        ["enrol", "--file", "x"],
        ["enrol", "--secret-stdin"],
    ],
)
def test_what_makes_no_sense_is_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == "" and len(said.err.splitlines()) == 1 and said.err.startswith("参数不对：")
    assert not re.search(r"argument|invalid|required|allowed", said.err)


def test_a_pc_is_enrolled_by_a_script(hall: str, home: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "workstation", "hall", "enrolment", "--hall", hall]
    made = subprocess.run(
        [*command, "--station", "SJ04", "--out", str(tmp_path / "f")],
        capture_output=True,
        text=True,
        check=True,
    )
    secret = FIVE_GROUPS.search(made.stdout)
    assert secret is not None
    enrol = [sys.executable, "-m", "workstation", "enrol", "--file", str(tmp_path / "f"), "--secret-stdin"]
    done = subprocess.run(enrol, input=secret.group(1), capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "") and "SJ04" in done.stdout
    listed = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True)
    assert "--pc-hall" in listed.stdout
