"""The command line: what may be said, and one line for what makes no sense."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from workstation import __version__
from workstation.commands.enrol_arguments import add_enrol, add_enrolment
from workstation.commands.keep import KEEPING, add_keeping
from workstation.commands.publish import add_publish
from workstation.commands.require import add_require
from workstation.commands.speech import CHINESE, ENGLISH, Speech
from workstation.commands.support import add_bundle, add_station
from workstation.config import TextSize, ThemeName

LANGUAGES = (CHINESE, ENGLISH)
THEMES = tuple(theme.value for theme in ThemeName)
SLOWEST, FASTEST = 0.1, 100.0
"""How fast a demo hall may live, as a multiple of a real one."""
SIZES = tuple(size.value for size in TextSize)

_SAID: tuple[tuple[str, str], ...] = (
    # what the parser says -> the key of our sentence
    (r"unrecognized arguments: (?P<what>.*)", "arg_unknown"),
    (r"the following arguments are required: (?P<what>.*)", "arg_required"),
    (r"argument (?P<name>[^:]+): expected .*", "arg_needs_value"),
    (r"argument (?P<name>[^:]+): not allowed with argument (?P<what>.*)", "arg_not_both"),
    (r"one of the arguments (?P<what>.*) is required", "arg_required"),
    (r"argument (?P<name>[^:]+): invalid choice: (?P<what>'[^']*').*", "arg_choice"),
    (r"argument (?P<name>[^:]+): invalid \S+ value: (?P<what>'.*')", "arg_value"),
    (r"ambiguous option: (?P<what>\S+).*", "arg_ambiguous"),
)


_HEADINGS = (("usage: ", "usage"), ("positional arguments:", "positionals"), ("options:", "options"))


class BadArguments(Exception):
    """The command line makes no sense; the text says why, in the reader's language."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and its help in the reader's language."""

    speech: Speech = Speech()

    def error(self, message: str) -> NoReturn:
        raise BadArguments(_in_words(self.speech, message))

    def format_help(self) -> str:
        text = super().format_help()
        for found, key in _HEADINGS:
            text = text.replace(found, self.speech.word(key), 1)
        return text


def language_of(words: Sequence[str], otherwise: str = CHINESE) -> str:
    """The language the command line asks for, before the rest of it is understood."""
    for place, word in enumerate(words):
        value = word.partition("=")[2] if word.startswith("--lang=") else None
        if word == "--lang" and place + 1 < len(words):
            value = words[place + 1]
        if value in LANGUAGES:
            return str(value)
    return otherwise


def read_arguments(words: Sequence[str], speech: Speech) -> argparse.Namespace:
    """What the command line asks for; `command` is None for the window. Raises BadArguments."""
    return build_parser(speech).parse_args(list(words))


def build_parser(speech: Speech) -> argparse.ArgumentParser:
    """The parser of every command."""
    word = speech.word
    made = type("_Spoken", (_Parser,), {"speech": speech})
    common = made(add_help=False)
    _option(common, "--lang", word("help_lang"), choices=LANGUAGES, default=argparse.SUPPRESS)
    _option(common, "--home", word("help_home"), type=Path, metavar="DIR", default=argparse.SUPPRESS)
    parser = made(
        prog="shouwen", description=word("about"), add_help=False, allow_abbrev=False, parents=[common]
    )
    _help(parser, word)
    parser.add_argument("--version", action="version", version=__version__, help=word("help_version"))
    _look(parser, word)
    parser.add_argument("--still", action="store_true", default=False, help=word("help_still"))
    parser.add_argument("--demo", action="store_true", default=False, help=word("help_demo"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(group: Any, name: str, about: str) -> Any:
        one = group.add_parser(
            name,
            help=word(about),
            description=word(about),
            add_help=False,
            allow_abbrev=False,
            parents=[common],
        )
        _help(one, word)
        return one

    tour = command(commands, "tour", "about_tour")
    _look(tour, word)
    # what the window takes beside its looks means nothing to its pictures
    for name in ("--still", "--demo"):
        tour.add_argument(name, action="store_true", default=False, help=argparse.SUPPRESS)
    _option(tour, "--size", word("help_size"), type=_extent, metavar="1366x768", default=None)
    _option(tour, "--out", word("help_out"), type=Path, metavar="DIR", required=True)
    _hall_commands(command(commands, "hall", "about_hall"), command, word)
    _simulate(command(commands, "simulate", "about_simulate"), word)
    _live(command(commands, "live", "about_live"), word)
    # for the simulation itself: it reads its orders from standard input
    commands.add_parser("simulate-station", add_help=False, parents=[common])
    add_enrol(command(commands, "enrol", "about_enrol"), word)
    renewal = command(commands, "re-enrol", "about_renew")
    _option(renewal, "--hall", word("help_hall"), metavar="URL", required=True)
    _option(renewal, "--segment", word("help_new_segment"), type=_segment, metavar="SJ13", required=True)
    add_station(command(commands, "station", "about_station"), command, word)
    add_bundle(command(commands, "support-bundle", "about_bundle"), word)
    check = command(commands, "self-check", "about_check")
    _option(check, "--hall", word("help_hall_check"), metavar="URL")
    return parser  # type: ignore[no-any-return]


_OTHERS = (("upgrade", "about_upgrade"), ("seed-demo", "about_seed"), ("verify", "about_verify"))


def _look(parser: Any, word: Callable[..., str]) -> None:
    """What the window and its pictures take beside the settings."""
    more = {"default": argparse.SUPPRESS}
    _option(parser, "--hall", word("help_hall_check"), metavar="URL", **more)
    _option(parser, "--station", word("help_station"), type=_segment, metavar="SJ03", **more)
    _option(parser, "--theme", word("help_theme"), choices=THEMES, **more)
    _option(parser, "--text-size", word("help_text_size"), choices=SIZES, **more)


def _segment(text: str) -> str:
    if not re.fullmatch(r"[A-Z0-9]{4}", text):
        raise ValueError(text)
    return text


def _extent(text: str) -> tuple[int, int]:
    if not re.fullmatch(r"[1-9][0-9]{2,3}x[1-9][0-9]{2,3}", text):
        raise ValueError(text)
    wide, _, high = text.partition("x")
    return int(wide), int(high)


def _hall_commands(hall: Any, command: Callable[..., Any], word: Callable[..., str]) -> None:
    kinds = hall.add_subparsers(dest="hall_command", metavar="COMMAND", required=True)
    create = command(kinds, "create", "about_create")
    _option(create, "--name", word("help_name"), type=_text, required=True)
    _option(create, "--county", word("help_county"), type=county, required=True)
    _option(create, "--kind", word("help_kind"), choices=("real", "demo"), default="real")
    _option(create, "--catalogue", word("help_catalogue"), type=Path, metavar="DIR")
    _option(create, "--login", word("help_login_name"), metavar="NAME")
    for name, about in KEEPING:
        add_keeping(name, command(kinds, name, about), word, county)
    others = [command(kinds, name, about) for name, about in _OTHERS]
    for one in others:
        _option(one, "--county", word("help_county"), type=county)
    _option(others[-1], "--witness", word("help_witness"), type=Path, metavar="DIR", action="append")
    publish = command(kinds, "publish", "about_publish")
    add_publish(publish, word)
    _option(publish, "--county", word("help_county"), type=county)
    require = command(kinds, "require", "about_require")
    add_require(require, word)
    _option(require, "--county", word("help_county"), type=county)
    enrolment = command(kinds, "enrolment", "about_enrolment")
    add_enrolment(enrolment, word)
    for one in (create, *others, publish, require, enrolment):
        _option(one, "--hall", word("help_hall"), metavar="URL", required=True)


def _simulate(parser: Any, word: Callable[..., str]) -> None:
    _option(parser, "--hall", word("help_hall"), metavar="URL", required=True)
    _option(parser, "--counters", word("help_counters"), type=between(1, 100), default=8, metavar="N")
    _option(parser, "--actions", word("help_actions"), type=between(1, 5000), default=200, metavar="M")
    _option(parser, "--seed", word("help_seed"), type=int, default=1, metavar="S")
    _option(parser, "--report", word("help_report"), type=Path, metavar="FILE", required=True)
    _option(parser, "--acks", word("help_acks"), type=Path, metavar="DIR", required=True)
    _option(parser, "--county", word("help_county"), type=county)


def _live(parser: Any, word: Callable[..., str]) -> None:
    _option(parser, "--hall", word("help_hall_live"), metavar="URL", default="")
    _option(parser, "--own", word("help_own"), type=_segment, metavar="SJ03")
    _option(parser, "--speed", word("help_speed"), type=_speed, metavar="N", default=1.0)
    _option(parser, "--seed", word("help_seed"), type=int, default=1, metavar="S")
    # for the window that starts it: it ends with the pipe on standard input
    parser.add_argument("--watched", action="store_true", help=argparse.SUPPRESS)


def _speed(text: str) -> float:
    value = float(text)
    if not SLOWEST <= value <= FASTEST:
        raise ValueError(text)
    return value


def between(least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number within bounds."""

    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise ValueError(text)
        return value

    return number


def county(text: str) -> str:
    """A county code: six digits."""
    if not re.fullmatch(r"[0-9]{6}", text):
        raise ValueError(text)
    return text


def _text(text: str) -> str:
    if not text.strip():
        raise ValueError(text)
    return text.strip()


def _option(parser: Any, name: str, help_text: str, **more: Any) -> None:
    parser.add_argument(name, help=help_text.replace("%", "%%"), **more)


def _help(parser: Any, word: Callable[..., str]) -> None:
    parser.add_argument("-h", "--help", action="help", help=word("help_help"))


def _in_words(speech: Speech, message: str) -> str:
    for pattern, key in _SAID:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            said = {name: " ".join(value.split()) for name, value in found.groupdict().items()}
            return speech.word("bad_arguments", what=speech.word(key, **said))
    return speech.word("bad_arguments", what=" ".join(message.split()))
