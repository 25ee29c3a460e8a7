"""The cards of the keys F7, F8, F9 and Ctrl+G: one at a time over whatever page is in front."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QObject

from workstation.services.tickets.ending import tells_phone
from workstation.services.tickets.views import CounterView, Current
from workstation.ui.screen import Desk
from workstation.ui.ticket_control.choice_card import Choice, ChoiceCard
from workstation.ui.ticket_control.named_card import CallSlip, NamedCard
from workstation.ui.ticket_control.transfer_card import Sending, TransferCard
from workstation.ui.ticket_control.words import minutes_words
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.sent_card import SentCard


class Cards(QObject):
    """Opens a card and passes on what was chosen in it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def hold(self, current: Current, chosen: Callable[[str, SentCard], None]) -> None:
        """Why is the number put on hold."""
        reasons = (
            self.tr("Gone to make copies"),
            self.tr("Filling in forms"),
            self.tr("Gone to pay"),
            self.tr("System fault"),
        )
        choices = [Choice(reason, reason) for reason in reasons]
        choices.append(Choice("", self.tr("Another reason"), self.tr("Reason")))
        title = self.tr("Hold {no}").format(no=current.row.no)
        note = self.tr("They come back without a new number. Material that was taken stays on the ticket.")
        self._choose(
            title, choices, lambda reason, words, card: chosen(reason or words, card), note=note,
            about=current.row.id,
        )  # fmt: skip

    def held(self, view: CounterView, chosen: Callable[[str, SentCard], None]) -> None:
        """Which held number goes on."""
        now, choices = self._desk.now(), []
        for held in view.held:
            waits = minutes_words((now - held.held_at).total_seconds())
            parts = (held.no, held.reason, held.person, waits)
            choices.append(Choice(held.id, " · ".join(part for part in parts if part)))
        self._choose(self.tr("Who is back?"), choices, lambda ticket, _words, card: chosen(ticket, card))

    def finish(
        self, current: Current, chosen: Callable[[str, str, SentCard], None], picked: str = ""
    ) -> None:
        """What came of the number; `picked` goes straight to one way."""
        # an answer counts only when it stands somewhere what was asked: the item says it, or the clerk
        asked = "" if current.item_key or current.words else self.tr("What was asked (may stay empty)")
        choices = (
            Choice("answered", self.tr("Question answered"), asked, True),
            Choice(
                "directed",
                self.tr("Told where to go"),
                self.tr("Which unit, where, which phone"),
                lacks=self._lacks,
            ),
            Choice("left", self.tr("The visitor left")),
            Choice("not_done", self.tr("Not done, say why"), self.tr("Why")),
        )
        note = self.tr("What was recorded in a case or a notice counts by itself; this is for the rest.")
        title = self.tr("Finish {no}").format(no=current.row.no)
        self._choose(title, choices, chosen, note=note, picked=picked, about=current.row.id)

    def _lacks(self, words: str) -> str:
        return (
            ""
            if tells_phone(words)
            else self.tr("The phone number is missing: unit, place and phone are told.")
        )

    def transfer(
        self, view: CounterView, current: Current, sending: Callable[[Sending, SentCard], None]
    ) -> None:
        """Where the number goes, why, and the citizen's own words."""
        if not self._is_open(TransferCard):
            no, words = current.row.no, current.words
            card = TransferCard(self._desk.theme, self._desk.host, no, view.targets, words, sending)
            card.about = current.row.id
            card.ask()

    def number(self, call: CallSlip, *, online: bool) -> None:
        """Which number is called, and that it is one of today."""
        if not self._is_open(NamedCard):
            today = self._desk.now().date()
            NamedCard(self._desk.theme, self._desk.host, call, online=online, today=today).ask()

    def close(self) -> None:
        """The number is gone: a card about it would be about somebody else.

        One that was refused stays, with what was written in it; it is carried out for nobody else.
        """
        for kind in (ChoiceCard, TransferCard, NamedCard):
            for card in self._open(kind):
                if not (isinstance(card, SentCard) and card.returned):
                    card.close_card()

    def turned_back(self, card: SentCard, view: CounterView | None, *, acting: bool) -> bool:
        """What was written comes back while another step is carried out, and when it is about a number that
        is not at the window any more: True then."""
        current = view.current if view is not None else None
        gone = bool(card.about) and (current is None or current.row.id != card.about)
        if acting:
            card.too_early()
        elif gone:
            words = self.tr("This number is no longer at your window: nothing was done. Copy what you need.")
            card.come_back(words)
        return acting or gone

    def _choose(
        self,
        title: str,
        choices: Sequence[Choice],
        chosen: Callable[[str, str, SentCard], None],
        *,
        note: str = "",
        picked: str = "",
        about: str = "",
    ) -> None:
        if not self._is_open(ChoiceCard):
            card = ChoiceCard(self._desk.theme, self._desk.host, title, choices, chosen, note=note)
            card.about = about
            card.ask(picked)

    def _is_open(self, kind: type[Overlay]) -> bool:
        return bool(self._open(kind))

    def _open(self, kind: type[Overlay]) -> list[Overlay]:
        cards = cast("list[Overlay]", self._desk.host.findChildren(kind))
        return [card for card in cards if card.isVisible()]
