"""What IT does with a hall's database: make it, bring it to this program's tables, check what it promises."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from workstation.domain.action import SYSTEM, Action, ActionRefused
from workstation.domain.errors import RuleBroken
from workstation.domain.ids import uuid7
from workstation.domain.staff import load_staffing
from workstation.resources import catalogue_folder
from workstation.services.handlers import all_kinds
from workstation.services.reference import build, publications, read_files
from workstation.services.sessions import roster
from workstation.services.sessions.passwords import Verifier
from workstation.store import engines, hall_roles, hall_setup, migrate
from workstation.store.hall_setup import SYSTEM_SEGMENT, HallFacts, NoHall
from workstation.store.hall_store import HallStore, HallTx
from workstation.store.trouble import worded
from workstation.store.verify import Verified, verify_hall
from workstation.store.verify_witness import ask_witness
from workstation.sync.hall import Hall
from workstation.sync.letters import Numbered

Payload = tuple[str, Mapping[str, Any]]
_AT_ONCE = 50


class OtherCounty(RuleBroken):
    """The database belongs to another county than the one named. Params: hall, found, expected."""

    code = "other_county"


@dataclass(frozen=True)
class Created:
    """A new hall. `first_password` of a real hall is for everybody's first sign-in and kept nowhere."""

    facts: HallFacts
    documents: tuple[str, ...]
    windows: int
    people: int
    first_password: str | None


@dataclass(frozen=True)
class Upgraded:
    """The tables' revision before and now; the same twice when nothing had to be done."""

    facts: HallFacts
    before: str
    now: str


def create_hall(
    url: str,
    *,
    name: str,
    county: str,
    kind: str,
    clock: Callable[[], datetime],
    catalogue: Path | None = None,
    random: Callable[[int], bytes] = secrets.token_bytes,
    verifier: Verifier | None = None,
) -> Created:
    """Make tables and hall in an empty database and publish the catalogue in `catalogue` (the shipped one).

    A real hall gets its windows and people too; who they are in the shipped catalogue is a sample.
    Raises HallExists, WrongUrl, HallUnreachable, HallBroken, or the error of a document that is wrong.
    """
    documents = read_files(catalogue or catalogue_folder())
    build(documents)
    password = None if kind == "demo" else _first_password()
    store = HallStore(url)
    try:
        facts = hall_setup.create_hall(
            store, name=name, county_code=county, kind=kind, now=clock(), random=random
        )
        payloads: list[Payload] = [("publish", payload) for payload in publications(documents)]
        staffing = load_staffing(documents["hall"])
        if password is not None:
            secret = (verifier or Verifier.usual()).make(password)
            payloads += [(roster.SET_UP_WINDOW, roster.window_payload(window)) for window in staffing.windows]
            payloads += [
                (roster.ENLIST, roster.enlist_payload(member, verifier=secret, must_change=True))
                for member in staffing.staff
            ]
        act_as_system(store, facts, payloads, clock, random)
        real = password is not None
        return Created(
            facts,
            tuple(documents),
            len(staffing.windows) if real else 0,
            len(staffing.staff) if real else 0,
            password,
        )
    finally:
        store.dispose()


def act_as_system(
    store: HallStore,
    facts: HallFacts,
    payloads: list[Payload],
    clock: Callable[[], datetime],
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> None:
    """Record actions of the hall itself, in order. Raises ActionRefused for the first that is refused."""
    hall = Hall(store, all_kinds(), facts.hall_id, SYSTEM_SEGMENT, clock, lambda: random(8).hex())
    with worded(), store.reading() as connection:
        head = HallTx(connection, store.statements, facts.hall_id, SYSTEM_SEGMENT).head()
    numbered = [
        Numbered(head.head_seq + place, _action(kind, payload, clock(), random))
        for place, (kind, payload) in enumerate(payloads, 1)
    ]
    for start in range(0, len(numbered), _AT_ONCE):
        answer = hall.submit(head.epoch, numbered[start : start + _AT_ONCE])
        for recorded in answer.results:
            if not recorded.outcome.done:
                raise ActionRefused(recorded.outcome)


def open_hall(store: HallStore, county: str | None = None) -> HallFacts:
    """The hall behind an address; with `county` only when it is that county's.

    Raises NoHall, OtherCounty, NewerSchema, HallUnreachable, HallBroken. Never makes a file.
    """
    if engines.is_embedded(store.url) and not Path(str(store.url.database)).exists():
        raise NoHall(url=store.shown_url)
    facts = hall_setup.read_hall(store)
    if county is not None and facts.county_code != county:
        raise OtherCounty(hall=facts.name, found=facts.county_code, expected=county)
    return facts


def upgrade_hall(url: str, county: str | None = None) -> Upgraded:
    """Bring the tables of a hall to this program. Raises what `open_hall` raises."""
    store = HallStore(url)
    try:
        facts = open_hall(store, county)
        with worded():
            before = migrate.version_of(store.engine) or ""
            migrate.upgrade_hall(store.engine)
            with store.engine.begin() as connection:
                hall_setup.note_schema(connection, store)
            hall_roles.grant_stations_if_allowed(store)
            return Upgraded(facts, before, migrate.version_of(store.engine) or "")
    finally:
        store.dispose()


def check_hall(
    url: str, county: str | None = None, witnesses: Sequence[Path] = ()
) -> tuple[HallFacts, Verified]:
    """Recompute every chain, text and row of a hall, and ask stations by their data folders what they saw.

    Raises what `open_hall` raises, or StationFileBroken.
    """
    store = HallStore(url)
    try:
        facts = open_hall(store, county)
        with worded():
            checked = verify_hall(store)
            told = (ask_witness(store, folder) for folder in witnesses)
            wrong = checked.fault or next((fault for fault in told if fault is not None), None)
            return facts, replace(checked, fault=wrong)
    finally:
        store.dispose()


def _action(kind: str, payload: Mapping[str, Any], now: datetime, random: Callable[[int], bytes]) -> Action:
    return Action(uuid7(now, random), kind, 1, SYSTEM, SYSTEM_SEGMENT, now, (), payload)


def _first_password() -> str:
    """Sixteen characters of three kinds, none of which is mistaken for another."""
    return "-".join("".join(block) for block in _blocks())


def _blocks() -> Iterator[list[str]]:
    kinds = (string.ascii_uppercase, string.ascii_lowercase, string.digits, string.ascii_lowercase)
    for letters in kinds:
        plain = [letter for letter in letters if letter not in "0O1lI"]
        yield [secrets.choice(plain) for _place in range(4)]


def may_be_demo(url: str, county: str | None = None) -> None:
    """Raises OtherCounty when the database holds another county's hall; an empty one is anybody's."""
    store = HallStore(url)
    try:
        open_hall(store, county)
    except NoHall:
        return
    finally:
        store.dispose()
