"""`hall require` as it is typed: asked for, looked at, lifted, and refused in words."""

from __future__ import annotations

import pytest

from workstation import __version__
from workstation.__main__ import main

CREATE = ["hall", "create", "--name", "青枫县政务服务中心", "--county", "340825", "--kind", "demo", "--hall"]
ENGLISH = ["--lang", "en"]


@pytest.fixture
def hall(hall_url: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main([*CREATE, hall_url]) == 0
    capsys.readouterr()
    return hall_url


def test_a_version_is_asked_for_looked_at_and_lifted(hall: str, capsys: pytest.CaptureFixture[str]) -> None:
    require = ["hall", "require", "--hall", hall]
    assert main(require) == 0
    assert "没有规定最低版本" in capsys.readouterr().out
    asked = [*require, "--version", __version__, "--from", "2026-12-01", "--message", "周五下班后  安装"]
    assert main(asked) == 0
    said = capsys.readouterr().out
    assert f"从 2026-12-01 起，本程序至少要 {__version__}" in said and "周五下班后 安装" in said
    assert main([*asked, *ENGLISH]) == 0
    assert "it was so already" in capsys.readouterr().out
    assert main([*require, *ENGLISH]) == 0
    assert f"from 2026-12-01 on this program must be at least {__version__}" in capsys.readouterr().out
    assert main([*require, "--lift", *ENGLISH]) == 0
    assert "asks for no least version any more" in capsys.readouterr().out
    assert main(["hall", "verify", "--hall", hall]) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--version", "99.0", "--from", "2026-12-01"], "is newer than this program"),
        (["--version", "newest", "--from", "2026-12-01"], "is no version"),
        (["--version", __version__], "name the first day with --from"),
        (["--version", __version__, "--from", "1 December"], "--from"),
        (["--version", __version__, "--lift"], "--lift"),
        (["--version", __version__, "--from", "2026-12-01", "--county", "110101"], "Nothing was changed"),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    sqlite_url: str, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main([*CREATE, sqlite_url]) == 0
    assert main(["hall", "require", "--hall", sqlite_url, *words, *ENGLISH]) == 2
    assert said in capsys.readouterr().err
    assert main(["hall", "require", "--hall", sqlite_url, *ENGLISH]) == 0
    assert "asks for no least version" in capsys.readouterr().out
