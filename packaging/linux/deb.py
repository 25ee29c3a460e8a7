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
    made = build(kind, again="--again" in arguments)
    if "--twice" in arguments:
        first = contents(made)
        kept = made.with_suffix(".first.deb")
        made.replace(kept)
        wrong = differing(first, contents(build(kind)))
        same = made.read_bytes() == kept.read_bytes()
        kept.unlink()
        if wrong:
            raise Trouble("Two builds differ in:\n  " + "\n  ".join(wrong[:20]))
        said = "the packages are the same byte for byte" if same else "all files are the same"
        say(f"Built twice: {said} ({len(first)} files).")
    return 0


def build(kind: str, *, again: bool = False) -> Path:
    """The .deb of that layout in build/package."""
    name, lay_out = LAYOUTS[kind]
    root = freeze.build_root()
    program = FOLDER / "program"
    if not (again and (program / NAME).exists()):
        program = freeze.freeze()
    laid = lay_out(root, program)
    OUT.mkdir(parents=True, exist_ok=True)
    made = OUT / f"{name}_{version()}_{ARCHITECTURE}.deb"
    pack(laid, made)
    files = [each for each in laid.rglob("*") if each.is_file() and not each.is_symlink()]
    installed = sum(each.stat().st_size for each in files)
    sizes = {"package": made.name, "bytes": made.stat().st_size, "installed_bytes": installed,
             "sha256": hashlib.sha256(made.read_bytes()).hexdigest()}  # fmt: skip
    made.with_suffix(".json").write_text(json.dumps(sizes, indent=2) + "\n", encoding="utf-8")
    place = made.relative_to(ROOT)
    say(f"{place}: {made.stat().st_size / 1e6:.1f} MB, installed {installed / 1e6:.0f} MB")
    return made


def pack(laid: Path, made: Path) -> None:
    """dpkg-deb with everything fixed that could differ: time, owner, one thread, xz for old dpkg."""
    if not shutil.which("dpkg-deb"):
        raise Trouble("dpkg-deb is missing: sudo apt-get install dpkg")
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment()), "DPKG_DEB_THREADS_MAX": "1"}
    try:
        run_logged(["nice", "dpkg-deb", "--root-owner-group", "-Zxz", "--build", laid, made], env=env)
    except subprocess.CalledProcessError as failed:
        raise Trouble(f"dpkg-deb failed:\n{failed.output}") from failed


def contents(package: Path) -> dict[str, str]:
    """Every file of a package with the hash of what is in it, and links with where they point."""
    unpacked = FOLDER / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    run_logged(["dpkg-deb", "-R", package, unpacked])
    found = {}
    for file in sorted(unpacked.rglob("*")):
        name = str(file.relative_to(unpacked))
        if file.is_symlink():
            found[name] = f"-> {file.readlink()}"
        elif file.is_file():
            found[name] = hashlib.sha256(file.read_bytes()).hexdigest()
    shutil.rmtree(unpacked)
    return found


def differing(first: dict[str, str], second: dict[str, str]) -> list[str]:
    """The files that are not the same in both, or in only one."""
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
