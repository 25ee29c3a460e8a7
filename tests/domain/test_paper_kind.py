"""The kinds of paper and the words in their numbers."""

from tests.support.catalogue import raw
from workstation.domain.paper_kind import PaperKind


def test_every_number_word_stands_in_the_halls_own_table() -> None:
    known = raw("units")["document_kinds"]
    assert {k.number_kind for k in PaperKind} - {None} <= set(known)


def test_every_legal_paper_has_a_number_and_no_slip_does() -> None:
    assert all(kind.number_kind for kind in PaperKind if kind.legal)
    assert PaperKind.ticket_slip.number_kind is None
    assert PaperKind.consult_list.number_kind is None
    assert not PaperKind.consult_list.legal
    assert not PaperKind.deferral_promise.legal
