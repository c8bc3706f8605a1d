"""Speakers: who says what a verb of speech tells, by its subject or by whom that takes up again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.vocabulary import OfficeRole
from seed.extract.author import WRITINGS
from seed.extract.names.actor import is_country
from seed.extract.officials.likeness import GENERIC
from seed.extract.officials.office import HEADS
from seed.extract.officials.official import Person, TitleMention
from seed.extract.sentences.clause import REPORTED, prepositional, subjects
from seed.extract.sentences.group import GROUPS, PLURAL
from seed.extract.sentences.memory import SINGULAR
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, identity
from seed.extract.sentences.sides import BODIES, Sides
from seed.extract.text.node import Node

SPOKESPERSONS = frozenset(["spokesman", "spokeswoman", "spokesperson"])
INSTITUTIONS = frozenset(
    "ministry office presidency government cabinet embassy administration service department palace".split()
)
"""Nouns for those who speak for the state, whoever they are."""
OWN_INSTITUTIONS = frozenset(["ministry", "government", "cabinet"])
"""Which of them are the article's own state's where none is named; an office only as "the Foreign Office"."""
BLOCS = frozenset("alliance bloc union organization organisation body council commission bank fund agency it".split())
"""Words that take up an organization that spoke."""
ATTENDING = frozenset("participant attendee delegation pair trio".split())
"""Further nouns that take up several who spoke."""
UNTOLD = frozenset([OfficeRole.OTHER])
"""Roles beside which somebody may be called by another title."""
TOLD_BY = frozenset(["hear", "learn"])
"""Verbs of whom something is told, "from" somebody."""
OF_HEADS = frozenset("presidency presidential royal palace chancellery".split())
"""Words for the offices of heads of states, whom the text has told of."""
AGAIN = 2
"""Within so many sentences a word takes up who spoke before."""


def has_clause(node: Node) -> bool:
    """Whether what is said follows as a clause, or precedes with the verb in apposition."""
    if any(child.dep_ in ("ccomp", "xcomp") or _is_that_clause(child) for child in node.children):
        return True
    return node.dep_ in ("ccomp", "parataxis") and node.head.pos_ in ("VERB", "AUX")


def _is_that_clause(node: Node) -> bool:
    return node.dep_ == "advcl" and any(child.lower_ == "that" and child.dep_ == "mark" for child in node.children)


def is_quoted_as(node: Node) -> bool:
    """Whether a participle is told to be somebody's words: "was quoted as saying"."""
    return node.dep_ == "pcomp" and node.head.lower_ == "as" and node.head.head.lemma_ in REPORTED


