"""What IT does to keep a hall: logins for its stations, a backup, a restore, a move to a server."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workstation.services.hall_admin import open_hall
from workstation.store import hall_backup, hall_promote, hall_roles
from workstation.store.hall_backup import BackupFacts, Restored
from workstation.store.hall_promote import Promoted
from workstation.store.hall_store import HallStore

Clock = Callable[[], datetime]
_PASSWORD_BYTES = 18


@dataclass(frozen=True)
class StationLogin:
    """A login of stations and the address to give them, with the password when it was made just now."""

    name: str
    role: str
    address: str
    new: bool


def make_login(url: str, name: str | None = None, county: str | None = None) -> StationLogin:
    """A login with which stations may work and not rewrite; without a name `<database>_station`.

    Raises NoRoles, LoginWrong, RolesRefused and what `open_hall` raises.
    """
    store = HallStore(url)
    try:
        open_hall(store, county)
        return login_of(store, name)
    finally:
        store.dispose()


def login_of(store: HallStore, name: str | None = None) -> StationLogin:
    """The same for a hall that is open."""
    wanted = name or f"{store.url.database or ''}_station"[-63:]
    made = hall_roles.make_login(store, wanted, secrets.token_urlsafe(_PASSWORD_BYTES))
    address = store.address_for(made.name, made.password)
    return StationLogin(made.name, made.role, address, made.password is not None)


def backup_hall(url: str, path: Path, clock: Clock, county: str | None = None) -> BackupFacts:
    """The whole hall in one file. Raises what `open_hall` raises, or OSError."""
    store = HallStore(url)
    try:
        open_hall(store, county)
        return hall_backup.write_backup(store, path, now=clock())
    finally:
        store.dispose()


def restore_hall(
    url: str, path: Path, clock: Clock, random: Callable[[int], bytes] = secrets.token_bytes
) -> Restored:
    """Fill an empty database from a backup. Raises BackupBroken, BackupNewer, HallExists, OSError."""
    store = HallStore(url)
    try:
        restored = hall_backup.restore(store, path, now=clock(), random=random)
        hall_roles.grant_stations_if_allowed(store)
        return restored
    finally:
        store.dispose()


def promote_hall(
    source: str,
    target: str,
    clock: Clock,
    county: str | None = None,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Promoted:
    """Move a hall from its file to a server. Raises what `hall_promote.promote` raises."""
    here, there = HallStore(source), HallStore(target)
    try:
        open_hall(here, county)
        promoted = hall_promote.promote(here, there, now=clock(), random=random)
        hall_roles.grant_stations_if_allowed(there)
        return promoted
    finally:
        here.dispose()
        there.dispose()
