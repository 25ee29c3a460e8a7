"""The papers by the names clerks use for them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workstation.domain.paper_kind import PaperKind

_NAMES = {
    PaperKind.receipt: QT_TRANSLATE_NOOP("IntakePapers", "receipt of materials"),
    PaperKind.acceptance: QT_TRANSLATE_NOOP("IntakePapers", "acceptance notice"),
    PaperKind.service_acceptance: QT_TRANSLATE_NOOP("IntakePapers", "service acceptance slip"),
    PaperKind.deferral_promise: QT_TRANSLATE_NOOP("IntakePapers", "deferral promise"),
    PaperKind.deferred_acceptance: QT_TRANSLATE_NOOP("IntakePapers", "acceptance with deferral"),
    PaperKind.supplement_notice: QT_TRANSLATE_NOOP("IntakePapers", "supplement notice"),
    PaperKind.on_spot_refusal: QT_TRANSLATE_NOOP("IntakePapers", "refusal on the spot"),
    PaperKind.returned_list: QT_TRANSLATE_NOOP("IntakePapers", "list of returned papers"),
    PaperKind.refusal: QT_TRANSLATE_NOOP("IntakePapers", "refusal notice"),
    PaperKind.not_required_notice: QT_TRANSLATE_NOOP("IntakePapers", "notice that no licence is needed"),
    PaperKind.pickup_slip: QT_TRANSLATE_NOOP("IntakePapers", "pick-up slip"),
}


def paper_name(kind: PaperKind) -> str:
    """The name of a paper on the screen."""
    return QCoreApplication.translate("IntakePapers", _NAMES.get(kind, _NAMES[PaperKind.receipt]))
