"""The password in a real Secret Service on a session bus of the test's own, and without one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Secret Service is Linux's")
ROOT = Path(__file__).resolve().parents[1]
URL = "postgresql+psycopg://sj03@10.0.0.5/hall"
KEEP = f"""
import sys
from pathlib import Path
from workstation.passwords import keep_password
print(keep_password({URL!r}, "口令-gr@u:1", Path(sys.argv[1])).value)
"""
FIND = f"""
import sys
from pathlib import Path
from workstation.config import Settings, full_url
from workstation.passwords import find_password, forget_password
print(*find_password({URL!r}, Path(sys.argv[1])))
print(full_url(Settings(hall_url={URL!r}), Path(sys.argv[1])))
if "forget" in sys.argv:
    forget_password({URL!r}, Path(sys.argv[1]))
"""


def environment(tmp_path: Path) -> dict[str, str]:
    home, run = tmp_path / "user", tmp_path / "run"
    for folder in (home, run):
        folder.mkdir(mode=0o700, exist_ok=True)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS", "XDG", "GNOME"))
    }
    return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(run), "PYTHONPATH": str(ROOT)}


def in_session(tmp_path: Path, *scripts: tuple[str, str]) -> list[str]:
    """Run Python scripts one after the other in one session with an unlocked keyring; their lines."""
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        assert shutil.which(program), f"packaging/apt-packages.txt installs {program}"
    lines = ["printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"]
    for place, (text, words) in enumerate(scripts):
        (tmp_path / f"{place}.py").write_text(text, encoding="utf-8")
        lines.append(f"{sys.executable} {tmp_path / f'{place}.py'} {tmp_path / 'data'} {words}")
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", "\n".join(lines)],
        env=environment(tmp_path), capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout.splitlines()


def test_a_real_keyring_keeps_it_for_the_next_process(tmp_path: Path) -> None:
    said = in_session(tmp_path, (KEEP, ""), (FIND, "forget"), (FIND, ""))
    assert said[0] == "keyring"
    assert said[1] == "口令-gr@u:1 keyring"
    assert said[2].startswith("postgresql+psycopg://sj03:%E5%8F%A3")
    assert said[3:] == ["None nowhere", URL]
    assert not (tmp_path / "data" / "hall-password.json").exists()


def test_a_password_from_days_without_a_keyring_moves_into_it(tmp_path: Path) -> None:
    (tmp_path / "keep.py").write_text(KEEP, encoding="utf-8")
    alone = subprocess.run(
        [sys.executable, tmp_path / "keep.py", tmp_path / "data"],
        env=environment(tmp_path), capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert alone.stdout == "file\n" and (tmp_path / "data" / "hall-password.json").exists()
    said = in_session(tmp_path, (FIND, ""), (FIND, ""))
    assert said[0].startswith("口令-gr@u:1") and said[2] == "口令-gr@u:1 keyring"
    assert not (tmp_path / "data" / "hall-password.json").exists()
