"""What IT asks of every program in a hall: a version from which day on, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from workstation import __version__
from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.domain.program_version import ProgramVersion
from workstation.services.hall_admin import act_as_system, open_hall
from workstation.services.minimum import DOCUMENT, Minimum, read_minimum
from workstation.store.hall_read import HallReader
from workstation.store.hall_setup import HallFacts
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded


class MinimumAhead(RuleBroken):
    """A version newer than the program that asks for it: a slip of the pen would stop every window.

    Params: wanted, have.
    """

    code = "minimum_ahead"


@dataclass(frozen=True)
class Asked:
    """What is in force now; `changed` False: it was so already, or nothing was to be changed."""

    facts: HallFacts
    minimum: Minimum | None
    changed: bool = False


def look_at_minimum(url: str, county: str | None = None) -> Asked:
    """What the hall asks for now. Raises what `open_hall` raises."""
    store = HallStore(url)
    try:
        facts = open_hall(store, county)
        return Asked(facts, minimum_of(store, facts))
    finally:
        store.dispose()


def require_version(
    url: str,
    version: str,
    since: date,
    message: str = "",
    *,
    clock: Callable[[], datetime],
    county: str | None = None,
    have: str = __version__,
) -> Asked:
    """From `since` on (the hall's day) programs older than `version` begin no new work.

    Raises VersionUnreadable, MinimumAhead, or what `open_hall` raises; then nothing was changed.
    """
    wanted = Minimum(str(ProgramVersion(version)), since, " ".join(message.split()))
    if ProgramVersion(have) < ProgramVersion(wanted.version):
        raise MinimumAhead(wanted=wanted.version, have=have)
    return _publish(url, wanted, clock, county)


def lift_minimum(url: str, *, clock: Callable[[], datetime], county: str | None = None) -> Asked:
    """Ask for nothing any more. Raises what `open_hall` raises."""
    return _publish(url, None, clock, county)


def minimum_of(store: HallStore, facts: HallFacts) -> Minimum | None:
    """The same of a hall that is open."""
    with worded(), store.reading() as connection:
        found = HallReader(connection, store.statements, facts.hall_id).find("document", id=DOCUMENT)
    return read_minimum(found[0] if found else None)


def _publish(url: str, wanted: Minimum | None, clock: Callable[[], datetime], county: str | None) -> Asked:
    store = HallStore(url)
    try:
        facts = open_hall(store, county)
        if wanted == minimum_of(store, facts):
            return Asked(facts, wanted)
        body = canonical.encode_text(wanted.body() if wanted is not None else {})
        act_as_system(store, facts, [("publish", {"name": DOCUMENT, "body": body})], clock)
        return Asked(facts, wanted, changed=True)
    finally:
        store.dispose()
