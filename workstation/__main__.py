"""The command line of the workstation: understands what is asked and puts trouble into words."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.commands.arguments import LANGUAGES, BadArguments, language_of, read_arguments
from workstation.commands.speech import CHINESE, Speech
from workstation.config import FILE, HOME, data_folder
from workstation.domain.errors import RuleBroken

if TYPE_CHECKING:
    from workstation.app import Choices

TROUBLE, INTERRUPTED = 2, 130
PLATFORM = "QT_QPA_PLATFORM"
"""What the toolkit draws on, where somebody says so."""


class FileTrouble(RuleBroken):
    """A file or folder of the person's own cannot be written. Params: path, detail."""

    code = "file_trouble"


def main(words: Sequence[str] | None = None) -> int:
    """Carry one command out. Returns 0 done, 1 checked and found wrong, 2 refused with the reason said."""
    said = list(sys.argv[1:] if words is None else words)
    speech = Speech(language_of(said, _usual_language()))
    try:
        arguments = read_arguments(said, speech)
        if (home := getattr(arguments, "home", None)) is not None:
            os.environ[HOME] = str(Path(home).expanduser())
        return _COMMANDS[arguments.command](arguments, speech)
    except BadArguments as wrong:
        sys.stderr.write(f"{wrong}\n")
    except RuleBroken as refused:
        speech.refused(refused)
    except KeyboardInterrupt:
        speech.trouble("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # whoever read our lines has stopped: nobody is there to be told
        return TROUBLE
    except OSError as error:
        speech.refused(FileTrouble(path=str(error.filename or "-"), detail=error.strerror or str(error)))
    return TROUBLE


def _window(arguments: Namespace, speech: Speech) -> int:
    if _screenless():
        # the toolkit would only abort
        speech.trouble("no_screen")
        return TROUBLE
    from workstation.app import run_window

    return run_window(_choices(arguments))


def _screenless() -> bool:
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", PLATFORM))
    return sys.platform.startswith("linux") and not named


def _tour(arguments: Namespace, _speech: Speech) -> int:
    if sys.platform.startswith("linux"):
        # nobody's screen is taken
        os.environ.setdefault(PLATFORM, "offscreen")
    from workstation.app import run_tour

    return int(run_tour(_choices(arguments), arguments.out, arguments.size))


def _choices(arguments: Namespace) -> Choices:
    from workstation.app import Choices

    said = vars(arguments)
    return Choices(
        home=said.get("home"),
        hall_url=said.get("hall") or "",
        station=said.get("station") or Choices.station,
        language=said.get("lang") or "",
        theme=said.get("theme") or "",
        text_size=said.get("text_size") or "",
        still=bool(said.get("still")),
        demo=bool(said.get("demo")),
    )


def _hall(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.hall import run_hall

    return run_hall(arguments, speech)


def _simulate(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.simulate import run_simulation

    return run_simulation(arguments, speech)


def _station(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.simulate import run_station

    return run_station(arguments, speech)


def _live(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.live import run_live

    return run_live(arguments, speech)


def _enrol(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.enrol import run_enrol

    return run_enrol(arguments, speech)


def _renew(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.renew import run_renewal

    return run_renewal(arguments, speech)


def _station_folder(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.support import run_station_folder

    return run_station_folder(arguments, speech)


def _bundle(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.support import run_bundle

    return run_bundle(arguments, speech)


def _check(arguments: Namespace, speech: Speech) -> int:
    from workstation.commands.self_check import run_check

    return run_check(arguments, speech)


def _usual_language() -> str:
    """The language of this PC's settings; the window, not we, tells of a file that cannot be read."""
    try:
        language = json.loads((data_folder() / FILE).read_text(encoding="utf-8"))["language"]
    except (OSError, ValueError, KeyError, TypeError):
        return CHINESE
    return language if language in LANGUAGES else CHINESE


_COMMANDS: dict[str | None, Callable[[Namespace, Speech], int]] = {
    None: _window,
    "tour": _tour,
    "hall": _hall,
    "simulate": _simulate,
    "live": _live,
    "simulate-station": _station,
    "enrol": _enrol,
    "re-enrol": _renew,
    "station": _station_folder,
    "support-bundle": _bundle,
    "self-check": _check,
}

if __name__ == "__main__":
    sys.exit(main())
