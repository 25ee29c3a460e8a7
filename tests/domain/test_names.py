"""Names: the one middle dot, hanzi that never change, lengths by code point, private fonts, labels."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.names import (
    NameMissing,
    NameRefused,
    NameTooLong,
    NameUnreadable,
    check_name,
    code_point_label,
    from_code_point,
    is_hanzi,
    is_private_use,
    missing_glyphs,
    normalise_name,
    with_labels,
)

DEMO: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parents[2] / "resources/catalogue/demo.yaml").read_text(encoding="utf-8")
)
DOTTED = "阿依古丽\u00b7吐尔逊"


@pytest.mark.parametrize("dot", list("·‧•・･．.。∙⋅") + [" · ", "\u3000•"])
def test_every_dot_between_hanzi_becomes_the_one(dot: str) -> None:
    assert normalise_name(f"阿依古丽{dot}吐尔逊") == DOTTED


def test_full_stops_of_latin_names_stay() -> None:
    assert normalise_name("J. R. SMITH") == "J. R. SMITH"
    assert normalise_name("MARIA  FERNANDEZ\u3000ROJAS ") == "MARIA FERNANDEZ ROJAS"


def test_blanks_inside_a_chinese_name_go() -> None:
    assert normalise_name("朱\u3000乔") == "朱乔"
    assert normalise_name("\ufeff余小满\u200b\n") == "余小满"


def test_compatibility_hanzi_are_not_replaced_but_letters_are_composed() -> None:
    assert normalise_name("\uf9b4天") == "\uf9b4天"
    assert unicodedata.normalize("NFC", "\uf9b4") != "\uf9b4"
    assert normalise_name("\U0002f800") == "\U0002f800"
    assert normalise_name("Jose\u0301") == "Jos\u00e9"


@pytest.mark.parametrize("applicant", DEMO["applicants"], ids=lambda a: a["key"])
def test_every_name_of_the_demo_hall_stays_as_it_is(applicant: dict[str, Any]) -> None:
    name = check_name(applicant["name"])
    assert name.standard == name.raw == applicant["name"]
    assert name.private_use == ()


@pytest.mark.parametrize(
    ("name", "rare"), [("李𰻝", True), ("陈䶮", True), ("孙𫖯", True), ("王晓棠", False)]
)
def test_rare_characters_are_noticed(name: str, rare: bool) -> None:
    assert check_name(name).has_rare_characters is rare


def test_fifty_code_points_fit_also_outside_the_first_plane() -> None:
    assert check_name("𰻝" * 50).standard == "𰻝" * 50
    with pytest.raises(NameTooLong) as refused:
        check_name("𰻝" * 51)
    assert refused.value.params == {"found": 51, "limit": 50}
    assert len(check_name("太" * 100, 100).standard) == 100


@pytest.mark.parametrize("text", ["", "  ", "\u3000", "\u200b", "·", "***"])
def test_a_name_without_a_character_is_missing(text: str) -> None:
    with pytest.raises(NameMissing):
        check_name(text)


@pytest.mark.parametrize("text", ["李\ud883", "李\ufffd"])
def test_half_a_character_is_refused(text: str) -> None:
    with pytest.raises(NameUnreadable) as refused:
        check_name(text)
    assert refused.value.params == {"position": 2}


def test_private_use_characters_are_kept_and_named() -> None:
    name = check_name("李\ue863\U000f0001")
    assert name.standard == "李\ue863\U000f0001"
    assert name.private_use == ("U+E863", "U+F0001")
    assert is_private_use("\ue000")
    assert not is_private_use("李")


def test_labels_of_missing_glyphs() -> None:
    def has_glyph(ch: str) -> bool:
        return ch <= "\uffff"

    assert code_point_label("𰻝") == "U+30EDD"
    assert code_point_label("·") == "U+00B7"
    assert missing_glyphs("李𰻝 𰻝𫖯\U000e0100", has_glyph) == ("U+30EDD", "U+2B5AF")
    assert with_labels("李𰻝", has_glyph) == "李[U+30EDD]"
    assert with_labels("王晓棠", has_glyph) == "王晓棠"


@pytest.mark.parametrize(
    ("typed", "sign"),
    [
        ("30EDD", "𰻝"),
        ("u+4dae", "䶮"),
        ("U2B5AF", "𫖯"),
        ("D800", None),
        ("110000", None),
        ("李", None),
        ("", None),
    ],
)
def test_entry_by_code_point(typed: str, sign: str | None) -> None:
    assert from_code_point(typed) == sign


def test_hanzi_of_newer_extensions_are_hanzi() -> None:
    assert all(is_hanzi(ch) for ch in ("㐀", "一", "𠀀", "𰻝", "\U0002ebf0", "\U00031350", "〇"))
    assert not any(is_hanzi(ch) for ch in ("A", "·", "あ", "1"))


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing_and_no_hanzi_is_lost(text: str) -> None:
    once = normalise_name(text)
    assert normalise_name(once) == once
    kept = [ch for ch in text if is_hanzi(ch) or is_private_use(ch)]
    assert [ch for ch in once if is_hanzi(ch) or is_private_use(ch)] == kept


@given(st.text(st.characters(categories=["Lo", "Ll", "Lu", "Co", "Cs", "Mn", "Po", "Zs"]), max_size=60))
def test_a_name_that_is_taken_can_be_stored(text: str) -> None:
    try:
        name = check_name(text)
    except NameRefused as refused:
        assert refused.code != NameRefused.code
    else:
        assert 1 <= len(name.standard) <= 50
        assert name.standard.encode("utf-8").decode("utf-8") == name.standard
        assert name.standard.encode("gb18030").decode("gb18030") == name.standard
