"""Whom those serve who are told to be with somebody, or of a side: "Ruiz was accompanied by", "Her team includes"."""

from collections.abc import Iterator, Sequence

from seed.extract.allegiances.company import may_serve
from seed.extract.meetings.telling import is_passive
from seed.extract.names.actor import ActorMention, Form, is_country, span_of
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention
from seed.extract.sentences.clause import prepositional, subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import derived
from seed.extract.text.node import Node
from seed.records import ActorRef, Found

ACCOMPANYING = frozenset("accompany join flank assist represent".split())
"""What those do who are with somebody of their own; whoever comes from elsewhere has his state told."""
COMING = frozenset("come arrive travel fly go return".split())
"""What one does with his own."""
OPENING = 5
"""Among so many first words is the participle that tells with whom those are who are listed behind."""
BESIDE = frozenset("together along alongside".split())
GROUPS = frozenset("delegation entourage team party mission side".split())
MAKING_UP = frozenset("include comprise consist be".split())
MEMBERS = frozenset("member part other official".split())
LEADING = frozenset("lead head bring".split())
STANDING = ("on", "from", "for")
"""What leads to a side that somebody is of: "on the Chadian side", "for Chad"."""
THERE = frozenset("attend participate take be join".split())
"""What is done for a side at a meeting."""
RECEIVING = frozenset("receive welcome host greet".split())
"""What hosts do to the guest who then is said to have had company."""
WITH_GUESTS = frozenset("accompanied accompanying accompany delegation".split())
"""What is said of guests more than of those who receive them."""
POINTING = frozenset("he she him her his".split())
BACK = 3
"""So many sentences back whoever is meant by a pronoun was named."""


def in_entourage(cast: Cast, person: Person, sentences: Sequence[Parsed]) -> Found[ActorRef] | None:
    """Whom he serves with whom a person is told to be, or whose side it is.

    Args:
        cast: the officials.
        person: of whom nothing tells yet whom he serves.
        sentences: the document's, parsed.
    """
    told = {one.sentence for one in cast.mentions if one.person == person.ref}
    for at, parsed in enumerate(sentences):
        for node in parsed.nodes if parsed.sentence.index in told else ():
            mention = parsed.unit(node).mention
            if not isinstance(mention, PersonMention) or mention.person != person.ref:
                continue
            for where, master in _masters(sentences, at, node):
                found = _served_by(cast, sentences, where, master)
                if found is not None and may_serve(cast, person, found.value):
                    return found
    return None


def _served_by(cast: Cast, sentences: Sequence[Parsed], at: int, master: Node) -> Found[ActorRef] | None:
    """The state that a word names or that a group is of, or that of the person meant."""
    parsed = sentences[at]
    if master.lemma_.lower() in GROUPS:
        told = [child for child in master.children if child.dep_ in ("compound", "amod", "nmod", "poss")]
        states = {one.value: one for one in (_named(parsed, n) for n in (*told, *_of(master))) if one is not None}
        if states:
            return next(iter(states.values())) if len(states) == 1 else None
        owners = list(_owners(master))
    else:
        owners = [master]
        if (found := _named(parsed, master)) is not None:
            return found
    for owner in owners:
        chief = _person(cast, sentences, at, owner)
        if chief is not None and chief.actor is not None:
            named = next(one for one in cast.mentions if one.person == chief.ref)
            tokens = parsed.document.sentences[named.sentence].tokens[named.first : named.last]
            return derived(chief.actor, parsed.document.span_of(tokens))
    return None


def _of(group: Node) -> Iterator[Node]:
    return prepositional(group, "of", "from")


def _named(parsed: Parsed, node: Node) -> Found[ActorRef] | None:
    """The state that a word names."""
    mention = parsed.unit(node).mention
    if not isinstance(mention, ActorMention) or mention.form is Form.MINISTRY or not is_country(mention.state):
        return None
    return derived(mention.state, span_of(parsed.document, mention))


def _owners(group: Node) -> Iterator[Node]:
    """Whose group it is: "his team", "the team accompanying him", "leads a team", "the team" of him told of before."""
    yield from (child for child in group.children if child.dep_ == "poss")
    for verb in (child for child in group.children if child.dep_ in ("acl", "relcl")):
        yield from (one for one in verb.children if verb.lemma_ == "accompany" and one.dep_ == "dobj")
        yield from prepositional(verb, "by") if verb.lemma_ in LEADING else ()
    above = group.head
    if group.dep_ == "dobj" and above.lemma_ in LEADING:
        yield from subjects(above)
    elif any(child.lower_ == "the" for child in group.children):
        yield group


def _masters(sentences: Sequence[Parsed], at: int, node: Node) -> Iterator[tuple[int, Node]]:
    """Those with whom somebody is told to be, the group that he is of, or the side for which he is there."""
    parsed = sentences[at]
    first = node
    yield from ((at, one) for one in _governing(first))
    while first.dep_ in ("conj", "appos") and first.head.i < first.i:
        if any(one.lower_ == "by" or _named(parsed, one) for one in parsed.nodes[first.head.i + 1 : first.i]):
            break  # "Chad was represented by Idi and Peru by Ruiz"
        first = first.head
        yield from ((at, one) for one in _governing(first))
    if at > 0 and parsed.nodes[0].lower_ in ("other", "others") and parsed.nodes[1].lemma_ in MAKING_UP:
        yield from ((at - 1, one) for one in _opening(sentences[at - 1]))  # it goes on with the list before
    yield from ((at, one) for one in _opening(parsed) if one.i < node.i)


