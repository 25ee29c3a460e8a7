"""Reading and writing one Qt Linguist .ts file, always in the same form so that diffs stay small."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape


@dataclass
class Entry:
    """One string: where it is said, its English, and its translation (one form, or several plural forms)."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    forms: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What makes two entries the same string."""
        return (self.context, self.source, self.comment, self.plural)

    @property
    def finished(self) -> bool:
        """Whether every form has been given."""
        return bool(self.forms) and all(form.strip() for form in self.forms)


def read_catalogue(file: Path) -> list[Entry]:
    """The entries of a .ts file; none when the file does not exist."""
    if not file.is_file():
        return []
    entries = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            numerus = message.get("numerus") == "yes"
            # lupdate sees the count only in tr(), not in translate(): the "%n" tells as well
            plural = numerus or "%n" in source
            translation = message.find("translation")
            forms: list[str] = []
            if translation is not None:
                found = translation.findall("numerusform") if numerus else [translation]
                forms = [each.text or "" for each in found]
            entries.append(
                Entry(
                    name,
                    source,
                    message.findtext("comment") or "",
                    plural,
                    forms if any(forms) else [],
                )
            )
    return entries


def write_catalogue(file: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write the entries sorted by context, keeping the order of the code inside one; no entries, no file."""
    by_context: dict[str, list[Entry]] = {}
    for entry in entries:
        by_context.setdefault(entry.context, []).append(entry)
    if not by_context:
        file.unlink(missing_ok=True)
        return
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted(by_context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for entry in by_context[context]:
            lines += _message(entry)
        lines.append("</context>")
    text = "\n".join([*lines, "</TS>", ""])
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _message(entry: Entry) -> list[str]:
    state = "" if entry.finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if entry.plural else "    <message>"]
    lines.append(f"        <source>{escape(entry.source)}</source>")
    if entry.comment:
        lines.append(f"        <comment>{escape(entry.comment)}</comment>")
    if entry.plural:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms or [""]]
        lines.append("        </translation>")
    else:
        said = escape(entry.forms[0]) if entry.forms else ""
        lines.append(f"        <translation{state}>{said}</translation>")
    return [*lines, "    </message>"]
