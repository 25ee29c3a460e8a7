#!/usr/bin/env python3
"""The one list of commands: python3 packaging/tasks.py COMMAND [ARGUMENTS...]

setup     make the machine and .venv ready (Debian packages where allowed, Python packages, fonts)
run       start the workstation; without a screen, take pictures of every page into build/tour
test      run the tests (arguments go to pytest)
check     style, types, imports, strings and the house's own gates (--fix puts the style right)
bench     measure (arguments go to tests/bench/run.py, e.g. --json FILE)
campaign  run stations against a real server and break things (arguments go to tests/campaign/run.py)
strings   renew the catalogues from the code (--check, --list, --set FILE.json, --language, --area)
package   build a wheel and an archive into build/package and try it in a fresh environment;
          package deb, package uos: a Linux package (--twice compares two builds), as root
lock      re-make the hashed lists of Python packages
fonts     fetch the product's own fonts into build/fonts
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

if sys.version_info < (3, 11):
    sys.exit(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}.")

import environment
import fonts
import machine
import strings
from words import BUILD, ROOT, VENV, Trouble, pass_on, run_logged, say, venv_program


def setup(arguments: Sequence[str]) -> int:
    """Everything a developer needs. Quick when nothing is missing."""
    _ready("dev", again=True)
    say(f"Ready: {VENV.relative_to(ROOT)}, {BUILD.relative_to(ROOT)}/fonts")
    return 0


def run(arguments: Sequence[str]) -> int:
    """Start the workstation where there is a screen, else picture every page."""
    _ready("run")
    strings.compile_all(if_older=True)
    command: list[str] = [str(venv_program("python")), "-m", "workstation"]
    if _has_screen():
        # a developer's PC is enrolled nowhere: the demo hall opens without asking
        return pass_on([*command, *(() if "--demo" in arguments else ("--demo",)), *arguments])
    pictures = BUILD / "tour"
    say(f"There is no screen here: the pages are pictured into {pictures.relative_to(ROOT)} instead.")
    words = list(arguments) if arguments[:1] == ["tour"] else ["tour", "--out", str(pictures), *arguments]
    return pass_on([*command, *words], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def test(arguments: Sequence[str]) -> int:
    """All tests, or those that the arguments name."""
    _ready("dev")
    strings.compile_all(if_older=True)
    pytest = [venv_program("python"), "-m", "pytest", "-q"]
    if arguments:
        return pass_on([*pytest, *arguments])
    # one more than there are cores, for a third of the time a test waits; the screen reader of a session
    # wants it for itself
    workers = min(os.cpu_count() or 2, 4) + 1
    together = pass_on([*pytest, "-n", str(workers), "--dist", "worksteal", "-m", "not alone"])
    return pass_on([*pytest, "-m", "alone"]) or together


def check(arguments: Sequence[str]) -> int:
    """Every gate runs; the exit code is 1 if one of them failed."""
    import gates

    _ready("dev")
    ruff, fix = venv_program("ruff"), "--fix" in arguments
    programs: tuple[tuple[str, list[str | os.PathLike[str]]], ...] = (
        ("ruff check", [ruff, "check", "--output-format=concise", *(["--fix"] if fix else []), "."]),
        ("ruff format", [ruff, "format", *([] if fix else ["--check", "--output-format=concise"]), "."]),
        ("mypy --strict", [venv_program("mypy"), "--strict", "-p", "workstation"]),
        ("import contracts", [venv_program("lint-imports")]),
    )
    failed = [name for name, command in programs if not _passes(name, command)]
    for name, gate in (*gates.GATES, ("strings", strings.faults)):
        wrong = gate()
        for line in wrong:
            say(f"  {line}")
        say(f"{'FAILED' if wrong else 'ok':7} {name}")
        failed += [name] if wrong else []
    say(f"check: {', '.join(failed)} failed" if failed else "check: all gates passed")
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """The measurements."""
    return _program("tests/bench/run.py", arguments)


def campaign(arguments: Sequence[str]) -> int:
    """The fault campaign."""
    return _program("tests/campaign/run.py", arguments)


def renew_strings(arguments: Sequence[str]) -> int:
    """The catalogues of the interface."""
    _ready("dev")
    return strings.run(arguments)


def package(arguments: Sequence[str]) -> int:
    """The wheel, tried unless --no-trial is given; `deb`, `uos` and `windows` make those packages."""
    import wheel

    _ready("dev")
    strings.compile_all(if_older=True)
    if arguments[:1] in (["deb"], ["uos"]):
        from linux import deb

        return deb.package(arguments[0], arguments[1:])
    if arguments[:1] == ["windows"]:
        from windows import build

        return build.package(arguments[1:])
    archive = wheel.build_package()
    if "--no-trial" not in arguments:
        wheel.try_package(archive)
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Hashes for all platforms and no address, so the lists work with every mirror. --upgrade takes newer."""
    _ready("dev")
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--quiet"]
    options += ["--no-emit-index-url", "--no-emit-find-links"]
    options += ["--upgrade"] if "--upgrade" in arguments else []
    for name in ("requirements", "requirements-dev", "requirements-freeze"):
        files = [f"packaging/{name}.in", "-o", f"packaging/{name}.txt"]
        run_logged([venv_program("uv"), "pip", "compile", *options, *files])
        text = (ROOT / "packaging" / f"{name}.txt").read_text(encoding="utf-8")
        if "://" in text:
            raise Trouble(f"packaging/{name}.txt names an address; do not keep it")
        pinned = sum(line[:1].isalnum() for line in text.splitlines())
        say(f"packaging/{name}.txt: {pinned} packages")
    return 0


def fetch_fonts(arguments: Sequence[str]) -> int:
    """The product's own fonts; exit code 1 when some are missing."""
    fonts.provide_fonts(first=True)
    return 1 if fonts.missing_fonts() else 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "setup": setup,
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "campaign": campaign,
    "strings": renew_strings,
    "package": package,
    "lock": lock,
    "fonts": fetch_fonts,
}


def main(words: Sequence[str]) -> int:
    """Carry out one command; known trouble ends in words and exit code 2."""
    if not words or words[0] not in COMMANDS:
        say(__doc__ or "")
        return 0 if words and words[0] in ("help", "-h", "--help") else 2
    try:
        return COMMANDS[words[0]](words[1:])
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as failed:
        print(f"{failed.cmd} failed:\n{failed.output}", file=sys.stderr)
        return 2


def _ready(kind: str, *, again: bool = False) -> None:
    machine.check_python()
    first = again or not environment.is_ready(kind)
    machine.provide_packages(kind, first=first)
    environment.provide_environment(kind)
    fonts.provide_fonts(first=first)


def _has_screen() -> bool:
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return named or sys.platform in ("win32", "darwin")


def _program(place: str, arguments: Sequence[str]) -> int:
    _ready("dev")
    strings.compile_all(if_older=True)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return pass_on([venv_program("python"), place, *arguments], env=env)


def _passes(name: str, command: Sequence[str | os.PathLike[str]]) -> bool:
    shown = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if shown.returncode != 0:
        say("\n".join(f"  {line}" for line in shown.stdout.strip().splitlines()[-60:]))
    say(f"{'FAILED' if shown.returncode else 'ok':7} {name}")
    return shown.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
