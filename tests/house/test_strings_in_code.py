"""Strings are written so that the catalogue tool finds them, and the tool keeps what people translated."""

import ast
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "workstation" / "ui"


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """The modules of packaging/, which are scripts beside each other and not a package."""
    names = ("words", "catalogue", "strings", "machine", "gates")
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    loaded = {}
    for name in names:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec and spec.loader
        monkeypatch.setitem(sys.modules, name, importlib.util.module_from_spec(spec))
        spec.loader.exec_module(sys.modules[name])
        loaded[name] = sys.modules[name]
    yield loaded


def _plain(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_strings_are_plain_literals_the_tool_can_find() -> None:
    """Only self.tr("...") and QCoreApplication.translate("Context", "...") are seen by the tool."""
    wrong = []
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            place = f"{file.relative_to(ROOT)}:{node.lineno}"
            if node.func.attr == "tr":
                if ast.unparse(node.func.value) != "self":
                    wrong.append(f"{place} write self.tr, not {ast.unparse(node.func)}")
                elif not node.args or not _plain(node.args[0]):
                    wrong.append(f"{place} self.tr takes a plain literal")
                elif any(word.arg == "n" for word in node.keywords):
                    wrong.append(f'{place} write self.tr("...", "", n), not n=n')
    assert not wrong, "\n".join(wrong)


def test_sources_are_english() -> None:
    """The code speaks English; Chinese comes from the catalogue (papers and data are another matter)."""
    wrong = []
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr in {"tr", "translate"}:
                    for word in node.args[:2]:
                        if _plain(word) and any("\u4e00" <= c <= "\u9fff" for c in ast.literal_eval(word)):
                            wrong.append(f"{file.relative_to(ROOT)}:{node.lineno} {ast.unparse(word)}")
    assert not wrong, "\n".join(wrong)


_CODE = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
ROLES = (QT_TRANSLATE_NOOP("Roles", "clerk"),)
class Page(QObject):
    def words(self, n):
        return (self.tr("Call next"), self.tr("%n waiting", "", n), self.tr("For {name} & <all>"),
                QCoreApplication.translate("Messages", "kept"))
"""


@pytest.fixture
def small_tree(tools: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A tree with one screen, so that the tool can be tried without touching the product's catalogues."""
    strings = tools["strings"]
    ui = tmp_path / "workstation" / "ui"
    (ui / "screens").mkdir(parents=True)
    (ui / "screens" / "counter.py").write_text(_CODE, encoding="utf-8")
    for name, place in (("ROOT", tmp_path), ("I18N", tmp_path / "i18n"), ("BUILD", tmp_path / "build")):
        monkeypatch.setattr(strings, name, place)
    monkeypatch.setattr(strings, "_UI", ui)
    monkeypatch.setattr(strings, "COMPILED", tmp_path / "build" / "i18n")
    return strings


def test_catalogues_are_renewed_translated_and_compiled(small_tree: ModuleType, tmp_path: Path) -> None:
    strings = small_tree
    strings.renew()
    assert any("unfinished" in fault for fault in strings.faults())
    words = {
        "Call next": "叫下一位", "%n waiting": "等候 %n 人", "For {name} & <all>": "致{name}&<全体>",
        "Messages::kept": "已保存", "clerk": "窗口人员",
    }  # fmt: skip
    given = tmp_path / "words.json"
    given.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    strings.give(given, "zh_CN")
    assert strings.faults() == []
    assert _said(tmp_path, "zh_CN", "Page", "Call next") == "叫下一位"
    assert _said(tmp_path, "zh_CN", "Page", "%n waiting", 3) == "等候 3 人"
    assert _said(tmp_path, "zh_CN", "Page", "For {name} & <all>") == "致{name}&<全体>"
    assert _said(tmp_path, "en", "Roles", "clerk") == "clerk"

    source = tmp_path / "workstation/ui/screens/counter.py"
    source.write_text(_CODE.replace('"Call next"', '"Call the next"'), encoding="utf-8")
    assert any("stale" in fault for fault in strings.faults())
    strings.renew()
    left = strings.read_catalogue(tmp_path / "i18n/zh_CN/counter.ts")
    assert {entry.source: entry.forms for entry in left}["kept"] == ["已保存"]
    assert [entry.source for entry in left if not entry.finished] == ["Call the next"]


def test_a_lost_placeholder_is_found(small_tree: ModuleType, tmp_path: Path) -> None:
    small_tree.renew()
    given = tmp_path / "words.json"
    given.write_text('{"For {name} & <all>": "致全体"}', encoding="utf-8")
    small_tree.give(given, "zh_CN")
    assert any("placeholders differ" in fault for fault in small_tree.faults())


def _said(tree: Path, language: str, context: str, source: str, n: int = -1) -> str:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(tree / "build" / "i18n" / f"shouwen_{language}.qm"))
    said = translator.translate(context, source, None, n)
    return said.replace("%n", str(n)) if n >= 0 else said


def test_each_area_has_its_own_file(tools: dict[str, ModuleType]) -> None:
    area_of = tools["strings"].area_of
    assert area_of(UI / "main_window.py") == "shell"
    assert area_of(UI / "messages.py") == "messages"
    assert area_of(UI / "widgets" / "checklist.py") == "widgets"
    assert area_of(UI / "screens" / "login.py") == "login"
    assert area_of(UI / "screens" / "counter" / "call_bar.py") == "counter"
    assert area_of(UI / "screens" / "__init__.py") == "shell"


def test_every_string_is_translated(tools: dict[str, ModuleType]) -> None:
    faults = tools["strings"].faults()
    assert not faults, "\n".join(faults)


def test_the_list_of_debian_packages_is_one_list(tools: dict[str, ModuleType]) -> None:
    listed = (ROOT / "packaging" / "apt-packages.txt").read_text(encoding="utf-8").split()
    machine = tools["machine"]
    assert listed == sorted(need.package for need in (*machine.NEEDS, *machine.FOR_TESTS))


@pytest.mark.parametrize("gate", ["registry_addresses", "machine_paths", "file_sizes"])
def test_the_tree_passes_its_own_gates(tools: dict[str, ModuleType], gate: str) -> None:
    wrong = getattr(tools["gates"], gate)()
    assert not wrong, "\n".join(wrong)


def test_the_gates_bite(
    tools: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gates = tools["gates"]
    monkeypatch.setattr(gates, "ROOT", tmp_path)
    (tmp_path / "long.py").write_text("x = 1\n" * 301, encoding="utf-8")
    (tmp_path / "a.txt").write_text("https://" + "pypi" + ".org/simple\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("see " + "/wo" + "rk/main/x\n", encoding="utf-8")
    assert [len(gate()) for gate in (gates.registry_addresses, gates.machine_paths, gates.file_sizes)] == [
        1
    ] * 3
