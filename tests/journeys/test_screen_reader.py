"""Somebody who sees nothing of it signs in and calls the next number, by the names on the screen alone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.xscreen import ROOT, NoScreen, x_screen
from workstation.services.demo.password import DEMO_PASSWORD

BUS = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
SESSION = f"""
{BUS} --launch-immediately & bus=$!
"$OURS" -m workstation --demo --still --lang zh_CN --station SJ03 & ours=$!
{SYSTEM_PYTHON} -W ignore "$READER" "$PASSWORD"; said=$?
kill $ours $bus
wait $ours
exit $said
"""


@pytest.mark.alone
@pytest.mark.display
@pytest.mark.slow
def test_a_screen_reader_signs_in_and_calls(tmp_path: Path) -> None:
    if shutil.which("dbus-run-session") is None or not BUS.is_file():
        pytest.fail("the test with a screen reader needs dbus-daemon and at-spi2-core", pytrace=False)
    try:
        with x_screen() as screen:
            environ = {
                **screen._environ,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "LC_ALL": "C.UTF-8",
                "PYTHONPATH": str(ROOT),
                "SHOUWEN_HOME": str(tmp_path),
                "OURS": sys.executable,
                "READER": str(ROOT / "tests" / "support" / "screen_reader.py"),
                "PASSWORD": DEMO_PASSWORD,
            }
            session = subprocess.Popen(
                ["dbus-run-session", "--", "sh", "-c", SESSION],
                env=environ,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
            try:
                said, trouble = session.communicate(timeout=240)
            finally:
                if session.poll() is None:
                    os.killpg(session.pid, signal.SIGKILL)
    except NoScreen as missing:
        pytest.fail(f"the tests of the real screen need Xvfb and xdotool: {missing}", pytrace=False)
    assert session.returncode == 0, trouble
    # the bus's own registry says something first
    assert said.splitlines()[-2:] == ["呼叫下一位，按 F2", "开始办理，按 F4"]
