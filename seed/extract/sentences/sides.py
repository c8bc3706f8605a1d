"""Who is meant where: by a name, a title, a pronoun, a group, an administration, "its" or "the host"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from seed.extract.author import author_of, first_own_word, is_joint
from seed.extract.names.actor import ActorMention, is_country, span_of
from seed.extract.names.gazetteer import state_then
from seed.extract.officials.leader import actor_of_leader
from seed.extract.officials.office import HEADS
from seed.extract.officials.official import Cast, Person, PersonMention, TitleMention
from seed.extract.officials.words import words_of
from seed.extract.release import WRITTEN
from seed.extract.sentences.apposition import (
    antecedent,
    astray,
    behind_colon,
    in_apposition,
    is_named_behind,
    is_person,
)
from seed.extract.sentences.clause import SUBJECTS, prepositional, subjects, teller_before, told_behind
from seed.extract.sentences.divided import parted
from seed.extract.sentences.group import (
    ENVOYS,
    GROUPED,
    MEMBERS,
    OWN,
    is_private,
    is_unofficial,
    leads_it,
    may_mean,
    qualifiers,
    whose_charge,
    whose_heads,
)
from seed.extract.sentences.item import is_marked
from seed.extract.sentences.memory import HONOUR, SINGULAR, STATES, Memory
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.series import Series, announced
from seed.extract.sentences.side import Side, derived, identity
from seed.extract.text.document import Document
from seed.extract.text.node import Node
from seed.records import ActorRef, Found, Span

BODIES = words_of("ACTING_BODY")
"""Nouns that mean the actor that qualifies them: "the Egyptian government", "the people of Azerbaijan"."""
ANSWERING = frozenset("accept decline reject refuse welcome".split())
"""What is done to what somebody else has offered."""
CALLING = frozenset("on upon from to".split())
"""What leads from a call to the other of two: "called on Orlov", "received a call from Orlov"."""
PROPOSING, OFFERED = frozenset(["propose", "suggest", "offer"]), frozenset(["invitation", "offer", "proposal"])


@dataclass(slots=True)
class Sides:
    """Who is meant where, throughout a document; reading it sentence by sentence, in order, gathers who was named.

    Attributes:
        home: the state where the article was filed.
        named: all actors that it names.
        principals: the two whom it is about, or none.
        own: the state whose cabinet it calls "Cabinet".
        narrators: whose own words it is: its author, or those whose joint statement it is.
        narrator: its author.
        series: the series of meetings that it announces, in order.
    """

    document: Document
    cast: Cast
    home: Found[ActorRef] | None = None
    named: frozenset[ActorRef] = frozenset()
    principals: tuple[Side, ...] = ()
    own: Found[ActorRef] | None = None
    narrators: tuple[Side, ...] = ()
    narrator: Side | None = None
    series: list[Series] = field(default_factory=list)
    _back: dict[tuple[int, int], tuple[Side, ...]] = field(default_factory=dict)
    _strangers: set[tuple[int, int]] = field(default_factory=set)

    def read(self, sentences: Sequence[Parsed]) -> None:
        """Resolve every pronoun, group and title of the document."""
        self.narrator = self._author()
        self.narrators = self._narrators(sentences)
        memory = Memory(self.narrators, self.home, self.principals)
        lists: Side | None = None
        listed = False
        for parsed in sentences:
            memory.age += 1
            itemised = is_marked(self.document, parsed.sentence)
            if itemised and not listed:
                lists = memory.subject
            if lists and listed and (not itemised or parsed.sentence.start == parsed.sentence.block.opening):
                memory.resume(lists)
            listed = itemised
            if self.series and not listed and parsed.sentence.start == parsed.sentence.block.opening:
                memory.resume(self.series[-1].host)
            for node in (one for one in parsed.nodes if may_mean(parsed, one)):
                meant = self._ahead(parsed, node) or self._theirs(parsed, node) or memory.recall(parsed, node)
                if not meant and node.lower_ == "they" and memory.crowd is not None:
                    self._strangers.add(parsed.place(node))
                if meant:
                    self._back[parsed.place(node)] = tuple(side.meant_by(parsed.span(node)) for side in meant)
                group, met = self._group_ending_with(parsed, node)
                memory.keep(parsed, node, self._own(parsed, node), group, met=met, known=bool(meant))
            if (series := announced(parsed, self.of)) is not None:
                self.series.append(series)
                memory.host, memory.guest = series.host, None

    def let_mean(self, parsed: Parsed, node: Node, who: Side) -> None:
        """Let a word of a quotation, "I", "the Chadian president", mean whom it does in the mouth of the speaker."""
        self._back[parsed.place(node)] = (who.meant_by(parsed.span(node)),)

    def state_at(self, country: ActorRef) -> ActorRef:
        """The state that a country was part of when the article was written."""
        anchor = self.document.anchor
        return state_then(country, anchor.day if anchor else None, self.named)

    def _ahead(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """The subject that a pronoun before it means: "During his visit, Lavrov said"."""
        if node.lower_ == "it" and node.dep_ in SUBJECTS and node.head.dep_ == "ccomp":  # "the ministry said it"
            said = (one for one in node.head.head.children if one.dep_ == "nsubj" and one.i < node.i)
            return tuple(side for one in said for side in self.of(parsed, one) if side.person is None)
        if node.lower_ == "it" and node.dep_ in SUBJECTS and node.head.dep_ == "relcl":
            return tuple(self._sent(parsed, node))
        if node.lemma_.lower() in BODIES and any(child.lower_ == "its" for child in node.children):
            return self._told_before(parsed, node)
        if node.lower_ in ("he", "she") and node.dep_ in SUBJECTS:
            behind = (side for one in told_behind(node) for side in self._own(parsed, one) if side.person)
            return self._told_of(parsed, node) or tuple(behind) or self._unnamed(parsed, node)
        if node.lower_ not in SINGULAR | {"their"} or node.dep_ != "poss":
            return ()
        for above in node.ancestors:
            for child in above.children:
                if child.dep_ in SUBJECTS and node.i < child.i < above.i and node not in child.subtree:
                    several = tuple(self.of(parsed, child)) if node.lower_ == "their" else ()
                    if several:  # "At their talks, the ministers of Chad and Mali agreed"
                        return several if len({side.ref for side in several}) > 1 else ()
                    return tuple(side for side in self._own(parsed, child) if side.person)
        return ()

    def _unnamed(self, parsed: Parsed, pronoun: Node) -> tuple[Side, ...]:
        """Who says what "he" did by whose office alone he is told: "The Chadian minister said he would"."""
        tellers = [one for one in teller_before(pronoun) if one.tag_ == "NN"]
        titles = [one for one in tellers if parsed.unit(one).kind is UnitKind.TITLE]
        if any(is_person(parsed, one) for title in titles for one in parsed.nodes[title.i + 1 : pronoun.i]):
            return ()  # "The minister met Orlov when he came"
        meant = [side for one in titles for side in self.of(parsed, one)]
        return tuple(meant) if len(meant) == 1 and meant[0].person is None else ()

    def _told_of(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """Of whom somebody tells when he did something: "Orlov said that Berg would call when he sees Karimi"."""
        if node.head.dep_ != "advcl":
            return ()
        verb = next((above for above in node.head.ancestors if above.dep_ in ("ccomp", "ROOT")), node.head)
        doing = [child for child in verb.children if child.dep_ in SUBJECTS and child.i < node.i]
        named = verb.dep_ == "ccomp" and len(doing) == 1 and parsed.unit(doing[0]).kind is UnitKind.PERSON
        return tuple(self._own(parsed, doing[0])) if named else ()

    def _sent(self, parsed: Parsed, it: Node) -> list[Side]:
        """The delegation that goes to a place of which a clause tells: "left for Lima, where it will hold talks"."""
        verb = next((above for above in it.head.ancestors if above.pos_ == "VERB"), None)
        sent = [one for one in subjects(verb) if one.lemma_ in GROUPED] if verb is not None else []
        return [side for one in sent for side in self.of(parsed, one)]

    def _told_before(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """The actor that a sentence has told of before "its ministry": "Beijing rejected it, its foreign ministry"."""
        before = (one for one in reversed(parsed.nodes[: node.i]) if one.dep_ in SUBJECTS)
        actors = (parsed.unit(one).mention for one in before)
        return next(((self._of_actor(one),) for one in actors if isinstance(one, ActorMention)), ())

    def _theirs(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """Who does what a clause tells, of something of his or theirs: "said Orlov went on his visit"."""
        if node.lower_ not in ("their", "his", "her") or node.dep_ != "poss" or node.head.lemma_ in HONOUR:
            return ()
        for above in node.ancestors:
            doing = [child for child in above.children if child.dep_ in SUBJECTS and child.i < node.i]
            if not doing or (above.lemma_ in ANSWERING and node.head.lemma_ in OFFERED and node.head.dep_ == "dobj"):
                continue  # "Orlov said Berg had accepted his invitation"
            sides = tuple(side for child in doing for side in self.of(parsed, child))
            if node.lower_ == "their":
                return sides if len({side.ref for side in sides}) > 1 else ()
            named = len(doing) == 1 and parsed.unit(antecedent(doing[0])).kind is UnitKind.PERSON
            return sides[:1] if named and len(sides) == 1 else ()
        return ()

    def announces_series(self, parsed: Parsed, node: Node) -> bool:
        """Whether a word is the one that announces a series of meetings."""
        return any(one.parsed is parsed and one.node == node for one in self.series)

    def are_strangers(self, parsed: Parsed, node: Node) -> bool:
        """Whether "they" are several who spoke before without a name: "dealers said … they added"."""
        return parsed.place(node) in self._strangers

    def _narrators(self, sentences: Sequence[Parsed]) -> tuple[Side, ...]:
        """Whom "we" means: the author, or those whose joint statement it is, as the headline or the lead names them."""
        if self.narrator is not None:
            return (self.narrator,)
        body = (parsed for parsed in sentences if parsed.sentence.is_body)
        lead = next(body, None) if is_joint(self.document) else None
        named = [side for node in lead.nodes for side in self._own(lead, node) if side.ref] if lead else []
        parties = {side.ref: side for side in named if is_country(side.ref or "")}
        return tuple(side.as_actor() for side in parties.values()) if len(parties) > 1 else ()

    def _author(self) -> Side | None:
        """The author of the article, where it has one; of a release whose author is not named, his state."""
        mention = author_of(self.document, self.cast)
        if mention is not None:
            return self.of_person(mention)
        own = first_own_word(self.document)
        return Side(self.home, None, own) if own and self.home and self.home.confidence >= WRITTEN else None

    def of(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those that a noun phrase means, all of its conjuncts."""
        listed = [one for one in (node, *node.conjuncts) if one.i >= node.i]
        listed += [one for above in listed for one in in_apposition(parsed, above)]
        listed.sort(key=lambda one: one.i)
        listed += [*astray(parsed, listed[-1]), *behind_colon(parsed, listed[-1])]
        found = [side for one in listed for side in self.single(parsed, one)]
        return list({identity(side): side for side in reversed(found)}.values())[::-1]

    def single(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those that one noun means."""
        node = antecedent(node)
        found = list(self._back.get(parsed.place(node), ())) or self._own(parsed, node)
        if not found and (node.tag_ == "NNP" or parsed.unit(node).kind is UnitKind.DATE):
            # the rest of a name, or what follows it, taken for the head of both: "Moi [of] arap Moi", "Grant today"
            before = (child for child in node.children if child.dep_ == "compound")
            found = [side for child in before if is_person(parsed, child) for side in self._own(parsed, child)]
        if not found:
            named = [child for child in node.children if child.dep_ == "appos"]
            found = [side for child in named for one in (child, *child.conjuncts) for side in self._own(parsed, one)]
        if not found and node.lemma_ in OWN and node.tag_ == "NN":  # "his country"
            owners = (child for child in node.children if child.dep_ == "poss" and child.lower_ in SINGULAR)
            whose = [one for owner in owners for one in self._back.get(parsed.place(owner), ())]
            found = [one.as_actor().meant_by(parsed.span(node)) for one in whose]
        if not found and (heads := list(whose_heads(node))):
            found = [side.as_actor() for one in heads for side in self.of(parsed, one)]
        if not found and node.lower_ == "head":  # "the head of the Chadian state"
            found = [side for one in prepositional(node, "of") if one.lemma_ in STATES for side in self.of(parsed, one)]
        plural = node.tag_ in ("NNS", "NNPS") and node.lemma_.lower() in BODIES and not is_private(node)
        if not found and (plural or parsed.unit(node).kind is UnitKind.TITLE):  # "the ministers of the two countries"
            own = (
                child
                for child in node.children
                if child.dep_ == "poss" and (child.lemma_ in STATES or child.lower_ == "their")
            )
            nouns = (*prepositional(node, "of", "from"), *whose_charge(node), *own)
            whose = [side for one in nouns for side in self.of(parsed, one)]
            found = [side.as_actor() for side in whose]
        return [side for side in found if side.person or side.ref]  # the body of somebody of whom no state is told

    def _of_theirs(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those of whom a clause tells that says so of theirs: "Chad and Mali said their presidents would meet"."""
        unit = parsed.unit(node)
        if parsed.sentence.tokens[unit.first].lower != "their" and (
            unit.first == 0 or parsed.sentence.tokens[unit.first - 1].lower != "their"
        ):
            return []
        before = [
            child for above in node.ancestors for child in above.children if child.dep_ in SUBJECTS and child.i < node.i
        ]
        found = [side.as_actor() for child in before[:1] for side in self.of(parsed, child)]
        return found if len({side.ref for side in found}) > 1 else []

    def _from(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those from several states whom a body's name only sums up: "NATO ministers - from Chad and Mali - met"."""
        found = [side.as_actor() for one in prepositional(node, "from") for side in self.of(parsed, one)]
        return found if len({side.ref for side in found if is_country(side.ref or "")}) > 1 else []

    def _own(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those that a word itself names, or a body that belongs to whoever qualifies it."""
        unit = parsed.unit(node)
        if unit.mention is None:  # most words
            return self._of_word(parsed, node) if unit.kind is UnitKind.WORD else []
        match unit.mention:
            case PersonMention() as mention:
                return [self.of_person(mention)]
            case TitleMention(plural=True, actor=ActorMention()) if is_named_behind(parsed, node):
                return []  # "the Quad leaders – Prime Minister Orlov and", who are named
            case TitleMention(plural=True) if theirs := self._of_theirs(parsed, node) or self._from(parsed, node):
                return theirs
            case ActorMention() as named:
                return [self._of_actor(named)]
            case TitleMention(title=title) if is_unofficial(title):
                return []
            case TitleMention(actor=ActorMention() as actor) as title:
                return [Side(self._found(actor), None, parsed.span(node), titled=not title.plural)]
        return []

    def _of_word(self, parsed: Parsed, node: Node) -> list[Side]:
        """Those that a word means which is neither a name nor a title."""
        if states := parted(node):
            return [Side(derived(state, parsed.span(node)), None, parsed.span(node)) for state in states]
        if node.lemma_.lower() in BODIES or node.lower_ in BODIES:
            return [] if is_private(node) else list(self._behind(parsed, node))
        if node.lower_ in MEMBERS:
            return [side for side in self._behind(parsed, node) if side.ref and not is_country(side.ref)]
        return []

    def _behind(self, parsed: Parsed, node: Node) -> Iterator[Side]:
        """Whom a body acts for; and the person it is named with, "President Sisi and senior Egyptian officials"."""
        acting: Found[ActorRef] | None = None
        for inner in qualifiers(node):
            mention = parsed.unit(inner).mention
            if isinstance(mention, ActorMention):
                acting = acting or self._found(mention)
                yield Side(self._found(mention), None, parsed.span(node, inner))
            elif states := parted(inner):
                yield from (Side(derived(state, parsed.span(inner)), None, parsed.span(node)) for state in states)
            elif isinstance(mention, TitleMention) and mention.plural and mention.actor and inner.dep_ == "pobj":
                yield Side(self._found(mention.actor), None, parsed.span(node))  # "a delegation of Chadian senators"
            elif inner.dep_ == "pobj" and inner.tag_ == "NNS" and node.lemma_ in GROUPED:
                for whose in (one for one in inner.children if one.dep_ == "amod"):
                    mention = parsed.unit(whose).mention
                    if isinstance(mention, ActorMention):  # "a delegation of Chadian lawmakers"
                        yield Side(self._found(mention), None, parsed.span(node))
            elif inner.head.lemma_.lower() == "administration" and inner.tag_ == "NNP":
                yield from self._administered(parsed, inner)
            elif isinstance(mention, PersonMention) and (inner.dep_ == "nmod" or leads_it(inner)):
                side = self.of_person(mention)
                yield side if side.actor or not leads_it(inner) else replace(side, actor=acting)
            elif isinstance(mention, PersonMention) and node.lemma_ in STATES | ENVOYS and inner.head.lower_ == "of":
                yield self.of_person(mention).as_actor()  # "the government of President Okello"

    def _administered(self, parsed: Parsed, name: Node) -> Iterator[Side]:
        """The state of whose head an administration is called: "Okello administration officials"."""
        mention = parsed.unit(name).mention
        if isinstance(mention, PersonMention):
            yield self.of_person(mention).as_actor()
            return
        anchor = self.document.anchor
        actor = actor_of_leader(name.text, HEADS, anchor.day if anchor else None)
        if actor is not None:
            yield Side(derived(actor, parsed.span(name)), None, parsed.span(name))

    def of_person(self, mention: PersonMention) -> Side:
        """A person at a spot."""
        return self.of_one(self.cast.persons[mention.person], mention.name)

    def of_one(self, person: Person, words: Span | None = None) -> Side:
        """A person by these words, or where the article first names him."""
        actor = next((post.actor for post in person.posts if post.actor), None)
        return Side(actor, person, words or person.names[0].spans[0])

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
            if first.dep_ == "pobj" and first.head.dep_ == "agent" and first.head.head.lemma_ == "join":
                joined = [side for one in subjects(first.head.head) for side in self.of(parsed, one)]
                return (*joined, *sides), True  # "was joined by Orlov and Berg"
            return sides, first.dep_ in SUBJECTS or (first.dep_ == "pobj" and first.head.lower_ == "between")
        if node.dep_ in SUBJECTS and self._own(parsed, node):
            return tuple(self._own(parsed, node)), True  # "the leaders of A and B"
        if node.dep_ in ("pobj", "dobj") and self._own(parsed, node):
            verb = node.head if node.dep_ == "dobj" else node.head.head
            if node.dep_ == "pobj" and verb.dep_ == "dobj":  # "held a meeting with"
                verb = verb.head
            met = [child for child in verb.children if child.dep_ in SUBJECTS and child.i < node.i]
            if not met and (verb.tag_ == "VB" or verb.dep_ == "xcomp"):  # "where he is due to confer with Orlov"
                met = [one for one in subjects(verb) if one.i < node.i]
            linked = node.dep_ == "dobj" or node.head.lower_ in ("with", "and")
            linked = linked or (node.head.lower_ == "to" and verb.lemma_ in PROPOSING)  # "proposed to Chad that they"
            linked = linked or (node.head.lower_ in CALLING and node.head.head.lemma_ == "call")
            if met and linked and verb.pos_ in ("VERB", "AUX"):
                whom, doing = self._own(parsed, node), [side for one in met for side in self.of(parsed, one)]
                if not doing and len(whom) > 1 and any(one.i > node.i for one in node.conjuncts):
                    return (), False  # "the talks involve the two Koreas, Chad and Peru": a list goes on
                both = (*doing, *whom)
                return both, verb.dep_ not in ("relcl", "acl")  # "the talks that he had with": told in passing
        return (), False
