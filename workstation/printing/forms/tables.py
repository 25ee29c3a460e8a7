"""Tables that several papers share."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain.paper import Handling, PaperFacts, PaperRow, Party, Whereabouts
from workstation.printing.blocks import Cell, Grid, bold, label, value
from workstation.printing.text import Span, Words
from workstation.printing.words import (
    complaint,
    counts,
    day,
    first_asked,
    pieces,
    short_by,
    whereabouts,
    window_words,
)

INFO = (15.5, 33.0, 14.0, 37.5)


def info(*rows: Sequence[tuple[str, Words]], columns: tuple[float, ...] = INFO) -> Grid:
    """A table of names and values: one pair fills the row, two share it."""
    made: list[list[Cell]] = []
    for row in rows:
        cover = 3 if len(row) == 1 else 1
        made.append([cell for name, words in row for cell in (label(name), value(words, cover))])
    return Grid(columns, made)


def received_table(rows: Sequence[PaperRow]) -> Grid:
    """What was handed in, piece by piece: 序号 名称 形式 原件 复印件 收取方式 留存或退还 备注."""
    head = ("序号", "材料名称", "形式", "原件份数", "复印件份数", "收取方式", "留存或退还", "备注")
    cells: list[list[Cell]] = []
    for number, row in enumerate(rows, start=1):
        counted = row.handling is Handling.received
        line = [
            Cell(str(number), "centre"),
            Cell(row.name),
            Cell(row.form, "centre"),
            Cell(str(row.original) if counted else "—", "centre"),
            Cell(str(row.copy) if counted else "—", "centre"),
            Cell(row.collect or default_collect(row)),
            Cell(whereabouts(row), "centre"),
        ]
        line.append(Cell("；".join(part for part in (short_by(row), row.note) if part)))
        cells.append(line)
    total = Cell(f"合计：{counts(rows)}。", "left", len(head))
    return Grid((6.5, 31.5, 7.5, 7.5, 9.5, 18.5, 9.5, 10.0), [*cells, [total]], head, smaller=1.5)


def taken_table(rows: Sequence[PaperRow]) -> Grid:
    """The short list of an acceptance: 序号 名称 份数 收取方式."""
    cells = [
        [
            Cell(str(number), "centre"),
            Cell(row.name),
            Cell(pieces(row) if row.handling is Handling.received else "—", "centre"),
            Cell(row.collect or default_collect(row)),
        ]
        for number, row in enumerate(rows, start=1)
    ]
    return Grid((8.0, 43.0, 18.0, 31.0), cells, ("序号", "材料名称", "份数", "收取方式"))


def problem_table(rows: Sequence[PaperRow]) -> Grid:
    """Everything that is missing: 序号 名称 存在问题 补正要求 补正方式 留存或退还."""
    cells: list[list[Cell]] = []
    for number, row in enumerate(rows, start=1):
        kind = row.problem_kind or "缺失"
        problem: list[str | Span] = [bold(kind)]
        if short_by(row) or row.problem:
            problem.append("：" + "，".join(part for part in (short_by(row), row.problem) if part))
        cells.append(
            [
                Cell(str(number), "centre"),
                Cell(row.name),
                Cell(problem),
                Cell(row.requirement),
                Cell(row.supplement_way, "centre"),
                Cell(whereabouts(row), "centre"),
            ]
        )
    head = ("序号", "材料名称", "存在问题", "补正要求", "补正方式", "留存或退还")
    return Grid((7.5, 21.0, 24.5, 28.0, 9.5, 9.5), cells, head, smaller=1.0)


def returned_table(rows: Sequence[PaperRow]) -> Grid:
    """Every row handed back, each signed off on its own: none is lumped."""
    cells = [
        [
            Cell(str(number), "centre"),
            Cell(row.name),
            Cell(str(row.original), "centre"),
            Cell(str(row.copy), "centre"),
            Cell("—" if row.pages is None else str(row.pages), "centre"),
            Cell(""),
        ]
        for number, row in enumerate(rows, start=1)
    ]
    head = ("序号", "材料名称", "原件份数", "复印件份数", "页数", "接收人逐项签认")
    return Grid((7.0, 42.0, 9.0, 11.0, 8.0, 23.0), cells, head, smaller=0.5)


def deferred_table(rows: Sequence[PaperRow]) -> Grid:
    """The rows still to come, each with its last day."""
    cells = [
        [
            Cell(str(number), "centre"),
            Cell(row.name),
            Cell("：".join(part for part in (row.problem_kind or "缺失", row.problem) if part)),
            Cell(row.requirement or "窗口补交"),
            Cell(until_words(row)),
        ]
        for number, row in enumerate(rows, start=1)
    ]
    head = ("序号", "材料名称", "缺失或瑕疵", "补正形式", "补齐期限")
    return Grid((7.0, 25.0, 18.0, 26.0, 24.0), cells, head, smaller=0.5)


def until_words(row: PaperRow) -> str:
    """5个工作日内，至2026年11月30日."""
    days = f"{row.defer_days}个工作日内" if row.defer_days else ""
    last = f"至{day(row.deferred_until)}{row.deferred_note}" if row.deferred_until else ""
    return "，".join(part for part in (days, last) if part)


def default_collect(row: PaperRow) -> str:
    """The wording when the caller gives none."""
    if row.handling is Handling.exempt:
        return "免提交"
    if row.handling is Handling.checked:
        return "只验未收"
    if row.handling is Handling.missing:
        return "未收"
    if row.original and row.copy:
        return "收原件及复印件"
    return "收原件" if row.original or not row.copy else "收复印件（原件已退）"


def contact_rows(facts: PaperFacts, party: Party) -> list[list[tuple[str, Words]]]:
    """Rows naming the applicant, the people behind it and who came (masked by the caller)."""
    document = " ".join(part for part in (party.document_kind, party.document) if part) or "—"
    names = "、".join((party.name, *party.others))
    contact = f"{party.contact or party.leader or party.name}　{party.phone}".rstrip("　")
    rows: list[list[tuple[str, Words]]] = [[("申请人", names), ("证件号码", document)]]
    if party.leader:
        rows.append([(party.leader_title or "负责人", party.leader), ("联系人", contact)])
        rows.append([("收件人", _desk(facts))])
    else:
        rows.append([("收件人", _desk(facts)), ("联系人", contact)])
    if party.agent:
        agent = party.agent
        words = "　".join(part for part in (agent.name, agent.document, agent.phone) if part)
        rows.append([("代理人", words + (f"（{agent.relation}）" if agent.relation else ""))])
    return rows


def asked_row(facts: PaperFacts) -> list[tuple[str, Words]]:
    """First-asked officer and complaint phone."""
    return [("首问责任人", first_asked(facts.desk, facts.office)), ("监督电话", complaint(facts.office))]


def _desk(facts: PaperFacts) -> str:
    number = f"（{facts.desk.clerk_no}）" if facts.desk.clerk_no else ""
    return f"{window_words(facts.desk)}　{facts.desk.clerk}{number}"


def list_words(rows: Sequence[PaperRow], place: Whereabouts) -> str:
    """申请书原件1份、任命文件原件1份: the rows that are kept, or handed back."""
    return "、".join(
        row.name + (pieces(row) if pieces(row) != "—" else "") for row in rows if row.whereabouts is place
    )
