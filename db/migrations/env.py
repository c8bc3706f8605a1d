"""Alembic's entry point: migrates over the connection that db.migrations hands it."""

from alembic import context

from db.base import Base
from db.models import __all__ as _tables  # every model, or autogenerate would drop its table

assert _tables

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
with context.begin_transaction():
    context.run_migrations()
