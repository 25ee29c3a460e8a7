"""The running program: opening the station, signing in, the window, and leaving it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer

from workstation import __version__
from workstation.config import Settings
from workstation.domain.signed_in import SignedIn
from workstation.services.duties import duties
from workstation.services.enrol.post import Retired
from workstation.services.own_pc import OwnPc
from workstation.services.sessions.service import SessionService
from workstation.services.workbench import Workbench
from workstation.sync.threads import SyncThreads
from workstation.ui.arrivals import Ports
from workstation.ui.desktop import Desktop
from workstation.ui.frame import Frame
from workstation.ui.i18n import Language
from workstation.ui.main_window import MainWindow
from workstation.ui.mended import say_mended
from workstation.ui.screens.login.lock_screen import LockScreen
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.screens.settings import SettingsNews
from workstation.ui.seat import Seat
from workstation.ui.start import Door
from workstation.ui.station_news import StationNews
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import LOOKS, Theme
from workstation.ui.widgets.scan_gate import ScanGate
from workstation.ui.widgets.support_card import SupportKey
from workstation.ui.wiring import Wiring

LIVES_AFTER_MS = 1500
SIGN_IN_SHOWS = frozenset({"document", "staff", "window"})


class Program(QObject):
    """One run of the program. `start()` shows the first frame at once; everything slow follows."""

    def __init__(
        self, desktop: Desktop, wiring: Wiring, frame: Frame | None = None, door: Door | None = None
    ) -> None:
        """`frame` stands on the screen already, in its looks and language, and so may the sign-in page
        (`door`); without them they are made."""
        super().__init__()
        self._desktop, self._wiring = desktop, wiring
        if frame is None:
            desktop.speak(wiring.language)
            frame = Frame(desktop.dress(wiring.look, wiring.factor))
        self.theme: Theme = frame.theme
        self.tasks = Tasks(self._crashed, parent=self)
        self.frame = frame
        self.frame.closing.connect(self._close)
        self._support = SupportKey(frame, self.tasks, lambda: wiring.file_for_it(self._pc), self)
        self.frame.support_asked.connect(self._ask_support)
        self.bench: Workbench | None = None
        self.login: LoginScreen | None = door.login if door else None
        self._door = door
        if self.login is not None:
            self.login.signed_in.connect(self._signed_in)
        self.seat: Seat | None = None
        self.threads: SyncThreads | None = None
        self._news: StationNews | None = None
        self._locked: LockScreen | None = None
        self._pc: OwnPc | None = None
        self._settings_news = SettingsNews(self)
        self._settings_news.look_changed.connect(self._look_changed, Qt.ConnectionType.QueuedConnection)
        self._settings_news.bar_place_changed.connect(self._put_bar)
        self._settings_news.living_changed.connect(self._adjust_living)
        self._settings_news.moved.connect(self._stand_up, Qt.ConnectionType.QueuedConnection)
        self._settings_news.retired.connect(self._retired, Qt.ConnectionType.QueuedConnection)
        self._gate = ScanGate(wiring.clock, self._scanned, self)
        self._ports = Ports(wiring.scanner_port, wiring.card_port, self._thread_bug, self)
        self._ports.scanned.connect(self._scanned, Qt.ConnectionType.QueuedConnection)
        self._ports.card_read.connect(self._card, Qt.ConnectionType.QueuedConnection)

    @property
    def window(self) -> MainWindow | None:
        """The window of whoever is signed in."""
        return self.seat.window if self.seat else None

    def start(self) -> None:
        """Show the frame and open the station behind it."""
        if self.login is not None:
            self.frame.show_page(self.login)
        else:
            self.frame.show_opening()
            self.frame.show()
            self.frame.activateWindow()
        self.tasks.query(self._wiring.open_bench, self._opened, self)

    def stop(self) -> None:
        """Finish what was begun, then let go of the station."""
        self._gate.rest()
        self._ports.stop()
        if self._wiring.living is not None:
            self._wiring.living.end()
        if self.seat is not None:
            self.seat.leave()
            self.seat = None
        if self.threads is not None:
            self.threads.stop()
        self.tasks.close()
        if self.bench is not None:
            self.bench.opened.close()
            self.bench = None

    def sign_out(self) -> None:
        """Back to the sign-in page; the station goes on sending."""
        if self.seat is not None:
            self.seat.leave()
            self.frame.drop(self.seat.window)
            self.seat = None
        self._show_login()

    def _stand_up(self, _moved: object) -> None:
        """This PC stands at another window: whoever sits here signs in anew."""
        if self.seat is not None:
            self.seat.sign_out()

    def _retired(self, retired: Retired) -> None:
        """The hall takes nothing more from this PC: close the station, put its file aside, begin anew."""
        if self.bench is None or self._pc is None:
            return
        folder, seat, pc = self.bench.opened.store.folder, self.seat, self._pc
        self.frame.closing.disconnect(self._close)
        self.frame.support_asked.disconnect(self._ask_support)
        self.frame.show_opening()
        self.stop()
        for page in (seat.window if seat else None, self.login):
            if page is not None:
                self.frame.drop(page)
        self.login = None
        kept = self._wiring.put_aside(folder, retired.segment)
        if pc.folder == folder and self._wiring.first_again is not None:
            self._wiring.first_again(self.frame, retired.segment, kept)
        else:
            self.frame.agree()
            self._desktop.app.quit()

    def _opened(self, done: Done[Workbench]) -> None:
        if done.error is not None:
            self.frame.show_trouble(done.error, self.start)
            return
        bench = self.bench = done.value
        self._pc = self._wiring.own_pc(bench)
        self._news = StationNews(bench.opened, self)
        self._news.rows_changed.connect(self._rows_changed, Qt.ConnectionType.QueuedConnection)
        self.threads = bench.opened.threads(self._thread_bug, duties.due_now(bench.shelf, bench.minimum))
        self.threads.start()
        self._gate.watch(self._desktop.app)
        self._ports.start()
        if self._door is not None:
            self._door.sessions.set_result(bench.sessions)
        else:
            self._show_login()
        say_mended(self.login, bench.opened.store.mended)
        if self._wiring.living is not None:
            # who wants to sit down must not wait for it
            QTimer.singleShot(LIVES_AFTER_MS, self, self._adjust_living)

    def _sessions(self) -> SessionService:
        assert self.bench is not None
        return self.bench.sessions

    def _adjust_living(self) -> None:
        if self._wiring.living is not None:
            self.tasks.query(self._wiring.living.adjust, self._saved, self)

    def _show_login(self) -> None:
        if self.bench is None:
            return
        if self.login is None:
            self.login = LoginScreen(
                self.theme,
                self.tasks,
                self._sessions,
                self._wiring.now,
                version=__version__,
                told=lambda: self._wiring.told,
            )
            self.login.signed_in.connect(self._signed_in)
        self.frame.show_page(self.login)
        self.login.shown()

    def _signed_in(self, me: SignedIn) -> None:
        self._wiring.remember_person(me.staff_no)
        self._sit_down(me)

    def _sit_down(self, me: SignedIn) -> None:
        if self.bench is None or self._news is None or self.threads is None or self._pc is None:
            return
        wiring = self._wiring
        self.seat = Seat(
            me,
            self.bench,
            self.theme,
            self._desktop.keymap,
            self.tasks,
            self._news,
            wiring.now,
            wiring.clock,
            application=self._desktop.app,
            try_now=self.threads.try_now,
            chinese=self._desktop.language is Language.CHINESE,
            idle_minutes=wiring.idle_lock_minutes,
            habits=self._pc.habits(),
            save_place=self._save_place,
            extra={OwnPc: self._pc, SettingsNews: self._settings_news},
            parent=self,
        )
        self.seat.left.connect(self.sign_out, Qt.ConnectionType.QueuedConnection)
        self.seat.leaving.locked.connect(self._lock)
        self.seat.leaving.back.connect(self._unlock, Qt.ConnectionType.QueuedConnection)
        self.frame.show_page(self.seat.window)
        self.seat.begin()

    def _look_changed(self, settings: Settings) -> None:
        """Another language, palette or size: everything on screen is made anew, nobody signs in again."""
        if self.seat is None or self._pc is None:
            return
        me, page = self.seat.me, self.seat.window.front_name
        self.seat.leave()
        self.frame.drop(self.seat.window)
        if self.login is not None:
            self.frame.drop(self.login)
            self.login = None
        self._desktop.speak(Language(settings.language.value))
        look = LOOKS[settings.theme.value]
        self.theme = self._desktop.dress(look, settings.text_size.factor, calm=self._pc.habits().calm)
        self._sit_down(me)
        self.seat.window.go(page)

    def _put_bar(self, place: str) -> None:
        if self.seat is not None:
            self.seat.reach.docking.bar.put(place)

    def _save_place(self, place: str) -> None:
        pc = self._pc
        if pc is not None:
            self.tasks.write(
                lambda: pc.change_habits(lambda habits: replace(habits, bar_place=place)), self._saved, self
            )

    def _saved(self, done: Done[object]) -> None:
        if done.error is not None and self.seat is not None:
            self.seat.window.messages.refused(done.error)

    def _lock(self, screen: LockScreen) -> None:
        self._locked = screen
        self.frame.show_page(screen)
        screen.shown()

    def _unlock(self) -> None:
        if self.seat is not None and self._locked is not None:
            self.frame.show_page(self.seat.window)
            self.frame.drop(self._locked)
            self._locked = None
            if self.seat.window.front is not None:
                self.seat.window.front.shown()

    def _rows_changed(self, tables: frozenset[str]) -> None:
        if self.seat is None and self.login is not None and tables & SIGN_IN_SHOWS:
            self.login.shown()

    def _scanned(self, code: str) -> None:
        if self.seat is not None:
            self.seat.arrivals.take_scan(code)

    def _card(self, line: str) -> None:
        if self.seat is not None:
            self.seat.arrivals.take_card(line)

    def _close(self) -> None:
        if self.seat is not None and not self.seat.window.close():
            return
        self.frame.agree()
        self._desktop.app.quit()

    def _crashed(self, bug: BaseException) -> str:
        number, report = self._wiring.crashed(bug)
        if self.seat is not None:
            self.seat.window.show_crash(number, report, self._gather if self._pc else None)
        return number

    def _ask_support(self) -> None:
        self._support.press(self.theme)

    def _gather(self, told: Callable[[str], None]) -> None:
        if self._pc is not None:
            gather = self._pc.gather_for_support
            self.tasks.query(gather, lambda done: told("" if done.error else str(done.value)), self)

    def _thread_bug(self, bug: BaseException) -> None:
        # on a sync thread: the report is written there, the window learns of it by the link's state
        self._wiring.crashed(bug)
