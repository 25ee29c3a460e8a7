"""A copy of this PC's station, and putting it back on the same PC or a new one."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workstation import config
from workstation.domain.errors import RuleBroken
from workstation.services.habits import FILE as HABITS
from workstation.store import migrate, station_copy
from workstation.store.station_store import StationStore

_DATABASE, _MARK = "station.db", "shouwen-station.txt"
_OTHERS = (config.FILE, HABITS)


class StationThere(RuleBroken):
    """The folder already holds a station; it is not written over. Params: path."""

    code = "station_there"


class StationBackupWrong(RuleBroken):
    """The file is no whole backup of a station. Params: path."""

    code = "station_backup_wrong"


@dataclass(frozen=True)
class StationBackup:
    """What a backup holds: the station's segment, its hall, and how many changes still wait for the hall."""

    path: Path
    segment: str
    hall: str
    waiting: int


def backup_station(folder: Path, out: Path, now: datetime) -> StationBackup:
    """Write station file and settings into the zip `out`, readable by its owner alone; also beside a window.

    It holds personal data and no password: passwords stay in the keyring. Raises StationFileBroken, OSError.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    half = out.with_name(f".{out.name}.half")
    with tempfile.TemporaryDirectory(prefix="shouwen-backup-") as scratch:
        copy = Path(scratch) / _DATABASE
        station_copy.copy_station(folder / _DATABASE, copy)
        facts = station_copy.facts_of(copy)
        half.unlink(missing_ok=True)
        os.close(os.open(half, os.O_CREAT | os.O_WRONLY, 0o600))
        with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr(_MARK, f"{facts.segment} {now:%Y-%m-%dT%H:%M:%S}Z {facts.revision}\n")
            packed.write(copy, _DATABASE)
            for name in _OTHERS:
                if (folder / name).is_file():
                    packed.write(folder / name, name)
    half.replace(out)
    return StationBackup(out, facts.segment, facts.hall, facts.waiting)


def restore_station(folder: Path, backup: Path) -> StationBackup:
    """Put a backup into a data folder that holds no station. Everything is checked before anything is laid.

    A station that worked on after its backup is known by its hall at the first connection, and frozen until
    IT enrols it anew: no number is given twice. Raises StationThere,
    StationBackupWrong, NewerSchema, StationFileBroken, OSError.
    """
    if (folder / _DATABASE).exists():
        raise StationThere(path=str(folder))
    with tempfile.TemporaryDirectory(prefix="shouwen-restore-") as scratch:
        place = Path(scratch)
        try:
            with zipfile.ZipFile(backup) as packed:
                names = set(packed.namelist())
                if not {_DATABASE, _MARK} <= names or packed.testzip() is not None:
                    raise StationBackupWrong(path=str(backup))
                for name in (_DATABASE, *_OTHERS):
                    if name in names:
                        (place / name).write_bytes(packed.read(name))
        except (zipfile.BadZipFile, EOFError) as error:
            raise StationBackupWrong(path=str(backup)) from error
        migrate.station_revision(place / _DATABASE)
        facts = station_copy.facts_of(place / _DATABASE)
        if not facts.whole or facts.segment == "-":
            raise StationBackupWrong(path=str(backup))
        folder.mkdir(parents=True, exist_ok=True)
        for name in _OTHERS:
            if (place / name).exists() and not (folder / name).exists():
                shutil.copyfile(place / name, folder / name)
        # the station last: a half restored folder holds none and can be tried again
        half = folder / f".{_DATABASE}.half"
        shutil.copyfile(place / _DATABASE, half)
        half.chmod(0o600)
        half.replace(folder / _DATABASE)
    with StationStore(folder):
        # brings an older file to this program's tables, and shows that it opens
        pass
    return StationBackup(backup, facts.segment, facts.hall, facts.waiting)
