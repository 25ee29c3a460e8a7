"""Facts of a paper survive as plain JSON, so that a reprint years later says the same."""

from __future__ import annotations

import json

import pytest

from tests.printing import samples as S
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind


@pytest.mark.parametrize(("name", "kind", "facts"), S.SAMPLES, ids=[name for name, _, _ in S.SAMPLES])
def test_json_round_trip(name: str, kind: PaperKind, facts: PaperFacts) -> None:
    text = json.dumps(facts.to_data(), ensure_ascii=False)
    assert PaperFacts.from_data(json.loads(text)) == facts


def test_newer_and_older_facts_are_read() -> None:
    data = S.food().to_data()
    data["from_the_future"] = 1
    data["party"]["new_field"] = "x"
    del data["marks"]
    del data["limits"]["due"]
    facts = PaperFacts.from_data(data)
    assert facts.party == S.food().party
    assert facts.limits is not None
    assert facts.limits.due is None
