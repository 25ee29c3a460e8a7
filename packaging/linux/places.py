"""What the package is called, where it is made, and which moment its files carry."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

from words import BUILD, ROOT, Trouble

NAME = "shouwen"
APP_ID = "cn.shouwen.workstation"
ARCHITECTURE = "amd64"
OLDEST_GLIBC = (2, 28)
FOLDER = BUILD / "linux"
CHROOTS = Path(os.environ.get("SHOUWEN_CHROOTS") or Path(tempfile.gettempdir()) / "chroots")
CACHE = CHROOTS / "cache"
_SOURCES = Path("etc/apt/sources.list")
_MIRROR = re.compile(r"^(?:URIs:\s*|deb\s+(?:\[[^]]*\]\s*)?)(\S+/debian)/?(?:\s|$)", re.MULTILINE)


def version() -> str:
    """The version of the product, as in `workstation.__version__`."""
    text = (ROOT / "workstation" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise Trouble("workstation/__init__.py names no version.")
    return found.group(1)


def moment() -> int:
    """The time all files of a package carry: `SOURCE_DATE_EPOCH`, else that of the newest commit."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said.isdigit():
        return int(said)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 1_767_225_600


def debian_mirror() -> str:
    """Where this machine gets Debian: `SHOUWEN_DEBIAN`, else the first address of its own apt."""
    if said := os.environ.get("SHOUWEN_DEBIAN"):
        return said.rstrip("/")
    root = Path("/") / _SOURCES.parent
    for file in sorted([*root.glob("*.list"), *root.glob("sources.list.d/*")]):
        if file.suffix in (".list", ".sources") and (found := _MIRROR.search(file.read_text())):
            return found.group(1)
    raise Trouble("No Debian mirror is known: set SHOUWEN_DEBIAN to the address of one.")


def ubuntu_mirror() -> str | None:
    """Where this machine gets Ubuntu (whose 20.04 Kylin V10 SP1 is made of): `SHOUWEN_UBUNTU` alone."""
    said = os.environ.get("SHOUWEN_UBUNTU", "").rstrip("/")
    return said or None
