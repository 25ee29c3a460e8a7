"""A PC is moved to another window or signed off: only by who may, only when nothing is at stake."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.support.sound import fault_of
from tests.support.ticket_hall import Seat, TicketHall, kinds
from workstation import config
from workstation.domain.errors import HallUnreachable, NotAllowed, NotFound
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services import hall_keeping
from workstation.services.enrol.post import (
    RETIRE,
    SegmentMistyped,
    StationInUse,
    StationPost,
    StationWaits,
    set_aside,
)
from workstation.services.sessions import duty
from workstation.services.sessions.posts import read_post
from workstation.services.sessions.troubles import WindowTaken
from workstation.store import station_copy
from workstation.store.hall_setup import find_station
from workstation.store.hall_store import HallStore
from workstation.sync.letters import StationFrozen
from workstation.sync.opening import open_station
from workstation.sync.pusher import Link

IT = SignedIn("XX601", "贺工", frozenset({Role.sys_admin}), "XX", None, "SJ03")
BOSS = SignedIn("ZH801", "段科", frozenset({Role.supervisor}), "ZH", None, "SJ03")


def post(seat: Seat) -> StationPost:
    return StationPost(seat.opened, seat.shelf)


def sit_down(seat: Seat, window: str) -> None:
    """Somebody at this PC holds the window, as after signing in."""
    held = {
        "name": "w", "unit": "SJ", "kind": "integrated", "groups": "[]", "low_counter": 0, "state": "open",
        "clerk": seat.me.staff_no, "station": seat.station.identity.segment,
        "since": "2026-11-23T01:00:00.000000Z",
    }  # fmt: skip
    seat.plant(("window", window, held))
    seat.opened.sync()


def window_of(seat: Seat) -> tuple[str | None, str]:
    with seat.station.store.reading() as reader:
        here = read_post(reader, seat.station.identity.segment)
    return here.window, here.kind


def enlisted(hall: TicketHall, segment: str) -> dict[str, object]:
    store = HallStore(hall.url)
    try:
        return find_station(store, hall.facts.hall_id, segment)
    finally:
        store.dispose()


def ledger(seat: Seat) -> list[tuple[str, str, str]]:
    rows = seat.opened.hall.ask(lambda reader: reader.ledger_after(0))
    return [(row["kind"], row["actor"], row["outcome"]) for row in rows]


@pytest.mark.parametrize("who", [IT, BOSS])
def test_it_and_supervisors_move_a_pc_and_its_segment_goes_along(
    hall: TicketHall, seat: Seat, who: SignedIn
) -> None:
    sit_down(seat, "3")
    sit_down(seat, "5")
    seat.plant(("window", "5", {"state": "closed", "clerk": None, "station": None}))
    seat.opened.sync()
    assert "5" in [one.number for one in post(seat).windows()]
    assert "3" not in [one.number for one in post(seat).windows()]
    moved = post(seat).move("5", me=who)
    assert (moved.segment, moved.window) == ("SJ03", "5")
    assert window_of(seat)[0] == "5" and enlisted(hall, "SJ03")["window_id"] == "5"
    seat.opened.sync()
    assert (seat.row("window", "3")["state"], seat.row("window", "3")["station"]) == ("closed", None)
    assert ledger(seat)[-1] == ("move_station", who.staff_no, "done")
    # numbers of the PC go on under its segment
    seat.station.act(lambda desk: desk.action("plant", "t", [], {"rows": []}))
    assert seat.station.identity.segment == "SJ03"
    assert fault_of(hall.url) is None


def test_a_clerk_may_not(seat: Seat) -> None:
    with pytest.raises(NotAllowed):
        post(seat).move("5", me=seat.me)
    with pytest.raises(NotAllowed):
        post(seat).retire("SJ03", me=seat.me)
    assert window_of(seat)[0] == "3"


@pytest.mark.parametrize("state", ["called", "serving"])
def test_not_while_a_number_is_called_or_served(hall: TicketHall, seat: Seat, state: str) -> None:
    sit_down(seat, "3")
    ticket = hall.take(seat, "A024", state=state, window_id="3", clerk=seat.me.staff_no)
    seat.opened.sync()
    for attempt in (lambda: post(seat).move("5", me=IT), lambda: post(seat).retire("SJ03", me=IT)):
        with pytest.raises(StationInUse) as refused:
            attempt()
        assert refused.value.params == {"reason": state, "ticket": "A024"}
    assert window_of(seat)[0] == "3" and seat.row("ticket", ticket)["state"] == state
    assert not enlisted(hall, "SJ03")["frozen"]


def test_not_while_material_of_a_number_on_hold_lies_there(hall: TicketHall, seat: Seat) -> None:
    sit_down(seat, "3")
    hall.take(seat, "A025", state="on_hold", window_id="3", pieces_in_hand=2)
    seat.opened.sync()
    with pytest.raises(StationInUse) as refused:
        post(seat).move("5", me=IT)
    assert refused.value.params["reason"] == "material"


def test_not_while_something_waits_or_the_hall_is_away(hall: TicketHall, seat: Seat) -> None:
    away = hall.cut_off(seat)
    with pytest.raises(HallUnreachable):
        post(away).move("5", me=IT)
    away = hall.link_again(away)
    hall.sync()
    away = hall.cut_off(away)
    with pytest.raises(HallUnreachable):
        post(away).retire("SJ03", me=IT)
    assert window_of(away)[0] == "3" and not enlisted(hall, "SJ03")["frozen"]
    away = hall.link_again(away)
    hall.sync()
    away = hall.cut_off(away)
    away.plant(("incident", "i1", {
        "kind": "toy", "subject": "i1", "station": "SJ03", "at": "2026-11-23T01:00:00.000000Z",
        "params": "0", "state": "open"}))  # fmt: skip
    for attempt in (lambda: post(away).move("5", me=IT), lambda: post(away).retire("SJ03", me=IT)):
        with pytest.raises(StationWaits) as refused:
            attempt()
        assert refused.value.params == {"count": 1}
    back = hall.link_again(away)
    hall.sync()
    assert post(back).retire("SJ03", me=IT).segment == "SJ03"


def test_not_to_a_window_that_another_person_holds_or_that_is_none(hall: TicketHall, seat: Seat) -> None:
    other = hall.seat("SJ05", "5")
    sit_down(other, "5")
    hall.sync()
    with pytest.raises(WindowTaken) as refused:
        post(seat).move("5", me=IT)
    assert refused.value.params["person"] == other.me.staff_no
    with pytest.raises(NotFound):
        post(seat).move("99", me=IT)
    assert window_of(seat)[0] == "3"


def test_signing_off_wants_the_segment_typed_and_cannot_be_undone(
    hall: TicketHall, seat: Seat, tmp_path: Path
) -> None:
    sit_down(seat, "3")
    with pytest.raises(SegmentMistyped):
        post(seat).retire("SJ04", me=IT)
    assert not enlisted(hall, "SJ03")["frozen"]
    assert post(seat).retire(" sj03 ", me=IT).segment == "SJ03"
    assert enlisted(hall, "SJ03")["frozen"]
    assert (RETIRE, IT.staff_no, "done") in ledger(seat)
    other = hall.seat("SJ05", "5")
    assert other.row("window", "3")["state"] == duty.WindowState.closed
    # nothing more is taken from it, and nothing is lost of what it did
    seat.plant(("incident", "late", {
        "kind": "toy", "subject": "late", "station": "SJ03", "at": "2026-11-23T01:00:00.000000Z",
        "params": "0", "state": "open"}))  # fmt: skip
    seat.opened.sync()
    assert seat.opened.pusher.state.link is Link.STOPPED
    assert isinstance(seat.opened.pusher.state.reason, StationFrozen)
    assert fault_of(hall.url) is None


def test_what_stays_on_the_disk_is_one_file_for_it(hall: TicketHall, seat: Seat) -> None:
    folder = seat.opened.store.folder
    settings = config.Settings(
        hall_url="postgresql://desk@db/hall", printers={"*": "Pantum"}, last_people=("SJ003",)
    )
    config.save_settings(folder, settings)
    before = dict(station_copy.facts_of(folder / "station.db").rows)
    post(seat).retire("SJ03", me=IT)
    seat.opened.close()
    hall.opened.remove(seat.opened)
    kept = set_aside(folder, "SJ03", hall.clock())
    assert kept == folder / "retired" / "station-SJ03-20261123.db"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    after = dict(station_copy.facts_of(kept).rows)
    assert {name: after[name] for name in before if name not in ("journal", "ledger", "presence")} == {
        name: count for name, count in before.items() if name not in ("journal", "ledger", "presence")
    }
    assert not list(folder.glob("station.db*"))
    left = config.load_settings(folder).settings
    assert (left.hall_url, left.last_people, dict(left.printers)) == ("", (), {"*": "Pantum"})


@pytest.mark.postgres
def test_the_login_of_window_pcs_has_the_rights_it_takes(pg_url: str, tmp_path: Path) -> None:
    hall = TicketHall(pg_url, tmp_path)
    try:
        seat = hall.seat("SJ03", "3")
        sit_down(seat, "5")
        seat.plant(("window", "5", {"state": "closed", "clerk": None, "station": None}))
        hall.sync()
        login = hall_keeping.make_login(pg_url)
        seat.opened.close()
        hall.opened.remove(seat.opened)
        opened = open_station(tmp_path / "SJ03", login.address, kinds(), hall.clock).stepped()
        hall.opened.append(opened)
        narrow = Seat(opened, seat.me)
        assert post(narrow).move("5", me=IT).window == "5"
        narrow.opened.sync()
        assert post(narrow).retire("SJ03", me=IT).segment == "SJ03"
        assert enlisted(hall, "SJ03")["frozen"]
    finally:
        hall.close()
