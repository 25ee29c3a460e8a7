"""The two layouts of the package: as Debian wants it, and as UOS wants it. No scripts in either."""

import gzip
import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from words import ROOT, run_logged, say, venv_program

from linux import licences
from linux.chroot import Chroot
from linux.places import APP_ID, ARCHITECTURE, FOLDER, NAME, moment, version

_DATA = Path(__file__).resolve().parent / "data"
_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICON = ROOT / "resources" / "app" / "shouwen.svg"
DEPENDS = (
    "libc6 (>= 2.28)", "libgcc-s1 | libgcc1", "libstdc++6 (>= 8)", "zlib1g", "liblzma5", "libuuid1",
    "libexpat1", "libgl1", "libegl1", "libdbus-1-3", "libfontconfig1", "libfreetype6 (>= 2.9)", "libx11-6",
    "libx11-xcb1", "libxcb1", "libwayland-client0", "libwayland-cursor0",
)  # fmt: skip
RECOMMENDS = ("cups-client", "gnome-keyring | kwalletmanager | deepin-keyring")
_DESCRIPTION = """\
workstation of the window clerk in a government-service hall
 Takes and calls numbers, guides through intake, prints the papers the law
 asks for, and follows every question that was handed on until somebody has
 signed for it. Goes on working while network or server are away.
 .
 The package brings its own Python, Qt and fonts. It changes nothing else in
 the system: no service, no port, no script runs when it is installed."""


def lay_out_debian(root: Chroot, program: Path) -> Path:
    """The tree of the .deb for Debian, Kylin and others; returns it, with its DEBIAN folder."""
    tree = _fresh("debian")
    _program(program, tree / "usr/lib" / NAME)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _icons(tree / "usr/share/icons/hicolor")
    _write(tree / "usr/share/applications" / f"{APP_ID}.desktop", _desktop(NAME, APP_ID))
    _write(tree / "usr/share/metainfo" / f"{APP_ID}.metainfo.xml", _filled("metainfo.xml"))
    _manuals(tree / "usr/share/man")
    _papers(root, program, tree / "usr/share/doc" / NAME)
    _write(tree / "usr/share/lintian/overrides" / NAME, (_DATA / "lintian-overrides").read_text())
    _control(tree, NAME, more={"Recommends": ", ".join(RECOMMENDS)})
    return tree


def lay_out_uos(root: Chroot, program: Path) -> Path:
    """The tree for UOS: everything below /opt/apps/APPID, found by its store through `info` and `entries`."""
    tree = _fresh("uos")
    home = tree / "opt/apps" / APP_ID
    _program(program, home / "files")
    _papers(root, program, home / "files" / "doc")
    _icons(home / "entries/icons/hicolor")
    runs = f"/opt/apps/{APP_ID}/files/{NAME}"
    _write(home / "entries/applications" / f"{APP_ID}.desktop", _desktop(runs, APP_ID))
    wanted = ("autostart", "notification", "trayicon", "clipboard", "account", "bluetooth", "camera",
              "audio_record", "installed_apps")  # fmt: skip
    info = {
        "appid": APP_ID,
        "name": "首问",
        "version": version(),
        "arch": [ARCHITECTURE],
        "permissions": {name: name == "clipboard" for name in wanted},
    }
    _write(home / "info", json.dumps(info, ensure_ascii=False, indent=2) + "\n")
    _control(tree, APP_ID, more={})
    return tree


def _fresh(name: str) -> Path:
    tree = FOLDER / name
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    return tree


def _program(program: Path, place: Path) -> None:
    shutil.copytree(program, place, symlinks=True)


def _desktop(program: str, icon: str) -> str:
    text = (_DATA / "shouwen.desktop").read_text("utf-8")
    return text.replace("@program@", program).replace("@icon@", icon)


def _filled(name: str) -> str:
    day = datetime.fromtimestamp(moment(), UTC).strftime("%Y-%m-%d")
    return (_DATA / name).read_text("utf-8").replace("@version@", version()).replace("@date@", day)


def _icons(place: Path) -> None:
    """The picture as it was drawn, and in the sizes old desktops ask for."""
    scalable = place / "scalable/apps" / f"{APP_ID}.svg"
    _write(scalable, _ICON.read_text("utf-8"))
    command = [venv_program("python"), Path(__file__).with_name("icon.py"), _ICON, place, APP_ID]
    run_logged([*command, *(str(size) for size in _SIZES)])


def _manuals(place: Path) -> None:

    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    run_logged([venv_program("python"), Path(__file__).with_name("manual.py"), place, str(moment())], env=env)


def _papers(root: Chroot, program: Path, place: Path) -> None:
    """What is read: licences of all parts, the pages for IT, the list of what changed."""
    parts = licences.gather(root, program, place / "licences")
    _write(place / "copyright", licences.copyright_file(place / "licences"))
    for page in sorted((ROOT / "packaging" / "docs").glob("*.md")):
        _write(place / page.name, page.read_text("utf-8"))
    stamp = datetime.fromtimestamp(moment(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    text = (
        f"{NAME} ({version()}) unstable; urgency=medium\n\n  * The product as of this day.\n\n"
        f" -- Shouwen <it@shouwen.example>  {stamp}\n"
    )

    (place / "changelog.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    say(f"Licence texts of {parts} parts.")


def _control(tree: Path, package: str, more: Mapping[str, str]) -> None:
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    fields = {
        "Package": package,
        "Version": version(),
        "Architecture": ARCHITECTURE,
        "Maintainer": "Shouwen <it@shouwen.example>",
        "Installed-Size": str(size // 1024),
        "Depends": ", ".join(DEPENDS),
        **more,
        "Section": "misc",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    licences.age(tree)
    _write(tree / "DEBIAN/control", "".join(f"{name}: {value}\n" for name, value in fields.items()))
    sums = []

    for file in sorted(tree.rglob("*")):
        if file.is_file() and not file.is_symlink() and "DEBIAN" not in file.relative_to(tree).parts[:1]:
            with file.open("rb") as opened:
                sums.append(f"{hashlib.file_digest(opened, 'md5').hexdigest()}  {file.relative_to(tree)}\n")
    _write(tree / "DEBIAN/md5sums", "".join(sums))
    licences.age(tree)


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
