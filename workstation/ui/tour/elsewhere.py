"""The acts away from the windows: the guide's desk, and those who oversee the hall."""

from __future__ import annotations

from workstation.services.review.views import WindowNow
from workstation.ui.screens.reception.page import ReceptionPage
from workstation.ui.screens.review.asking import LEDGER
from workstation.ui.screens.review.page import ReviewPage
from workstation.ui.tour.player import Stop, type_letters
from workstation.ui.tour.scene import Scene

LIVELY = 4
"""So many windows serve somebody before the hall is pictured."""


def at_the_guide_desk(scene: Scene) -> list[Stop]:
    """A number in two keys, one for somebody with an appointment, and what can be done with a number."""
    before = scene.papers_now()
    return [
        Stop("reception", until=lambda: scene.on("reception") and isinstance(scene.page, ReceptionPage)),
        Stop("reception-issued", keys=("1", "Return"), until=scene.printed(before + 1)),
        Stop("reception-marked", keys=("2", "Alt+1")),
        Stop("", keys=("Esc",)),
        Stop("reception-check-in", keys=("Ctrl+B", *type_letters("dxb"))),
        Stop("reception-checked-in", keys=("Return",), until=scene.printed(before + 2)),
    ]


def overseeing(scene: Scene) -> list[Stop]:
    """The hall as those see it who look after it."""

    def page() -> ReviewPage:
        assert isinstance(scene.page, ReviewPage)
        return scene.page

    def lives() -> bool:
        live = page().live.live if isinstance(scene.page, ReviewPage) else None
        if live is None or not scene.lively:
            return live is not None
        return sum(card.now is WindowNow.serving for card in live.windows) >= LIVELY

    return [
        Stop("review", until=lives, patience_ms=60_000),
        Stop("review-window", keys=("Return",), until=scene.lies_open()),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop(
            "review-handoffs", keys=("Ctrl+Tab",), until=lambda: page().unsigned.table.current() is not None
        ),
        Stop("review-due", keys=("Ctrl+Tab",), until=lambda: page().due.table.current() is not None),
        Stop("", keys=("Ctrl+F",), until=lambda: page().tabs.chosen == LEDGER),
        Stop("", keys=type_letters("yxm"), until=lambda: page().ledger.found.current() is not None),
        Stop("review-ledger", keys=("Return",), until=lambda: page().ledger.table.current() is not None),
        Stop("review-refused", keys=("Ctrl+Tab",)),
        Stop("review-first", keys=("Ctrl+4",), until=lambda: scene.on("first")),
    ]
