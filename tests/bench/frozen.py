"""The frozen program beside the source run: how soon it answers and opens its window; and the package's size.

Measured only where `packaging/tasks.py package deb` has been run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench.measure import Result, centile, in_pairs, times_of
from tests.support.postgres import Server
from tests.support.xscreen import x_screen

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build" / "linux" / "program" / "shouwen"
SOURCE = (sys.executable, "-m", "workstation")
_OF_SOURCE = (ROOT / "workstation", ROOT / "resources", ROOT / "build" / "fonts", ROOT / "build" / "i18n",
              Path(sys.prefix), Path(sys.base_prefix) / "lib")  # fmt: skip
_AT_MOST = 60.0


def measure(_server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """Two commands: one that loads almost nothing, and one that loads services, store and printing."""
    for sizes in sorted((ROOT / "build" / "package").glob("*.json")):
        told = json.loads(sizes.read_text(encoding="utf-8"))
        packed, laid = told["bytes"] / 1e6, told["installed_bytes"] / 1e6
        note = f"installed {laid:.0f} MB"
        yield Result(told["package"], "MB", round(packed, 1), round(packed, 1), note=note)
    if not PROGRAM.exists():
        return
    rounds = 1 if quick else 3
    for words in (("--version",), ("self-check", "--lang", "en")):

        def frozen(said: Sequence[str] = words) -> Sequence[float]:
            return times_of(lambda: _run([str(PROGRAM), *said], home), rounds)

        def source(said: Sequence[str] = words) -> Sequence[float]:
            return times_of(lambda: _run([*SOURCE, *said], home), rounds)

        pair = in_pairs(frozen, source, 1 if quick else 3)
        yield Result(
            f"frozen: {words[0]}",
            "ms",
            centile(pair.ours, 50),
            centile(pair.ours, 99),
            beside="from source",
            beside_p50=centile(pair.theirs, 50),
            ratio=pair.ratio,
        )
    if shutil.which("Xvfb") and shutil.which("xdotool"):
        yield from _windows(home, 1 if quick else 3)


def _windows(home: Path, count: int) -> Iterator[Result]:
    """From the start to a window on the screen, the demo hall already made; cold: nothing of it in memory."""
    with x_screen() as screen:
        for cold in (False, True):

            def frozen(cold: bool = cold) -> Sequence[float]:
                return [_window([str(PROGRAM)], home, screen._environ, _cold(cold, PROGRAM.parent))]

            def source(cold: bool = cold) -> Sequence[float]:
                return [_window(SOURCE, home, screen._environ, _cold(cold, *_OF_SOURCE))]

            source(), frozen()
            pair = in_pairs(frozen, source, count)
            yield Result(
                f"frozen: window, {'cold' if cold else 'warm'}",
                "ms",
                centile(pair.ours, 50),
                centile(pair.ours, 99),
                beside="from source",
                beside_p50=centile(pair.theirs, 50),
                ratio=pair.ratio,
            )


def _cold(wanted: bool, *folders: Path) -> Sequence[Path]:
    return [file for each in folders for file in each.rglob("*") if file.is_file()] if wanted else []


def _window(command: Sequence[str], home: Path, environ: Mapping[str, str], forget: Sequence[Path]) -> float:
    """Milliseconds until the first window is on the screen. The files to `forget` leave the memory before."""
    for file in forget:
        with file.open("rb") as opened:
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    env = {**environ, "SHOUWEN_HOME": str(home), "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    began = time.perf_counter()
    ours = subprocess.Popen(
        [*command, "--demo", "--still"],
        env=env,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        looked = ("xdotool", "search", "--onlyvisible", "--name", "首问")
        while subprocess.run(looked, env=env, capture_output=True).returncode != 0:
            if ours.poll() is not None or time.perf_counter() - began > _AT_MOST:
                raise RuntimeError(f"{command[0]} opened no window, and ended with {ours.poll()}")
            time.sleep(0.01)
        return (time.perf_counter() - began) * 1000
    finally:
        ours.terminate()
        ours.wait()


def _run(command: Sequence[str], home: Path) -> None:
    env = {**os.environ, "SHOUWEN_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode(errors="replace"))
