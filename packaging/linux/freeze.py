"""The frozen program: wheels by hash, PyInstaller in the build root, what must be true of the result."""

import re
import shutil
import subprocess
from pathlib import Path

import fonts
import wheel
from words import ROOT, Trouble, run_logged, say, venv_program

from linux import python_source
from linux.chroot import Chroot, bare, fresh_copy
from linux.places import CACHE, CHROOTS, FOLDER, OLDEST_GLIBC, moment

BUILD_RELEASE = "bullseye"
REQUIREMENTS = ROOT / "packaging" / "requirements-freeze.txt"
WHEELS = CACHE / "wheels"
_HERE = Path(__file__).resolve().parent
_LIBRARIES = (
    "libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libgl1",
    "libegl1", "libdbus-1-3", "libfontconfig1", "libglib2.0-0", "libwayland-client0", "libwayland-cursor0",
)  # fmt: skip
_FREEZE = """
set -e
cd /build
[ -x venv/bin/pip ] || {python} -m venv venv
venv/bin/pip install --quiet --no-index --find-links wheels --require-hashes --no-deps -r requirements.txt
find venv source -name __pycache__ -prune -exec rm -rf {{}} +
export PYTHONHASHSEED=1 PYTHONDONTWRITEBYTECODE=1
venv/bin/python -m PyInstaller --noconfirm --clean --log-level WARN --distpath dist --workpath work \
    source/shouwen.spec
"""
_NEEDED = re.compile(rb"GLIBC_(\d+)\.(\d+)")


def build_root() -> Chroot:
    """The chroot the program is frozen in, made the first time: some four minutes."""
    root = Chroot(CHROOTS / f"build-{BUILD_RELEASE}")
    if not (root.path / "var" / "lib" / "shouwen-bare").exists():
        root = fresh_copy(bare(BUILD_RELEASE), root.path.name)
    python_source.provide_python(root)
    python_source.provide_sqlite(root)
    stamp = root.path / "var" / "lib" / "shouwen-libraries"
    if not stamp.exists():
        root.install(*_LIBRARIES)
        stamp.write_text("")
    return root


def freeze() -> Path:
    """Freeze the product as it is in the tree; returns the folder with the program `shouwen` in it.

    Raises Trouble when a file in it asks for a newer C library than the oldest system has.
    """
    fonts.demand_fonts()
    _fetch_wheels()
    root = build_root()
    build = root.path / "build"
    build.mkdir(exist_ok=True)
    for old in ("source", "wheels", "dist", "work"):
        shutil.rmtree(build / old, ignore_errors=True)
    shutil.copytree(WHEELS, build / "wheels")
    shutil.copyfile(REQUIREMENTS, build / "requirements.txt")
    wheel.lay_out(build / "source")
    for name in ("start.py", "shouwen.spec"):
        shutil.copyfile(_HERE / name, build / "source" / name)
    say("Freezing the program ...")
    script = _FREEZE.format(python=python_source.PYTHON)
    root.run("sh", "-c", script, env={"SOURCE_DATE_EPOCH": str(moment())})
    made = FOLDER / "program"
    shutil.rmtree(made, ignore_errors=True)
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(build / "dist" / "shouwen", made, symlinks=True)
    if newer := asks_for_newer(made):
        raise Trouble("These files ask for a newer C library:\n  " + "\n  ".join(newer))
    return made


def asks_for_newer(folder: Path) -> list[str]:
    """The ELF files that name a version of glibc above the oldest one, each with what it asks for."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        with file.open("rb") as opened:
            if opened.read(4) != b"\x7fELF":
                continue
        asked = subprocess.run(["objdump", "-p", file], capture_output=True).stdout
        versions = {(int(major), int(minor)) for major, minor in _NEEDED.findall(asked)}
        if versions and max(versions) > OLDEST_GLIBC:
            found.append(f"{file.relative_to(folder)}: GLIBC_{'.'.join(map(str, max(versions)))}")
    return found


def _fetch_wheels() -> None:
    """Every package by its hash, built for glibc 2.28 at most."""
    stamp = WHEELS / ".list"
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    say("Fetching the Python packages of the frozen program ...")
    shutil.rmtree(WHEELS, ignore_errors=True)
    WHEELS.mkdir(parents=True)
    names = [f"manylinux_2_{minor}_x86_64" for minor in range(5, OLDEST_GLIBC[1] + 1)]
    platforms = [word for name in (*names, "manylinux2014_x86_64") for word in ("--platform", name)]
    abis = [word for abi in ("cp311", "abi3", "none") for word in ("--abi", abi)]
    run_logged(
        [venv_program("python"), "-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps",
         "--only-binary=:all:", "--python-version", "3.11", "--implementation", "cp", *abis, *platforms,
         "-d", WHEELS, "-r", REQUIREMENTS]
    )  # fmt: skip
    stamp.write_text(wanted, encoding="utf-8")
