"""How long a search over 200,000 cases takes at a station: python tests/bench/case_search.py [--quick]"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
if str(_ROOT) not in sys.path:
    sys.path.insert(0, str(_ROOT))

from workstation.domain import canonical  # noqa: E402
from workstation.domain.identity import IdentityKind  # noqa: E402
from workstation.domain.mask import mask_identity, mask_name  # noqa: E402
from workstation.domain.signed_in import SignedIn  # noqa: E402
from workstation.domain.staff import Role  # noqa: E402
from workstation.resources import catalogue_folder  # noqa: E402
from workstation.services.casebook.service import CaseBook  # noqa: E402
from workstation.services.casebook.views import Tab, Whose  # noqa: E402
from workstation.services.handlers import all_kinds  # noqa: E402
from workstation.services.intake.service import IntakeService  # noqa: E402
from workstation.services.intake.snapshot import snapshot_of  # noqa: E402
from workstation.services.people import id_index  # noqa: E402
from workstation.services.reference import Reference, ReferenceShelf, publications, read_files  # noqa: E402
from workstation.store import hall_setup  # noqa: E402
from workstation.store.hall_store import HallStore  # noqa: E402
from workstation.store.tables import STATE_TABLES  # noqa: E402
from workstation.sync.opening import OpenStation, enrol_folder, open_station  # noqa: E402

CASES, QUICK_CASES = 200_000, 20_000
GOAL_MS = 50
NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
ME = SignedIn("SJ003", "王晓棠", frozenset({Role.clerk}), "SJ", "3", "SJ03")
_FIRST = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任章汪储"
)
_SECOND = "小明德建国华志文玉桂晓雨海立春秋夏冬青云天宏家永光荣美秀丽芳兰英凤梅琴霞红燕玲静敏强军平刚勇毅俊峰"
_TRADES = ("餐馆", "超市", "药房", "建材", "运输", "农业", "科技", "服装", "理发店", "宾馆")


def measure(quick: bool) -> list[dict[str, Any]]:
    """Rows {name, unit, p50, p99, goal, ok} of the searches and lists, in milliseconds."""
    count = QUICK_CASES if quick else CASES
    with tempfile.TemporaryDirectory() as folder:
        opened = _station(Path(folder))
        try:
            shelf = ReferenceShelf(opened.store.reading)
            chance = random.Random(20261123)
            people = _fill(opened, shelf.current(), count, chance)
            book = CaseBook(opened.station, shelf, opened.hall, IntakeService(opened.station, shelf))
            began = time.perf_counter()
            while book.catch_up(4_000):
                pass
            made = (time.perf_counter() - began) * 1_000_000 / count
            book.page(me=ME)  # as the page does when it is opened
            rows = [
                _row(f"search {name} over {count:,} cases", _times(book, ask(chance, people), rounds))
                for name, ask, rounds in _questions(quick)
            ]
            rows += [
                _row(f"{name} of {count:,} cases", _lists(book, **what)) for name, what in _PAGES.items()
            ]
        finally:
            opened.close()
    rows.append(
        {"name": "making one entry", "unit": "µs", "p50": round(made), "p99": None, "goal": None, "ok": True}
    )
    return rows


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


def _row(name: str, taken: list[float]) -> dict[str, Any]:
    taken.sort()
    p50, p99 = taken[len(taken) // 2], taken[min(len(taken) - 1, round(len(taken) * 0.99))]
    searched = name.startswith("search")
    return {
        "name": name, "unit": "ms", "p50": round(p50, 1), "p99": round(p99, 1),
        "goal": GOAL_MS if searched else None, "ok": p99 <= GOAL_MS or not searched,
    }  # fmt: skip


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
        number = _id_no(chance.randrange(len(people)))
        yield chance.choice((number, number, number[-4:]))


def _items(chance: random.Random, people: list[str]) -> Iterator[str]:
    del people
    while True:
        yield chance.choice(("食品经营", "spjy", "公司设立", "高龄津贴", "glbt", "不动产", "残疾人证"))


def _nothing(chance: random.Random, people: list[str]) -> Iterator[str]:
    del people
    while True:
        yield chance.choice(("欧阳锋芒", "qqxzv", "SJ77-9999", "34082519000101999X", "饕餮", "99991231"))


# --- what is there ---


def _station(folder: Path) -> OpenStation:
    url = f"sqlite:///{folder / 'hall.db'}"
    store = HallStore(url)
    hall_setup.create_hall(
        store, name="bench", county_code="340825", kind="demo", now=NOW, random=random.Random(1).randbytes
    )
    store.dispose()
    enrol_folder(
        folder / "SJ03", url, segment="SJ03", name="SJ03", kind="window", window_id="3", clock=lambda: NOW
    )
    opened = open_station(folder / "SJ03", url, all_kinds(), lambda: NOW).stepped()
    for payload in publications(read_files(catalogue_folder())):
        opened.station.ask_hall(lambda desk, p=payload: desk.action("publish", "system", [], p))  # type: ignore[misc]
    opened.sync()
    return opened


def _fill(opened: OpenStation, reference: Reference, count: int, chance: random.Random) -> list[str]:
    """Cases of the last three years, a third as many people; returns their names."""
    hall = opened.store.hall_id
    items = [(key, item.unit, snapshot_of(reference, key)) for key, item in reference.items.items()]
    staff = [member.staff_no for member in reference.staffing.staff if member.window not in (None, "0")]
    names = [_name(chance, number) for number in range(count // 3)]
    people = (_person(hall, number, name) for number, name in enumerate(names))
    _insert(opened, "person", people)
    _insert(
        opened,
        "service_case",
        (_case(hall, n, count, chance, items, staff, len(names)) for n in range(count)),
    )
    _insert(opened, "party", (_party(hall, n, len(names)) for n in range(count)))
    return names


def _insert(opened: OpenStation, table: str, rows: Iterator[dict[str, Any]]) -> None:
    columns = STATE_TABLES[table].columns
    marks = ", ".join("?" * len(columns))
    text = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    batch: list[tuple[Any, ...]] = []
    for row in rows:
        batch.append(tuple(row.get(column) for column in columns))
        if len(batch) == 5_000:
            _write(opened, text, batch)
            batch = []
    if batch:
        _write(opened, text, batch)


def _write(opened: OpenStation, text: str, batch: list[tuple[Any, ...]]) -> None:
    with opened.store.writing() as tx:
        tx.connection.exec_driver_sql(text, batch)


def _name(chance: random.Random, number: int) -> str:
    name = chance.choice(_FIRST) + "".join(chance.choices(_SECOND, k=chance.choice((1, 2, 2, 2))))
    return f"太湖县{name[1:]}{chance.choice(_TRADES)}" if number % 5 == 0 else name


def _id_no(number: int) -> str:
    return f"3408251980{number % 10_000_000:08}"[:18]


def _person(hall: str, number: int, name: str) -> dict[str, Any]:
    id_no = _id_no(number)
    return {
        "hall_id": hall, "id": f"p{number}", "version": 1, "kind": "person", "name": name,
        "name_masked": mask_name(name), "id_kind": "resident_id", "id_no": id_no,
        "id_masked": mask_identity(id_no), "id_index": id_index(hall, IdentityKind.resident_id, id_no),
        "phone": f"138{number % 100_000_000:08}", "cipher_alg": "none", "hidden": 0,
    }  # fmt: skip


def _case(
    hall: str,
    number: int,
    count: int,
    chance: random.Random,
    items: list[tuple[str, str, str]],
    staff: list[str],
    people: int,
) -> dict[str, Any]:
    made = NOW - timedelta(days=1_000 * (count - number) / count)
    day: date = made.date()
    key, unit, snapshot = chance.choice(items)
    fresh = number > count * 0.98
    state = (
        chance.choice(("received", "accepted", "under_review", "supplement_pending"))
        if fresh
        else "delivered"
    )
    running = state in ("accepted", "under_review")
    due = (day + timedelta(days=chance.randrange(5, 30))).isoformat()
    clerk = chance.choice(staff)
    return {
        "hall_id": hall, "id": f"c{number}", "version": 1,
        "case_no": f"340825-{day:%Y%m%d}-{('RS', 'SJ')[number % 2]}{number % 30:02}-{number % 9_999 + 1:04}",
        "item_key": key, "item_version": "1", "item_snapshot": snapshot, "unit": unit, "state": state,
        "window_id": str(number % 20 + 1), "clerk": clerk, "first_officer": clerk, "segment": "SJ03",
        "created_at": canonical.instant(made), "received_at": canonical.instant(made),
        "received_date": day.isoformat(), "accepted_date": day.isoformat() if running else None,
        "promised_due": due if running else None, "statutory_due": due if running else None,
        "owed_due": due if running else None, "notify_due": due if state == "received" else None,
        "answers": "{}", "flags": "{}", "applicant_id": f"p{number * 7 % people}", "clock_stops": "[]",
        "notices": "[]", "trips": 1, "held_pieces": 0,
    }  # fmt: skip


def _party(hall: str, number: int, people: int) -> dict[str, Any]:
    return {
        "hall_id": hall, "id": f"c{number}:0:applicant", "version": 1, "case_id": f"c{number}",
        "person_id": f"p{number * 7 % people}", "role": "applicant", "present": 1,
    }  # fmt: skip


if __name__ == "__main__":
    for line in measure("--quick" in sys.argv):
        print(line)
