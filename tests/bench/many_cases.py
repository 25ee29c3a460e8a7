"""A station with very many cases: what the searches are measured on."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from workstation.domain import canonical
from workstation.domain.identity import IdentityKind
from workstation.domain.mask import mask_identity, mask_name
from workstation.resources import catalogue_folder
from workstation.services.handlers import all_kinds
from workstation.services.intake.snapshot import snapshot_of
from workstation.services.people import id_index
from workstation.services.reference import Reference, publications, read_files
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.store.tables import STATE_TABLES
from workstation.sync.opening import OpenStation, enrol_folder, open_station

NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
_FIRST = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任章汪储"
)
_SECOND = "小明德建国华志文玉桂晓雨海立春秋夏冬青云天宏家永光荣美秀丽芳兰英凤梅琴霞红燕玲静敏强军平刚勇毅俊峰"
_TRADES = ("餐馆", "超市", "药房", "建材", "运输", "农业", "科技", "服装", "理发店", "宾馆")


def open_furnished(folder: Path) -> OpenStation:
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


def fill(opened: OpenStation, reference: Reference, count: int, chance: random.Random) -> list[str]:
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


def id_no_of(number: int) -> str:
    return f"3408251980{number % 10_000_000:08}"[:18]


def _person(hall: str, number: int, name: str) -> dict[str, Any]:
    id_no = id_no_of(number)
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