@dataclass(frozen=True, slots=True)
class Listener:
    """Who speaks in a sentence.

    Attributes:
        parsed: the sentence.
        sides: who is meant where.
        previous: the sentence before.
        last: who spoke last.
        since: how many sentences ago.
        writers: who spoke through a communique, a letter … that was told of before.
    """

    parsed: Parsed
    sides: Sides
    previous: Parsed | None
    last: tuple[Side, ...]
    since: int
    writers: Mapping[str, tuple[Side, ...]]

    def who(self, nodes: Iterable[Node]) -> list[Side]:
        """Those that nouns mean."""
        return [side for node in nodes for side in self.sides.of(self.parsed, node)]

    def speakers(self, node: Node) -> list[Side]:
        """Who says what a verb tells: its subject, else whom the words take up again of those who spoke before."""
        nouns = _nouns(node) or self._names_beside(node)
        return [side for side in self.who(nouns) or self.again(node, nouns) if side.person or side.ref]

    def _names_beside(self, node: Node) -> list[Node]:
        """The person right before a verb that the parser gave no subject: "agreeing with Shultz, Gromov said"."""
        beside = self.parsed.nodes[max(node.i - 1, 0)]
        return [beside] if node.tag_ == "VBD" and self.parsed.unit(beside).kind is UnitKind.PERSON else []

    def author(self, node: Node) -> list[Side]:
        """Who says what is quoted alone: who spoke just before, or delivered the message that it is."""
        if self.last and (self.since <= 1 or (self.since == AGAIN and self._is_about_last())):
            return self.last_again(node)
        if self.previous is None:
            return []
        delivered = [one for one in self.previous.nodes if one.dep_ == "dobj" and one.lemma_ in WRITINGS]
        by = [one for message in delivered for one in subjects(message.head)]
        found = [side for one in by for side in self.sides.of(self.previous, one)]
        return [side.meant_by(self.parsed.span(node)) for side in found]

    def _is_about_last(self) -> bool:
        """Whether the sentence before is only about the one who spoke last: "he is at pains to repeat it"."""
        if self.previous is None or len(self.last) != 1:
            return False
        leading = [noun for one in self.previous.nodes if one.dep_ == "ROOT" for noun in subjects(one)]
        about = [side for noun in leading for side in self.sides.of(self.previous, noun)]
        return {identity(side) for side in about} == {identity(side) for side in self.last}

    def is_anonymous(self, node: Node) -> bool:
        """Whether somebody is told to speak who is nobody known: what others say within it is hearsay."""
        nouns = _nouns(node)
        common = all(one.pos_ == "NOUN" and one.lemma_ not in INSTITUTIONS | GROUPS for one in nouns)
        return bool(nouns) and common and any(child.dep_ == "ccomp" for child in node.children)

    def again(self, node: Node, nouns: Sequence[Node]) -> list[Side]:
        """Who spoke last, for a fragment ("Stating that …"), a pronoun, a writing, a spokesman of nobody told."""
        recent = self.since <= AGAIN
        if node.dep_ == "ROOT" and node.i == 0 and not nouns:
            return self._of_fragment(node, recent=recent)
        for noun in nouns:
            if noun.lemma_.lower() in WRITINGS:
                return self._written(noun)
            if noun.lower_ in SINGULAR and recent and len(self.last) == 1 and self.last[0].person:
                return self.last_again(noun)
            if noun.lower_ in BLOCS and (body := self._body(noun)):
                return body
            if self._is_spokesperson(noun):
                whose = self.who(prepositional(noun, "for", "of", "at"))
                return [side.as_actor() for side in whose or self.last_again(noun)]
            if recent and len(self.last) > 1 and _is_plural(noun) and not self.sides.are_strangers(self.parsed, noun):
                return self.last_again(noun)
            if noun.lemma_.lower() in INSTITUTIONS:
                return self._of_institution(noun)
            if recent and len(self.last) == 1 and self._is_title_of(noun, self.last[0].person):
                return self.last_again(noun)
        if node.lemma_ == "agree" and any(child.lower_ == "it" for child in node.children):
            return self._of_all(node, recent=recent)
        return []

    def _of_fragment(self, node: Node, *, recent: bool) -> list[Side]:
        """Who says what a sentence without a subject tells: "Stating that …", an item of a list, "Noted the treaty"."""
        if node.tag_ == "VBG":
            return self.last_again(node) if recent and has_clause(node) else []
        joint = len(self.sides.narrators) > 1 and node.tag_ in ("VBN", "VBD")
        return [side.meant_by(self.parsed.span(node)) for side in self.sides.narrators] if joint else []

    def _of_all(self, node: Node, *, recent: bool) -> list[Side]:
        """Those who agreed where it is only told that "it was agreed": who spoke last, or the two it is about."""
        if len(self.last) > 1 and recent:
            return self.last_again(node)
        states = [side.as_actor() for side in self.sides.principals if is_country(side.ref or "")]
        return [side.meant_by(self.parsed.span(node)) for side in states] if len(states) > 1 else []

    def last_again(self, node: Node) -> list[Side]:
        """Those who spoke last, meant by a word of this sentence."""
        return [side.meant_by(self.parsed.span(node)) for side in self.last]

    def _written(self, noun: Node) -> list[Side]:
        """Who speaks through a writing: whoever it is of, "the Kremlin statement", else who spoke last, or at home."""
        by = [one for child in noun.children if child.dep_ == "acl" for one in prepositional(child, "by")]
        named = [side for inner in (*noun.children, *by) for side in self.sides.single(self.parsed, inner)]
        if not named and any(child.lower_ == "the" for child in noun.children):
            wrote = self.writers.get(noun.lemma_.lower(), ())
            named = [side.meant_by(self.parsed.span(noun)) for side in wrote]
        return named or self.last_again(noun) or (self._home(noun) if noun.lemma_ == "statement" else [])

    def _body(self, noun: Node) -> list[Side]:
        """The body that spoke last, or that the sentence before is about."""
        spoke = [side.as_actor() for side in self.last_again(noun)] if self.since <= AGAIN else []
        if spoke or self.previous is None:
            return spoke if noun.lower_ == "it" else [side for side in spoke if side.ref and side.ref[:4] == "org:"]
        before = [one for one in self.previous.nodes if one.dep_ == "nsubj" and one.head.dep_ == "ROOT"]
        acting = [side for one in before for side in self.sides.single(self.previous, one) if side.person is None]
        return [side.meant_by(self.parsed.span(noun)) for side in acting]

    def _is_spokesperson(self, node: Node) -> bool:
        """Whether a noun is a spokesperson or a press office of nobody told: of whoever spoke last."""
        mention = self.parsed.unit(node).mention
        bare = isinstance(mention, TitleMention) and not mention.actor
        words = mention.title.bare.split() if bare and isinstance(mention, TitleMention) else [node.lower_]
        return words[-1] in SPOKESPERSONS or any(child.lower_ == "press" for child in node.children)

    def _is_title_of(self, noun: Node, person: Person | None) -> bool:
        """Whether a title alone may be that of somebody of whom the text has told no such title: "the minister"."""
        mention = self.parsed.unit(noun).mention
        if person is None or not isinstance(mention, TitleMention) or mention.actor or mention.plural:
            return False
        alone = all(child.lower_ == "the" or child.is_punct for child in noun.children)
        return alone and mention.title.bare in GENERIC and (person.roles <= UNTOLD or _is_of_cabinet(person))

    def _of_institution(self, noun: Node) -> list[Side]:
        """For whom an office speaks: for whose it is, "Vega's office", else for the state that is at home here."""
        whose = [child for child in noun.children if child.dep_ in ("poss", "compound", "nmod", "amod")]
        named = [side.as_actor() for one in whose for side in self.sides.single(self.parsed, one) if side.ref]
        word = noun.lemma_.lower()
        if not named and OF_HEADS & {word, *(child.lower_ for child in whose)}:
            named = self._of_head_before(noun)
        own = word in OWN_INSTITUTIONS or any(child.lower_ == "foreign" for child in whose) or word not in BODIES
        return named or (self._home(noun) if own else [])

    def _of_head_before(self, noun: Node) -> list[Side]:
        """The state of the head told of just before: "President Idi left. "He is well," the presidency said"."""
        told = self.last_again(noun)
        if self.previous is not None:
            told += [side for one in self.previous.nodes for side in self.sides.single(self.previous, one)]
        heads = {side.ref: side for side in told if side.person and side.person.roles & HEADS and side.ref}
        return [side.as_actor().meant_by(self.parsed.span(noun)) for side in heads.values()] if len(heads) == 1 else []

    def _home(self, noun: Node) -> list[Side]:
        bare = not any(child.dep_ in ("det", "poss") for child in noun.children)  # "Government has rejected"
        own = (self.sides.own if bare or noun.lemma_.lower() == "cabinet" else None) or self.sides.home
        return [Side(own, None, self.parsed.span(noun))] if own else []


