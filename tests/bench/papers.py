"""The first paper of a program, with its fonts to load, and the papers after it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Result, plain_result, times_of
from tests.printing.samples import SAMPLES
from tests.support.postgres import Server
from workstation.printing.printery import Printery
from workstation.resources import font_folders


def measure(_server: Server, _home: Path, *, quick: bool) -> Iterator[Result]:
    """An acceptance each time, then every kind of paper in turn."""
    name, kind, facts = SAMPLES[0]
    first = []
    for _fresh in range(2 if quick else 5):
        began = time.perf_counter()
        printery = Printery(font_folders())
        printery.make(kind, facts)
        first.append((time.perf_counter() - began) * 1000)
    yield plain_result(f"first paper ({name}), fonts loaded anew", first)
    yield plain_result(
        "the same paper again", times_of(lambda: printery.make(kind, facts), 5 if quick else 30)
    )
    every = [
        taken
        for _name, one, what in SAMPLES
        for taken in times_of(lambda one=one, what=what: printery.make(one, what), 2)  # type: ignore[misc]
    ]
    yield plain_result("papers of every kind", every)
