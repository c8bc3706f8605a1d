"""What had to be put right to read a file, and where an article's metadata came from."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002_ledger"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ingest_item", sa.Column("note", sa.Text(), nullable=True))
    op.add_column("article", sa.Column("sources", JSONB(), nullable=False, server_default=sa.text("'{}'::jsonb")))
    op.create_index("ix_ingest_item_latest", "ingest_item", ["path", sa.text("recorded_at DESC")])


def downgrade() -> None:
    op.drop_index("ix_ingest_item_latest", "ingest_item")
    op.drop_column("article", "sources")
    op.drop_column("ingest_item", "note")
