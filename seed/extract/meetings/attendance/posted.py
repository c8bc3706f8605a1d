"""Who met an ambassador without being named: "The president received the ambassador of Chad to Peru" is Peru's."""

from dataclasses import replace

from seed.extract.meetings.frame import Encounter, distinct
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.clause import OBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed
from seed.extract.sentences.side import Side, actors_of, derived
from seed.extract.text.node import Node


def with_receiving_state(found: Encounter, parsed: Parsed, node: Node) -> Encounter:
    """With the state that an ambassador was sent to, where somebody of no state told met him alone."""
    sent = [side for side in found.sides if side.person]
    posts = [post for side in sent for post in (side.person.posts if side.person else ())]
    if any(side.person and not any(post.accredited_to for post in side.person.posts) for side in sent):
        return found  # "the minister", who is known, met an ambassador of his own
    states = {post.accredited_to: post.title_span for post in posts if post.accredited_to}
    if len(states) != 1 or len(actors_of(sent)) != 1 or not any(_is_unnamed(parsed, one) for one in _who(node)):
        return found
    ((state, span),) = states.items()
    return replace(found, sides=distinct([*found.sides, Side(derived(state, span), None, sent[0].words)]))


def _who(node: Node) -> list[Node]:
    """Those whom a verb or noun of meeting tells of, on either side."""
    verbs = (node, node.head) if node.pos_ == "NOUN" else (node,)
    objects = [child for child in node.children if child.dep_ in OBJECTS]
    return [*(one for verb in verbs for one in (*subjects(verb), *prepositional(verb, "with", "by", "on"))), *objects]


def _is_unnamed(parsed: Parsed, node: Node) -> bool:
    """Whether a word is the title of one person of whom no state is told: "the prime minister"."""
    mention = parsed.unit(node).mention
    return isinstance(mention, TitleMention) and mention.actor is None and not mention.plural
