"""How the fields of an act upon an agreement are answered."""

from db.models import Actor, Agreement, OfficeHolding, Official
from resolvers.entity import entity_type
from resolvers.partial_date import partial_date
from resolvers.row import RowOf

AGREEMENT_ACTION = entity_type(
    "AgreementAction",
    {
        "date": partial_date("date"),
        "agreement": RowOf(Agreement, "agreement_id"),
        "party": RowOf(Actor, "party_id"),
        "signatory": RowOf(Official, "signatory_id"),
        "office_holding": RowOf(OfficeHolding, "office_holding_id"),
    },
)
