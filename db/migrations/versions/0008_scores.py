"""Scores rounded as the numbers they are: by way of `numeric` it took thrice as long as to rank the passage."""

import re
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0008_scores"
down_revision = "0007_search"
branch_labels = None
depends_on = None

ROUNDED = (Path(__file__).parent / "0008_scores.sql").read_text()
BY_NUMERIC = (Path(__file__).parent / "0007_search.sql").read_text()
SCORES = r"CREATE (?:OR REPLACE )?FUNCTION (\w+_score\(.*?);\n"


def upgrade() -> None:
    _define(ROUNDED)


def downgrade() -> None:
    _define(BY_NUMERIC)


def _define(functions: str) -> None:
    for score in re.findall(SCORES, functions, re.DOTALL):
        op.execute(sa.text(f"CREATE OR REPLACE FUNCTION {score}".replace(":", "\\:")))
