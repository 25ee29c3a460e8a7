"""What can be set up on this PC: the way to the hall, printers, ports, which station it is, how it looks."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workstation import config
from workstation.config import Settings
from workstation.devices.serial_port import PortName, ports
from workstation.domain.errors import RuleBroken
from workstation.domain.paper_kind import PaperKind
from workstation.passwords import Kept, find_password, keep_password, needs_password
from workstation.printing.printers import CupsPrinter, FolderPrinter, list_printers, roll_media
from workstation.printing.roll_width import RollWidth
from workstation.services.connection import ConnectionTest, StepResult, Stop
from workstation.services.enrol.joining import Joined, join, read_file
from workstation.services.enrol.places import find_files, usual_places
from workstation.services.enrol.sealed import Sealed
from workstation.services.habits import Habits, load_habits, save_habits
from workstation.services.server_line import ServerLine, look_at_line
from workstation.store.station_store import StationStore
from workstation.sync.opening import OpenStation, enrol_folder

if TYPE_CHECKING:
    from workstation.services.self_check import Finding

SEGMENT = re.compile(r"[A-Z0-9]{4}")
ROLLS = {PaperKind.ticket_slip.value: RollWidth.narrow}
TRIAL_MM = 140


class SegmentWrong(RuleBroken):
    """A segment has four characters, A to Z and 0 to 9. Params: segment."""

    code = "segment_wrong"


@dataclass(frozen=True)
class Enrolled:
    """Which station this is. `window` "" for a station without one; `demo` marks a hall of sample data."""

    hall: str
    hall_id: str
    segment: str
    epoch: int
    window: str
    kind: str
    county: str
    demo: bool


@dataclass(frozen=True)
class SavedAddress:
    """The settings with the hall's address, and where its password is kept; `keyring`: there is one."""

    settings: Settings
    kept: Kept
    keyring: bool


