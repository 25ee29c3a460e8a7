"""The composition root: the only module that knows every room."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from workstation import __version__, config
from workstation.resources import font_folders, qm_folder, resource_path
from workstation.ui.at_the_door import login_maker
from workstation.ui.desktop import Desktop, Shelf, monotonic, open_application
from workstation.ui.i18n import Language
from workstation.ui.start import Start
from workstation.ui.theme import LOOKS

if TYPE_CHECKING:
    from workstation.services import workbench
    from workstation.services.living.process import LivingHall
    from workstation.ui.frame import Frame
    from workstation.ui.program import Program
    from workstation.ui.start import Make, Runs
    from workstation.ui.wiring import Wiring

ZONE = ZoneInfo("Asia/Shanghai")
DEMO_STATION = "SJ03"


@dataclass(frozen=True)
class Choices:
    """What the command line may say. `home`: the data folder; `hall_url` "" means the settings decide,
    and without any the embedded demo hall opens as `station`."""

    home: Path | None = None
    hall_url: str = ""
    station: str = DEMO_STATION
    language: str = ""
    theme: str = ""
    text_size: str = ""
    still: bool = False
    """No invented citizens and colleagues in the embedded demo hall."""
    demo: bool = False
    """Before this PC is enrolled the demo hall opens at once, without the page of the first start."""


def utc_now() -> datetime:
    """This moment, aware."""
    return datetime.now(UTC)


def hall_now() -> datetime:
    """This moment on the hall's clock."""
    return datetime.now(ZONE)


def run_window(choices: Choices) -> int:
    """Open the window; returns the exit code."""
    from workstation.services.support.logbook import open_log

    log = open_log(choices.home or config.data_folder())
    try:
        desktop = open_desktop()
        start = open_window(desktop, choices)
        start.begin()
        code = desktop.run()
        start.stop()
        return code
    finally:
        log.close()


def open_window(desktop: Desktop, choices: Choices, printed: Path | None = None) -> Start:
    """The first frame, ready to begin; the program is loaded once it stands on the screen.

    `printed`: a folder that takes the papers instead of printers.
    """
    home = choices.home or config.data_folder()
    loaded = config.load_settings(home)
    settings = loaded.settings

    def load() -> Make:
        from workstation.ui.program import Program

        # read again: enrolling has changed them
        known = config.load_settings(home)
        wiring = wire(choices, home, replace(known, broken_copy=loaded.broken_copy), printed)
        wiring = replace(wiring, first_again=first_again)
        if printed is None:
            wiring = replace(wiring, living=living_hall(choices, home, known.settings))
        return lambda frame, door: Program(desktop, wiring, frame, door)

    def load_first() -> Make:
        from workstation.services.own_pc import OwnPc
        from workstation.ui.enrol.first_start import FirstStart
        from workstation.ui.enrol.form import enrolling_of

        def without_door() -> Callable[[Frame], Runs]:
            make = load()
            return lambda frame: make(frame, None)

        pc = OwnPc(home, utc_now)
        enrolling, quit_now, known = enrolling_of(pc), desktop.app.quit, pc.enrolled()
        return lambda frame, _door: FirstStart(
            frame, enrolling, without_door, lambda bug: save_report(home, bug)[0], hall_now, quit_now,
            version=__version__, segment=known.segment if known else "", gather=pc.gather_for_support,
        )  # fmt: skip

    def first_again(frame: Frame, segment: str, kept: Path | None) -> None:
        from workstation.ui.enrol.first_start import FirstStart

        fresh = load_first()(frame, None)
        assert isinstance(fresh, FirstStart)
        start.program = fresh
        fresh.start()
        fresh.page.say_retired(segment, str(kept or home / "station.db"))

    first = is_first_start(choices, home, settings)
    start = Start(
        desktop,
        Language(choices.language or settings.language.value),
        LOOKS[choices.theme or settings.theme.value],
        config.TextSize(choices.text_size or settings.text_size.value).factor,
        None if first else login_maker(home, hall_now, __version__, _told(loaded)),
        load_first if first else load,
        lambda bug: save_report(home, bug)[0],
    )
    return start


def is_first_start(choices: Choices, home: Path, settings: config.Settings) -> bool:
    """Whether nobody has said yet what this PC is: no hall named, none set up, no demo hall tried before,
    or it was signed off."""
    if choices.demo or choices.hall_url or settings.hall_url:
        return False
    if (home / "retired").exists():
        return True
    return not (home / "demo" / "hall.db").exists()


