"""A morning at window 3 as the page of first questions shows it: three to sign for, some to follow."""

from __future__ import annotations

from datetime import timedelta

from tests.support.first_hall import FirstHall, Place
from workstation.domain.handoff import AskedKind, Channel
from workstation.domain.staff import Role
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import ANSWER, PROMISE, UNCLEAR, UNIT, WINDOW

MINE = Target("SJ", "3")


def fill(hall: FirstHall) -> None:
    """Fill the hall; a number is served at window 3."""
    clerk = hall.clerk
    desk = hall.place("ZH90", "0", "ZH901", "ZH", only=Role.guide)
    tax = hall.place("SW09", "9", "SW001", "SW", Role.chief_rep)
    due = hall.clock() + timedelta(hours=4)

    def ago(minutes: float, place: Place, entry: Entry) -> str:
        hall.clock.now -= timedelta(minutes=minutes)
        done = place.first.log(entry, me=place.me)
        hall.clock.now += timedelta(minutes=minutes)
        hall.sync()
        return done.handoff or done.record

    ago(22, desk, Entry("老房子加装电梯，不知道找谁", WINDOW, name="吴春生", target=MINE, along=False,
                        channel=Channel.desk))  # fmt: skip
    ago(10, tax, Entry("社保断缴三年能不能补", WINDOW, name="李素英", target=MINE, along=False))
    farm = "太湖县锦禾农机合作社"
    ago(5, tax, Entry("农机补贴与营业执照地址变更", WINDOW, name=farm, target=MINE, along=False))
    signed = ago(50, clerk, Entry("返乡开农家乐要办哪些证", WINDOW, name="丁海波", phone="13800000009",
                                  target=Target("SW", "9"), along=False, answer_due=due))  # fmt: skip
    tax.first.sign(signed, me=tax.me)
    hall.sync()
    ago(42, clerk, Entry("宅基地确权证书遗失", WINDOW, name="潘秀云", target=Target("MZ", "19"), along=False,
                         answer_due=due))  # fmt: skip
    back = ago(30, clerk, Entry("店招备案和营业执照一起办", WINDOW, name="方建明", target=Target("MZ", "19"),
                                along=False, answer_due=due + timedelta(hours=18)))  # fmt: skip
    hall.civil.first.give_back(back, "店招备案归城管", me=hall.civil.me)
    hall.sync()
    ago(20, clerk, Entry("外地医保怎么在太湖住院结算", PROMISE, answer_due=due - timedelta(hours=2)))
    ago(90, clerk, Entry("低保户水费减免", ANSWER, name="汪桂兰", answer="凭低保证到供水窗口办"))
    ago(3, clerk, Entry("水库移民补助归谁管", UNCLEAR, AskedKind.help, name="何玉梅", answer_due=due))
    ago(2, clerk, Entry("高龄津贴没发", UNIT, name="章德顺", target=Target("MZ"), answer_due=due))
    hall.hall.person(clerk.seat, "p-lin", "林先生", phone="13800000006")
    hall.hall.take(clerk.seat, "A026", person_id="p-lin")
    for n in range(5):
        hall.hall.take(clerk.seat, f"A03{n}", minutes_ago=n)
    hall.sync()
    clerk.seat.tickets.call_next(me=clerk.me)
    clerk.seat.tickets.start(me=clerk.me)
    hall.sync()
