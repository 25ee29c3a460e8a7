"""What the Linux package is made from: lists that agree, man pages without gaps, valid descriptions."""

from __future__ import annotations

import gzip
import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from workstation.commands.arguments import build_parser
from workstation.commands.speech import CHINESE, ENGLISH, Speech

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
DATA = PACKAGING / "linux" / "data"


@pytest.fixture(autouse=True)
def packaging_found(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in {"linux", "words", "fonts", "wheel"}:
            del sys.modules[name]


def module(name: str) -> ModuleType:
    return importlib.import_module(name)


def pins(name: str) -> dict[str, str]:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, re.MULTILINE))


def test_the_frozen_program_has_the_packages_that_are_tested() -> None:
    frozen = pins("requirements-freeze.txt")
    for name, version in pins("requirements.txt").items():
        assert frozen[name] == version, name
    assert "pyinstaller" in frozen


def test_the_man_pages_name_every_command_in_both_languages(tmp_path: Path) -> None:
    command = [sys.executable, PACKAGING / "linux" / "manual.py", tmp_path, "1767225600"]
    subprocess.run(command, check=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"})
    for language, place in ((ENGLISH, "man1"), (CHINESE, "zh_CN/man1")):
        packed = (tmp_path / place / "shouwen.1.gz").read_bytes()
        text = gzip.decompress(packed).decode().replace("\\-", "-")
        shown = build_parser(Speech(language)).format_help()
        for name in ("enrol", "support-bundle", "self-check", "hall backup", "station restore"):
            assert f".SS {name}\n" in text, name
            assert name.split()[0] in shown
        assert "simulate-station" not in text
        assert packed == gzip.compress(gzip.decompress(packed), 9, mtime=0)
    if shutil.which("man") is not None:
        page = tmp_path / "man1" / "shouwen.1.gz"
        told = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True)
        assert told.returncode == 0 and not told.stderr, told.stderr


def test_of_debians_patches_those_that_mend_are_taken() -> None:
    source = module("linux.python_source")
    series = "deb-setup.diff\n# note\nmultiarch.diff\nshutdown-deadlock.diff\nCVE-2024-0450.patch\n" + (
        "skip-xml-tests-expat-CVE-2023-52425.patch\nCVE-2026-1299.patch -p1\n"
    )
    taken = ["shutdown-deadlock.diff", "CVE-2024-0450.patch", "CVE-2026-1299.patch"]
    assert source.applied_patches(series) == taken


def test_two_trees_are_compared_file_by_file(tmp_path: Path) -> None:
    deb = module("linux.deb")
    for name in ("one", "two"):
        (tmp_path / name / "bin").mkdir(parents=True)
        (tmp_path / name / "bin" / "same").write_text("same")
        (tmp_path / name / "bin" / "other").write_text(name)
        (tmp_path / name / "link").symlink_to("bin/same")
        module("linux.licences").age(tmp_path / name)
    (tmp_path / "two" / "more").write_text("")
    first, second = (deb.contents(tmp_path / name) for name in ("one", "two"))
    assert deb.differing(first, first) == []
    assert deb.differing(first, second) == ["bin/other", "more"]
    (tmp_path / "two" / "bin" / "same").chmod(0o755)
    assert "bin/same" in deb.differing(first, deb.contents(tmp_path / "two"))


def test_a_library_that_asks_for_a_newer_c_library_is_named(tmp_path: Path) -> None:
    if shutil.which("objdump") is None or shutil.which("gcc") is None:
        pytest.skip("no objdump or no compiler here")
    freeze = module("linux.freeze")
    code = "#include <math.h>\n%s\ndouble f(double x) { return %s; }\n"
    old = '__asm__(".symver exp,exp@GLIBC_2.2.5");'
    for name, text in (("new", code % ("", "exp(x)")), ("old", code % (old, "exp(x)"))):
        (tmp_path / f"{name}.c").write_text(text)
        made = [
            "gcc",
            "-shared",
            "-fPIC",
            "-fno-builtin",
            "-o",
            tmp_path / f"{name}.so",
            tmp_path / f"{name}.c",
            "-lm",
        ]
        subprocess.run(made, check=True)
    assert freeze.asks_for_newer(tmp_path) == ["new.so: GLIBC_2.29"]


def test_the_desktop_entry_and_the_description_are_valid(tmp_path: Path) -> None:
    tree = module("linux.tree")
    entry = tmp_path / "cn.shouwen.workstation.desktop"
    entry.write_text(tree._desktop("shouwen", "cn.shouwen.workstation"), encoding="utf-8")
    described = tmp_path / "cn.shouwen.workstation.metainfo.xml"
    described.write_text(tree._filled("metainfo.xml"), encoding="utf-8")
    assert "@" not in entry.read_text(encoding="utf-8") + described.read_text(encoding="utf-8")
    checks = (["desktop-file-validate", entry], ["appstreamcli", "validate", "--no-net", described])
    done = 0
    for check in checks:
        if shutil.which(str(check[0])) is not None:
            told = subprocess.run(check, capture_output=True, text=True)
            assert told.returncode == 0, told.stdout
            done += 1
    if not done:
        pytest.skip("neither desktop-file-validate nor appstreamcli is here")


def test_the_picture_is_drawn_in_every_size(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    picture = ROOT / "resources" / "app" / "shouwen.svg"
    command = [sys.executable, PACKAGING / "linux" / "icon.py", picture, tmp_path, "shouwen", "16", "256"]
    subprocess.run(command, check=True)
    for size in (16, 256):
        image = QImage(str(tmp_path / f"{size}x{size}" / "apps" / "shouwen.png"))
        assert image.width() == size
        assert image.pixelColor(size // 2, size // 2).alpha() == 255 and image.pixelColor(0, 0).alpha() == 0
