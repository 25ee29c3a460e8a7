"""The interface's strings: drawn from the code, kept in one catalogue per area and language, compiled."""

import json
import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from catalogue import Entry, read_catalogue, write_catalogue
from words import BUILD, ROOT, Trouble, run_logged, say, venv_program, warn

LANGUAGES = ("zh_CN", "en")
DEFAULT = "zh_CN"
FORMS = {"zh_CN": 1, "en": 2}
I18N = ROOT / "i18n"
COMPILED = BUILD / "i18n"
_UI = ROOT / "workstation" / "ui"
_PLACE = re.compile(r"\{[a-z_]*\}|%n|%\d")


def area_of(source: Path) -> str:
    """The area of a source file: its screen, its folder in ui, 'messages', or 'shell' for the rest.

    >>> area_of(_UI / "screens" / "counter" / "call_bar.py")
    'counter'
    """
    parts = source.relative_to(_UI).with_suffix("").parts
    if parts[0] == "screens" and len(parts) > 1 and parts[1] != "__init__":
        return parts[1]
    if len(parts) > 1 and parts[0] != "screens":
        return parts[0]
    return "messages" if parts == ("messages",) else "shell"


def sources_by_area() -> dict[str, list[Path]]:
    """All source files with strings, by area; areas and files in alphabetical order."""
    areas: dict[str, list[Path]] = {}
    for source in sorted(_UI.rglob("*.py")):
        areas.setdefault(area_of(source), []).append(source)
    return dict(sorted(areas.items()))


def renew(only: Sequence[str] = ()) -> None:
    """Bring the catalogues up to the code: new strings come in unfinished, vanished ones go."""
    with _alone():
        for area, sources in sources_by_area().items():
            if not only or area in only:
                found = _drawn(sources)
                for language in LANGUAGES:
                    write_catalogue(_file(language, area), language, _merged(found, language, area))
        if not only:
            for stale in _stale_files():
                stale.unlink()
        compile_all()


def give(translations: Path, language: str, only: Sequence[str] = ()) -> None:
    """Set translations from a JSON file {"English source": "translation" or [plural forms]}.

    A key "Context::English source" goes to that context alone. Keys that match nothing are named.
    """
    wanted: dict[str, str | list[str]] = json.loads(translations.read_text(encoding="utf-8"))
    used: set[str] = set()
    with _alone():
        for area in sources_by_area():
            if only and area not in only:
                continue
            entries = read_catalogue(_file(language, area))
            for entry in entries:
                for key in (f"{entry.context}::{entry.source}", entry.source):
                    if key in wanted:
                        used.add(key)
                        given = wanted[key]
                        forms = [given] if isinstance(given, str) else list(given)
                        entry.forms = forms * FORMS[language] if entry.plural and len(forms) == 1 else forms
                        break
            write_catalogue(_file(language, area), language, entries)
        compile_all()
    for key in sorted(set(wanted) - used):
        warn(f"no such string: {key!r}")
    say(f"{len(used)} of {len(wanted)} translations set in {language}")


def faults() -> list[str]:
    """What is wrong with the catalogues, one line each: stale, unfinished, or with lost placeholders."""
    wrong: list[str] = []
    for area, sources in sources_by_area().items():
        found = {entry.key for entry in _drawn(sources)}
        for language in LANGUAGES:
            file = _file(language, area)
            place = file.relative_to(ROOT)
            entries = read_catalogue(file)
            if {entry.key for entry in entries} != found:
                wrong.append(f"{place}: stale, run: tasks.py strings")
            wrong += [f"{place}: {fault}" for entry in entries for fault in _faults_of(entry, language)]
    return wrong + [f"{file.relative_to(ROOT)}: no such area any more" for file in _stale_files()]


