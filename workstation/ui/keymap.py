"""The key map of the house, as data: which key means what, where, and which keys nobody may use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from workstation.ui.key_words import ENGLISH

_SPECIAL = ("meta", "banned")


@dataclass(frozen=True)
class KeyMap:
    """`areas` maps an area ("app", "page:受理", "list:材料") to its keys and what they do, in Chinese."""

    areas: dict[str, dict[str, str]]
    banned: frozenset[str]

    def words(self, area: str, key: str, *, chinese: bool = True) -> str:
        """What a key does, in the window's language. KeyError for a key the map does not have."""
        text = self.areas[area][key]
        return text if chinese else ENGLISH.get((area, key), text)

    def has(self, area: str, key: str) -> bool:
        """Whether the map has this key in this area."""
        return key in self.areas.get(area, {})


def read_keymap(path: Path) -> KeyMap:
    """Read keymap.json. OSError or ValueError when it is missing or torn."""
    tree = json.loads(path.read_text(encoding="utf-8"))
    areas = {name: dict(keys) for name, keys in tree.items() if name not in _SPECIAL}
    banned: set[str] = set()
    for name in tree.get("banned", {}):
        banned.update(_spread(name))
    return KeyMap(areas, frozenset(banned))


def _spread(name: str) -> list[str]:
    # "Ctrl+Alt+F1..F7" stands for seven keys.
    if ".." not in name:
        return [name]
    stem, last = name.split("..")
    head, first = stem.rsplit("F", 1)
    return [f"{head}F{number}" for number in range(int(first), int(last.removeprefix("F")) + 1)]


def clashes(keymap: KeyMap) -> list[str]:
    """Keys that would mean two things at one moment, one line each; none in a sound map.

    The application's keys reach everywhere, so no page or list may use them again; the keys of a page
    and of its empty state are alive together.
    """
    found = []
    app = set(keymap.areas.get("app", {})) | set(keymap.areas.get("os", {}))
    for area, keys in keymap.areas.items():
        if area not in ("app", "os"):
            found += [f"{area}: {key} is a key of the whole window" for key in sorted(app & set(keys))]
        empty = f"{area}(空)"
        if empty in keymap.areas:
            both = set(keys) & set(keymap.areas[empty])
            found += [f"{area}: {key} means two things" for key in sorted(both)]
        found += [f"{area}: {key} is banned" for key in sorted(keymap.banned & set(keys))]
    return found
