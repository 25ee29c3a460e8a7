"""`hall login|promote|backup|restore` as they are typed: what is said, and the exit code."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from workstation.__main__ import main

CREATE = ["hall", "create", "--name", "青枫县政务服务中心", "--county", "340825", "--kind", "demo", "--hall"]


def said(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    """Lines of result and of trouble since the last time."""
    out, err = capsys.readouterr()
    return out.splitlines(), err.splitlines()


def as_user(url: str, user: str) -> str:
    return make_url(url).set(username=user, password=None).render_as_string(hide_password=False)


@pytest.mark.postgres
def test_creating_a_hall_on_a_server_shows_the_address_of_its_stations_once(
    pg_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*CREATE, pg_url, "--lang", "en"]) == 0
    out, err = said(capsys)
    database = make_url(pg_url).database
    address = out[-1].strip()
    assert out[-2].startswith(f"Made the login {database}_station.") and err == []
    shown = make_url(address)
    assert shown.username == f"{database}_station" and shown.password
    assert main(["hall", "verify", "--hall", address]) == 0
    assert main(["hall", "login", "--hall", pg_url, "--name", "another"]) == 0
    assert main(["hall", "login", "--hall", pg_url, "--name", "another", "--lang", "en"]) == 0
    out, err = said(capsys)
    assert "its password is untouched" in out[-1] and err == []


@pytest.mark.postgres
def test_who_may_not_make_logins_still_gets_a_hall_and_is_told_what_to_do(
    pg_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = f"plain_{make_url(pg_url).database}"
    with psycopg.connect(pg_url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {plain} LOGIN")  # type: ignore[call-overload]
        connection.execute(f"GRANT CREATE ON SCHEMA public TO {plain}")  # type: ignore[call-overload]
    url = as_user(pg_url, plain)
    assert main([*CREATE, url, "--lang", "en"]) == 0
    out, err = said(capsys)
    assert out[-1].startswith("No login for window PCs was made:") and "hall login --hall" in out[-1]
    assert err == []
    assert main(["hall", "login", "--hall", url]) == 2
    out, err = said(capsys)
    assert out == [] and len(err) == 1 and "不能建账号或授权" in err[0]
    with psycopg.connect(pg_url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"DROP OWNED BY {plain}")  # type: ignore[call-overload]
        connection.execute(f"DROP ROLE {plain}")  # type: ignore[call-overload]


def test_a_hall_in_a_file_is_made_without_a_login(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*CREATE, sqlite_url]) == 0
    out, err = said(capsys)
    assert not any("账号" in line for line in out) and err == []
    assert main(["hall", "login", "--hall", sqlite_url]) == 2
    assert "hall promote" in said(capsys)[1][0]


@pytest.mark.postgres
def test_a_hall_moves_from_its_file_to_a_server(
    sqlite_url: str, pg_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main([*CREATE, sqlite_url])
    said(capsys)
    assert main(["hall", "promote", sqlite_url, pg_url, "--county", "340825"]) == 0
    out, err = said(capsys)
    assert "4 条记录" in out[0] and "已封存" in out[0] and err == []
    assert main(["hall", "verify", "--hall", pg_url]) == 0
    assert main(["hall", "promote", sqlite_url, pg_url]) == 0
    assert "上次已完整搬到" in said(capsys)[0][-2]
    assert main(["hall", "promote", pg_url, sqlite_url]) == 2
    assert "只能从单机文件" in said(capsys)[1][0]


def test_a_hall_is_backed_up_and_comes_back(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([*CREATE, sqlite_url])
    file = tmp_path / "hall.shouwen"
    assert main(["hall", "backup", "--hall", sqlite_url, "--to", str(file)]) == 0
    out, err = said(capsys)
    assert "个人信息" in out[-2] and "sha256" in out[-1] and err == []
    again = f"sqlite:///{tmp_path / 'again.db'}"
    assert main(["hall", "restore", "--from", str(file), "--hall", again]) == 0
    assert main(["hall", "verify", "--hall", again]) == 0
    said(capsys)
    assert main(["hall", "restore", "--from", str(file), "--hall", again]) == 2
    assert "已经有一个大厅" in said(capsys)[1][0]
    file.write_bytes(file.read_bytes()[:-20])
    empty = f"sqlite:///{tmp_path / 'empty.db'}"
    assert main(["hall", "restore", "--from", str(file), "--hall", empty]) == 2
    assert "不完整" in said(capsys)[1][0]
    assert main(["hall", "backup", "--hall", again, "--to", str(tmp_path / "no" / "folder")]) == 2
    assert len(said(capsys)[1]) == 1
    assert main(["hall", "restore", "--from", str(tmp_path / "none"), "--hall", empty]) == 2
    assert len(said(capsys)[1]) == 1
