"""The steps of a case as the page carries them out: a card where words are needed, then done, then undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from workstation.domain.errors import RuleBroken
from workstation.services.casebook.acts import Carried, Decision
from workstation.services.casebook.clocks import Extending, Stopping
from workstation.services.casebook.taking import Taker
from workstation.services.casebook.troubles import LateWithoutReason
from workstation.services.casebook.views import CaseStory, PaperLine, PartyLine
from workstation.services.intake.parties import Person
from workstation.services.intake.service import Done as IntakeDone
from workstation.services.papers.service import PaperView
from workstation.ui.screen import Desk
from workstation.ui.screens.cases import action_bar as bar
from workstation.ui.screens.cases.cards import Card, PapersCard, WordsCard
from workstation.ui.screens.cases.decide_card import DecideCard
from workstation.ui.screens.cases.deliver_card import DeliverCard
from workstation.ui.screens.cases.progress_card import ProgressCard, Wish
from workstation.ui.screens.cases.requests import CaseApprovals
from workstation.ui.screens.cases.words import paper_words
from workstation.ui.screens.cases.work import CaseWork
from workstation.ui.tasks import Done
from workstation.ui.working_off import WorkingOff


class CaseSteps(QObject):
    """`intake_wanted(case_id)`: the case goes on in the intake. `changed(case_id)`: a step was done."""

    intake_wanted = Signal(str)
    changed = Signal(str)

    def __init__(self, desk: Desk, work: CaseWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self._off = WorkingOff(desk, self)
        self.approvals = CaseApprovals(desk, self)
        self.approvals.changed.connect(self.changed)
        self.approvals.printed.connect(self._printed)

    def take(self, name: str, story: CaseStory) -> None:
        """Begin a step by its name on the action bar."""
        steps: dict[str, Callable[[CaseStory], None]] = {
            bar.SUPPLEMENT: lambda one: self.intake_wanted.emit(one.row.id),
            bar.REVIEW: self.review,
            bar.DECIDE: self.decide,
            bar.CONCLUDE: self.conclude,
            bar.DELIVER: self.deliver,
            bar.WITHDRAW: self.withdraw,
            bar.REQUEST: self.approvals.begin,
        }
        steps[name](story)

    # --- one step after another ---

    def review(self, story: CaseStory) -> None:
        """The unit signed for the file."""
        row, acts, me = story.row, self._work.acts, self._work.me
        words = self.tr("The unit signed for {case}: under review.")
        self._do(lambda: acts.start_review(row.id, row.version, me=me), words.format(case=row.case_no))

    def decide(self, story: CaseStory) -> None:
        """Ask what was decided, then record it."""
        row, acts, me = story.row, self._work.acts, self._work.me

        def decided(decision: Decision) -> None:
            words = self.tr("{case} is granted.") if decision.granted else self.tr("{case} is denied.")
            self._do(
                lambda: acts.decide(row.id, row.version, decision, me=me),
                words.format(case=row.case_no),
                card=card,
            )

        today = self._desk.now().date()
        card = DecideCard(self._desk.theme, self._desk.host, story, today, decided)
        card.open(card.choice)

    def conclude(self, story: CaseStory, late_reason: str = "", card: Card | None = None) -> None:
        """The result lies at the window; past its day the published reason is asked for first."""
        row, acts, me = story.row, self._work.acts, self._work.me
        words = self.tr("{case} is concluded.").format(case=row.case_no)

        def refused(error: RuleBroken) -> bool:
            if not isinstance(error, LateWithoutReason):
                return False
            self._ask_late(story)
            return True

        self._do(
            lambda: acts.conclude(row.id, row.version, me=me, late_reason=late_reason),
            words,
            refused,
            card=card,
        )

    def _ask_late(self, story: CaseStory) -> None:
        title = self.tr("Past its day: the reason that is published")
        text = self.tr("Whoever is late says why (Regulation on the Business Environment, Art. 36).")
        card = WordsCard(
            self._desk.theme, self._desk.host, title, text, self.tr("Conclude"),
            lambda words: self.conclude(story, words, card),
        )  # fmt: skip
        card.open(card.field)

    def deliver(self, story: CaseStory) -> None:
        """Ask who takes the result, then hand it over and print the slip."""
        row, work = story.row, self._work

        def taken(
            party: PartyLine | None, person: Person, relation: str, authorised: bool, tracking: str
        ) -> None:
            def carry() -> Carried:
                who = replace(work.person(party), checked="seen") if party else person
                way = "mailed" if tracking else "in_person"
                taker = Taker(who, relation, authorised, way, tracking)
                ticket = work.book.serving_ticket(me=work.me)
                return work.acts.deliver(row.id, row.version, taker, me=work.me, ticket_id=ticket)

            words = self.tr("The result of {case} was handed over.").format(case=row.case_no)
            self._do(carry, words, undoable=False, card=card)

        card = DeliverCard(self._desk.theme, self._desk.host, story, taken)
        card.open(card.choice)

    def withdraw(self, story: CaseStory) -> None:
        """Ask for the reason and the signed request, then give everything back."""
        row, work = story.row, self._work

        def written(reason: str) -> None:
            def carry() -> IntakeDone:
                ticket = work.book.serving_ticket(me=work.me)
                return work.acts.withdraw(row.id, me=work.me, reason=reason, signed=True, ticket_id=ticket)

            words = self.tr("{case} is withdrawn, everything goes home.").format(case=row.case_no)
            self._write(carry, lambda done: self._withdrawn(done, row.id, words), card=card)

        title = self.tr("Withdraw at the applicant's request")
        text = self.tr("Both clocks end. What lies here goes home against a signed list.")
        promise = self.tr("The applicant has signed the request")
        card = WordsCard(
            self._desk.theme, self._desk.host, title, text, self.tr("Withdraw"), written, promise=promise
        )
        card.open(card.field)

    def _withdrawn(self, done: IntakeDone, case_id: str, words: str) -> None:
        self._desk.messages.say("ok", words)
        self.changed.emit(case_id)
        self.print(tuple(paper.id for paper in done.papers))

    def note(self, story: CaseStory) -> None:
        """Write down what is worth knowing, or what becomes of the clocks."""
        desk = self._desk
        today = desk.now().date()
        card = ProgressCard(
            desk.theme, desk.host, desk.keys, story, today, lambda wish: self._written(story, wish, card)
        )
        card.ask()

    def _written(self, story: CaseStory, wish: Wish, card: Card) -> None:
        row, acts, me = story.row, self._work.acts, self._work.me
        clocks = acts.clocks
        if isinstance(wish, str):
            told = self.tr("Noted on {case}.").format(case=row.case_no)
            self._do(lambda: acts.note_progress(row.id, wish, me=me), told, card=card)
        elif isinstance(wish, Stopping):
            told = self.tr("The clock of {case} stands still.").format(case=row.case_no)
            self._do(
                lambda: clocks.stop_clock(row.id, row.version, wish, me=me), told, undoable=False, card=card
            )
        elif isinstance(wish, Extending):
            told = self.tr("The limit of {case} is extended.").format(case=row.case_no)
            self._do(lambda: clocks.extend(row.id, row.version, wish, me=me), told, undoable=False, card=card)
        else:
            told = self.tr("The clock of {case} runs on.").format(case=row.case_no)
            self._do(lambda: clocks.resume_clock(row.id, row.version, wish, me=me), told, card=card)

    # --- papers ---

    def reprint(self, story: CaseStory) -> None:
        """Print a paper again; with several, ask which."""
        if not story.papers:
            self._desk.messages.say("info", self.tr("This case has no paper yet."))
            return
        if len(story.papers) == 1:
            self.print((story.papers[0].id,))
            return
        desk = self._desk
        card = PapersCard(
            desk.theme, desk.host, story.papers, desk.now().date(), desk.now().tzinfo, self.print_one
        )
        card.open(card.table)

    def print_one(self, paper: PaperLine) -> None:
        """Print this paper, or print it again."""
        self.print((paper.id,))

    def print(self, papers: tuple[str, ...]) -> None:
        """Print these papers and say what came of it."""
        if papers:
            self._desk.tasks.write(lambda: self._work.print_all(papers), self._printed, self)

    def _printed(self, done: Done[tuple[PaperView, ...]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        for view in done.value:
            name = f"{paper_words(view.kind)} {view.doc_no or ''}".strip()
            if view.out and view.failure is None:
                words = self.tr("{paper} is printed, copy number {n}.")
                self._desk.messages.say("ok", words.format(paper=name, n=view.print_count))
            else:
                words = self.tr("{paper} did not come out of the printer.").format(paper=name)
                rest = self.tr("It is kept with its number. Look at the printer, then press Ctrl+P.")
                self._desk.messages.say("danger", words, rest)
            if view.case_id:
                self.changed.emit(view.case_id)

    # --- how ---

    def _do(
        self,
        carry: Callable[[], Carried],
        words: str,
        refused: Callable[[RuleBroken], bool] = lambda _error: False,
        *,
        undoable: bool = True,
        card: Card | None = None,
    ) -> None:
        def carried(done: Carried) -> None:
            self.changed.emit(done.case_id)
            if undoable:
                self._desk.undo.offer(words, lambda: self._undo(done))
            else:
                self._desk.messages.say("ok", words)
            if done.paper is not None:
                self.print((done.paper,))

        self._write(carry, carried, refused, card, key=words)

    def _undo(self, done: Carried) -> None:
        work = self._work
        self._write(
            lambda: work.acts.undo(done.action_id, me=work.me),
            lambda _nothing: self.changed.emit(done.case_id),
            key=done.action_id,
        )

    def _write(
        self,
        work: Callable[[], object],
        then: Callable[..., None],
        refused: Callable[[RuleBroken], bool] = lambda _error: False,
        card: Card | None = None,
        key: str = "",
    ) -> None:
        """One step at a time; what was written in `card` comes back when it is not carried out."""
        if card is None:
            self._off.press(key, work, then, refused)
        elif self._off.busy:
            card.too_early()
        else:
            self._off.do(work, then, card, refused=refused)
