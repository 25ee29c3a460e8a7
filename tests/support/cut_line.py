"""A hall that one station loses and finds again: a wire that is cut, or a shared folder that is gone."""

from __future__ import annotations

import time
from pathlib import Path

from sqlalchemy.engine import make_url

from tests.campaign.proxy import Proxy
from workstation.sync.opening import OpenStation

LONG = 3600.0


class CutLine:
    """`url` is the hall's address as the station has it. PostgreSQL: through a proxy; SQLite: a folder
    that is moved away."""

    def __init__(self, url: str) -> None:
        self._whole = make_url(url)
        self._proxy: Proxy | None = None
        if self._whole.get_backend_name() == "postgresql":
            self._proxy = Proxy(int(self._whole.port or 5432))
            self._line = self._proxy.add_line()
            own = self._whole.set(host="127.0.0.1", port=self._line.port)
            self.url = own.render_as_string(hide_password=False)
            return
        self._folder = Path(str(self._whole.database)).parent
        self._away = self._folder.with_name(f"{self._folder.name}-away")
        self.url = url

    def cut(self, opened: OpenStation | None = None) -> None:
        """From now on the station does not reach its hall."""
        if self._proxy is not None:
            self._proxy.tell(self._line.cut, LONG)
            time.sleep(0.1)
            return
        self._folder.rename(self._away)
        # an open file would outlive its folder: a share that is gone takes its files along
        if opened is not None:
            opened.hall_store.engine.dispose()

    def heal(self) -> None:
        """The hall is back."""
        if self._proxy is not None:
            self._proxy.tell(self._line.heal)
        elif self._away.exists():
            self._away.rename(self._folder)

    def close(self) -> None:
        """End it."""
        self.heal()
        if self._proxy is not None:
            self._proxy.close()
