"""The quick text of flat rows is the canonical text, whatever the rows hold."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from workstation.domain import canonical
from workstation.store.ledger_rows import NOT_HASHED, ledger_hash
from workstation.store.tables import STATE_TABLES, hall_metadata

_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
_VALUE = st.one_of(st.none(), _TEXT, st.integers(-(2**63), 2**63 - 1))


@given(st.data(), st.sampled_from(sorted(STATE_TABLES)), _TEXT)
def test_a_row_has_the_same_digest_either_way(data: st.DataObject, table: str, salt: str) -> None:
    flat = canonical.FlatRows(STATE_TABLES[table].columns)
    row = {name: data.draw(_VALUE) for name in flat.columns}
    text = flat.text(row[name] for name in flat.columns)
    assert canonical.coded_digest(text, salt) == canonical.row_digest(row, salt)


@given(st.data())
def test_a_ledger_row_has_the_same_hash_either_way(data: st.DataObject) -> None:
    row = {name: data.draw(_VALUE) for name in hall_metadata.tables["ledger"].columns.keys()}  # noqa: SIM118
    flat = canonical.FlatRows(set(row) - NOT_HASHED)
    assert canonical.coded_digest(flat.text(row[name] for name in flat.columns)) == ledger_hash(row)


@given(_TEXT, _TEXT)
def test_a_text_has_the_same_digest_either_way(text: str, salt: str) -> None:
    assert canonical.text_digest(text, salt) == canonical.digest(text, salt)
