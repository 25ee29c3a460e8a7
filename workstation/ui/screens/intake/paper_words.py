"""The papers by the names clerks use for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.paper_kind import PaperKind
from workstation.ui.wording.mark import translate

_NAMES = {
    PaperKind.receipt: translate("IntakePapers", "receipt of materials"),
    PaperKind.acceptance: translate("IntakePapers", "acceptance notice"),
    PaperKind.service_acceptance: translate("IntakePapers", "service acceptance slip"),
    PaperKind.deferral_promise: translate("IntakePapers", "deferral promise"),
    PaperKind.deferred_acceptance: translate("IntakePapers", "acceptance with deferral"),
    PaperKind.supplement_notice: translate("IntakePapers", "supplement notice"),
    PaperKind.on_spot_refusal: translate("IntakePapers", "refusal on the spot"),
    PaperKind.returned_list: translate("IntakePapers", "list of returned papers"),
    PaperKind.refusal: translate("IntakePapers", "refusal notice"),
    PaperKind.not_required_notice: translate("IntakePapers", "notice that no licence is needed"),
    PaperKind.pickup_slip: translate("IntakePapers", "pick-up slip"),
    PaperKind.correction_notice: translate("IntakePapers", "notice of correction"),
    PaperKind.revocation_notice: translate("IntakePapers", "notice that the acceptance is revoked"),
    PaperKind.deferral_ended_notice: translate("IntakePapers", "notice that the deferral ended"),
    PaperKind.extension_notice: translate("IntakePapers", "notice that the limit is extended"),
    PaperKind.clock_stop_notice: translate("IntakePapers", "notice that the clock is stopped"),
}


def paper_name(kind: PaperKind) -> str:
    """The name of a paper on the screen."""
    return QCoreApplication.translate("IntakePapers", _NAMES.get(kind, _NAMES[PaperKind.receipt]))
