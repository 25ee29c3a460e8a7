"""The page itself: rare characters, marks, overflow, codes, and the same bytes each time."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
import zxingcpp
from PIL import Image, ImageChops

from tests.printing import samples as S
from workstation.domain.paper import Marks, PaperFacts, Party
from workstation.domain.paper_kind import PaperKind
from workstation.printing.fonts import FontFolder, FontsMissing
from workstation.printing.pictures import page_count, preview, preview_png
from workstation.printing.printery import Printery
from workstation.printing.roll_width import RollWidth
from workstation.printing.words import parted

Read = Callable[[bytes], list[str]]
RARE = ("李𰻝", "陈䶮", "汪𠅤", "孙𫖯", "阿依古丽·吐尔逊", "𬭎𬍛𨭎𡋾𠮷𣇉")


def _image(pdf: bytes, page: int = 0, dpi: int = 150) -> Image.Image:
    picture = preview(pdf, dpi, page)
    return Image.frombytes("RGB", (picture.width, picture.height), picture.rgb)


def _many(count: int, long: int = 1) -> PaperFacts:
    rows = tuple(
        replace(S.ROWS[0], name=f"第{n}份材料：" + "规章制度目录" * long) for n in range(1, count + 1)
    )
    return replace(S.RECEIPT, rows=rows)


@pytest.mark.parametrize("name", RARE)
def test_rare_characters_survive_in_print_and_in_text(printery: Printery, read: Read, name: str) -> None:
    pdf = printery.make(PaperKind.receipt, S.RECEIPT.__class__.from_data(S.RECEIPT.to_data()))
    assert name not in read(pdf)[0]
    pdf = printery.make(PaperKind.receipt, replace(S.RECEIPT, party=Party(name, phone="138****0001")))
    assert f"{name}：" in read(pdf)[0]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_a_second_reader_reads_the_same(printery: Printery, tmp_path: Path) -> None:
    party = Party("李𰻝", others=("陈䶮", "汪𠅤", "孙𫖯", "阿依古丽·吐尔逊"), phone="138****0001")
    file = tmp_path / "paper.pdf"
    file.write_bytes(printery.make(PaperKind.receipt, replace(S.RECEIPT, party=party)))
    done = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    text = re.sub(r"\s", "", done.stdout.decode("utf-8"))
    assert "李𰻝、陈䶮、汪𠅤、孙𫖯、阿依古丽·吐尔逊：" in text


def test_a_character_of_no_font_is_named_not_boxed(printery: Printery, read: Read) -> None:
    assert (
        "王U+E815：" in read(printery.make(PaperKind.receipt, replace(S.RECEIPT, party=Party("王\ue815"))))[0]
    )
    pdf = printery.make(PaperKind.receipt, replace(S.RECEIPT, party=Party("王\U0003fffd小明")))
    assert "王U+3FFFD小明：" in read(pdf)[0]


def test_fonts_are_embedded(printery: Printery) -> None:
    reader = pypdf.PdfReader(io.BytesIO(printery.make(PaperKind.acceptance, S.food())))
    for font in reader.pages[0]["/Resources"]["/Font"].values():  # type: ignore[index]
        assert "/FontFile2" in font["/FontDescriptor"]


@pytest.mark.parametrize("large", [False, True])
def test_forty_rows_keep_the_head_and_the_signatures(printery: Printery, read: Read, large: bool) -> None:
    facts = replace(_many(40, 3), marks=Marks(large=large))
    pages = read(printery.make(PaperKind.receipt, facts))
    assert len(pages) > 1
    text = "".join(pages)
    assert all(f"第{n}份材料" in text for n in range(1, 41))
    for number, page in enumerate(pages, start=1):
        assert f"第{number}页，共{len(pages)}页" in page
        if "份材料" in page:
            assert "材料名称" in page
    assert ["申请人（代理人）签名" in page for page in pages] == [False] * (len(pages) - 1) + [True]


def test_signatures_never_stand_alone(printery: Printery, read: Read) -> None:
    seen = set()
    for count in range(1, 34):
        pages = read(printery.make(PaperKind.acceptance, replace(S.food(), rows=_many(count).rows)))
        seen.add(len(pages))
        assert "签收人" in pages[-1]
        if len(pages) > 1:
            assert "份材料" in pages[-1]
    assert {1, 2} <= seen


def test_a_row_longer_than_a_page_is_cut_not_lost(printery: Printery, read: Read) -> None:
    words = "".join(f"要求{n:03d}；" for n in range(600))
    facts = replace(S.SUPPLEMENT, rows=(replace(S.FAULTY[2], requirement=words),))
    text = "".join(read(printery.make(PaperKind.supplement_notice, facts)))
    found = {int(part) for part in re.findall(r"求(\d{3})", text)}
    assert len(found) > 500


def test_nothing_is_drawn_outside_the_margins(printery: Printery) -> None:
    long = "阿依古丽·吐尔逊" * 6
    party = Party(
        long + "有限责任公司", organisation=True, leader_title="法定代表人", leader=long, document="9" * 40,
        document_kind="统一社会信用代码", phone="1" * 30,
    )  # fmt: skip
    organ = "太湖县" * 12 + "管理局"
    name = "超长事项名称" * 20
    for _, kind, sample in S.SAMPLES:
        if sample.party is None or sample.matter is None:
            continue
        facts = replace(
            sample,
            party=party,
            office=replace(sample.office, organ=organ),
            matter=replace(sample.matter, name=name),
        )
        pdf = printery.make(kind, facts)
        for page in range(page_count(pdf)):
            image = _image(pdf, page, 72).convert("L")
            ink = ImageChops.invert(image).getbbox()
            assert ink is not None
            assert ink[0] >= 73 - 2, kind  # 26 mm
            assert ink[2] <= 595 - 65 + 2, kind  # 23 mm
            assert ink[3] <= 842 - 31, kind


def test_demo_marks_and_no_seal(printery: Printery, read: Read) -> None:
    for name, kind, sample in S.SAMPLES:
        facts = replace(sample, marks=replace(sample.marks, demo=True))
        pages = read(printery.make(kind, facts))
        assert all("演示样张不作凭证" in page for page in pages), name
        assert "专用章" not in "".join(pages), name
        plain = "".join(read(printery.make(kind, sample)))
        assert "演示" not in plain, name


def test_a_reprint_says_so_and_changes_nothing_else(printery: Printery, read: Read) -> None:
    first = read(printery.make(PaperKind.acceptance, S.food(), 1))[0]
    again = read(printery.make(PaperKind.acceptance, S.food(), 2))[0]
    assert "补打" not in first
    assert "补打第2次打印" in again
    assert again.replace("补打第2次打印", "").replace("第2次打印", "第1次打印") == first
    slip = read(printery.make(PaperKind.receipt, S.RECEIPT, 3, roll=RollWidth.wide))[0]
    assert "补打第3次打印" in slip


def test_a_void_paper_reads_void(printery: Printery, read: Read) -> None:
    marks = Marks(void=True, void_reason="录错姓名", replaced_by="太市监受〔2026〕SJ03-0009号")
    text = read(printery.make(PaperKind.acceptance, S.food(marks=marks), 2))[0]
    assert text.count("已作废") == 2
    assert "录错姓名" in text
    assert "太市监受〔2026〕SJ03-0009号" in text


def test_who_left_unsigned_is_told_with_witnesses(printery: Printery, read: Read) -> None:
    text = read(printery.make(PaperKind.receipt, replace(S.RECEIPT, marks=Marks(unsigned="石满、窦明"))))[0]
    assert "本人离开，未签。见证人：石满、窦明" in text


def test_large_type_is_larger(printery: Printery) -> None:
    def tallest(facts: PaperFacts) -> float:
        sizes: list[float] = []
        reader = pypdf.PdfReader(io.BytesIO(printery.make(PaperKind.not_required_notice, facts)))
        reader.pages[0].extract_text(
            visitor_text=lambda text, cm, tm, font, size: sizes.append(size) if "依法" in text else None
        )
        return max(sizes)

    assert tallest(replace(S.NOT_REQUIRED, marks=Marks(large=True))) > tallest(S.NOT_REQUIRED)


@pytest.mark.parametrize("name", [name for name, _, _ in S.SAMPLES if name != "consult"])
def test_the_code_is_read_by_another_decoder(printery: Printery, name: str) -> None:
    kind, facts = next((kind, facts) for mine, kind, facts in S.SAMPLES if mine == name)
    pdf = printery.make(kind, facts)
    found = zxingcpp.read_barcodes(_image(pdf, page_count(pdf) - 1, 200))
    numbers = facts.numbers
    assert [code.text for code in found] == [numbers.qr or numbers.case_no or numbers.doc_no]


def test_the_code_is_wide_enough(printery: Printery) -> None:
    for facts, roll, least in ((S.RECEIPT, None, 25.0), (S.RECEIPT, RollWidth.wide, 25.0)):
        code = zxingcpp.read_barcodes(_image(printery.make(PaperKind.receipt, facts, roll=roll), 0, 300))[0]
        place = code.position
        assert (place.top_right.x - place.top_left.x) / 300 * 25.4 >= least - 0.3
        assert code.ec_level == "M"
    code = zxingcpp.read_barcodes(_image(printery.make(PaperKind.ticket_slip, S.ticket()), 0, 300))[0]
    assert (code.position.top_right.x - code.position.top_left.x) / 300 * 25.4 >= 12


def test_the_same_facts_give_the_same_bytes(printery: Printery, font_folders: tuple[Path, ...]) -> None:
    for _, kind, facts in S.SAMPLES[:5]:
        assert printery.make(kind, facts) == printery.make(kind, facts)
    assert Printery(font_folders).make(PaperKind.acceptance, S.food()) == printery.make(
        PaperKind.acceptance, S.food()
    )


def test_slips_are_as_wide_as_the_roll(printery: Printery) -> None:
    for width in RollWidth:
        pdf = printery.make(PaperKind.receipt, S.RECEIPT, roll=width)
        box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
        assert round(float(box.width) / 72 * 25.4) == int(width)
        ink = ImageChops.invert(_image(pdf, 0, 203).convert("L")).getbbox()
        assert ink is not None
        assert ink[2] - ink[0] <= (384 if width is RollWidth.narrow else 576) + 2


def test_preview_gives_pixels_and_png(printery: Printery) -> None:
    pdf = printery.make(PaperKind.acceptance, S.food())
    picture = preview(pdf, 72)
    assert (picture.width, picture.height) == (596, 842) or (picture.width, picture.height) == (595, 842)
    assert len(picture.rgb) == picture.width * picture.height * 3
    assert Image.open(io.BytesIO(preview_png(pdf, 72))).size == (picture.width, picture.height)
    with pytest.raises(IndexError):
        preview(pdf, 72, 9)


def test_missing_fonts_are_named_and_papers_still_made(
    font_folders: tuple[Path, ...], tmp_path: Path, read: Read
) -> None:
    source = next(folder for folder in font_folders if (folder / "NotoSansSC-Regular.ttf").is_file())
    shutil.copy(source / "NotoSansSC-Regular.ttf", tmp_path / "Some-Hall-Font.ttf")
    poor = Printery((tmp_path,))
    assert len(poor.missing_fonts()) == 6
    assert any("HanaMinB.ttf" in words for words in poor.missing_fonts())
    assert "太湖县小满餐馆（经营者：余小满）：" in read(poor.make(PaperKind.acceptance, S.food()))[0]


def test_no_chinese_font_at_all_is_known_trouble(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    assert len(FontFolder((tmp_path,)).missing_fonts()) == 6
    with pytest.raises(FontsMissing):
        Printery((tmp_path,))


def test_an_office_of_two_lines_is_parted_where_its_company_ends(printery: Printery, tmp_path: Path) -> None:
    file = tmp_path / "power.pdf"
    file.write_bytes(printery.make(PaperKind.service_acceptance, S.power()))
    lines = [line.strip() for line in pypdf.PdfReader(str(file)).pages[0].extract_text().splitlines()]
    assert "国网安徽省电力有限公司" in lines and "太湖县供电公司" in lines


def test_only_a_branch_of_a_company_is_parted() -> None:
    assert parted("国网安徽省电力有限公司太湖县供电公司") == ("国网安徽省电力有限公司", "太湖县供电公司")
    assert parted("太湖县市场监督管理局") == ("太湖县市场监督管理局",)
    assert parted("某某有限公司") == ("某某有限公司",)
