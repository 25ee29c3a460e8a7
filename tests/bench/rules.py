"""What a key press asks of the rules alone: finding an item, judging a row. No screen, no disk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from tests.bench.measure import Result, plain_result, times_of
from tests.support.postgres import Server
from workstation.domain.checklist import Checklist
from workstation.domain.material import MaterialAct
from workstation.resources import catalogue_folder
from workstation.services.item_search import ItemSearch
from workstation.services.reference import build, read_files

_TYPED = ("sp", "spjy", "gtgs", "食品", "bdc", "营业执照", "zhuanyi", "q", "yb", "身份证")


def measure(_server: Server, _home: Path, *, quick: bool) -> Iterator[Result]:
    """Both with the shipped catalogue."""
    rounds = 200 if quick else 2_000
    reference = build(read_files(catalogue_folder()))
    index = ItemSearch(reference.items.values())
    typed = cycle(_TYPED)
    yield plain_result("item search", times_of(lambda: index.find(next(typed)), rounds), p99=16)
    checklist = Checklist.begin(reference.item("food_business_licence"))
    while waiting := checklist.unanswered():
        checklist = checklist.answer(waiting[0].key, False)
    rows = cycle([row.material for row in checklist.needed_rows()])
    acts = cycle((MaterialAct.verify, MaterialAct.mark_missing))

    def judge() -> None:
        checklist.judge(next(rows), next(acts))

    yield plain_result("judging a row of the checklist", times_of(judge, rounds), p99=16)
