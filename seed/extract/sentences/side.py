"""Who a noun phrase means: persons, actors, and by pronoun or "the two ministers" those named before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from db.vocabulary import Basis, OfficeRole, SpanRole
from seed.extract.author import FIRST_PERSON, author_of
from seed.extract.names.actor import ActorMention, Form, is_country, span_of
from seed.extract.names.gazetteer import state_then
from seed.extract.officials.leader import actor_of_leader
from seed.extract.officials.office import HEADS, Title, office_of
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention, may_hold
from seed.extract.officials.words import words_of
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.text.document import Document
from seed.extract.text.language import Node
from seed.extract.text.speech import is_told_speech
from seed.records import ActorRef, Found, PersonRecord, Ref, Span

SINGULAR = frozenset(["he", "she", "him", "his", "her", "himself", "herself"])
PLURAL = frozenset(["they", "them", "their", "both", "themselves"])
GROUPS = words_of("GROUP")
"""Nouns that mean those named before: "the two sides", "both leaders"."""
STATES = words_of("STATE")
"""Of these nouns, those that mean no person."""
BODIES = words_of("ACTING_BODY")
"""Nouns that mean the actor that qualifies them: "the Egyptian government", "the people of Azerbaijan"."""
OWN = frozenset(["country", "nation", "government"])
"""Nouns that mean whom somebody serves, whose they are said to be."""
MEMBERS = frozenset(["allies", "partners", "members"])
"""Nouns that mean the organization that qualifies them, but not a state: "NATO allies"."""
JOINT = frozenset(["joint", "trilateral", "quadrilateral", "joint-statement", "communique", "communiqué"])
"""Words of a headline above what several say together."""
HEADLINES = 3
"""So many first sentences may be headlines."""
MEMORY = 3
"""How many sentences "he" may look back."""
REPORTED = frozenset(["quote", "cite", "report", "describe"])
"""What somebody's words are, before "as saying"."""
RECENT = 8
"""How many persons back "the minister" may look."""
NUMBERS = {"two": 2, "both": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
QUALIFIERS = ("poss", "amod", "compound", "nmod", "appos", "det")


@dataclass(frozen=True, slots=True)
class Side:
    """One that takes part: a person, an actor, or a person on an actor's behalf.

    Attributes:
        words: the words that mean it here.
        antecedent: the words that those go back to, where they are a pronoun or alike.
    """

    actor: Found[ActorRef] | None
    person: Person | None
    words: Span
    antecedent: Span | None = None

    @property
    def ref(self) -> ActorRef | None:
        """The actor."""
        return self.actor.value if self.actor else None

    def party(self) -> Found[ActorRef] | None:
        """The actor as a party here: the words of this spot, then what tells whom they stand for."""
        if self.actor is None:
            return None
        more = (self.antecedent, *(Span(one.start, one.end, one.text, SpanRole.ANTECEDENT) for one in self.actor.spans))
        spans = dict.fromkeys(span for span in (self.words, *more) if span is not None)
        unique = {(span.start, span.end): span for span in reversed(list(spans))}
        ordered = tuple(sorted(unique.values(), key=lambda span: span is not self.words))
        return Found(self.actor.value, ordered, self.actor.basis, self.actor.confidence)

    def record(self) -> PersonRecord | None:
        """The person as printed here."""
        if self.person is None:
            return None
        name = self.antecedent or self.words
        spans = (name, self.words) if self.antecedent else (name,)
        holding = f"{self.person.ref}-holding-1" if self.person.posts else None
        return PersonRecord(Found(" ".join(name.text.split()), spans), self.person.ref, holding, self.ref)

    def as_actor(self) -> "Side":
        """The same without the person."""
        return Side(self.actor, None, self.words, self.antecedent)

    def meant_by(self, words: Span) -> "Side":
        """The same, meant by other words that go back to these."""
        origin = self.antecedent or self.words
        return Side(self.actor, self.person, words, Span(origin.start, origin.end, origin.text, SpanRole.ANTECEDENT))


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
class _Memory:
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
        if node.lower_ == "ministry" and parsed.unit(node).kind is UnitKind.WORD and not _is_qualified(parsed, node):
            own = Side(self.home, None, parsed.span(node)) if self.home else None
            return tuple(side for side in (self.ministry or own,) if side)
        if _means_group(parsed, node) and (group := self._group(parsed, node)):
            return tuple(side.as_actor() for side in group.sides) if node.lemma_ in STATES else group.sides
        states = self.principals and all(is_country(side.ref or "") for side in self.principals)
        if states and node.lemma_ in GROUPS and any(one.lower_ in ("two", "both") for one in node.children):
            return tuple(side.as_actor() for side in self.principals)  # "the two sides" of an article on two
        return ()

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
                fitting = [group for group in fitting if group.may_hold(mention.title)] or [
                    group for group in fitting if not any(side.person for side in group.sides)
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
        elif _is_crowd(parsed, node):
            self.crowd = tuple(sides)


@dataclass(slots=True)
class Sides:
    """Who is meant where, throughout a document; reading it sentence by sentence, in order, gathers who was named.

    Attributes:
        home: the state where the article was filed.
        named: all actors that it names.
        principals: the two whom it is about, or none.
    """

    document: Document
    cast: Cast
    home: Found[ActorRef] | None = None
    named: frozenset[ActorRef] = frozenset()
    principals: tuple[Side, ...] = ()
    _back: dict[tuple[int, int], tuple[Side, ...]] = field(default_factory=dict)
    _strangers: set[tuple[int, int]] = field(default_factory=set)

    def read(self, sentences: Sequence[Parsed]) -> None:
        """Resolve every pronoun, group and title of the document."""
        memory = _Memory(self._narrators(sentences), self.home, self.principals)
        for parsed in sentences:
            memory.age += 1
            for node in parsed.nodes:
                meant = self._ahead(parsed, node) or memory.recall(parsed, node)
                if not meant and node.lower_ == "they" and memory.crowd is not None:
                    self._strangers.add(parsed.place(node))
                if meant:
                    self._back[parsed.place(node)] = tuple(side.meant_by(parsed.span(node)) for side in meant)
                group, met = self._group_ending_with(parsed, node)
                memory.keep(parsed, node, self._own(parsed, node), group, met=met)

    def state_at(self, country: ActorRef) -> ActorRef:
        """The state that a country was part of when the article was written."""
        anchor = self.document.anchor
        return state_then(country, anchor.day if anchor else None, self.named)

    def _ahead(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """The subject that a pronoun before it means: "During his visit, Lavrov said"."""
        if node.lower_ == "it" and node.dep_ in SUBJECTS and node.head.dep_ == "ccomp":  # "the ministry said it"
            said = (one for one in node.head.head.children if one.dep_ == "nsubj" and one.i < node.i)
            return tuple(side for one in said for side in self.of(parsed, one) if side.person is None)
        if node.lower_ not in SINGULAR or node.dep_ != "poss":
            return ()
        for above in node.ancestors:
            for child in above.children:
                if child.dep_ in SUBJECTS and node.i < child.i < above.i and node not in child.subtree:
                    return tuple(side for side in self._own(parsed, child) if side.person)
        return ()

    def are_strangers(self, parsed: Parsed, node: Node) -> bool:
        """Whether "they" are several who spoke before without a name: "dealers said … they added"."""
        return parsed.place(node) in self._strangers

    @property
    def narrator(self) -> Side | None:
        """Whose own words the article is."""
        return self._narrator()

    def _narrators(self, sentences: Sequence[Parsed]) -> tuple[Side, ...]:
        """Whom "we" means: the author, or those whose joint statement it is, as the headline or the lead names them."""
        if (author := self._narrator()) is not None:
            return (author,)
        joint = any(
            not sentence.is_body and JOINT & {token.text.lower() for token in sentence.tokens}
            for sentence in self.document.sentences[:HEADLINES]
        )
        lead = next((parsed for parsed in sentences if parsed.sentence.is_body), None) if joint else None
        named = [side for node in lead.nodes for side in self._own(lead, node) if side.ref] if lead else []
        parties = {side.ref: side for side in named if is_country(side.ref or "")}
        return tuple(side.as_actor() for side in parties.values()) if len(parties) > 1 else ()

    def _narrator(self) -> Side | None:
        """The author of the article, where it has one."""
        mention = author_of(self.document, self.cast)
        return self.of_person(mention) if mention is not None else None

    def of(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those that a noun phrase means, all of its conjuncts."""
        listed = [one for one in (node, *node.conjuncts) if one.i >= node.i]
        listed += [one for above in listed for one in _in_apposition(parsed, above)]
        listed.sort(key=lambda one: one.i)
        found = [side for one in (*listed, *_astray(parsed, listed[-1])) for side in self.single(parsed, one)]
        return list({_identity(side): side for side in reversed(found)}.values())[::-1]

    def single(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those that one noun means."""
        node = _antecedent(node)
        found = list(self._back.get(parsed.place(node), ())) or self._own(parsed, node)
        if not found and (node.tag_ == "NNP" or parsed.unit(node).kind is UnitKind.DATE):
            # the rest of a name, or what follows it, taken for the head of both: "Moi [of] arap Moi", "Grant today"
            before = (child for child in node.children if child.dep_ == "compound")
            found = [side for child in before if _is_person(parsed, child) for side in self._own(parsed, child)]
        if not found:
            named = [child for child in node.children if child.dep_ == "appos"]
            found = [side for child in named for one in (child, *child.conjuncts) for side in self._own(parsed, one)]
        if not found and node.lemma_ in OWN and node.tag_ == "NN":  # "his country"
            owners = (child for child in node.children if child.dep_ == "poss" and child.lower_ in SINGULAR)
            whose = [one for owner in owners for one in self._back.get(parsed.place(owner), ())]
            found = [one.as_actor().meant_by(parsed.span(node)) for one in whose]
        if not found and parsed.unit(node).kind is UnitKind.TITLE:  # "the ministers of the two countries"
            whose = [side for one in prepositional(node, "of", "from") for side in self.of(parsed, one)]
            found = [side.as_actor() for side in whose]
        return found

    def in_subtree(self, parsed: Parsed, node: Node) -> list[Side]:
        """All that are named below a node, itself included."""
        return [side for inner in node.subtree for side in self._own(parsed, inner)]

    def _own(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those that a word itself names, or a body that belongs to whoever qualifies it."""
        unit = parsed.unit(node)
        match unit.mention:
            case PersonMention() as mention:
                return [self.of_person(mention)]
            case TitleMention(plural=True, actor=ActorMention()) if _is_named_behind(parsed, node):
                return []  # "the Quad leaders – Prime Minister Orlov and", who are named
            case ActorMention() as named:
                return [self._of_actor(named)]
            case TitleMention(actor=ActorMention() as actor):
                return [Side(self._found(actor), None, parsed.span(node))]
        if unit.kind is UnitKind.WORD and node.lemma_.lower() in BODIES:
            return list(self._behind(parsed, node))
        if unit.kind is UnitKind.WORD and node.lower_ in MEMBERS:
            return [side for side in self._behind(parsed, node) if side.ref and not is_country(side.ref)]
        return []

    def _behind(self, parsed: Parsed, node: Node) -> Iterator[Side]:
        """Whom a body acts for; and the person it is named with, "President Sisi and senior Egyptian officials"."""
        acting: Found[ActorRef] | None = None
        for inner in _qualifiers(node):
            mention = parsed.unit(inner).mention
            if isinstance(mention, ActorMention):
                acting = acting or self._found(mention)
                yield Side(self._found(mention), None, parsed.span(node, inner))
            elif inner.head.lemma_.lower() == "administration" and inner.tag_ == "NNP":
                yield from self._administered(parsed, inner)
            elif isinstance(mention, PersonMention) and (inner.dep_ == "nmod" or _leads_it(inner)):
                side = self.of_person(mention)
                yield side if side.actor or not _leads_it(inner) else replace(side, actor=acting)
            elif isinstance(mention, PersonMention) and node.lemma_ in STATES and inner.head.lower_ == "of":
                yield self.of_person(mention).as_actor()  # "the government of President Okello"

    def _administered(self, parsed: Parsed, name: Node) -> Iterator[Side]:
        """The state of whose head an administration is called: "Okello administration officials"."""
        mention = parsed.unit(name).mention
        if isinstance(mention, PersonMention):
            yield self.of_person(mention).as_actor()
            return
        anchor = self.document.anchor
        actor = actor_of_leader(name.text, HEADS, anchor.day) if anchor else None
        if actor is not None:
            yield Side(derived(actor, parsed.span(name)), None, parsed.span(name))

    def of_person(self, mention: PersonMention) -> Side:
        """A person at a spot."""
        person = self.cast.persons[mention.person]
        actor = next((post.actor for post in person.posts if post.actor), None)
        return Side(actor, person, mention.name)

    def _of_actor(self, mention: ActorMention) -> Side:
        return Side(self._found(mention), None, span_of(self.document, mention))

    def _found(self, mention: ActorMention) -> Found[ActorRef]:
        return Found(mention.state, (span_of(self.document, mention),))

    def _group_ending_with(self, parsed: Parsed, node: Node) -> tuple[tuple[Side, ...], bool]:
        """Those that are named together up to a node, and whether as those who do something with each other."""
        if node.dep_ == "conj":
            first = node
            while first.dep_ == "conj" and first.head.i < first.i:
                first = first.head
            listed = [first, *(one for one in first.conjuncts if one.i <= node.i)]
            sides = tuple(side for one in listed for side in self._own(parsed, one))
            return sides, first.dep_ in SUBJECTS or (first.dep_ == "pobj" and first.head.lower_ == "between")
        if node.dep_ in SUBJECTS and self._own(parsed, node):
            return tuple(self._own(parsed, node)), True  # "the leaders of A and B"
        if node.dep_ in ("pobj", "dobj") and self._own(parsed, node):
            verb = node.head if node.dep_ == "dobj" else node.head.head
            if node.dep_ == "pobj" and verb.dep_ == "dobj":  # "held a meeting with"
                verb = verb.head
            met = [child for child in verb.children if child.dep_ in SUBJECTS and child.i < node.i]
            linked = node.dep_ == "dobj" or node.head.lower_ in ("with", "and")
            if met and linked and verb.pos_ in ("VERB", "AUX"):
                return tuple(side for one in met for side in self.of(parsed, one)) + tuple(
                    self._own(parsed, node)
                ), True
        return (), False


COUNTED = frozenset(["nation", "country", "state", "member", "government"])
OPENING = frozenset([":", "-", "--", "–", "—", "("])
"""What leads to those who are meant."""
SUCH = frozenset(["including", "as", "like", "namely"])


def _in_apposition(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The names behind a name in a list without "and", or behind a noun that only announces them: "leaders such as"."""
    unit = parsed.unit(node)
    if unit.kind is UnitKind.PERSON:
        for child in node.children:
            if child.dep_ in ("appos", "compound") and _is_listed(parsed, child):
                yield from (child, *child.conjuncts, *_in_apposition(parsed, child))
    elif unit.kind is UnitKind.TITLE and getattr(unit.mention, "plural", False):
        for child in node.children:  # "the presidents of Chad, Mali and Niger", "the leaders – President Orlov and"
            if child.dep_ == "appos" and parsed.unit(child).kind in (UnitKind.ACTOR, UnitKind.PERSON):
                yield from (child, *child.conjuncts)
    elif unit.kind is UnitKind.WORD:
        yield from _counted(parsed, node)
        for child in node.children:
            if child.dep_ == "prep" and child.lower_ in SUCH:
                for inner in child.children:
                    if inner.dep_ == "pobj":
                        yield from (inner, *inner.conjuncts)


def _counted(parsed: Parsed, node: Node) -> Iterator[Node]:
    """As many states as are meant, behind a dash or a colon: "the three nations -- Chad, Mali and Niger"."""
    number = next((NUMBERS.get(child.lower_) for child in node.children if child.dep_ == "nummod"), None)
    if node.lemma_ not in COUNTED or number is None:
        return
    run: list[Node] = []
    for one in parsed.nodes[node.i + 1 :]:
        if parsed.unit(one).kind is UnitKind.ACTOR and (run or parsed.nodes[one.i - 1].lower_ in OPENING):
            run.append(one)
        elif not run and one.tag_ in ("NNS", "NNPS"):
            return  # "opposed by their neighbours - Chad, Mali and Niger": these are meant
        elif run and one.lower_ not in (",", ";", "and", "the"):
            break
    if len(run) == number:
        yield from run


def _is_named_behind(parsed: Parsed, node: Node) -> bool:
    """Whether those who share a title are named behind it."""
    return any(child.dep_ == "appos" and _is_person(parsed, child) for child in node.children)


def _is_listed(parsed: Parsed, node: Node) -> bool:
    """Whether a noun means one more: by name, or by a title of a state's, "met Orlov, the Chadian president and"."""
    unit = parsed.unit(node)
    titled = isinstance(unit.mention, TitleMention) and unit.mention.actor is not None and node.dep_ == "appos"
    return unit.kind is UnitKind.PERSON or titled


def _astray(parsed: Parsed, node: Node) -> Iterator[Node]:
    """The further names of a list that the parser ties to the verb: "brought together Orlov, and Marchand"."""
    verb = node.head if node.dep_ == "dobj" else node.head.head
    if node.dep_ not in ("dobj", "pobj", "conj") or verb.pos_ != "VERB":
        return
    for child in verb.children:
        if child.dep_ == "conj" and child.i > node.i and parsed.unit(child).kind in (UnitKind.PERSON, UnitKind.TITLE):
            yield child
            yield from child.conjuncts


def _antecedent(node: Node) -> Node:
    """Whom "whom" means; any other word itself."""
    if node.tag_ not in ("WP", "WDT"):
        return node
    clause = next((above for above in node.ancestors if above.dep_ == "relcl"), None)
    return clause.head if clause is not None else node


def _leads(node: Node) -> bool:
    """Whether a word is who a main clause is about, or whose words it quotes: "sources quoted Orlov as saying"."""
    if node.dep_ == "dobj" and node.head.lemma_ in REPORTED:
        return any(child.lower_ == "as" for child in node.head.children)
    verb = node.head
    while verb.dep_ == "conj":
        verb = verb.head
    return node.dep_ in SUBJECTS and verb.dep_ in ("ROOT", "parataxis")


def _is_crowd(parsed: Parsed, node: Node) -> bool:
    """Whether a word is several who are told to say something and were not named before: "sources said"."""
    unit = parsed.unit(node)
    plural = node.tag_ == "NNS" and unit.kind is UnitKind.WORD and not _means_group(parsed, node)
    return plural and node.dep_ == "nsubj" and (is_told_speech(node.head.lower_) or node.head.lower_ == "say")


def _is_agent(node: Node) -> bool:
    """Whether a word is who does what a main clause tells in the passive."""
    return node.dep_ == "pobj" and node.head.dep_ == "agent" and node.head.head.dep_ in ("ROOT", "conj", "ccomp")


def _leads_it(node: Node) -> bool:
    """Whether somebody is whom a body is led by, or the next of them."""
    while node.dep_ == "conj" and node.head.i < node.i:
        node = node.head
    return node.head.dep_ == "agent"


def _is_person(parsed: Parsed, node: Node) -> bool:
    return parsed.unit(node).kind is UnitKind.PERSON


def _is_ministry(parsed: Parsed, node: Node) -> bool:
    mention = parsed.unit(node).mention
    return isinstance(mention, ActorMention) and mention.form is Form.MINISTRY


def _means_group(parsed: Parsed, node: Node) -> bool:
    """Whether a word means several that were named before."""
    unit = parsed.unit(node)
    if unit.kind not in (UnitKind.WORD, UnitKind.TITLE) or getattr(unit.mention, "actor", None):
        return False
    if node.lower_ in PLURAL:
        return node.dep_ not in ("det", "predet", "cc", "preconj", "appos")
    singular = node.lower_ == node.lemma_.lower() and node.tag_ != "NNS"
    if node.lower_ not in GROUPS or (singular and node.lower_ not in NUMBERS):
        return False
    if _is_qualified(parsed, node) or (unit.mention and any(prepositional(node, "of"))):
        return False
    return any(child.lower_ in ("the", "both", "two", "three", "these") for child in node.children)


def _is_qualified(parsed: Parsed, node: Node) -> bool:
    """Whether an actor says whose it is."""
    return any(isinstance(parsed.unit(inner).mention, ActorMention) for inner in _qualifiers(node))


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


def _qualifiers(node: Node) -> Iterator[Node]:
    """The nouns and adjectives that say whose: "the Egyptian government", "the people of Azerbaijan"."""
    for child in node.children:
        if child.dep_ in QUALIFIERS:
            yield child
            yield from (inner for inner in child.children if inner.dep_ in (*QUALIFIERS, "conj"))
        if child.dep_ == "acl" and child.lower_ in ("led", "headed"):
            yield from (one for leader in prepositional(child, "by") for one in (leader, *leader.conjuncts))
        if child.dep_ == "prep" and child.lower_ in ("of", "from"):
            for inner in child.children:
                if inner.dep_ == "pobj":
                    yield inner
                    yield from inner.conjuncts
                    yield from (one for one in inner.children if one.dep_ == "poss")  # "officials of Chad's bank"
                    if inner.lower_ == "affairs":  # "the ministries of foreign affairs of Chad and Mali"
                        yield from (one for whose in prepositional(inner, "of") for one in (whose, *whose.conjuncts))


def _identity(side: Side) -> tuple[Ref | None, ActorRef | None, int]:
    if side.person:
        return side.person.ref, None, 0
    return None, side.ref, 0 if side.ref else side.words.start


def actors_of(sides: Sequence[Side]) -> dict[ActorRef, Side]:
    """The actors of several sides, each by its first."""
    return {side.ref: side for side in reversed(sides) if side.ref is not None}


def derived(actor: ActorRef, *spans: Span) -> Found[ActorRef]:
    """An actor that no single word states."""
    return Found(actor, spans, Basis.DERIVED, 0.7 if is_country(actor) else 0.6)
