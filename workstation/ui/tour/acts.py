"""The acts of the tour: who sits where, and what is shown there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.services.demo.hall import DEMO_PASSWORD
from workstation.ui.program import Program
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.tour.player import Stop, type_letters

OPENING_MS = 180_000
"""The demo hall is made at the first opening: every number and case of it by a real action."""


@dataclass(frozen=True)
class Act:
    """One person at one station. `stops` are made when the program runs."""

    station: str
    staff_no: str
    stops: Callable[[Program], list[Stop]]


def entering(program: Program, staff_no: str, title: str) -> list[Stop]:
    """Open the program and sit down, by the keyboard."""

    def page() -> LoginScreen:
        assert program.login is not None
        return program.login

    def choose() -> None:
        if page().staff_no() != staff_no:
            page().cards.choose_other()
            page().who.setFocus()
            page().who.setText(staff_no)

    return [
        Stop("", until=lambda: program.login is not None and page().place.text() != "",
             patience_ms=OPENING_MS),
        Stop(title, do=choose, until=lambda: page().staff_no() == staff_no),
        Stop("", do=lambda: page().password.setFocus(), keys=(*type_letters(DEMO_PASSWORD), "Return"),
             until=lambda: program.seat is not None),
    ]  # fmt: skip


def at_the_window(program: Program) -> list[Stop]:
    """Calling, a person who comes back, a new application, a notice, and the papers."""

    def state() -> str:
        return program.seat.control.state if program.seat else ""

    def number_of(name: str) -> str:
        assert program.bench is not None
        with program.bench.opened.store.reading() as reader:
            people = {row["id"]: row["name"] for row in reader.find("person")}
            waiting = reader.find("ticket", state="waiting")
        return next(str(row["no"]) for row in waiting if people.get(row["person_id"]) == name)

    def page() -> object:
        assert program.window is not None
        return program.window.front

    def shows(part: str) -> bool:
        front = page()
        return hasattr(front, "stack") and front.stack.currentWidget() is getattr(front, part)

    def on(name: str) -> bool:
        return program.window is not None and program.window.front_name == name

    def call_named(name: str) -> Callable[[], None]:
        def call() -> None:
            assert program.seat is not None and program.bench is not None
            no = number_of(name)
            program.seat.control.call_ticket(program.bench.tickets.find_number(no))

        return call

    return [
        Stop("counter", until=lambda: state() == "idle"),
        Stop("keys", keys=("F1",)),
        Stop("", keys=("Esc",)),
        Stop("called", do=call_named("余小满"), until=lambda: state() == "called"),
        Stop("serving-coming-back", keys=("F4",), until=lambda: state() == "serving"),
        Stop("intake-open-rows", keys=("Return",), until=lambda: shows("view")),
        Stop("intake-judged", keys=("1", "1")),
        Stop("intake-accepted", keys=("Ctrl+Return",), until=lambda: shows("done_view")),
        Stop("", keys=("F2",), until=lambda: state() == "called"),
        Stop("", keys=("F4",), until=lambda: state() == "serving"),
        Stop("intake-search", keys=("Ctrl+2", "Ctrl+N"), until=lambda: shows("search")),
        Stop("intake-found", keys=type_letters("spjy")),
        Stop("intake-situations", keys=("Return",), until=lambda: shows("view")),
        Stop("intake-checklist", keys=("Alt+3", "Y", "N", "N", "N", "1", "6")),
        Stop("intake-reasons", keys=("3", "A")),
        Stop("intake-notice", keys=("Tab", "1", "2")),
        Stop("finish-with-material", keys=("F2",)),
        Stop("first-card", keys=("Ctrl+D", "text:问房产证丢了怎么补办，要带什么")),
        Stop("", keys=("Esc",)),
        Stop("cases", keys=("Ctrl+3",), until=lambda: on("cases")),
        Stop("case-story", keys=("Return",)),
        Stop("first", keys=("Ctrl+4",), until=lambda: on("first")),
        Stop("search-everything", keys=("Ctrl+K", *type_letters("yu"))),
        Stop("", keys=("Esc",)),
        Stop("settings", keys=("Ctrl+8",), until=lambda: on("settings")),
    ]


def at_the_guide_desk(program: Program) -> list[Stop]:
    """A number in two keys."""

    def on(name: str) -> bool:
        return program.window is not None and program.window.front_name == name

    return [
        Stop("reception", until=lambda: on("reception")),
        Stop("reception-issued", keys=("1", "Return")),
    ]


def overseeing(_program: Program) -> list[Stop]:
    """The hall as those see it who look after it."""
    return [
        Stop("review"),
        Stop("review-handoffs", keys=("Ctrl+Tab",)),
        Stop("review-due", keys=("Ctrl+Tab",)),
    ]


ACTS: tuple[Act, ...] = (
    Act("SJ04", "SJ001", at_the_window),
    Act("ZH90", "ZH901", at_the_guide_desk),
    Act("ZH80", "ZH081", overseeing),
)
