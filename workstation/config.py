"""The settings of this PC: typed, in the station's data folder, the hall's password beside them.

The folder is `$SHOUWEN_HOME`, or the place the operating system gives a program for its data.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import platformdirs

from workstation.domain.errors import RuleBroken
from workstation.passwords import PRODUCT, find_password, needs_password, with_password
from workstation.passwords import KeyringMissing as KeyringMissing
from workstation.passwords import keep_password as keep_password
from workstation.passwords import password_in as password_in
from workstation.passwords import without_password as without_password

HOME = "SHOUWEN_HOME"
FILE = "settings.json"


class SettingsUnwritable(RuleBroken):
    """The settings could not be saved; what is shown stays in use until the program ends.

    Params: path, detail.
    """

    code = "settings_unwritable"


class ThemeName(StrEnum):
    """The palettes."""

    light = "light"
    dark = "dark"
    high_contrast = "high_contrast"


class TextSize(StrEnum):
    """How large everything is drawn."""

    normal = "normal"
    large = "large"
    largest = "largest"

    @property
    def factor(self) -> float:
        """The factor of all sizes."""
        return {"normal": 1.0, "large": 1.15, "largest": 1.3}[self.value]


class LanguageName(StrEnum):
    """The languages of the window."""

    zh_CN = "zh_CN"
    en = "en"


@dataclass(frozen=True)
class Settings:
    """Everything this PC remembers. `hall_url` holds no password; `printers` maps a form to a printer.

    `scanner_port` and `card_port` name serial ports; "" means that the device types like a keyboard.
    `last_people` are the staff numbers of the last two people at sign-in, the newest first.
    `living_demo`: invented citizens and colleagues keep the embedded demo hall alive.
    """

    hall_url: str = ""
    language: LanguageName = LanguageName.zh_CN
    theme: ThemeName = ThemeName.light
    text_size: TextSize = TextSize.normal
    printers: Mapping[str, str] = field(default_factory=dict)
    scanner_port: str = ""
    card_port: str = ""
    last_people: tuple[str, ...] = ()
    idle_lock_minutes: int = 10
    living_demo: bool = True

    def printer_for(self, form: str) -> str:
        """The printer of a form, "" for the system's usual one."""
        return self.printers.get(form, self.printers.get("*", ""))

    def signed_in(self, staff_no: str) -> Settings:
        """The same with this person as the newest of the last two."""
        others = tuple(other for other in self.last_people if other != staff_no)
        return replace(self, last_people=(staff_no, *others)[:2])


@dataclass(frozen=True)
class Loaded:
    """Settings as they were read. `broken_copy`: where a file that could not be understood was kept.

    `ignored`: names of single values that made no sense; their usual values are used.
    """

    settings: Settings
    broken_copy: Path | None = None
    ignored: tuple[str, ...] = ()


def data_folder(environ: Mapping[str, str] | None = None) -> Path:
    """The station's data folder; it may not exist yet."""
    named = (os.environ if environ is None else environ).get(HOME, "").strip()
    if named:
        return Path(named).expanduser()
    return Path(platformdirs.user_data_dir(PRODUCT, appauthor=False))


def load_settings(folder: Path) -> Loaded:
    """Read the settings of a folder; never raises for what the file holds.

    A missing file gives the usual values. A torn or foreign file gives the usual values too and is kept
    beside as settings.broken-<time>.json, so that nothing somebody typed is lost.
    """
    path = folder / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError):
        return Loaded(Settings(), _set_aside(path))
    try:
        data = json.loads(text)
    except json.JSONDecodeError:
        return Loaded(Settings(), _set_aside(path))
    if not isinstance(data, dict):
        return Loaded(Settings(), _set_aside(path))
    values, ignored = _understood(data)
    return Loaded(Settings(**values), None, ignored)


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings at once and whole: a crash leaves the old file or the new one.

    Raises SettingsUnwritable. A password in the address is taken out and never written.
    """
    plain = replace(settings, hall_url=without_password(settings.hall_url))
    data = {**asdict(plain), "printers": dict(plain.printers), "last_people": list(plain.last_people)}
    path, fresh = folder / FILE, folder / f"{FILE}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(data, file, ensure_ascii=False, indent=2, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise SettingsUnwritable(path=str(path), detail=error.strerror or str(error)) from error


def full_url(settings: Settings, folder: Path | None = None) -> str:
    """The hall's address with the kept password; one without a user needs none.

    `folder`: the data folder, which keeps the password where there is no keyring. Raises KeyringMissing
    when the keyring cannot be asked and the folder has no password either.
    """
    if not needs_password(settings.hall_url):
        return settings.hall_url
    password, _where = find_password(settings.hall_url, folder)
    return settings.hall_url if password is None else with_password(settings.hall_url, password)


def _understood(data: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    values: dict[str, Any] = {}
    ignored = []
    for entry in fields(Settings):
        if entry.name not in data:
            continue
        value = _read(entry.name, data[entry.name])
        if value is None:
            ignored.append(entry.name)
        else:
            values[entry.name] = value
    return values, tuple(ignored)


def _read(name: str, value: Any) -> Any:
    """The value of one setting, None when it makes no sense."""
    kinds: dict[str, type[StrEnum]] = {"language": LanguageName, "theme": ThemeName, "text_size": TextSize}
    if name in kinds:
        known = {member.value: member for member in kinds[name]}
        return known.get(value) if isinstance(value, str) else None
    if name == "printers":
        good = isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
        return {str(key): text for key, text in value.items()} if good else None
    if name == "last_people":
        good = isinstance(value, list) and all(isinstance(v, str) for v in value)
        return tuple(value[:2]) if good else None
    if name == "living_demo":
        return value if isinstance(value, bool) else None
    if name == "idle_lock_minutes":
        good = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 60
        return value if good else None
    return value if isinstance(value, str) else None


def _set_aside(path: Path) -> Path | None:
    kept = path.with_name(f"settings.broken-{time.strftime('%Y%m%d-%H%M%S')}.json")
    try:
        path.replace(kept)
    except OSError:
        # a folder that cannot be written keeps the file where it is; saving will say so
        return path
    return kept
