"""Those who serve the United Nations, of whom its papers and others' do not say so: "the Special Representative"."""

from db.vocabulary import Basis
from seed.extract.names.actor import ActorMention, Actors, is_country, span_of
from seed.extract.officials.official import Person, Post
from seed.extract.text.document import Document
from seed.records import ActorRef, Found

UNITED_NATIONS = "org:UN"
UNDER = "secretary-general"
"""Of whoever is called after him, the United Nations are served: "Under-Secretary-General for Political Affairs"."""
SENT = ("special representative", "special coordinator", "humanitarian coordinator", "resident coordinator")
"""How the titles begin of those whom it sends to states, as others seldom do."""
FOR_HIM = " for the secretary-general"


def of_united_nations(document: Document, actors: Actors, person: Person) -> Found[ActorRef] | None:
    """The United Nations, if an article names them and a person's title is one of theirs."""
    named = [one for one in actors.mentions if one.state == UNITED_NATIONS]
    if not named or not any(_is_theirs(document, actors, named, post) for post in person.posts):
        return None
    return Found(UNITED_NATIONS, (span_of(document, named[0]),), Basis.DERIVED, 0.7)


def _is_theirs(document: Document, actors: Actors, named: list[ActorMention], post: Post) -> bool:
    title = post.title.bare
    end = post.title_span.end
    speaks = document.article.text[end : end + len(FOR_HIM)].lower() == FOR_HIM
    if speaks or (UNDER in title and title != UNDER):
        return True
    bodies = {one.state for one in actors.mentions if not is_country(one.state)}
    about = any(not document.sentences[one.sentence].is_body for one in named)
    return title.startswith(SENT) and (about or all(body.startswith(UNITED_NATIONS) for body in bodies))
