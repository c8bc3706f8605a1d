"""Whom an official speaks for: whose support, thanks or readiness he voices, whose doings he reports."""

import re
from collections.abc import Sequence

from db.vocabulary import OfficeRole
from seed.extract.allegiances.company import AWAY, may_serve
from seed.extract.names.actor import ActorMention, is_country, span_of
from seed.extract.officials.office import Title
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention
from seed.extract.officials.words import MEETING, STATE_BODIES, words_of
from seed.extract.sentences.clause import SUBJECTS, subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import derived
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.extract.text.speech import cue_of
from seed.records import ActorRef, Found

ATTITUDES = words_of("ATTITUDE")
"""Nouns for what an official voices on behalf of whom he serves."""

SPEAKING = frozenset("spokesman spokeswoman spokesperson deputy chief associate".split())
"""Words of the title of a spokesman that tells not whose he is."""
THANKING = frozenset("thank praise commend applaud laud hail".split())
"""Verbs whose object holds what is told behind them."""


def voiced(document: Document, cast: Cast, person: Person, sentences: Sequence[Parsed]) -> Found[ActorRef] | None:
    """The actor whose attitude the person voices: "reaffirmed the United States' support"."""
    others = {one.actor for one in cast.persons.values() if one.actor}
    for parsed in sentences:
        for node in parsed.nodes:
            mention = parsed.unit(node).mention
            if not isinstance(mention, ActorMention) or mention.state in others or not is_country(mention.state):
                continue
            if _holder(node) and _is_voice(parsed, node, person, cast):
                return derived(mention.state, span_of(document, mention))
    return None


def reports_of_his_own(cast: Cast, person: Person, sentences: Sequence[Parsed]) -> Found[ActorRef] | None:
    """The state of which somebody in office reports what it does: "Chad is finishing its plans, Minister Idi said".

    Also the one that itself speaks in the sentence before his: "Chad rejected it. Minister Idi said".
    """
    if person.roles & AWAY:
        return None
    for before, parsed in zip((None, *sentences), sentences, strict=False):
        if parsed.sentence.index != person.sentence:
            continue
        for node in parsed.nodes:
            mention = parsed.unit(node).mention
            if not isinstance(mention, PersonMention) or mention.person != person.ref or node.dep_ not in SUBJECTS:
                continue
            told = [child for child in node.head.children if child.dep_ == "ccomp" and child.i < node.i]
            doing = [
                (parsed, one) for verb in told for subject in subjects(verb) for one in (subject, *_owners(subject))
            ]
            if before is not None and cue_of(node.head):
                for subject in (one for verb in before.nodes if verb.dep_ == "ROOT" for one in subjects(verb)):
                    doing += [(before, one) for one in (_body_of(subject) or [subject] * bool(cue_of(subject.head)))]
            for where, state in doing:
                named = where.unit(state).mention
                if isinstance(named, ActorMention) and may_serve(cast, person, named.state) and is_country(named.state):
                    return derived(named.state, span_of(where.document, named))
    return None


def _owners(node: Node) -> list[Node]:
    """Whose a thing is: "Chad's | exports"."""
    return [child for child in node.children if child.dep_ == "poss"]


def _body_of(node: Node) -> list[Node]:
    """Whose a body is that acts for a state: "the Chadian | parliament"."""
    own = node.lower_ in STATE_BODIES
    return [child for child in node.children if own and child.dep_ in ("poss", "amod", "compound", "nmod")]


def speaks_for_head(document: Document, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Whose head a mere spokesman speaks for: "UN Secretary-General Orlov regretted it, spokesman Ali Idi said"."""
    bare = {word for post in person.posts for word in post.title.bare.split()}
    if OfficeRole.SPOKESPERSON not in person.roles or not bare <= SPEAKING:
        return None
    beside = [one for one in cast.mentions if one.sentence == person.sentence and one.person != person.ref]
    heads = [one for one in beside if OfficeRole.ORGANIZATION_HEAD in cast.persons[one.person].roles]
    actor = cast.persons[heads[0].person].actor if len({one.person for one in beside}) == 1 and heads else None
    return derived(actor, heads[0].name) if actor else None


def speaks_for_named(document: Document, cast: Cast, person: Person) -> Found[ActorRef] | None:
    """Whom a spokesman's principal serves, who is named behind: "Ali Idi, a spokesman for President Orlov"."""
    if OfficeRole.SPOKESPERSON not in person.roles:
        return None
    for post in person.posts:
        for one in (other for other in cast.mentions if other.person != person.ref):
            between = document.article.text[post.title_span.end : one.name.start].lower()
            known = cast.persons[one.person].actor
            if known and len(between) < NEAR and BETWEEN.fullmatch(between) and one.sentence == person.sentence:
                return derived(known, one.name)
    return None


NEAR = 80
"""So many characters may stand between a spokesman's title and whom he speaks for, the title of that one."""
BETWEEN = re.compile(r"\s+(?:for|of|to)\s[^,;:()]*")


def _holder(node: Node) -> bool:
    """Whether an actor is the holder of an attitude, or the one on whose behalf something is said."""
    head = node.head
    if head.lemma_.lower() == "delegation" and head.dep_ not in ("dobj", "obj", "pobj"):
        return False  # "Minister Idi said the Chadian delegation had left"
    if node.dep_ in ("poss", "amod", "compound", "nmod") and head.lemma_.lower() in ATTITUDES:
        return True
    if node.dep_ == "amod" and head.lemma_ == "people":
        return head.head.lower_ == "of" and head.head.head.lemma_ == "behalf"
    return head.lower_ == "of" and (head.head.lemma_.lower() in ATTITUDES or head.head.lemma_ == "behalf")


def _is_voice(parsed: Parsed, node: Node, person: Person, cast: Cast) -> bool:
    """Whether the person is the subject of a verb above the node, or what can mean nobody else."""
    for verb in node.ancestors:
        if verb.pos_ != "VERB":
            continue
        if verb.lower_ in MEETING:
            return False  # "He met the head of the delegation of Chad"
        if verb.lemma_ in THANKING:
            return False  # "He thanked the guests for Chad's position"
        for one in subjects(verb):
            mention = parsed.unit(one).mention
            if getattr(mention, "person", None) == person.ref or one.lower_ in ("he", "she"):
                return True
            if isinstance(mention, TitleMention) and _is_his_alone(mention.title, person, cast):
                return True
    return False


def _is_his_alone(title: Title, person: Person, cast: Cast) -> bool:
    """Whether "the minister" can only mean the person: nobody else of the cast is one."""
    word = title.bare.split()[-1]
    ranked = [one for one in cast.persons.values() if any(word in post.title.bare.split() for post in one.posts)]
    return ranked == [person]
