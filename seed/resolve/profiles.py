"""What each kind of entity is compared by."""

from db.vocabulary import EntityKind
from seed.resolve.agreement import ActionProfile, AgreementProfile
from seed.resolve.identity import Profile
from seed.resolve.meeting import MeetingProfile
from seed.resolve.official import HoldingProfile, OfficialProfile
from seed.resolve.relation_action import RelationActionProfile
from seed.resolve.statement import StatementProfile

PROFILE_OF: dict[EntityKind, type[Profile]] = {
    EntityKind.OFFICIAL: OfficialProfile,
    EntityKind.OFFICE_HOLDING: HoldingProfile,
    EntityKind.MEETING: MeetingProfile,
    EntityKind.AGREEMENT: AgreementProfile,
    EntityKind.AGREEMENT_ACTION: ActionProfile,
    EntityKind.STATEMENT: StatementProfile,
    EntityKind.RELATION_ACTION: RelationActionProfile,
}
"""Countries are those of the reference tables; an organization that articles tell of is known by its key alone."""
