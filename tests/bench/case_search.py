"""How long a search over 200,000 cases takes at a station."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.bench.many_cases import NOW, fill, id_no_of, open_furnished
from tests.bench.measure import Result, plain_result
from tests.support.postgres import Server
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.casebook.service import CaseBook
from workstation.services.casebook.views import Tab, Whose
from workstation.services.intake.service import IntakeService
from workstation.services.reference import ReferenceShelf

CASES, QUICK_CASES = 200_000, 20_000
GOAL_MS = 50
ME = SignedIn("SJ003", "王晓棠", frozenset({Role.clerk}), "SJ", "3", "SJ03")


def measure(_server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """The searches and lists of a station's own index; making one entry of it."""
    count = QUICK_CASES if quick else CASES
    home.mkdir(exist_ok=True)
    opened = open_furnished(home)
    try:
        shelf = ReferenceShelf(opened.store.reading)
        chance = random.Random(20261123)
        people = fill(opened, shelf.current(), count, chance)
        book = CaseBook(opened.station, shelf, opened.hall, IntakeService(opened.station, shelf))
        began = time.perf_counter()
        while book.catch_up(4_000):
            pass
        yield plain_result("making one entry of the index", [(time.perf_counter() - began) * 1000 / count])
        book.page(me=ME)  # as the page does when it is opened
        for name, ask, rounds in _questions(quick):
            taken = _times(book, ask(chance, people), rounds)
            yield plain_result(f"search {name} over {count:,} cases", taken, p99=GOAL_MS)
        for name, what in _PAGES.items():
            yield plain_result(f"{name} of {count:,} cases", _lists(book, **what))
    finally:
        opened.close()


_PAGES: dict[str, dict[str, Any]] = {
    "my list": {"whose": Whose.mine},
    "the whole hall's list": {"whose": Whose.hall},
    "the hall's overdue": {"whose": Whose.hall, "tab": Tab.overdue},
    "page 100 of the hall's list": {"whose": Whose.hall, "first": 5_000},
}


def _questions(quick: bool) -> tuple[tuple[str, Callable[..., Iterator[str]], int], ...]:
    rounds = 100 if quick else 400
    return (
        ("by half a name", _half_names, rounds),
        ("by one sign of a name", _one_sign, rounds),
        ("by initials", _initials, rounds),
        ("by a part of the number", _number_parts, rounds),
        ("by identity number", _identity, rounds),
        ("by item", _items, rounds // 2),
        ("by what is not there", _nothing, rounds),
    )


def _times(book: CaseBook, questions: Iterator[str], rounds: int) -> list[float]:
    taken = []
    for _round in range(rounds):
        text = next(questions)
        began = time.perf_counter()
        book.search(text, me=ME)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def _lists(book: CaseBook, **what: Any) -> list[float]:
    taken = []
    for _round in range(20):
        began = time.perf_counter()
        book.page(me=ME, **what)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


# --- what is asked ---


def _half_names(chance: random.Random, people: list[str]) -> Iterator[str]:
    while True:
        name = chance.choice(people)
        start = chance.randrange(max(1, len(name) - 1))
        yield name[start : start + chance.choice((2, 2, 3, 4))]


def _one_sign(chance: random.Random, people: list[str]) -> Iterator[str]:
    while True:
        yield chance.choice(chance.choice(people))


def _initials(chance: random.Random, people: list[str]) -> Iterator[str]:
    from pypinyin import Style, lazy_pinyin

    while True:
        letters = "".join(lazy_pinyin(chance.choice(people), style=Style.FIRST_LETTER))
        start = chance.randrange(max(1, len(letters) - 1))
        yield letters[start : start + chance.choice((2, 3, 5))]


def _number_parts(chance: random.Random, people: list[str]) -> Iterator[str]:
    del people
    while True:
        day = NOW.date() - timedelta(days=chance.randrange(1_000))
        whole = f"340825-{day:%Y%m%d}-SJ{chance.randrange(30):02}-{chance.randrange(1, 40):04}"
        yield chance.choice(
            (
                whole,
                whole[7:],
                whole[16:],
                whole[-4:],
                whole[7:15],
                whole[11:15],
                whole[7:13],
                whole[18:],
                "2026",
            )
        )


def _identity(chance: random.Random, people: list[str]) -> Iterator[str]:
    while True:
        number = id_no_of(chance.randrange(len(people)))
        yield chance.choice((number, number, number[-4:]))


def _items(chance: random.Random, people: list[str]) -> Iterator[str]:
    del people
    while True:
        yield chance.choice(("食品经营", "spjy", "公司设立", "高龄津贴", "glbt", "不动产", "残疾人证"))


def _nothing(chance: random.Random, people: list[str]) -> Iterator[str]:
    del people
    while True:
        yield chance.choice(("欧阳锋芒", "qqxzv", "SJ77-9999", "34082519000101999X", "饕餮", "99991231"))
