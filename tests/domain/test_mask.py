"""The one mask, and that it never lets more through than it should."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.identity import IdentityKind
from workstation.domain.mask import mask_address, mask_identity, mask_name, mask_organisation, mask_phone

DEMO: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parents[2] / "resources/catalogue/demo.yaml").read_text(encoding="utf-8")
)


def masked(raw: str) -> str:
    if raw[:1].isdigit():
        return mask_identity(raw) if len(raw) > 11 else mask_phone(raw)
    return mask_organisation(raw) if raw.startswith("太湖县") else mask_name(raw)


@pytest.mark.parametrize("pair", DEMO["masks"], ids=lambda pair: pair["raw"])
def test_the_masks_of_the_demo_hall(pair: dict[str, str]) -> None:
    assert masked(pair["raw"]) == pair["shown"]


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("810000198801010004", "810***********0004"),
        ("934840198802140009", "934***********0009"),
        ("USA340012345678", "USA********5678"),
        ("E12345678", "E1*****78"),
        ("H12345678", "H1*****78"),
        ("12345678", "12****78"),
        ("A12345", "A****5"),
        ("A12", "***"),
        ("", ""),
    ],
)
def test_identity_numbers(number: str, shown: str) -> None:
    assert mask_identity(number) == shown


def test_a_credit_code_is_public() -> None:
    assert mask_identity("91340825MA0000015C", IdentityKind.uscc) == "91340825MA0000015C"
    assert mask_identity("91340825MA0000015C", "uscc") == "91340825MA0000015C"


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("13800000001", "138****0001"),
        ("138 0000 0001", "138****0001"),
        ("+86-138-0000-0001", "138****0001"),
        ("8613800000001", "138****0001"),
        ("013900000001", "139****0001"),
        ("13800000001转8", "138****0001"),
        ("１３８００００１２３４", "138****1234"),
        ("0556-4160110", "0556-416****"),
        ("05564160110", "0556-416****"),
        ("(0556)4160110", "0556-416****"),
        ("0556-4160110-812", "0556-416****"),
        ("010-12345678", "010-1234****"),
        ("021 1234 5678", "021-1234****"),
        ("4160110", "416****"),
        ("661234", "66****"),
        ("123", "***"),
        ("13800000001（儿子石立冬）", "138****0001"),
        ("村委 0556-4160110", "0556-416****"),
        ("13800000001、13800000002", "138****0001, 138****0002"),
        ("13800000001 13800000002", "138****0001, 138****0002"),
        ("13800000001 0556-4160110", "138****0001, 0556-416****"),
        ("没有电话", "***"),
        ("", ""),
    ],
)
def test_phones(phone: str, shown: str) -> None:
    assert mask_phone(phone) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", ""),
        ("朱", "*"),
        ("李𰻝", "李*"),
        ("𰻝某", "𰻝*"),
        ("章白露", "章*露"),
        ("吴·买买提江", "吴**江"),
        ("MARIA FERNANDEZ ROJAS", "M**S"),
        ("葛\U000e0100城", "葛\U000e0100*"),
    ],
)
def test_names(name: str, shown: str) -> None:
    assert mask_name(name) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("安徽省安庆市太湖县晋熙镇示范大道88号2幢301室", "安徽省安庆市太湖县晋熙镇***"),
        ("太湖县晋熙镇法治路12号", "太湖县晋熙镇***"),
        ("太湖县徐桥镇府前街1号", "太湖县徐桥镇***"),
        ("太湖县牛镇镇牛镇村3组", "太湖县牛镇***"),
        ("安庆市宜秀区市民广场1号", "安庆市宜秀区***"),
        ("安庆市迎江区菱湖路50号", "安庆市迎江区菱湖路***"),
        ("江西省景德镇市珠山区新村街道3号", "江西省景德镇市珠山区新村街道***"),
        ("江苏省镇江市京口区大市口街道9号", "江苏省镇江市京口区大市口街道***"),
        ("新疆维吾尔自治区喀什地区疏附县乌帕尔镇1村", "新疆维吾尔自治区喀什地区疏附县乌帕尔镇***"),
        ("北京市朝阳区建国路１号", "北京市朝阳区建国路***"),
        ("88号", "***"),
        ("", ""),
    ],
)
def test_addresses(address: str, shown: str) -> None:
    assert mask_address(address) == shown


PLAIN = st.text("0123456789ABCDEFX", min_size=1, max_size=24)


@given(PLAIN)
def test_an_identity_mask_keeps_the_length_and_hides_at_least_half(number: str) -> None:
    shown = mask_identity(number)
    assert len(shown) == len(number)
    assert all(a == b or a == "*" for a, b in zip(shown, number, strict=True))
    assert 2 * shown.count("*") >= len(number)


@given(st.text("0123456789 -+()（）、,，转abc村０１", max_size=40))
def test_a_phone_mask_never_shows_four_hidden_digits_or_any_word(phone: str) -> None:
    shown = mask_phone(phone)
    assert not set(shown) - set("0123456789*-, ")
    if any(ch.isdigit() for ch in phone):
        assert "*" in shown
    for part in shown.split(", "):
        assert sum(ch.isdigit() for ch in part) <= 8
        assert not part or part.endswith("*") or part.count("*") == 4


@given(st.text(min_size=1, max_size=60))
def test_a_name_mask_shows_two_characters_at_most(name: str) -> None:
    plain = [ch for ch in name.strip() if ch != "*"]
    shown = mask_name("".join(plain))
    assert len(shown) <= max(4, len(plain))
    if len(plain) == 1:
        assert shown == "*"
    if len(plain) > 1:
        assert "*" in shown or not "".join(plain).strip() or shown == ""


@given(st.text("安徽省庆市太湖县晋熙镇乡街道路号弄巷村组幢室0123456789 ０", max_size=30))
def test_an_address_mask_is_a_start_of_the_address_without_digits(address: str) -> None:
    shown = mask_address(address)
    if shown:
        head = shown.removesuffix("***")
        assert shown.endswith("***")
        assert not any(ch.isdigit() for ch in head)
        assert "".join(address.split()).startswith(head)