class OwnPc:
    """One PC. Every method may take time: call it off the main thread."""

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime],
        *,
        opened: OpenStation | None = None,
        fonts: Sequence[Path] = (),
        printed: Path | None = None,
    ) -> None:
        """`folder` holds the settings, `opened` is the station that runs; with `printed` trial pages go
        into that folder (demo, tests)."""
        self.folder = folder
        self._clock, self._opened = clock, opened
        self._fonts, self._printed = tuple(fonts), printed

    # ---- what is kept

    def settings(self) -> Settings:
        """The settings as they are on the disk."""
        return config.load_settings(self.folder).settings

    def change(self, make: Callable[[Settings], Settings]) -> Settings:
        """Read, change and write the settings; returns the new ones. Raises SettingsUnwritable."""
        fresh = make(self.settings())
        config.save_settings(self.folder, fresh)
        return fresh

    def habits(self) -> Habits:
        """What the window remembers by itself."""
        return load_habits(self.folder)

    def change_habits(self, make: Callable[[Habits], Habits]) -> Habits:
        """Read, change and write them. Raises SettingsUnwritable."""
        fresh = make(self.habits())
        save_habits(self.folder, fresh)
        return fresh

    # ---- the hall

    def address(self) -> SavedAddress:
        """The saved address, and where its password is kept."""
        settings = self.settings()
        if not needs_password(settings.hall_url):
            return SavedAddress(settings, Kept.nowhere, True)
        try:
            _password, kept = find_password(settings.hall_url, self.folder)
        except config.KeyringMissing:
            return SavedAddress(settings, Kept.nowhere, False)
        return SavedAddress(settings, kept, kept is not Kept.file)

    def keep_address(self, url: str, password: str | None) -> SavedAddress:
        """Save the address, then the password: into the keyring, without one into a file of this account.

        A password of None leaves the one that is there. Raises SettingsUnwritable, PasswordUnkept.
        """
        plain = config.without_password(url)
        self.change(lambda known: replace(known, hall_url=plain))
        if password is not None:
            keep_password(plain, password, self.folder)
        return self.address()

    def with_kept_password(self, url: str) -> str:
        """The address with the kept password, as it is when there is none to be had."""
        try:
            return config.full_url(Settings(hall_url=url), self.folder)
        except config.KeyringMissing:
            return url

    def test(self, url: str, stop: Stop, tell: Callable[[StepResult], None]) -> tuple[StepResult, ...]:
        """Try an address step by step; see ConnectionTest. Raises WrongUrl."""
        known = self.enrolled()
        hall = known.hall_id if known and not known.demo else ""
        return ConnectionTest(self.with_kept_password(url), self._clock, stop, hall).run(tell)

    def line(self) -> ServerLine:
        """How safe the line to the hall is that this PC works with; asks the server."""
        _folder, url = self._place()
        return look_at_line(url or self.settings().hall_url or "sqlite:///-", self._clock())

    # ---- the station

    def enrolled(self) -> Enrolled | None:
        """Which station the running program works as, else the one this folder belongs to; None for none.

        Raises StationFileBroken.
        """
        if self._opened is not None:
            return _enrolled(self._opened.store)
        if not (self.folder / "station.db").exists():
            return None
        with StationStore(self.folder) as store:
            return _enrolled(store)

    def enrol(self, segment: str, name: str, kind: str, window: str) -> Enrolled:
        """Make this folder a station of the saved hall; it works as one after the next start.

        Raises SegmentWrong, AddressIncomplete's kin of the hall: SegmentTaken, NoHall, HallUnreachable.
        """
        plain = segment.strip().upper()
        if not SEGMENT.fullmatch(plain):
            raise SegmentWrong(segment=segment)
        url = self.with_kept_password(self.settings().hall_url)
        window_id = window.strip() or None
        title = name.strip() or plain
        enrol_folder(
            self.folder, url, segment=plain, name=title, kind=kind, window_id=window_id, clock=self._clock
        )
        with StationStore(self.folder) as store:
            made = _enrolled(store)
        assert made is not None
        return made

    def enrolment_files(self) -> tuple[Path, ...]:
        """Enrolment files in the usual places, the newest first."""
        return find_files(usual_places(self.folder))

    def read_enrolment(self, path: Path) -> Sealed:
        """An enrolment file, still closed. Raises EnrolmentMissing, EnrolmentUnreadable, EnrolmentTooNew."""
        return read_file(path)

    def join(self, sealed: Sealed, secret: str) -> Joined:
        """Make this PC the station of a file; see `enrol.joining.join` for what it raises."""
        return join(sealed, secret, self.folder, self._clock)

    # ---- printers, ports, fonts

    def printers(self) -> tuple[str, ...]:
        """The printers the system knows, the usual one first."""
        return list_printers()

    def ports(self) -> tuple[PortName, ...]:
        """The serial ports of this PC."""
        return ports()

    def try_printer(self, form: str, printer: str) -> str:
        """Print the trial page in the size of a form ("*" is A4); returns what the printer calls the job.

        Raises PrinterTrouble or one of its kinds, FontsMissing.
        """
        from workstation.printing.trial_page import trial_page

        known = self.enrolled()
        roll = ROLLS.get(form)
        pdf = trial_page(
            self._fonts,
            hall=known.hall if known else "首问",
            segment=known.segment if known else "",
            printer=printer,
            now=self._clock().astimezone(),
            roll=roll,
        )
        with tempfile.TemporaryDirectory(prefix="shouwen-trial-") as scratch:
            path = Path(scratch) / "trial.pdf"
            path.write_bytes(pdf)
            if self._printed is not None:
                return FolderPrinter(self._printed).send(path, "trial")
            media = "A4" if roll is None else roll_media(roll, TRIAL_MM)
            return CupsPrinter(printer, media=media).send(path, "trial")

    def look_over(self) -> tuple[Finding, ...]:
        """Everything about this PC that a clerk would stumble over."""
        from workstation.services.self_check import check_station

        folder, url = self._place()
        return tuple(_without_repeats(check_station(folder, url)))

    def gather_for_support(self) -> Path:
        """Write the file for support where a person finds it: the desktop, else the data folder.

        Raises BundleUnwritable when there is no room.
        """
        from workstation.services.support.bundle import BundleUnwritable, bundle_name, make_bundle

        folder, url = self._place()
        desks = (Path.home() / name for name in ("Desktop", "桌面"))
        place = next((desk for desk in desks if desk.is_dir()), self.folder / "support")
        now = self._clock()
        try:
            return make_bundle(folder, place / bundle_name(now), now, url=url).path
        except OSError as error:
            raise BundleUnwritable(path=str(place), detail=error.strerror or str(error)) from error

    def _place(self) -> tuple[Path, str | None]:
        if self._opened is None:
            return self.folder, None
        return self._opened.store.folder, str(self._opened.hall_store.url.render_as_string(False))


def _without_repeats(findings: Iterable[Finding]) -> Iterable[Finding]:
    seen = set()
    for finding in findings:
        if finding.key not in seen:
            seen.add(finding.key)
            yield finding


def _enrolled(store: StationStore) -> Enrolled | None:
    with store.reading() as reader:
        words = {row["key"]: row["value"] for row in reader.local("meta")}
    if "segment" not in words:
        return None
    window = words.get("window", "-")
    return Enrolled(
        words.get("hall_name", ""),
        words.get("hall_id", ""),
        words["segment"],
        int(words.get("epoch", "1")),
        "" if window == "-" else window,
        words.get("kind", ""),
        words.get("county_code", ""),
        words.get("hall_kind") == "demo",
    )
