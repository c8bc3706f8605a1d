"""Whose own words an article is: "Statement by President Novotna", a release of a minister's who writes "I met"."""

from collections.abc import Iterator

from seed.extract.names.gazetteer import places_in
from seed.extract.officials.official import Cast, PersonMention
from seed.extract.officials.words import words_of
from seed.extract.text.document import Document, Sentence
from seed.records import Span

WRITINGS = words_of("WRITING")
"""What somebody says through: "the telegram reads"."""
FIRST_PERSON = frozenset("i me my myself we us our ourselves".split())
ONE = frozenset(["i", "my"])
"""Words that only one who writes himself has outside quotations."""
OF_ONE = frozenset(
    (
        "am have had was will would shall should can cannot could may might must do did want believe think know hope "
        "feel wish say ask call thank see understand also never always too"
    ).split()
)
"""Words behind "I" that only somebody's own doing has."""
BEFORE_ONE = frozenset(
    (
        "and or but that which who whom what when where while as if because since before after so than though although "
        "yesterday today tonight here there now then recently morning afternoon evening night week month year said"
    ).split()
)
"""Words before "I" that are numbered by none."""
MEETING = frozenset("visit meeting talks discussions call conversation meetings arrival welcome dinner lunch".split())
"""What a headline tells of with another: "Visit by the President of Chad", "Meeting with President Idi"."""
OF_GUEST = frozenset(["by", "with", "of", "from", "for"])
"""Words before a guest in such a headline."""
OPENING = 3
"""So many words stand at most between such a word and the guest: "by His Excellency the President"."""

JOINT = frozenset(["joint", "trilateral", "quadrilateral", "joint-statement", "communique", "communiqué"])
"""Words of a headline above what several say together."""
HEADLINES = 3
"""So many first sentences may be headlines."""


def is_joint(document: Document) -> bool:
    """Whether a headline tells that it is what several say together: "Joint Statement"."""
    return any(not one.is_body and one.has(JOINT) for one in document.sentences[:HEADLINES])


def author_of(document: Document, cast: Cast) -> PersonMention | None:
    """Where the author is named: "by" whom the headline tells it is, else the only official above the first "I"."""
    for mention in cast.mentions:
        sentence = document.sentences[mention.sentence]
        words = sentence.words[: mention.first]
        if not sentence.is_body and words[-1:] in (["by"], ["from"]) and WRITINGS & set(words):
            return mention
    first = _first_of_own(document)
    above = [one for one in cast.mentions if one.sentence < first and not document.sentences[one.sentence].is_body]
    above = [one for one in above if not is_of_guest(document.sentences[one.sentence], one.first)]
    return above[-1] if len({one.person for one in above}) == 1 else None


def is_of_guest(headline: Sentence, place: int) -> bool:
    """Whether a headline names there whom its author has met or will: "Visit by the President of Chad"."""
    words = headline.words[:place]
    return not MEETING.isdisjoint(words) and not OF_GUEST.isdisjoint(words[-OPENING:])


def first_own_word(document: Document) -> Span | None:
    """The first word by which a release shows that somebody writes of himself; none of a paper's or an agency's."""
    layout = document.layout
    first = 0 if layout.dateline or layout.byline else _first_of_own(document)
    if not first:
        return None
    sentence = document.sentences[first]
    return next(document.span_of(sentence.tokens[place : place + 1]) for place in own_words(sentence))


def own_words(sentence: Sentence) -> Iterator[int]:
    """The places of "I" and "my"; the "I" of "World War I" and of "SALT I" is a number, that of "On 2 May I" none."""
    for place, token in enumerate(sentence.tokens if sentence.has(ONE) else ()):
        if token.lower in ONE and not (token.text == "I" and _is_number(sentence, place)):
            yield place


def _is_number(sentence: Sentence, place: int) -> bool:
    """Whether "I" numbers what stands before it; in a sentence in capitals the words beside it tell."""
    before = sentence.words[place - 1] if place else ""
    following = sentence.words[place + 1] if place + 1 < len(sentence.words) else ""
    if sentence.in_capitals:
        return before.isalpha() and before not in BEFORE_ONE and following not in OF_ONE
    name = sentence.tokens[place - 1].text if place else ""
    return name[:1].isupper() and (place > 1 or name.isupper()) and not _ends_phrase(sentence, place)


def _ends_phrase(sentence: Sentence, place: int) -> bool:
    """Whether a day or a city ends right before a word: "On Monday I met", "In New York I signed"."""
    end = sentence.tokens[place - 1].end
    return any(one.span.end == end for one in sentence.dates) or any(
        last == place for _, last, _ in places_in(sentence)
    )


def _first_of_own(document: Document) -> int:
    """The first sentence of the body in which somebody speaks of himself, in no quotation; 0 where there is none."""
    for sentence in document.sentences:
        own = any(not sentence.of_others(sentence.tokens[place]) for place in own_words(sentence))
        if sentence.is_body and own:
            return sentence.index
    return 0
