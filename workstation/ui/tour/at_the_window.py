"""The acts at a window: calling, intake, the papers, who answers for a question, approvals."""

from __future__ import annotations

from workstation.services.demo.password import DEMO_PASSWORD
from workstation.ui.approvals.deferral_card import SEND, SIGN, DeferralCard
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.inbox_card import InboxCard
from workstation.ui.call_bar import Docking
from workstation.ui.first_card import FirstCard
from workstation.ui.tour.player import Stop, type_letters
from workstation.ui.tour.scene import Scene


def at_the_window(scene: Scene) -> list[Stop]:
    """Calling, a person who comes back, a new application, a notice, and every page there is."""
    return [*_calling(scene), *_judging(scene), *_pages(scene), *_leaving(scene)]


def _calling(scene: Scene) -> list[Stop]:
    def state(name: str) -> bool:
        return scene.state == name

    return [
        Stop("counter", until=lambda: state("idle")),
        Stop("keys", keys=("F1",), until=scene.lies_open()),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("call-a-number", keys=("Ctrl+G",), until=scene.lies_open()),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("called", do=scene.call_named("余小满"), until=lambda: state("called")),
        *_bar(scene, "call-bar-called"),
        Stop("serving-coming-back", keys=("F4",), until=lambda: state("serving")),
        *_bar(scene, "call-bar-serving"),
        Stop("hand-on", keys=("F8",), until=scene.lies_open()),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("end-with-a-result", keys=("F9",), until=scene.lies_open()),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("intake-open-rows", keys=("Return",), until=lambda: scene.shows("view")),
        Stop("intake-judged", keys=("1", "1")),
        Stop("intake-accepted", keys=("Ctrl+Return",), until=lambda: scene.shows("done_view")),
        Stop("", until=scene.printed(1)),
        Stop("called-next-take-back", keys=("F2",), until=lambda: state("called")),
        Stop("", keys=("F4",), until=lambda: state("serving")),
    ]


def _judging(scene: Scene) -> list[Stop]:
    return [
        Stop("intake-search", keys=("Ctrl+2", "Ctrl+N"), until=lambda: scene.shows("search")),
        Stop("intake-found", keys=type_letters("spjy")),
        Stop("intake-situations", keys=("Return",), until=lambda: scene.shows("view")),
        Stop("intake-checklist", keys=("Alt+3", "Y", "N", "N", "N", "1", "6")),
        Stop("intake-reasons", keys=("3", "A")),
        Stop("intake-notice", keys=("Tab", "1", "2")),
        Stop("finish-with-material", keys=("F2",)),
        Stop(
            "first-card",
            keys=("Ctrl+D", "text:问房产证丢了怎么补办，要带什么"),
            until=scene.lies_open(FirstCard),
        ),
        Stop("first-card-where-to", keys=("Return", "2")),
        Stop("", keys=("Esc",)),
        Stop("", keys=("Esc",), until=scene.no_card),
    ]


def _pages(scene: Scene) -> list[Stop]:
    return [
        Stop("cases", keys=("Ctrl+3",), until=lambda: scene.on("cases")),
        Stop("case-story", keys=("Return",)),
        Stop("first", keys=("Ctrl+4",), until=lambda: scene.on("first")),
        Stop("to-be-sent", keys=("Ctrl+O",), until=scene.lies_open()),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("search-everything", keys=("Ctrl+K", *type_letters("zbl"))),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("approvals-inbox", keys=("Ctrl+H",), until=scene.lies_open(InboxCard)),
        Stop("", keys=("Esc",), until=scene.no_card),
        Stop("settings", keys=("Ctrl+8",), until=lambda: scene.on("settings")),
        Stop("settings-printers", keys=("Ctrl+Tab",)),
        Stop("settings-look", keys=("Ctrl+Tab",)),
        Stop("settings-keys", keys=("Ctrl+Tab",)),
        Stop("settings-this-pc", keys=("Ctrl+Tab",)),
    ]


def _leaving(scene: Scene) -> list[Stop]:
    return [
        Stop("", keys=("Ctrl+1", "F7"), until=lambda: scene.state == "idle" or not scene.no_card()),
        Stop("on-hold-take-back", keys=("Return",), until=lambda: scene.state == "idle"),
        *_bar(scene, "call-bar-idle"),
        Stop("away", keys=("Ctrl+L",), until=scene.lies_open()),
        Stop("locked", keys=("1", "Return"), until=scene.locked),
        Stop("", keys=(*type_letters(DEMO_PASSWORD), "Return"), until=lambda: not scene.locked()),
    ]


def _bar(scene: Scene, title: str) -> list[Stop]:
    """The bar that stands for the window while another program is in front."""

    def docking() -> Docking:
        assert scene.program.seat is not None
        return scene.program.seat.reach.docking

    return [
        Stop("", keys=("F11",), until=lambda: docking().docked, window=lambda: docking().bar),
        Stop(title, window=lambda: docking().bar),
        Stop("", do=lambda: docking().expand(), until=lambda: not docking().docked),
    ]


def a_promise(scene: Scene) -> list[Stop]:
    """One material is promised for later: printed, signed, and put before who has to agree."""

    def step(name: int) -> bool:
        card = scene.card(DeferralCard)
        return isinstance(card, DeferralCard) and card.step == name

    return [
        Stop("", until=lambda: scene.state == "idle"),
        Stop("first-incoming", keys=("Ctrl+4",), until=lambda: scene.on("first")),
        Stop("first-signed", keys=("Return",)),
        Stop("", keys=("Ctrl+3",), until=lambda: scene.on("cases")),
        Stop("cases-undecided", keys=("Ctrl+Tab", "Return")),
        Stop("", keys=("Ctrl+1",), do=scene.call_named("孙𫖯"), until=lambda: scene.state == "called"),
        Stop("serving", keys=("F4",), until=lambda: scene.state == "serving"),
        Stop("", keys=("Return",), until=lambda: scene.shows("view")),
        Stop("", keys=("N", "N", "N", "N", "1", "1", "4")),
        Stop("promise-to-sign", keys=("Ctrl+Return",), until=lambda: step(SIGN)),
        Stop("promise-to-send", keys=("Space",), until=lambda: step(SEND)),
        Stop("approval-here", keys=("Ctrl+Return",), until=scene.lies_open(HereCard)),
        Stop("waits-for-approval", keys=("Esc",)),
    ]
