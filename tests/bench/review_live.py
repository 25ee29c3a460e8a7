"""How long the live hall takes the window's thread with 60 windows"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.measure import Result, plain_result
from tests.support.postgres import Server
from workstation import resources
from workstation.services.review.views import (
    Advice,
    Attention,
    Bar,
    Concern,
    Figures,
    LiveHall,
    WaitChart,
    WindowCard,
    WindowNow,
)
from workstation.ui.desktop import Desktop, Shelf, open_application
from workstation.ui.screens.review.live_tab import LiveTab

WINDOWS = 60
GOAL_MS = 16
NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
_STATES = (*[WindowNow.serving] * 6, WindowNow.called, WindowNow.idle, WindowNow.away_over, WindowNow.closed)


def measure(_server: Server, _home: Path, *, quick: bool) -> Iterator[Result]:
    """A refresh of the live hall, and a second of its running times.

    A refresh is: new values for every part of the page, every card another one, and what shows of them
    painted. Counted is the time of the window's thread alone, so that a busy machine changes nothing.
    """
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else open_application(["bench"])
    theme = Desktop(app, _shelf()).dress()
    host = QWidget()
    host.resize(1290, 560)
    tab = LiveTab(theme, lambda at: at)
    tab.setParent(host)
    tab.resize(host.size())
    host.show()
    chance = random.Random(20261123)
    try:
        rounds = 60 if quick else 400
        halls = [_hall(chance, step) for step in range(rounds + 10)]
        for hall in halls[:10]:
            _refresh(app, tab, hall)
        refreshed = [_refresh(app, tab, hall) for hall in halls[10:]]
        ticked = [_second(app, tab, halls[-1].read_at + timedelta(seconds=n)) for n in range(1, rounds)]
    finally:
        host.hide()
        host.deleteLater()
    yield plain_result(f"live hall refresh with {WINDOWS} windows", refreshed, p99=GOAL_MS)
    yield plain_result(f"one second of {WINDOWS} running times", ticked, p99=GOAL_MS)


def _refresh(app: QApplication, tab: LiveTab, hall: LiveHall) -> float:
    began = time.thread_time()
    tab.show_live(hall, hall.read_at)
    app.sendPostedEvents()
    app.processEvents()
    return (time.thread_time() - began) * 1000


def _second(app: QApplication, tab: LiveTab, now: datetime) -> float:
    began = time.thread_time()
    tab.tick(now)
    app.sendPostedEvents()
    app.processEvents()
    return (time.thread_time() - began) * 1000


def _shelf() -> Shelf:
    return Shelf(
        resources.resource_path("tokens.json"), resources.resource_path("keymap.json"),
        resources.resource_path("icons"), resources.font_folders(), resources.qm_folder(),
    )  # fmt: skip


def _hall(chance: random.Random, step: int) -> LiveHall:
    now = NOW + timedelta(seconds=3 * step)
    cards = tuple(_card(chance, str(number + 1), now) for number in range(WINDOWS))
    bars = tuple(
        Bar(NOW + timedelta(minutes=15 * n), chance.randint(0, 40) if n < 20 else None) for n in range(34)
    )
    lines = tuple(
        Attention(
            f"{n}", chance.choice(tuple(Concern)), str(n), "储玉兰", chance.randint(10, 90), 10, 4, "A024"
        )
        for n in range(12)
    )
    figures = Figures(
        chance.randint(10, 90), chance.randint(5, 40), "A024", 50, WINDOWS, 1, 1, 0, 11, 8, 400, 300, 6, 88,
        86, 7, 2, 5, 1, 0,
    )  # fmt: skip
    advice = Advice("不动产", "C", 9, 2, chance.randint(21, 60), 1, 14, (("4", "曾巧"),))
    return LiveHall(now, True, True, figures, cards, WaitChart(bars, 20), advice, lines)


def _card(chance: random.Random, number: str, now: datetime) -> WindowCard:
    state = chance.choice(_STATES)
    card = WindowCard(
        number=number, name="不动产登记（税务协同）", now=state, ticket=f"A{chance.randint(1, 400):03}",
        item="国有建设用地使用权及房屋所有权转移登记", since=now - timedelta(seconds=chance.randint(5, 4000)),
        clerk="吴·买买提江", calls=2, planned_minutes=10, away_minutes=18, reason="consultation",
        waiting=chance.randint(0, 20), held=1, finished=12, mean_minutes=7, groups=("不动产", "税务"),
    )  # fmt: skip
    return replace(card, ticket="", since=None) if state is WindowNow.closed else card
