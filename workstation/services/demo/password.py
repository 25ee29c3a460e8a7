"""The password of the demo hall."""

from __future__ import annotations

DEMO_PASSWORD = "Shouwen-2026"
"""The one password of everybody in the demo hall; real halls set first passwords that must be changed."""
