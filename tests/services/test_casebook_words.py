"""What a case is found by: parts of names, initials, parts of numbers; rare characters like any other."""

from __future__ import annotations

import pytest

from workstation.domain.identity import IdentityKind
from workstation.services.casebook.question import Meaning, read_question
from workstation.services.casebook.words import initials, name_tokens, plain_name, words_of

NUMBER = "340825-20261123-SJ03-0007"


def index(kind: IdentityKind, number: str) -> str:
    return f"{kind.value.replace('_', '')}{number.lower()}"


def words(*names: str, number: str = NUMBER, tail: str = "") -> set[str]:
    made = words_of(
        number, "company_setup", [plain_name(n) for n in names], ["d1"], [tail] if tail else [], []
    )
    return set(made.split())


def fits(meaning: Meaning, tokens: set[str], columns: dict[str, str]) -> bool:
    whole, last = (meaning.tokens[:-1], meaning.tokens[-1]) if meaning.begins else (meaning.tokens, "")
    if not tokens.issuperset(whole) or (last and not any(one.startswith(last) for one in tokens)):
        return False
    return not meaning.column or meaning.needle in columns[meaning.column]


def found(text: str, *names: str, number: str = NUMBER, tail: str = "") -> bool:
    plain = [plain_name(name) for name in names]
    columns = {
        "names": "\n".join(plain),
        "initials": "\n".join(letters for name in plain for letters in initials(name)),
        "number": number.replace("-", ""),
    }
    tokens = words(*names, number=number, tail=tail)
    return any(fits(meaning, tokens, columns) for meaning in read_question(text, index))


@pytest.mark.parametrize(
    "text",
    ["章", "德顺", "章德顺", "章 德顺", "zds", "ds", "ZDS", "z", "顺"],
)
def test_half_a_name_is_enough(text: str) -> None:
    assert found(text, "章德顺")


@pytest.mark.parametrize("text", ["章顺", "顺德", "zs", "王", "zdss"])
def test_what_does_not_stand_side_by_side_is_not_found(text: str) -> None:
    assert not found(text, "章德顺")


def test_rare_characters_dots_and_organisations() -> None:
    assert found("𰻝", "李𰻝") and found("李𰻝", "李𰻝")
    assert found("吐尔逊", "阿依古丽·吐尔逊") and found("阿依古丽·吐尔逊", "阿依古丽·吐尔逊")
    assert found("小满餐馆", "太湖县小满餐馆") and found("xmcg", "太湖县小满餐馆")
    assert not found("小满饭馆", "太湖县小满餐馆")


def test_a_surname_with_another_reading_is_found_by_both() -> None:
    assert {"sxx", "dxx"} <= set(initials("单雄信"))


@pytest.mark.parametrize(
    "text",
    [
        "0007", "7", "007", "SJ03-0007", "sj030007", "SJ03", "1123", "20261123", "202611", "2026",
        "20261123-SJ03-0007", NUMBER, "34082520261123SJ030007", "1123-SJ03-0007", "03-0007", "20261123SJ0",
    ],
)  # fmt: skip
def test_any_part_of_a_case_number_people_read_out(text: str) -> None:
    assert found(text, "余小满")


@pytest.mark.parametrize("text", ["0008", "SJ03-0008", "SJ04-0007", "20261124", "1124-SJ03-0007", "04-0007"])
def test_another_number_is_not_found(text: str) -> None:
    assert not found(text, "余小满")


def test_a_whole_identity_number_and_its_end() -> None:
    meanings = read_question("34082519910109000x", index)
    assert Meaning(("xresidentid34082519910109000x",)) in meanings
    assert found("000x", "余小满", tail="000X") and not found("001X", "余小满", tail="000X")


def test_fifteen_digits_find_the_number_they_became() -> None:
    tokens = {token for meaning in read_question("340825910109000", index) for token in meaning.tokens}
    assert any(token.startswith("xresidentid3408251991") for token in tokens)


def test_nothing_asked_nothing_meant() -> None:
    assert read_question("  ", index) == () and read_question("·-", index) == ()
    assert list(name_tokens("")) == []


def test_every_token_is_plain() -> None:
    for token in words("李𰻝", "Zoë Ann", "𠅤 汪"):
        assert token.isascii() and token.isalnum(), token
