"""One campaign: a hall on a real server, stations behind a proxy, trouble, and then the checker."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

from tests.campaign import disks, station
from tests.campaign.checker import Findings, check
from tests.campaign.clerk import MEDDLE
from tests.campaign.cluster import Cluster, ask, rows_of
from tests.campaign.nemesis import Nemesis
from tests.campaign.proxy import Proxy
from tests.campaign.seats import Seat, Wishes, end_all, make_context, points_for
from tests.campaign.station import HERE
from tests.campaign.world import Evidence
from workstation.services.simulation.job import Job
from workstation.services.simulation.setting import Setting, Wish, prepare

_FORK_ACTIONS = 6
_LOOK_SECONDS = 0.3
_HELD_AT_MOST = 4
"""Seconds; the server's own limit is two, and a machine that does much else notices it late."""
_RESTING = 3.0
_HELD = "SELECT coalesce(max(extract(epoch FROM now() - state_change))::int, 0) FROM pg_stat_activity\
 WHERE state LIKE 'idle in transaction%' AND backend_xid IS NOT NULL AND datname = current_database()"
_LEDGER = "SELECT row_to_json(x) FROM (SELECT * FROM ledger JOIN ledger_body USING (hall_id, action_id)\
 ORDER BY change_seq) x"


@dataclass(frozen=True)
class Plan:
    """What is run. `pace` is the mean time between faults of the nemesis, in seconds."""

    stations: int
    actions: int
    seed: int
    families: frozenset[str]
    kills: int = 6
    pace: float = 1.2
    drain_seconds: float = 60.0
    most_seconds: float = 900.0
    mutant: str | None = None
    points: tuple[str, ...] = HERE
    mounts: bool = False
    meddle: float = MEDDLE


@dataclass
class Result:
    """How a campaign ended."""

    plan: Plan
    seconds: float
    faults: Counter[str] = field(default_factory=Counter)
    findings: Findings = field(default_factory=Findings)
    lives: int = 0
    seconds_to_empty: float = 0.0
    kept_in: str | None = None


def fight(cluster: Cluster, plan: Plan, *, keep: bool = True) -> Result:
    """Run one campaign. With a violation its folder is kept and named, unless `keep` is off."""
    home = Path(tempfile.mkdtemp(prefix="shouwen-campaign-"))
    began = time.monotonic()
    url = cluster.server.create()
    with_fork = "fork" in plan.families
    setting = prepare(
        Wish(url, plan.stations + with_fork, plan.actions, plan.seed, home / "acks", home / "stations")
    )
    arena = _Arena(cluster, plan, setting, home)
    try:
        arena.run()
        evidence = arena.evidence()
    finally:
        arena.close()
    result = Result(plan, 0.0, arena.faults(), check(evidence), sum(seat.lives for seat in arena.seats))
    result.seconds = time.monotonic() - began
    result.seconds_to_empty = evidence.seconds_to_empty
    if keep and result.findings.violations:
        arena.keep_evidence()
        result.kept_in = str(home)
        return result
    arena.drop_disks()
    cluster.server.drop(cluster.server.url(url.rsplit("/", 1)[1]))
    shutil.rmtree(home, ignore_errors=True)
    return result


