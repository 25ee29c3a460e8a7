"""The keys of the page, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from workstation.domain.outcome import Outcome

if TYPE_CHECKING:
    from workstation.ui.screens.intake.page import IntakePage

PAGE = "page:受理"
_SHARED = {
    "Alt+R": (Outcome.receive,),
    "Alt+T": (Outcome.give_back,),
    "Alt+S": (Outcome.accept, Outcome.defer),
    "Alt+B": (Outcome.supplement_notice, Outcome.on_spot_refusal, Outcome.return_list),
    "Alt+J": (Outcome.conclude,),
}


def bind_page_keys(page: IntakePage) -> None:
    """Bind the keys of the page and those of the window that mean something here."""
    keys = page.desk.keys
    keys.bind(PAGE, "Alt+X", lambda: page.deciding.choose(page.deciding.no_way()), page.view)
    keys.bind(PAGE, "Alt+1", page.change_item, page)
    keys.bind(PAGE, "Alt+2", lambda: page.to_left("applicant"), page)
    keys.bind(PAGE, "Alt+3", lambda: page.to_left("situations"), page)
    keys.bind(PAGE, "Alt+U", page.deciding.approving.begin_extra, page.view)
    keys.bind(PAGE, "Alt+4", page.to_materials, page)
    for key, outcomes in _SHARED.items():
        keys.bind(PAGE, key, _chooser(page, outcomes), page.view)
    for key in ("Ctrl+Z", "Alt+Z"):
        keys.bind("app", key, page.take_back, page)
    keys.bind("app", "Ctrl+N", page.begin_new, page)
    keys.bind("app", "Ctrl+P", page.deciding.again.print_again, page)
    keys.bind("app", "Ctrl+J", page.revealing.show, page)
    keys.bind("app", "Ctrl+S", page.saver.save_now, page)


def _chooser(page: IntakePage, outcomes: tuple[Outcome, ...]) -> Callable[[], None]:
    return lambda: page.deciding.choose(page.deciding.first_allowed(*outcomes))