def _is_of_cabinet(person: Person) -> bool:
    """Whether somebody speaks for a cabinet whose member he may be: "the Cabinet spokesman" is "the Minister" too."""
    return any("cabinet" in post.title.bare.split() for post in person.posts)


def _is_plural(noun: Node) -> bool:
    """Whether a word takes up several: "they", "the participants", "the pair"."""
    several = noun.tag_ == "NNS" and noun.lemma_ in GROUPS | ATTENDING
    return several or noun.lower_ in PLURAL or noun.lower_ in ("pair", "trio")


def _nouns(node: Node) -> list[Node]:
    """The nouns for those who speak; of a passive its agents, of "quoted as saying" whoever is quoted."""
    if is_quoted_as(node):
        quoting = node.head.head
        passive = any(child.dep_ == "nsubjpass" for child in quoting.children)
        return subjects(quoting) if passive else [child for child in quoting.children if child.dep_ == "dobj"]
    if any(child.dep_ in ("nsubjpass", "auxpass") for child in node.children):
        return list(prepositional(node, "by"))
    if node.lemma_ in TOLD_BY:
        return list(prepositional(node, "from"))
    if node.tag_ == "VB" and node.dep_ in ("acl", "relcl"):  # "took advantage of the visit to say"
        node = next((above for above in node.ancestors if above.pos_ == "VERB"), node)
    named = [one for one in subjects(node) if one.dep_ != "nsubjpass" or one.head.tag_ != "VBN"]
    return named[:1] if node.dep_ == "conj" else named  # "Orlov, under whom Berg had served, called it"
