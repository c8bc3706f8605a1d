"""Folded columns beside the texts that people search, each under a trigram index."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0005_folded"
down_revision = "0004_retraction"
branch_labels = None
depends_on = None

FOLDED = {
    "agreement": ("title", "designation"),
    "article": ("title", "text"),
    "country": ("name",),
    "meeting": ("name",),
    "official": ("display_name",),
    "official_name": ("name",),
    "organization": ("name",),
    "place": ("name",),
    "statement": ("text",),
}
"""Table -> the texts that are folded."""


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    functions = (Path(__file__).parent / "0005_fold.sql").read_text()
    for function in functions.split(";\n\n"):
        op.execute(sa.text(function.rstrip().removesuffix(";").replace(":", "\\:")))
    for table, columns in FOLDED.items():
        for column in columns:
            folded = f"{column}_folded"
            generated = sa.Computed(f"fold({column})", persisted=True)
            op.add_column(table, sa.Column(folded, sa.Text(), generated, nullable=True))
            op.create_index(
                f"ix_{table}_{folded}", table, [folded], postgresql_using="gin", postgresql_ops={folded: "gin_trgm_ops"}
            )


def downgrade() -> None:
    for table, columns in FOLDED.items():
        for column in columns:
            op.drop_column(table, f"{column}_folded")
    op.execute("DROP FUNCTION folded_pattern(text)")
    op.execute("DROP FUNCTION fold(text)")
    op.execute("DROP EXTENSION pg_trgm")
