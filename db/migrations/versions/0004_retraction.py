"""An article may be taken back; the ledger says so."""

from alembic import op

revision = "0004_retraction"
down_revision = "0003_entity_block"
branch_labels = None
depends_on = None

NAME = "ck_ingest_item_outcome_known"


def upgrade() -> None:
    op.drop_constraint(op.f(NAME), "ingest_item")
    op.create_check_constraint(op.f(NAME), "ingest_item", "outcome IN ('LOADED', 'UNCHANGED', 'REJECTED', 'RETRACTED')")


def downgrade() -> None:
    op.execute("DELETE FROM ingest_item WHERE outcome = 'RETRACTED'")
    op.drop_constraint(op.f(NAME), "ingest_item")
    op.create_check_constraint(op.f(NAME), "ingest_item", "outcome IN ('LOADED', 'UNCHANGED', 'REJECTED')")
