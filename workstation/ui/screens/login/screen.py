"""The sign-in page: whose window this is, who sits down, and the password."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.sessions.troubles import PasswordMustChange, WindowTaken
from workstation.services.sessions.views import Known, Post, Reason
from workstation.ui.clock import WallClock
from workstation.ui.messages import Messages
from workstation.ui.offline.takeover_card import TakeoverCard
from workstation.ui.places import GUIDE_DESK, place_words
from workstation.ui.screens.login.brand import Brand
from workstation.ui.screens.login.cards import PersonCards
from workstation.ui.screens.login.fields import NOT_THAT, PasswordField, PersonField, TallButton
from workstation.ui.screens.login.note import LinkAndClock, Notes, link_and_clock
from workstation.ui.screens.login.own_password import OwnPassword
from workstation.ui.screens.login.post_tags import post_tags
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.sent_card import SentCard, settle
from workstation.ui.widgets.tag import TagRow
from workstation.ui.widgets.text import ElidedLabel, label, rule

if TYPE_CHECKING:
    from workstation.services.sessions.service import SessionService

COLUMN = 420
ASK_AGAIN_MS = 5000


class LoginScreen(QWidget):
    """`signed_in(SignedIn)` when somebody may begin."""

    signed_in = Signal(object)

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        sessions: Callable[[], SessionService],
        now: WallClock,
        *,
        version: str = "",
        told: Callable[[], str] = str,
        remembered: Known | None = None,
        remember: Callable[[Known], None] | None = None,
    ) -> None:
        """`sessions` may wait until the station is open. `told` gives a sentence about the settings or "".
        `remembered` is what the page showed last and stands at once; `remember` keeps what it shows now."""
        super().__init__()
        self.setObjectName("shell")
        self.setWindowTitle(self.tr("Shouwen"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._tasks, self._sessions = theme, tasks, sessions
        self._now, self._version, self._told, self._remember = now, version, told, remember
        self._answers: bool | None = None
        self._asking = self._hurried = self._busy = False
        self._known: Known | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.brand = Brand(theme)
        row.addWidget(self.brand)
        row.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.setMaximumWidth(theme.size(COLUMN))
        self.pages.setMinimumWidth(theme.size(COLUMN))
        self.pages.addWidget(scrolled(self._build()))
        self.own = OwnPassword(theme)
        self.own.chosen.connect(self._set_own)
        self.own.left.connect(self._back_to_sign_in)
        self.pages.addWidget(self.own)
        row.addWidget(self.pages)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_AGAIN_MS)
        self._timer.timeout.connect(self._ask_hall)
        if remembered is not None:
            self._fill(remembered)
        else:
            self.brand.say_post(Post("", False, "", None, "", ""), self._version, self._now())

    def _build(self) -> QWidget:
        theme, s = self._theme, self._theme.size
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, s(16), 0, s(16))
        column.setSpacing(s(8))
        column.addStretch(3)
        column.addWidget(label(self.tr("This PC is"), "soft"))
        self.place = ElidedLabel("", "headline")
        column.addWidget(self.place)
        self.tags = TagRow(theme)
        column.addWidget(self.tags)
        column.addSpacing(s(4))
        column.addWidget(rule())
        column.addSpacing(s(4))
        self.cards = PersonCards(theme)
        self.cards.group.buttonClicked.connect(lambda _card: self._card_chosen())
        column.addWidget(self.cards)
        self.who = PersonField(theme, self.tr("Staff number or name"))
        column.addWidget(self.who)
        caption = label(self.tr("Password"), "soft")
        column.addWidget(caption)
        self.password = PasswordField(theme, self.tr("Password"))
        self.password.entered.connect(self.submit)
        self.who.entered.connect(self.password.setFocus)
        caption.setBuddy(self.password)
        column.addWidget(self.password)
        self.helper = label("", "caption")
        self.helper.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.helper)
        self.button = TallButton(theme, self.tr("Sign in and open the window"))
        self.button.clicked.connect(self.submit)
        column.addWidget(self.button)
        self.strip = MessageStrip(theme)
        self.messages = Messages(self.strip)
        column.addWidget(self.strip)
        column.addSpacing(s(4))
        self.notes = Notes(theme)
        column.addWidget(self.notes)
        column.addStretch(4)
        return page

    def shown(self) -> None:
        """The page came up: read the post and ask the hall."""
        self._card_chosen()
        self._tasks.query(self._read, self._show_known)
        self._ask_hall()
        self._timer.start()
        if told := self._told():
            self.messages.say("warn", told)

    def submit(self) -> None:
        """Enter: check the password and sit down."""
        if self._busy:
            return
        if not (staff_no := self.staff_no()):
            self._hurried = self._known is None  # looked at once more when somebody is known
            if not self._hurried:
                self.cards.choose_other()
                self.who.setFocus()
            return
        if not (password := self.password.text()):
            self.password.setFocus()
            return
        self._work(True)
        self._tasks.write(lambda: self._sessions().sign_in(staff_no, password), self._signed_in)

    def staff_no(self) -> str:
        """Whom the page means now, "" when nobody."""
        person = self.cards.chosen()
        return person.staff_no if person is not None else self.who.staff_no()

    def _read(self) -> Known:
        sessions = self._sessions()
        known = Known(sessions.post(), sessions.last_people(), sessions.people())
        if self._remember is not None:
            self._remember(known)
        return known

    def _show_known(self, done: Done[Known]) -> None:
        if done.error is not None:
            self.messages.refused(done.error)
            return
        self._fill(done.value)
        if self._hurried:
            self.submit()

    def _fill(self, known: Known) -> None:
        shown, self._known = self._known, known
        post = known.post
        place = place_words(post.window, post.segment, post.kind)
        self.place.setText(place if post.window == GUIDE_DESK or not post.name else f"{place} · {post.name}")
        if shown is None or (shown.last, shown.people) != (known.last, known.people):
            typed = self.who.text()
            self.cards.show_people(known.last)
            self.who.show_people(known.people)
            if typed:  # whoever began before the page knew anybody goes on where she was
                self.who.setText(typed)
                self.cards.choose_other()
            if self.pages.isVisible() or shown is None:  # read in late they take the keys from nobody
                self._point()  # what was said of this PC meanwhile stays
        self.notes.demo.setVisible(post.demo)
        text = self.tr("Forgot the password? Ask IT")
        if post.helper is not None:
            text = self.tr("Forgot the password? Ask {name} of IT").format(name=post.helper.name)
        self.helper.setText(text)
        if not post.window:
            self.button.show_as(self.tr("Sign in"))
        self.brand.say_post(post, self._version, self._now())
        self._show_tags()

    def _show_tags(self) -> None:
        self.tags.show_tags(post_tags(self._answers, self._known.post if self._known else None, self._now()))

    def _ask_hall(self) -> None:
        if not self._asking:
            self._asking = True
            self._tasks.query(lambda: link_and_clock(self._sessions()), self._hall_answered, self)

    def _hall_answered(self, done: Done[LinkAndClock]) -> None:
        self._asking = False
        if done.error is None:
            self._answers, behind = done.value
            self._show_tags()
            self.notes.show_behind(behind, self._now().tzinfo)

    def _card_chosen(self) -> None:
        self.messages.clear()
        self._point()

    def _point(self) -> None:
        other = self.cards.chosen() is None
        self.who.setVisible(other)
        # whoever said who she is and went on to the password is not pulled back, whatever comes late
        went_on = bool(self.who.text()) and self.window().focusWidget() is self.password
        if not self.password.text() and not (other and went_on):
            (self.who if other else self.password).setFocus()

    def _signed_in(self, done: Done[SignedIn]) -> None:
        self._work(False)
        if isinstance(done.error, PasswordMustChange):
            self.own.ask_for(self.staff_no(), self.password.text())
            self.pages.setCurrentWidget(self.own)
            return
        if done.error is not None:
            self._refuse(done.error)
            return
        self._timer.stop()
        self.who.clear()
        self.password.clear()
        self.password.hide_text()
        self.messages.clear()
        self.signed_in.emit(done.value)

    def _refuse(self, error: RuleBroken) -> None:
        self.messages.refused(error)
        if isinstance(error, WindowTaken):
            self._offer_takeover(error)
            return
        if error.code in ("person_unknown", "person_left", "window_not_yours"):
            self.cards.choose_other()
            self.messages.refused(error)
            self.who.setFocus()
            self.who.selectAll()
            return
        if error.code in NOT_THAT:
            self.password.clear()
        self.password.setFocus()

    def _offer_takeover(self, taken: WindowTaken) -> None:
        staff_no, password, take = self.staff_no(), self.password.text(), self._sessions().take_over

        def over(reason: Reason, card: SentCard) -> None:
            def landed(done: Done[SignedIn]) -> None:
                settle(card, done.error, self.messages)
                self._work(False)
                if done.error is None:
                    self._signed_in(done)

            self._work(True)
            self._tasks.write(lambda: take(staff_no, password, reason), landed, self)

        TakeoverCard(self._theme, self, taken, self._now(), over).ask(self.password.clear)

    def _set_own(self, staff_no: str, old: str, new: str) -> None:
        def kept(done: Done[None]) -> None:
            self.own.work(False)
            if done.error is not None:
                self.own.refused(done.error)
                return
            self.own.forget()
            self._back_to_sign_in()
            self.password.setText(new)
            self.submit()

        self.own.work(True)
        self._tasks.write(lambda: self._sessions().change_password(staff_no, old, new), kept, self)

    def _back_to_sign_in(self) -> None:
        self.pages.setCurrentIndex(0)
        self.password.clear()
        self.password.setFocus()

    def _work(self, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy)
        self.password.setReadOnly(busy)
