"""The key map has no clashes, leaves alone what others need, and can be said in both languages."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from workstation.ui.key_words import ENGLISH
from workstation.ui.keymap import KeyMap, clashes


def test_no_key_means_two_things_at_one_moment(keymap: KeyMap) -> None:
    assert clashes(keymap) == []


def test_clashes_are_found() -> None:
    wrong = KeyMap(
        {
            "app": {"F2": "a"},
            "page:受理": {"F2": "b", "Alt+6": "c"},
            "page:受理(空)": {"Alt+6": "d", "F10": "e"},
        },
        frozenset({"F10"}),
    )
    assert len(clashes(wrong)) == 3


def test_banned_keys_are_used_nowhere(keymap: KeyMap) -> None:
    used = {key for keys in keymap.areas.values() for key in keys}
    assert used & keymap.banned == set()
    assert {"F10", "F12", "Ctrl+E", "Ctrl+Alt+F1", "Ctrl+Alt+F7"} <= keymap.banned


def test_every_key_is_a_key(keymap: KeyMap) -> None:
    for keys in keymap.areas.values():
        for key in keys:
            assert QKeySequence(key).count() == 1, key


def test_every_key_has_english_words(keymap: KeyMap) -> None:
    known = {(area, key) for area, keys in keymap.areas.items() for key in keys}
    assert set(ENGLISH) == known
    assert keymap.words("app", "F3", chinese=False) == "Recall"
    assert keymap.words("app", "Ctrl+K") == "总搜索 / 命令"
