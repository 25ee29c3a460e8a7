"""The keys of the window itself: pages, the main result, back, undo, refresh and the help."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from workstation.services.own_pc import OwnPc
from workstation.ui.key_words import AREAS
from workstation.ui.screen import ScreenSpec
from workstation.ui.widgets.key_help import KeyGroup, KeyHelp
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.support_card import SupportKey

if TYPE_CHECKING:
    from workstation.ui.main_window import MainWindow


def bind_window_keys(window: MainWindow, specs: tuple[ScreenSpec, ...]) -> None:
    """Bind what every page has in common. A page may bind the same key for itself and takes precedence."""
    keys = window.keys
    for spec in specs:
        if spec.shortcut:
            keys.bind("app", spec.shortcut, _opener(window, spec.name))
    for spec in window.setup.screens:
        if spec.shortcut and spec not in specs:
            keys.bind("app", spec.shortcut, _closed(window, spec), listed=False)
    keys.bind("app", "F1", lambda: show_help(window))
    own_pc = cast("OwnPc | None", window.setup.parts.get(OwnPc))
    if own_pc is not None:
        support = SupportKey(window.content, window.setup.tasks, own_pc.gather_for_support)
        keys.bind("app", "Shift+F1", lambda: support.press(window.setup.theme))
    keys.bind("app", "F5", lambda: refresh(window))
    keys.bind("app", "Ctrl+Return", lambda: do_main_thing(window))
    keys.bind("app", "Esc", lambda: go_back(window))
    keys.bind("app", "Ctrl+Z", lambda: take_back(window))
    keys.bind("app", "Alt+Z", lambda: take_back(window))


def _opener(window: MainWindow, name: str) -> Callable[[], None]:
    return lambda: cast(None, window.go(name))


def _closed(window: MainWindow, spec: ScreenSpec) -> Callable[[], None]:
    def say() -> None:
        window.messages.say(
            "info",
            QCoreApplication.translate("Messages", "You cannot open “{page}”.").format(page=spec.title()),
            QCoreApplication.translate(
                "Messages", "It is not part of your post; the duty manager can have it opened for you."
            ),
        )

    return say


def refresh(window: MainWindow) -> None:
    """F5: without the hall it is tried at once, and the page in front asks again.

    Under an open card it does not: it would take the focus, and with it the card's keys.
    """
    window.offline.try_now()
    if window.front is not None and not open_cards(window):
        window.front.refresh()


def do_main_thing(window: MainWindow) -> None:
    """Ctrl+Enter: the main result of the topmost card, of the page when none lies open."""
    cards = open_cards(window)
    if cards:
        cards[-1].primary()
    elif window.front is not None:
        window.front.primary()


def open_cards(window: MainWindow) -> list[Overlay]:
    """The cards that lie open, the topmost last."""
    cards = cast("list[Overlay]", window.findChildren(Overlay))
    return [card for card in cards if card.isVisible()]


def go_back(window: MainWindow) -> None:
    """Esc: the topmost card closes; without one the page goes back a level, then the message goes."""
    cards = open_cards(window)
    if cards:
        cards[-1].close_card()
        return
    page = window.front
    if page is None or not page.back():
        window.messages.clear()


def take_back(window: MainWindow) -> None:
    """Undo the last step while its eight seconds run."""
    if not window.undo.take():
        window.messages.say("info", QCoreApplication.translate("Messages", "There is nothing to undo now."))


def show_help(window: MainWindow) -> None:
    """F1: the keys that do something here and now; pressed again it closes."""
    for card in open_cards(window):
        if isinstance(card, KeyHelp):
            card.close_card()
            return
    groups = tuple(_groups(window))
    title = QCoreApplication.translate("KeyHelp", "Keys here and now")
    KeyHelp(window.setup.theme, window.content, title, groups).open()


def _groups(window: MainWindow) -> list[KeyGroup]:
    keys, chinese = window.keys, window.setup.chinese
    groups = []
    for area in keys.shown_areas():
        pairs = tuple((key, keys.keymap.words(area, key, chinese=chinese)) for key in keys.keys_of(area))
        if area == "app":
            groups += _window_groups(pairs)
            continue
        groups.append(KeyGroup(_area_title(area, chinese), pairs))
    return [group for group in groups if group.keys]


def _window_groups(pairs: tuple[tuple[str, str], ...]) -> list[KeyGroup]:
    ticket = tuple(pair for pair in pairs if pair[0].startswith("F") and pair[0] not in ("F1", "F5", "F11"))
    pages = tuple(pair for pair in pairs if pair[0].removeprefix("Ctrl+").isdigit())
    rest = tuple(pair for pair in pairs if pair not in ticket and pair not in pages)
    return [
        KeyGroup(QCoreApplication.translate("KeyHelp", "Tickets"), ticket),
        KeyGroup(QCoreApplication.translate("KeyHelp", "Pages"), pages),
        KeyGroup(QCoreApplication.translate("KeyHelp", "Actions"), rest),
    ]


def _area_title(area: str, chinese: bool) -> str:
    name = area.partition(":")[2] or area
    if chinese:
        return {"search": "搜索"}.get(name, name)
    return AREAS.get(name, name)
