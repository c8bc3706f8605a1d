"""Who was named before, whom "he" and "they" go back to."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.vocabulary import OfficeRole
from seed.extract.author import FIRST_PERSON
from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.officials.likeness import may_hold
from seed.extract.officials.office import Title, office_of
from seed.extract.officials.official import PersonMention, TitleMention
from seed.extract.officials.words import words_of
from seed.extract.sentences.clause import SUBJECTS, subjects
from seed.extract.sentences.group import GROUPS, NUMBERS, is_crowd, is_qualified, means_group
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side
from seed.extract.text.language import Node
from seed.records import ActorRef, Found

SINGULAR = frozenset(["he", "she", "him", "his", "her", "himself", "herself"])
STATES = words_of("STATE")
"""Of these nouns, those that mean no person."""
MEMORY = 3
"""How many sentences "he" may look back."""
REPORTED = frozenset(["quote", "cite", "report", "describe"])
"""What somebody's words are, before "as saying"."""
RECENT = 8
"""How many persons back "the minister" may look."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Those who were named together: who met, a list of them, or the two sides of something."""

    sides: tuple[Side, ...]

    @property
    def size(self) -> int:
        """How many actors they are."""
        return len({side.ref for side in self.sides})

    def may_hold(self, title: Title) -> bool:
        """Whether all of its persons may be called so: "the two ministers"."""
        persons = [side.person for side in self.sides if side.person]
        return bool(persons) and all(may_hold(person, title, None) for person in persons)

    def is_like(self, other: "_Group") -> bool:
        """Whether both are of the same actors, so that one may stand for the other."""
        return {side.ref for side in self.sides} == {side.ref for side in other.sides}


