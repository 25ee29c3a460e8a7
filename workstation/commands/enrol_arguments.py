"""What may be said to the commands of enrolment."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from workstation.services.enrol.kinds import DAYS, KINDS, LONGEST_DAYS

Word = Callable[..., str]


def add_enrolment(parser: Any, word: Word) -> None:
    """`hall enrolment`: which PCs, where to, and what the files say."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--station", type=_segment, metavar="SJ03", help=word("help_pc"))
    which.add_argument("--all", action="store_true", help=word("help_all"))
    parser.add_argument("--out", type=Path, metavar="PATH", required=True, help=word("help_enrol_out"))
    parser.add_argument("--window", type=_words, metavar="3", help=word("help_window"))
    parser.add_argument("--kind", choices=KINDS, help=word("help_pc_kind"))
    parser.add_argument("--name", type=_words, help=word("help_pc_name"))
    parser.add_argument(
        "--printer", type=_printer, action="append", metavar="PAPER=NAME", help=word("help_printer")
    )
    parser.add_argument("--days", type=_days, default=DAYS, metavar="N", help=word("help_days"))
    parser.add_argument("--pc-hall", metavar="URL", help=word("help_pc_hall"))


def add_enrol(parser: Any, word: Word) -> None:
    """`enrol`: a file, and the secret on standard input so that no list of processes shows it."""
    parser.add_argument("--file", type=Path, metavar="FILE", required=True, help=word("help_enrol_file"))
    parser.add_argument("--secret-stdin", action="store_true", required=True, help=word("help_secret_stdin"))


def _segment(text: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}[A-Z0-9]{2}", text):
        raise ValueError(text)
    return text


def _words(text: str) -> str:
    if not text.strip():
        raise ValueError(text)
    return text.strip()


def _printer(text: str) -> tuple[str, str]:
    paper, sign, name = text.partition("=")
    if not (paper.strip() and sign and name.strip()):
        raise ValueError(text)
    return paper.strip(), name.strip()


def _days(text: str) -> int:
    days = int(text)
    if not 1 <= days <= LONGEST_DAYS:
        raise ValueError(text)
    return days
