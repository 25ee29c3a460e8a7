"""`live`: what it refuses, and in which words."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.posts import QUICK
from workstation.__main__ import main
from workstation.app import Choices, living_hall
from workstation.commands.arguments import read_arguments
from workstation.commands.speech import ENGLISH, Speech
from workstation.config import HOME, Settings
from workstation.services.demo.seed import seed_demo


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME, str(folder))
    return folder


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(
    "words",
    [
        ["--hall"], ["--own", "window3"], ["--speed", "0"], ["--speed", "fast"], ["--speed", "1000"],
        ["--seed", "x"], ["more"],
    ],
)  # fmt: skip
def test_bad_arguments_are_one_line_and_code_2(
    words: list[str], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", language, "live", *words]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith("Wrong arguments:" if language == ENGLISH else "参数不对：")


def test_a_real_hall_is_refused_in_words(
    hall_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["hall", "create", "--hall", hall_url, "--name", "试厅", "--county", "340825"]) == 0
    capsys.readouterr()
    assert main(["live", "--hall", hall_url]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "正式大厅" in line and "什么都没有改动" in line
    assert main(["live", "--hall", hall_url, "--lang", "en"]) == 2
    assert "real hall" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--hall", "frob"], "地址看不懂"),
        (["--hall", "sqlite:////nowhere/none.db"], "还没有大厅"),
        ([], "还没有大厅"),
    ],
)
def test_no_hall_is_said(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["live", *words]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def test_a_folder_without_stations_is_said(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--name", "试厅", "--county", "340825", "--kind", "demo"]
    assert main(["hall", "create", "--hall", sqlite_url, *words]) == 0
    capsys.readouterr()
    assert main(["live", "--hall", sqlite_url]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "没有演示大厅的工作站" in line and "--home" in line


@pytest.mark.skipif(os.name == "nt", reason="Windows has no Ctrl+C for one process alone")
def test_it_runs_until_somebody_says_stop(sqlite_url: str, tmp_path: Path) -> None:
    place = tmp_path / "demo"
    seed_demo(sqlite_url, place, datetime.now(UTC), verifier=QUICK)
    words = ["live", "--hall", sqlite_url, "--home", str(place), "--lang", "en"]
    process = subprocess.Popen(
        [sys.executable, "-m", "workstation", *words],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert "The demo hall lives" in process.stdout.readline()
    time.sleep(1.0)
    # standard input has ended, but nobody asked to watch it
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")


def test_only_the_embedded_demo_hall_lives_with_the_window(tmp_path: Path) -> None:
    usual = Settings()
    assert living_hall(Choices(), tmp_path, usual) is not None
    assert living_hall(Choices(still=True), tmp_path, usual) is None
    assert living_hall(Choices(hall_url="sqlite:///x.db"), tmp_path, usual) is None
    assert living_hall(Choices(), tmp_path, Settings(hall_url="postgresql://hall/x")) is None
    assert read_arguments(["--still"], Speech()).still
    assert not read_arguments([], Speech()).still
