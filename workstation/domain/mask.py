"""One mask everywhere: screen, list, paper, message log, export and ledger view.

个人信息保护法 Art. 51 wants personal data de-identified wherever the full value is not needed. Organisations
and their credit codes are public and stay as they are.
"""

from __future__ import annotations

import re
import unicodedata

from workstation.domain.identity import IdentityKind
from workstation.domain.numbers import to_ascii_width

STAR = "*"
HIDDEN_REST = STAR * 3

_MOBILE = re.compile(r"(?:86|0086|0)?(1[3-9][0-9]{9})")
_TOWNSHIP = re.compile(r"[^0-9\s]{1,9}?(?:街道办事处|街道|民族乡|苏木|镇|乡)")
_STREET = re.compile(r"[^0-9\s]{1,9}?(?:大道|大街|路|街|巷|弄)")
_REGION = re.compile(
    r"(?:[^省市县区镇乡0-9]{2,5}省|[^省市县镇乡0-9]{2,9}自治区)?"
    r"(?:(?:景德镇|[^省市县区旗镇乡0-9]{2,7})(?:市|自治州|地区|盟))?"
    r"(?:[^省市县区旗镇乡0-9]{1,8}(?:自治县|县|区|旗|市))?"
)


def mask_identity(number: str, kind: IdentityKind | str | None = None) -> str:
    """340***********000X: first 3 and last 4 of 15 characters or more, first 2 and last 2 of shorter ones.

    A document so short that this would show more than half keeps only its ends. A credit code is not masked.
    """
    plain = number.strip()
    if kind == IdentityKind.uscc:
        return plain
    if len(plain) >= 15:
        return _keep(plain, 3, 4)
    if len(plain) >= 8:
        return _keep(plain, 2, 2)
    return _keep(plain, 1, 1) if len(plain) >= 4 else STAR * len(plain)


def mask_phone(phone: str) -> str:
    """138****0001 for a mobile, 0556-416**** for a fixed line; the words around a number are left out.

    Several numbers stay separated by a comma; an extension is hidden altogether.
    """
    if not phone.strip():
        return ""
    plain = to_ascii_width(unicodedata.normalize("NFKC", phone))
    parts = (part for part in re.split(r"[,;/、，；|\n]+", plain) if re.search(r"\d", part))
    shown = [_mask_line(line) for part in parts for line in _lines(part)]
    return ", ".join(shown) or HIDDEN_REST


def mask_name(name: str) -> str:
    """朱*, 章*顺, 欧**至, 阿**逊: by characters, the dot counted as one; a single character is hidden."""
    signs = _signs(name.strip())
    if len(signs) <= 1:
        return STAR * len(signs)
    if len(signs) == 2:
        return signs[0] + STAR
    return signs[0] + (STAR if len(signs) == 3 else STAR * 2) + signs[-1]


def mask_organisation(name: str) -> str:
    """The name as it is: organisations are public."""
    return name


def mask_address(address: str) -> str:
    """The address down to the township or street, the rest as ***; never a digit of it."""
    plain = re.sub(r"\s+", "", to_ascii_width(unicodedata.normalize("NFC", address)))
    if not plain:
        return ""
    region = _REGION.match(plain)
    end = region.end() if region else 0
    for pattern in (_TOWNSHIP, _STREET):
        found = pattern.match(plain, end)
        if found:
            end = found.end()
            break
    return plain[:end] + HIDDEN_REST


def _keep(plain: str, first: int, last: int) -> str:
    return plain[:first] + STAR * (len(plain) - first - last) + plain[-last:]


def _lines(part: str) -> list[str]:
    """Separate the numbers of one part: blanks and dashes may stand inside a number and between two."""
    mobiles = re.findall(r"(?<!\d)(?:\+?86|0086|0)?[\s-]*1[3-9](?:[\s-]?\d){9}(?!\d)", part)
    rest = part
    for mobile in mobiles:
        rest = rest.replace(mobile, "\n")
    least = 5 if mobiles else 1  # a few digits beside a mobile number are an extension or a remark
    others = [piece for piece in rest.split("\n") if len(re.findall(r"\d", piece)) >= least]
    return [*mobiles, *others]


def _mask_line(line: str) -> str:
    digits = "".join(str(unicodedata.digit(ch)) for ch in line if ch.isdecimal())
    mobile = _MOBILE.fullmatch(digits)
    if mobile:
        return _keep(mobile[1], 3, 4)
    if digits.startswith("0") and len(digits) >= 10:
        area = 3 if digits[1] in "12" else 4
        local = digits[area : area + 8]
        if re.search(rf"^\D*\d{{{area}}}\D*\d{{7}}(?:\D|$)", line):
            local = digits[area : area + 7]
        return f"{digits[:area]}-{local[:-4]}{STAR * 4}"
    local = digits[:8]
    return local[:-4][:4] + STAR * min(4, len(local))


def _signs(text: str) -> list[str]:
    """Code points, with combining marks and variation selectors kept on the sign they belong to."""
    signs: list[str] = []
    for ch in text:
        if signs and unicodedata.category(ch) in ("Mn", "Me"):
            signs[-1] += ch
        else:
            signs.append(ch)
    return signs
