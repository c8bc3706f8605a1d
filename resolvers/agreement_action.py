"""How the fields of an act upon an agreement are answered."""

from db.models import Actor, Agreement, OfficeHolding, Official
from resolvers.entity import entity_type
from resolvers.partial_date import partial_date
from resolvers.row import row_of

AGREEMENT_ACTION = entity_type(
    "AgreementAction",
    {
        "date": partial_date("date"),
        "agreement": row_of(Agreement, "agreement_id"),
        "party": row_of(Actor, "party_id"),
        "signatory": row_of(Official, "signatory_id"),
        "office_holding": row_of(OfficeHolding, "office_holding_id"),
    },
)
