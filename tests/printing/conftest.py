"""The printery with the real fonts: loaded once, it takes half a second."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from workstation.printing.printery import Printery

FOLDERS = tuple(
    Path(place)
    for place in (
        os.environ.get("SHOUWEN_FONTS", ""),
        Path(__file__).parents[2] / "build" / "fonts",
        Path(__file__).parents[2] / "resources" / "fonts",
    )
    if place
)


@pytest.fixture(scope="session")
def font_folders() -> tuple[Path, ...]:
    """Folders that hold the real fonts; the test is skipped where set-up has not put them."""
    if not any((folder / "NotoSerifSC-Regular.ttf").is_file() for folder in FOLDERS):
        pytest.skip("the fonts were not fetched by set-up")
    return FOLDERS


@pytest.fixture(scope="session")
def printery(font_folders: tuple[Path, ...]) -> Printery:
    """A printery with all fonts."""
    return Printery(font_folders)


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], list[str]]:
    """Text of each page of a PDF without white space, read back from its character maps."""

    def pages(pdf: bytes) -> list[str]:
        file = tmp_path_factory.mktemp("pdf") / "paper.pdf"
        file.write_bytes(pdf)
        reader = pypdf.PdfReader(str(file))
        texts = (unicodedata.normalize("NFC", page.extract_text()) for page in reader.pages)
        return [re.sub(r"\s", "", text) for text in texts]

    return pages