@dataclass(slots=True)
class Memory:
    """Who was named last, in which part: what a pronoun or a bare title goes back to.

    Attributes:
        subject: the person whom the main clause of the latest sentence is about, else one of its other clauses.
        main: of which sentence the main clause has told it.
        crowd: for whom the several spoke who spoke last and were none of those named, "officials", "dealers"; None
            where "they" are those named together last.
    """

    narrators: tuple[Side, ...]
    home: Found[ActorRef] | None
    principals: tuple[Side, ...] = ()
    subject: Side | None = None
    main: int = -1
    crowd: tuple[Side, ...] | None = None
    named: Side | None = None
    ministry: Side | None = None
    persons: list[Side] = field(default_factory=list)
    groups: list[_Group] = field(default_factory=list)
    lists: list[_Group] = field(default_factory=list)
    age: int = 0

    def recall(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """Whom a word means that names nobody itself."""
        who = self._other_than_subject(parsed, node) if node.lower_ in ("him", "her") else self.subject or self.named
        if node.lower_ in SINGULAR and who and self.age <= MEMORY:
            self.age = 0
            if who is self.subject and _leads(node):
                self.main = parsed.sentence.index
            return (who,)
        if node.lower_ == "they" and self.crowd is not None:
            return self.crowd
        if node.lower_ in FIRST_PERSON and self.narrators:
            return self.narrators
        if holder := self._holder(parsed, node):
            return (holder,)
        if node.lower_ == "ministry" and parsed.unit(node).kind is UnitKind.WORD and not is_qualified(parsed, node):
            own = Side(self.home, None, parsed.span(node)) if self.home else None
            return tuple(side for side in (self.ministry or own,) if side)
        if means_group(parsed, node) and (group := self._group(parsed, node)):
            return tuple(side.as_actor() for side in group.sides) if node.lemma_ in STATES else group.sides
        states = self.principals and all(is_country(side.ref or "") for side in self.principals)
        if states and node.lemma_ in GROUPS and any(one.lower_ in ("two", "both") for one in node.children):
            return tuple(side.as_actor() for side in self.principals)  # "the two sides" of an article on two
        return ()

    def resume(self, side: Side) -> None:
        """Go back to whom the text told of before: each item of a list is of whoever has made it."""
        self.subject = self.named = side
        self.age = 0

    def _other_than_subject(self, parsed: Parsed, node: Node) -> Side | None:
        """Whom "him" means: not who does it to him."""
        who = self.subject or self.named
        verb = next((above for above in node.ancestors if above.pos_ in ("VERB", "AUX")), None)
        if node.dep_ == "poss" or verb is None:
            return who
        mentions = [parsed.unit(one).mention for one in subjects(verb)]
        doing = {mention.person for mention in mentions if isinstance(mention, PersonMention)}
        known = [who, *reversed(self.persons[-RECENT:])]
        return next((one for one in known if one and one.person and one.person.ref not in doing), None)

    def _holder(self, parsed: Parsed, node: Node) -> Side | None:
        """Of those named lately, the subject first, the one whose title a title alone may be: "the minister"."""
        mention = parsed.unit(node).mention
        if not isinstance(mention, TitleMention) or mention.plural or mention.actor or self.age > MEMORY:
            return None
        recent = [self.subject] if self.subject else []
        recent += reversed(self.persons[-RECENT:])
        return next((one for one in recent if one.person and may_hold(one.person, mention.title, None)), None)

    def _group(self, parsed: Parsed, node: Node) -> _Group | None:
        """The last group of as many as the words tell, each of the title that they name."""
        mention = parsed.unit(node).mention
        number = next((NUMBERS[one.lower_] for one in (node, *node.children) if one.lower_ in NUMBERS), None)
        for groups in (self.groups, self.lists):
            fitting = [group for group in reversed(groups) if number in (None, group.size)]
            if isinstance(mention, TitleMention) and office_of(mention.title).roles != frozenset([OfficeRole.OTHER]):
                told = groups is self.groups  # "the two ministers" are not those of states that a list names in passing
                fitting = [group for group in fitting if group.may_hold(mention.title)] or [
                    group for group in fitting if told and not any(side.person for side in group.sides)
                ]
            if fitting:
                return fitting[0]
        return None

    def keep(self, parsed: Parsed, node: Node, sides: Sequence[Side], group: tuple[Side, ...], *, met: bool) -> None:
        """Remember whom a word names, and who was named together with it."""
        leads = _leads(node)
        is_subject = leads or ((node.dep_ in SUBJECTS or _is_agent(node)) and self.main != parsed.sentence.index)
        for side in sides:
            if side.person is not None:
                self.named, self.age = side, 0
                self.subject = side if is_subject else self.subject
                self.main = parsed.sentence.index if leads else self.main
                self.persons.append(side)
            if _is_ministry(parsed, node):
                self.ministry = side
        if not sides and _is_stranger(parsed, node):
            self.named = None
            self.subject = None if is_subject else self.subject
        told = _Group(group)
        if told.size >= 2:
            kept = self.groups if met or all(side.person for side in group) else self.lists
            kept.append(told)
            self.crowd = None
        elif is_crowd(parsed, node):
            self.crowd = tuple(sides)


def _leads(node: Node) -> bool:
    """Whether a word is who a main clause is about, or whose words it quotes: "sources quoted Orlov as saying"."""
    if node.dep_ == "dobj" and node.head.lemma_ in REPORTED:
        return any(child.lower_ == "as" for child in node.head.children)
    verb = node.head
    while verb.dep_ == "conj":
        verb = verb.head
    return node.dep_ in SUBJECTS and verb.dep_ in ("ROOT", "parataxis")


def _is_agent(node: Node) -> bool:
    """Whether a word is who does what a main clause tells in the passive."""
    return node.dep_ == "pobj" and node.head.dep_ == "agent" and node.head.head.dep_ in ("ROOT", "conj", "ccomp")


def _is_ministry(parsed: Parsed, node: Node) -> bool:
    """Whether a word means a ministry."""
    mention = parsed.unit(node).mention
    return isinstance(mention, ActorMention) and mention.form is Form.MINISTRY


def _is_stranger(parsed: Parsed, node: Node) -> bool:
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
