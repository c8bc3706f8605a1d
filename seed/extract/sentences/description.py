"""Persons meant by what they are, with neither name nor title: "the visitor", "the Angolan official", "her peer"."""

import re
from collections.abc import Sequence

from db.vocabulary import OfficeRole
from seed.extract.names.actor import ActorMention
from seed.extract.names.gazetteer import country_of
from seed.extract.officials.likeness import CROWNED
from seed.extract.officials.office import HEADS
from seed.extract.officials.official import Person, TitleMention
from seed.extract.officials.words import LIKES, words_of
from seed.extract.sentences.clause import is_main_astray, prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.text.node import Node
from seed.records import ActorRef, Found

DESCRIBED = words_of("DESCRIBED")
"""What persons in office are called who have been named before: "the official"."""
COMING = frozenset(["visitor", "guest"])
"""What somebody from abroad is called."""
COURTEOUS = frozenset("high distinguished honoured honored esteemed illustrious eminent royal foreign".split())
"""What is said of a guest out of courtesy, and tells not which: "saw the distinguished guest off"."""
TELLING_OF = frozenset("assure inform remind notify convince".split())
"""Verbs behind whose object "of" tells of what, though the parser ties it to whom: "assured the visitor of it"."""
VAGUE = frozenset(["official", "politician", "representative"])
"""What anybody in office is called, and so nobody in particular unless it is said whose, or that he visits."""
DIPLOMATS = frozenset(["diplomat", "envoy", "emissary"])
ABROAD = frozenset([OfficeRole.AMBASSADOR, OfficeRole.ENVOY, OfficeRole.FOREIGN_MINISTER])
ABROAD_WORDS = frozenset("foreign ambassador envoy chargé charge consul consul-general nuncio diplomat".split())
"""Words of the titles of diplomats."""
_HANDS_OVER = re.compile(
    r"\b(?:for|on) (?:his|her|its|their) part\b|^in (?:(?:his|her) )?(?:response|reply|turn)\b(?! to\b)", re.I
)


_UNNAMED = re.compile(
    r"\banonym|\b(?:not|declin\w+|refus\w+) (?:to )?(?:want\w* to |wish\w* to )?be (?:named|identified)\b", re.I
)
INDEFINITE = frozenset(["a", "an", "another"])


def hands_over(parsed: Parsed) -> bool:
    """Whether another acts in a sentence than in the one before: "The minister, for his part, said"."""
    return bool(_HANDS_OVER.search(parsed.words.text.strip()[:80]))


def is_described(parsed: Parsed, node: Node) -> bool:
    """Whether a word is one for somebody in office."""
    return word_of(parsed, node) in DESCRIBED | LIKES


def is_called_by_age(parsed: Parsed, node: Node) -> bool:
    """Whether a word means by his age whom the text is about: "the 64-year-old", "the 71-year-old prelate"."""
    if node.lower_ not in CALLED_BY_AGE or parsed.unit(node).kind is not UnitKind.WORD:
        return False
    aged = node.lower_ in OF_AN_AGE or any(child.lower_ == AGED for child in node.children)
    return aged and any(child.lower_ == "the" for child in node.children) and not any(prepositional(node, "from"))


def is_style(parsed: Parsed, node: Node) -> bool:
    """Whether a crowned head or an heir is called by the style alone: "His Highness received the envoy"."""
    if node.lower_ not in STYLES or parsed.unit(node).kind is not UnitKind.WORD:
        return False
    alone = not any(one.text[:1].isupper() for one in parsed.nodes[node.i + 1 : node.i + 2])
    return alone and [child.lower_ for child in node.children if child.i < node.i] in (["his"], ["her"])


def styled(known: Sequence[Side]) -> Side | None:
    """Who of those named is called so, the likeliest of whom stands first."""
    titles = ((one, set(post.title.bare.split())) for one in known if one.person for post in one.person.posts)
    return next((one for one, words in titles if not words.isdisjoint(CROWNED | {"prince", "princess"})), None)


STYLES = frozenset(["highness", "majesty", "excellency"])
AGED = "year-old"
OF_AN_AGE = frozenset([AGED, "sexagenarian", "septuagenarian", "octogenarian", "nonagenarian"])
"""What somebody of such an age is called, with no other noun."""
AGED_PERSONS = frozenset(
    "prelate general veteran lawyer economist monarch ruler cleric technocrat banker leader ex-general".split()
)
"""What those in office are called with their age."""
CALLED_BY_AGE = AGED_PERSONS | DESCRIBED | OF_AN_AGE


def is_unnamed(parsed: Parsed, node: Node) -> bool:
    """Whether somebody in office is told of who will not be named: "the diplomat, who asked not to be named"."""
    return is_described(parsed, node) and bool(_UNNAMED.search(parsed.words.text))


def stranger(parsed: Parsed, node: Node) -> str:
    """What somebody is called who is told of without a name: "a diplomat", "two diplomats"; else nothing."""
    if is_described(parsed, node) and any(child.lower_ in INDEFINITE for child in node.children):
        return word_of(parsed, node)
    several = node.tag_ == "NNS" and node.lemma_ in DESCRIBED
    return node.lemma_ if several and not _is_definite(parsed, node) else ""


