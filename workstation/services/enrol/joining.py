"""The PC's side of enrolment: from a sealed file and its secret to a station with settings and password."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from workstation import config
from workstation.domain.errors import RuleBroken
from workstation.passwords import Kept, forget_password, keep_password
from workstation.services import hall_admin
from workstation.services.enrol.sealed import LARGEST, EnrolmentUnreadable, Head, Order, Sealed, read_sealed
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.store.probe import HallProbe
from workstation.store.station_store import StationStore
from workstation.sync.opening import enrol_folder


class EnrolmentExpired(RuleBroken):
    """The last day of the file is over. Params: station, day."""

    code = "enrolment_expired"


class EnrolmentUsed(RuleBroken):
    """A PC was let in with this segment before. Params: station, hall."""

    code = "enrolment_used"


class EnrolmentOtherHall(RuleBroken):
    """The database of the file is now another hall's. Params: hall, found."""

    code = "enrolment_other_hall"


class AlreadyEnrolled(RuleBroken):
    """This PC is a station already. Params: station, hall, wanted."""

    code = "already_enrolled"


class EnrolmentMissing(RuleBroken):
    """The file cannot be opened. Params: path, detail."""

    code = "enrolment_missing"


@dataclass(frozen=True)
class Joined:
    """The PC as it is now. `before`: it was this station already, nothing had to be done."""

    hall: str
    segment: str
    place: str
    kept: Kept
    before: bool = False


def read_file(path: Path) -> Sealed:
    """An enrolment file, still closed. Raises EnrolmentMissing, EnrolmentUnreadable, EnrolmentTooNew."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise EnrolmentMissing(path=path.name, detail=error.strerror or str(error)) from error
    if len(data) > LARGEST:
        raise EnrolmentUnreadable(path=path.name)
    return read_sealed(data, path.name)


def join(sealed: Sealed, secret: str, folder: Path, clock: Callable[[], datetime]) -> Joined:
    """Make the PC with this data folder the station of the file: settings, password, station.

    May take some seconds. Nothing is left behind when it fails. Raises SecretIncomplete, SecretMistyped,
    SecretWrong, EnrolmentExpired, EnrolmentUsed, EnrolmentOtherHall, AlreadyEnrolled, NoHall, NewerSchema,
    SettingsUnwritable, PasswordUnkept, HallUnreachable, HallBroken, StationFileBroken.
    """
    order, head = sealed.open(secret), sealed.head
    mine = own_station(folder)
    if mine is not None:
        if mine != (order.hall_id, order.segment):
            raise AlreadyEnrolled(station=mine[1], wanted=order.segment, hall=head.hall)
        kept = _set_up(folder, order)
        return Joined(head.hall, order.segment, head.place, kept, before=True)
    _check_hall(order, sealed.head, clock)
    before = config.load_settings(folder).settings
    kept = _set_up(folder, order)
    try:
        enrol_folder(
            folder,
            order.url,
            segment=order.segment,
            name=order.name,
            kind=order.kind,
            window_id=order.window,
            clock=clock,
        )
    except BaseException as error:
        forget_password(order.url, folder)
        with contextlib.suppress(config.SettingsUnwritable):
            config.save_settings(folder, before)
        if isinstance(error, hall_setup.SegmentTaken):
            raise EnrolmentUsed(station=order.segment, hall=head.hall) from error
        raise
    return Joined(head.hall, order.segment, head.place, kept)


def own_station(folder: Path) -> tuple[str, str] | None:
    """Hall and segment this data folder belongs to, None for none. Raises StationFileBroken."""
    if not (folder / "station.db").exists():
        return None
    with StationStore(folder) as store, store.reading() as reader:
        words = {row["key"]: row["value"] for row in reader.local("meta")}
    return (words["hall_id"], words["segment"]) if "segment" in words else None


def _check_hall(order: Order, head: Head, clock: Callable[[], datetime]) -> None:
    store = HallStore(order.url)
    try:
        facts = hall_admin.open_hall(store)
    finally:
        store.dispose()
    if facts.hall_id != order.hall_id:
        raise EnrolmentOtherHall(hall=head.hall, found=facts.name)
    probe = HallProbe(order.url)
    try:
        # a PC fresh from the box may live in another year: the hall's clock decides
        now = probe.time() or clock()
    finally:
        probe.close()
    if now > head.good_until:
        raise EnrolmentExpired(station=order.segment, day=f"{head.good_until.astimezone():%Y-%m-%d}")


def _set_up(folder: Path, order: Order) -> Kept:
    """Settings and password. Printers somebody chose here stay where the file names none."""
    plain = config.without_password(order.url)
    known = config.load_settings(folder).settings
    config.save_settings(
        folder, replace(known, hall_url=plain, printers={**known.printers, **order.printers})
    )
    password = config.password_in(order.url)
    return Kept.nowhere if password is None else keep_password(plain, password, folder)
