"""From an article to records, offline: each module finds one kind; none knows a database.

printing     line breaks that only cut a paragraph, away and back
text         words, quotations, dates, phrases; no name is known yet
names        countries, organizations and places, by tables
officials    who is named, by titles and names
sentences    the sentences with every mention one word, through spaCy's parser; who a phrase of theirs means
author, issuer, release, paper   whose words they are, whose government issued them and who printed them
home, setting, principal   the state it speaks from, where it is set by its own signs, the two it is about
allegiances  whom an official serves, where no title says it
meetings, agreements, statements, relation_action   what they did, by dependency frames and seed/reference's words
"""

from collections.abc import Iterable, Iterator
from itertools import batched

from seed.extract.agreements.agreement import read_agreements
from seed.extract.agreements.record import agreement_records
from seed.extract.agreements.signing import read_signings
from seed.extract.allegiances.allegiance import infer_allegiances
from seed.extract.home import home_of, speaking_state
from seed.extract.meetings.attendance.witness import add_witnesses
from seed.extract.meetings.meeting import read_meetings
from seed.extract.meetings.quoted import add_quoted
from seed.extract.meetings.record import meeting_records
from seed.extract.names.actor import Actors
from seed.extract.names.mention import country_records, organization_records, read_actors
from seed.extract.names.naming import parted_words
from seed.extract.officials.casting import read_cast
from seed.extract.officials.official import Cast, served_by
from seed.extract.officials.record import official_records
from seed.extract.principal import principals
from seed.extract.printing import as_printed, as_read
from seed.extract.relation_action import read_relation_actions
from seed.extract.sentences.parse import Parses, parse_all
from seed.extract.sentences.sides import Sides
from seed.extract.statements.statement import read_statements, statement_records
from seed.extract.text.document import Document, read_document
from seed.extract.text.metadata import article_record
from seed.read import Article
from seed.records import Extraction

EXTRACTOR = "rules"
VERSION = "22"
"""Changes whenever the records of some article may."""


BATCH = 16
"""So many articles are parsed at once."""


def extract(article: Article) -> Extraction:
    """All that the rules find in an article."""
    return next(extract_all([article]))


def extract_all(articles: Iterable[Article]) -> Iterator[Extraction]:
    """All that the rules find in each of several articles; faster than one after the other."""
    for batch in batched(articles, BATCH, strict=False):
        read = [as_read(article) for article in batch]
        readings = [_read(article) for article in read]
        for reading, parses, article, printed in zip(readings, parse_all(readings), read, batch, strict=True):
            found = _understand(*reading, parses)
            yield found if article is printed else as_printed(found, printed)


def _read(article: Article) -> tuple[Document, Actors, Cast]:
    """What is found before the parser."""
    document = read_document(article, parted_words())
    actors = read_actors(document)
    return document, actors, read_cast(document, actors)


def _understand(document: Document, actors: Actors, cast: Cast, parses: Parses) -> Extraction:
    """What is found in parsed sentences."""
    sentences = parses.sentences
    home = home_of(document, actors, served_by(cast.persons.values()))
    infer_allegiances(document, actors, cast, sentences, home)
    named = frozenset(one.state for one in actors.mentions)
    pair = principals(document, actors, cast, home)
    sides = Sides(document, cast, home, named, pair, speaking_state(document, actors, home))
    sides.read(sentences)
    said = read_statements(document, sentences, sides)
    events = read_meetings(document, sentences, sides)
    add_quoted(document, parses.quotations, sides, said, events)
    pacts = read_agreements(document, parses, sides, events, pair)
    events += read_signings(document, pacts, events)
    add_witnesses(sentences, sides, events)
    meetings = meeting_records(document, events)
    told = list(zip(events, meetings, strict=True))
    return Extraction(
        article_record(document),
        country_records(document, actors),
        organization_records(document, actors),
        official_records(document, cast),
        meetings,
        agreement_records(document, pacts, told),
        statement_records(document, said, actors, told),
        read_relation_actions(document, sentences, sides, events),
    )
