"""What the acts without the hall stand on: the morning, the way to the hall, and people at other stations."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workstation.services.demo.hall import station_folder
from workstation.services.living.embedded import demo_folder
from workstation.services.living.pace import Post
from workstation.services.living.place import Place
from workstation.services.sessions.passwords import Verifier
from workstation.sync.opening import enrol_folder
from workstation.ui.tour.morning import Morning
from workstation.ui.tour.plug import Plug

HALL = "hall.db"


@dataclass(frozen=True)
class Ground:
    """`home` is the data folder of the tour, which it made for itself and throws away."""

    home: Path
    morning: Morning
    plug: Plug

    @classmethod
    def lay(cls, home: Path, morning: Morning) -> Ground | None:
        """Before the demo hall is made; None where its file cannot be taken away."""
        plug = Plug.lay(demo_folder(home) / HALL)
        return cls(home, morning, plug) if plug is not None else None

    @contextmanager
    def at(self, segment: str, staff_no: str) -> Iterator[Place]:
        """Somebody works at another station for a moment; that station reaches the hall in any case."""
        folder = station_folder(demo_folder(self.home), segment)
        post = Post(segment, folder, staff_no, None, ())
        place = Place(post, self._url, self.morning, Verifier.for_demo())
        try:
            yield place
            place.look()
        finally:
            place.close()

    def enrol(self, segment: str, name: str, window: str) -> None:
        """A PC that was spare is set up at this window."""
        folder = station_folder(demo_folder(self.home), segment)
        enrol_folder(
            folder, self._url, segment=segment, name=name, kind="window", window_id=window, clock=self.morning
        )

    @property
    def _url(self) -> str:
        return f"sqlite:///{self.plug.file}"
