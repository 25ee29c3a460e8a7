"""The form: own words, who, how, what was taken, what is done, until when, and how it was confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal

from workstation.domain.errors import RuleBroken
from workstation.domain.handoff import AskedKind, Channel
from workstation.services.first.entry import NOT_SIGNED, RECEIPT, Entry
from workstation.services.first.recording import ANSWER, OUTSIDE, PROMISE, UNCLEAR, UNIT, WINDOW
from workstation.ui.clock import WallClock
from workstation.ui.first_form.drafts import draft_of, empty_draft, put_draft
from workstation.ui.first_form.layout import FormLayout
from workstation.ui.first_form.words import Spoken, moment_words, read_pieces, spoken
from workstation.ui.first_form.work import Beginning
from workstation.ui.keys import Keys
from workstation.ui.theme import Theme
from workstation.ui.widgets.message_strip import escape
from workstation.ui.widgets.segmented import Segment

WAY_KEYS = {"1": ANSWER, "2": WINDOW, "3": UNIT, "4": OUTSIDE, "5": UNCLEAR}


class MatterForm(FormLayout):
    """`ready(entry, receipt)`: Ctrl+Enter or a button. `lacks(what)`: something must be filled in first.

    `edited()` with every change; `draft()` is what is kept of it.
    """

    ready = Signal(object, bool)
    lacks = Signal(str)
    edited = Signal()

    def __init__(self, theme: Theme, keys: Keys, now: WallClock) -> None:
        super().__init__(theme)
        self._now = now
        self._beginning: Beginning | None = None
        self._filling = False
        self._dues: tuple[datetime, ...] = ()
        self._connect()
        self._bind(keys)
        self._show_way()

    def _connect(self) -> None:
        self.words.textChanged.connect(self._changed)
        for field in (self.name, self.phone, self.pieces):
            field.textEdited.connect(lambda _text: self._changed())
        for pick in (self.channel, self.kind, self.about):
            pick.activated.connect(lambda _index: self._show_way())
        self.ways.picked.connect(self.pick_way)
        self.body.edited.connect(self._changed)
        self.along.picked.connect(self._pick_along)
        self.due.activated.connect(lambda _index: self._changed())
        self.signature.picked.connect(self._pick_signature)
        self.unsigned.textEdited.connect(lambda _text: self._changed())
        self.only_log.clicked.connect(lambda: self.finish(False))
        self.solid.clicked.connect(lambda: self.finish(True))

    def _bind(self, keys: Keys) -> None:
        self.words.done.connect(self.to_ways)
        keys.bind("field:首问原话", "Return", self.to_ways, self.words)
        keys.bind("field:首问原话", "Shift+Return", lambda: self.words.insertPlainText("\n"), self.words)
        for key, way in WAY_KEYS.items():
            keys.bind("list:怎么办", key, lambda one=way: self.pick_way(one), self.ways)  # type: ignore[misc]

    # --- filling ---

    def begin(self, beginning: Beginning, *, clear: bool = False) -> None:
        """Begin with the number served here; a draft comes back, what is being typed stays."""
        typing = self._beginning is not None and not clear and bool(self.words.toPlainText().strip())
        before = self._beginning
        self._beginning = beginning
        start = beginning.start
        self._filling = True
        nobody = ("", self.tr("Not known, or nobody in particular"))
        kept_about, kept_due = self.about.value, self.due.value
        self.about.show_options((nobody, *start.colleagues))
        self.about.choose(kept_about)
        self._dues = start.dues
        now = self._now()
        self.due.show_options(tuple((at.isoformat(), moment_words(at, now)) for at in start.dues))
        self.due.choose(kept_due)
        if typing and before is not None and before.start.ticket == start.ticket:
            self.body.rank(beginning.targets, self.words.toPlainText())
        elif not typing:
            self._put(empty_draft(start))
            if beginning.draft is not None and not clear:
                self._put(beginning.draft)
        self._filling = False
        self._show_way()

    def _put(self, draft: Mapping[str, Any]) -> None:
        put_draft(self, draft)
        if self._beginning is not None:
            self.body.window_body.choose("")
            self.body.unit_body.choose("")
            self.body.rank(self._beginning.targets, self.words.toPlainText())
            if draft.get("target"):
                self.body.window_body.choose(draft["target"])
                self.body.unit_body.choose(draft["target"])

    def draft(self) -> dict[str, Any] | None:
        """What is kept while it is being typed; None while nothing was written."""
        return draft_of(self) if self.words.toPlainText().strip() else None

    def forget(self) -> None:
        """It is written down: nothing of it is a draft any more."""
        self._filling = True
        self.words.clear()
        self._filling = False

    def focus_words(self) -> None:
        """Where writing begins."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- choosing ---

    def to_ways(self) -> None:
        """Enter in the words: what is done with it? The lists follow the words from now on."""
        if not self.words.toPlainText().strip():
            self.lacks.emit("words")
            return
        if self._beginning is not None:
            self.body.rank(self._beginning.targets, self.words.toPlainText())
        self.ways.setFocus(Qt.FocusReason.TabFocusReason)

    def pick_way(self, way: str) -> None:
        """A way was chosen: the focus goes where it asks something."""
        self.ways.choose(way)
        self._show_way()
        if self.complaint:
            return
        body = {ANSWER: self.body.answer, WINDOW: self.body.window_body, UNIT: self.body.unit_body,
                OUTSIDE: self.body.outside}.get(way)  # fmt: skip
        if body is not None:
            body.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def complaint(self) -> bool:
        """A complaint goes up whatever was chosen."""
        return self.kind.value == AskedKind.complaint.value

    def _pick_along(self, name: str) -> None:
        self.along.choose(name)
        self._changed()

    def _pick_signature(self, name: str) -> None:
        self.signature.choose(name)
        self._changed()
        if name == NOT_SIGNED:
            self.unsigned.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_way(self) -> None:
        way = UNCLEAR if self.complaint else self.ways.chosen
        self.about_row.setVisible(self.complaint)
        self.ways.setVisible(not self.complaint)
        self.body.show_way(way, self.complaint)
        start = self._beginning.start if self._beginning else None
        passes = way == WINDOW and self.channel.value in (Channel.counter.value, Channel.desk.value)
        self.along_words.setVisible(passes)
        self.along.setVisible(passes)
        travels = start is not None and start.travels
        number = start.no if start is not None else ""
        self.along_words.setText(number if travels else self.tr("Give a number"))
        goes, stays = self.tr("goes too"), self.tr("stays")
        yes = Segment("yes", goes if travels else self.tr("Yes"))
        no = Segment("no", stays if travels else self.tr("No"))
        self.along.change("yes", yes)
        self.along.change("no", no)
        self.along.setAccessibleName(self.tr("The number"))
        if self._beginning is not None:
            name = self._beginning.targets.decider(self.about.value or None)
            words = self.tr("You take it in; {name} hears of it at once and decides whose it is.")
            if self.complaint:
                words = self.tr("Goes to {name} at once. Whom it is about does not see it.")
            self.body.up_words.setText(words.format(name=name or "…"))
        self._changed()

    def _changed(self) -> None:
        if self._filling:
            return
        entry = self.entry()
        held = self.channel.value in (Channel.counter.value, Channel.desk.value)
        self.signature_row.setVisible(held)
        self.unsigned.setVisible(held and self.signature.chosen == NOT_SIGNED)
        asks = not entry.settled and entry.way != OUTSIDE
        self.due.setVisible(asks)
        self.due_words.setVisible(asks)
        self.ends_row.setVisible(asks or not self.along.isHidden())
        self._show_say(entry)
        self._show_solid(entry)
        self.edited.emit()

    def _show_say(self, entry: Entry) -> None:
        said: Spoken | None = None
        if self._beginning is not None and (self.ways.chosen or self.complaint):
            name = self._beginning.targets.decider(entry.about)
            said = spoken(entry, self._beginning.start, self.body.choice, name, self._now())
        self.say.setVisible(said is not None)
        if said is None:
            return
        words = escape(said.words)
        if said.strong:
            words = words.replace(escape(said.strong), f"<b>{escape(said.strong)}</b>", 1)
        to = self.tr("Say to {name}: “{words}”") if said.to else self.tr("Say: “{words}”")
        self.say_words.setText(to.format(name=escape(said.to), words=words))
        self.say.setAccessibleName(to.format(name=said.to, words=said.words))

    def _show_solid(self, entry: Entry) -> None:
        words = {
            ANSWER: self.tr("Note as answered"),
            PROMISE: self.tr("Note, print receipt"),
            WINDOW: self.tr("Send, print receipt"),
            UNIT: self.tr("Send, print receipt"),
            OUTSIDE: self.tr("Told, print receipt"),
            UNCLEAR: self.tr("Report, print receipt"),
        }
        way = UNCLEAR if self.complaint else entry.way
        chosen = bool(self.ways.chosen) or self.complaint
        self.solid.show_as(words[way] if chosen else self.tr("Choose what is done"))
        self.solid.setEnabled(chosen)
        self.only_log.setVisible(chosen and not entry.settled)

    def focus_wrong(self, error: RuleBroken) -> None:
        """It was refused: the cursor goes to what the refusal is about, if it is about a field."""
        what = "name" if error.code.startswith(("name_", "no_name_")) else str(error.params.get("what") or "")
        fields = {"name": self.name, "words": self.words, "unsigned_why": self.unsigned}
        field = self.body.currentWidget() if error.code == "transfer_nowhere" else fields.get(what)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the result ---

    def entry(self) -> Entry:
        """What stands in the form now."""
        way = self.ways.chosen or PROMISE
        answer = self.body.answer.field.toPlainText()
        if way == ANSWER and not answer.strip():
            way = PROMISE
        choice = self.body.choice
        due = self.due.value
        return Entry(
            words=self.words.toPlainText(),
            way=UNCLEAR if self.complaint else way,
            kind=AskedKind(self.kind.value or AskedKind.consult.value),
            channel=Channel(self.channel.value or Channel.counter.value),
            name=self.name.text(),
            phone=self.phone.text(),
            pieces=read_pieces(self.pieces.text()),
            answer=answer if way == ANSWER else "",
            target=choice.target if choice is not None else None,
            outside=self.body.outside.place if way == OUTSIDE else None,
            answer_due=datetime.fromisoformat(due) if due and way not in (ANSWER, OUTSIDE) else None,
            along=self.along.chosen == "yes",
            signature=self.signature.chosen or RECEIPT,
            unsigned_why=self.unsigned.text(),
            about=self.about.value or None,
        )

    def primary(self) -> None:
        """Ctrl+Enter."""
        self.finish(True)

    def finish(self, receipt: bool) -> None:
        """Hand over the entry, or go to what it lacks."""
        entry = self.entry()
        if not entry.words.strip():
            self.focus_words()
            self.lacks.emit("words")
        elif not self.ways.chosen and not self.complaint:
            self.ways.setFocus(Qt.FocusReason.OtherFocusReason)
            self.lacks.emit("way")
        elif entry.passes_on and entry.target is None:
            self.body.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
            self.lacks.emit("target")
        elif not entry.name.strip() and entry.kind in (AskedKind.handle, AskedKind.help):
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.lacks.emit("name")
        elif self.signature.chosen == NOT_SIGNED and not self.unsigned.text().strip():
            self.unsigned.setFocus(Qt.FocusReason.OtherFocusReason)
            self.lacks.emit("unsigned")
        else:
            self.ready.emit(entry, receipt)
