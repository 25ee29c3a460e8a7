"""From the sheet to what the bar says: pure, asked again after every key."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from workstation.domain.case import CaseState
from workstation.domain.checklist import Checklist
from workstation.domain.item import IncompleteRule
from workstation.domain.limits import ClockEvents, ItemLimits
from workstation.domain.material import Judgement
from workstation.domain.outcome import Advice, Outcome, papers_for
from workstation.domain.outcome_paper import NoPaperForOutcome
from workstation.domain.signed_in import SignedIn
from workstation.services.intake.notices import sort_lacking
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import BY_OUTCOME
from workstation.services.reference import Reference
from workstation.ui.screens.intake.material_words import day_words, state_words
from workstation.ui.screens.intake.outcome_bar import BarLook
from workstation.ui.screens.intake.outcome_words import button_of, name_of, not_now, why_not
from workstation.ui.screens.intake.paper_words import paper_name

OFFERED = frozenset(BY_OUTCOME)
"""What this page carries out, alone or with an approver's word."""
TELLING = (Outcome.supplement_notice, Outcome.on_spot_refusal, Outcome.return_list)
_BESIDE = (Outcome.receive, Outcome.give_back, Outcome.not_required)


def advise(sheet: Sheet, reference: Reference, me: SignedIn, now: datetime) -> Advice:
    """The rules' advice for the sheet."""
    return sheet.recommend(reference, me, now)


def effective(sheet: Sheet, advice: Advice) -> Outcome:
    """What Ctrl+Enter does now: the clerk's choice while the rules allow it, else the recommended outcome."""
    chosen = sheet.outcome
    if chosen is not None and chosen in advice.possible and chosen in OFFERED:
        return chosen
    return advice.recommended if advice.recommended in OFFERED else Outcome.none_yet


def asks_reason(advice: Advice, outcome: Outcome) -> bool:
    """Another outcome than recommended, or handing everything back, asks for one sentence."""
    if outcome is Outcome.give_back:
        return True
    return outcome is not Outcome.none_yet and advice.recommended not in (outcome, Outcome.none_yet)


def bar_look(
    sheet: Sheet, advice: Advice, reference: Reference, today: date, saved: str, *, busy: bool = False
) -> BarLook:
    """Everything the bar shows."""
    outcome = effective(sheet, advice)
    title, line, tone = _headline(sheet, advice, outcome, reference, today)
    beside = tuple(o for o in _BESIDE if o in advice.possible and o is not outcome)
    receivable = advice.reason_against(Outcome.receive)
    if Outcome.receive not in beside and outcome is not Outcome.receive and _could_receive(sheet, receivable):
        beside = (Outcome.receive, *beside)
    recommended = advice.recommended
    if outcome is not recommended and recommended in OFFERED:
        beside = (*beside, recommended)
    solid = "" if outcome is Outcome.none_yet or busy else button_of(outcome, delegated=advice.delegated)
    return BarLook(
        title, line, tone, solid, beside, not_now(advice, places(sheet)),
        saved=saved, asks_reason=asks_reason(advice, outcome), second=second_notice(sheet, outcome),
    )  # fmt: skip


def second_notice(sheet: Sheet, outcome: Outcome) -> bool:
    """What could have been told the first time needs a reason and an approver (行政许可法 Art. 72(4))."""
    if outcome not in TELLING or not sheet.told:
        return False
    lacking = sort_lacking(sheet.need_checklist(), sheet.told, sheet.arrivals)
    return any(row.needs_approval for row in lacking)


def places(sheet: Sheet) -> dict[str, int]:
    """The number of each material on the screen, by its name."""
    checklist = sheet.need_checklist()
    asked = [checklist.material(row.material).name for row in checklist.rows if row.applicable]
    return {name: number for number, name in enumerate(asked, start=1)}


def _could_receive(sheet: Sheet, against: object) -> bool:
    """Alt+R first writes down every row not looked at as received: so it is offered before.

    While a notice is unanswered it is the receipt for what came in meanwhile.
    """
    if sheet.state is CaseState.supplement_pending:
        return bool(sheet.need_checklist().open_rows() or sheet.need_checklist().lacking_rows())
    code = getattr(against, "code", "")
    return code == "nothing_kept" and bool(sheet.need_checklist().open_rows())


