"""Units of the hall: whose seal, prefix and review body stand on a paper, and what it may say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class UnitKind(StrEnum):
    """Only a government unit may use a sentence of the 行政许可法 and print a remedy."""

    government = "government"
    public_utility = "public_utility"
    bank = "bank"


@dataclass(frozen=True, slots=True)
class Unit:
    """One organ or enterprise with windows in the hall.

    `seals` pairs a seal key (licence, service, business) with the name printed in brackets; the
    seal itself is never drawn. `review_body` is the body of 行政复议法(2023) Art. 24 and 27, None
    where no remedy may be printed.
    """

    key: str
    name: str
    short_name: str
    kind: UnitKind
    licence_papers: bool
    document_prefix: str
    seals: tuple[tuple[str, str], ...]
    review_body: str | None
    review_ref: str | None
    duty_manager_authorised: bool
    phone: str
    complaint_phone: str
    address: str
    windows: tuple[str, ...]
    window_name: str | None = None

    @classmethod
    def from_data(cls, key: str, data: Mapping[str, Any]) -> Unit:
        """Build one unit from its entry under `units`."""
        return cls(
            key=key,
            name=data["name"],
            short_name=data.get("short_name", data["name"]),
            kind=UnitKind(data["unit_kind"]),
            licence_papers=bool(data.get("licence_papers", False)),
            document_prefix=data["document_prefix"],
            seals=tuple((str(k), str(v)) for k, v in data.get("seals", {}).items()),
            review_body=data.get("review_body"),
            review_ref=data.get("review_ref"),
            duty_manager_authorised=bool(data.get("duty_manager_authorised", False)),
            phone=str(data["phone"]),
            complaint_phone=str(data["complaint_phone"]),
            address=data["address"],
            windows=tuple(str(w) for w in data.get("windows", ())),
            window_name=data.get("window_name"),
        )

    @property
    def is_government(self) -> bool:
        """True for an organ or an organisation that acts under an administrative law."""
        return self.kind is UnitKind.government

    def seal_for(self, licence: bool) -> str:
        """Name of the seal on a paper: 行政许可专用章 for a licence, else the service or business seal.

        `licence` says whether the matter is a licence of this unit. Returns "" when none is set.
        """
        seals = dict(self.seals)
        wanted = ("licence",) if licence else ("service", "business")
        return next((seals[key] for key in wanted if key in seals), "")

    @property
    def prints_remedy(self) -> bool:
        """True when a refusal may name review and suit (行政复议法 Art. 20, 行政诉讼法 Art. 46)."""
        return self.is_government and self.review_body is not None

    @property
    def remedy_missing(self) -> bool:
        """True for a government unit with no review body set: leaving the remedy out prolongs the
        time to apply for review up to a year (行政复议法(2023) Art. 20), so the station warns."""
        return self.is_government and self.review_body is None


@dataclass(frozen=True, slots=True)
class Place:
    """A place outside the hall that can be told at once: unit, address and phone."""

    key: str
    kind: str
    name: str
    address: str
    phone: str
    hours: str
    matters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hall:
    """The hall itself, and the entrusting units its integrated windows take material in for."""

    key: str
    name: str
    address: str
    phone: str
    complaint_phone: str
    document_prefix: str
    seal: str
    integrated_windows: tuple[str, ...]
    entrusted_by: tuple[str, ...]
    project_entrusted_by: tuple[str, ...]
    not_for: tuple[str, ...]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Hall:
        """Build the hall from the entry `hall`."""
        integrated = data.get("integrated_windows", {})
        return cls(
            key=data["key"],
            name=data["name"],
            address=data["address"],
            phone=str(data["phone"]),
            complaint_phone=str(data["complaint_phone"]),
            document_prefix=data["document_prefix"],
            seal=data["seal"],
            integrated_windows=tuple(str(w) for w in integrated.get("windows", ())),
            entrusted_by=tuple(integrated.get("entrusted_by", ())),
            project_entrusted_by=tuple(integrated.get("project_window_entrusted_by", ())),
            not_for=tuple(integrated.get("not_for", ())),
        )


def load_units(data: Mapping[str, Any]) -> tuple[Unit, ...]:
    """All units of a parsed units file, in its order."""
    return tuple(Unit.from_data(key, entry) for key, entry in data["units"].items())


def load_places(data: Mapping[str, Any]) -> tuple[Place, ...]:
    """The directory of places outside the hall (for 告知厅外)."""
    return tuple(
        Place(
            p["key"],
            p["kind"],
            p["name"],
            p["address"],
            str(p["phone"]),
            p["hours"],
            tuple(p.get("matters", ())),
        )
        for p in data.get("directory", ())
    )
