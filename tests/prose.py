"""Articles as text, and each stage of reading them, for tests that start from a few words."""

import hashlib
from pathlib import Path

from seed.extract import extract
from seed.extract.home import home_of
from seed.extract.names.actor import Actors
from seed.extract.names.mention import read_actors
from seed.extract.names.naming import parted_words
from seed.extract.officials.casting import read_cast
from seed.extract.officials.official import Cast, served_by
from seed.extract.sentences.parse import Parsed, parse
from seed.extract.sentences.sides import Sides
from seed.extract.text.document import Document, read_document
from seed.read import Article
from seed.records import Extraction


def article(text: str) -> Article:
    """An article of these very words."""
    return Article(text, hashlib.sha256(text.encode()).hexdigest(), Path("told.txt"))


def document(text: str) -> Document:
    """The article in sentences."""
    return read_document(article(text), parted_words())


def actors(text: str) -> Actors:
    """Whom it names of states and organizations."""
    return read_actors(document(text))


def cast(text: str) -> Cast:
    """Whom it names of officials."""
    read = document(text)
    return read_cast(read, read_actors(read))


def parsed(text: str) -> tuple[list[Parsed], Sides]:
    """Its sentences parsed, and who is meant where."""
    read = document(text)
    named = read_actors(read)
    people = read_cast(read, named)
    sentences = parse(read, named, people).sentences
    sides = Sides(read, people)
    sides.read(sentences)
    return sentences, sides


def told(text: str) -> Extraction:
    """All that is read from it."""
    return extract(article(text))


def parties_met(text: str) -> list[set[str]]:
    """Whose each meeting was, in the order of the text."""
    return [{party.actor.value for party in met.parties} for met in told(text).meetings]


def home(text: str) -> str | None:
    """The state that it speaks from."""
    read = document(text)
    named = read_actors(read)
    found = home_of(read, named, served_by(read_cast(read, named).persons.values()))
    return found.value if found else None


def served(text: str) -> dict[str, str | None]:
    """Whom each of its officials serves, by name, in the first office."""
    return {
        record.name.value: record.holdings[0].actor.value if record.holdings[0].actor else None
        for record in told(text).officials
    }
