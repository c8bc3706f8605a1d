"""Articles found by their titles and their texts: by so much of these as a tsvector holds for sure."""

import re
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

revision = "0009_articles"
down_revision = "0008_scores"
branch_labels = None
depends_on = None

FUNCTIONS = (Path(__file__).parent / "0009_articles.sql").read_text()
UNBOUNDED = (Path(__file__).parent / "0007_search.sql").read_text()
FOUND_BY = re.compile(r"FUNCTION found_by\(.*?;\n", re.DOTALL)
COLUMNS = ("title", "text")


def upgrade() -> None:
    for function in FUNCTIONS.split(";\n\n"):
        op.execute(sa.text(function.rstrip().removesuffix(";").replace(":", "\\:")))
    for name in COLUMNS:
        words = sa.Computed(f"found_by({name})", persisted=True)
        op.add_column("article", sa.Column(f"{name}_words", TSVECTOR(), words))
        op.create_index(f"ix_article_{name}_words", "article", [f"{name}_words"], postgresql_using="gin")


def downgrade() -> None:
    for name in COLUMNS:
        op.drop_column("article", f"{name}_words")
    for function in ("stretch_of(text, text)", "either_of(tsquery)"):
        op.execute(f"DROP FUNCTION {function}")
    found = FOUND_BY.search(UNBOUNDED)
    assert found is not None
    op.execute(sa.text(f"CREATE OR REPLACE {found[0].rstrip().removesuffix(';')}".replace(":", "\\:")))
