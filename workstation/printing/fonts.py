"""Which font draws which character.

GB 18030-2022 level 3 has 87,887 hanzi and no single font has them all: each character goes to the
first font of its role that has it, and one that no font has is shown by its code point (U+30EDD),
never as a box: a name must not be misread.
"""

from __future__ import annotations

import hashlib
import mmap
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.pdfdoc import PDFDocument

from workstation.domain.errors import RuleBroken

FONT_FILES = {
    "serif": "NotoSerifSC-Regular.ttf",
    "serif_bold": "NotoSerifSC-Bold.ttf",
    "sans": "NotoSansSC-Regular.ttf",
    "sans_bold": "NotoSansSC-Bold.ttf",
    "rare": "HanaMinB.ttf",
    "digits_bold": "IBMPlexSans-Bold.ttf",
}
_WORDS = {
    "serif": "思源宋体",
    "serif_bold": "思源宋体粗体",
    "sans": "思源黑体",
    "sans_bold": "思源黑体粗体",
    "rare": "花园明朝B（生僻字）",
    "digits_bold": "IBM Plex Sans 粗体（号码）",
}


class Face(StrEnum):
    """The hands a paper is written in."""

    serif = "serif"
    serif_bold = "serif_bold"
    sans = "sans"
    sans_bold = "sans_bold"
    digits = "digits"


_CHAINS: dict[Face, tuple[str, ...]] = {
    Face.serif: ("serif", "rare", "sans"),
    Face.serif_bold: ("serif_bold", "rare", "sans_bold", "serif"),
    Face.sans: ("sans", "rare", "serif"),
    Face.sans_bold: ("sans_bold", "rare", "serif_bold", "sans"),
    Face.digits: ("digits_bold", "sans_bold", "rare", "sans"),
}


class FontsMissing(RuleBroken):
    """No Chinese font at all was found, so no paper can be drawn. Params: folders."""

    code = "fonts_missing"


class PaperFont(ttfonts.TTFont):  # type: ignore[misc, unused-ignore]
    """A TrueType font whose text can be copied and searched, also above U+FFFF.

    The library writes code points above U+FFFF as five hex digits, which no reader understands;
    the map needs UTF-16, and at most 100 entries a block.
    """

    def addObjects(self, doc: PDFDocument) -> None:
        """Write the font's objects into `doc`, then the correct character map."""
        state = self.state.get(doc)
        subsets = [list(subset) for subset in state.subsets] if state else []
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            base = f"{ttfonts.SUBSETN(number).decode()}+{self.face.name.decode()}"
            base += self.face.subfontNameX.decode()
            stream = doc.idToObject[f"toUnicodeCMap:{base}"]
            stream.content = _to_unicode(base, subset)  # type: ignore[attr-defined, unused-ignore]


def _to_unicode(name: str, subset: Sequence[int]) -> str:
    pairs = [
        f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for place, code in enumerate(subset)
        if code
    ]
    blocks: list[str] = []
    for start in range(0, len(pairs), 100):
        part = pairs[start : start + 100]
        blocks += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


class FontFolder:
    """Finds the fonts in `folders` (first folder wins) and says which are missing."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)

    def find(self) -> dict[str, Path]:
        """The wanted fonts that are there: key of FONT_FILES -> file."""
        found: dict[str, Path] = {}
        for key, name in FONT_FILES.items():
            for folder in self.folders:
                if (folder / name).is_file():
                    found[key] = folder / name
                    break
        return found

    def missing_fonts(self) -> tuple[str, ...]:
        """Names, in Chinese, of the fonts that were not found; empty when all are there."""
        found = self.find()
        return tuple(f"{_WORDS[key]}（{name}）" for key, name in FONT_FILES.items() if key not in found)

    def any_others(self) -> Iterator[Path]:
        """Any other TrueType files of the folders, in a fixed order."""
        for folder in self.folders:
            if folder.is_dir():
                yield from sorted(path for path in folder.rglob("*.tt[fc]") if path.is_file())


class Fonts:
    """The fonts, each loaded when the first character needs it. That costs up to a quarter of a second and
    twenty megabytes a font; do it away from the window's thread."""

    def __init__(self, folder: FontFolder) -> None:
        """Raises FontsMissing when no file of the folders can draw 章."""
        self._files = folder.find()
        self._loaded: dict[str, PaperFont | None] = {}
        if self._first(list(self._files), "章") is None:
            spare = next((font for path in folder.any_others() if (font := _load(path, "章"))), None)
            if spare is None:
                raise FontsMissing(folders="; ".join(str(place) for place in folder.folders))
            self._loaded["spare"] = spare
        self.missing = folder.missing_fonts()
        everything = [*self._files, *(["spare"] if "spare" in self._loaded else [])]
        self._chains: dict[Face, list[str]] = {}
        for face, chain in _CHAINS.items():
            keys = [key for key in chain if key in everything]
            self._chains[face] = keys + [key for key in everything if key not in keys]
        self._home: dict[tuple[Face, str], PaperFont | None] = {}
        first = self._first(self._chains[Face.serif], "章")
        assert first is not None
        self.first_name: str = first.fontName

    def _font(self, key: str) -> PaperFont | None:
        if key not in self._loaded:
            self._loaded[key] = _load(self._files[key])
        return self._loaded[key]

    def _first(self, keys: Sequence[str], char: str) -> PaperFont | None:
        fonts = (self._font(key) for key in keys)
        return next((font for font in fonts if font and ord(char) in font.face.charToGlyph), None)

    def home(self, face: Face, char: str) -> PaperFont | None:
        """The font that draws `char` in this face, or None when no font has it."""
        key = (face, char)
        if key not in self._home:
            self._home[key] = self._first(self._chains[face], char)
        return self._home[key]

    def spell(self, face: Face, text: str) -> str:
        """`text` with control characters dropped and characters of no font as U+XXXX."""
        out: list[str] = []
        for char in text:
            if char in "\r\n\t":
                out.append(" ")
            elif ord(char) < 32 or char in "\u200b\u200d\ufeff" or 0xFE00 <= ord(char) <= 0xFE0F:
                continue
            elif self.home(face, char) is None:
                out.append(f"U+{ord(char):04X}")
            else:
                out.append(char)
        return "".join(out)

    def runs(self, face: Face, text: str) -> Iterator[tuple[str, str]]:
        """(font name, characters) runs of a text that went through `spell`."""
        name, start = "", 0
        for place, char in enumerate(text):
            font = self.home(face, char)
            mine = font.fontName if font else self.first_name
            if mine != name:
                if place > start:
                    yield name, text[start:place]
                name, start = mine, place
        if start < len(text):
            yield name, text[start:]

    def width(self, face: Face, text: str, size: float) -> float:
        """Width in points of a text that went through `spell`."""
        return sum(float(pdfmetrics.stringWidth(part, name, size)) for name, part in self.runs(face, text))


def _load(path: Path, must_have: str = "") -> PaperFont | None:
    name = f"{path.stem}-{hashlib.sha256(str(path).encode()).hexdigest()[:8]}"
    try:
        font = PaperFont(name, str(path))
    except (ttfonts.TTFError, OSError):
        return None  # postscript outlines or a torn file: treated like a font that is not there
    if any(ord(char) not in font.face.charToGlyph for char in must_have):
        return None
    pdfmetrics.registerFont(font)
    # the library keeps the whole file in memory, and a table only shaped scripts need
    with path.open("rb") as file:
        font.face._ttf_data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)  # type: ignore[attr-defined]
    font.face.glyphToChar = {}  # type: ignore[attr-defined]
    return font
