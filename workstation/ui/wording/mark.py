"""Marks a sentence for the catalogues without translating it yet."""

from __future__ import annotations


def translate(context: str, text: str) -> str:
    """Give `text` back as it is: it is translated in `context` when it is shown."""
    del context
    return text
