"""How far the name of an instrument reaches: "the Protocol on Fish", "an agreement on visa-free travel"."""

from collections.abc import Sequence

from db.vocabulary import Instrument
from seed.extract.names.gazetteer import places_in
from seed.extract.sentences.clause import FINITE, prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.language import is_plain_word
from seed.extract.text.node import Node
from seed.records import Found

DETERMINERS = frozenset("the a an this that these those its their his her our new said both".split())
ABOUT = frozenset(["on", "concerning", "regarding", "governing", "covering"])
"""What the subject of an instrument stands behind."""
ASIDES = frozenset("behalf eve sidelines margins occasion".split())
"""Words behind "on" that tell of no subject: "and, on behalf of the king, a protocol"."""
SUBJECT = 12
"""So many words a subject in small letters may have."""
LINKS = frozenset(["and", "the", "of", "in", "for"])
"""Words that a subject cannot end with."""
ENDS = frozenset(
    (
        "a an two three four five six seven eight nine ten several on in at between with that which during under by "
        "after before to another"
    ).split()
)
"""Words that end a subject in small letters."""


TREATIES = frozenset("treaty convention protocol amendment covenant charter statute".split())
"""What has a name of its own where several words tell its matter: "the nuclear terrorism convention"."""
NAMED_FOR = 4
"""Within so many words behind a treaty stands the place "of" which it is."""
FORE = frozenset(["multi", "tri", "pre", "trans"])
"""Parts before a hyphen that are no words by themselves."""


def extent(parsed: Parsed, noun: Node, form: Found[Instrument]) -> tuple[int, int]:
    """The tokens of the instrument's name: what qualifies it before, and "on …" behind it."""
    unit = parsed.unit(noun)
    first = parsed.sentence.first_at(form.spans[0].start)
    for child in noun.children:
        if (
            child.i < noun.i
            and child.dep_ in ("compound", "amod", "nmod")
            and parsed.unit(child).kind in (UnitKind.WORD, UnitKind.ACTOR)
        ):
            first = min(first, *(parsed.unit(one).first for one in child.subtree))
    while first < unit.first and parsed.sentence.tokens[first].lower in DETERMINERS:
        first += 1
    last = noun_end(parsed, noun, form)
    words = [token.lower if parsed.sentence.in_capitals else token.text for token in parsed.sentence.tokens]
    end = _subject_from(words[: clause_end(parsed, noun, last)], last, named=is_named(parsed, noun))
    return first, _before_place(parsed, last, end) if noun.dep_ == "dobj" else end


def is_named(parsed: Parsed, noun: Node) -> bool:
    """Whether an instrument's noun is part of a name: "the Accord"; in capitals the words beside it tell."""
    if parsed.sentence.in_capitals:
        return _has_words_of_name(parsed, noun)
    return parsed.sentence.tokens[parsed.unit(noun).first].text[:1].isupper()


def _has_words_of_name(parsed: Parsed, noun: Node) -> bool:
    """Whether a word that is none of the language names it, or several name a treaty: "THE KIGALI AMENDMENT"."""
    before = [one for one in noun.children if one.i < noun.i and one.dep_ in ("compound", "amod", "nmod")]
    words = [
        one for child in before for one in child.subtree if parsed.unit(one).kind is UnitKind.WORD and one.i < noun.i
    ]
    articles = {one.lower_ for one in noun.children if one.dep_ == "det"}
    if not articles.isdisjoint(("a", "an")):
        return False
    places = {first for first, _, _ in places_in(parsed.sentence)}
    named = [*words, *(one for one in prepositional(noun, "of") if one.i < noun.i + NAMED_FOR)]
    own = any(parsed.unit(one).first in places or not _is_of_language(one) for one in named)
    return own or (noun.lemma_ in TREATIES and len(words) > 1 and "the" in articles)


def _is_of_language(node: Node) -> bool:
    """Whether a word is one of the language, or of such: "cease-fire", "anti-ballistic"."""
    parts = [part for part in node.lower_.split("-") if part]
    return all(is_plain_word(part) or not part.isalpha() or part in FORE for part in parts)


def noun_end(parsed: Parsed, noun: Node, form: Found[Instrument]) -> int:
    """Behind the last token of the words that tell the form: "memorandum of understanding"."""
    return max(parsed.unit(noun).last, parsed.sentence.first_at(form.spans[0].end))


def _before_place(parsed: Parsed, last: int, end: int) -> int:
    """Before the city where it was signed: "signed the Lomé Protocol on Fish | in Rome"."""
    cities = (first for first, beyond, _ in places_in(parsed.sentence) if beyond == end)
    first = next(cities, 0) - 1
    return first if first > last and parsed.sentence.tokens[first].lower in ("in", "at") else end


def clause_end(parsed: Parsed, noun: Node, last: int) -> int:
    """Where a subject ends at the latest: at the next date or verb."""
    ends = [parsed.sentence.first_at(date.span.start) for date in parsed.sentence.dates]
    ends += [parsed.unit(one).first for one in parsed.nodes[noun.i :] if one.tag_ in FINITE]
    return min((end for end in ends if end > last), default=len(parsed.sentence.tokens))


def _subject_from(words: Sequence[str], last: int, *, named: bool) -> int:
    """Past "(MoU)" and "on Legal Cooperation": what an instrument is said to be about."""
    if words[last : last + 1] == ["("] and ")" in words[last : last + 4]:
        last = words.index(")", last) + 1
    if words[last + 1 : last + 2] and words[last + 1] in ASIDES:
        return last  # "signed the Accords on behalf of the Republic of Chad"
    if not named:
        return _in_small_letters(words, last) if words[last : last + 1] and words[last] in ABOUT else last
    if last < len(words) and words[last] in ("of", "for", *ABOUT):
        end = last
        for place in range(last + 1, min(last + 14, len(words))):
            if words[place][:1].isupper():
                end = place + 1
            elif words[place] not in ("and", "of", "in", "the", "for", "on", "to", ","):
                break
        return _in_small_letters(words, last) if end == last else end
    return last


def _in_small_letters(words: Sequence[str], last: int) -> int:
    end = last
    for place in range(last + 1, min(last + SUBJECT, len(words))):
        in_field = words[place] == "in" and words[place + 1 : place + 2] == ["the"]
        if not words[place].replace("-", "").isalpha() or (words[place] in ENDS and not in_field):
            break
        end = end if words[place] in LINKS else place + 1
    return end
