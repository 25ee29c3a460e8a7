"""The style sheet, generated from the theme: no widget carries a colour of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.ui.theme import Theme

# Label kinds: name -> (px, bold, colour token)
TEXT_KINDS: dict[str, tuple[int, bool, str]] = {
    "caption": (12, False, "ink.muted"),
    "captionBold": (12, True, "ink.secondary"),
    "dense": (13, False, "ink.primary"),
    "soft": (13, False, "ink.secondary"),
    "muted": (13, False, "ink.muted"),
    "body": (14, False, "ink.primary"),
    "bodySoft": (14, False, "ink.secondary"),
    "strong": (14, True, "ink.primary"),
    "emphasis": (15, False, "ink.primary"),
    "emphasisBold": (15, True, "ink.primary"),
    "section": (16, True, "ink.primary"),
    "subtitle": (18, True, "ink.primary"),
    "title": (20, True, "ink.primary"),
    "headline": (26, True, "ink.primary"),
}
NUMBER_KINDS: dict[str, tuple[int, bool, str]] = {
    "number": (14, True, "ink.primary"),
    "numberSoft": (13, False, "ink.secondary"),
    "numberRow": (16, True, "ink.primary"),
    "timer": (15, True, "ink.primary"),
    "metric": (26, True, "ink.primary"),
    "barNumber": (31, True, "ink.primary"),
    "hero": (64, True, "ink.primary"),
}
TONES = ("ok", "warn", "danger", "info", "defer", "accent", "offline")


def stylesheet(theme: Theme) -> str:
    """The whole application's QSS for one theme."""
    parts = (_labels, _frames, _fields, _buttons, _lists, _bars)
    return "\n".join(part(theme) for part in parts)


def _hex(theme: Theme) -> Callable[[str], str]:
    return lambda name: theme.colour(name).name()


