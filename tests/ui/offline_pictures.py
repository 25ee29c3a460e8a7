"""Pictures of the banner, the tray and a conflict: `python tests/ui/offline_pictures.py FOLDER [zh en]`."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.counter_window import open_counter
from tests.support.posts import HallOfTest
from tests.support.ticket_hall import TicketHall
from workstation import resources
from workstation.domain import canonical
from workstation.domain.signed_in import SignedIn
from workstation.services.review.ledger_views import ParkedLine
from workstation.services.sessions.troubles import WindowTaken
from workstation.services.tray.service import TrayService
from workstation.services.tray.views import (
    Choice,
    Clash,
    Conflict,
    Difference,
    Side,
    Sort,
    Standing,
    ToTell,
    Tray,
    Waiting,
    masked,
)
from workstation.sync.pusher import Link, LinkState
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.i18n import Language
from workstation.ui.link_view import LinkView
from workstation.ui.offline.control import TrayControl
from workstation.ui.offline.takeover_card import TakeoverCard
from workstation.ui.offline.work import TrayWork
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.screens.review.refused_tab import RefusedTab
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Look, Theme

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
CASES = {
    "zh": (Language.CHINESE, 1.0, Look.LIGHT),
    "en": (Language.ENGLISH, 1.0, Look.LIGHT),
    "large": (Language.CHINESE, 1.3, Look.LIGHT),
    "dark": (Language.CHINESE, 1.0, Look.DARK),
}
WAITING = (
    Waiting("1", "accept", Sort.case, NOW - timedelta(minutes=5), "汪桂兰", "公共场所卫生许可",
            "340825-20261123-SJ03-0006", True),
    Waiting("2", "notice", Sort.case, NOW - timedelta(minutes=3), "余志远", "公共场所卫生许可",
            "太卫健补〔2026〕SJ03-0001号", True),
    Waiting("3", "send_handoff", Sort.first_asked, NOW - timedelta(minutes=1), "林先生", "护理补贴",
            by_mouth=True, to="8"),
    Waiting("4", "", Sort.number, NOW, count=3),
)  # fmt: skip
CONFLICT = Conflict(
    "c", "notice", "case_changed_meanwhile", "340825-20261120-SJ03-0004", "方建明", "公司设立登记",
    Side("陈雨晴", "3", "SJ03", NOW - timedelta(hours=17)),
    Side("阮小菁", "2", "SJ02", NOW - timedelta(hours=16, minutes=54)),
    (
        Difference("a", "person.phone", "", "139****0012", "138****7701"),
        Difference("b", "material_row.row", "住所租赁合同", "verified", "defective"),
    ),
)  # fmt: skip
PAPERED = replace(
    CONFLICT, chief_only=True, chiefs=(("SJ001", "余青禾"),), behind=2,
    mine=replace(CONFLICT.mine, paper="太市监补〔2026〕SJ03-0002号"),
    hall=replace(CONFLICT.hall, paper="太市监受〔2026〕SJ02-0009号"),
    differences=(Difference("s", "service_case.row", "", "supplement_pending", "accepted"),
                 *CONFLICT.differences),
)  # fmt: skip
TASKS = (
    ToTell("t", "方建明", "138****7701", "340825-20261120-SJ03-0004", "太市监补〔2026〕SJ03-0002号",
           NOW + timedelta(hours=31), False),
)  # fmt: skip


class Laid(TrayService):
    """A tray as it is laid for the picture."""

    def __init__(self, tray: Tray) -> None:
        self.laid = tray

    def tray(self, *, me: SignedIn | None = None) -> Tray:
        return self.laid

    def standing(self, *, me: SignedIn | None = None) -> Standing:
        return Standing(self.laid.count, 0)


def settle(app: QApplication, ms: int = 400) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def shoot(window: QWidget, folder: Path, name: str) -> None:
    window.grab().save(str(folder / f"{name}.png"))


def overseen(app: QApplication, theme: Theme, folder: Path, name: str) -> None:
    """All of the hall as those see it who oversee it."""
    now = NOW.astimezone(ZONE)
    tab = RefusedTab(theme, lambda at: at.astimezone(ZONE), lambda: now)
    tab.resize(1290, 600)
    line = ParkedLine("c", "notice", "陈雨晴", "SJ03", "3", NOW - timedelta(hours=17), PAPERED.code,
                      PAPERED.subject, False, False, "c")  # fmt: skip
    behind = replace(line, id="d", kind="paper_printed", behind=True, cause="c")
    old = replace(line, id="e", kind="requeue_ticket", subject="B001", cause="e", settled=True)
    tab.show_lines((line, behind, old))
    tab.show_versions((replace(masked(PAPERED), action="c", here=False),))
    tab.show()
    settle(app)
    shoot(tab, folder, f"overseen-{name}")
    tab.deleteLater()


def takeover(app: QApplication, theme: Theme, folder: Path, name: str) -> None:
    """At the sign-in page somebody else holds the window."""
    with tempfile.TemporaryDirectory() as place:
        hall = HallOfTest(f"sqlite:///{place}/hall.db", Path(place))
        post = hall.post("SJ13", "3")
        tasks = Tasks(print)
        screen = LoginScreen(theme, tasks, lambda: post.sessions, lambda: NOW.astimezone(ZONE))
        screen.resize(1366, 768)
        screen.show()
        screen.shown()
        settle(app, 600)
        since = canonical.instant(NOW - timedelta(minutes=48))
        taken = WindowTaken(window="3", person="SJ003", name="王晓棠", station="SJ03", since=since)
        card = TakeoverCard(theme, screen, taken, NOW.astimezone(ZONE), lambda _reason, _card: None)
        card.ask(lambda: None)
        settle(app)
        shoot(screen, folder, f"takeover-{name}")
        screen.deleteLater()
        tasks.close()
        settle(app, 100)
        hall.close()


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    desktop = Desktop(app, Shelf(
        tokens=resources.resource_path("tokens.json"), keymap=resources.resource_path("keymap.json"),
        icons=resources.resource_path("icons"), fonts=resources.font_folders(),
        catalogues=resources.qm_folder(),
    ))  # fmt: skip
    for name in sys.argv[2:] or CASES:
        language, factor, look = CASES[name]
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        with tempfile.TemporaryDirectory() as place:
            hall = TicketHall(f"sqlite:///{place}/hall.db", Path(place))
            seat = hall.seat("SJ03", "3", staff_no="SJ003")
            for no in ("A026", "B012", "A027"):
                hall.take(seat, no)
            counter = open_counter(hall, seat, theme, desktop.keymap, print)
            tray = Laid(Tray(WAITING, (CONFLICT,), ()))
            link = LinkView(
                counter.window.offline, counter.window.status, counter.window.messages, counter.tasks,
                tray.standing, counter.window.setup.now, lambda: None,
            )  # fmt: skip
            now = counter.window.setup.now()
            link.link_changed(LinkState(Link.OFFLINE, now - timedelta(minutes=6, seconds=12), None,
                                        now + timedelta(seconds=18)))  # fmt: skip
            counter.control.show_link(False)
            control = TrayControl(
                counter.window.desk, TrayWork(tray, seat.me, lambda _no, _word, me=seat.me: me),
                lambda: False,
                counter.window.offline,
            )  # fmt: skip
            settle(app)
            shoot(counter.window, folder, f"banner-{name}")
            control.toggle()
            settle(app)
            shoot(counter.window, folder, f"tray-{name}")
            tray.laid = Tray(WAITING[:1], (PAPERED,), TASKS, (Clash("k", "A024", "2", NOW),))
            control.card.read()
            settle(app)
            shoot(counter.window, folder, f"conflict-paper-{name}")
            tray.laid = Tray(WAITING[:1], (CONFLICT,), ())
            control.card.read()
            settle(app)
            control.card._press(Choice.fields)
            settle(app)
            shoot(counter.window, folder, f"conflict-fields-{name}")
            # the chief representative at a desk of her own
            tray.laid = Tray(
                (), (replace(PAPERED, here=False, name="方*明", chiefs=((seat.me.staff_no, "余青禾"),)),), ()
            )
            link.link_changed(LinkState(Link.ONLINE, now))
            control.card.read()
            settle(app)
            shoot(counter.window, folder, f"conflict-chief-{name}")
            overseen(app, theme, folder, name)
            takeover(app, theme, folder, name)
            link.rest()
            counter.control.rest()
            counter.tasks.close()
            counter.window.deleteLater()
            settle(app, 100)
            hall.close()


if __name__ == "__main__":
    main()
