"""Units: seals, remedies, and whose papers may speak of the licensing law."""

from tests.support.catalogue import raw, units
from workstation.domain.unit import Hall, UnitKind, load_places


def test_the_whole_hall_is_read() -> None:
    assert len(units()) == 14
    assert units()["SJ"].document_prefix == "太市监"
    assert units()["GD"].kind is UnitKind.public_utility
    hall = Hall.from_data(raw("units")["hall"])
    assert hall.integrated_windows == ("1", "2", "L1")
    assert "marriage_registration" in hall.not_for
    assert any(place.key == "aq_tax" and place.phone for place in load_places(raw("units")))


def test_the_seal_follows_the_matter_and_the_kind_of_unit() -> None:
    assert units()["SJ"].seal_for(licence=True) == "太湖县市场监督管理局行政许可专用章"
    assert units()["SJ"].seal_for(licence=False) == "太湖县市场监督管理局业务受理专用章"
    assert units()["GD"].seal_for(licence=False) == "国网安徽省电力有限公司太湖县供电公司业务专用章"
    assert units()["BD"].seal_for(licence=True) == ""


def test_no_review_body_no_remedy_and_a_government_unit_is_warned() -> None:
    assert units()["SW"].prints_remedy
    assert units()["SW"].review_body == "国家税务总局安庆市税务局"
    assert not units()["GD"].prints_remedy
    assert not units()["GD"].remedy_missing
    assert not units()["CL"].prints_remedy
    assert units()["CL"].remedy_missing
