"""Walking a stretch of the ledger: order, hashes, texts, chains, and the heads that seals name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from workstation.domain import canonical
from workstation.store.ledger_rows import NOT_HASHED
from workstation.store.tables import hall_metadata
from workstation.store.verify_pages import Pages, Values
from workstation.store.verify_touches import Touches

Chain = tuple[str, int]
Head = tuple[int, str]

_HASHED = canonical.FlatRows(set(hall_metadata.tables["ledger"].columns.keys()) - NOT_HASHED)
_COLUMNS = (*_HASHED.columns, "hash")
_WIDE = len(_HASHED.columns)
_PLACE = _COLUMNS.index
# a million small texts: without what `json.loads` does around each
_decoded: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
_facts = itemgetter(
    *(_PLACE(name) for name in ("change_seq", "station", "epoch", "seq", "prev_hash")),
    *(_PLACE(name) for name in ("body_digest", "touched", "action_id")),
)


class Wrong(Exception):
    """The first thing that does not fit."""


@dataclass
class Part:
    """What a stretch came to. Chains that begin before it are checked when the parts are put together."""

    rows: int = 0
    fault: str | None = None
    begins: dict[Chain, tuple[str, int, str]] = field(default_factory=dict)
    """Of each chain met here: the place of its first row here, its number and the hash it stands on."""
    heads: dict[Chain, Head] = field(default_factory=dict)
    sealed: list[tuple[str, str, str, int, Head]] = field(default_factory=list)
    """Heads that a seal names and this stretch did not meet: place, seal, station, epoch, head."""


class LedgerWalk:
    """Checks the rows after one place up to another; what it cannot know alone it notes for `joined`."""

    def __init__(self, pages: Pages, touches: Touches) -> None:
        self._pages = pages
        self._touches = touches
        self._seals: Mapping[int, tuple[str, str]] = {}
        self.part = Part()

    def run(self, after: int, upto: int) -> Part:
        """Walk; a fault ends it."""
        expected = after
        try:
            self._seals = self._pages.seals(after - 1, after)
            self._seal(after)
            for page in self._pages.ledger(_COLUMNS, after, upto):
                spoken: dict[tuple[str, str], tuple[str, str, int, str, str]] = {}
                self._seals = self._pages.seals(expected, page[-1][_PLACE("change_seq")])
                for row in page:
                    expected += 1
                    self._row(row, expected, spoken)
                self._touches.keep(spoken.values())
            if expected != upto:
                raise Wrong(f"ledger {expected + 1}: row is missing")
        except Wrong as wrong:
            self.part.fault = str(wrong)
        self.part.rows = expected - after
        return self.part

    def _row(
        self, row: Values, expected: int, spoken: dict[tuple[str, str], tuple[str, str, int, str, str]]
    ) -> None:
        change_seq, station, epoch, seq, prev_hash, body_digest, touched, action_id = _facts(row)
        hashed, text, salt = row[_WIDE], row[-2], row[-1]
        if change_seq != expected:
            raise Wrong(f"ledger {expected}: row is missing")
        if canonical.coded_digest(_HASHED.text(row[:_WIDE])) != hashed:
            raise Wrong(f"ledger {change_seq}: hash does not fit")
        # an erased text leaves no salt behind: its digest stays, unreadable
        salt = salt or ""
        if text is not None and canonical.text_digest(text, salt) != body_digest:
            raise Wrong(f"ledger {change_seq}: text of {action_id} was changed")
        self._follow((station, epoch), change_seq, seq, prev_hash, hashed)
        for table, row_id, version, digest in _decoded(touched, 0)[0]:
            spoken[table, row_id] = (table, row_id, version, digest, salt)
        if change_seq in self._seals:
            self._seal(change_seq)

    def _follow(self, chain: Chain, change_seq: int, seq: int, prev_hash: str, hashed: str) -> None:
        head = self.part.heads.get(chain)
        if head is None:
            self.part.begins[chain] = (f"ledger {change_seq}", seq, prev_hash)
        else:
            check_link(f"ledger {change_seq}", chain, head, seq, prev_hash)
        self.part.heads[chain] = (seq, hashed)

    def _seal(self, place: int) -> None:
        """The heads at this place are those a seal over it names."""
        seal = self._seals.get(place)
        if seal is None:
            return
        seal_id, heads = seal
        named: list[list[Any]] = json.loads(heads)
        for segment, epoch, seq, last in named:
            head = self.part.heads.get((segment, epoch))
            if head is None:
                self.part.sealed.append((f"ledger {place}", seal_id, segment, epoch, (seq, last)))
            elif head != (seq, last):
                raise Wrong(f"seal {seal_id}: station {segment} had another head")


def check_link(place: str, chain: Chain, head: Head, seq: int, prev_hash: str) -> None:
    """A row follows the one before it in the chain of its station. Raises Wrong."""
    if seq != head[0] + 1:
        raise Wrong(f"{place}: station {chain[0]} jumps from {head[0]} to {seq}")
    if prev_hash != head[1]:
        raise Wrong(f"{place}: chain of station {chain[0]} is broken")
