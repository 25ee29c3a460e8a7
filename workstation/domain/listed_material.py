"""One row of the material list a unit has published for an item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from workstation.domain.expression import evaluate, parse


class CheckMode(StrEnum):
    """How a material is looked at and what stays with us."""

    collect_original = "collect_original"
    verify_original_collect_copy = "verify_original_collect_copy"
    verify_only = "verify_only"
    collect_copy = "collect_copy"
    collect_original_and_copy = "collect_original_and_copy"
    data_check = "data_check"


class Necessity(StrEnum):
    """Required, optional, or required only in a situation."""

    required = "required"
    optional = "optional"
    conditional = "conditional"


@dataclass(frozen=True, slots=True)
class Material:
    """One row of the published list. `original` and `copy` count pieces; `defer_days` working days.

    `legal_basis` is set only on rows added to one case beside the published list (with approval).
    """

    key: str
    name: str
    form: str
    original: int
    copy: int
    check_mode: CheckMode
    necessity: Necessity
    when: str | None
    deferrable: bool
    defer_days: int | None
    source: str
    accept_standard: str
    common_errors: tuple[str, ...] = ()
    e_license: bool = False
    blank_form: bool = False
    sample_form: bool = False
    ref: str | None = None
    note: str | None = None
    legal_basis: str | None = None

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Material:
        """Build one row from its entry under `materials`."""
        return cls(
            key=data["key"],
            name=data["name"],
            form=data["form"],
            original=int(data["original"]),
            copy=int(data["copy"]),
            check_mode=CheckMode(data["check_mode"]),
            necessity=Necessity(data["necessity"]),
            when=data.get("when"),
            deferrable=bool(data["deferrable"]),
            defer_days=data.get("defer_days"),
            source=data["source"],
            accept_standard=data["accept_standard"],
            common_errors=tuple(data.get("common_errors", ())),
            e_license=bool(data.get("e_license", False)),
            blank_form=bool(data.get("blank_form", False)),
            sample_form=bool(data.get("sample_form", False)),
            ref=data.get("ref"),
            note=data.get("note"),
            legal_basis=data.get("legal_basis"),
        )

    def applies(self, answers: Mapping[str, bool]) -> bool:
        """True when this row is asked for under these answers (not answered counts as no)."""
        return self.when is None or evaluate(parse(self.when), answers)

    @property
    def stays_with_us(self) -> tuple[int, int]:
        """Pieces (originals, copies) that remain in the hall when the row is in order.

        With verify_original_collect_copy the original is looked at and handed back at once; with
        verify_only and data_check nothing stays.
        """
        if self.check_mode in (CheckMode.verify_only, CheckMode.data_check):
            return (0, 0)
        if self.check_mode in (CheckMode.verify_original_collect_copy, CheckMode.collect_copy):
            return (0, max(self.copy, 1))
        if self.check_mode is CheckMode.collect_original:
            return (max(self.original, 1), 0)
        return (self.original, self.copy)

    @property
    def needs_pieces(self) -> bool:
        """True when a tick alone is not enough: the row wants a count and an expiry date.

        Holds for certificates checked against the original that go out of date (有效期, 过期):
        several people each bring one, and "asked for 3, got 1" is not in order.
        """
        if self.check_mode is not CheckMode.verify_original_collect_copy:
            return False
        expires = any("过期" in text for text in self.common_errors) or "有效期" in self.accept_standard
        # an identity card of one named person is compared with its owner, not counted
        return expires and "身份证" not in self.name
