"""What an article's opening tells of whose it is: whom it tells of first, without his state, or who wrote it."""

from db.vocabulary import Basis, OfficeRole
from seed.extract.allegiances.company import AWAY
from seed.extract.home import FILED
from seed.extract.names.actor import is_country
from seed.extract.officials.official import Cast, PersonMention
from seed.extract.release import WRITTEN
from seed.extract.text.document import Document
from seed.records import ActorRef, Found

LEAD = 2
"""So many sentences of a paper's text name its own officials, where it tells of its own state."""
OPENING = 4
"""So many words open a sentence."""


def traveller_from(document: Document, cast: Cast, filed_at: ActorRef) -> Found[ActorRef] | None:
    """The state of a minister of whom an article from abroad tells first, without it, for no other state has one."""
    lead = next((one for one in document.sentences if one.is_body), None)
    first = min(cast.of(lead), key=lambda one: one.first, default=None) if lead else None
    posts = cast.persons[first.person].posts if first and first.first <= OPENING else []
    told = next((post for post in posts if post.actor and post.actor.basis is Basis.DERIVED), None)
    of_state = told and told.actor and is_country(told.actor.value)  # a commissioner of the Union has none
    away = told and of_state and told.office.actors and filed_at not in told.office.actors
    return Found(told.actor.value, told.actor.spans, Basis.DERIVED, FILED) if told and told.actor and away else None


def of_leading(document: Document, cast: Cast) -> Found[ActorRef] | None:
    """The state of whom an article tells first, if only words behind tell it: papers leave their own state out."""
    opening = [one.index for one in document.sentences if one.is_body][:LEAD]
    told = [one for one in cast.mentions if one.sentence in opening]
    person = cast.persons[told[0].person] if told else None
    if person is None or person.roles & (AWAY | {OfficeRole.ORGANIZATION_HEAD}):
        return None
    actor = next((post.actor for post in person.posts if post.actor and not post.former), None)
    lead = document.sentences[told[0].sentence]
    own = actor is not None and is_country(actor.value) and all(span.start >= lead.end for span in actor.spans)
    return Found(actor.value, actor.spans, Basis.DERIVED, FILED) if own and actor else None


def of_author(cast: Cast, author: PersonMention | None) -> Found[ActorRef] | None:
    """The state of whose words a text is: "Statement by Foreign Minister Idi of Chad on the Arrest of Dr Ruiz"."""
    posts = cast.persons[author.person].posts if author and not cast.persons[author.person].roles & AWAY else []
    actor = next((post.actor for post in posts if post.actor and is_country(post.actor.value)), None)
    return Found(actor.value, actor.spans, Basis.DERIVED, WRITTEN) if actor else None


def leads_with(document: Document, cast: Cast, state: ActorRef) -> bool:
    """Whether an article begins with an official of a state, whose spokesman then needs no name of it."""
    lead = next((one for one in document.sentences if one.is_body), None)
    first = min(cast.of(lead), key=lambda one: one.first, default=None) if lead else None
    person = cast.persons[first.person] if first and first.first <= OPENING else None
    return person is not None and person.actor == state and not person.roles & AWAY
