"""Two cards for this PC: moving it to another window, and signing it off for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from workstation.domain.errors import RuleBroken
from workstation.domain.staff import Window
from workstation.ui.messages import wording
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.parts import Choice, captioned
from workstation.ui.widgets.keycap import DANGER, OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label

translate = QCoreApplication.translate


class _PostCard(Overlay):
    """A title, words, a control, a line for trouble, and going back beside the deed."""

    def __init__(self, desk: Desk, title: str, words: str, verb: str, kind: str) -> None:
        super().__init__(desk.theme, desk.host, width=520, top=72, name=title)
        size = desk.theme.size
        self.inner = QVBoxLayout()
        self.inner.setContentsMargins(size(20), size(18), size(20), size(16))
        self.inner.setSpacing(size(10))
        self.inner.addWidget(label(title, "section", wrap=True))
        self.inner.addWidget(label(words, "bodySoft", wrap=True))
        self.place = QVBoxLayout()
        self.inner.addLayout(self.place)
        self.trouble = label("", "body", tone="danger", wrap=True)
        self.trouble.hide()
        self.inner.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(size(10))
        row.addStretch(1)
        self.back = KeyCapButton(desk.theme, translate("PostCards", "Go back"), "Esc", OUTLINE, height=36)
        self.back.clicked.connect(self.close_card)
        self.yes = KeyCapButton(desk.theme, verb, "Ctrl+Enter", kind, height=36)
        self.yes.clicked.connect(self.primary)
        row.addWidget(self.back)
        row.addWidget(self.yes)
        self.inner.addLayout(row)
        self.body.addLayout(self.inner)
        self.closed.connect(self.deleteLater)

    def wait(self) -> None:
        """The hall is being asked."""
        self.held = True
        self.trouble.hide()
        self.yes.setEnabled(False)
        self.back.setEnabled(False)

    def refused(self, error: RuleBroken) -> None:
        """Say why not; the card stays."""
        self.held = False
        words = wording(error)
        self.trouble.setText(f"{words.happened} {words.rest}")
        self.trouble.show()
        self.yes.setEnabled(True)
        self.back.setEnabled(True)
        self._lay_out()
        self.back.setFocus()


class MoveCard(_PostCard):
    """`asked(window number)` when one was chosen."""

    def __init__(
        self, desk: Desk, segment: str, windows: Sequence[Window], asked: Callable[[str], None]
    ) -> None:
        title = desk_words(translate("PostCards", "Move {segment} to another window"), segment)
        words = translate(
            "PostCards",
            "The segment goes along and numbers already printed stay as they are. Whoever sits here is signed"
            " out; the next sign-in is at the new window.",
        )
        super().__init__(desk, title, words, translate("PostCards", "Move"), PRIMARY)
        self._asked = asked
        self.window_choice = Choice(desk.theme, translate("PostCards", "New window"))
        pairs = [(one.number, f"{one.number} · {one.name}") for one in windows]
        self.window_choice.offer(pairs, pairs[0][0] if pairs else "")
        self.place.addLayout(captioned(desk.theme, translate("PostCards", "New window"), self.window_choice))

    def ask(self) -> None:
        """Show it."""
        self.open(self.window_choice)

    def primary(self) -> None:
        """Ctrl+Enter: move."""
        if self.yes.isEnabled() and self.window_choice.value:
            self.wait()
            self._asked(self.window_choice.value)


class RetireCard(_PostCard):
    """`asked(what was typed)`; the button works once the segment stands in the field."""

    def __init__(self, desk: Desk, segment: str, asked: Callable[[str], None]) -> None:
        title = desk_words(translate("PostCards", "Sign {segment} off?"), segment)
        words = translate(
            "PostCards",
            "This cannot be undone: the hall takes nothing more under {segment}, which is never used"
            " again. What was sent stays in the hall. The old data file stays on this disk in the folder"
            " 'retired', with personal data in it; papers and backups beside it stay, too, until IT deletes"
            " them. Address and password of the hall are forgotten.",
        )
        super().__init__(
            desk, title, desk_words(words, segment), translate("PostCards", "Sign off for good"), DANGER
        )
        self._asked, self._segment = asked, segment
        self.typed = QLineEdit()
        self.typed.setMaxLength(4)
        self.typed.textChanged.connect(self._look)
        caption = desk_words(translate("PostCards", "Type {segment} to show that you mean it"), segment)
        self.place.addLayout(captioned(desk.theme, caption, self.typed))
        self.yes.setEnabled(False)

    def ask(self) -> None:
        """Show it."""
        self.open(self.typed)

    def primary(self) -> None:
        """Ctrl+Enter: sign off, once the segment was typed."""
        if self.yes.isEnabled():
            self.wait()
            self._asked(self.typed.text())

    def refused(self, error: RuleBroken) -> None:
        """Say why not; the card stays, and the segment with it."""
        super().refused(error)
        self._look()

    def _look(self) -> None:
        self.yes.setEnabled(self.typed.text().strip().upper() == self._segment)


def desk_words(words: str, segment: str) -> str:
    """The sentence with the segment in it."""
    return words.format(segment=segment)
