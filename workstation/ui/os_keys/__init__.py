"""Ctrl+Shift and a ticket key, heard while another program is in front."""

from __future__ import annotations

from workstation.ui.os_keys.keys import OsKeys
from workstation.ui.os_keys.report import KEYS, OsKeyReport, Standing, report_words

__all__ = ["KEYS", "OsKeyReport", "OsKeys", "Standing", "report_words"]
