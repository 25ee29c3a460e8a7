"""The acts without the hall: work goes on, two versions of one case, and a window whose PC fell silent."""

from __future__ import annotations

from workstation.services.demo.password import DEMO_PASSWORD
from workstation.ui.first_card import FirstCard
from workstation.ui.offline.takeover_card import TakeoverCard
from workstation.ui.tour import neighbours
from workstation.ui.tour.away import Away
from workstation.ui.tour.ground import Ground
from workstation.ui.tour.player import Stop, type_letters
from workstation.ui.tour.scene import Scene

SPARE, WINDOW = "BD16", "6"
ASKED = "这间房想改成餐馆，房产证上的用途要不要先改"


def without_the_hall(scene: Scene) -> list[Stop]:
    """The hall is lost in the middle of an intake and comes back; then two windows decide one case."""
    away = Away(scene)
    return [*_before(scene), *_alone(scene, away), *_back(scene, away), *_two_versions(scene, away)]


def _before(scene: Scene) -> list[Stop]:
    """One application is received, and the next person is served."""
    papers = scene.papers_now()
    return [
        Stop("", keys=("F2",), until=lambda: scene.state == "called"),
        Stop("", keys=("F4",), until=lambda: scene.state == "serving"),
        Stop("", keys=("Return",), until=lambda: scene.shows("view")),
        Stop("", keys=("Alt+3", "Y", "N", "N", "N")),
        Stop("", keys=("Alt+R", "Ctrl+Return"), until=lambda: scene.shows("done_view")),
        Stop("", until=scene.printed(papers + 1)),
        Stop("", keys=("F2",), until=lambda: scene.state == "called"),
        Stop("", keys=("F4",), until=lambda: scene.state == "serving"),
        Stop("", keys=("Return",), until=lambda: scene.shows("view")),
        Stop("", keys=("Alt+3", "Y", "N", "N", "N", "1", "6")),
    ]


def _alone(scene: Scene, away: Away) -> list[Stop]:
    """The clerk goes on as if nothing were; only the next number cannot be called."""
    papers = scene.papers_now()
    return [
        *away.lost("away", seconds=372),
        Stop("", keys=("1", "1", "1", "3", "Return", "Return", "1")),
        Stop("away-accepted", keys=("Ctrl+Return",), until=lambda: scene.shows("done_view")),
        Stop("", until=scene.printed(papers + 2)),
        Stop("away-nobody-called", keys=("F2",), until=lambda: scene.state == "idle" and away.says()),
        Stop("", keys=("Ctrl+G",), until=scene.lies_open()),
        Stop("away-call-by-slip", do=away.type_slip),
        Stop("", keys=("Return",), until=lambda: scene.state == "called"),
        Stop("", keys=("F4",), until=lambda: scene.state == "serving"),
        Stop("", keys=("Ctrl+D", f"text:{ASKED}"), until=scene.lies_open(FirstCard)),
        Stop("", keys=("Return", "2", "1")),
        # the matter goes to the other window, the number stays here
        Stop("away-handed-on", do=lambda: _first_card(scene).form.along.setFocus(), keys=("Right",)),
        Stop("", keys=("Ctrl+Return",), until=scene.no_card),
        Stop("away-to-be-sent", keys=("Ctrl+1", "Ctrl+O"), until=lambda: away.tray.isVisible()),
    ]


def _first_card(scene: Scene) -> FirstCard:
    card = scene.card(FirstCard)
    assert isinstance(card, FirstCard)
    return card


def _back(scene: Scene, away: Away) -> list[Stop]:
    return [
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("all-sent", do=away.find, until=away.all_sent),
    ]


def _two_versions(scene: Scene, away: Away) -> list[Stop]:
    """Cut off, this window tells what is missing; window 4 is brought everything and accepts."""

    def meanwhile() -> None:
        neighbours.accepts_meanwhile(away.ground)
        away.ground.morning.pass_time(120)

    return [
        *away.lost("", seconds=65),
        Stop("", keys=("F2",), until=lambda: scene.state == "idle"),
        Stop("", keys=("Ctrl+3",), until=lambda: scene.on("cases")),
        Stop("", keys=("Ctrl+F", *type_letters("dxx")), until=lambda: away.rows() == 1),
        Stop("", keys=("Return",)),
        Stop("", keys=("Ctrl+Return",), until=lambda: scene.shows("view")),
        Stop("", keys=("1", "6", "2", "2", "1", "Return", "Return", "1")),
        Stop("", keys=("Ctrl+Return",), until=lambda: scene.shows("done_view")),
        Stop("", do=meanwhile),
        Stop("", do=away.find, until=lambda: away.has_to_look() and away.says("Ctrl+O")),
        Stop("two-versions", keys=("Ctrl+1", "Ctrl+O"), until=lambda: away.tray.conflict.isVisible()),
        Stop("two-versions-chosen", keys=("2", "Return", *type_letters(DEMO_PASSWORD))),
        Stop("two-versions-settled", keys=("Return",), until=lambda: not away.tray.conflict.isVisible()),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("", keys=("Ctrl+3",), until=lambda: scene.on("cases") and away.rows() == 1),
        Stop("two-versions-story", keys=("Return",)),
    ]


def prepare_spare_pc(ground: Ground) -> None:
    """The PC of window 6 fails with a number in hand; a spare one is set up beside it."""
    neighbours.calls_and_falls_silent(ground)
    ground.enrol(SPARE, "备用电脑", WINDOW)
    ground.morning.pass_time(180)


def taking_over(scene: Scene) -> list[Stop]:
    """Somebody takes the window at the spare PC; later she is told that it was taken back."""
    away = Away(scene)

    def meanwhile() -> None:
        away.ground.morning.pass_time(120)
        neighbours.takes_back(away.ground)

    return [
        Stop("taken-over", keys=("1", "Ctrl+Return"), until=lambda: scene.state == "serving"),
        *away.lost("", seconds=30),
        Stop("", do=meanwhile),
        Stop("taken-back", do=away.find, until=lambda: away.is_back() and away.says()),
    ]


def is_held(scene: Scene) -> bool:
    """Whether the card says that somebody else holds the window."""
    return scene.card(TakeoverCard) is not None
