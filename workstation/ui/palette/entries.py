"""The lines of the palette: headings, what was found, and commands, worded for the eye."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workstation.services.finder import Found, Kind
from workstation.services.spelling import Spelled, plain, spelled
from workstation.ui.keys import Keys
from workstation.ui.palette.states import state_words

COMMANDS = "command"
MOST_COMMANDS = 6
_HIDDEN = frozenset({"Ctrl+K", "Esc", "Ctrl+Z", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+J"})
"""Keys that make no sense from here: the palette itself, going back, text, what the page has in focus."""
ICONS = {
    Kind.case.value: "folder", Kind.person.value: "person", Kind.ticket.value: "megaphone",
    Kind.item.value: "clipboard", Kind.window.value: "people", COMMANDS: "keyboard",
}  # fmt: skip


@dataclass(frozen=True)
class Command:
    """Something the window can do now, with its key."""

    key: str
    words: str
    spelled: Spelled


@dataclass(frozen=True)
class Entry:
    """One line; a `heading` cannot be chosen. `hit` marks a part of `title`; `verb` names what Enter does."""

    group: str
    title: str
    detail: str = ""
    verb: str = ""
    key: str = ""
    hit: tuple[int, int] = (0, 0)
    heading: bool = False
    found: Found | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail, self.key, self.verb) if part)


def heading_words(group: str) -> str:
    """The title of a group."""
    translate = QCoreApplication.translate
    return {
        Kind.case.value: translate("Palette", "Cases"),
        Kind.person.value: translate("Palette", "People of my cases"),
        Kind.ticket.value: translate("Palette", "Today's numbers"),
        Kind.item.value: translate("Palette", "Items"),
        Kind.window.value: translate("Palette", "Windows and colleagues"),
        COMMANDS: translate("Palette", "Commands"),
    }[group]


def entry_of(found: Found, verb: str, words: str) -> Entry:
    """The line of one result; what answers the `words` is marked."""
    title, detail = _WORDED[found.kind](found)
    fit = spelled(title).fit(words)
    hit = (fit.start, fit.end) if fit else (0, 0)
    return Entry(found.kind.value, title, detail, verb, hit=hit, found=found)


def _dots(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _case(found: Found) -> tuple[str, str]:
    # within one county the region code says nothing
    number = found.number.partition("-")[2] or found.number
    return _dots(found.title, found.name), _dots(number, state_words(found.state))


def _person(found: Found) -> tuple[str, str]:
    cases = QCoreApplication.translate("Palette", "cases: {count}").format(count=found.count)
    return found.title, _dots(found.number, found.place, cases)


def _ticket(found: Found) -> tuple[str, str]:
    return _dots(found.title, found.name), _dots(found.place, state_words(found.state))


def _item(found: Found) -> tuple[str, str]:
    translate = QCoreApplication.translate
    mine = translate("Palette", "at this window") if found.mine else ""
    via = translate("Palette", "formerly {name}").format(name=found.number) if found.number else ""
    return found.title, _dots(found.place, mine, via)


def _window(found: Found) -> tuple[str, str]:
    plate = QCoreApplication.translate("Palette", "Window {number}").format(number=found.number)
    if found.name:
        return _dots(found.name, f"{plate} {found.title}"), _dots(state_words(found.state), found.place)
    return f"{plate} {found.title}", _dots(state_words(found.state), found.place)


_WORDED = {
    Kind.case: _case, Kind.person: _person, Kind.ticket: _ticket, Kind.item: _item, Kind.window: _window,
}  # fmt: skip


def commands_now(keys: Keys, *, chinese: bool) -> tuple[Command, ...]:
    """Every key of the window and of the page in front that does something at this moment."""
    found = []
    for area in keys.shown_areas():
        if area != "app" and not area.startswith("page:"):
            continue
        for key in keys.keys_of(area):
            if key in _HIDDEN or not keys.alive(key):
                continue
            words = keys.keymap.words(area, key, chinese=chinese)
            # what stands in brackets explains the key, it does not name it
            short = words.partition("（")[0].partition(" (")[0]
            found.append(Command(key, short, Spelled(short)))
    return tuple(found)


def matching(commands: Sequence[Command], words: str, most: int) -> list[Entry]:
    """The commands that answer what was typed; all of them for nothing."""
    verb = QCoreApplication.translate("Palette", "Do it")
    if not plain(words):
        return [Entry(COMMANDS, one.words, verb=verb, key=one.key) for one in commands[:most]]
    ranked = []
    for place, one in enumerate(commands):
        fit = one.spelled.fit(words)
        if fit is not None:
            hit = (fit.start, fit.end)
            ranked.append((fit.rank, place, Entry(COMMANDS, one.words, verb=verb, key=one.key, hit=hit)))
        elif plain(words) == plain(one.key):
            ranked.append((0, place, Entry(COMMANDS, one.words, verb=verb, key=one.key)))
    ranked.sort(key=lambda entry: entry[:2])
    return [entry for *_rank, entry in ranked[:most]]


def with_headings(entries: Sequence[Entry]) -> list[Entry]:
    """The lines with a heading before each group."""
    lines: list[Entry] = []
    for entry in entries:
        if not lines or lines[-1].group != entry.group:
            lines.append(Entry(entry.group, heading_words(entry.group), heading=True))
        lines.append(entry)
    return lines
