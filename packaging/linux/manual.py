"""The man pages, made from the program's own command line. Run by the project's Python with PYTHONPATH."""

import argparse
import gzip
import sys
from datetime import UTC, datetime
from pathlib import Path

from workstation import __version__
from workstation.commands.arguments import build_parser
from workstation.commands.speech import CHINESE, ENGLISH, Speech

_WORDS = {
    ENGLISH: {
        "name": "Shouwen, the workstation of the window clerk",
        "title": ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "FILES", "ENVIRONMENT"),
        "files": (
            ("~/.local/share/shouwen", "this PC's data: settings, station file, logs, reports, papers"),
            ("/usr/share/doc/shouwen", "how to install, PostgreSQL, trouble; licences of all parts"),
        ),
        "environment": (
            ("SHOUWEN_HOME", "another data folder"),
            ("QT_IM_MODULE", "input method: ibus (the default; fcitx5 speaks it), compose or xim"),
            ("QT_SCALE_FACTOR", "scale of the display, 1 to 3"),
        ),
    },
    CHINESE: {
        "name": "首问，政务服务大厅窗口工作站",
        "title": ("名称", "用法", "说明", "选项", "命令", "文件", "环境变量"),
        "files": (
            ("~/.local/share/shouwen", "本机数据：设置、工作站文件、日志、报告、文书"),
            ("/usr/share/doc/shouwen", "安装、PostgreSQL、故障处理；各组成部分的许可证"),
        ),
        "environment": (
            ("SHOUWEN_HOME", "换一个数据文件夹"),
            ("QT_IM_MODULE", "输入法模块：ibus（默认，fcitx5 也用它）、compose 或 xim"),
            ("QT_SCALE_FACTOR", "显示缩放，1 到 3"),
        ),
    },
}


def page(language: str, moment: int) -> str:
    """The page in roff."""
    parser, words = build_parser(Speech(language)), _WORDS[language]
    day = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")
    name, synopsis, description, options, commands, files, environment = words["title"]
    lines = [f'.TH SHOUWEN 1 "{day}" "shouwen {__version__}" "首问"']
    lines += [f".SH {name}", f"shouwen \\- {_safe(str(words['name']))}"]
    lines += [f".SH {synopsis}", r".B shouwen", r"[\fIOPTION\fR...] [\fICOMMAND\fR ...]"]
    lines += [f".SH {description}", _safe(parser.description or "")]
    lines += [f".SH {options}", *_options(parser), f".SH {commands}"]
    for path, one in _commands(parser):
        lines += [f".SS {_safe(path)}", _safe(one.description or ""), *_options(one)]
    for title, entries in ((files, words["files"]), (environment, words["environment"])):
        lines.append(f".SH {title}")
        for term, meaning in entries:
            lines += [".TP", f".B {_safe(term)}", _safe(meaning)]
    return "\n".join(line for line in lines if line) + "\n"


def _commands(parser: argparse.ArgumentParser, before: str = "") -> list[tuple[str, argparse.ArgumentParser]]:
    found = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest for choice in action._choices_actions}
            for name, one in action.choices.items():
                if name in told:
                    path = f"{before} {name}".strip()
                    found += [(path, one), *_commands(one, path)]
    return found


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in parser._actions:
        if action.option_strings:
            value = str(action.metavar or "|".join(map(str, action.choices or ())))
            said = [", ".join(action.option_strings), *([value] if action.nargs != 0 else [])]
            lines += [".TP", f".B {_safe(' '.join(said))}"]
            lines.append(_safe((action.help or "").replace("%%", "%")) or "\\&")
    return lines


def _safe(text: str) -> str:
    words = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{words}" if words[:1] in (".", "'") else words


def main(out: Path, moment: int) -> None:
    """Write both pages, packed without name or time."""
    for language, folder in ((ENGLISH, "man1"), (CHINESE, "zh_CN/man1")):
        (out / folder).mkdir(parents=True, exist_ok=True)
        text = page(language, moment).encode()
        (out / folder / "shouwen.1.gz").write_bytes(gzip.compress(text, 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
