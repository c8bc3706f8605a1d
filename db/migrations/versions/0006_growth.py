"""What keeps loading an article as cheap as the first: tallies, the claims' indexes, blocks that do not grow."""

import sqlalchemy as sa
from alembic import op

revision = "0006_growth"
down_revision = "0005_folded"
branch_labels = None
depends_on = None

DAILY = """
    CREATE TEMPORARY TABLE sought ON COMMIT DROP AS
    SELECT block || '|' || day::date AS block, entity_id, profile
    FROM entity_block, edtf_days(profile) AS day
    WHERE block LIKE 'MEETING:%' OR block LIKE 'AGREEMENT:%'
    UNION
    SELECT block || '|' || (profile ->> 'title'), entity_id, profile
    FROM entity_block WHERE block LIKE 'AGREEMENT:%' AND profile ->> 'title' <> ''
"""
"""The blocks of meetings and agreements, by the days that their profiles tell (seed/resolve)."""

DAYS = """
    CREATE FUNCTION edtf_days(profile jsonb) RETURNS SETOF timestamp LANGUAGE sql AS $$
    SELECT generate_series(
        edtf_earliest(told.first), greatest(edtf_latest(told.first), edtf_latest(told.last)), interval '1 day'
    )
    FROM (
        SELECT profile ->> 'start' AS first, coalesce(nullif(profile ->> 'end', ''), profile ->> 'start') AS last
        WHERE profile ? 'start'
        UNION
        SELECT day, day FROM jsonb_array_elements_text(profile -> 'dates') AS day
    ) AS told
    WHERE edtf_latest(told.last) - edtf_earliest(told.first) < 3
    $$
"""


def upgrade() -> None:
    op.create_table(
        "tally",
        sa.Column("survivor_id", sa.Uuid(), nullable=False),
        sa.Column("property", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Uuid(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_tally_claim_id"),
        sa.ForeignKeyConstraint(["survivor_id"], ["entity.id"], name="fk_tally_survivor_id"),
        sa.PrimaryKeyConstraint("survivor_id", "property", "value", name="pk_tally"),
    )
    op.create_index("ix_claim_live", "claim", ["survivor_id"], postgresql_where=sa.text("retracted_at IS NULL"))
    op.create_index(
        "ix_claim_observed", "claim", ["survivor_id", "value"], postgresql_where=sa.text("property = 'observed'")
    )
    op.execute(DAYS)
    op.execute(DAILY)
    op.execute("DROP FUNCTION edtf_days(jsonb)")
    op.execute("DELETE FROM entity_block WHERE block LIKE 'MEETING:%' OR block LIKE 'AGREEMENT:%'")
    op.execute("INSERT INTO entity_block (block, entity_id, profile) SELECT block, entity_id, profile FROM sought")


def downgrade() -> None:
    op.execute(r"""
        CREATE TEMPORARY TABLE sought ON COMMIT DROP AS
        SELECT DISTINCT regexp_replace(block, '\|[^|]*$', '') AS block, entity_id, profile
        FROM entity_block WHERE block LIKE 'MEETING:%' OR block LIKE 'AGREEMENT:%'
    """)
    op.execute("DELETE FROM entity_block WHERE block LIKE 'MEETING:%' OR block LIKE 'AGREEMENT:%'")
    op.execute("INSERT INTO entity_block (block, entity_id, profile) SELECT block, entity_id, profile FROM sought")
    op.drop_index("ix_claim_observed", "claim")
    op.drop_index("ix_claim_live", "claim")
    op.drop_table("tally")
