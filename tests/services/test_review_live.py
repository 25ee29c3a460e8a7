"""The hall as those who oversee it see it: windows, figures, waits, one suggestion, what presses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.ticket_hall import DEAD, Seat, TicketHall, kinds
from workstation.domain import canonical
from workstation.domain.errors import NotAllowed
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.review.service import ReviewReads
from workstation.services.review.views import Concern, LiveHall, WindowCard, WindowNow
from workstation.sync.opening import open_station

ME = SignedIn("ZH081", "胡霜降", frozenset({Role.supervisor}), "ZH", None, "ZH80")


@dataclass
class Overseen:
    """A hall with a window and a post of oversight."""

    hall: TicketHall
    window: Seat
    post: Seat
    reads: ReviewReads

    def live(self) -> LiveHall:
        self.hall.sync()
        return self.reads.live(me=ME)

    def card(self, number: str) -> WindowCard:
        return next(card for card in self.live().windows if card.number == number)

    def ago(self, minutes: float) -> str:
        return canonical.instant(self.hall.clock() - timedelta(minutes=minutes))

    def seat(self, number: str, staff_no: str, station: str, **more: Any) -> None:
        """Somebody sits at a window."""
        values = {
            "name": number, "unit": "SJ", "kind": "department", "groups": "[]", "station": station,
            "clerk": staff_no, "state": "open", "since": self.ago(60), "low_counter": 0, **more,
        }  # fmt: skip
        self.window.plant(("window", number, values))

    def away(self, number: str, staff_no: str, minutes: float, planned: int, station: str = "SJ03") -> None:
        self.seat(number, staff_no, station, state="away", since=self.ago(minutes))
        person = {
            "state": "away", "window_id": number, "station": station, "since": self.ago(minutes),
            "reason": "short_rest", "planned_minutes": planned,
        }  # fmt: skip
        self.window.plant(("presence", staff_no, person))


@pytest.fixture
def seen(hall_url: str, tmp_path: Path) -> Iterator[Overseen]:
    hall = TicketHall(hall_url, tmp_path)
    window = hall.seat("SJ03", "3", staff_no="SJ003")
    post = hall.seat("ZH80", "-", staff_no="ZH081", unit="ZH")
    yield Overseen(hall, window, post, ReviewReads(post.station, post.shelf, post.opened.hall))
    hall.close()


def test_only_those_who_oversee_may_look(seen: Overseen) -> None:
    clerk = seen.window.me
    asked = (
        lambda: seen.reads.live(me=clerk),
        lambda: seen.reads.unsigned(me=clerk),
        lambda: seen.reads.find_cases("x", me=clerk),
        lambda: seen.reads.ledger("x", me=clerk),
        lambda: seen.reads.parked(me=clerk),
    )
    for ask in asked:
        with pytest.raises(NotAllowed):
            ask()


def test_a_window_is_told_by_what_stands_at_it(seen: Overseen) -> None:
    seen.hall.take(seen.window, "A001", minutes_ago=30)
    seen.hall.take(seen.window, "A002", minutes_ago=20)
    seen.seat("3", "SJ003", "SJ03")
    assert seen.card("3").now is WindowNow.idle
    assert seen.card("3").waiting == 2
    assert seen.card("4").now is WindowNow.closed
    seen.window.tickets.call_next(me=seen.window.me)
    called = seen.card("3")
    assert (called.now, called.ticket, called.calls, called.waiting) == (WindowNow.called, "A001", 1, 1)
    seen.hall.clock.pass_time(20)
    seen.window.tickets.start(me=seen.window.me)
    began = seen.hall.clock()
    seen.hall.clock.pass_time(90)
    served = seen.card("3")
    assert (served.now, served.since, served.clerk) == (WindowNow.serving, began, "王晓棠")
    seen.window.tickets.finish(me=seen.window.me)
    ended = seen.hall.clock()
    after = seen.card("3")
    assert (after.now, after.since, after.finished) == (WindowNow.idle, ended, 1)


def test_a_seat_of_yesterday_is_an_empty_window(seen: Overseen) -> None:
    seen.seat("3", "SJ003", "SJ03", since=seen.ago(60 * 24))
    assert seen.card("3").now is WindowNow.closed


def test_a_silent_station_is_not_called_absent(seen: Overseen) -> None:
    seen.seat("3", "SJ003", "SJ03")
    seen.away("4", "SJ001", 30, 10)
    assert seen.card("3").now is WindowNow.idle
    heard_last = seen.hall.clock()
    seen.hall.clock.pass_time(14)
    assert seen.reads.live(me=ME).figures.silent == 0
    seen.hall.clock.pass_time(28)
    # the post goes on, the window's station beats no more
    seen.post.opened.sync()
    live = seen.reads.live(me=ME)
    card = next(one for one in live.windows if one.number == "3")
    assert (card.now, card.since) == (WindowNow.silent, heard_last)
    # nor is somebody away at a silent station held to the plan
    assert live.figures.away_over == 0
    assert {line.concern for line in live.attention} >= {Concern.silent}
    assert Concern.away_over not in {line.concern for line in live.attention}
    seen.hall.sync()
    assert seen.card("3").now is WindowNow.idle


def test_a_clock_that_is_wrong_is_not_silence(seen: Overseen) -> None:
    seen.seat("3", "SJ003", "SJ03")
    seen.hall.sync()
    store = seen.post.opened.hall_store
    for _beat in range(3):
        seen.hall.clock.pass_time(10)
        with store.engine.begin() as connection:
            connection.exec_driver_sql(f"UPDATE beat SET at = '{seen.ago(5)}' WHERE station = 'SJ03'")
        live = seen.reads.live(me=ME)
    assert live.figures.silent == 0
    seen.hall.clock.pass_time(16)
    assert seen.reads.live(me=ME).figures.silent == 1


def test_without_the_hall_nobody_is_silent(seen: Overseen) -> None:
    seen.seat("3", "SJ003", "SJ03")
    seen.hall.sync()
    folder = seen.hall.tmp_path / "ZH80"
    seen.post.opened.close()
    seen.hall.opened.remove(seen.post.opened)
    alone = open_station(folder, DEAD, kinds(), seen.hall.clock)
    seen.hall.opened.append(alone)
    seen.hall.clock.pass_time(300)
    live = ReviewReads(alone.station, seen.post.shelf, alone.hall).live(me=ME)
    assert not live.heard
    assert live.figures.silent == 0
    assert live.figures.open_windows == 1


def test_away_time_runs_in_opening_hours_only(seen: Overseen) -> None:
    # 09:41 on a Monday; 09:20 lies in opening hours
    seen.away("3", "SJ003", 21, 10)
    over = seen.card("3")
    assert (over.now, over.away_minutes, over.planned_minutes, over.reason) == (
        WindowNow.away_over, 21, 10, "short_rest",
    )  # fmt: skip
    line = next(one for one in seen.live().attention if one.concern is Concern.away_over)
    assert (line.window, line.name, line.minutes, line.planned) == ("3", "王晓棠", 21, 10)
    seen.away("3", "SJ003", 9, 10)
    assert seen.card("3").now is WindowNow.away
    # from 11:50 over noon: forty minutes are ten
    seen.hall.clock.now = seen.hall.clock.now.replace(hour=4, minute=30)
    seen.away("3", "SJ003", 40, 15)
    noon = seen.card("3")
    assert noon.away_minutes < 40
    assert noon.now is WindowNow.away


def test_the_figures_are_counted_from_rows(seen: Overseen) -> None:
    empty = seen.live().figures
    assert (empty.waiting, empty.mean_wait, empty.once_percent, empty.mean_wait_before) == (
        0,
        None,
        None,
        None,
    )
    seen.hall.take(seen.window, "A001", minutes_ago=24)
    seen.hall.take(seen.window, "A002", minutes_ago=3)
    called: dict[str, Any] = {
        "state": "finished",
        "window_id": "3",
        "clerk": "SJ003",
        "started_at": seen.ago(10),
    }
    seen.hall.take(
        seen.window, "A003", minutes_ago=20, called_at=seen.ago(12), finished_at=seen.ago(5), **called
    )
    seen.hall.take(
        seen.window, "A004", minutes_ago=40, called_at=seen.ago(24), finished_at=seen.ago(5), **called
    )
    seen.hall.take(seen.window, "A005", minutes_ago=40, state="no_show", called_at=seen.ago(28))
    yesterday: dict[str, Any] = {
        "day": "2026-11-20",
        "state": "finished",
        "taken_at": "2026-11-20T01:00:00.000000Z",
    }
    for n in range(2):
        seen.hall.take(seen.window, f"A90{n}", called_at="2026-11-20T01:07:00.000000Z", **yesterday)
    # two numbers are no day to compare with
    assert seen.live().figures.mean_wait_before is None
    seen.hall.take(seen.window, "A902", called_at="2026-11-20T01:10:00.000000Z", **yesterday)
    seen.hall.take(seen.window, "A903", called_at="2026-11-20T09:30:00.000000Z", **yesterday)
    figures = seen.live().figures
    assert (figures.waiting, figures.longest_minutes, figures.longest_no) == (2, 24, "A001")
    assert (figures.taken, figures.finished, figures.missed) == (5, 2, 1)
    assert figures.mean_wait == 12
    # of the last day only what was called by this time of day
    assert figures.mean_wait_before == 8


def test_the_chart_has_one_bar_a_quarter_and_the_present_one_counts_who_waits(seen: Overseen) -> None:
    done: dict[str, Any] = {"state": "finished", "window_id": "3", "clerk": "SJ003"}
    seen.hall.take(seen.window, "A001", minutes_ago=60, called_at=seen.ago(50), **done)
    seen.hall.take(seen.window, "A002", minutes_ago=60, called_at=seen.ago(45), **done)
    seen.hall.take(seen.window, "A003", minutes_ago=33)
    chart = seen.live().chart
    bars = {f"{bar.starts:%H:%M}": bar.minutes for bar in chart.bars}
    assert chart.bars[0].starts.strftime("%H:%M") == "08:00"
    assert (bars["08:45"], bars["09:30"], bars["09:45"]) == (15, 33, None)
    assert [f"{bar.starts:%H:%M}" for bar in chart.bars if bar.now] == ["09:30"]
    assert (chart.red, chart.highest) == (20, 33)
    # nobody is called over noon: these quarters are left out
    starts = [f"{bar.starts:%H:%M}" for bar in chart.bars]
    assert starts[starts.index("11:45") + 1] >= "14:00"
    assert len(starts) == len(set(starts)) < 38


def test_one_suggestion_when_the_wait_grows_past_the_line(seen: Overseen) -> None:
    seen.seat("6", "BD006", "SJ03")
    for n in range(2):
        seen.hall.take(seen.window, f"C{n:03}", minutes_ago=5, group="不动产")
    assert seen.live().advice is None
    for n in range(2, 8):
        seen.hall.take(seen.window, f"C{n:03}", minutes_ago=5, group="不动产")
    advice = seen.live().advice
    assert advice is not None
    # eight persons of eight minutes at one window
    assert (advice.letter, advice.waiting, advice.open_windows, advice.minutes) == ("C", 8, 1, 64)
    assert advice.more == 2
    assert advice.after == 22
    assert advice.windows == (("7", "储谷雨"), ("8", "罗敏"))


def test_a_group_nobody_takes_presses_most(seen: Overseen) -> None:
    seen.hall.take(seen.window, "C001", minutes_ago=25, group="不动产")
    live = seen.live()
    assert live.attention[0].concern is Concern.no_window
    assert (live.attention[0].words, live.attention[0].count, live.attention[0].minutes) == ("不动产", 1, 25)
    assert live.advice is not None
    assert (live.advice.minutes, live.advice.more) == (None, 1)


def test_a_matter_that_takes_very_long_is_named(seen: Overseen) -> None:
    seen.seat("3", "SJ003", "SJ03")
    long: dict[str, Any] = {"state": "serving", "window_id": "3", "clerk": "SJ003", "called_at": seen.ago(20)}
    seen.hall.take(seen.window, "A001", minutes_ago=40, started_at=seen.ago(19), **long)
    line = next(one for one in seen.live().attention if one.concern is Concern.long_service)
    assert (line.window, line.minutes, line.words) == ("3", 19, "A001")
