"""Whom an official serves by the words before his name: "his spokesman", "a Soviet delegation headed by"."""

from collections.abc import Sequence

from seed.extract.allegiances.cue import OF_A_STATE, SIGNING
from seed.extract.names.actor import ActorMention, Actors, is_country, span_of
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention
from seed.extract.officials.words import BODIES, HONORIFICS, LIKES, words_of
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document, Sentence
from seed.records import ActorRef, Found

MEMORY = 3
"""So many sentences back "his" may look for whom somebody serves."""
LED = words_of("LED")
"""Participles before "by" and the one who is at the head of a group."""
FELLOWSHIP = frozenset("cabinet ministerial party fellow government own parliamentary coalition".split())
"""Words before a colleague who is of one's own side."""
LEAST = 3
"""Such a group, the participle and "by" are so many words or more."""
GROUPS = frozenset("delegation team mission group party".split())
"""Those whom a state sends together."""
PARTING = frozenset([",", ";", "while", "other"])
"""What parts a state from the group of another: "Chad's side while the other was led by"."""
ANEW = frozenset("while and whereas ; other".split())
"""What leads from one who signs to another: "Idi signed on behalf of Chad, while Minister Ruiz"."""
HOME_BODY = 3
"""A sentence whose subject is a body at home opens with so many words: "The Foreign Ministry denied"."""
AUXILIARIES = 4
"""Among so many words behind a state is "represented": "will also be represented"."""


def sent_by(document: Document, actors: Actors, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Whom the words before tell: "his spokesman", "a Soviet delegation headed by", "on behalf of Chad by"."""
    for mention in (mention for mention in cast.mentions if mention.person == person.ref):
        sentence = document.sentences[mention.sentence]
        words = sentence.words[: mention.first + 1]
        before = [one for one in actors.of(sentence) if one.last <= mention.first]
        begins = _begin(before)
        if any(token.lower in LIKES for token in sentence.tokens[mention.first : mention.last]):
            continue  # "his counterpart" is of the other side
        if any(post.title.plural for post in person.posts):
            continue  # "their finance ministers, Ana Ruiz and Lars Berg" are of two
        if words[-1] in ("his", "her") or _is_fellow(words[:-1]):
            master = _stranger(document, sentence, before) or _master(document, cast, mention)
            if master is not None:
                return master
        if words[-1] in ("its", "their"):
            before = before or _owners(document, actors, mention)
        elif not _is_led(words[before[-1].last : -1] if before else [], words[:begins]):
            continue
        if before and is_country(before[-1].state):
            return derived(before[-1].state, span_of(document, before[-1]))
    return None


def _is_fellow(before: list[str]) -> bool:
    """Whether words lead to somebody of one's own side: "his colleague, Minister Idi", "her cabinet colleague"."""
    told = [word for word in before[-4:] if word not in (",", *FELLOWSHIP)]
    return told[-1:] == ["colleague"] and told[-2:-1] in (["his"], ["her"])


def _owners(document: Document, actors: Actors, mention: PersonMention) -> list[ActorMention]:
    """Whose "its secretary-general" may be: those of the sentence before, unless a body at home is its subject."""
    told = document.sentences[mention.sentence - 1].words[:HOME_BODY]
    at_home = told[:1] == ["the"] and not BODIES.isdisjoint(told)
    named = [one for one in actors.mentions if one.sentence == mention.sentence - 1]
    return named if not at_home or any(one.first < HOME_BODY for one in named) else []


def _begin(before: Sequence[ActorMention]) -> int:
    """Where the last of some states begins, with its word before what stands for it: "of the German Bundestag"."""
    told = before[-2:]
    twice = len(told) > 1 and told[0].last == told[1].first and told[0].state == told[1].state
    return told[0].first if told and (twice or len(told) == 1) else told[1].first if told else 0


def _stranger(document: Document, sentence: Sentence, before: Sequence[ActorMention]) -> Found[ActorRef] | None:
    """Whom somebody serves who is named by his country alone: "China's Xi Jinping offered …, his spokesman"."""
    words = [token.text for token in sentence.tokens]
    for one in before:
        if words[one.last] in ("'s", "’s") and all(word[:1].isupper() for word in words[one.last + 1 : one.last + 3]):
            return derived(one.state, span_of(document, one))
    return None


def _master(document: Document, cast: Cast, mention: PersonMention) -> Found[ActorRef] | None:
    """The actor of whoever "his" means: the first whom the sentence before names, or this one."""
    told: list[PersonMention | TitleMention] = [
        *cast.mentions,
        *(one for one in cast.titles if one.actor and not one.plural),
    ]
    near = [one for one in told if mention.sentence - MEMORY <= one.sentence <= mention.sentence]
    order = sorted(near, key=lambda one: (-one.sentence, one.first))
    for one in order:
        earlier = one.sentence < mention.sentence or one.last <= mention.first
        if isinstance(one, TitleMention):
            if earlier and one.actor:
                return derived(one.actor.state, span_of(document, one.actor))
        elif earlier and one.person != mention.person:
            return next((post.actor for post in cast.persons[one.person].posts if post.actor), None)
    return None


def _is_led(between: list[str], before: list[str]) -> bool:
    """Whether words lead from an actor to the one who is there for it: "Chad was represented at the talks by"."""
    bare = [word for word in between if word != "the" and word.rstrip(".") not in HONORIFICS]
    if bare[-3:-2] == [","] and len(bare) > LEAST:  # "the Chadian team, headed by"
        del bare[-3]
    group = len(bare) >= LEAST and bare[-1] == "by" and bare[-2] in LED
    represented = bare[-1:] == ["by"] and "represented" in bare[:AUXILIARIES]
    if bare[:1] == [","] and represented:  # "Chad, represented by"
        del bare[0]
    if "between" in before and [word for word in before if word != "the"][-1] == "and":
        return False  # "the talks between Chad and Peru were led by"
    if len(bare) == 2 and bare[0] in LED and bare[1] == "by" and _is_of_group(before):
        return True  # "the delegation of the Republic of Chad headed by"
    return ((group or represented) and not PARTING & set(bare)) or _is_signed_for(bare, before)


def _is_of_group(before: list[str]) -> bool:
    """Whether words before a state lead to it from those it sends: "a delegation of the Republic of"."""
    told = [word for word in before if word not in OF_A_STATE - {"of"}]
    while told[-2:-1] == ["of"] and told[-1:] == ["of"]:
        told.pop()
    return told[-1:] in (["of"], ["from"]) and told[-2:-1] != [] and told[-2] in GROUPS


def _is_signed_for(bare: list[str], before: list[str]) -> bool:
    """Whether an actor is one for whom somebody signs: "on behalf of Chad by", "and for the Republic of Mali by"."""
    told = [word for word in before if word not in OF_A_STATE - {"of"}]
    while told[-1:] == ["of"] and told[-2:-1] != ["behalf"]:
        told.pop()
    signs = told[-1:] == ["for"] and not SIGNING.isdisjoint(before)
    behalf = before[-2:] == ["behalf", "of"] and ANEW.isdisjoint(bare)
    return behalf or (bare == ["by"] and (signs or told[-2:] == ["behalf", "of"]))
