"""An item is found in a few keys, whatever it is called."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.catalogue import items
from workstation.services.item_search import ItemSearch
from workstation.services.item_words import OLD_NAMES

SEARCH = ItemSearch(items().values())


def initials(name: str) -> str:
    from pypinyin import Style, lazy_pinyin

    hanzi = "".join(sign for sign in name if "\u4e00" <= sign <= "\u9fff")
    return "".join(lazy_pinyin(hanzi, style=Style.FIRST_LETTER))


@pytest.mark.parametrize("key", list(items()))
def test_six_keys_reach_every_item_from_any_window(key: str) -> None:
    item = items()[key]
    typed = initials(item.name)[:5]  # the sixth key is Enter
    assert SEARCH.find(typed, groups=("综合",))[0].key == key


@pytest.mark.parametrize("key", list(items()))
def test_characters_code_and_spelling_find_it_too(key: str) -> None:
    from pypinyin import lazy_pinyin

    item = items()[key]
    assert SEARCH.find(item.name)[0].key == key
    assert SEARCH.find(key)[0].key == key
    assert SEARCH.find("".join(lazy_pinyin(item.name[:4])))[0].key in items()
    for word in OLD_NAMES[key]:
        assert key in [found.key for found in SEARCH.find(word)]


def test_every_old_name_belongs_to_an_item() -> None:
    assert set(OLD_NAMES) == set(items())


def test_former_names_say_through_which_word_they_were_found() -> None:
    found = SEARCH.find("zzz")[0]
    assert (found.key, found.via) == ("residence_permit", "暂住证")
    assert SEARCH.find("xnh")[0].via == "新农合"


def test_a_character_with_two_readings_is_found_by_both() -> None:
    # 参 of 参保 is can, and shen elsewhere; 重 and 行 are alike
    assert "resident_medical_enrol" in {f.key for f in SEARCH.find("ylbxcb")}
    assert "resident_medical_enrol" in {f.key for f in SEARCH.find("ylbxsb")}


def test_the_windows_own_groups_come_first_where_both_fit_as_well() -> None:
    assert [f.own for f in SEARCH.find("bdc", groups=("不动产",))][:3] == [True, True, True]
    empty = SEARCH.find("", groups=("公积金",), limit=24)
    assert empty[0].key == "housing_fund_withdraw_purchase" and len(empty) == 24
    both = SEARCH.find("jz", groups=("公安户政",))
    assert both[0].key == "residence_permit"


def test_nothing_fits() -> None:
    assert SEARCH.find("qqqqqq") == ()


def test_a_question_takes_less_than_two_milliseconds() -> None:
    words = ("s", "sp", "spjyxk", "不动产", "二手房", "yd", "gjjtq", "zzzzzz", "spxk", "jiben")
    best = min(_time(words) for _try in range(5))
    assert best < 0.002


def _time(words: tuple[str, ...]) -> float:
    started = time.perf_counter()
    for word in words:
        SEARCH.find(word, groups=("食品药品",))
    return (time.perf_counter() - started) / len(words)


@given(st.text(max_size=20))
def test_any_text_is_answered(text: str) -> None:
    assert all(found.key in items() for found in SEARCH.find(text, groups=("综合",)))


def test_a_name_with_signs_nobody_can_read_is_found_by_the_others() -> None:
    from dataclasses import replace

    odd = replace(items()["elderly_allowance"], key="odd", name="𰻝𰻞面馆登记")
    search = ItemSearch([odd], {})
    assert search.find("mgdj")[0].key == "odd"
    assert search.find("𰻝𰻞面")[0].key == "odd"
