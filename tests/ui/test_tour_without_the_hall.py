"""The tour really takes the hall away: what a station did alone arrives, and the hall's file is whole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from workstation import config
from workstation.app import Choices, utc_now, wire
from workstation.services.living.embedded import demo_folder, demo_url, open_embedded
from workstation.services.tray.perform import SETTLE
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation
from workstation.sync.pusher import Link
from workstation.ui.desktop import Desktop
from workstation.ui.program import Program
from workstation.ui.tour.acts import ACTS
from workstation.ui.tour.ground import Ground
from workstation.ui.tour.morning import Morning
from workstation.ui.tour.plug import Plug
from workstation.ui.tour.tour import PAPERS, Tour

NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)


def play(desktop: Desktop, home: Path, acts: str, ground: bool = True) -> tuple[Tour, list[str]]:
    """Play the acts at these stations; what was told."""
    clock, told = Morning(utc_now), list[str]()

    def make_program(station: str) -> Program:
        choices = Choices(home=home, station=station, language="zh_CN")
        loaded = config.Loaded(config.Settings())
        return Program(desktop, wire(choices, home, loaded, home / "out" / PAPERS, clock))

    chosen = [act for act in ACTS if act.station in acts.split()]
    laid = Ground.lay(home, clock) if ground else None
    if laid is not None:
        # the acts before have made the demo hall
        open_embedded(home, "ZH80", clock).close()
        with laid.at("SJ04", "SJ001") as window:
            window.tickets.call_named(window.tickets.find_number("B001"), me=window.person())
    out, size = home / "out", (1366, 768)
    tour = Tour(desktop, make_program, out, told.append, size, pictures=False, ground=laid, acts=chosen)
    tour.run()
    return tour, told


def rows(home: Path, table: str) -> list[dict[str, object]]:
    """The rows of a table, as another station of the hall reads them."""
    opened = open_embedded(home, "ZH80", lambda: NOW)
    try:
        return list(opened.hall.ask(lambda reader: reader.find(table)))
    finally:
        opened.close()


def link_of(opened: OpenStation) -> Link:
    """How a station stands to the hall after it looked."""
    opened.sync()
    return opened.pusher.state.link


def test_time_passes_when_told() -> None:
    now = [NOW]
    morning = Morning(lambda: now[0])
    began = morning()
    now[0] += timedelta(seconds=3)
    morning.pass_time(60)
    assert morning() - began == timedelta(seconds=63)


def test_a_pulled_plug_is_a_hall_that_does_not_answer(tmp_path: Path) -> None:
    plug = Plug.lay(demo_folder(tmp_path) / "hall.db")
    assert plug is not None
    opened = open_embedded(tmp_path, "SJ03", lambda: NOW)
    try:
        size = plug.file.stat().st_size
        plug.pull(opened)
        assert link_of(opened) is Link.OFFLINE
        assert plug.file.stat().st_size >= size
        assert sorted(path.name for path in demo_folder(tmp_path).glob("hall*")) == ["hall.db"]
        plug.put_back()
        assert link_of(opened) is Link.ONLINE
    finally:
        opened.close()


@pytest.mark.slow
def test_what_was_done_without_the_hall_arrives(speaking: Desktop, tmp_path: Path) -> None:
    tour, told = play(speaking, tmp_path, "SJ05 BD16")
    assert tour.error is None, told
    names = {name.partition("-")[2].removesuffix(".png") for name in told}
    assert {"away", "away-to-be-sent", "all-sent", "two-versions", "window-held", "taken-back"} <= names
    kinds = {row["kind"] for row in rows(tmp_path, "ledger") if row["station"] == "SJ05"}
    assert {"receive", "accept", "notice", "call_in_hand", SETTLE} <= kinds
    assert {row["state"] for row in rows(tmp_path, "parked")} == {"settled"}
    (window,) = (row for row in rows(tmp_path, "window") if row["id"] == "6")
    assert (window["clerk"], window["station"]) == ("BD006", "BD06")
    store = HallStore(demo_url(tmp_path))
    assert verify_hall(store).ok
    store.dispose()


def test_where_a_file_cannot_be_taken_away_the_acts_are_left_out(speaking: Desktop, tmp_path: Path) -> None:
    tour, told = play(speaking, tmp_path, "SJ05 BD16", ground=False)
    assert tour.error is None
    assert [line.partition(" ")[0] for line in told] == ["SJ05", "BD16"]
    assert not demo_folder(tmp_path).exists()
