"""`hall create|publish|require|upgrade|seed-demo|verify`, and the way to the others."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from workstation.commands import keep
from workstation.commands.speech import Speech
from workstation.config import data_folder
from workstation.domain.errors import RuleBroken


class CatalogueUnreadable(RuleBroken):
    """A file of the catalogue is missing or no catalogue. Params: path, detail."""

    code = "catalogue_unreadable"


def _now() -> datetime:
    return datetime.now(UTC)


def run_hall(arguments: argparse.Namespace, speech: Speech) -> int:
    """Carry one of them out; returns the exit code. Raises RuleBroken."""
    return _COMMANDS[arguments.hall_command](arguments, speech)


def _create(arguments: argparse.Namespace, speech: Speech) -> int:
    import yaml

    from workstation.services import hall_admin

    try:
        made = hall_admin.create_hall(
            arguments.hall, name=arguments.name, county=arguments.county, kind=arguments.kind,
            clock=_now, catalogue=arguments.catalogue,
        )  # fmt: skip
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError, yaml.YAMLError, KeyError) as error:
        place = getattr(error, "filename", None) or arguments.catalogue
        raise CatalogueUnreadable(path=str(place), detail=_first_line(error)) from error
    facts = made.facts
    speech.say(
        "created", name=facts.name, kind=facts.kind, county=facts.county_code, documents=len(made.documents)
    )
    if made.first_password is not None:
        speech.say("created_people", windows=made.windows, people=made.people, password=made.first_password)
    else:
        speech.say("create_next", command=f"shouwen hall seed-demo --hall {_shown(arguments.hall)}")
    _let_stations_in(arguments, speech)
    return 0


def _let_stations_in(arguments: argparse.Namespace, speech: Speech) -> None:
    """On a server a login for window PCs; the hall stands also where this account may not make one."""
    from workstation.store.hall_roles import NoRoles, RolesRefused

    try:
        arguments.name = arguments.login
        keep.run_login(arguments, speech)
    except NoRoles:
        return
    except RolesRefused as refused:
        speech.say("login_refused", detail=refused.params["detail"], address=_shown(arguments.hall))


def _upgrade(arguments: argparse.Namespace, speech: Speech) -> int:
    from workstation.services import hall_admin

    done = hall_admin.upgrade_hall(arguments.hall, arguments.county)
    key = "up_to_date" if done.before == done.now else "upgraded"
    speech.say(key, name=done.facts.name, before=done.before, now=done.now)
    return 0


def _seed(arguments: argparse.Namespace, speech: Speech) -> int:
    from workstation.services import hall_admin
    from workstation.services.demo.seed import seed_demo

    home: Path = getattr(arguments, "home", None) or data_folder()
    hall_admin.may_be_demo(arguments.hall, arguments.county)
    hall = seed_demo(arguments.hall, home, _now())
    speech.say(
        "seeded",
        name=hall.name,
        stations=len(hall.stations),
        numbers=len(hall.numbers),
        password=hall.password,
    )
    for segment, folder in hall.stations.items():
        speech.say("station_folder", segment=segment, folder=folder)
    return 0


def _verify(arguments: argparse.Namespace, speech: Speech) -> int:
    from workstation.services import hall_admin

    facts, found = hall_admin.check_hall(arguments.hall, arguments.county, arguments.witness or ())
    figures = {"name": facts.name, "ledger": found.ledger_rows, "rows": found.state_rows}
    if found.ok:
        speech.say("verified", **figures)
        return 0
    speech.say("fault", **figures, fault=found.fault)
    return 1


def _shown(url: str) -> str:
    from workstation.config import without_password

    return without_password(url)


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__


def _enrolment(arguments: argparse.Namespace, speech: Speech) -> int:
    from workstation.commands.enrol import run_enrolment

    return run_enrolment(arguments, speech)


def _publish(arguments: argparse.Namespace, speech: Speech) -> int:
    from workstation.commands.publish import run_publish

    return run_publish(arguments, speech)


def _require(arguments: argparse.Namespace, speech: Speech) -> int:
    from workstation.commands.require import run_require

    return run_require(arguments, speech)


_COMMANDS: dict[str, Callable[[argparse.Namespace, Speech], int]] = {
    "create": _create,
    "publish": _publish,
    "require": _require,
    "enrolment": _enrolment,
    "upgrade": _upgrade,
    "seed-demo": _seed,
    "verify": _verify,
    "login": keep.run_login,
    "promote": keep.run_promote,
    "backup": keep.run_backup,
    "restore": keep.run_restore,
}
