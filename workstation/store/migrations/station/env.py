"""Runs the station migrations on the connection that is handed in."""

from alembic import context

from workstation.store.tables import station_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=station_metadata,
    transactional_ddl=True,
)
context.run_migrations()