def _opening(parsed: Parsed) -> list[Node]:
    """With whom those are who are listed: "Accompanying the President were", "among those with him is"."""
    if parsed.nodes[0].lower_ == "with" and len(parsed.nodes) > 2 and parsed.nodes[2].lemma_ == "be":
        return [parsed.nodes[1]]
    verb = next((one for one in parsed.nodes[:OPENING] if one.tag_ == "VBG" and one.lemma_ in ACCOMPANYING), None)
    listing = (one for one in parsed.nodes if verb is not None and one.i > verb.i and one.lemma_ in ("be", "include"))
    be = next(listing, None)
    return list(parsed.nodes[verb.i + 1 : be.i]) if verb is not None and be is not None else []


def _governing(node: Node) -> Iterator[Node]:
    """What `_masters` tells of a name by the word that it hangs on."""
    above = node.head
    verb = above.head if node.dep_ == "pobj" else above
    verb = verb.head.head if verb.dep_ == "pobj" else verb  # "was joined at the talks by"
    again = node.dep_ == "pobj" and above.i > 0 and node.doc[above.i - 1].dep_ == "conj"  # "and Peru by Ruiz"
    if node.dep_ == "pobj" and above.lower_ == "by" and is_passive(verb) and verb.lemma_ in ACCOMPANYING and not again:
        during = verb.lemma_ == "join" and any(prepositional(verb, "during"))  # by the hosts, maybe
        yield from () if during else _guests(verb) or subjects(verb)
    elif node.dep_ == "pobj" and not BESIDE.isdisjoint(_around(above)):
        higher = above.head.head if above.head.lower_ in BESIDE else above.head
        yield from subjects(higher) if higher.pos_ in ("VERB", "AUX") else [higher]
    elif node.dep_ == "pobj" and above.lower_ == "with" and above.head.lemma_ in COMING:
        yield from subjects(verb)
    elif node.dep_ == "nsubj" and above.lemma_ in ACCOMPANYING and not is_passive(above):
        yield from (child for child in above.children if child.dep_ == "dobj")
    elif node.dep_ == "nsubj" and above.lemma_ in COMING:  # "Ruiz is travelling with him"
        yield from prepositional(above, "with")
    yield from _groups(node)


def _guests(verb: Node) -> list[Node]:
    """Who is received, right before it is told with whom he was: "received Orlov, accompanied by Berg"."""
    if verb.dep_ != "advcl" or verb.head.lemma_ not in RECEIVING:
        return []
    return [child for child in verb.head.children if child.dep_ == "dobj" and child.i == verb.i - 2]


def _around(preposition: Node) -> set[str]:
    """The words of "together with", whichever hangs on the other."""
    return {preposition.lower_, preposition.head.lower_, *(child.lower_ for child in preposition.children)}


def _groups(node: Node) -> Iterator[Node]:
    """The group that somebody is said to be of, or the side that he is there for."""
    verb = node.head.head if node.dep_ == "pobj" else node.head
    if verb.lemma_ in MAKING_UP and node.i > verb.i:
        whole = [verb.head] if verb.dep_ in ("acl", "relcl", "prep") else subjects(verb)
        yield from (one for one in whole if one.lemma_ in GROUPS)
        yield from (one for noun in whole if noun.lemma_ in MEMBERS for one in prepositional(noun, "of", "in"))
    if verb.lemma_ == "be" and node.dep_ == "nsubj":
        parts = [child for child in verb.children if child.dep_ == "attr" and child.lemma_ in MEMBERS]
        yield from (one for above in (verb, *parts) for one in prepositional(above, "of", "in") if one.lemma_ in GROUPS)
    if verb.lemma_ in THERE:
        helping = (child for child in verb.children if child.pos_ == "AUX" or child.dep_ == "csubj")
        sides = [one for above in (verb, *helping) for one in prepositional(above, *STANDING)]
        told = [one for one in node.doc if one.lemma_ == "side"]
        near = [one for one in told if one.i < node.i][-1:] or (told if len(told) == 1 else [])
        yield from (one for one in sides if one in near or (not told and one.i < node.i))


def _person(cast: Cast, sentences: Sequence[Parsed], at: int, node: Node) -> Person | None:
    """Whom a name, a title, a pronoun, or "the delegation" means."""
    parsed = sentences[at]
    mention = parsed.unit(node).mention
    if isinstance(mention, PersonMention):
        return cast.persons[mention.person]
    if isinstance(mention, TitleMention):
        before = [cast.persons[one.person] for one in cast.mentions if one.sentence < parsed.sentence.index]
        state = mention.actor.state if mention.actor is not None else None
        last = mention.title.bare.split()[-1:]
        called = (one for one in before if any(post.title.bare.split()[-1:] == last for post in one.posts))
        return next((one for one in called if state in (None, one.actor)), None)
    if node.lower_ not in POINTING and node.lemma_.lower() not in GROUPS:
        return None
    guest = parsed.sentence.has(WITH_GUESTS)
    near = reversed(sentences[max(at - BACK, 0) : at])
    told = [_foremost(cast, earlier, earlier.nodes, guest=guest) for earlier in near]
    here = _foremost(cast, parsed, parsed.nodes[: node.i]) if node.dep_ == "nsubj" else None
    return next((one for one in (here, *told) if one is not None), None)


def _foremost(cast: Cast, parsed: Parsed, nodes: Sequence[Node], *, guest: bool = False) -> Person | None:
    """Of whom words tell: the guest who is said to have come with others, else whoever they name first."""
    named = [(node, parsed.unit(node).mention) for node in nodes]
    persons = [(node, one) for node, one in named if isinstance(one, PersonMention)]
    guests = [one for node, one in persons if guest and node.dep_ == "dobj" and node.head.lemma_ in RECEIVING]
    foremost = guests or [one for _, one in persons]
    return cast.persons[foremost[0].person] if foremost else None
