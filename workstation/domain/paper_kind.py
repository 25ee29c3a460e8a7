"""The kinds of paper a window can hand over; each outcome of an intake has its own."""

from __future__ import annotations

from enum import StrEnum


class PaperKind(StrEnum):
    """Every printed paper. The value is the key stored with the paper and never changes."""

    ticket_slip = "ticket_slip"
    receipt = "receipt"
    acceptance = "acceptance"
    service_acceptance = "service_acceptance"
    deferral_promise = "deferral_promise"
    deferred_acceptance = "deferred_acceptance"
    supplement_notice = "supplement_notice"
    on_spot_refusal = "on_spot_refusal"
    returned_list = "returned_list"
    refusal = "refusal"
    not_required_notice = "not_required_notice"
    consult_list = "consult_list"
    first_asked_receipt = "first_asked_receipt"
    first_asked_sheet = "first_asked_sheet"
    handoff_slip = "handoff_slip"
    pickup_slip = "pickup_slip"
    correction_notice = "correction_notice"
    revocation_notice = "revocation_notice"
    deferral_ended_notice = "deferral_ended_notice"
    extension_notice = "extension_notice"
    clock_stop_notice = "clock_stop_notice"

    @property
    def legal(self) -> bool:
        """True for papers with legal effect: they take a number and are voided, never deleted."""
        return self in _LEGAL

    @property
    def number_kind(self) -> str | None:
        """Key of the `document_kinds` table whose word stands in the number, or None for slips."""
        return _NUMBER_KIND.get(self)


_LEGAL = frozenset(
    {
        PaperKind.receipt,
        PaperKind.acceptance,
        PaperKind.service_acceptance,
        PaperKind.deferred_acceptance,
        PaperKind.supplement_notice,
        PaperKind.on_spot_refusal,
        PaperKind.returned_list,
        PaperKind.refusal,
        PaperKind.not_required_notice,
        PaperKind.correction_notice,
        PaperKind.revocation_notice,
        PaperKind.deferral_ended_notice,
        PaperKind.extension_notice,
        PaperKind.clock_stop_notice,
    }
)

_NUMBER_KIND: dict[PaperKind, str] = {
    PaperKind.receipt: "received",
    PaperKind.acceptance: "accepted",
    PaperKind.service_acceptance: "accepted",
    PaperKind.deferred_acceptance: "deferred_accepted",
    PaperKind.supplement_notice: "supplement",
    PaperKind.on_spot_refusal: "not_accepted",
    PaperKind.refusal: "not_accepted",
    PaperKind.not_required_notice: "not_required",
    PaperKind.returned_list: "returned_list",
    PaperKind.first_asked_receipt: "first_asked",
    PaperKind.handoff_slip: "handoff",
    PaperKind.pickup_slip: "delivery",
    PaperKind.correction_notice: "correction",
    PaperKind.revocation_notice: "acceptance_revoked",
    # the register has one word for acceptances that came to an end without a decision
    PaperKind.deferral_ended_notice: "acceptance_revoked",
    PaperKind.extension_notice: "extension",
    PaperKind.clock_stop_notice: "clock_stop",
}
