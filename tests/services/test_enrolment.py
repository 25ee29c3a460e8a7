"""Enrolment: a sealed file and a secret told by telephone make a PC a station, once."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.backends import fail
from sqlalchemy.engine import make_url

from workstation import config
from workstation.passwords import FILE, Kept
from workstation.services.enrol.issue import Issued, Issuer, StationUnplanned, Terms, WindowUnplanned
from workstation.services.enrol.joining import (
    AlreadyEnrolled,
    EnrolmentExpired,
    EnrolmentMissing,
    EnrolmentOtherHall,
    EnrolmentUsed,
    join,
    read_file,
)
from workstation.services.enrol.sealed import (
    EnrolmentTooNew,
    EnrolmentUnreadable,
    SecretWrong,
    read_sealed,
)
from workstation.services.enrol.secret import SecretIncomplete, SecretMistyped, make_secret, read_secret
from workstation.services.hall_admin import create_hall
from workstation.services.hall_keeping import make_login
from workstation.services.handlers import all_kinds
from workstation.store.hall_setup import SegmentTaken
from workstation.sync.opening import open_station


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def real_hall(hall_url: str) -> str:
    create_hall(hall_url, name="太湖县政务服务中心", county="340825", kind="real", clock=now)
    return hall_url


def issuer(url: str, terms: Terms | None = None) -> Issuer:
    chance = secrets.SystemRandom()
    return Issuer(url, terms or Terms(), clock=now, random=secrets.token_bytes, below=chance.randrange)


def with_login(url: str) -> str:
    """The same database through an account with a password, as the PCs of a hall have it."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return url
    return parsed.set(password="gr@u:1/ü").render_as_string(hide_password=False)


def opened(issued: Issued, folder: Path) -> tuple[str, str]:
    path = folder / issued.file_name
    path.write_bytes(issued.data)
    return str(path), issued.secret


def test_a_pc_becomes_the_station_of_its_file(real_hall: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    made = issuer(real_hall, Terms(with_login(real_hall), printers={"*": "Pantum"})).one("SJ03")
    path, secret = opened(made, tmp_path)
    config.save_settings(
        home, config.Settings(language=config.LanguageName.en, printers={"ticket_slip": "XP"})
    )
    joined = join(read_file(Path(path)), secret, home, now)
    assert (joined.segment, joined.place, joined.before) == ("SJ03", "3 号 市场监管", False)
    kept = config.load_settings(home).settings
    assert kept.language is config.LanguageName.en
    assert kept.printers == {"*": "Pantum", "ticket_slip": "XP"}
    assert "gr@u" not in (home / "settings.json").read_text(encoding="utf-8")
    url = config.full_url(kept, home)
    if real_hall.startswith("postgresql"):
        assert joined.kept is Kept.file
        assert config.password_in(url) == "gr@u:1/ü"
    station = open_station(home, url, all_kinds(), now).stepped()
    with station.store.reading() as reader:
        assert reader.get("document", "items") is not None
    station.close()


def test_a_file_serves_once_and_the_same_pc_may_repeat_it(real_hall: str, tmp_path: Path) -> None:
    makes = issuer(real_hall)
    first, other = makes.one("SJ03"), makes.one("SJ04")
    sealed = read_sealed(first.data)
    join(sealed, first.secret, tmp_path / "a", now)
    assert join(sealed, first.secret, tmp_path / "a", now).before
    with pytest.raises(EnrolmentUsed):
        join(sealed, first.secret, tmp_path / "b", now)
    assert config.load_settings(tmp_path / "b").settings == config.Settings()
    assert not (tmp_path / "b" / FILE).exists()
    with pytest.raises(AlreadyEnrolled) as refused:
        join(read_sealed(other.data), other.secret, tmp_path / "a", now)
    assert refused.value.params["station"] == "SJ03"
    with pytest.raises(SegmentTaken):
        issuer(real_hall).one("SJ03")
    # the failed folder is free for the right file
    join(read_sealed(other.data), other.secret, tmp_path / "b", now)


def test_the_round_of_a_hall_leaves_out_who_is_in(real_hall: str, tmp_path: Path) -> None:
    one = issuer(real_hall).one("ZH91")
    join(read_sealed(one.data), one.secret, tmp_path / "a", now)
    found = issuer(real_hall).every_one()
    assert found.there == ("ZH91",)
    segments = [each.head.segment for each in found.issued]
    assert len(segments) == 26 == len(set(segments)) and "ZH91" not in segments
    assert len({each.secret for each in found.issued}) == 26
    review = next(each for each in found.issued if each.head.segment == "ZH80")
    assert read_sealed(review.data).open(review.secret).window is None


def test_a_new_pc_takes_an_old_window_under_a_new_segment(real_hall: str) -> None:
    makes = issuer(real_hall)
    made = makes.one("SJ23", window="3")
    order = read_sealed(made.data).open(made.secret)
    assert (order.window, order.kind, order.name) == ("3", "department", "市场监管")
    spare = makes.one("ZH71", kind="village", name="下乡二号")
    assert read_sealed(spare.data).open(spare.secret).name == "下乡二号"
    with pytest.raises(StationUnplanned):
        makes.one("SJ24")
    with pytest.raises(WindowUnplanned):
        makes.one("SJ24", window="99")


def test_after_its_last_day_it_is_refused_by_the_halls_clock(real_hall: str, tmp_path: Path) -> None:
    made = issuer(real_hall, Terms(days=-1)).one("SJ03")
    long_ago = now() - timedelta(days=3000)
    clock = now if real_hall.startswith("sqlite") else lambda: long_ago
    with pytest.raises(EnrolmentExpired):
        join(read_sealed(made.data), made.secret, tmp_path / "a", clock)
    assert not (tmp_path / "a" / "settings.json").exists()


def test_an_address_that_became_another_halls_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    create_hall(sqlite_url, name="甲县", county="340825", kind="real", clock=now)
    made = issuer(sqlite_url).one("SJ03")
    Path(sqlite_url.removeprefix("sqlite:///")).unlink()
    create_hall(sqlite_url, name="乙县", county="340826", kind="real", clock=now)
    with pytest.raises(EnrolmentOtherHall) as refused:
        join(read_sealed(made.data), made.secret, tmp_path / "a", now)
    assert refused.value.params == {"hall": "甲县", "found": "乙县"}


@pytest.fixture(scope="module")
def sealed_file(tmp_path_factory: pytest.TempPathFactory) -> Issued:
    url = f"sqlite:///{tmp_path_factory.mktemp('hall') / 'hall.db'}"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="real", clock=now)
    return issuer(url, Terms("postgresql://sj:pw-of-all@10.0.0.5/hall")).one("SJ03")