def compile_all(*, if_older: bool = False) -> None:
    """Compile all areas of each language into build/i18n/shouwen_<language>.qm."""
    for language in LANGUAGES:
        parts = sorted((I18N / language).glob("*.ts"))
        target = COMPILED / f"shouwen_{language}.qm"
        if not parts:
            continue
        newest = max(file.stat().st_mtime for file in (*parts, I18N / language))
        if if_older and target.is_file() and target.stat().st_mtime >= newest:
            continue
        COMPILED.mkdir(parents=True, exist_ok=True)
        half = target.with_suffix(f".{os.getpid()}.half")
        try:
            run_logged([venv_program("pyside6-lrelease"), "-silent", *parts, "-qm", half])
        except subprocess.CalledProcessError as failed:
            raise Trouble(f"The {language} catalogue could not be compiled:\n{failed.output}") from failed
        half.replace(target)


def run(arguments: Sequence[str]) -> int:
    """tasks.py strings [--check] [--set FILE.json [--language en]] [--list] [--area NAME]..."""
    words = list(arguments)
    only = [words[at + 1] for at, word in enumerate(words[:-1]) if word == "--area"]
    if "--check" in words:
        wrong = faults()
        for line in wrong:
            say(line)
        say(f"strings: {len(wrong)} faults" if wrong else "strings: every catalogue is complete")
        return 1 if wrong else 0
    if "--set" in words:
        language = words[words.index("--language") + 1] if "--language" in words else DEFAULT
        give(Path(words[words.index("--set") + 1]), language, only)
        return 0
    renew(only)
    if "--list" in words:
        say(json.dumps(_unfinished(only), ensure_ascii=False, indent=1))
        return 0
    for area in sources_by_area():
        entries = read_catalogue(_file(DEFAULT, area))
        if entries and (not only or area in only):
            open_ones = sum(not entry.finished for entry in entries)
            say(f"{area:14} {len(entries):4} strings, {open_ones:4} without Chinese")
    return 0


def _unfinished(only: Sequence[str]) -> dict[str, str]:
    areas = [area for area in sources_by_area() if not only or area in only]
    entries = (entry for area in areas for entry in read_catalogue(_file(DEFAULT, area)))
    return {entry.source: "" for entry in entries if not entry.finished}


def _drawn(sources: Sequence[Path]) -> list[Entry]:
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "drawn.ts"
        fixed = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        try:
            said = run_logged(
                [venv_program("pyside6-lupdate"), *sources, *fixed, "-target-language", "en", "-ts", target]
            )
        except subprocess.CalledProcessError as failed:
            raise Trouble(f"The strings could not be drawn from the code:\n{failed.output}") from failed
        for line in said.splitlines():
            warn(line)
        try:
            return read_catalogue(target)
        except ElementTree.ParseError as broken:
            raise Trouble(f"lupdate wrote no readable file: {broken}") from broken


def _merged(found: Sequence[Entry], language: str, area: str) -> list[Entry]:
    old = {entry.key: entry for entry in read_catalogue(_file(language, area))}
    merged = []
    for entry in found:
        known = old.get(entry.key)
        forms = known.forms if known else []
        if language == "en" and not any(forms):
            forms = [entry.source] * (FORMS["en"] if entry.plural else 1)
        merged.append(Entry(entry.context, entry.source, entry.comment, entry.plural, list(forms)))
    return merged


def _faults_of(entry: Entry, language: str) -> Iterator[str]:
    if not entry.finished:
        yield f"unfinished: {entry.context}: {entry.source!r}"
        return
    if entry.plural and len(entry.forms) != FORMS[language]:
        yield f"{len(entry.forms)} of {FORMS[language]} plural forms: {entry.context}: {entry.source!r}"
    asked = set(_PLACE.findall(entry.source))
    for form in entry.forms:
        if set(_PLACE.findall(form)) - {"%n"} != asked - {"%n"}:
            yield f"placeholders differ: {entry.context}: {entry.source!r} -> {form!r}"


def _file(language: str, area: str) -> Path:
    return I18N / language / f"{area}.ts"


def _stale_files() -> list[Path]:
    areas = set(sources_by_area())
    return [f for language in LANGUAGES for f in (I18N / language).glob("*.ts") if f.stem not in areas]


@contextmanager
def _alone() -> Iterator[None]:
    """One run at a time: several people may be at work in the same tree."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "strings.lock").open("w") as lock:
        if os.name != "nt":
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
