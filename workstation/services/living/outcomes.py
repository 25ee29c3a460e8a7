"""What comes of a number at a colleague's window: an answer, a case, a handoff, or nothing yet."""

from __future__ import annotations

from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.domain.identity import IdentityKind
from workstation.domain.material import MaterialAct
from workstation.domain.signed_in import SignedIn
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import WINDOW
from workstation.services.intake.parties import Person
from workstation.services.intake.service import Done
from workstation.services.intake.sheet import Sheet
from workstation.services.living.pace import Pace
from workstation.services.living.place import Place
from workstation.services.tickets.results import Ending
from workstation.store.tx import Row

CASE_SHARE, RECEIVE_SHARE, HANDOFF_SHARE, NOT_DONE_SHARE, SIGN_SHARE = 0.3, 0.05, 0.08, 0.06, 0.25
MOST_UNSIGNED = 3
"""So many unsigned handoffs at most lie at one window."""
PRINTER = "A4"
_ANSWERS = ("说明了要带的材料", "告诉了办理时限和收费", "查到了进度，告诉了本人", "解释了不用来窗口的办法")
_REASONS = ("缺一份原件，改天再来", "要本人来，今天只来了家属", "想先回去商量")
_QUESTIONS = (
    "我家的房子想改成民宿，要先找哪里", "孩子落户以后医保什么时候能用", "店面换了地方，执照和许可都要改吗",
    "老人的高龄津贴这两个月没到账，找谁问", "公司注销以前要先结清哪些", "外地的社保转回来从哪里办起",
)  # fmt: skip


class Outcomes:
    """Ends numbers the way a day at a window goes."""

    def __init__(self, place: Place, pace: Pace, own_window: str | None) -> None:
        """`own_window` is the user's: now and then something is handed on to it."""
        self._place, self._pace, self._own_window = place, pace, own_window

    def settle(self, me: SignedIn, row: Row) -> None:
        """Do something about the number served, and end it. Raises RuleBroken when it cannot be ended."""
        roll = self._pace.chance.random()
        ending = Ending("answered", self._pace.chance.choice(_ANSWERS))
        try:
            if roll < CASE_SHARE:
                self._take_in(me, row, decide=roll >= RECEIVE_SHARE)
            elif roll < CASE_SHARE + HANDOFF_SHARE:
                self._hand_on(me)
            elif roll < CASE_SHARE + HANDOFF_SHARE + NOT_DONE_SHARE:
                ending = Ending("not_done", self._pace.chance.choice(_REASONS))
        except HallUnreachable:
            raise
        except RuleBroken:
            # not everybody may apply for everything: then it was a question
            ending = Ending("answered", self._pace.chance.choice(_ANSWERS))
        self._place.tickets.finish(ending, me=me)

    def answer(self, me: SignedIn) -> None:
        """End the number served with an answer. Raises RuleBroken."""
        self._place.tickets.finish(Ending("answered", self._pace.chance.choice(_ANSWERS)), me=me)

    def sign_what_came(self, me: SignedIn) -> bool:
        """Sign for one handoff that travels without a number, now and then."""
        with self._place.opened.store.reading() as reader:
            rows = reader.find("handoff", to_window=me.window, state="sent", order=("sent_at",))
        mine = [row for row in rows if row["ticket_id"] is None]
        if not mine or not self._pace.happens(SIGN_SHARE):
            return False
        self._place.first.sign(mine[0]["id"], me=me)
        return True

    # --- cases ---

    def _take_in(self, me: SignedIn, row: Row, *, decide: bool) -> None:
        """Take a case in for the item of the number, when this unit does it."""
        with self._place.opened.store.reading() as reader:
            ticket = reader.get("ticket", row["id"])
            matters = reader.find("matter", ticket_id=row["id"], order=("ord",))
        item = self._place.reference.items.get((ticket or {}).get("item_key") or "")
        if ticket is None or item is None or item.unit != me.unit or not item.materials:
            return
        matter = matters[0] if matters else {}
        sheet = self._place.intake.new_sheet(
            ticket_id=row["id"], matter_id=matter.get("id"), first_record_id=matter.get("first_record_id")
        )
        sheet = sheet.choose_item(self._place.reference, item.key).set_applicant(self._applicant(ticket))
        while (question := sheet.next_question()) is not None:
            sheet = sheet.answer(question.key, False)
        done = self._decide(sheet, me, instant=item.case_kind == "instant") if decide else None
        if done is None:
            done = self._place.intake.receive(sheet.take_rest(), me=me)
        for paper in done.papers:
            self._came_out(str(done.case_id), paper.id, me)

    def _decide(self, sheet: Sheet, me: SignedIn, *, instant: bool) -> Done:
        for line in sheet.need_checklist().needed_rows():
            sheet = sheet.judge(line.material, MaterialAct.verify)
        if instant:
            return self._place.intake.conclude(sheet, me=me)
        return self._place.intake.accept(sheet, me=me)

    def _applicant(self, ticket: Row) -> Person:
        """Whoever took the number, else somebody of the invented people."""
        if ticket["person_id"]:
            with self._place.opened.store.reading() as reader:
                known = reader.get("person", ticket["person_id"])
            if known is not None and known["id_no"] and known["id_kind"]:
                return Person(
                    known["name"],
                    IdentityKind(known["id_kind"]),
                    known["id_no"],
                    known["phone"] or "",
                    known["id"],
                )
        entries = [
            entry
            for entry in self._place.reference.raw["hall"]["applicants"]
            if entry["kind"] == "person" and entry.get("phone") and not entry.get("guardian")
        ]
        entry = self._pace.chance.choice(entries)
        return Person(entry["name"], IdentityKind(entry["id_type"]), str(entry["id_no"]), str(entry["phone"]))

    def _came_out(self, case: str, paper: str, me: SignedIn) -> None:
        """The paper was printed and handed over; no printer stands at an invented window."""
        station = self._place.opened.station
        printed = {"paper": paper, "printer": PRINTER, "print_no": 1}
        station.act(lambda desk: desk.action("paper_printed", me.staff_no, [case, paper], printed))
        handed = {"paper": paper, "way": "signed"}
        station.act(lambda desk: desk.action("paper_handed", me.staff_no, [case, paper], handed))

    # --- handoffs ---

    def _hand_on(self, me: SignedIn) -> None:
        """Write down a question that belongs to another window, in the person's own words."""
        targets = [
            window
            for window in self._place.reference.staffing.windows
            if window.groups
            and window.number != me.window
            and self._unsigned_at(window.number) < MOST_UNSIGNED
        ]
        own = [window for window in targets if window.number == self._own_window]
        if not targets:
            return
        target = own[0] if own and self._pace.happens(0.5) else self._pace.chance.choice(targets)
        words = self._pace.chance.choice(_QUESTIONS)
        entry = Entry(words, WINDOW, target=Target(target.unit, target.number), along=False)
        self._place.first.log(entry, me=me)

    def _unsigned_at(self, window: str) -> int:
        with self._place.opened.store.reading() as reader:
            return len(reader.find("handoff", to_window=window, state="sent"))
