"""The house rules that can be read off the code itself: who may import what, and what nobody may do."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "workstation"
FILES = sorted(file for file in HOUSE.rglob("*.py") if "_data" not in file.parts)
MIGRATIONS = HOUSE / "store" / "migrations"


def _name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def _imports(file: Path) -> Iterator[tuple[int, str]]:
    """Every module a file imports, also inside functions and under TYPE_CHECKING, as absolute names."""
    package = list(file.relative_to(ROOT).with_suffix("").parts[:-1])
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                above = package[: len(package) - node.level + 1]
                base = ".".join([*above, *([node.module] if node.module else [])])
            else:
                base = node.module or ""
            yield node.lineno, base
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def _inside(file: Path, *rooms: str) -> bool:
    return any(file.is_relative_to(HOUSE / room) for room in rooms)


def _wrong_imports(libraries: set[str], *rooms: str) -> list[str]:
    return [
        f"{_name(file)}:{line} imports {module}"
        for file in FILES
        if not _inside(file, *rooms)
        for line, module in _imports(file)
        if module.split(".")[0] in libraries
    ]


def test_domain_uses_the_standard_library_alone() -> None:
    wrong = [
        f"{_name(file)}:{line} imports {module}"
        for file in FILES
        if _inside(file, "domain")
        for line, module in _imports(file)
        if module.split(".")[0] not in sys.stdlib_module_names and not module.startswith("workstation.domain")
        if module != "workstation"
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("libraries", "rooms"),
    [
        ({"PySide6", "shiboken6"}, ("ui",)),
        ({"sqlalchemy", "alembic", "psycopg", "sqlite3"}, ("store",)),
        ({"reportlab"}, ("printing",)),
        ({"pypdfium2"}, ("printing", "devices")),
    ],
    ids=["Qt in ui", "SQL in store", "paper in printing", "raster in printing and devices"],
)
def test_a_library_stays_in_its_room(libraries: set[str], rooms: tuple[str, ...]) -> None:
    wrong = _wrong_imports(libraries, *rooms)
    assert not wrong, "\n".join(wrong)


def _screen(file: Path) -> str | None:
    """The screen a file belongs to: its file or folder name in ui/screens; None for the list of screens."""
    folder = HOUSE / "ui" / "screens"
    if not file.is_relative_to(folder):
        return None
    first = file.relative_to(folder).with_suffix("").parts[0]
    return None if first == "__init__" else first


def test_screens_do_not_import_each_other() -> None:
    wrong = []
    prefix = "workstation.ui.screens."
    for file in FILES:
        own = _screen(file)
        for line, module in _imports(file) if own else ():
            other = module.removeprefix(prefix).split(".")[0] if module.startswith(prefix) else own
            there = (HOUSE / "ui" / "screens" / f"{other}.py", HOUSE / "ui" / "screens" / str(other))
            if other != own and any(place.exists() for place in there):
                wrong.append(f"{_name(file)}:{line} imports {module}")
    assert not wrong, "\n".join(wrong)


def test_no_nested_event_loops_and_no_threads_of_qt() -> None:
    loops = {"exec", "exec_", "processEvents", "waitForReadyRead", "waitForFinished"}
    wrong = []
    for file in FILES:
        if not _inside(file, "ui"):
            continue
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.Name | ast.Attribute):
                said = node.id if isinstance(node, ast.Name) else node.attr
                if said in {"QThread", "QEventLoop"}:
                    wrong.append(f"{_name(file)}:{node.lineno} uses {said}")
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in loops
            ):
                the_one_loop = node.func.attr == "exec" and ast.unparse(node.func.value) in _THE_APPLICATION
                if not the_one_loop:
                    wrong.append(f"{_name(file)}:{node.lineno} calls {ast.unparse(node.func)}")
    assert not wrong, "\n".join(wrong)


# The one loop there is: the application's own.
_THE_APPLICATION = {"application", "self._application", "app", "self._app", "qt", "self._qt"}


def test_no_colour_is_written_into_the_interface() -> None:
    colour = re.compile(r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b|\brgba?\(|\bhsla?\(")
    wrong = []
    for file in FILES:
        if not _inside(file, "ui"):
            continue
        tree = _tree(file)
        quiet = _docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
                if colour.search(node.value):
                    wrong.append(f"{_name(file)}:{node.lineno} writes the colour {node.value[:40]!r}")
            if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("Qt.GlobalColor."):
                if node.attr != "transparent" and node.attr != "GlobalColor":
                    wrong.append(f"{_name(file)}:{node.lineno} uses {ast.unparse(node)}")
    assert not wrong, "\n".join(wrong)


def _docstrings(tree: ast.Module) -> set[int]:
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, holders) and node.body and isinstance(node.body[0], ast.Expr):
            found.add(id(node.body[0].value))
    return found


def test_nothing_is_swallowed() -> None:
    """`except Exception: pass` hides bugs; the crash dialog must see them."""
    wrong = []
    for file in FILES:
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.ExceptHandler):
                wide = node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"}
                empty = all(isinstance(each, ast.Pass | ast.Continue) for each in node.body)
                if wide and empty:
                    wrong.append(f"{_name(file)}:{node.lineno}")
    assert not wrong, "\n".join(wrong)


def test_no_singletons_and_no_globals() -> None:
    wrong = []
    for file in FILES:
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.Global):
                wrong.append(f"{_name(file)}:{node.lineno} has 'global {', '.join(node.names)}'")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr == "instance" and not node.args:
                    wrong.append(f"{_name(file)}:{node.lineno} calls {ast.unparse(node.func)}()")
    assert not wrong, "\n".join(wrong)


def test_names_say_what_a_thing_is() -> None:
    vague = re.compile(r"(Manager|Helper|Utils?)$|^(Base|Abstract)[A-Z]|^I[A-Z][a-z]")
    wrong = []
    for file in FILES:
        if file.is_relative_to(MIGRATIONS):
            continue
        classes = (node for node in ast.walk(_tree(file)) if isinstance(node, ast.ClassDef))
        wrong += [f"{_name(file)}:{node.lineno} {node.name}" for node in classes if vague.search(node.name)]
    assert not wrong, "\n".join(wrong)


def test_every_module_says_what_it_is_for() -> None:
    wrong = [_name(file) for file in FILES if file.stat().st_size and not ast.get_docstring(_tree(file))]
    assert not wrong, "\n".join(wrong)


def test_the_import_contracts_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
