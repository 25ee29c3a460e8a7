"""The command line: help that is true, one clear line for trouble, exit codes, nothing lost."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workstation.__main__ import main
from workstation.commands.arguments import BadArguments, build_parser, read_arguments
from workstation.commands.check_words import FINDINGS
from workstation.commands.speech import ENGLISH, Speech
from workstation.commands.troubles import TROUBLES
from workstation.commands.words import WORDS
from workstation.config import HOME
from workstation.domain.errors import HallBroken, RuleBroken
from workstation.services import self_check
from workstation.store.hall_store import HallStore


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME, str(folder))
    return folder


def create(url: str, kind: str = "demo", county: str = "340825") -> int:
    return main(["hall", "create", "--hall", url, "--name", "试厅", "--county", county, "--kind", kind])


def lines(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    said = capsys.readouterr()
    return said.out.splitlines(), said.err.splitlines()


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["hall"],
        ["hall", "mend"],
        ["hall", "verify"],
        ["hall", "verify", "--hall", "sqlite:///x", "--count"],
        ["hall", "create", "--hall", "sqlite:///x", "--name", " ", "--county", "340825"],
        ["hall", "create", "--hall", "sqlite:///x", "--name", "厅", "--county", "34082"],
        ["simulate", "--hall", "sqlite:///x", "--report", "r", "--acks", "a", "--counters", "0"],
        ["simulate", "--hall", "sqlite:///x", "--report", "r", "--acks", "a", "--actions", "many"],
        ["simulate", "--hall", "sqlite:///x", "--report"],
        ["--lang", "fr"],
        ["tour"],
    ],
)
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_bad_arguments_are_one_line_and_code_2(
    words: list[str], language: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main([*(["--lang", language] if "--lang" not in words else []), *words]) == 2
    out, err = lines(capsys)
    assert out == [] and len(err) == 1
    if "--lang" not in words:
        assert err[0].startswith("Wrong arguments:" if language == ENGLISH else "参数不对：")
    assert not list(tmp_path.glob("*.db"))


def test_every_known_complaint_of_the_parser_has_words_of_its_own() -> None:
    """A complaint that is only passed on would be half English in a Chinese line."""
    for words in (["x"], ["hall"], ["tour"], ["simulate", "--report"], ["self-check", "--frob"]):
        with pytest.raises(BadArguments) as wrong:
            read_arguments(words, Speech())
        assert not re.search(r"argument|invalid|required|expected|unrecognized", str(wrong.value))


def test_the_tour_needs_no_screen_and_a_window_without_one_says_so(tmp_path: Path) -> None:
    words = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in words}
    run = "import os, sys, workstation.app as app; from workstation.__main__ import main; "
    run += (
        "app.run_tour = lambda *said: print(os.environ['QT_QPA_PLATFORM']) or 0; sys.exit(main(sys.argv[1:]))"
    )

    def said(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", run, "--lang", "en", *arguments]
        return subprocess.run(
            command, env=bare, capture_output=True, text=True, cwd=Path(__file__).parents[1], check=False
        )

    window = said("--home", str(tmp_path / "home"))
    assert window.returncode == 2 and window.stdout == "" and window.stderr.count("\n") == 1
    assert "no screen" in window.stderr and not (tmp_path / "home").exists()
    assert said("tour", "--out", str(tmp_path)).stdout == "offscreen\n"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_help_names_every_command_and_hides_the_inner_one(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help", "--lang", language])
    assert ended.value.code == 0
    text = "\n".join(lines(capsys)[0])
    for name in ("tour", "hall", "simulate", "self-check"):
        assert re.search(rf"^\s+{name}\s", text, re.MULTILINE)
    assert "simulate-station" not in text
    assert ("用法：" in text) == (language == "zh_CN") and ("usage:" in text) == (language == "en")


def test_help_is_there_for_every_command() -> None:
    parser = build_parser(Speech())
    assert parser.format_help()
    for words in (["tour"], ["hall"], ["hall", "create"], ["hall", "verify"], ["simulate"], ["self-check"]):
        with pytest.raises(SystemExit) as ended:
            parser.parse_args([*words, "--help"])
        assert ended.value.code == 0


def test_a_hall_is_made_upgraded_and_verified(hall_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert create(hall_url) == 0
    assert main(["hall", "upgrade", "--hall", hall_url]) == 0
    assert main(["hall", "verify", "--hall", hall_url, "--county", "340825"]) == 0
    out, err = lines(capsys)
    assert "4 份目录" in out[0] and "核对通过：4 条记录" in out[-1] and err == []


def test_a_real_hall_has_people_who_must_change_a_password_kept_nowhere(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert create(sqlite_url, "real") == 0
    out, _err = lines(capsys)
    password = out[1].rpartition("：")[2]
    assert re.fullmatch(r"\w{4}(-\w{4}){3}", password)
    file = sqlite_url.removeprefix("sqlite:///")
    with sqlite3.connect(file) as connection:
        kept = connection.execute("SELECT verifier, must_change FROM credential").fetchall()
    connection.close()
    assert len(kept) == 30 and all(must == 1 and verifier.startswith("$argon2id$") for verifier, must in kept)
    everything = b"".join(path.read_bytes() for path in Path(file).parent.glob("hall.db*"))
    assert password.encode() not in everything


def test_a_changed_row_is_named_and_ends_with_code_1(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    create(sqlite_url)
    connection = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))
    connection.execute("UPDATE document SET digest = 'x' WHERE id = 'units'")
    connection.commit()
    connection.close()
    assert main(["hall", "verify", "--hall", sqlite_url, "--lang", "en"]) == 1
    assert "document units: differs from the ledger" in lines(capsys)[0][-1]


def test_trouble_with_the_address_is_said_and_no_password_is_shown(
    sqlite_url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    secret = "s3cretword"
    for url, word in (
        (f"postgres://a:{secret}@host/x", "地址看不懂"),
        (f"postgresql://a:{secret}@127.0.0.1:9/x", "没有回应"),
        ("frob", "地址看不懂"),
        (f"sqlite:///{tmp_path / 'none.db'}", "还没有大厅"),
        (f"sqlite:///{tmp_path / 'no' / 'folder.db'}", "还没有大厅"),
    ):
        assert main(["hall", "verify", "--hall", url]) == 2
        out, err = lines(capsys)
        assert out == [] and len(err) == 1 and word in err[0] and secret not in err[0]
    assert not (tmp_path / "none.db").exists()


def test_another_county_a_second_hall_and_a_real_hall_are_refused(
    sqlite_url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    create(sqlite_url, "real")
    capsys.readouterr()
    report, acks = str(tmp_path / "r.json"), str(tmp_path / "acks")
    simulate = ["simulate", "--hall", sqlite_url, "--report", report, "--acks", acks]
    for words, said in (
        (["hall", "verify", "--hall", sqlite_url, "--county", "340826"], "340826"),
        (["hall", "upgrade", "--hall", sqlite_url, "--county", "340826"], "340826"),
        (["hall", "seed-demo", "--hall", sqlite_url, "--county", "340826"], "340826"),
        (["hall", "seed-demo", "--hall", sqlite_url], "正式大厅"),
        ([*simulate, "--county", "340826"], "340826"),
        (simulate, "正式大厅"),
    ):
        assert main(words) == 2
        _out, err = lines(capsys)
        assert len(err) == 1 and said in err[0]
    assert create(sqlite_url) == 2
    assert main(["hall", "verify", "--hall", sqlite_url]) == 0


def test_a_newer_database_is_left_alone(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    create(sqlite_url)
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = 'h9999'")
    connection.commit()
    connection.close()
    capsys.readouterr()
    for command in ("verify", "upgrade", "seed-demo"):
        assert main(["hall", command, "--hall", sqlite_url]) == 2
        _out, err = lines(capsys)
        assert len(err) == 1 and "h9999" in err[0]
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("h9999",)
    connection.close()


def test_a_catalogue_that_cannot_be_read_makes_nothing(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "own"
    words = ["hall", "create", "--hall", sqlite_url, "--name", "厅", "--county", "340825"]
    assert main([*words, "--catalogue", str(folder)]) == 2
    folder.mkdir()
    (folder / "items.yaml").write_text("items: [", encoding="utf-8")
    assert main([*words, "--catalogue", str(folder)]) == 2
    _out, err = lines(capsys)
    assert len(err) == 2 and all("目录文件读不了" in line for line in err)
    assert not Path(sqlite_url.removeprefix("sqlite:///")).exists()


def test_a_report_that_cannot_be_written_is_said_before_the_work(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    report = str(tmp_path / "file" / "r.json")
    words = ["simulate", "--hall", sqlite_url, "--report", report, "--acks", str(tmp_path / "acks")]
    assert main(words) == 2
    _out, err = lines(capsys)
    assert len(err) == 1 and (tmp_path / "file").read_text(encoding="utf-8") == "mine"
    assert not Path(sqlite_url.removeprefix("sqlite:///")).exists()


def test_the_demo_is_seeded_into_the_named_folder(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "demo"
    assert main(["hall", "seed-demo", "--hall", sqlite_url, "--home", str(place)]) == 0
    assert os.environ[HOME] == str(place)
    out, _err = lines(capsys)
    assert "Shouwen-2026" in out[0] and any("SJ03" in line for line in out)
    assert (place / "stations" / "SJ03" / "station.db").exists()


def test_all_sentences_take_the_same_values_in_both_languages() -> None:
    for table in (WORDS, TROUBLES, FINDINGS):
        for key, (chinese, english) in table.items():
            named = [set(re.findall(r"\{(\w+)\}", text)) for text in (chinese, english)]
            assert named[0] == named[1], key


def test_every_finding_has_its_sentence() -> None:
    source = Path(self_check.__file__).read_text(encoding="utf-8")
    keys = set(re.findall(r'"((?:disk|folder|station|fonts|keyring|hall|clock|printer|printers|catalogue|'
                          r'calendar|input|display|not|program|certificate)_\w+)"', source))  # fmt: skip
    assert keys - {"hall_url"} == set(FINDINGS)


def test_trouble_without_words_of_its_own_is_still_one_line(sqlite_url: str) -> None:
    class Odd(RuleBroken):
        code = "odd_thing"

    assert "odd_thing" in Speech().refusal(Odd())
    several = HallBroken(detail="first\nsecond  third")
    assert "\n" not in Speech(ENGLISH).refusal(several)
    store = HallStore(sqlite_url)
    store.dispose()
