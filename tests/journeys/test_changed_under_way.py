"""In the middle of the shift the world changes: another list is published, somebody sets the clock, the
server shows a certificate of somebody else. Said in words, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.support.cut_journey import CutJourney
from tests.support.guarded_server import Guarded, guarded_postgres
from workstation.domain.errors import HallNotTrusted
from workstation.resources import font_folders
from workstation.services import workbench
from workstation.services.handlers import all_kinds
from workstation.services.tray.views import Sort
from workstation.sync.opening import open_station
from workstation.sync.pusher import Link

FOOD = "food_business_licence"
JUDGED = ("1", "6", "1", "1", "1", "3", "Return", "Return", "1")
HOURS = 3600


class AtWork(CutJourney):
    """One window with a wire of its own, which is never cut here."""

    def take_up(self) -> None:
        """A number, its person, the intake with its four questions answered."""
        self.take_number("食品药品", FOOD)
        self.sign_in()
        self.sits_down()
        self.press("Y", "N", "N", "N")
        self.until(lambda: self.page.view.checklist.rows.current == "app_form")

    @property
    def bench(self) -> workbench.Workbench:
        assert self.program.bench is not None
        return self.program.bench

    def is_out(self) -> bool:
        return bool(self.page.stack.currentWidget() is self.page.done_view) and bool(self.papers())


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[AtWork]:
    made = AtWork.at(qtbot, hall_url, tmp_path, segment="SJ05", staff_no="SJ005")
    yield made
    made.end()


def publish_new_list(journey: AtWork) -> None:
    """IT publishes the items anew: this one has a material more and a version of its own."""
    station = journey.guide.opened.station
    documents = json.loads(json.dumps(journey.bench.shelf.current().raw["items"]))
    (item,) = [one for one in documents["items"] if one["key"] == FOOD]
    item["materials"].append({**item["materials"][0], "key": "new_row", "name": "新加的材料"})
    payload = {"name": "items", "body": json.dumps(documents, ensure_ascii=False)}
    station.ask_hall(lambda desk: desk.action("publish", "system", [], payload))


def test_a_list_published_anew_leaves_the_application_in_hand_as_it_is(journey: AtWork) -> None:
    journey.take_up()
    before = journey.bench.shelf.current().item(FOOD)
    journey.press(*JUDGED[:3])
    publish_new_list(journey)
    journey.until(lambda: "刚发布了新版" in journey.message())
    assert "手上这件仍按开始时的清单办" in journey.message()
    assert journey.bench.shelf.current().item(FOOD).material("new_row") is not None
    # told once, the keys go on where they were
    journey.press(*JUDGED[3:], "Ctrl+Return")
    journey.until(journey.is_out)
    (case,) = journey.hall_rows("service_case")
    assert (case["state"], case["item_version"]) == ("accepted", before.version)
    keys = {row["material_key"] for row in journey.hall_rows("material_row", case_id=case["id"])}
    assert keys and "new_row" not in keys
    kept = json.loads(case["item_snapshot"])["item"]
    assert "new_row" not in json.dumps(kept)
    assert "新加的材料" not in "".join(journey.papers())
    assert journey.ledger_is_whole()


def test_a_clock_set_back_asks_before_the_paper_and_set_right_asks_no_more(journey: AtWork) -> None:
    journey.take_up()
    journey.press(*JUDGED)
    journey.advance(-26 * HOURS)
    journey.press("Ctrl+Return")
    journey.until(lambda: "时钟" in journey.message() or "钟" in journey.message())
    assert not journey.is_out() and journey.hall_rows("paper") == []
    # what was judged lies there as it was; the clock set right, the same key goes through
    assert journey.page.keeper.need.checklist.open_rows() == ()
    journey.advance(26 * HOURS)
    journey.qtbot.wait(900)
    journey.press("Ctrl+Return")
    journey.until(journey.is_out)
    (paper,) = journey.hall_rows("paper")
    assert (paper["legal_date"], paper["doc_no"]) == ("2026-11-23", "太市监受〔2026〕SJ05-0001号")
    assert "confirm_date" not in journey.kinds()
    assert journey.ledger_is_whole()


@pytest.mark.parametrize("hall_url", ["postgresql"], indirect=True)
def test_a_clock_hours_away_from_the_servers_is_confirmed_by_a_person(journey: AtWork) -> None:
    """Set forward or back, where the hall has a clock of its own to compare with: a file has none."""
    journey.take_up()
    journey.press(*JUDGED)
    journey.advance(2 * HOURS)
    journey.bench.opened.hall.asks_time = True
    journey.until(lambda: journey.tray.doubt is not None)
    journey.until(lambda: "件要你看一眼" in journey.message())
    journey.press("Ctrl+Return")
    journey.until(lambda: "Ctrl+O" in journey.message() and "日" in journey.message())
    assert journey.hall_rows("paper") == []
    journey.press("Ctrl+O")
    card = journey.program.seat.tray.card  # type: ignore[union-attr]
    journey.until(lambda: card.isVisible() and card._tray is not None and card._tray.doubt is not None)
    # never by an Enter pressed too often
    journey.press("Return")
    assert journey.tray.doubt is not None
    (button,) = [one for one in card.findChildren(QAbstractButton) if "2026" in one.accessibleName()]
    button.click()
    journey.until(lambda: journey.tray.doubt is None)
    journey.press("Esc")
    journey.qtbot.wait(900)
    journey.press("Ctrl+Return")
    journey.until(journey.is_out)
    assert "confirm_date" in journey.kinds()
    assert len(journey.hall_rows("paper")) == 1


# --- somebody else's certificate ---


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    with guarded_postgres(tmp_path_factory.mktemp("roots")) as made:
        yield made


class Pinned(AtWork):
    """Straight to the server, with its root pinned: a wire between would be another host."""

    def _bench(self) -> workbench.Workbench:
        opened = open_station(self.folders[self.segment], self.url, all_kinds(), self.now)
        bench = workbench.set_up(opened, self.now, font_folders(), {}, self.folder / "printed")
        return self.quick(bench)


@pytest.mark.postgres
def test_a_server_with_another_certificate_gets_nothing_and_work_goes_on(
    qtbot: QtBot, server: Guarded, tmp_path: Path
) -> None:
    journey = Pinned(qtbot, server.url(server.create()), tmp_path, segment="SJ05", staff_no="SJ005")
    try:
        journey.take_up()
        pusher = journey.bench.opened.pusher
        journey.until(lambda: pusher.state.link is Link.ONLINE)
        server.show(server.other)
        journey.until(lambda: isinstance(pusher.state.reason, HallNotTrusted))
        journey.until(lambda: journey.banner.isVisible() and "证书" in journey.banner.happened.text())
        assert "照常" in journey.banner.kept.text() or "留在本机" in journey.banner.kept.text()
        # receiving, accepting and printing go on; everything lies in the journal
        journey.press(*JUDGED, "Ctrl+Return")
        journey.until(journey.is_out)
        # the file is there a moment before the journal says that it is
        journey.until(lambda: [line.sort for line in journey.tray.waiting] == [Sort.case, Sort.paper])
        assert journey.tray.waiting[0].kind == "accept"
        # IT puts the right one back: all is sent, once
        server.show(server.own)
        journey.banner.retry.click()
        journey.until(lambda: pusher.state.link is Link.ONLINE)
        journey.until(lambda: journey.tray.count == 0)
        (case,) = journey.hall_rows("service_case")
        assert case["state"] == "accepted"
        kinds = journey.kinds()
        assert (kinds.count("accept"), kinds.count("paper_printed")) == (1, 1)
        assert journey.hall_rows("parked") == []
        assert journey.ledger_is_whole()
    finally:
        server.show(server.own)
        journey.stop()
