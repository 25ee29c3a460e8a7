"""Every refusal has words in three parts, in both languages."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

import workstation
from workstation.commands.troubles import TROUBLES
from workstation.domain.errors import HallUnreachable, NotFound, RuleBroken
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.messages import Messages, wording
from workstation.ui.theme import Theme
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.wording import WORDS

FORBIDDEN = ("系统异常", "未知错误", "操作失败", "参数非法", "请联系管理员", "失败请重试", "！", "!")
_ROOMS = ("domain", "store", "sync", "services", "printing", "devices", "ui")


def _refusals() -> Iterator[type[RuleBroken]]:
    for found in pkgutil.walk_packages(workstation.__path__, "workstation."):
        parts = found.name.split(".")
        if len(parts) > 1 and parts[1] in _ROOMS and "migrations" not in parts:
            importlib.import_module(found.name)

    def below(kind: type[RuleBroken]) -> Iterator[type[RuleBroken]]:
        for child in kind.__subclasses__():
            yield child
            yield from below(child)

    yield from below(RuleBroken)


def test_every_refusal_has_its_own_words() -> None:
    # What only the command line meets has its words there.
    # All at once: one code may be shared by rooms that refuse for the same reason.
    missing = sorted(
        {
            f"{kind.__module__}.{kind.__name__}: {kind.code}"
            for kind in _refusals()
            if kind.__module__.startswith("workstation.") and kind.code not in {*WORDS, *TROUBLES}
        }
    )
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("code", sorted(WORDS))
def test_a_message_says_what_happened_and_ends_its_sentences(code: str) -> None:
    happened, kept, next_step = WORDS[code]
    assert happened
    for part in (happened, kept, next_step):
        assert not part or part.endswith((".", "?")), part
        assert "!" not in part
        assert re.findall(r"\{[^a-z_}]*\}", part) == []


def test_chinese_words_are_whole_and_calm(desktop: Desktop) -> None:
    desktop.speak(Language.CHINESE)
    try:
        for code in WORDS:
            spoken = wording(type("Planted", (RuleBroken,), {"code": code})())
            assert re.search("[一-鿿]", spoken.happened), code
            assert not any(word in str(spoken) for word in FORBIDDEN), code
    finally:
        desktop.speak(Language.ENGLISH)


def test_parameters_stand_in_the_sentence() -> None:
    class Planted(RuleBroken):
        code = "no_show_too_early"

    assert "Call 2 more times, wait 15 s" in str(wording(Planted(calls_left=2, wait_seconds=15)))


def test_a_missing_parameter_leaves_a_gap_not_a_crash() -> None:
    class Planted(RuleBroken):
        code = "no_show_too_early"

    assert "…" in str(wording(Planted()))


def test_what_the_hall_refused_is_said_by_the_rule_that_refused() -> None:
    class Planted(RuleBroken):
        code = "action_refused"

    assert wording(Planted(reason="version_conflict")) == wording(
        type("Other", (RuleBroken,), {"code": "version_conflict"})()
    )
    assert "tray" in str(wording(Planted(reason="something new")))


def test_an_unknown_code_is_shown_with_its_code() -> None:
    class Planted(RuleBroken):
        code = "brand_new"

    assert "brand_new" in wording(Planted()).happened


def test_the_strip_shows_a_refusal_and_what_people_typed_stays_text(theme: Theme, qtbot: QtBot) -> None:
    strip = MessageStrip(theme)
    qtbot.addWidget(strip)
    messages = Messages(strip)
    messages.refused(HallUnreachable())
    assert strip.isVisible() and strip.property("st") == "offline"
    messages.refused(NotFound())
    assert strip.property("st") == "warn"
    messages.say("danger", "<b>A024</b>", "& more")
    assert "&lt;b&gt;A024&lt;/b&gt;" in strip.words.text() and "&amp; more" in strip.words.text()
    messages.clear()
    assert not strip.isVisible()
