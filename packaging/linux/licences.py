"""The licence texts of everything inside the package, found where each part came from."""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from words import ROOT, Trouble

from linux import python_source
from linux.chroot import Chroot
from linux.places import moment

_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_COMMON = Path("usr/share/common-licenses")
# Wheels that carry no text of their own: what they say in words, and the common text it means.
_BY_NAME: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "PySide6_Essentials": ("LGPL-3.0-only; source: the Qt project, version 6.8.3", ("LGPL-3", "GPL-3")),
    "shiboken6": ("LGPL-3.0-only; source: the Qt project, version 6.8.3", ("LGPL-3", "GPL-3")),
    "psycopg": ("LGPL-3.0-only", ("LGPL-3", "GPL-3")),
    "psycopg_binary": (
        "LGPL-3.0-only; with libpq (PostgreSQL licence), OpenSSL 3 (Apache-2.0) and MIT Kerberos inside",
        ("LGPL-3", "GPL-3", "Apache-2.0"),
    ),
    "cryptography": ("Apache-2.0 OR BSD-3-Clause; with OpenSSL 3 (Apache-2.0) inside", ("Apache-2.0",)),
    "pyserial": ("BSD-3-Clause, Copyright Chris Liechti and contributors", ("BSD",)),
}  # fmt: skip
# Only used while the package is made, or never loaded: not inside.
_OUTSIDE = {"altgraph", "setuptools", "pip", "packaging", "pyinstaller_hooks_contrib", "pefile", "macholib"}
_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: shouwen
Source: the tree this package was built from
Comment: The program brings its own Python and libraries. The texts of their licences lie beside this
 file in the folder licences, one folder for each part. The Qt and psycopg libraries are used under the
 LGPL version 3 as separate shared files in /usr/lib/shouwen/_internal and may be replaced there.

Files: *
Copyright: 2026 Shouwen
License: proprietary
 All rights reserved. To be used in the halls it was delivered to.
"""


def gather(root: Chroot, program: Path, folder: Path) -> int:
    """Lay the texts into `folder`, one folder a part; how many parts. Raises Trouble for one without."""
    shutil.rmtree(folder, ignore_errors=True)
    parts = 0
    for name, texts, words in (*_wheels(root), *_libraries(root, program), *_own(root)):
        place = folder / name
        place.mkdir(parents=True, exist_ok=True)
        if words:
            (place / "which.txt").write_text(words + "\n", encoding="utf-8")
        for text in texts:
            (place / text.name).write_bytes(_unicode(text.read_bytes()))
        if not texts:
            raise Trouble(f"No licence text of {name} was found; say in licences.py where it is.")
        parts += 1
    return parts


def copyright_file(folder: Path) -> str:
    """The file `copyright`: who made what is inside, with the folder of its text."""
    entries = [_HEAD]
    for part in sorted(each for each in folder.iterdir() if each.is_dir()):
        which = part / "which.txt"
        said = which.read_text(encoding="utf-8").strip() if which.exists() else "see its folder"
        entries.append(
            f"Files: part/{part.name}/*\nCopyright: the makers named in licences/{part.name}\n"
            f"License: {part.name}\n {said}\n"
        )
    return "\n".join(entries)


def _unicode(text: bytes) -> bytes:
    try:
        text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1").encode()
    return text


def _wheels(root: Chroot) -> Iterator[tuple[str, list[Path], str]]:
    for made in sorted((root.path / "build/venv/lib/python3.11/site-packages").glob("*.dist-info")):
        name = made.name.removesuffix(".dist-info").rpartition("-")[0]
        if name.lower() in _OUTSIDE:
            continue
        files = [file for file in sorted(made.rglob("*")) if file.is_file()]
        texts = [file for file in files if _TEXT.search(str(file.relative_to(made)))]
        words, common = _BY_NAME.get(name, ("", ()))
        texts += [(root.path / _COMMON / each).resolve() for each in common]
        yield f"python-{name.lower()}", texts, words


def _libraries(root: Chroot, program: Path) -> Iterator[tuple[str, list[Path], str]]:
    """Shared libraries PyInstaller took from the build root: the copyright file of their Debian package."""
    names = sorted({file.name for file in (program / "_internal").glob("lib*.so*")})
    here = [each for folder in ("usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu") for each in names
            if (root.path / folder / each).exists()]  # fmt: skip
    packages = set()
    for name in sorted(set(here)):
        said = root.attempt("dpkg", "-S", f"*/{name}").said
        owners = {line.partition(":")[0] for line in said.splitlines() if ": /" in line}
        if not owners:
            raise Trouble(f"{name} belongs to no package of the build root.")
        packages.add(sorted(owners)[0])
    for package in sorted(packages):
        text = root.path / "usr/share/doc" / package / "copyright"
        version = root.run("dpkg-query", "-W", "-f", "${source:Package} ${source:Version}", package)
        yield f"debian-{package}", [text.resolve()], f"from the Debian package {package}, source {version}"


def _own(root: Chroot) -> Iterator[tuple[str, list[Path], str]]:
    python = root.path / python_source.PREFIX.lstrip("/") / "lib/python3.11/LICENSE.txt"
    yield "python", [python], f"Python {python_source.REVISION}, from Debian's source package"
    for text in sorted((ROOT / "resources" / "fonts").glob("*.txt")):
        yield f"font-{text.stem.lower()}", [text], ""


def age(folder: Path) -> None:
    """Give every file and folder the moment of the package, and plain rights."""

    for file in sorted(folder.rglob("*"), reverse=True):
        if not file.is_symlink():
            runs = file.is_dir() or (file.stat().st_mode & 0o100 and ".so" not in file.name)
            file.chmod(0o755 if runs else 0o644)
        os.utime(file, (moment(), moment()), follow_symlinks=False)
