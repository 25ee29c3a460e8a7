"""The language of `when`, against Python's own evaluator."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.expression import MAX_DEPTH, ExpressionBroken, evaluate, names, parse

KEYS = ["catering", "via_agent", "has_cold_food", "under_16", "order", "nothing", "android"]


@st.composite
def texts(draw: st.DrawFn, depth: int = 0) -> str:
    kind = draw(st.integers(0, 4 if depth < 5 else 0))
    gap = draw(st.sampled_from([" ", "  ", "\n "]))
    if kind == 0:
        return draw(st.sampled_from(KEYS))
    if kind == 1:
        return f"not{gap}{draw(texts(depth + 1))}"
    if kind == 2:
        return f"({gap}{draw(texts(depth + 1))})"
    word = "and" if kind == 3 else "or"
    return f"{draw(texts(depth + 1))}{gap}{word}{gap}{draw(texts(depth + 1))}"


@given(texts(), st.dictionaries(st.sampled_from(KEYS), st.booleans()))
def test_it_means_what_python_means(text: str, answers: dict[str, bool]) -> None:
    everything = {key: answers.get(key, False) for key in KEYS}
    one_line = " ".join(text.split())
    assert evaluate(parse(text), answers) is eval(one_line, {"__builtins__": {}}, everything)


@given(texts())
def test_names_are_the_words_that_are_no_operators(text: str) -> None:
    words = set(text.replace("(", " ").replace(")", " ").split())
    assert names(parse(text)) == words - {"and", "or", "not"}


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        ("", 0, "ends_early"),
        ("   ", 3, "ends_early"),
        ("catering and", 12, "ends_early"),
        ("and catering", 0, "name_expected"),
        ("catering catering", 9, "left_over"),
        ("(catering", 9, "parenthesis_open"),
        ("catering)", 8, "left_over"),
        ("not )", 4, "name_expected"),
        ("catering && x", 9, "unknown_sign"),
        ("catering or 情形", 12, "unknown_sign"),
        ("__import__('os')", 11, "unknown_sign"),
        ("a.b", 1, "unknown_sign"),
    ],
)
def test_trouble_is_named_with_its_place(text: str, position: int, reason: str) -> None:
    with pytest.raises(ExpressionBroken) as info:
        parse(text)
    assert info.value.params["reason"] == reason
    assert info.value.params["position"] == position


def test_depth_is_bounded() -> None:
    fits = "(" * MAX_DEPTH + "a" + ")" * MAX_DEPTH
    assert evaluate(parse(fits), {"a": True})
    with pytest.raises(ExpressionBroken) as info:
        parse("(" + fits + ")")
    assert info.value.params["reason"] == "too_deep"
    with pytest.raises(ExpressionBroken):
        parse("not " * 40 + "a")
    with pytest.raises(ExpressionBroken) as long:
        parse("a and " * 500 + "a")
    assert long.value.params["reason"] == "too_long"


def test_a_long_chain_is_no_depth() -> None:
    assert evaluate(parse(" and ".join(["a"] * 300)), {"a": True})
    assert evaluate(parse(" or ".join(["b"] * 299 + ["a"])), {"a": True})
    assert not evaluate(parse(" or ".join(["b"] * 300)), {})
