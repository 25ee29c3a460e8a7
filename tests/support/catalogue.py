"""The catalogue that ships with the product, read once for the tests of the rules."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from workstation.domain.item import ServiceItem, load_items
from workstation.domain.staff import HallStaffing, load_staffing
from workstation.domain.unit import Unit, load_units

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogue"


@cache
def raw(name: str) -> Any:
    """One parsed file of the catalogue."""
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def items() -> dict[str, ServiceItem]:
    """Every item by key."""
    return {item.key: item for item in load_items(raw("items"))}


@cache
def units() -> dict[str, Unit]:
    """Every unit by key."""
    return {unit.key: unit for unit in load_units(raw("units"))}


@cache
def staffing() -> HallStaffing:
    """People, windows and rules of the demo hall."""
    return load_staffing(raw("demo"))