def run_tour(choices: Choices, out: Path, size: tuple[int, int] | None = None) -> int:
    """Walk the pages of the demo hall with real keys; pictures and papers are left in `out`.

    `size`: width and height of the window in pixels; None leaves it as it opens.

    Returns 0 when every stop was reached. The demo hall of the tour is made afresh and thrown away.
    """
    from workstation.services.living.beside import live_beside
    from workstation.ui.program import Program
    from workstation.ui.tour.ground import Ground
    from workstation.ui.tour.morning import Morning
    from workstation.ui.tour.tour import PAPERS, Tour, write_line

    clock = Morning(utc_now)
    with tempfile.TemporaryDirectory(prefix="shouwen-tour-") as made:
        home = Path(made)
        # the page of the settings shows what is in force
        settings = config.Settings(
            language=config.LanguageName(choices.language or config.Settings.language),
            theme=config.ThemeName(choices.theme or config.Settings.theme),
            text_size=config.TextSize(choices.text_size or config.Settings.text_size),
        )
        config.save_settings(home, settings)
        desktop = open_desktop()

        def make_program(station: str) -> Program:
            here = replace(choices, home=home, station=station, hall_url="")
            wiring = wire(here, home, config.Loaded(settings), out / PAPERS, clock)
            return Program(desktop, wiring)

        ground, live = Ground.lay(home, clock), partial(live_beside, home, clock=clock)
        tour = Tour(desktop, make_program, out, write_line, size, live, ground=ground)
        code = tour.run()
    if tour.error is not None:
        sys.stderr.write(f"{tour.error}\n")
    return code


def open_desktop() -> Desktop:
    """The Qt application with fonts, pictures and words."""
    return Desktop(
        open_application(sys.argv[:1]),
        Shelf(
            tokens=resource_path("tokens.json"),
            keymap=resource_path("keymap.json"),
            icons=resource_path("icons"),
            fonts=font_folders(),
            catalogues=qm_folder(),
        ),
    )


def wire(
    choices: Choices,
    home: Path,
    loaded: config.Loaded,
    printed: Path | None,
    clock: Callable[[], datetime] = utc_now,
) -> Wiring:
    """What the program needs, from the settings and the command line. `clock` gives aware moments."""
    from workstation.services.own_pc import OwnPc
    from workstation.ui.wiring import Wiring

    settings = loaded.settings

    def remember(staff_no: str) -> None:
        # who sat here last is a convenience: a folder that cannot be written must not stop the sign-in
        try:
            config.save_settings(home, config.load_settings(home).settings.signed_in(staff_no))
        except config.SettingsUnwritable as trouble:
            sys.stderr.write(f"{trouble}\n")

    return Wiring(
        open_bench=lambda: open_workbench(choices, home, settings, printed, clock),
        crashed=lambda bug: save_report(home, bug),
        now=lambda: clock().astimezone(ZONE),
        clock=monotonic,
        language=Language(choices.language or settings.language.value),
        look=LOOKS[choices.theme or settings.theme.value],
        factor=config.TextSize(choices.text_size or settings.text_size.value).factor,
        remember_person=remember,
        own_pc=lambda bench: OwnPc(
            home,
            clock,
            opened=bench.opened,
            fonts=font_folders(),
            printed=printed_folder(bench, home, printed),
        ),
        gather=OwnPc(home, clock, fonts=font_folders()).gather_for_support,
        told=_told(loaded),
        scanner_port=settings.scanner_port,
        card_port=settings.card_port,
        idle_lock_minutes=settings.idle_lock_minutes,
    )


def open_workbench(
    choices: Choices,
    home: Path,
    settings: config.Settings,
    printed: Path | None,
    clock: Callable[[], datetime] = utc_now,
) -> workbench.Workbench:
    """Open the station of this PC; without a hall in the settings the embedded demo hall, made if needed."""
    from workstation.services import workbench
    from workstation.services.handlers import all_kinds
    from workstation.services.living.embedded import open_embedded, printed_in
    from workstation.sync.opening import open_station

    url = choices.hall_url or hall_address(home, settings)
    if url:
        opened = open_station(home, url, all_kinds(), clock)
    else:
        opened = open_embedded(home, choices.station, clock)
        printed = printed or printed_in(home)
    opened.hall.asks_time = True
    return workbench.set_up(opened, clock, font_folders(), settings.printers, printed)


def hall_address(home: Path, settings: config.Settings) -> str:
    """The hall's address with its password; without one to be had, work goes on without the link."""
    try:
        return config.full_url(settings, home)
    except config.KeyringMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return settings.hall_url


def living_hall(choices: Choices, home: Path, settings: config.Settings) -> LivingHall | None:
    """What lets the embedded demo hall live while the window is open; None for every other hall."""
    from workstation.services.living.embedded import living_of

    if choices.still or choices.hall_url or settings.hall_url:
        return None
    return living_of(home, choices.station)


def printed_folder(bench: workbench.Workbench, home: Path, printed: Path | None) -> Path | None:
    """Where a demo hall's papers go; None for a real hall, whose papers go to printers."""
    return printed or (home / "demo" / "printed" if bench.demo else None)


def save_report(home: Path, bug: BaseException) -> tuple[str, Path]:
    """Keep what is known of a bug in a file; returns the short number a clerk can read out, and the file."""
    from workstation.services.support import reports

    return reports.save_report(home, bug, utc_now())


def _told(loaded: config.Loaded) -> str:
    if loaded.broken_copy is not None:
        return f"settings.json → {loaded.broken_copy.name}"
    return ""
