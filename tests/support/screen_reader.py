"""What a screen reader does, on the accessibility bus: it finds things by role and name and works them.

Runs on the system's Python, whose `gi` knows the bus. Words: the password; then it says what it met.
"""

import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found,unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found,unused-ignore]  # noqa: E402

PATIENCE = 90.0
DEEPEST = 40


def every(node: Any, depth: int = 0) -> Iterator[Any]:
    """A node and all below it."""
    yield node
    for place in range(node.get_child_count() if depth < DEEPEST else 0):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from every(child, depth + 1)


def showing(role: str, part: str) -> Any:
    """Something on the screen of this role with these words in its name; None when there is none now."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(place)
        for node in every(program) if program is not None else ():
            if node.get_role_name() == role and part in (node.get_name() or ""):
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return node
    return None


def find(role: str, part: str) -> Any:
    """The same, waited for."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        try:
            if (node := showing(role, part)) is not None:
                return node
        except GLib.Error:
            # what was just asked has gone from the screen: look again
            time.sleep(0.1)
        time.sleep(0.3)
    raise SystemExit(f"nothing here is a {role} called {part!r}")


def main() -> None:
    """Sign in and call the next number, by names alone."""
    Atspi.EditableText.set_text_contents(find("password text", "密码"), sys.argv[1])
    Atspi.Action.do_action(find("push button", "登录并开窗"), 0)
    call = find("push button", "呼叫下一位")
    print(call.get_name())
    Atspi.Action.do_action(call, 0)
    print(find("push button", "开始办理").get_name())


if __name__ == "__main__":
    main()
