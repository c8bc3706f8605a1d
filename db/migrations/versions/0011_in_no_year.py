"""The meetings that began in one of several years, so that the sort date tells the year of all others."""

import sqlalchemy as sa
from alembic import op

revision = "0011_in_no_year"
down_revision = "0010_of_meeting"
branch_labels = None
depends_on = None


def upgrade() -> None:
    spans = sa.text("EXTRACT(year FROM start_earliest) <> EXTRACT(year FROM start_latest)")
    op.create_index("ix_meeting_in_no_year", "meeting", ["id"], postgresql_where=spans)


def downgrade() -> None:
    op.drop_index("ix_meeting_in_no_year", "meeting")
