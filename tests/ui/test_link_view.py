"""The banner and the word in the status bar: away, what waits, back again, all sent and folded away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MovingClock
from workstation.domain.errors import HallNotTrusted, HallUnreachable
from workstation.services.tray.views import Standing
from workstation.sync.letters import Forked
from workstation.sync.pusher import Link, LinkState
from workstation.ui.link_view import LinkView
from workstation.ui.messages import Messages
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets import banner as banners
from workstation.ui.widgets.banner import OfflineBanner
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.widgets.status_bar import StatusBar


class Room:
    """A banner, a status bar and a strip with a view over them."""

    def __init__(self, qtbot: QtBot, theme: Theme, tasks: Tasks, clock: MovingClock) -> None:
        self.clock, self.standing, self.tries = clock, Standing(0, 0), 0
        self.keys: list[str] = []
        host = self.host = QWidget()
        qtbot.addWidget(host)
        self.banner = OfflineBanner(theme, self.keys.append, host)
        self.status = StatusBar(theme)
        self.strip = MessageStrip(theme)
        for part in (self.status, self.strip):
            part.setParent(host)
        host.show()
        self.view = LinkView(
            self.banner, self.status, Messages(self.strip), tasks, lambda: self.standing, clock.now, self._try
        )

    def _try(self) -> None:
        self.tries += 1

    def link(self, link: Link, reason: Exception | None = None, wait: int = 18) -> None:
        now = self.clock.now()
        state = LinkState(link, now, reason, now + timedelta(seconds=wait))  # type: ignore[arg-type]
        self.view.link_changed(state)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tasks: Tasks, clock: MovingClock) -> Iterator[Room]:
    made = Room(qtbot, theme, tasks, clock)
    yield made
    made.view.rest()


def test_away_counted_back_and_folded(qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(banners, "FOLDS_AFTER_MS", 50)
    room.banner._fold.setInterval(50)
    room.link(Link.ONLINE)
    assert room.banner.isHidden()
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    room.clock.move(372)
    room.standing = Standing(4, 0)
    room.view.rows_changed(frozenset({"ticket"}))
    qtbot.waitUntil(lambda: "4 change" in room.banner.kept.text(), timeout=3000)
    assert "6 min 12 s" in room.banner.happened.text()
    assert room.banner.next_try.text() == "Next try 00:00"
    room.banner.retry.click()
    room.banner.waiting.click()
    assert (room.tries, room.keys) == (1, ["Ctrl+O"])
    room.link(Link.ONLINE)
    qtbot.waitUntil(lambda: "being sent" in room.banner.kept.text(), timeout=3000)
    assert room.banner.retry.isHidden()
    room.standing = Standing(0, 0)
    room.view.rows_changed(frozenset({"ticket"}))
    qtbot.waitUntil(lambda: "All sent: 4" in room.banner.happened.text(), timeout=3000)
    qtbot.waitUntil(room.banner.isHidden, timeout=3000)
    # a second cut begins with nothing gathered
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    room.link(Link.ONLINE)
    qtbot.waitUntil(lambda: room.banner.happened.text() == "The hall answers again.", timeout=3000)


def test_the_countdown_runs(qtbot: QtBot, room: Room) -> None:
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    assert room.banner.next_try.text() == "Next try 00:18"
    room.clock.move(5)
    qtbot.waitUntil(lambda: room.banner.next_try.text() == "Next try 00:13", timeout=3000)


def test_where_there_is_little_room_the_key_still_stands_in_the_banner(qtbot: QtBot, room: Room) -> None:
    room.standing = Standing(4, 0)
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    qtbot.waitUntil(lambda: "4 change" in room.banner.kept.text(), timeout=3000)
    kept = room.banner.kept
    kept.resize(2000, kept.height())
    assert kept.shown() == kept.text()
    kept.resize(kept.fontMetrics().horizontalAdvance(kept.brief), kept.height())
    assert "4 change" in kept.shown() and "Ctrl+G" in kept.shown() and kept.shown() != kept.text()
    room.link(Link.ONLINE)
    qtbot.waitUntil(lambda: kept.brief == "", timeout=3000)


def test_who_calls_nobody_is_told_of_no_key_for_calling(qtbot: QtBot, room: Room, tasks: Tasks) -> None:
    room.view.rest()
    room.view = LinkView(
        room.banner, room.status, Messages(room.strip), tasks, lambda: room.standing, room.clock.now,
        room._try, calls=False,
    )  # fmt: skip
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    assert "as it last came" in room.banner.kept.text() and "Ctrl+G" not in room.banner.kept.text()
    room.standing = Standing(3, 0)
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    qtbot.waitUntil(lambda: "3 change" in room.banner.kept.text(), timeout=3000)
    assert "Ctrl+G" not in room.banner.kept.text() + room.banner.kept.brief


@pytest.mark.parametrize(
    ("reason", "words"),
    [(HallNotTrusted(detail="x"), "certificate"), (Forked(station="SJ03"), "old restore")],
)
def test_what_only_it_can_mend_is_said_as_such(room: Room, reason: Exception, words: str) -> None:
    room.link(Link.STOPPED, reason)
    assert words in room.banner.happened.text()
    assert "IT" in room.banner.kept.text()


def test_what_was_refused_without_the_hall_is_gone_once_it_is_back(room: Room) -> None:
    messages = Messages(room.strip)
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    messages.refused(HallUnreachable(detail="cut"))
    room.link(Link.OFFLINE, HallUnreachable(detail="cut"))
    assert room.strip.isVisible()
    room.link(Link.ONLINE)
    assert not room.strip.isVisible()
    messages.say("warn", "something else")
    room.link(Link.ONLINE)
    assert room.strip.isVisible()


def test_something_to_look_at_is_said_once(qtbot: QtBot, room: Room) -> None:
    room.link(Link.ONLINE)
    room.standing = Standing(0, 1)
    room.view.rows_changed(frozenset({"parked"}))
    qtbot.waitUntil(lambda: "Ctrl+O" in room.strip.accessibleName(), timeout=3000)
    room.strip.clear()
    room.view.rows_changed(frozenset({"parked"}))
    qtbot.wait(700)
    assert room.strip.isHidden()


def test_something_to_look_at_stands_below_a_refusal_that_is_not_read_yet(qtbot: QtBot, room: Room) -> None:
    messages = Messages(room.strip)
    messages.refused(HallUnreachable())
    refused = room.strip.accessibleName()
    for count in (1, 2):
        room.standing = Standing(0, count)
        room.view.rows_changed(frozenset({"parked"}))
        qtbot.waitUntil(lambda n=count: f"{n} thing(s)" in room.strip.accessibleName(), timeout=3000)  # type: ignore[misc]
        said = room.strip.accessibleName()
        assert said.startswith(refused) and said.count("Ctrl+O") == 1
        assert room.strip.words.text().count("<br>") == 1
    # the refusal for want of the hall is true no more, the news are
    room.link(Link.ONLINE)
    assert room.strip.accessibleName().startswith("2 thing(s)")
    room.standing = Standing(0, 3)
    room.view.rows_changed(frozenset({"parked"}))
    qtbot.waitUntil(lambda: room.strip.accessibleName().startswith("3 thing(s)"), timeout=3000)
    # what is refused next is not mixed up with it
    messages.refused(HallUnreachable())
    assert room.strip.accessibleName() == refused