def _headline(
    sheet: Sheet, advice: Advice, outcome: Outcome, reference: Reference, today: date
) -> tuple[str, str, str]:
    checklist = sheet.need_checklist()
    if outcome is Outcome.none_yet:
        return _waiting(sheet, advice)
    if outcome is Outcome.accept:
        line = "  ·  ".join(
            part for part in (_due(sheet, reference, today), _paper(outcome, checklist, reference)) if part
        )
        return QCoreApplication.translate("IntakeAdvice", "All in order, can be accepted"), line, "ok"
    if outcome is Outcome.conclude:
        return (
            QCoreApplication.translate("IntakeAdvice", "All in order, done here and now"),
            _paper(outcome, checklist, reference),
            "ok",
        )
    if outcome in TELLING:
        words = {
            Outcome.supplement_notice: QCoreApplication.translate(
                "IntakeAdvice", "All of it is told once, two copies, signed for"
            ),
            Outcome.on_spot_refusal: QCoreApplication.translate(
                "IntakeAdvice", "Told in writing before the person leaves"
            ),
            Outcome.return_list: QCoreApplication.translate(
                "IntakeAdvice", "One list, all papers go home; the next visit goes on counting"
            ),
        }
        return _counts(checklist), words[outcome], "warn"
    if outcome is Outcome.defer:
        line = QCoreApplication.translate(
            "IntakeAdvice", "The promise is printed and signed first, then approved"
        )
        title = QCoreApplication.translate("IntakeAdvice", "Only what may follow later is missing")
        return title, line, "defer"
    if outcome is Outcome.refuse:
        title = QCoreApplication.translate("IntakeAdvice", "A refusal goes to the chief representative")
        return title, sheet.refusal_reason, "defer"
    if outcome is Outcome.receive:
        line = QCoreApplication.translate("IntakeAdvice", "Received but not decided; the time to notify runs")
        if checklist.item.incomplete_rule is IncompleteRule.licence_5wd:
            line = QCoreApplication.translate("IntakeAdvice", "The 5 working days to notify run from today")
        return QCoreApplication.translate("IntakeAdvice", "Keep the materials, decide later"), line, "info"
    if outcome is Outcome.give_back:
        return (
            QCoreApplication.translate("IntakeAdvice", "Everything goes back, signed for line by line"),
            "",
            "info",
        )
    found = checklist.leads_out()
    hint = found.hint or "" if found else sheet.not_required_reason
    return QCoreApplication.translate("IntakeAdvice", "No licence is needed for this"), hint, "info"


def _waiting(sheet: Sheet, advice: Advice) -> tuple[str, str, str]:
    why = advice.why
    if why is None:
        return QCoreApplication.translate("IntakeAdvice", "Nothing to do"), "", "wait"
    params = dict(why.params)
    if why.code == "rows_open":
        n = int(params["n"])
        return (
            QCoreApplication.translate("IntakeAdvice", "%n still to check", "", n),
            str(params["material"]),
            "wait",
        )
    if why.code == "questions_open":
        n = int(params["n"])
        return (
            QCoreApplication.translate("IntakeAdvice", "%n question(s) open", "", n),
            str(params["question"]),
            "wait",
        )
    line = ""
    if why.code == "parties":
        line = QCoreApplication.translate("IntakeAdvice", "Press Alt+2")
    return why_not(why, places(sheet)), line, "wait"


def _counts(checklist: Checklist) -> str:
    parts = []
    for judgement in (Judgement.defective, Judgement.missing, Judgement.deferred):
        count = sum(1 for row in checklist.needed_rows() if row.finding is judgement)
        if count:
            parts.append(f"{state_words(judgement)} {count}")
    return "、".join(parts)


def _due(sheet: Sheet, reference: Reference, today: date) -> str:
    item = sheet.need_checklist().item
    events = ClockEvents(received=today, accepted=today, form_submitted=today)
    due = ItemLimits.of(item).due(events, reference.calendar)
    if due is None:
        return ""
    words = QCoreApplication.translate("IntakeAdvice", "promised by {promise} · by law {law}")
    return words.format(
        promise=day_words(due.promise.due.day, today), law=day_words(due.statute.due.day, today)
    )


def _paper(outcome: Outcome, checklist: Checklist, reference: Reference) -> str:
    try:
        kinds = papers_for(outcome, checklist.item, reference.unit(checklist.item.unit))
    except NoPaperForOutcome:
        return ""
    words = QCoreApplication.translate("IntakeAdvice", "prints the {paper}")
    return words.format(paper=paper_name(kinds[0]))


def notice_note(sheet: Sheet) -> str:
    """Why it is not accepted with a deferral, and that everything is told at once."""
    checklist, numbers = sheet.need_checklist(), places(sheet)
    lacking = [
        checklist.material(r.material) for r in (*checklist.lacking_rows(), *checklist.deferred_rows())
    ]
    later = [str(numbers[m.name]) for m in lacking if m.deferrable]
    main = [str(numbers[m.name]) for m in lacking if not m.deferrable]
    parts = []
    if later and main:
        words = QCoreApplication.translate(
            "IntakeAdvice",
            "No. {later} may follow later, but no. {main} may not, so it cannot be accepted now.",
        )
        parts.append(words.format(later="、".join(sorted(later)), main="、".join(sorted(main))))
    if sheet.told:
        parts.append(
            QCoreApplication.translate(
                "IntakeAdvice",
                "It was told before: something new needs a reason and the chief representative.",
            )
        )
    else:
        parts.append(
            QCoreApplication.translate(
                "IntakeAdvice", "This is the first notice: everything to be mended stands on it."
            )
        )
    return " ".join(parts)


def refused_choice(sheet: Sheet, advice: Advice, outcome: Outcome) -> str:
    """Why the key of an outcome does nothing now: "X — why"; empty when it can be chosen."""
    if outcome not in OFFERED:
        words = QCoreApplication.translate(
            "IntakeAdvice", "{outcome} — sent for approval, not handled here yet"
        )
        return words.format(outcome=name_of(outcome))
    against = advice.reason_against(outcome)
    if against is None:
        return ""
    return f"{name_of(outcome)} — {why_not(against, places(sheet))}"
