"""Answers can overtake each other: an older version of a row never replaces a newer one."""

from __future__ import annotations

from pathlib import Path

from tests.support.toy_hall import Clock, make_hall, make_station, mark_rows, open_rows
from workstation.sync.letters import Scope


def test_a_pull_that_was_read_before_a_submit_does_not_turn_the_row_back(tmp_path: Path) -> None:
    clock = Clock()
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    hall = make_hall(url, clock)
    first = make_station(url, tmp_path / "a", "SJ03", clock)
    second = make_station(url, tmp_path / "b", "SJ04", clock)
    second.station.act(open_rows(1))
    second.sync()
    early = first.hall.pull(first.station.since()[0], Scope("SJ03"))
    second.station.act(mark_rows(["SJ04-0001"], "newer"))
    second.sync()
    first.sync()
    first.station.take_pull(early)
    with first.store.reading() as reader:
        row = reader.get("incident", "SJ04-0001")
    assert row is not None
    assert (row["params"], row["version"]) == ("newer", 2)
    first.close()
    second.close()
    hall.dispose()


def test_empty_text_is_kept_as_nothing_on_both_sides(tmp_path: Path) -> None:
    clock = Clock()
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    hall = make_hall(url, clock)
    first = make_station(url, tmp_path / "a", "SJ03", clock)
    with first.store.writing() as tx:
        state = tx.state()
        state.insert(
            "person", "p", kind="person", name="甲", name_masked="*", cipher_alg="none", hidden=0, note="n"
        )
        state.update("person", "p", note="")
    with first.store.reading() as reader:
        row = reader.get("person", "p")
    assert row is not None
    assert row["note"] is None
    first.close()
    hall.dispose()
