"""All that an extractor may say of an article: frozen records, each value with the words it rests on.

Records of one article refer to each other by `ref`, a name unique within that article ("official-1"); they refer to
actors by an ActorRef: an ISO 3166 code (`AZ`, former states by ISO 3166-3: `SUHH`), an organization's acronym as
`org:NATO`, or the `ref` of an OrganizationRecord of the same article. Dates are EDTF text (`2022-12-06`, `2022-12`,
`2022`, `1992~`). Offsets are Unicode code points into the article's text, half-open.
"""

from dataclasses import dataclass, field

from db.vocabulary import (
    Act,
    AgreementActionKind,
    Basis,
    Instrument,
    Manner,
    Medium,
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

type ActorRef = str
type Edtf = str
type Ref = str


@dataclass(frozen=True, slots=True)
class Span:
    """A run of an article's words: `article.text[start:end] == text`, always."""

    start: int
    end: int
    text: str
    role: SpanRole = SpanRole.VALUE


@dataclass(frozen=True, slots=True)
class Found[T]:
    """A value and the spans that say so, the one it was read from first.

    Attributes:
        confidence: between 0 and 1, the extractor's own estimate.

    Raises:
        ValueError: no span is given; a value without evidence is not a value.
    """

    value: T
    spans: tuple[Span, ...]
    basis: Basis = Basis.STATED
    confidence: float = 1.0

    def __post_init__(self) -> None:
        if not self.spans:
            raise ValueError(f"{self.value!r} has no evidence; give the span it was read from")

    @property
    def as_printed(self) -> str:
        """The words of the span the value was read from."""
        return self.spans[0].text


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A city or site as the article names it; `country` is a code where the text or the gazetteer tells."""

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class CountryRecord:
    """A state that the article names."""

    code: str
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class OrganizationRecord:
    """A body that the article names; `ref` is `org:ACRONYM` where it is known by one."""

    ref: ActorRef
    name: Found[str]
    kind: OrganizationKind
    mentions: tuple[Span, ...]
    acronym: str | None = None
    part_of: ActorRef | None = None


@dataclass(frozen=True, slots=True)
class HoldingRecord:
    """An office that the article shows an official in.

    Attributes:
        actor: whom the office serves; None where the article does not tell.
        observed: a date on which the article shows the office held; its start and end are another matter.
        former: the article says that the office is no longer held.
    """

    ref: Ref
    title: Found[str]
    actor: Found[ActorRef] | None
    roles: frozenset[OfficeRole]
    portfolio: str | None = None
    accredited_to: ActorRef | None = None
    observed: Found[Edtf] | None = None
    start: Found[Edtf] | None = None
    end: Found[Edtf] | None = None
    acting: bool = False
    former: bool = False


@dataclass(frozen=True, slots=True)
class OfficialRecord:
    """A person in public office, once per article, under the fullest name that it prints."""

    ref: Ref
    name: Found[str]
    sentence: Span
    other_names: tuple[Found[str], ...] = ()
    holdings: tuple[HoldingRecord, ...] = ()
    frame: str = ""


@dataclass(frozen=True, slots=True)
class PartyRecord:
    """An actor at a meeting."""

    actor: Found[ActorRef]
    role: ParticipationRole = ParticipationRole.PARTICIPANT


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person at a meeting, under a signature or behind a statement.

    Attributes:
        name: as printed at that spot.
        official: the article's official it was resolved to; None while unresolved.
        holding: the office held then.
        actor: on whose behalf.
    """

    name: Found[str]
    official: Ref | None = None
    holding: Ref | None = None
    actor: ActorRef | None = None


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """One event with its list of parties: a meeting, a visit, a call, a summit."""

    ref: Ref
    sentence: Span
    modality: Modality
    parties: tuple[PartyRecord, ...]
    attendees: tuple[PersonRecord, ...] = ()
    name: Found[str] | None = None
    medium: Found[Medium] | None = None
    setting: Found[Setting] | None = None
    visit_kind: Found[VisitKind] | None = None
    start: Found[Edtf] | None = None
    end: Found[Edtf] | None = None
    place: Found[PlaceName] | None = None
    host: Found[ActorRef] | None = None
    topics: tuple[Found[Topic], ...] = ()
    parent: Ref | None = None
    confidence: float = 1.0
    frame: str = ""


@dataclass(frozen=True, slots=True)
class AgreementActionRecord:
    """An act in an agreement's life; `party` is None where it is done by all."""

    ref: Ref
    sentence: Span
    modality: Modality
    kind: Found[AgreementActionKind]
    party: Found[ActorRef] | None = None
    date: Found[Edtf] | None = None
    signatory: PersonRecord | None = None


@dataclass(frozen=True, slots=True)
class AgreementRecord:
    """A concrete instrument between states or organizations."""

    ref: Ref
    sentence: Span
    modality: Modality
    parties: tuple[Found[ActorRef], ...]
    actions: tuple[AgreementActionRecord, ...] = ()
    title: Found[str] | None = None
    designation: Found[str] | None = None
    instrument: Found[Instrument] | None = None
    topics: tuple[Found[Topic], ...] = ()
    meeting: Ref | None = None
    amends: Ref | None = None
    replaces: Ref | None = None
    un_registration_number: Found[str] | None = None
    confidence: float = 1.0
    frame: str = ""


@dataclass(frozen=True, slots=True)
class SpeakerRecord:
    """Who made a statement: a person, or an actor in its own name. One of the two is given."""

    person: PersonRecord | None = None
    actor: Found[ActorRef] | None = None


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A speech act: what was said, how it is reported, by whom, about whom.

    Attributes:
        text: the sentence or the run of sentences that carries it.
        cue: the word that reports it ("said", "thanked").
        about: the actors, officials, meetings and agreements it concerns, by ref.
    """

    ref: Ref
    sentence: Span
    modality: Modality
    text: Found[str]
    manner: Found[Manner]
    act: Found[Act]
    speakers: tuple[SpeakerRecord, ...]
    cue: Found[str] | None = None
    date: Found[Edtf] | None = None
    about: tuple[Found[Ref], ...] = ()
    topics: tuple[Found[Topic], ...] = ()
    meeting: Ref | None = None
    agreement: Ref | None = None
    confidence: float = 1.0
    frame: str = ""


@dataclass(frozen=True, slots=True)
class RelationActionRecord:
    """An act upon the diplomatic relations of two actors; `by` is None where it is mutual."""

    ref: Ref
    sentence: Span
    modality: Modality
    kind: Found[RelationActionKind]
    parties: tuple[Found[ActorRef], Found[ActorRef]]
    by: Found[ActorRef] | None = None
    level: Found[RelationLevel] | None = None
    date: Found[Edtf] | None = None
    confidence: float = 1.0
    frame: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """What the article says of itself."""

    title: Found[str] | None = None
    outlet: Found[str] | None = None
    author: Found[str] | None = None
    published: Found[Edtf] | None = None
    dateline_place: Found[str] | None = None
    dateline_date: Found[Edtf] | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything one extractor version says of one article.

    Attributes:
        dropped: what was said and is not borne out by the article's words, and why; one line a value.
    """

    article: ArticleRecord = field(default_factory=ArticleRecord)
    countries: tuple[CountryRecord, ...] = ()
    organizations: tuple[OrganizationRecord, ...] = ()
    officials: tuple[OfficialRecord, ...] = ()
    meetings: tuple[MeetingRecord, ...] = ()
    agreements: tuple[AgreementRecord, ...] = ()
    statements: tuple[StatementRecord, ...] = ()
    relation_actions: tuple[RelationActionRecord, ...] = ()
    dropped: tuple[str, ...] = ()
