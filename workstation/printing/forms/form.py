"""What a form is, and the facts every form of a case needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.domain.paper import Matter, PaperFacts, Party
from workstation.domain.paper_kind import PaperKind
from workstation.domain.unit import UnitKind
from workstation.printing.page import Sheet, Signing
from workstation.printing.roll import Slip
from workstation.printing.words import day, minute, need, seal_words


@dataclass(frozen=True, slots=True)
class Form:
    """One paper: how it looks on A4, on a roll, or on both. A combination the law does not know raises."""

    kind: PaperKind
    sheet: Callable[[PaperFacts], Sheet] | None = None
    slip: Callable[[PaperFacts], Slip] | None = None


def case_of(kind: PaperKind, facts: PaperFacts, *, numbered: bool = True) -> tuple[Party, Matter]:
    """Applicant and matter of a paper; raises PaperFactsMissing when one or a number is absent."""
    party, matter = facts.party, facts.matter
    need(kind, party=party, matter=matter)
    assert party is not None
    assert matter is not None
    need(
        kind,
        applicant=party.name,
        item=matter.name,
        organ=facts.office.organ,
        seal=facts.office.seal,
    )
    if numbered:
        need(kind, doc_no=facts.numbers.doc_no, case_no=facts.numbers.case_no)
    return party, matter


def is_licence(facts: PaperFacts) -> bool:
    """True when the 行政许可法 may be quoted: a licence, of a government unit."""
    return bool(facts.matter and facts.matter.licence and facts.office.kind is UnitKind.government)


def level_of(facts: PaperFacts, base: int = 0) -> int:
    """Size of type: one step up for elders."""
    return base + (1 if facts.marks.large else 0)


def signing(
    facts: PaperFacts, *left: str, to_minute: bool = False, seal: bool = True, organ: str = ""
) -> Signing:
    """The foot with the organ's name; a visitor who left unsigned is said with the witnesses' names.

    `organ` replaces the unit on papers of the hall itself.
    """
    lines = left
    if facts.marks.unsigned:
        lines = (f"本人离开，未签。见证人：{facts.marks.unsigned}", *left[1:])
    made = facts.moments.made
    return Signing(
        left=tuple(lines),
        organ=organ or facts.office.organ,
        seal=seal_words(facts.office) if seal else "",
        day=minute(made) if to_minute else day(made),
    )


SIGN_DAY = ("签收人：______________", "签收日期：　　　年　　月　　日")
SIGN_MINUTE = ("签收人：______________", "签收时间：　 月　 日　 时　 分")
