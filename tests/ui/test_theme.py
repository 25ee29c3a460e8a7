"""The looks: every palette is complete, sizes grow with the text, every icon is drawn in its colour."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame

from workstation.ui.desktop import Desktop
from workstation.ui.qss import stylesheet
from workstation.ui.theme import TEXT_SIZES, Look, Theme, restyle

LOOKS = list(Look)


@pytest.mark.parametrize("look", LOOKS)
def test_every_colour_a_style_sheet_names_exists_in_every_look(desktop: Desktop, look: Look) -> None:
    sheet = stylesheet(desktop.theme(look))
    assert "None" not in sheet
    panel = desktop.theme(look).colour("surface.panel").name()
    assert panel in sheet


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("tone", ["ok", "warn", "danger", "info", "defer", "accent", "offline", "neutral"])
def test_words_in_a_tone_can_be_read_on_its_ground(desktop: Desktop, look: Look, tone: str) -> None:
    colours = desktop.theme(look).tone(tone)
    assert contrast(colours.ink, colours.tint) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_a_short_name_stands_for_the_first_of_its_kind(theme: Theme) -> None:
    assert theme.colour("ink") == theme.colour("ink.primary")
    assert theme.colour("line") == theme.colour("line.default")
    assert theme.colour("accent") == theme.colour("accent.solid")
    with pytest.raises(KeyError):
        theme.colour("ink.green")


def test_alpha_is_written_last_in_the_tokens(theme: Theme) -> None:
    assert 0 < theme.colour("surface.scrim").alpha() < 255


@pytest.mark.parametrize("factor", TEXT_SIZES)
def test_all_sizes_multiply(desktop: Desktop, factor: float) -> None:
    theme = desktop.theme(Look.LIGHT, factor)
    assert theme.size(100) == round(100 * factor)
    assert theme.measure("railWidth") == round(76 * factor)
    assert theme.font(14).pixelSize() == round(14 * factor)
    px = {int(number) for number in re.findall(r"font-size: (\d+)px", stylesheet(theme))}
    assert round(14 * factor) in px


def test_a_calm_look_does_not_move(desktop: Desktop) -> None:
    calm = desktop.theme(calm=True)
    assert calm.milliseconds("panel") == calm.milliseconds("quick") == 0
    assert calm.milliseconds("undoWindowMs") == 8000


def test_fonts_have_a_last_resort(theme: Theme) -> None:
    assert theme.families.ui[-1] == "sans-serif"
    assert theme.families.number[-1] == "sans-serif"


def test_every_icon_is_drawn_in_the_colour_asked_for(theme: Theme) -> None:
    names = theme.icons.names()
    assert len(names) > 50
    red = QColor(255, 0, 0)
    for name in names:
        picture = theme.icons.pixmap(name, red, 24, 2.0).toImage()
        assert picture.width() == 48
        inked = [
            picture.pixelColor(x, y)
            for x in range(48)
            for y in range(48)
            if picture.pixelColor(x, y).alpha() > 200
        ]
        assert inked, name
        assert all(colour.red() > 200 and colour.green() < 60 for colour in inked), name


def test_an_icon_is_drawn_once(theme: Theme) -> None:
    first = theme.icons.pixmap("check", theme.colour("ink"), 18)
    assert theme.icons.pixmap("check", theme.colour("ink"), 18).cacheKey() == first.cacheKey()
    with pytest.raises(KeyError):
        theme.icons.pixmap("no-such-icon", theme.colour("ink"), 18)


def test_a_changed_property_is_read_again(theme: Theme, qtbot: object) -> None:
    frame = QFrame()
    restyle(frame, kind="strip", st="warn")
    assert frame.property("st") == "warn"
