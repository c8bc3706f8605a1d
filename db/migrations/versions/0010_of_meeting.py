"""A meeting's agreements and statements come out of their index in the order that they are shown in."""

import sqlalchemy as sa
from alembic import op

revision = "0010_of_meeting"
down_revision = "0009_articles"
branch_labels = None
depends_on = None

TABLES = ("agreement", "statement")


def upgrade() -> None:
    for table in TABLES:
        newest = (sa.text("sort_date DESC"), sa.text("id DESC"))
        op.create_index(f"ix_{table}_of_meeting", table, ["meeting_id", *newest])
        op.drop_index(f"ix_{table}_meeting_id", table)


def downgrade() -> None:
    for table in TABLES:
        op.create_index(f"ix_{table}_meeting_id", table, ["meeting_id"])
        op.drop_index(f"ix_{table}_of_meeting", table)
