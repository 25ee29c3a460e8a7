"""The same world with every step chosen by Hypothesis, which shrinks a failing story to its shortest."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.simulator.checks import faults_of
from tests.simulator.played import SEGMENTS, take_step
from tests.simulator.world import POINTS, World

WHO = st.integers(0, len(SEGMENTS) - 1)


class Simulator(RuleBasedStateMachine):
    """Three stations and a hall, no threads."""

    @initialize(seed=st.integers(0, 3))
    def begin(self, seed: int) -> None:
        self.world = World(seed, SEGMENTS)
        self.copied = None

    @rule(who=WHO, count=st.integers(1, 2))
    def open_new(self, who: int, count: int) -> None:
        self.world.open_new(who, count)

    @rule(who=WHO, pick=st.integers(0, 5), words=st.sampled_from("甲乙丙"))
    def mark(self, who: int, pick: int, words: str) -> None:
        self.world.mark(who, pick, words)

    @rule(who=WHO, what=st.sampled_from(("take", "undo", "push", "pull", "duties", "kill")))
    def one_step(self, who: int, what: str) -> None:
        take_step(self.world, what, who, 0)

    @rule(who=WHO, after=st.booleans())
    def cut(self, who: int, after: bool) -> None:
        self.world.cut(who, after=after)

    @rule(who=WHO, point=st.sampled_from(POINTS))
    def die(self, who: int, point: str) -> None:
        self.world.die_at(who, point)

    @rule(who=WHO, hours=st.sampled_from((-24, -1, 0, 1, 24)))
    def jump(self, who: int, hours: int) -> None:
        self.world.jump(who, hours)

    @rule(seconds=st.sampled_from((0.5, 3, 11, 700)))
    def wait(self, seconds: float) -> None:
        self.world.pass_time(seconds)

    @precondition(lambda self: getattr(self, "copied", None) is None)
    @rule()
    def copy_hall(self) -> None:
        self.copied = self.world.copy_hall()

    @precondition(lambda self: getattr(self, "copied", None) is not None)
    @rule()
    def restore_hall(self) -> None:
        self.world.restore_hall(self.copied)
        self.copied = None

    def teardown(self) -> None:
        if hasattr(self, "world"):
            try:
                self.world.drain()
                assert faults_of(self.world) == []
            finally:
                self.world.close()


class TestSimulator(Simulator.TestCase):  # type: ignore[misc]
    """The machine as a test."""

    settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
