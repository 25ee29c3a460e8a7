"""What a machine is told that lacks something: all of it in one message, with the one command that helps."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A bare machine with apt-get, and a person who may not install anything."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    before = set(sys.modules)
    module = importlib.import_module("machine")
    bare = {name: tuple(_without(need) for need in getattr(module, name)) for name in ("NEEDS", "FOR_TESTS")}
    for name, needs in bare.items():
        monkeypatch.setattr(module, name, needs)
    monkeypatch.setattr(module, "_rights", lambda: None)
    found = shutil.which
    monkeypatch.setattr(module.shutil, "which", lambda name: "/x" if name == "apt-get" else found(name))
    yield module
    for name in set(sys.modules) - before:
        if name in {"machine", "words"}:
            del sys.modules[name]


def _without(need: object) -> object:
    from dataclasses import replace

    return replace(need, there=lambda: False)  # type: ignore[type-var]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Debian")
@pytest.mark.parametrize("kind", ["run", "dev"])
def test_all_that_is_missing_is_said_at_once(machine: ModuleType, kind: str) -> None:
    with pytest.raises(Exception, match="This machine lacks:") as caught:
        machine.provide_packages(kind, first=True)
    *_lines, command = str(caught.value).splitlines()
    asked = command.partition("--no-install-recommends ")[2].split()
    assert command.strip().startswith("sudo apt-get update && sudo apt-get install -y ")
    needs = machine.NEEDS if kind == "run" else (*machine.NEEDS, *machine.FOR_TESTS)
    assert asked == [need.package for need in needs]
    assert ("xvfb" in asked) is (kind == "dev")


def test_the_list_for_machines_that_install_beforehand_holds_all(machine: ModuleType) -> None:
    listed = (PACKAGING / "apt-packages.txt").read_text(encoding="utf-8").split()
    assert {need.package for need in (*machine.NEEDS, *machine.FOR_TESTS)} == set(listed)
