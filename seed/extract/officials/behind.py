"""Whether a title is another's than who is named behind it: "The President received President Orlov"."""

from collections.abc import Iterable

from seed.extract.officials.official import Person, PersonMention
from seed.extract.officials.roll import Introduction
from seed.extract.text.document import Sentence


def is_named_behind(sentence: Sentence, one: Introduction, person: Person, mentions: Iterable[PersonMention]) -> bool:
    """Whether a title comes before the first word of somebody, or before his own: "The President met President Orlov".

    Args:
        sentence: where the title stands.
        one: the title, without a name.
        person: who may hold it.
        mentions: the spots at which anybody is named.
    """
    if one.actor is not None:
        return False
    named = [mention for mention in mentions if mention.person == person.ref]
    behind = [each for each in named if (each.sentence, each.first) >= (sentence.index, one.last)]
    title = one.title.bare.split()
    if person.sentence == sentence.index and named == behind:
        return True
    return any(
        {*title} <= {token.lower for token in sentence.tokens[each.first : each.last]}
        for each in behind
        if each.sentence == sentence.index
    )
