"""What IT publishes in a running hall: a year's holidays, a changed list of items, other units or rules.

Stations hear of it like of any other change: no release and no restart.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from workstation.domain import canonical
from workstation.domain.calendar import YearPlan
from workstation.domain.errors import RuleBroken
from workstation.services.hall_admin import act_as_system, open_hall
from workstation.services.reference import DOCUMENTS, ReferenceMissing, build
from workstation.store.hall_read import HallReader
from workstation.store.hall_setup import HallFacts
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded

HOLIDAYS = "holidays"
FIRST_YEAR, LAST_YEAR = 2000, 2100


class PublicationUnreadable(RuleBroken):
    """The file cannot be read, or is no YAML of that kind. Params: path, detail."""

    code = "publication_unreadable"


class HolidaysWrong(RuleBroken):
    """The holidays in the file cannot be those of the year. Params: reason, year, day."""

    code = "holidays_wrong"


class PublicationWrong(RuleBroken):
    """The document does not fit its own rules or the hall's other documents. Params: document, detail."""

    code = "publication_wrong"


@dataclass(frozen=True)
class Published:
    """What was published. `years` of holidays with their working days; `changed` False: it was so already."""

    facts: HallFacts
    document: str
    changed: bool
    years: tuple[tuple[int, int], ...] = ()


def publish_document(
    url: str, document: str, file: Path, *, clock: Callable[[], datetime], county: str | None = None
) -> Published:
    """Publish a file in the hall behind an address. Years of holidays are added to those the hall has.

    Raises PublicationUnreadable, HolidaysWrong, PublicationWrong, or what `open_hall` raises. Refused, the
    old document stays in force.
    """
    given = _read(file)
    years: tuple[YearPlan, ...] = ()
    if document == HOLIDAYS:
        given, years = _years(given, file)
    store = HallStore(url)
    try:
        facts = open_hall(store, county)
        documents = _documents(store, facts)
        known = documents.get(document)
        merged = {**(known or {}), **given} if document == HOLIDAYS else given
        _check(document, {**documents, document: merged})
        body = canonical.encode_text(merged)
        changed = known is None or body != canonical.encode_text(known)
        if changed:
            act_as_system(store, facts, [("publish", {"name": document, "body": body})], clock)
        told = tuple((plan.year, plan.count_working_days()) for plan in years)
        return Published(facts, document, changed, told)
    finally:
        store.dispose()


def _read(file: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        found = yaml.load(file.read_text(encoding="utf-8-sig"), Loader=loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        detail = getattr(error, "strerror", None) or str(error).strip() or type(error).__name__
        raise PublicationUnreadable(path=str(file), detail=detail.splitlines()[0]) from error
    if not isinstance(found, dict) or not found:
        raise PublicationUnreadable(path=str(file), detail=type(found).__name__)
    return found


def _years(given: Mapping[Any, Any], file: Path) -> tuple[dict[str, Any], tuple[YearPlan, ...]]:
    """Each year by its four digits, as the hall keeps it. Raises HolidaysWrong, PublicationUnreadable."""
    plans = []
    kept: dict[str, Any] = {}
    for name, data in given.items():
        text = str(name)
        if not (text.isascii() and text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR):
            raise HolidaysWrong(reason="no_year", year=text, day=None)
        if not isinstance(data, dict):
            raise PublicationUnreadable(path=str(file), detail=f"{text}: {type(data).__name__}")
        plan = _plan(int(text), data)
        plans.append(plan)
        kept[text] = json.loads(json.dumps(data, default=str))
    return kept, tuple(plans)


def _plan(year: int, data: Mapping[str, object]) -> YearPlan:
    try:
        plan = YearPlan.from_data(year, data)
    except RuleBroken as wrong:
        reason, day = wrong.params.get("fault"), wrong.params.get("day")
        raise HolidaysWrong(reason=reason, year=year, day=day) from wrong
    unknown = sorted(set(data) - _YEAR_KEYS)
    if unknown:
        # a misspelt "makeup_work" would silently close the hall on working days
        raise HolidaysWrong(reason="unknown_key", year=year, day=unknown[0])
    return plan


_YEAR_KEYS = {
    "provenance", "checked_with", "working_days", "off_days", "makeup_work", "paper_note", "fallback",
    "fallback_provenance", "fallback_off_days", "fallback_dates_provenance", "source", "note",
}  # fmt: skip


def _documents(store: HallStore, facts: HallFacts) -> dict[str, Any]:
    with worded(), store.reading() as connection:
        found = HallReader(connection, store.statements, facts.hall_id).find("document")
    return {row["id"]: json.loads(row["body"]) for row in found if row["id"] in DOCUMENTS}


def _check(document: str, documents: Mapping[str, Mapping[str, Any]]) -> None:
    """Every document together makes sense. Raises PublicationWrong, ReferenceMissing."""
    try:
        build(documents)
    except ReferenceMissing:
        raise
    except RuleBroken as wrong:
        words = [wrong.code, *(str(value) for value in wrong.params.values() if value is not None)]
        raise PublicationWrong(document=document, detail=" ".join(words)) from wrong
    except (KeyError, TypeError, ValueError, AttributeError) as wrong:
        # the readers of a document name a missing or misshapen entry by these
        raise PublicationWrong(document=document, detail=f"{type(wrong).__name__}: {wrong}") from wrong
