"""The vocabularies as clients see them: every value described; this is our public documentation."""

import enum

import strawberry

from db.vocabulary import (
    Act,
    ActorKind,
    AgreementActionKind,
    AgreementStatus,
    Basis,
    Bound,
    EntityKind,
    Instrument,
    Manner,
    Medium,
    MeetingStatus,
    Modality,
    OfficeRole,
    OrganizationKind,
    ParticipationRole,
    RelationActionKind,
    RelationLevel,
    Setting,
    SpanRole,
    Topic,
    VisitKind,
)

__all__ = [
    "Act",
    "ActorKind",
    "AgreementActionKind",
    "AgreementStatus",
    "Basis",
    "Bound",
    "EntityKind",
    "Instrument",
    "Manner",
    "Medium",
    "MeetingStatus",
    "Modality",
    "OfficeRole",
    "OrganizationKind",
    "ParticipationRole",
    "RelationActionKind",
    "RelationLevel",
    "Setting",
    "SpanRole",
    "Topic",
    "VisitKind",
]


class UndescribedValue(Exception):
    """A value of a published vocabulary has no description, or a description no value."""


def publish(vocabulary: type[enum.StrEnum], description: str, **values: str) -> None:
    """Publish a vocabulary as a GraphQL enum, each value with its description.

    Raises:
        UndescribedValue: a value lacks a description, or a description its value.
    """
    if differing := {member.name for member in vocabulary} ^ set(values):
        raise UndescribedValue(f"{vocabulary.__name__}: describe each value once: {', '.join(sorted(differing))}")
    published = strawberry.enum(vocabulary, description=description)
    for value in published.__strawberry_definition__.values:  # type: ignore[attr-defined]  # put there by Strawberry
        value.description = values[value.name]


