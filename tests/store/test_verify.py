"""Whoever changes a hall's database behind the program's back is found, and the first wrong row is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.sealed_hall import SealedHall
from tests.support.toy_hall import Clock
from workstation.domain import canonical
from workstation.domain.errors import StationFileBroken
from workstation.services import hall_admin
from workstation.store import engines
from workstation.store.ledger_rows import ledger_hash
from workstation.store.verify_witness import ask_witness


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[SealedHall]:
    made = SealedHall(hall_url, tmp_path, Clock())
    yield made
    made.close()


def edited(hall: SealedHall) -> str:
    hall.change("ledger", {"change_seq": 3}, actor="somebody else")
    return "ledger 3: hash does not fit"


def edited_with_its_hash(hall: SealedHall) -> str:
    [row] = hall.rows("ledger", change_seq=3)
    row["actor"] = "somebody else"
    hall.change("ledger", {"change_seq": 3}, actor=row["actor"], hash=ledger_hash(row))
    return "seal 2026-11-23T01:00:00.000000Z: station SJ03 had another head"


def edited_with_its_hash_between_seals(hall: SealedHall) -> str:
    [row] = hall.rows("ledger", change_seq=6)
    row["actor"] = "somebody else"
    hall.change("ledger", {"change_seq": 6}, actor=row["actor"], hash=ledger_hash(row))
    return "ledger 8: chain of station SJ03 is broken"


def text_edited(hall: SealedHall) -> str:
    [row] = hall.rows("ledger", change_seq=7)
    [body] = hall.rows("ledger_body", action_id=row["action_id"])
    text = body["body"].replace("甲", "丙")
    assert text != body["body"]
    hall.change("ledger_body", {"action_id": row["action_id"]}, body=text)
    return f"ledger 7: text of {row['action_id']} was changed"


def deleted_in_the_middle(hall: SealedHall) -> str:
    hall.remove("ledger", change_seq=6)
    return "ledger 6: row is missing"


def deleted_and_closed_up(hall: SealedHall) -> str:
    hall.remove("ledger", change_seq=6)
    for place in range(7, 11):
        hall.change("ledger", {"change_seq": place}, change_seq=place - 1)
    hall.change("hall", {}, change_seq=9)
    return "ledger 6: hash does not fit"


def tail_cut_off(hall: SealedHall) -> str:
    for place in (9, 10):
        hall.remove("ledger", change_seq=place)
    return "seal 2026-11-23T01:10:00.000000Z: sealed 9 ledger rows, 8 are left"


def tail_cut_off_after_the_last_seal(hall: SealedHall) -> str:
    hall.remove("ledger", change_seq=10)
    return "hall: 10 changes, ledger has 9"


def tail_cut_off_with_the_heads_put_back(hall: SealedHall) -> str:
    [eighth] = hall.rows("ledger", change_seq=8)
    [seventh] = hall.rows("ledger", change_seq=7)
    [fifth] = hall.rows("ledger", change_seq=5)
    for place in (9, 10):
        hall.remove("ledger", change_seq=place)
    hall.change("hall", {}, change_seq=8)
    for row in (eighth, seventh, fifth):
        head = {"head_seq": row["seq"], "head_hash": row["hash"]}
        hall.change("station", {"segment": row["station"]}, **head)
    hall.remove("seal", upto=9)
    return "incident SJ04-0001: differs from the ledger"


def rows_swapped(hall: SealedHall) -> str:
    for was, now in ((3, 100), (4, 3), (100, 4)):
        hall.change("ledger", {"change_seq": was}, change_seq=now)
    return "ledger 3: hash does not fit"


def states_swapped(hall: SealedHall) -> str:
    hall.change("incident", {"id": "SJ03-0001"}, subject="SJ03-0002")
    hall.change("incident", {"id": "SJ03-0002"}, subject="SJ03-0001")
    return "incident SJ03-0001: differs from the ledger"


def state_taken_back(hall: SealedHall) -> str:
    hall.change("incident", {"id": "SJ04-0001"}, params="甲", version=2)
    return "incident SJ04-0001: differs from the ledger"


def state_deleted(hall: SealedHall) -> str:
    hall.remove("incident", id="SJ03-0002")
    return "incident SJ03-0002: row is missing"


def state_added(hall: SealedHall) -> str:
    [row] = hall.rows("incident", id="SJ03-0002")
    hall.add("incident", {**row, "id": "SJ03-0009"})
    return "incident SJ03-0009: no ledger row speaks of it"


def state_of_another_hall(hall: SealedHall) -> str:
    [row] = hall.rows("incident", id="SJ03-0002")
    hall.add("incident", {**row, "hall_id": "another"})
    return "incident: 1 rows of another hall"


def head_put_back(hall: SealedHall) -> str:
    [row] = hall.rows("ledger", change_seq=7)
    hall.change("station", {"segment": "SJ04"}, head_seq=row["seq"], head_hash=row["hash"])
    return "station SJ04: head does not fit"


def seal_edited(hall: SealedHall) -> str:
    hall.change("seal", {"upto": 4}, prev="1" * 64)
    return "seal 2026-11-23T01:00:00.000000Z: differs from the ledger"


def seals_swapped(hall: SealedHall) -> str:
    first, second = sorted(hall.rows("seal"), key=lambda row: row["upto"])
    for was, now in ((first, second), (second, first)):
        what = {name: now[name] for name in ("heads", "prev", "hash")}
        hall.change("seal", {"id": was["id"]}, **what)
    return "seal 2026-11-23T01:00:00.000000Z: station SJ03 had another head"


def seal_deleted(hall: SealedHall) -> str:
    hall.remove("seal", upto=4)
    return "seal 2026-11-23T01:00:00.000000Z: row is missing"


def salt_erased(hall: SealedHall) -> str:
    [row] = hall.rows("ledger", change_seq=7)
    hall.change("ledger_body", {"action_id": row["action_id"]}, salt="0" * 32)
    return f"ledger 7: text of {row['action_id']} was changed"


def text_and_salt_erased_under_a_row_that_was_edited(hall: SealedHall) -> str:
    [row] = hall.rows("ledger", change_seq=7)
    hall.remove("ledger_body", action_id=row["action_id"])
    hall.change("incident", {"id": "SJ04-0001"}, subject="another")
    return "incident SJ04-0001: differs from the ledger"


def state_of_another_version(hall: SealedHall) -> str:
    """Whole and unchanged, as the ledger really had it: only not any more."""
    [now] = hall.rows("incident", id="SJ04-0001")
    hall.change("incident", {"id": "SJ04-0001"}, params="0", version=1)
    assert now["version"] > 1
    return "incident SJ04-0001: differs from the ledger"


TAMPERED: tuple[Callable[[SealedHall], str], ...] = (
    edited, edited_with_its_hash, edited_with_its_hash_between_seals, text_edited, deleted_in_the_middle,
    deleted_and_closed_up, tail_cut_off, tail_cut_off_after_the_last_seal,
    tail_cut_off_with_the_heads_put_back, rows_swapped, states_swapped, state_taken_back, state_deleted,
    state_added, state_of_another_hall, head_put_back, seal_edited, seals_swapped, seal_deleted, salt_erased,
    text_and_salt_erased_under_a_row_that_was_edited, state_of_another_version,
)  # fmt: skip


BY_TWO = (
    edited, deleted_in_the_middle, tail_cut_off_after_the_last_seal, rows_swapped, states_swapped,
    state_added, seal_edited,
)  # fmt: skip
"""Looked for by two processes as well: each begins anew, which takes seconds. One of every kind of part."""


@pytest.mark.parametrize("tamper", TAMPERED, ids=lambda tamper: tamper.__name__)
def test_what_was_done_behind_its_back_is_found_and_named(
    hall: SealedHall, tamper: Callable[[SealedHall], str]
) -> None:
    assert hall.verified().ok
    wrong = tamper(hall)
    assert hall.verified().fault == wrong
    if tamper in BY_TWO and not engines.is_embedded(hall.store.url):
        assert hall.verified(worth_processes=1).fault == wrong


def test_a_whole_hall_is_counted(hall: SealedHall) -> None:
    whole = hall.verified()
    assert (whole.ledger_rows, whole.fault) == (10, None)
    # six rows of the toys and two seals
    assert whole.state_rows == 8
    assert hall.verified(worth_processes=1) == whole


def test_a_text_may_be_erased_without_touching_a_hash(hall: SealedHall) -> None:
    """个人信息保护法 Art. 47: what has to be deleted can be, and the chain stays whole."""
    [row] = hall.rows("ledger", change_seq=6)
    hall.remove("ledger_body", action_id=row["action_id"])
    # its row was changed again since: nothing stands on the erased text
    assert hall.verified().ok


def test_a_hall_grown_past_one_page_is_read_to_its_end(
    hall: SealedHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    import workstation.store.verify_pages as pages

    monkeypatch.setattr(pages, "PAGE", 2)
    assert hall.verified().ok
    assert hall.verified().ledger_rows == 10
    hall.change("ledger", {"change_seq": 10}, actor="x")
    assert hall.verified().fault == "ledger 10: hash does not fit"


def witnessed(hall: SealedHall) -> str | None:
    folders = [opened.store.folder for opened in hall.stations]
    return hall_admin.check_hall(hall.store.url.render_as_string(hide_password=False), witnesses=folders)[
        1
    ].fault


def test_a_tail_cut_off_with_everything_that_speaks_of_it_is_known_to_the_stations(hall: SealedHall) -> None:
    """Who owns the database can make it fit in itself, not make every PC forget."""
    for opened in hall.stations:
        opened.sync()
    assert witnessed(hall) is None
    kept = {row["station"]: row for row in sorted(hall.rows("ledger"), key=lambda row: int(row["change_seq"]))
            if row["change_seq"] <= 5}  # fmt: skip
    for place in range(6, 11):
        hall.remove("ledger", change_seq=place)
    for station in hall.rows("station"):
        row = kept[station["segment"]]
        hall.change("station", {"segment": row["station"]}, head_seq=row["seq"], head_hash=row["hash"])
    hall.remove("seal", upto=9)
    hall.change("hall", {}, change_seq=5)
    for segment in ("SJ03", "SJ04"):
        hall.change("incident", {"id": f"{segment}-0001"}, params="0", version=1)
    assert hall.verified().ok
    assert witnessed(hall) == "witness SJ03: saw 10 changes, the hall has 5"
    # grown again to the same length, it still lacks what they saw
    hall.change("hall", {}, incarnation="another")
    assert witnessed(hall) is None


def test_a_seal_that_a_station_saw_otherwise_is_named(hall: SealedHall) -> None:
    opened = hall.stations[1]
    with opened.store.writing() as tx:
        tx.connection.exec_driver_sql("UPDATE seal SET hash = 'x' WHERE upto = 4")
    assert witnessed(hall) == "witness SJ04: seal 2026-11-23T01:00:00.000000Z was another"
    with opened.store.writing() as tx:
        tx.connection.exec_driver_sql("INSERT INTO seal SELECT hall_id, '2026-11-23T00:50', version, at, "
                                      "heads, prev, hash, station, 2 FROM seal WHERE upto = 9")  # fmt: skip
    assert witnessed(hall) == "witness SJ04: seal 2026-11-23T00:50 over 2 changes is missing in the hall"


def test_a_witness_that_cannot_be_read_is_said(hall: SealedHall, tmp_path: Path) -> None:
    with pytest.raises(StationFileBroken):
        ask_witness(hall.store, tmp_path / "nowhere")


def test_a_seal_is_over_what_was_there_before_it(hall: SealedHall) -> None:
    first, second = sorted(hall.rows("seal"), key=lambda row: int(row["upto"]))
    assert (first["upto"], second["upto"]) == (4, 9)
    assert second["prev"] == first["hash"]
    values = {key: second[key] for key in ("at", "heads", "prev", "upto")}
    assert second["hash"] == canonical.digest(values)