def _family(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _labels(t: Theme) -> str:
    rules = [f"QLabel {{ color: {t.colour('ink').name()}; background: transparent; }}"]
    for table, family in ((TEXT_KINDS, t.families.ui), (NUMBER_KINDS, t.families.number)):
        for kind, (px, bold, colour) in table.items():
            rules.append(
                f'QLabel[kind="{kind}"] {{ font-family: {_family(family)}; font-size: {t.size(px)}px;'
                f" font-weight: {700 if bold else 400}; color: {t.colour(colour).name()}; }}"
            )
    # Big digits sit in the line height of the design, not in that of the font.
    rules.append(f'QLabel[kind="hero"] {{ min-height: {t.size(68)}px; max-height: {t.size(68)}px; }}')
    rules.append(f'QLabel[kind="barNumber"] {{ max-height: {t.size(36)}px; }}')
    for tone in TONES:
        rules.append(f'QLabel[st="{tone}"] {{ color: {t.colour(tone + ".ink").name()}; }}')
    rules.append(f'QLabel[st="muted"] {{ color: {t.colour("ink.muted").name()}; }}')
    rules.append(f'QLabel[st="inverse"] {{ color: {t.colour("ink.inverse").name()}; }}')
    rules.append(f'QLabel[st="onOffline"] {{ color: {t.colour("offline.onSolid").name()}; }}')
    rules.append(f'QLabel[st="onRail"] {{ color: {t.colour("ink.onRail").name()}; }}')
    return "\n".join(rules)


def _frames(t: Theme) -> str:
    c, s = _hex(t), t.size
    rules = [
        f"QWidget#shell, QWidget[kind='canvas'] {{ background: {c('surface.canvas')}; }}",
        f"QFrame[kind='panel'] {{ background: {c('surface.panel')};"
        f" border: 1px solid {c('line.subtle')}; border-radius: {s(6)}px; }}",
        f"QFrame[kind='panel'][sel='true'] {{ border: 1px solid {c('accent.solid')}; }}",
        f"QFrame[kind='panelHead'] {{ border: 0; border-bottom: 1px solid {c('line.subtle')};"
        " background: transparent; }",
        f"QFrame[kind='panelFoot'] {{ border: 0; border-top: 1px solid {c('line.subtle')};"
        " background: transparent; }",
        f"QFrame[kind='note'] {{ background: {c('surface.sunken')}; border: 0; border-radius: {s(4)}px; }}",
        f"QFrame[kind='rule'] {{ background: {c('line.subtle')}; border: 0; }}",
        f"QFrame[kind='topBar'] {{ background: {c('surface.panel')}; border: 0;"
        f" border-bottom: 1px solid {c('line.default')}; }}",
        f"QFrame[kind='statusBar'] {{ background: {c('surface.sunken')}; border: 0;"
        f" border-top: 1px solid {c('line.default')}; }}",
        f"QFrame[kind='offlineBanner'] {{ background: {c('offline.solid')}; border: 0; }}",
        f"QFrame[kind='offlineBanner'][st='ok'] {{ background: {c('ok.solid')}; }}",
        f"QFrame[kind='version'] {{ background: {c('surface.panel')};"
        f" border: 1px solid {c('line.default')}; border-radius: {s(4)}px; }}",
        f"QFrame[kind='version'][sel='true'] {{ background: {c('surface.selected')};"
        f" border: 2px solid {c('accent.solid')}; }}",
        f"QFrame[kind='alarm'] {{ background: {c('danger.tint')}; border: 0;"
        f" border-top: 1px solid {c('danger.line')}; border-bottom: 1px solid {c('danger.line')}; }}",
        f"QFrame[kind='undoBar'] {{ background: {c('surface.tooltip')}; border-radius: {s(4)}px; }}",
        f"QFrame[kind='overlayCard'] {{ background: {c('surface.panel')};"
        f" border: 1px solid {c('line.default')}; border-radius: {s(8)}px; }}",
        f"QFrame[kind='paper'] {{ background: {c('surface.paper')};"
        f" border: 1px solid {c('line.default')}; border-radius: {s(4)}px; }}",
    ]
    rules.append(
        f"QFrame[kind='demoBanner'] {{ background: {c('warn.tint')}; border: 0;"
        f" border-bottom: 1px solid {c('warn.line')}; }}"
    )
    for tone in TONES:
        rules.append(
            f"QFrame[kind='noticeStrip'][st='{tone}'] {{ background: {c(tone + '.tint')}; border: 0;"
            f" border-bottom: 1px solid {c(tone + '.line')}; }}"
        )
        rules.append(
            f"QFrame[kind='strip'][st='{tone}'] {{ background: {c(tone + '.tint')};"
            f" border: 1px solid {c(tone + '.line')}; border-radius: {s(4)}px; }}"
        )
    rules.append(
        f"QFrame[kind='card'] {{ background: {c('surface.panel')};"
        f" border: 1px solid {c('line.default')}; border-radius: {s(6)}px; }}"
        f"QFrame[kind='card'][sel='true'] {{ background: {c('surface.selected')};"
        f" border: 2px solid {c('accent.solid')}; }}"
    )
    return "\n".join(rules)


def _fields(t: Theme) -> str:
    c, s = _hex(t), t.size
    edits = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit"
    return f"""
{edits} {{ background: {c("surface.panel")}; color: {c("ink")};
  border: 1px solid {c("line.control")}; border-radius: {s(4)}px;
  padding: 0 {s(9)}px; min-height: {s(30)}px; font-size: {s(14)}px;
  selection-background-color: {c("accent.solid")}; selection-color: {c("accent.onSolid")}; }}
QPlainTextEdit, QTextEdit {{ padding: {s(6)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus {{ border: 2px solid {c("focus.ring")}; padding: 0 {s(9) - 1}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {s(6) - 1}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled
 {{ background: {c("surface.sunken")}; color: {c("ink.disabled")};
  border-color: {c("line.default")}; }}
QLineEdit:read-only {{ background: {c("surface.hover")}; border-color: {c("line.default")}; }}
QLineEdit[st="danger"] {{ border: 2px solid {c("danger.solid")}; padding: 0 {s(9) - 1}px; }}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus
 {{ border: 0; background: transparent; padding: 0; min-height: {s(22)}px; }}
QLineEdit[kind="large"] {{ min-height: {s(40)}px; font-size: {s(16)}px; }}
QComboBox::drop-down {{ border: 0; width: {s(24)}px; }}
QComboBox QAbstractItemView {{ background: {c("surface.panel")}; border: 1px solid {c("line.default")};
  selection-background-color: {c("surface.selected")}; selection-color: {c("ink")}; outline: 0; }}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button
 {{ border: 0; width: 0; }}
QCheckBox, QRadioButton {{ color: {c("ink")}; font-size: {s(14)}px; spacing: {s(8)}px;
  min-height: {s(28)}px; background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {s(16)}px; height: {s(16)}px;
  border: 1px solid {c("line.control")}; background: {c("surface.panel")}; }}
QCheckBox::indicator {{ border-radius: {s(3)}px; }}
QRadioButton::indicator {{ border-radius: {s(16) // 2 + 1}px; }}
QCheckBox::indicator:checked {{ background: {c("accent.solid")}; border: 1px solid {c("accent.solid")}; }}
QRadioButton::indicator:checked {{ border: {s(5)}px solid {c("accent.solid")};
  width: {s(8)}px; height: {s(8)}px; }}
"""


def _buttons(t: Theme) -> str:
    c, s = _hex(t), t.size
    return f"""
QPushButton {{ background: {c("surface.panel")}; color: {c("ink")};
  border: 1px solid {c("line.default")}; border-radius: {s(4)}px; font-size: {s(14)}px;
  padding: 0 {s(12)}px; min-height: {s(30)}px; }}
QPushButton:hover {{ background: {c("surface.hover")}; }}
QPushButton:pressed {{ background: {c("surface.sunken")}; }}
QPushButton:disabled {{ color: {c("ink.disabled")}; border-color: {c("line.subtle")}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {s(4)}px;
  min-width: {s(28)}px; min-height: {s(28)}px; color: {c("ink")}; }}
QToolButton:hover {{ background: {c("surface.hover")}; border-color: {c("line.default")}; }}
QToolButton[kind="boxed"] {{ background: {c("surface.panel")}; border-color: {c("line.default")}; }}
"""


def _lists(t: Theme) -> str:
    c, s = _hex(t), t.size
    return f"""
QTableView, QListView {{ background: {c("surface.panel")}; color: {c("ink")}; border: 0; outline: 0;
  gridline-color: transparent; selection-background-color: {c("surface.selected")};
  selection-color: {c("ink")}; }}
QHeaderView {{ background: {c("surface.hover")}; border: 0; }}
QHeaderView::section {{ background: {c("surface.hover")}; color: {c("ink.secondary")};
  border: 0; border-bottom: 1px solid {c("line.subtle")}; padding: 0 {s(14)}px; font-size: {s(12)}px; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget[kind="clear"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: {s(10)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {s(10)}px; margin: 0; }}
QScrollBar::handle {{ background: {c("line.default")}; border-radius: {s(3)}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {s(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {s(32)}px; }}
QScrollBar::handle:hover {{ background: {c("line.control")}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {c("surface.panel")}; color: {c("ink")};
  border: 1px solid {c("line.default")}; padding: {s(4)}px; font-size: {s(14)}px; }}
QMenu::item {{ padding: {s(6)}px {s(16)}px; border-radius: {s(3)}px; }}
QMenu::item:selected {{ background: {c("surface.selected")}; color: {c("ink")}; }}
QMenu::item:disabled {{ color: {c("ink.disabled")}; }}
QMenu::separator {{ height: 1px; background: {c("line.subtle")}; margin: {s(4)}px 0; }}
"""


def _bars(t: Theme) -> str:
    c, s = _hex(t), t.size
    return f"""
QToolTip {{ background: {c("surface.tooltip")}; color: {c("ink.inverse")};
  border: 0; padding: {s(4)}px {s(8)}px; font-size: {s(12)}px; }}
QProgressBar {{ background: {c("surface.sunken")}; border: 0; border-radius: {s(4)}px;
  min-height: {s(8)}px; max-height: {s(8)}px; color: transparent; }}
QProgressBar::chunk {{ background: {c("ok.solid")}; border-radius: {s(4)}px; }}
QTabBar::tab {{ background: transparent; color: {c("ink.secondary")}; padding: {s(8)}px {s(12)}px;
  border: 0; border-bottom: 2px solid transparent; font-size: {s(14)}px; }}
QTabBar::tab:selected {{ color: {c("accent.ink")}; border-bottom-color: {c("accent.solid")};
  font-weight: 700; }}
QTabWidget::pane {{ border: 0; }}
QSplitter::handle {{ background: {c("line.subtle")}; }}
"""