class _Arena:
    def __init__(self, cluster: Cluster, plan: Plan, setting: Setting, home: Path) -> None:
        self._cluster = cluster
        self._plan = plan
        self._setting = setting
        self._home = home
        self._proxy = Proxy(cluster.port)
        self._dice = random.Random(plan.seed)
        self._context = make_context()
        self._stalls: list[str] = []
        self._looked = 0.0
        self._fork_acks = home / "acks" / "fork.jsonl"
        self._database = setting.jobs[0].url.rsplit("/", 1)[1]
        wishes = Wishes(
            plan.families, plan.kills, plan.drain_seconds, plan.mutant, plan.points, meddle=plan.meddle
        )
        (home / "acks").mkdir(exist_ok=True)
        order = list(plan.points)
        self._dice.shuffle(order)
        self.seats = [self._seat(place, job, wishes, order) for place, job in enumerate(setting.jobs)]
        self._fork = self.seats.pop() if "fork" in plan.families else None
        self._follower_line = self._proxy.add_line()
        self._nemesis = Nemesis(
            plan.families,
            self._dice,
            cluster,
            self._database,
            self._proxy,
            self.seats,
            [self._follower_line],
            plan.pace,
        )
        self._follower: Any = None
        self._stop = home / "stop"
        self._seconds_to_empty = 0.0

    def _seat(self, place: int, job: Job, wishes: Wishes, order: list[str]) -> Seat:
        line = self._proxy.add_line()
        url = make_url(job.url).set(port=line.port).render_as_string(hide_password=False)
        seed = f"{self._plan.seed}:{place}"
        return Seat(
            replace(job, url=url), line, Path(job.folder), self._home / "acks" / f"{job.segment}.notes",
            wishes, random.Random(seed), points_for(order, place * 3),
            clock_may_move=place % 4 == 3, small_disk=self._small_disk(place, Path(job.folder)),
            first=place == 0, previous="old" in self._plan.families and place == 1,
        )  # fmt: skip

    def _small_disk(self, place: int, folder: Path) -> bool:
        """A disk of its own for a station's file, where that can be had; not for the one that forks."""
        wanted = "full" in self._plan.families and place < self._plan.stations
        if not self._plan.mounts or not wanted:
            return False
        return disks.mount_memory(folder, 32 + self._plan.stations * self._plan.actions // 40)

    def run(self) -> None:
        """Work, trouble, and the way back to rest."""
        until = time.monotonic() + self._plan.most_seconds
        self._start_follower()
        for seat in self.seats:
            seat.start(self._context)
        while not all(seat.finished for seat in self.seats) and time.monotonic() < until:
            for seat in self.seats:
                seat.look(self._context)
            self._watch_frozen()
            if any(seat.left for seat in self.seats):
                if not any(seat.frozen for seat in self.seats):
                    self._nemesis.step()
            time.sleep(0.03)
        self._seconds_to_empty = max(0.0, time.monotonic() - self._nemesis.last_fault)
        for line in (*(seat.line for seat in self.seats), self._follower_line):
            self._proxy.tell(line.heal)
        if self._fork is not None:
            self._restore_an_old_journal(self._fork)
        self._stop.touch()
        if self._follower is not None:
            self._follower.join(20)

    def evidence(self) -> Evidence:
        """What the checker reads."""
        seats = [*self.seats, *([self._fork] if self._fork else [])]
        notes = {seat.job.segment: seat.notes for seat in seats}
        notes["follower"] = self._home / "acks" / "follower.notes"
        return Evidence(
            self._cluster.server.url(self._database), self._setting.facts.hall_id, self._setting.began_after,
            {seat.job.segment: seat.folder for seat in seats},
            {seat.job.segment: Path(seat.job.acks) for seat in seats}, notes,
            follower=self._follower_folder, forked=self._fork.job.segment if self._fork else None,
            fork_acks=self._fork_acks if self._fork else None,
            seconds_to_empty=self._seconds_to_empty, stalls=self._stalls, let_in=self._nemesis.let_in,
        )  # fmt: skip

    def faults(self) -> Counter[str]:
        """Everything that was done to them."""
        made = Counter(self._nemesis.faults)
        for seat in self.seats:
            made.update(seat.faults)
        if self._fork is not None:
            made["old journal restored"] += 1
        return made

    def close(self) -> None:
        end_all([*self.seats, *([self._fork] if self._fork else [])])
        for seat in self.seats:
            if seat.small_disk:
                disks.make_room(seat.folder)
        if self._follower is not None and self._follower.is_alive():
            self._follower.kill()
            self._follower.join(10)
        self._proxy.close()

    def keep_evidence(self) -> None:
        """What lies on disks that vanish, and the ledger, as files."""
        for seat in self.seats:
            if seat.small_disk:
                shutil.copytree(seat.folder, self._home / "kept" / seat.job.segment)
        with (self._home / "ledger.jsonl").open("w", encoding="utf-8") as file:
            for row in rows_of(self._cluster, self._database, _LEDGER):
                file.write(f"{json.dumps(row[0], ensure_ascii=False)}\n")
        self.drop_disks()

    def drop_disks(self) -> None:
        """Nothing of this machine's memory stays taken."""
        for seat in self.seats:
            if seat.small_disk:
                disks.unmount(seat.folder)

    @property
    def _follower_folder(self) -> Path:
        """The guide's desk issued the numbers; from then on it only looks."""
        used = {seat.folder for seat in self.seats} | ({self._fork.folder} if self._fork else set())
        folders = {path for path in (self._home / "stations").iterdir() if path.is_dir()}
        return next(iter(folders - used))

    def _start_follower(self) -> None:
        line = self._follower_line
        url = make_url(self._setting.jobs[0].url).set(port=line.port).render_as_string(hide_password=False)
        notes = self._home / "acks" / "follower.notes"
        self._follower = self._context.Process(
            target=station.follow,
            args=(url, str(self._follower_folder), str(self._stop), str(notes), self._plan.mutant),
        )
        self._follower.start()

    def _watch_frozen(self) -> None:
        """Whoever freezes inside a hall transaction holds the hall until the server's timeout, no longer."""
        now = time.monotonic()
        if now - self._looked < _LOOK_SECONDS or not any(seat.frozen for seat in self.seats):
            return
        self._looked = now
        if self._nemesis.last_server_fault + _RESTING > now:
            return
        held = ask(self._cluster, self._database, _HELD)
        if held > _HELD_AT_MOST:
            names = ", ".join(seat.job.segment for seat in self.seats if seat.frozen)
            self._stalls.append(f"{names} froze, and the hall was held for {held} s")

    def _restore_an_old_journal(self, seat: Seat) -> None:
        """Work, copy the folder, work on, put the copy back, work again."""
        old = self._home / "old"
        seat.job = replace(seat.job, actions=_FORK_ACTIONS)
        self._live_quietly(seat)
        shutil.copytree(seat.folder, old)
        seat.job = replace(seat.job, actions=2 * _FORK_ACTIONS)
        self._live_quietly(seat)
        shutil.rmtree(seat.folder)
        shutil.copytree(old, seat.folder)
        kept = seat.job
        seat.job = replace(kept, acks=str(self._fork_acks), actions=_FORK_ACTIONS)
        self._live_quietly(seat, drain_seconds=4.0)
        seat.job = kept

    def _live_quietly(self, seat: Seat, **orders: Any) -> None:
        seat.start(self._context, clock_off=0.0, **orders)
        seat.process.join(40)
        seat.kill()
        seat.process.join(5)