def described(
    parsed: Parsed, node: Node, known: Sequence[Side], subject: Side | None, home: Found[ActorRef] | None
) -> Side | None:
    """Whom such a word means of those who are known: whose it says they are, who come from abroad, who are diplomats.

    Args:
        parsed: the sentence.
        node: the word.
        known: those who were named before, the likeliest first.
        subject: whom the text is about here.
        home: the state where it was written.
    """
    word = word_of(parsed, node)
    if not _is_definite(parsed, node) or not all(_is_plain(parsed, child) for child in node.children):
        return None
    whose = _whose(parsed, node)
    visits = any(child.lower_ == "visiting" for child in node.children)
    if is_unnamed(parsed, node) or (word in VAGUE and whose is None and not visits):
        return None
    fitting = [one for one in known if one.person and (whose is None or one.ref == whose)]
    if word in LIKES:
        return next((one for one in fitting if _is_peer(one, subject)), None)
    if word in COMING or visits:
        there = home.value if home else subject.ref if subject and subject is not known[0] else None
        fitting = [one for one in fitting if there and one.ref not in (None, there)]
    if word in DIPLOMATS:
        fitting = [one for one in fitting if one.person and _is_diplomat(one.person)]
        fitting.sort(key=lambda one: bool(one.person and OfficeRole.AMBASSADOR not in one.person.roles))
    heads = frozenset() if word in COMING else HEADS  # no president is called "the official"
    return next((one for one in fitting if one.person and not one.person.roles & heads), None)


def word_of(parsed: Parsed, node: Node) -> str:
    """The word itself, also where it was taken for a title: "the Angolan diplomat"."""
    mention = parsed.unit(node).mention
    if isinstance(mention, TitleMention):
        return "" if mention.plural else mention.title.bare
    return node.lower_ if parsed.unit(node).kind is UnitKind.WORD and node.tag_ != "NNS" else ""


def _is_definite(parsed: Parsed, node: Node) -> bool:
    """Whether it means one who is known: "the visitor", "his peer"."""
    opening = parsed.span(node).text.split()[0].lower()
    return opening in ("his", "her") or any(child.lower_ == "the" or child.dep_ == "poss" for child in node.children)


def _is_plain(parsed: Parsed, child: Node) -> bool:
    """Whether what stands beside the word tells no more than whose it is, or who comes: not "the bank's official"."""
    if child.dep_ == "prep":
        told_of = child.lower_ == "of" and child.head.dep_ == "dobj" and child.head.head.lemma_ in TELLING_OF
        told_of = told_of or (child.lower_ == "from" and _whence(parsed, child.head) is not None)
        whither = child.lower_ in ("to", "for") and child.head.dep_ == "dobj" and child.head.lower_ in LIKES
        part = any(inner.lower_ == "part" for inner in child.children)
        return told_of or whither or child.lower_ == "at" or part  # "welcomed his peer to Lima"
    if is_main_astray(child):
        return True
    if child.dep_ in ("relcl", "appos", "acl"):
        return child.dep_ == "relcl" and any(one.lower_ == "," for one in child.doc[child.head.i : child.i])
    if child.dep_ in ("amod", "compound", "nmod", "poss"):
        return child.lower_ in COURTEOUS | {"visiting", "his", "her"} or parsed.unit(child).kind is UnitKind.ACTOR
    return child.dep_ != "nummod" and child.lower_ not in {*INDEFINITE, "no"}


def _whose(parsed: Parsed, node: Node) -> ActorRef | None:
    """Of which state or organization somebody is said to be."""
    mention = parsed.unit(node).mention
    if isinstance(mention, TitleMention):
        return mention.actor.state if mention.actor else None
    beside = (
        parsed.unit(child).mention for child in node.children if child.dep_ in ("amod", "compound", "nmod", "poss")
    )
    return next((one.state for one in beside if isinstance(one, ActorMention)), None) or _whence(parsed, node)


def _whence(parsed: Parsed, node: Node) -> ActorRef | None:
    """The state from whose town somebody has come: "the guest from Kuala Lumpur"."""
    if node.lower_ not in COMING:
        return None
    mentions = [(one, parsed.unit(one).mention) for one in prepositional(node, "from")]
    states = [named.state if isinstance(named, ActorMention) else country_of(one.text) for one, named in mentions]
    return next((state for state in states if state), None)


def _is_peer(one: Side, subject: Side | None) -> bool:
    """Whether somebody has the same office elsewhere as the one whose peer he is."""
    if one.person is None or subject is None or subject.person is None or one.ref == subject.ref:
        return False
    return bool(one.person.roles & subject.person.roles - {OfficeRole.OTHER})


def _is_diplomat(person: Person) -> bool:
    words = {word for post in person.posts for word in post.title.bare.split()}
    return bool(person.roles & ABROAD or words & ABROAD_WORDS)


def is_outsider(parsed: Parsed, node: Node) -> bool:
    """Whether a word is the name of somebody outside the cast, whom "he" or "she" may mean from here on."""
    return (
        node.tag_ == "NNP"
        and node.i > 0
        and node.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj")
        and parsed.unit(node).kind is UnitKind.WORD
        and parsed.nodes[node.i - 1].tag_ == "NNP"
        and parsed.unit(parsed.nodes[node.i - 1]).kind is UnitKind.WORD
        and not any(child.dep_ == "det" for child in node.children)
        and (node.dep_ != "pobj" or node.head.lower_ != "of")
    )