publish(
    EntityKind,
    "What a citable entity is.",
    COUNTRY="A state.",
    ORGANIZATION="A body other than a state.",
    OFFICIAL="A person in public office.",
    OFFICE_HOLDING="An official in an office.",
    MEETING="A meeting, a visit, a call or a summit.",
    AGREEMENT="An instrument between states or organizations.",
    AGREEMENT_ACTION="An act upon an agreement.",
    STATEMENT="A speech act.",
    RELATION_ACTION="An act upon the diplomatic relations of a pair.",
)
publish(
    ActorKind,
    "What an actor is.",
    COUNTRY="A state.",
    ORGANIZATION="A body other than a state.",
)
publish(
    OrganizationKind,
    "What sort of body an organization is.",
    INTERGOVERNMENTAL="Founded by states, with states as its members.",
    MINISTRY="A ministry or department of a government.",
    AGENCY="An agency, office or service of a government.",
    PARLIAMENT="A legislature, or a chamber of one.",
    PARTY="A political party.",
    OTHER="Any other body.",
)
publish(
    OfficeRole,
    "A role that an office carries; an office may carry several.",
    HEAD_OF_STATE="A president, a monarch, or whoever else stands at the head of a state.",
    HEAD_OF_GOVERNMENT="A prime minister, a chancellor, or a president who leads the government.",
    DEPUTY_HEAD_OF_GOVERNMENT="A deputy prime minister or vice-chancellor.",
    VICE_PRESIDENT="A vice-president of a state.",
    FOREIGN_MINISTER="Whoever directs a country's foreign ministry, under whatever title.",
    MINISTER="A member of a government in charge of a portfolio.",
    DEPUTY_MINISTER="A deputy minister, vice-minister or state secretary.",
    NATIONAL_SECURITY_ADVISER="A national security adviser, or the secretary of a security council.",
    AMBASSADOR="An ambassador, high commissioner or permanent representative.",
    ENVOY="A special envoy or special representative.",
    SPOKESPERSON="A spokesperson of a government or a body.",
    ORGANIZATION_HEAD="The head of an organization: its secretary-general, president or director-general.",
    LEGISLATOR="A member or officer of a legislature.",
    JUDGE="A judge, or the registrar of a court.",
    OTHER="Any other public office.",
)
publish(
    Bound,
    "What is known of one end of a period (after EDTF's open and unknown intervals).",
    DATED="It is dated.",
    OPEN="The period is known to go on.",
    UNKNOWN="Nothing is known of it.",
)
publish(
    Basis,
    "What a value rests on.",
    STATED="The article says so, in so many words.",
    DATELINE="It follows from the article's dateline.",
    PUBLICATION="It follows from the day of publication.",
    DERIVED="It was worked out from other words of the article, which are quoted.",
)
publish(
    Medium,
    "How the parties of a meeting spoke (PLOVER CONSULT).",
    IN_PERSON="In one place.",
    PHONE="By telephone.",
    VIDEO="By video link.",
    UNKNOWN="The articles do not say.",
)
publish(
    Setting,
    "Where a meeting stood.",
    VISIT="At one party's: another came to it.",
    THIRD_PARTY="With neither: in a third country, or hosted by a third actor.",
    MULTILATERAL="Within a larger gathering.",
    UNKNOWN="The articles do not say.",
)
publish(
    VisitKind,
    "The protocol rank of a visit.",
    STATE="A state visit: of a head of state, with full honours.",
    OFFICIAL="An official visit.",
    OFFICIAL_WORKING="An official working visit.",
    WORKING="A working visit.",
    PRIVATE="A private visit.",
    UNSPECIFIED="A visit whose rank the articles do not say.",
)
publish(
    MeetingStatus,
    "What the reports of a meeting, taken together, say of it.",
    HELD="At least one report tells of it as having happened.",
    CANCELLED="A report says that it will not happen, or did not, and none that it did.",
    PLANNED="It was announced; no report tells of it as having happened.",
    HYPOTHETICAL="It was only offered, wished for or thought possible.",
)
publish(
    ParticipationRole,
    "What an actor was at a meeting.",
    PARTICIPANT="A party like others.",
    CHAIR="It presided.",
    MEDIATOR="It mediated between the others.",
    OBSERVER="It observed.",
)
publish(
    Instrument,
    "The form of an agreement (UNTC glossary).",
    TREATY="A treaty by name: an instrument of the most solemn kind.",
    AGREEMENT="An agreement by name.",
    CONVENTION="A convention: as a rule multilateral, open to many states.",
    CHARTER="A charter: the founding instrument of an organization.",
    PROTOCOL="A protocol: as a rule additional to another instrument.",
    AMENDMENT="An instrument that alters another.",
    MOU="A memorandum of understanding.",
    DECLARATION="A declaration, binding or not.",
    JOINT_STATEMENT="A joint statement or communiqué.",
    EXCHANGE_OF_NOTES="An exchange of notes or letters.",
    MODUS_VIVENDI="A temporary arrangement, to be replaced by a lasting one.",
    UNKNOWN="The articles do not say, or use a word for no form in particular.",
)
publish(
    AgreementActionKind,
    "An act in the life of an agreement (UNTC glossary; article numbers are the VCLT's).",
    ANNOUNCEMENT="It was made public that it would be concluded.",
    ADOPTION="Its text was adopted (article 9).",
    INITIALLING="Its text was initialled (article 10).",
    SIGNATURE="It was signed (articles 12 and 18).",
    RATIFICATION="A party established its consent to be bound by ratification (article 14).",
    ACCEPTANCE="A party consented by acceptance (article 14).",
    APPROVAL="A party consented by approval (article 14).",
    ACCESSION="An actor that had not signed joined (article 15).",
    SUCCESSION="A successor state took its predecessor's place.",
    PROVISIONAL_APPLICATION="It was applied before its entry into force (article 25).",
    ENTRY_INTO_FORCE="It became binding (article 24).",
    AMENDMENT="It was amended (articles 39 to 41).",
    SUSPENSION="Its operation was suspended (articles 57 to 62).",
    WITHDRAWAL="A party withdrew (articles 54 and 56).",
    DENUNCIATION="A party denounced it (article 56).",
    TERMINATION="It came to an end (articles 54 to 62).",
)
publish(
    AgreementStatus,
    "Where an agreement stands, as its recorded actions alone show.",
    UNKNOWN="No action is recorded.",
    ANNOUNCED="It was announced, or an action upon it was.",
    ADOPTED="Its text was adopted.",
    INITIALLED="It was initialled.",
    SIGNED="It was signed; whether it is in force is not known.",
    RATIFIED="A party at least consented to be bound; whether it is in force is not known.",
    PROVISIONALLY_APPLIED="It is applied provisionally.",
    IN_FORCE="An article says that it entered into force; never inferred.",
    SUSPENDED="Its operation is suspended.",
    TERMINATED="It came to an end, or, for one party, that party left it.",
)
publish(
    Manner,
    "Whether a statement's words are the speaker's own (PolNeAR).",
    DIRECT="Quoted.",
    INDIRECT="Paraphrased.",
    MIXED="Paraphrased, with quoted phrases.",
)
publish(
    Act,
    "What a speaker did by saying it (the first seven: PLOVER's verbal events).",
    SUPPORT="Expressed support, praise or approval.",
    AGREE="Agreed, or expressed the intent to.",
    CONCEDE="Yielded, eased or admitted.",
    REQUEST="Asked, urged or demanded.",
    ACCUSE="Accused, blamed or condemned.",
    REJECT="Refused, denied or ruled out.",
    THREATEN="Threatened or warned of consequences.",
    THANK="Thanked.",
    CONGRATULATE="Congratulated.",
    CONDOLE="Expressed condolence or sympathy.",
    INFORM="Told, stated or explained.",
    OTHER="Did something else by words.",
)
publish(
    RelationActionKind,
    "An act upon the diplomatic relations of a pair (COW Diplomatic Exchange).",
    ESTABLISHMENT="Relations were established.",
    SEVERANCE="Relations were broken off.",
    RESTORATION="Relations were restored.",
    LEVEL="The level of representation was changed.",
    RECALL="An ambassador or mission was recalled.",
    EXPULSION="Diplomats were expelled.",
)
publish(
    RelationLevel,
    "The level of diplomatic representation (COW Diplomatic Exchange).",
    CHARGE_D_AFFAIRES="A chargé d'affaires.",
    MINISTER="A minister.",
    AMBASSADOR="An ambassador.",
    INTERESTS_SECTION="An interests section within another state's mission.",
    OTHER="Another level.",
)
publish(
    Topic,
    "What a meeting, an agreement or a statement was about: a closed list.",
    TRADE="Trade, tariffs and market access.",
    ECONOMY="The economy, investment and finance.",
    SECURITY="Security, terrorism and conflict.",
    DEFENCE="Armed forces, arms and military cooperation.",
    ENERGY="Oil, gas, electricity and nuclear power.",
    CLIMATE="Climate and the environment.",
    MIGRATION="Migration, refugees, borders and visas.",
    HUMAN_RIGHTS="Human rights and democracy.",
    JUSTICE="Law, courts and legal assistance.",
    HEALTH="Health and disease.",
    CULTURE="Culture, heritage, sport and tourism.",
    EDUCATION="Education and exchanges.",
    SCIENCE="Science, technology and space.",
    TRANSPORT="Transport, transit and connectivity.",
    AID="Humanitarian and development aid.",
    OTHER="Anything else.",
)
publish(
    Modality,
    "How a report presents what it reports (PLOVER auxiliary modes).",
    ACTUAL="As having happened, or happening.",
    PLANNED="As announced for later.",
    HYPOTHETICAL="As offered, wished for, conditional or possible.",
    NEGATED="As cancelled, ruled out or not having happened.",
    HISTORICAL="As background: a past event, not the news.",
)
publish(
    SpanRole,
    "What a quoted span is to the claim that cites it.",
    VALUE="The words that give the value.",
    DATE_ANCHOR="The date that a relative date was reckoned from.",
    ANTECEDENT="The words that a pronoun or a short name stands for.",
)
