"""A station of the release before, in a process of its own: it knows fewer columns, and does its work.

Run as `python previous_program.py FOLDER URL STEP ARGUMENT`; answers with one line of JSON.
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

LATER = {"matter": ("words",), "presence": ("reason",)}
"""Columns that the release after it added."""


def previous_tables() -> ModuleType:
    """The tables as they were before, in the place of today's."""
    found = importlib.util.find_spec("workstation.store.tables")
    assert found is not None and found.origin is not None
    source = Path(found.origin).read_text(encoding="utf-8")
    for table, columns in LATER.items():
        for column in columns:
            line = re.compile(rf'(    "{table}": \("[^"]*) \b{column}\b([^"]*")')
            source, changed = line.subn(r"\1\2", source)
            assert changed == 1, (table, column)
    module = importlib.util.module_from_spec(found)
    sys.modules[module.__name__] = module
    exec(compile(source, found.origin, "exec"), module.__dict__)
    return module


def main(folder: Path, url: str, step: str, argument: str) -> None:
    """`end`: give the matter M1 an outcome. `pull`: say what is known of it."""
    tables = previous_tables()
    from tests.support.matter_toys import MATTER_TOYS, end
    from workstation.sync.opening import open_station

    opened = open_station(folder, url, MATTER_TOYS, lambda: datetime.now(UTC)).stepped()
    try:
        if step == "end":
            opened.station.act(end("M1", argument))
            opened.sync()
        opened.sync()
        with opened.store.reading() as reader:
            row = reader.get("matter", "M1")
            waiting = reader.waiting_actions()
        parked = [row["code"] for row in _parked(opened)]
        known = "words" in tables.STATE_TABLES["matter"].columns
        print(json.dumps({"row": row, "waiting": waiting, "parked": parked, "knows": known}))
    finally:
        opened.close()


def _parked(opened: object) -> list[dict[str, str]]:
    with opened.store.reading() as reader:  # type: ignore[attr-defined]
        return list(reader.find("parked"))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4])
