"""A card whose deed is carried out behind it: it goes once that stands, else it comes back as written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from workstation.domain.errors import RuleBroken
from workstation.ui.announce import announce
from workstation.ui.messages import Messages, wording
from workstation.ui.theme import Theme
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label


class SentCard(Overlay):
    """Subclasses give `wrong` a place in their body; before they hand on what was written they call `send`,
    or `wait` when they stay to be looked at.

    Whoever carries it out tells the outcome with `settle`, in this module. `came_back()`: it was refused
    after it had stepped back.
    """

    came_back = Signal()

    def __init__(
        self, theme: Theme, host: QWidget, *, width: int = 560, height: int = 0, top: int = 18, name: str = ""
    ) -> None:
        super().__init__(theme, host, width=width, height=height, top=top, name=name)
        self.wrong = label("", "soft", tone="danger", wrap=True)
        self.wrong.hide()
        self.away = False
        """Out of sight while what was written is carried out."""
        self.returned = False
        """It was refused at least once: what is written here stands nowhere else."""
        self._stood: QWidget | None = None
        self.about = ""
        """The thing it was opened about, where another may take its place meanwhile."""
        self.closed.connect(self._gone)

    def send(self) -> None:
        """Everything is filled in: the card steps back and keeps what was written until that stands."""
        now = QApplication.focusWidget()
        # a hidden card forgets which of its fields had the focus
        self._stood = now if now is not None and self.isAncestorOf(now) else None
        self.away = True
        self.wrong.hide()
        self.close_card()

    def wait(self) -> None:
        """Everything is filled in: the card stays as it is until that stands."""
        self.held = True
        self.wrong.hide()

    def come_back(self, words: str = "", at: QWidget | None = None) -> None:
        """It was refused: the card stands there again with all that was written, and says why.

        The focus goes to `at`, else to where it was.
        """
        self.away, self.returned = False, True
        spot = at or self._stood
        self.open(spot)
        if isinstance(spot, QLineEdit):
            # getting the focus marks the whole text: the next key would wipe out what was written
            spot.deselect()
            spot.end(False)
        if words:
            self.refuse(words)
        self.came_back.emit()

    def too_early(self) -> None:
        """The step before is not through yet: the card stands there again, and nothing was done."""
        self.come_back(self.tr("The step before is still being carried out: wait a moment, once more."))

    def refuse(self, words: str) -> None:
        """Say what is wrong or still missing; the card stays."""
        self.wrong.setText(words)
        self.wrong.show()
        self.body.invalidate()
        self.body.activate()
        self._lay_out()
        announce(self, words, urgent=True)

    def field_of(self, error: RuleBroken) -> QWidget | None:
        """The field this refusal is about, None when it is about none of them."""
        del error
        return None

    def _gone(self) -> None:
        if not self.away:
            self.deleteLater()


def settle(card: SentCard | None, error: RuleBroken | None, messages: Messages) -> None:
    """What became of a step: the card it was sent from goes, or comes back with the reason; one that waited
    says the reason and closes by itself.

    Of a step that no card was sent for, the strip says why it was refused.
    """
    if card is not None and card.held:
        card.held = False
        if error is not None:
            card.refuse(str(wording(error)))
            field = card.field_of(error)
            if field is not None:
                field.setFocus()
    elif card is None or not card.away:
        if error is not None:
            messages.refused(error)
    elif error is None:
        card.away = False
        card.deleteLater()
    else:
        card.come_back(str(wording(error)), card.field_of(error))
