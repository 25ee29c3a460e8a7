"""The steps of a case that can be taken now, each with its key; the main one first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workstation.domain.case import CaseState
from workstation.domain.item import AuthorityLevel
from workstation.services.casebook.views import CaseStory
from workstation.ui.screens.cases.side import empty
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import ACCENT, OUTLINE, KeyCapButton
from workstation.ui.widgets.text import ElidedLabel

SUPPLEMENT, REVIEW, DECIDE, CONCLUDE, DELIVER, WITHDRAW, REQUEST = (
    "supplement", "review", "decide", "conclude", "deliver", "withdraw", "request",
)  # fmt: skip
KEYS = {
    SUPPLEMENT: "Alt+B", REVIEW: "Alt+S", DECIDE: "Alt+D", CONCLUDE: "Alt+J", DELIVER: "Alt+L",
    WITHDRAW: "Alt+C", REQUEST: "Alt+M",
}  # fmt: skip
_BESIDE = (WITHDRAW, REQUEST)
"""Never the main step."""
_IN_HALL = (AuthorityLevel.window_decides, AuthorityLevel.chief_rep)
_OURS = frozenset({"correct", "withdraw", "deliver"})
_INTAKE = (CaseState.received, CaseState.supplement_pending, CaseState.deferred_accepted)


@dataclass(frozen=True)
class Step:
    """A step that can be taken now, in words."""

    name: str
    words: str


def steps_of(story: CaseStory) -> tuple[Step, ...]:
    """What can be done with a case now, the main step first."""
    state, found = story.row.state, []
    allowed = set(story.acts)
    if state in _INTAKE and allowed & {"take_supplement", "accept", "give_notice"}:
        words = QCoreApplication.translate("ActionBar", "Take what was brought")
        if state is CaseState.received:
            words = QCoreApplication.translate("ActionBar", "Go on checking")
        found.append(Step(SUPPLEMENT, words))
    in_hall = story.authority in _IN_HALL
    if "start_review" in allowed and not in_hall:
        found.append(Step(REVIEW, QCoreApplication.translate("ActionBar", "The unit signed for it")))
    if "grant" in allowed or (in_hall and "start_review" in allowed):
        found.append(Step(DECIDE, QCoreApplication.translate("ActionBar", "Record the decision")))
    if "conclude" in allowed:
        found.append(Step(CONCLUDE, QCoreApplication.translate("ActionBar", "Conclude")))
    if "deliver" in allowed:
        found.append(Step(DELIVER, QCoreApplication.translate("ActionBar", "Pick-up or delivery")))
    if "withdraw" in allowed:
        found.append(Step(WITHDRAW, QCoreApplication.translate("ActionBar", "Withdraw")))
    if allowed & _OURS and any(one.kind.legal and one.state != "void" for one in story.papers):
        found.append(Step(REQUEST, QCoreApplication.translate("ActionBar", "Void, correct…")))
    return tuple(found)


class ActionBar(QFrame):
    """`wanted(name)`: a step was asked for."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "panelFoot")
        self._theme = theme
        self.setFixedHeight(theme.size(54))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.size(18), 0, theme.size(18), 0)
        self._row.setSpacing(theme.size(10))
        self.steps: tuple[Step, ...] = ()
        self.buttons: dict[str, KeyCapButton] = {}

    def show_story(self, story: CaseStory) -> None:
        """Offer what can be done with this case."""
        self.steps = steps_of(story)
        focused = any(button.hasFocus() for button in self.buttons.values())
        empty(self._row)
        self.buttons = {}
        for place, step in enumerate(self.steps):
            main = place == 0 and step.name not in _BESIDE
            key = "Ctrl+Return" if main else KEYS[step.name]
            button = KeyCapButton(self._theme, step.words, key, ACCENT if main else OUTLINE, height=34)
            button.clicked.connect(lambda _checked=False, name=step.name: self.wanted.emit(name))
            self.buttons[step.name] = button
            self._row.addWidget(button)
        if not self.steps:
            self._row.addWidget(ElidedLabel(self._nothing(story), "soft"), 1)
        self._row.addStretch(1)
        if focused and self.buttons:
            # new buttons stand in the place of the old: who was on one of them stays on the bar
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self, story: CaseStory) -> str:
        if story.row.older:
            return self.tr("Older than 90 days: shown as the hall has it, nothing is changed here.")
        if story.row.state is CaseState.delivered:
            return self.tr("The result was handed over: nothing is left to do.")
        return self.tr("Nothing can be done with this case here now.")

    def may(self, name: str) -> bool:
        """Whether a step can be taken now."""
        return any(step.name == name for step in self.steps)

    @property
    def main(self) -> str:
        """The main step, "" when there is none."""
        return self.steps[0].name if self.steps and self.steps[0].name not in _BESIDE else ""
