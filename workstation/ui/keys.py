"""Keys: one action per key in the whole window, sent to whoever it is meant for at this moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workstation.ui.clock import Monotonic
from workstation.ui.keymap import KeyMap
from workstation.ui.widgets.overlay import Overlay

DEBOUNCED = frozenset({"F2", "F6", "F9"})
"""Keys that end a ticket: a second press within the tokens' 800 ms is a slip of the finger."""
REPEATING = frozenset({"Up", "Down"})
_LOCAL = ("list:", "field:", "search")


@dataclass(frozen=True)
class _Binding:
    area: str
    slot: Callable[[], None]
    owner: QWidget
    listed: bool = True


class Keys(QObject):
    """Binds the keys of the key map.

    Keys of the window and of pages work wherever the focus is; a slot is alive while its owner is
    visible, so a page's keys sleep while another page shows. An open card takes precedence, and while
    it is open only its own keys and those of the window itself act. Keys of lists and fields work
    while their owner, or something in it, has the focus.
    """

    def __init__(self, keymap: KeyMap, window: QWidget, clock: Monotonic, debounce_ms: int = 800) -> None:
        super().__init__(window)
        self._keymap, self._window, self._clock = keymap, window, clock
        self._debounce = debounce_ms / 1000
        self._actions: dict[str, QAction] = {}
        self._bindings: dict[str, list[_Binding]] = {}
        self._local: dict[str, dict[str, QWidget]] = {}
        self._pressed_at: dict[str, float] = {}

    @property
    def keymap(self) -> KeyMap:
        """The map the keys come from."""
        return self._keymap

    def bind(
        self,
        area: str,
        key: str,
        slot: Callable[[], None],
        owner: QWidget | None = None,
        *,
        listed: bool = True,
    ) -> None:
        """Let `key` of `area` call `slot` for `owner` (default: the window).

        Not `listed`, the help does not name it: it only says why nothing happens.
        KeyError when the key map does not have this key in this area: keys are given there first.
        """
        if not self._keymap.has(area, key):
            raise KeyError(f"{area}: {key}")
        holder = owner or self._window
        if area.startswith(_LOCAL):
            self._local.setdefault(area, {})[key] = holder
            self._bind_local(key, slot, holder)
            return
        self._bindings.setdefault(key, []).append(_Binding(area, slot, holder, listed))
        if key not in self._actions:
            action = QAction(self._window)
            action.setShortcuts(sequences(key))
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            action.setAutoRepeat(key in REPEATING)
            action.triggered.connect(lambda _checked=False, one=key: self.press(one))
            self._window.addAction(action)
            self._actions[key] = action

    def _bind_local(self, key: str, slot: Callable[[], None], owner: QWidget) -> None:
        action = QAction(owner)
        action.setShortcuts(sequences(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(key in REPEATING)
        action.triggered.connect(lambda _checked=False: slot())
        owner.addAction(action)

    def press(self, key: str) -> bool:
        """Do what `key` does now, as if it were pressed; False when it does nothing at this moment."""
        binding = self._meant(key)
        if binding is None or not self._settled(key):
            return False
        binding.slot()
        return True

    def alive(self, key: str) -> bool:
        """Whether pressing the key would do something now."""
        return self._meant(key) is not None

    def release(self, owner: QWidget) -> None:
        """Forget everything bound for `owner` (and the windows that are gone)."""
        for key, bindings in self._bindings.items():
            self._bindings[key] = [one for one in bindings if isValid(one.owner) and one.owner is not owner]

    def shown_areas(self) -> list[str]:
        """The areas with at least one key alive now, the window's own first."""
        areas = {one.area for key in self._bindings if (one := self._meant(key)) is not None}
        areas |= {area for area, held in self._local.items() if any(_seen(one) for one in held.values())}
        return sorted(areas, key=lambda area: (area != "app", area))

    def keys_of(self, area: str) -> list[str]:
        """The keys of an area that do something now, in the order of the key map."""
        return [
            key
            for key in self._keymap.areas.get(area, {})
            if ((one := self._meant(key)) is not None and one.area == area and one.listed)
            or _seen(self._local.get(area, {}).get(key))
        ]

    def _meant(self, key: str) -> _Binding | None:
        living = [
            one
            for one in self._bindings.get(key, ())
            if isValid(one.owner) and (one.owner is self._window or one.owner.isVisible())
        ]
        card = self._open_card()
        if card is not None:
            inside = [one for one in living if one.owner is card or card.isAncestorOf(one.owner)]
            living = inside or [one for one in living if one.area == "app" and one.owner is self._window]
        return living[-1] if living else None

    def _open_card(self) -> Overlay | None:
        cards = cast("list[Overlay]", self._window.findChildren(Overlay))
        shown = [card for card in cards if card.isVisible()]
        return shown[-1] if shown else None

    def _settled(self, key: str) -> bool:
        if key not in DEBOUNCED:
            return True
        now, last = self._clock(), self._pressed_at.get(key)
        if last is not None and now - last < self._debounce:
            return False
        self._pressed_at[key] = now
        return True


def _seen(owner: QWidget | None) -> bool:
    return owner is not None and isValid(owner) and owner.isVisible()


def sequences(key: str) -> list[QKeySequence]:
    """The key as Qt knows it; Return stands for both Enter keys."""
    names = [key, key.replace("Return", "Enter")] if key.endswith("Return") else [key]
    return [QKeySequence(name) for name in names]
