"""Which module of Qt is loaded for typing Chinese, and what a session without one is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from workstation.services.input_method import (
    Engine,
    Session,
    Typing,
    bus_environment,
    environment,
    judge,
    modules_of,
)

THERE = frozenset({"ibus", "compose"})


@pytest.mark.parametrize(
    ("said", "changes"),
    [
        ({}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": ""}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx5"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "xim"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "ibus"}, {}),
        ({"QT_IM_MODULE": "compose"}, {}),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus", "QT_IM_MODULE": "fcitx"}, {}),
        ({"QT_IM_MODULES": "wayland;fcitx"}, {"QT_IM_MODULES": None, "QT_IM_MODULE": "ibus"}),
    ],
)
def test_a_module_that_is_there_is_named(said: dict[str, str], changes: dict[str, str | None]) -> None:
    assert environment(said, THERE) == changes


def test_modules_are_read_from_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "platforminputcontexts"
    folder.mkdir()
    for name in ("libibusplatforminputcontextplugin.so", "libcomposeplatforminputcontextplugin.so", "x.so"):
        (folder / name).write_bytes(b"")
    assert modules_of(tmp_path) == {"ibus", "compose"}
    assert modules_of(tmp_path / "nowhere") == frozenset()


def test_a_machine_without_an_id_is_no_reason_to_abort(tmp_path: Path) -> None:
    there, nowhere = tmp_path / "machine-id", tmp_path / "dbus"
    assert bus_environment({}, (there, nowhere)) == {"DBUS_FATAL_WARNINGS": "0"}
    assert bus_environment({"DBUS_FATAL_WARNINGS": "1"}, (there, nowhere)) == {}
    there.write_text("0" * 32)
    assert bus_environment({}, (there, nowhere)) == {}


@pytest.mark.parametrize(
    ("session", "module", "found"),
    [
        (Session(False), "ibus", Typing.no_bus),
        (Session(True), "ibus", Typing.nothing_runs),
        (Session(True, True, frozenset({Engine.ibus})), "ibus", Typing.ready),
        (Session(True, True, frozenset({Engine.fcitx5})), "ibus", Typing.ready),
        (Session(True, False, frozenset({Engine.fcitx5})), "ibus", Typing.front_end_off),
        (Session(True, False, frozenset({Engine.fcitx4})), "ibus", Typing.only_fcitx4),
        (Session(True, True, frozenset({Engine.ibus})), "compose", Typing.other_module),
    ],
)
def test_what_stands_in_the_way(session: Session, module: str, found: Typing) -> None:
    assert judge(session, module) is found
