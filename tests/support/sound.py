"""Whether a hall holds what its ledger says: asked at the end of tests."""

from __future__ import annotations

from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall


def fault_of(url: str) -> str | None:
    """The first thing in the hall that differs from its ledger, None when all is as recorded."""
    store = HallStore(url)
    try:
        return verify_hall(store).fault
    finally:
        store.dispose()
