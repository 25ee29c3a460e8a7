"""Typing Chinese on Linux: which module of Qt to load, and whether an input method will answer it.

The Qt that comes with the program holds one module for input methods, ibus. IBus answers it, and so does
fcitx 5 through its IBus front end, on X11 and on Wayland (the module speaks over the session bus, not
through the compositor). fcitx 4 does not answer it.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

USUAL = "ibus"
ONE, MANY = "QT_IM_MODULE", "QT_IM_MODULES"
_SECONDS = 2.0
_STOPS = "DBUS_FATAL_WARNINGS"
_MACHINE = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


class Engine(StrEnum):
    """The input methods a session may run."""

    ibus = "ibus"
    fcitx5 = "fcitx5"
    fcitx4 = "fcitx4"


@dataclass(frozen=True)
class Session:
    """What runs in this session. `bus`: there is a session bus; `answers`: somebody speaks IBus on it."""

    bus: bool
    answers: bool = False
    engines: frozenset[Engine] = frozenset()


class Typing(StrEnum):
    """Whether Chinese can be typed, and what stands in the way."""

    ready = "ready"
    other_module = "other_module"
    no_bus = "no_bus"
    nothing_runs = "nothing_runs"
    only_fcitx4 = "only_fcitx4"
    front_end_off = "front_end_off"


def modules_of(plugins: Path) -> frozenset[str]:
    """The input modules among Qt's plugins."""
    found = (plugins / "platforminputcontexts").glob("lib*platforminputcontextplugin.so")
    return frozenset(
        path.name.removeprefix("lib").removesuffix("platforminputcontextplugin.so") for path in found
    )


def environment(environ: Mapping[str, str], there: Collection[str]) -> dict[str, str | None]:
    """What to set before Qt starts (None: take away), so that it loads a module that is `there`.

    A desktop says "fcitx" or "xim" to every program; the Qt of this program has no such module and would
    type no Chinese at all. What names a module that is there, or ends in "compose" for none, is left alone.
    """
    wanted = [name for name in environ.get(MANY, "").split(";") if name]
    if wanted:
        # this list goes before the single name
        return {} if any(name in there for name in wanted) else {MANY: None, ONE: USUAL}
    one = environ.get(ONE, "")
    return {} if one in there else {ONE: USUAL}


def bus_environment(environ: Mapping[str, str], machine: Iterable[Path] = _MACHINE) -> dict[str, str]:
    """What to set before Qt starts, so that asking D-Bus ends in an answer.

    A machine that was never booted (a container, a fresh chroot) has no id; there libdbus aborts the process
    of whoever asks, unless it is told that a warning is a warning.
    """
    if _STOPS in environ or any(place.exists() for place in machine):
        return {}
    return {_STOPS: "0"}


def judge(session: Session, module: str) -> Typing:
    """Whether Chinese can be typed with this module in that session."""
    if module != USUAL:
        return Typing.other_module
    if not session.bus:
        return Typing.no_bus
    if session.answers:
        return Typing.ready
    if Engine.fcitx5 in session.engines:
        return Typing.front_end_off
    return Typing.only_fcitx4 if Engine.fcitx4 in session.engines else Typing.nothing_runs


def look_around(environ: Mapping[str, str]) -> Session:
    """Ask the session bus who is there. Takes up to some seconds; never raises for what it meets."""
    # only Linux has it installed
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = environ.get("DBUS_SESSION_BUS_ADDRESS") or _bus_of_user(environ)
    if not bus:
        return Session(False)
    asked = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    try:
        with open_dbus_connection(bus) as connection:
            answer = connection.send_and_get_reply(new_method_call(asked, "ListNames"), timeout=_SECONDS)
            names = frozenset(str(name) for name in answer.body[0])
    except (OSError, ValueError, EOFError, TimeoutError, RuntimeError):
        return Session(False)
    engines = set()
    if "org.fcitx.Fcitx5" in names:
        engines.add(Engine.fcitx5)
    elif any(name.startswith("org.fcitx.Fcitx") for name in names):
        engines.add(Engine.fcitx4)
    if "org.freedesktop.IBus" in names and Engine.fcitx5 not in engines:
        engines.add(Engine.ibus)
    answers = bool({"org.freedesktop.IBus", "org.freedesktop.portal.IBus"} & names)
    return Session(True, answers, frozenset(engines))


def typing_now(environ: Mapping[str, str], plugins: Path) -> tuple[Typing, str]:
    """Whether Chinese can be typed in a window opened now, and who answers (or the module that is used)."""
    changes = environment(environ, modules_of(plugins))
    module = str(changes.get(ONE) or environ.get(ONE) or USUAL)
    session = look_around(environ)
    found = judge(session, module)
    engine = next(iter(sorted(session.engines)), "")
    return found, module if found is Typing.other_module else str(engine or USUAL)


def _bus_of_user(environ: Mapping[str, str]) -> str:
    folder = environ.get("XDG_RUNTIME_DIR", "")
    return f"unix:path={folder}/bus" if folder and (Path(folder) / "bus").exists() else ""


def plugin_folders() -> Iterator[Path]:
    """Where the plugins of this program's Qt lie, without loading Qt."""
    import importlib.util

    if getattr(sys, "frozen", False):
        home = getattr(sys, "_MEIPASS", "") or Path(sys.executable).parent
        yield Path(home) / "PySide6" / "Qt" / "plugins"
        return
    found = importlib.util.find_spec("PySide6")
    for place in (found.submodule_search_locations or []) if found else []:
        yield Path(place) / "Qt" / "plugins"
