"""Bringing a hall database or a station file to this program's tables. Changes only add."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from workstation.domain.errors import RuleBroken
from workstation.store import engines

HALL_HEAD = "h0001"
STATION_HEAD = "s0002"
_FOLDER = Path(__file__).with_name("migrations")


class NewerSchema(RuleBroken):
    """The tables were made by a newer program; this one would not understand them."""

    code = "newer_schema"


def version_of(engine: sa.Engine) -> str | None:
    """The revision of the tables, None when there are none."""
    with engine.connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def upgrade_hall(engine: sa.Engine) -> None:
    """Create or extend the tables of a hall database. Raises NewerSchema."""
    _upgrade(engine, "hall", HALL_HEAD)


def station_revision(path: Path) -> str | None:
    """The revision of a station file, None for one that is not there yet. Raises NewerSchema."""
    if not path.is_file():
        return None
    engine = engines.open_sqlite(path, writes=False)
    try:
        found = version_of(engine)
    finally:
        engine.dispose()
    if found is not None and found > STATION_HEAD:
        raise NewerSchema(found=found, known=STATION_HEAD)
    return found


def upgrade_station(path: Path) -> None:
    """Create or extend the tables of a station file. Raises NewerSchema."""
    engine = engines.open_sqlite(path)
    try:
        _upgrade(engine, "station", STATION_HEAD)
    finally:
        engine.dispose()


def _upgrade(engine: sa.Engine, which: str, head: str) -> None:
    found = version_of(engine)
    if found == head:
        return
    # alembic costs a fifth of a second to load: only when there is something to do
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_FOLDER / which))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise NewerSchema(found=found, known=head)
    with engine.begin() as connection:
        engines.give_time(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