def test_the_file_gives_nothing_away(sealed_file: Issued) -> None:
    for word in (b"pw-of-all", b"10.0.0.5", b"postgresql", sealed_file.secret.replace(" ", "").encode()):
        assert word not in sealed_file.data


def test_another_secret_or_a_changed_file_stays_closed(sealed_file: Issued) -> None:
    other = make_secret(secrets.SystemRandom().randrange)
    with pytest.raises(SecretWrong):
        read_sealed(sealed_file.data).open(other)
    for name, value in (("segment", "SJ04"), ("good_until", "2099-01-01T00:00:00.000000Z"), ("hall", "x")):
        data = {**json.loads(sealed_file.data), name: value}
        with pytest.raises(SecretWrong):
            read_sealed(json.dumps(data).encode()).open(sealed_file.secret)


def test_what_is_no_enrolment_file(sealed_file: Issued, tmp_path: Path) -> None:
    good = json.loads(sealed_file.data)
    for data in (
        b"", b"\xff\xfe\x00", b"[]", b"{}", sealed_file.data[:-40],
        json.dumps({**good, "salt": "AAAA"}).encode(),
        json.dumps({**good, "good_until": "soon"}).encode(),
        json.dumps({**good, "body": "?"}).encode(),
    ):  # fmt: skip
        with pytest.raises(EnrolmentUnreadable):
            read_sealed(data)
    with pytest.raises(EnrolmentTooNew):
        read_sealed(json.dumps({**good, "version": 2}).encode())
    big = tmp_path / "big"
    big.write_bytes(b"x" * 100_000)
    with pytest.raises(EnrolmentUnreadable):
        read_file(big)
    with pytest.raises(EnrolmentMissing):
        read_file(tmp_path)


@given(st.integers(0, 10**20 - 1))
def test_a_secret_is_read_as_it_was_made(chance: int) -> None:
    digits = iter(f"{chance:020}"[place : place + 4] for place in range(0, 20, 4))
    secret = make_secret(lambda below: int(next(digits)) % below)
    plain = secret.replace(" ", "")
    assert len(plain) == 25 and read_secret(secret) == plain
    full = "".join(chr(ord(sign) + 0xFEE0) if sign.isdigit() else "－" for sign in secret)
    assert read_secret(full + "\r\n") == plain


@settings(max_examples=200)
@given(st.integers(0, 10**20 - 1), st.integers(0, 24), st.integers(1, 9))
def test_every_slip_of_the_finger_names_its_group(chance: int, place: int, add: int) -> None:
    digits = iter(f"{chance:020}"[start : start + 4] for start in range(0, 20, 4))
    plain = make_secret(lambda _below: int(next(digits))).replace(" ", "")
    wrong = plain[:place] + str((int(plain[place]) + add) % 10) + plain[place + 1 :]
    with pytest.raises(SecretMistyped) as refused:
        read_secret(wrong)
    assert refused.value.params["group"] == place // 5 + 1
    group = place // 5
    if group < 4 and (first := plain[group * 5 : group * 5 + 5]) != (
        second := plain[group * 5 + 5 : group * 5 + 10]
    ):
        with pytest.raises(SecretMistyped):
            read_secret(plain[: group * 5] + second + first + plain[group * 5 + 10 :])


@pytest.mark.parametrize("text", ["", "12345", "口令", "1" * 26, "²" * 25, "१" * 25])
def test_what_has_not_25_digits_is_no_secret(text: str) -> None:
    with pytest.raises((SecretIncomplete, SecretMistyped)):
        read_secret(text)


def test_terms_hold_for_the_station_login_only(real_hall: str) -> None:
    made = issuer(real_hall, Terms("postgresql://sj:x@10.9.9.9/hall")).one("SJ03")
    assert read_sealed(made.data).open(made.secret).url == "postgresql://sj:x@10.9.9.9/hall"
    assert replace(made.head, number="") == replace(read_sealed(made.data).head, number="")


@pytest.mark.postgres
def test_a_pc_with_the_login_of_stations_enrols_and_works(pg_url: str, tmp_path: Path) -> None:
    create_hall(pg_url, name="太湖县政务服务中心", county="340825", kind="real", clock=now)
    login = make_login(pg_url, "sj_stations")
    made = issuer(pg_url, Terms(login.address)).one("SJ03")
    joined = join(read_sealed(made.data), made.secret, tmp_path / "home", now)
    assert joined.segment == "SJ03"
    kept = config.load_settings(tmp_path / "home").settings
    assert "sj_stations@" in kept.hall_url
    station = open_station(tmp_path / "home", config.full_url(kept, tmp_path / "home"), all_kinds(), now)
    station.stepped().sync()
    with station.store.reading() as reader:
        assert reader.get("window", "3") is not None
    station.close()
