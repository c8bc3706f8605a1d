"""Whom those serve whose office only some states have: "Commerce Secretary Ann Berg"."""

from db.vocabulary import OfficeRole
from seed.extract.allegiances.company import AWAY, guess, may_serve
from seed.extract.home import told_by
from seed.extract.names.actor import Actors, span_of
from seed.extract.officials.official import Cast, Person
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document
from seed.records import ActorRef, Found

CALLED_ALIKE = frozenset([OfficeRole.NATIONAL_SECURITY_ADVISER, OfficeRole.SPOKESPERSON])
"""Roles that papers of any state write of their own as the United States' releases do."""
WITH_SECRETARIES = frozenset(
    (
        "IN PK BD LK NP MM MY SG BN KE TZ UG GH NG ZM ZW MW BW GM SL LS SZ MU SC FJ KI SB VU TO WS PG TV NR TT JM BB "
        "GY BZ BS GD LC VC DM AG KN GB AU NZ MT CY PH MX HN AR"
    ).split()
)
"""States whose ministries are headed by secretaries, as ministers or below them."""


def of_those_that_have(
    document: Document, actors: Actors, cast: Cast, person: Person, filed_at: ActorRef | None
) -> Found[ActorRef] | None:
    """The one state that the article names of those that have such an office: "Commerce Secretary Ann Berg"."""
    alike = person.roles & CALLED_ALIKE or all(post.title.bare.endswith("secretary") for post in person.posts)
    having = {actor for post in person.posts for actor in post.office.actors}
    own = told_by(document, actors) if _of_agency(document) else None
    if own and own.value == filed_at and filed_at in having and may_serve(cast, person, filed_at):
        return own  # a state's agency leaves it out: "Press Secretary Badri", whoever else has one
    of_own = own or not _of_agency(document) or person.roles & CALLED_ALIKE or filed_at in WITH_SECRETARIES
    if filed_at and alike and of_own and all(filed_at not in post.office.actors for post in person.posts):
        return None  # papers of any state write so of their own
    served = {one.actor: one.names[0].spans[0] for one in cast.persons.values() if one.actor in having}
    named = served | {one.state: span_of(document, one) for one in reversed(actors.mentions) if one.state in having}
    if filed_at in having and not {filed_at, "US"} & named.keys():
        return None  # papers leave their own state out
    met = {one.actor for one in cast.persons.values() if one.roles & AWAY and one.sentence == person.sentence}
    free = {state: at for state, at in named.items() if state and state not in met and may_serve(cast, person, state)}
    if not named and OfficeRole.NATIONAL_SECURITY_ADVISER in person.roles and filed_at is None:
        having_one = [actor for post in person.posts for actor in post.office.actors]
        return derived(having_one[0], person.names[0].spans[0]) if having_one else None
    if len(free) > 1 and person.roles & CALLED_ALIKE:
        order = [actor for post in person.posts for actor in post.office.actors if actor in free]
        free = {order[0]: free[order[0]]}
    return guess(free) if len(free) == 1 else None


def _of_agency(document: Document) -> bool:
    """Whether an article's dateline names an agency, of a state or of the world."""
    return document.layout.dateline is not None and document.layout.dateline.agency is not None
