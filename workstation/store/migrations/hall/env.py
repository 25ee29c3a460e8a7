"""Runs the hall migrations on the connection that is handed in."""

from alembic import context

from workstation.store.tables import hall_metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=hall_metadata,
    transactional_ddl=True,
)
context.run_migrations()
