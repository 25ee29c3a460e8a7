"""The house's own gates over the files kept in git: addresses, paths of one machine, sizes."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from words import ROOT

LONGEST = 300
HEAVIEST = 1_000_000
# The classes of one letter keep these lines from finding themselves.
_ADDRESSES = re.compile(
    r"pyp[i]\.org|pythonhoste[d]\.org|registry\.npm[a-z]*\.|deb\.debia[n]\.org|npmmirro[r]|tuna\.tsinghu[a]"
    r"|//mirror[s]?\.|--index-ur[l][ =]http|registry[ ]?=[ ]?http"
)
_MACHINE_PATHS = re.compile(
    r"(?<![\w./~$})-])/(?:wor[k]|roo[t]|hom[e]/\w+|Users/\w+|opt/whee[l]s|opt/pyp[i])/"
)
_TEXT = {".py", ".md", ".toml", ".txt", ".in", ".yaml", ".yml", ".json", ".ts", ".ini", ".sh", ".sql", ""}


def kept_files() -> list[Path]:
    """The files under version control, or all outside build folders where there is no git."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if shutil.which("git"):
        asked = subprocess.run(command, cwd=ROOT, capture_output=True)
        names = [name for name in asked.stdout.decode().split("\0") if name]
        if asked.returncode == 0 and names:
            return [ROOT / name for name in names if (ROOT / name).is_file()]
    skipped = {"build", "dist", ".venv", "__pycache__", ".git"}
    found = (file for file in ROOT.rglob("*") if file.is_file() and file.suffix not in {".ttf", ".otf"})
    return [file for file in found if not skipped & set(file.relative_to(ROOT).parts)]


def registry_addresses() -> list[str]:
    """Lines naming a package registry: every machine brings its own."""
    return _lines_with(_ADDRESSES, "names a package registry")


def machine_paths() -> list[str]:
    """Lines naming a folder of one person's machine."""
    return _lines_with(_MACHINE_PATHS, "names a folder of one machine")


def file_sizes() -> list[str]:
    """Python files above 300 lines (migrations excepted) and kept files above 1 MB."""
    wrong = []
    for file in kept_files():
        place = file.relative_to(ROOT)
        if file.stat().st_size > HEAVIEST:
            wrong.append(f"{place}: {file.stat().st_size // 1000} kB; build or fetch it, do not keep it")
        if file.suffix == ".py" and "migrations" not in place.parts:
            length = len(file.read_text(encoding="utf-8").splitlines())
            if length > LONGEST:
                wrong.append(f"{place}: {length} lines; split it at {LONGEST}")
    return wrong


GATES: tuple[tuple[str, Callable[[], list[str]]], ...] = (
    ("no registry address", registry_addresses),
    ("no path of one machine", machine_paths),
    ("file sizes", file_sizes),
)


def _lines_with(pattern: re.Pattern[str], complaint: str) -> list[str]:
    wrong = []
    for file in kept_files():
        if file.suffix not in _TEXT:
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                wrong.append(f"{file.relative_to(ROOT)}:{number}: {complaint}")
    return wrong
