"""The packages themselves: frozen, laid out, packed alike every time, and recorded with their size."""

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from words import BUILD, ROOT, Trouble, run_logged, say

from linux import freeze, tree
from linux.chroot import Chroot
from linux.places import APP_ID, ARCHITECTURE, FOLDER, NAME, moment, version

OUT = BUILD / "package"
_Layout = Callable[[Chroot, Path], Path]
LAYOUTS: dict[str, tuple[str, _Layout]] = {
    "deb": (NAME, tree.lay_out_debian),
    "uos": (APP_ID, tree.lay_out_uos),
}


def package(kind: str, arguments: Sequence[str]) -> int:
    """Make one of the packages. `--again` takes the program frozen before, `--twice` compares two builds."""
    laid = lay(kind, again="--again" in arguments)
    if "--twice" in arguments:
        first = contents(laid)
        wrong = differing(first, contents(lay(kind)))
        if wrong:
            raise Trouble("Two builds differ in:\n  " + "\n  ".join(wrong[:20]))
        say(f"Built twice: all {len(first)} files are the same.")
    made = OUT / f"{LAYOUTS[kind][0]}_{version()}_{ARCHITECTURE}.deb"
    pack(laid, made)
    record(laid, made)
    return 0


def lay(kind: str, *, again: bool = False) -> Path:
    """Freeze, unless the program frozen before is to be taken, and lay out; returns the tree."""
    root = freeze.build_root()
    program = FOLDER / "program"
    if not (again and (program / NAME).exists()):
        program = freeze.freeze()
    return LAYOUTS[kind][1](root, program)


def record(laid: Path, made: Path) -> None:
    """Say and keep how large a package is, and its hash."""
    files = [each for each in laid.rglob("*") if each.is_file() and not each.is_symlink()]
    installed = sum(each.stat().st_size for each in files)
    sizes = {"package": made.name, "bytes": made.stat().st_size, "installed_bytes": installed,
             "sha256": hashlib.sha256(made.read_bytes()).hexdigest()}  # fmt: skip
    made.with_suffix(".json").write_text(json.dumps(sizes, indent=2) + "\n", encoding="utf-8")
    place = made.relative_to(ROOT)
    say(f"{place}: {made.stat().st_size / 1e6:.1f} MB, installed {installed / 1e6:.0f} MB")


def pack(laid: Path, made: Path) -> None:
    """dpkg-deb with everything fixed that could differ: time, owner, one thread, xz for old dpkg."""
    if not shutil.which("dpkg-deb"):
        raise Trouble("dpkg-deb is missing: sudo apt-get install dpkg")
    made.parent.mkdir(parents=True, exist_ok=True)
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment()), "DPKG_DEB_THREADS_MAX": "1"}
    try:
        run_logged(["nice", "dpkg-deb", "--root-owner-group", "-Zxz", "--build", laid, made], env=env)
    except subprocess.CalledProcessError as failed:
        raise Trouble(f"dpkg-deb failed:\n{failed.output}") from failed


def contents(laid: Path) -> dict[str, str]:
    """Every file of a tree with rights, time and the hash of what is in it; links with where they point."""
    found = {}
    for file in sorted(laid.rglob("*")):
        name, looked = str(file.relative_to(laid)), file.lstat()
        if file.is_symlink():
            found[name] = f"-> {file.readlink()}"
        elif file.is_file():
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            found[name] = f"{looked.st_mode:o} {int(looked.st_mtime)} {digest}"
    return found


def differing(first: dict[str, str], second: dict[str, str]) -> list[str]:
    """The files that are not the same in both, or in only one."""
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
