"""What entities are compared by, and which entity a claim's value was before it was merged."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0003_entity_block"
down_revision = "0002_ledger"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "entity_block",
        sa.Column("block", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("profile", JSONB(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_entity_block_entity_id"),
        sa.PrimaryKeyConstraint("block", "entity_id", name="pk_entity_block"),
    )
    op.create_index("ix_entity_block_entity_id", "entity_block", ["entity_id"])
    op.add_column("claim", sa.Column("value_told_id", sa.Uuid(), nullable=True))
    op.execute("UPDATE claim SET value_told_id = value_entity_id")
    op.create_foreign_key(
        "fk_claim_value_told_id_value_entity_id",
        "claim",
        "entity",
        ["value_told_id", "value_entity_id"],
        ["id", "survivor_id"],
        onupdate="CASCADE",
    )


def downgrade() -> None:
    op.drop_constraint("fk_claim_value_told_id_value_entity_id", "claim")
    op.drop_column("claim", "value_told_id")
    op.drop_table("entity_block")
