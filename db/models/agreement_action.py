"""The acts in an agreement's life, from which its status on a date is derived."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Cited, basis, cited, closed, earliest, kind_of, latest, sorted_by
from db.vocabulary import AgreementActionKind, Basis, EntityKind


class AgreementAction(Cited, Base):
    """An act by one party, or by all (`party_id` None), upon an agreement (UNTC glossary, VCLT).

    Attributes:
        signatory_id: the official who acted; `signatory_printed` is the name as the article prints it.
        office_holding_id: the office the signatory held then.
    """

    __tablename__ = "agreement_action"
    __table_args__ = cited(
        EntityKind.AGREEMENT_ACTION,
        Index("ix_agreement_action_of_agreement", "agreement_id", "sort_date", "id"),
    )

    kind: Mapped[EntityKind] = kind_of(EntityKind.AGREEMENT_ACTION)
    agreement_id: Mapped[UUID] = mapped_column(ForeignKey("agreement.id"))
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("actor.id"), index=True)
    action: Mapped[AgreementActionKind] = closed("action", AgreementActionKind)
    date_edtf: Mapped[str | None]
    date_basis: Mapped[Basis | None] = basis("date_edtf")
    date_earliest: Mapped[date | None] = earliest("date_edtf")
    date_latest: Mapped[date | None] = latest("date_edtf")
    sort_date: Mapped[date] = sorted_by("date_edtf")
    signatory_id: Mapped[UUID | None] = mapped_column(ForeignKey("official.id"), index=True)
    signatory_printed: Mapped[str | None]
    office_holding_id: Mapped[UUID | None] = mapped_column(ForeignKey("office_holding.id"), index=True)
