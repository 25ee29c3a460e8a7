"""A wheel with everything the product needs beside code: resources, catalogues, fonts; and a trial of it."""

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import fonts
from words import BUILD, ROOT, Trouble, run_logged, say, venv_program, warn

FOLDER = BUILD / "package"
_INSTALL = """\
首问 (Shouwen), {name}

On a machine with Python 3.11, 3.12 or 3.13:
  python3 -m venv shouwen
  shouwen/bin/pip install --require-hashes -r requirements.txt
  shouwen/bin/pip install --no-deps {name}
  shouwen/bin/shouwen
"""
_TRIAL = """
import workstation, pathlib
from workstation.resources import resource_path, catalogue_folder, qm_folder, font_folders
inside = pathlib.Path(workstation.__file__).parent / "_data"
assert resource_path("tokens.json").is_file(), resource_path("tokens.json")
assert (catalogue_folder() / "items.yaml").is_file(), catalogue_folder()
assert all(inside in place.parents for place in (catalogue_folder(), *font_folders())), font_folders()
print("resources", resource_path(), "languages", sorted(p.name for p in qm_folder().glob("*.qm")),
      "fonts", sum(1 for f in font_folders() for _ in f.glob("*.ttf")))
"""


def build_package() -> Path:
    """Build the wheel and an archive of it with its hashed requirements; return the archive."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    stage = FOLDER / "stage"
    lay_out(stage)
    pip: list[str | Path] = [venv_program("python"), "-m", "pip", "--quiet", "wheel", "--no-deps"]
    try:
        run_logged([*pip, "--no-build-isolation", "-w", FOLDER, stage])
    except subprocess.CalledProcessError as failed:
        raise Trouble(f"The wheel could not be built:\n{failed.output}") from failed
    (wheel,) = FOLDER.glob("*.whl")
    version = wheel.name.split("-")[1]
    archive = FOLDER / f"shouwen-{version}-any.tar.gz"
    (FOLDER / "INSTALL.txt").write_text(_INSTALL.format(name=wheel.name), encoding="utf-8")
    shutil.copyfile(ROOT / "packaging" / "requirements.txt", FOLDER / "requirements.txt")
    with tarfile.open(archive, "w:gz", compresslevel=1) as packed:
        for part in (wheel, FOLDER / "requirements.txt", FOLDER / "INSTALL.txt"):
            packed.add(part, f"shouwen-{version}/{part.name}")
    shutil.rmtree(stage)
    say(f"{archive.relative_to(ROOT)}: {archive.stat().st_size / 1e6:.0f} MB")
    return archive


def try_package(archive: Path) -> None:
    """Install the archive in a new virtual environment far from the source tree and look at it."""
    with tempfile.TemporaryDirectory(prefix="shouwen-trial-") as scratch:
        here = Path(scratch)
        shutil.unpack_archive(archive, here)
        (wheel,) = here.glob("*/*.whl")
        run_logged([sys.executable, "-m", "venv", here / "venv"])
        scripts = here / "venv" / ("Scripts" if os.name == "nt" else "bin")
        pip: list[str | Path] = [scripts / "python", "-m", "pip", "--quiet", "install"]
        steps: tuple[list[str | Path], ...] = (
            [*pip, "--require-hashes", "-r", wheel.parent / "requirements.txt"],
            [*pip, "--no-deps", "--no-index", wheel],
            [scripts / "python", "-I", "-c", _TRIAL],
            [scripts / "shouwen", "--help"],
        )
        try:
            said = [run_logged(step, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) for step in steps]
        except subprocess.CalledProcessError as failed:
            raise Trouble(f"The package does not work where it was installed:\n{failed.output}") from failed
    say(f"Tried in a fresh environment: {said[2].strip()}")


def lay_out(stage: Path) -> None:
    """Lay out the code and all it needs beside it as they are installed."""
    unwanted = shutil.ignore_patterns("__pycache__", "*.pyc", "_data")
    shutil.copytree(ROOT / "workstation", stage / "workstation", ignore=unwanted)
    data = stage / "workstation" / "_data"
    shutil.copytree(ROOT / "resources", data / "resources", ignore=shutil.ignore_patterns("*.ttf", "*.otf"))
    if (BUILD / "i18n").is_dir():
        shutil.copytree(BUILD / "i18n", data / "i18n", ignore=shutil.ignore_patterns("*.half"))
    if fonts.missing_fonts():
        warn("The package is built without these fonts: " + ", ".join(fonts.missing_fonts()))
    if fonts.FOLDER.is_dir():
        shutil.copytree(fonts.FOLDER, data / "fonts", ignore=shutil.ignore_patterns(".*"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copyfile(ROOT / name, stage / name)
