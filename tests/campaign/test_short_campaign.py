"""The fault campaign in small, as a hall's IT would run it: everything at once, and two planted bugs."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.campaign import run

FAULTS = "kill,backends,cut,hole,delay,clock,second,full,promotion"
MUTANTS = "digest_without_salt,change_seq_not_raised"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    file = tmp_path_factory.mktemp("campaign") / "report.json"
    words = ["--stations", "3", "--actions", "12", "--kills", "2", "--pace", "0.6", "--faults", FAULTS]
    command = [sys.executable, str(run.__file__), *words, "--only-mutants", MUTANTS, "--report", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert file.exists(), done.stdout + done.stderr
    found: dict[str, Any] = {**json.loads(file.read_text(encoding="utf-8")), "exit": done.returncode}
    return found


@pytest.mark.postgres
def test_nothing_is_lost_or_done_twice(report: dict[str, Any]) -> None:
    assert report["violated"] == []
    assert report["violations"] == 0
    assert report["acknowledged"] >= 3 * 12
    assert report["faults"] >= 5
    assert any(kind.startswith("kill at") for kind in report["faults_by_kind"])


@pytest.mark.postgres
def test_planted_bugs_are_caught(report: dict[str, Any]) -> None:
    assert (report["mutants_caught"], report["mutants_total"]) == (2, 2)
    assert report["exit"] == 0


@pytest.mark.postgres
def test_what_was_not_made_is_said(report: dict[str, Any]) -> None:
    assert report["not_made"]["freeze"] == "not asked for"
    assert "a disk that lies about fsync" in report["not_made"]
