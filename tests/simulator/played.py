"""A run chosen by one seed from its first step to its last."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from tests.simulator.checks import faults_of
from tests.simulator.world import POINTS, World
from tests.support.toy_hall import TOYS_AND_SEALS
from workstation.sync.registry import Registry

SEGMENTS = ("SJ03", "SJ04", "SJ05")
_STEPS = ("open", "mark", "mark", "take", "take", "undo", "push", "push", "pull", "pull", "duties", "time",
          "cut_before", "cut_after", "die", "kill", "jump", "copy", "restore")  # fmt: skip


@dataclass(frozen=True)
class Run:
    """What a run came to."""

    hashes: tuple[str, ...]
    faults: tuple[str, ...]
    deaths: int
    acknowledged: int


def play(seed: int, steps: int, registry: Registry = TOYS_AND_SEALS, *, restores: bool = False) -> Run:
    """Play so many steps, then drain and look whether everything is as it must be."""
    chance = random.Random(seed)
    world = World(seed, SEGMENTS, registry)
    copy: Path | None = None
    try:
        for _step in range(steps):
            what, who = chance.choice(_STEPS), chance.randrange(len(SEGMENTS))
            number = chance.randrange(1_000)
            if what == "copy" and copy is None:
                copy = world.copy_hall() if restores else None
            elif what == "restore" and copy is not None:
                world.restore_hall(copy)
                copy = None
            else:
                take_step(world, what, who, number)
        world.drain()
        acknowledged = sum(len(seat.acknowledged) for seat in world.seats)
        return Run(tuple(world.hashes()), tuple(faults_of(world)), world.deaths, acknowledged)
    finally:
        world.close()


def take_step(world: World, what: str, who: int, number: int) -> None:
    """One step; `number` decides what is left to decide."""
    match what:
        case "open":
            world.open_new(who, number % 2 + 1)
        case "mark":
            world.mark(who, number, "甲乙丙"[number % 3])
        case "take":
            world.take(who)
        case "undo":
            world.undo(who)
        case "push":
            world.push(who)
        case "pull":
            world.pull(who)
        case "duties":
            world.do_duties(who)
        case "time":
            world.pass_time((0.5, 3, 11, 700)[number % 4])
        case "cut_before" | "cut_after":
            world.cut(who, after=what == "cut_after")
        case "die":
            world.die_at(who, POINTS[number % len(POINTS)])
        case "kill":
            world.kill(who)
        case "jump":
            world.jump(who, (-24, -1, 0, 1, 24)[number % 5])
        case _:
            world.pass_time(0)
