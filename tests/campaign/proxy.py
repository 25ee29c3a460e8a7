"""A proxy between stations and their server that cuts, swallows and delays what passes."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Coroutine
from typing import Any

_CHUNK = 65_536
_STEP = 0.02


class Line:
    """The wire of one station. Its own port; trouble on it touches nobody else."""

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy
        self.port = 0
        self._hole_until = 0.0
        self._cut_until = 0.0
        self._delay_until = 0.0
        self._delay = 0.0
        self._open: set[asyncio.Task[None]] = set()

    async def listen(self) -> None:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = int(server.sockets[0].getsockname()[1])

    def cut(self, seconds: float) -> None:
        """Break every connection; new ones are broken at once for so many seconds."""
        self._cut_until = time.monotonic() + seconds
        for task in list(self._open):
            task.cancel()

    def swallow(self, seconds: float) -> None:
        """A black hole: connections stay, nothing passes; what was sent arrives afterwards."""
        self._hole_until = time.monotonic() + seconds

    def slow_down(self, delay: float, seconds: float) -> None:
        """Every packet of either direction takes so many seconds longer, for a while."""
        self._delay, self._delay_until = delay, time.monotonic() + seconds

    def heal(self) -> None:
        """No trouble any more."""
        self._hole_until = self._cut_until = self._delay_until = 0.0

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        far: asyncio.StreamWriter | None = None
        try:
            if time.monotonic() < self._cut_until:
                return
            await self._wait_out_the_hole()
            back, far = await asyncio.open_connection("127.0.0.1", self._proxy.server_port)
            ways = {
                asyncio.ensure_future(self._pass_on(reader, far)),
                asyncio.ensure_future(self._pass_on(back, writer)),
            }
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        except (OSError, asyncio.CancelledError):
            # the server is away or the line was cut: the station sees a connection that ended
            return
        finally:
            self._open.discard(task)
            for end in (writer, far):
                if end is not None:
                    end.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(_CHUNK):
                if time.monotonic() < self._delay_until:
                    await asyncio.sleep(self._delay)
                await self._wait_out_the_hole()
                writer.write(data)
                await writer.drain()

    async def _wait_out_the_hole(self) -> None:
        while time.monotonic() < self._hole_until:
            await asyncio.sleep(_STEP)


class Proxy:
    """The lines of all stations, on a thread of their own. `server_port`: where new connections lead."""

    def __init__(self, server_port: int) -> None:
        self.server_port = server_port
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)
        self._thread.start()

    def add_line(self) -> Line:
        """A new line to the server."""
        line = Line(self)
        self._do(line.listen())
        return line

    def tell(self, what: Any, *arguments: Any) -> None:
        """Call a method of a line on the thread of the lines."""
        self._loop.call_soon_threadsafe(what, *arguments)

    def close(self) -> None:
        with contextlib.suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    @staticmethod
    async def _end() -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)
