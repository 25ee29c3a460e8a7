"""Whatever people do in whatever order: somebody answers for every matter, and it is whom the rules name."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.first_hall import FirstHall, Place
from workstation.domain.errors import RuleBroken
from workstation.domain.handoff import HandoffAct, HandoffEvent, HandoffState, owner_after
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import PROMISE, UNCLEAR, WINDOW
from workstation.services.first.views import Moved
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall

WINDOWS = ("3", "19", "21")
UNITS = {"3": "SJ", "19": "MZ", "21": "ZH"}
PEOPLE = {"3": "SJ003", "19": "MZ001", "21": "ZH021"}
HELD = {"acknowledged", "in_progress", "replied"}
ACTS = (
    "send", "send", "send", "sign", "sign", "unsign", "give_back", "give_back", "give_back", "cancel",
    "assign", "answer", "tell", "undo",
)  # fmt: skip
WHO = ("right", "right", "right", "right", *WINDOWS)


@dataclass
class Model:
    """What the rules of the domain say about one matter, told only what was accepted."""

    first: str
    events: list[HandoffEvent] = field(default_factory=list)
    last: Moved | None = None
    undoable: list[HandoffEvent] | None = None

    @property
    def owner(self) -> str:
        return owner_after(self.first, self.events).owner


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FirstHall]:
    folder = tmp_path_factory.mktemp("chain")
    url = f"sqlite:///{folder / 'hall.db'}"
    made = FirstHall(url, folder)
    yield made
    made.sync()
    made.close()
    store = HallStore(url)
    checked = verify_hall(store)
    store.dispose()
    assert checked.ok, checked.fault


@settings(max_examples=40)
@given(
    begin=st.sampled_from((PROMISE, WINDOW, UNCLEAR)),
    steps=st.lists(
        st.tuples(st.sampled_from(ACTS), st.sampled_from(WHO), st.sampled_from(WINDOWS)),
        min_size=3,
        max_size=16,
    ),
)
def test_the_chain_is_never_empty_nor_broken(
    hall: FirstHall, begin: str, steps: list[tuple[str, str, str]]
) -> None:
    places = {"3": hall.clerk, "19": hall.civil, "21": hall.duty}
    clerk = hall.clerk
    target = Target("MZ", "19") if begin == WINDOW else None
    done = clerk.first.log(Entry("问一件事", begin, target=target, along=False), me=clerk.me)
    model = Model("SJ003")
    if begin == WINDOW:
        model.events.append(HandoffEvent(HandoffAct.send, "SJ003", "MZ001"))
    hall.sync()
    check(places, done.record, model)
    for act, who, where in steps:
        hall.clock.now += timedelta(seconds=1)
        # what is refused may have changed nothing
        with contextlib.suppress(RuleBroken):
            step(places[meant(places, done.record, act, who)], done.record, act, where, model)
        hall.sync()
        check(places, done.record, model)


def meant(places: dict[str, Place], record: str, act: str, who: str) -> str:
    """The window of whoever tries: mostly whose turn it is, at times anybody."""
    if who != "right":
        return who
    row = places["3"].record(record)
    chain = places["3"].seat.rows("handoff", first_record_id=record)
    sent = [one for one in chain if one["state"] == "sent"]
    if act == "assign":
        return "21"
    if act in ("sign", "unsign", "give_back") and sent:
        return str(sent[-1]["to_window"])
    if act == "cancel" and sent and sent[-1]["assigned_by"]:
        return "21"
    return next(window for window, person in PEOPLE.items() if person == row["owner"])


def step(place: Place, record: str, act: str, where: str, model: Model) -> None:
    """One try of one person; what was accepted is told to the model."""
    me, first = place.me, place.first
    sent = [row for row in place.seat.rows("handoff", first_record_id=record) if row["state"] == "sent"]
    last = sent[-1] if sent else None
    if act == "send":
        model.last = first.send(record, Target(UNITS[where], where), me=me)
        model.undoable = list(model.events)
        model.events.append(HandoffEvent(HandoffAct.send, me.staff_no, PEOPLE[where]))
    elif act == "sign" and last:
        signed = first.sign(last["id"], me=me)
        model.last, model.undoable = signed, list(model.events)
        model.events.append(HandoffEvent(HandoffAct.acknowledge, me.staff_no))
    elif act in ("unsign", "undo") and model.last and model.undoable is not None:
        first.undo(model.last, me=me)
        model.events, model.last, model.undoable = model.undoable, None, None
    elif act == "give_back" and last:
        moved = first.give_back(last["id"], "不归我们", me=me)
        model.last = model.undoable = None
        model.events.append(HandoffEvent(HandoffAct.give_back, me.staff_no))
        if moved.disputed:
            model.events.append(HandoffEvent(HandoffAct.escalate, me.staff_no, "ZH021"))
    elif act == "cancel" and last:
        model.last, model.undoable = first.cancel(last["id"], me=me), list(model.events)
        model.events.append(HandoffEvent(HandoffAct.cancel, me.staff_no))
    elif act == "assign":
        first.assign(record, Target(UNITS[where], where), "归它", me=me)
        model.last = model.undoable = None
        model.events.append(HandoffEvent(HandoffAct.assign, me.staff_no, PEOPLE[where]))
    elif act == "answer":
        model.last, model.undoable = first.answer(record, "答复", me=me), list(model.events)
    elif act == "tell":
        model.last, model.undoable = first.tell(record, "by_phone", me=me), list(model.events)


def check(places: dict[str, Place], record: str, model: Model) -> None:
    """Every station sees the same living chain, and it is the one the rules give."""
    rows = [place.record(record) for place in places.values()]
    assert rows.count(rows[0]) == len(rows)
    row = rows[0]
    chain = places["3"].seat.rows("handoff", first_record_id=record)
    states = [one["state"] for one in chain if one["state"] != "undone"]
    assert row["first_officer"] == model.first
    assert row["owner"] == model.owner
    assert row["owner"] in PEOPLE.values()
    assert states.count(HandoffState.sent) <= 1
    if row["state"] == "passed":
        assert "sent" in states or HELD & set(states)
    elif row["state"] in ("open", "escalated"):
        assert "sent" not in states
    else:
        assert row["answer"]
        assert not {"sent", "acknowledged", "in_progress"} & set(states)
    if row["state"] == "escalated":
        assert row["co_owner"] == "ZH021"
    if row["state"] == "closed":
        assert row["told"]
        assert row["closed_at"]
    # somebody's page shows it until the person knows the answer
    if row["state"] != "closed":
        owner = next(place for window, place in places.items() if PEOPLE[window] == row["owner"])
        shown = {one.id: one for one in owner.reads.page(me=owner.me).followed}
        assert shown[record].open
        first = {one.id for one in places["3"].reads.page(me=places["3"].me).followed}
        assert record in first
