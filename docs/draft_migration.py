"""Draft a migration: what Alembic finds between the models and a database migrated up to now.

uv run python docs/draft_migration.py 0006 "visa waivers"
"""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from db import migrations
from db.embedded import Cluster
from db.engine import write_engine


async def draft(url: str, revision: str, message: str) -> None:
    """Write db/migrations/versions/<revision>_<message>.py."""
    engine = write_engine(url)
    await migrations.upgrade(engine)
    async with engine.begin() as connection:
        await connection.run_sync(_draft, revision, message)
    await engine.dispose()


def _draft(connection: Connection, revision: str, message: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.revision(config, message, autogenerate=True, rev_id=revision)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # root's server runs as another user, who must get there
        with Cluster.start(Path(folder, "cluster"), durable=False) as cluster:
            asyncio.run(draft(cluster.url, *sys.argv[1:]))
