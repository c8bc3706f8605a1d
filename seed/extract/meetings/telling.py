"""What all that tells of a meeting has in common: whose words stand where in one sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from db.vocabulary import Basis, OfficeRole
from seed.extract.allegiances.company import crowns
from seed.extract.allegiances.united_nations import UNITED_NATIONS
from seed.extract.meetings.frame import EVENTS, frame_of, is_means, means, medium_of
from seed.extract.names.actor import ActorMention, Form, is_country, span_of
from seed.extract.officials.likeness import CROWNED
from seed.extract.officials.office import HEADS, office_of
from seed.extract.officials.official import Person, TitleMention
from seed.extract.sentences.clause import SUBJECTS, prepositional
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, actors_of
from seed.extract.sentences.sides import Sides
from seed.extract.setting import SET
from seed.extract.text.node import Node
from seed.records import ActorRef, Found

REALMS = frozenset(["Kingdom", "Sultanate", "Emirate"])
"""What papers call their own state."""
CABINETS = frozenset(["Government", "government", "Cabinet"])
"""What papers call their own government."""
WITH_SECRETARY = frozenset(
    f"org:{one}"
    for one in (
        "NATO OSCE OECD COE SCO ASEAN OIC LAS GCC AMU OAS OIF COMMONWEALTH CSTO CIS SAARC BIMSTEC EAC PIF CARICOM OPEC "
        "OTS ECO BSEC IMO ITU SEGIB ACS CELAC EFTA WMO COMESA AU OAU WARSAWPACT INTERPOL IPU"
    ).split()
)
"""The other bodies whose own papers say "the Secretary-General"."""
SEAT = "new york"
"""Where the United Nations' own papers are written."""
STYLES = frozenset(["highness", "majesty", "excellency"])
"""What stands before the title of whoever is addressed so."""
HEIRS = frozenset(["crown prince", "crown princess"])
OFFICIALS = frozenset("official leader counterpart colleague diplomat representative negotiator".split())
"""Those who act for a state without a title."""
MEMBERS = frozenset("lawmaker parliamentarian legislator senator congressman mp deputy".split())
HOUSES = frozenset("parliament congress senate assembly legislature house council cabinet presidency".split())
"""Bodies of a state whose members are met."""
ROUNDS_OF = frozenset(["round", "series", "session"])
"""What talks may be told to be one of, which the verb then is about."""
PUBLIC_BODIES = frozenset("agency authority organisation organization commission directorate committee".split())
OWN_OFFICES = HEADS | {OfficeRole.MINISTER, OfficeRole.FOREIGN_MINISTER, OfficeRole.VICE_PRESIDENT}
"""Those whom papers call by their titles alone."""
COMMISSIONS = frozenset("commission committee council consultation dialogue group panel mechanism cabinet".split())
"""What is of two states, and meets only when they do: "the Brazil-Angola Commission"."""
GROUPING = frozenset("group comprise include unite gather associate compose consist make".split())
"""What a body does with those whose it is."""
OF_SIDES = ("between", "of", "among")
"""What leads from a body to the states whose it is."""
ADVERBIAL = frozenset("in at by over via on during through for behind".split())
"""What leads to a time, a place or the means, to which the parser may tie with whom it was."""


@dataclass(frozen=True, slots=True)
class Telling:
    """The words of one sentence."""

    parsed: Parsed
    sides: Sides

    def of(self, nodes: Iterable[Node]) -> list[Side]:
        """Those that noun phrases mean."""
        return [side for one in nodes for side in (*self._own(one), *self.sides.of(self.parsed, one))]

    def _seat(self) -> Found[ActorRef] | None:
        """The state at whose seat something is done: "welcomed him to Downing Street"."""
        places = [one for one in self.parsed.nodes if one.dep_ == "pobj" and one.head.lower_ in ("at", "to", "in")]
        mentions = [self.parsed.unit(one).mention for one in places]
        seats = {
            mention.state: span_of(self.parsed.document, mention)
            for mention in mentions
            if isinstance(mention, ActorMention) and mention.form is Form.METONYM
        }
        return next((Found(state, (span,), Basis.DERIVED, 0.6) for state, span in seats.items()), None)

    def _of_united_nations(self, noun: Node) -> list[Side]:
        """The organization that papers mean by "the Secretary-General", where no other is named, or at its seat."""
        others = self.sides.named & WITH_SECRETARY
        span = self.parsed.span(noun)
        layout = self.parsed.document.layout
        place = layout.dateline.place if layout.dateline else layout.filed_at
        seated = place is not None and place.text.lower() == SEAT and UNITED_NATIONS in self.sides.named
        return [] if others and not seated else [Side(Found(UNITED_NATIONS, (span,), Basis.DERIVED, 0.7), None, span)]

    def _own(self, node: Node) -> Iterator[Side]:
        """The state at home, where a noun or one in a row with it means that and nothing else."""
        for one in (node, *(other for other in node.conjuncts if other.i > node.i)):
            if not self.sides.single(self.parsed, one):
                yield from self.at_home(one) or self._members(one)

    def _members(self, noun: Node) -> list[Side]:
        """The state of members of parliament, who speak for none but may be met: "Chadian lawmakers", "members of"."""
        if noun.lemma_ in MEMBERS and noun.tag_ == "NNS":
            return self.qualifying(noun)
        if noun.lemma_ == "member" and noun.tag_ == "NNS":  # "members of the Chadian parliament", "of the Riksdag"
            bodies = [
                one
                for one in prepositional(noun, "of")
                if one.lemma_.lower() in HOUSES or self.parsed.unit(one).kind is UnitKind.ACTOR
            ]
            found = [side for one in bodies for side in (*self.sides.of(self.parsed, one), *self.qualifying(one))]
            found += self.of(whose for one in bodies for whose in prepositional(one, "of"))
            return [side for side in found if is_country(side.ref or "")]
        if noun.lemma_ == "group":  # "a group of Chadian lawmakers"
            return [side for one in prepositional(noun, "of") if one.tag_ == "NNS" for side in self._members(one)]
        owners = [child for child in noun.children if child.dep_ == "poss"]  # "Chad's atomic energy agency"
        return self.of(owners) if noun.lemma_.lower() in PUBLIC_BODIES else []

    def at_home(self, noun: Node) -> list[Side]:
        """The state where the article was filed, for its own officials and itself: "the Prime Minister", "the Kingdom".

        Only in capitals, as papers write of their own, or first of all; with whoever is named beside.
        """
        styled = [child for child in noun.children if child.dep_ == "appos"] if noun.lower_ in STYLES else []
        noun = styled[0] if styled else noun  # "His Highness the Amir"
        mention = self.parsed.unit(noun).mention
        if isinstance(mention, TitleMention) and mention.title.bare == "secretary-general" and mention.actor is None:
            return self._of_united_nations(noun)
        if mention is not None and (only := self._of_only_one(noun)):
            return only
        author = self.sides.narrator
        home = author.actor if author else self._seat() or self.sides.home
        if home is None or home.confidence < SET or not is_country(home.value) or (noun.dep_ == "appos" and not styled):
            return []
        told = {child.lower_ for child in noun.children}
        unit = self.parsed.unit(noun)
        if unit.kind is UnitKind.WORD and (noun.text in REALMS or (noun.text in CABINETS and self._opens_text(noun))):
            own = "the" in told and not told & {"of", "'s"}
        elif isinstance(mention, TitleMention) and not mention.plural and mention.actor is None:
            words = mention.title.words
            offices = office_of(mention.title).roles & OWN_OFFICES
            royal = mention.title.bare in CROWNED | HEIRS
            crowned = royal and home.value in crowns()  # "the queen" at home
            own = (
                (bool(offices) or mention.title.bare in HEIRS)
                and "the" in told
                and not any(prepositional(noun, "of", "from"))
            )
            capital = words[:1].isupper() and mention.title.bare not in HEIRS
            own = own and (capital or crowned or (not royal and self._opens_text(noun)))
        else:
            return []
        if own and (person := self._named_above(noun, home.value)):
            return [Side(home, person, person.full_name.spans[0]).meant_by(self.parsed.span(noun))]
        return [Side(home, None, self.parsed.span(noun))] if own else []

    def _named_above(self, noun: Node, home: ActorRef) -> Person | None:
        """The only one at home whom the headline names in that office: "President Orlov to Host", "The President"."""
        title, cast = self.parsed.unit(noun).mention, self.sides.cast
        if not isinstance(title, TitleMention):
            return None
        above = [one for one in cast.mentions if not self.sides.document.sentences[one.sentence].is_body]
        named = {one.person: cast.persons[one.person] for one in above if one.sentence < self.parsed.sentence.index}
        held = [
            one for one in named.values() if one.actor == home and title.title.bare in {p.title.bare for p in one.posts}
        ]
        return held[0] if len(held) == 1 else None

    def _opens_text(self, noun: Node) -> bool:
        """Whether an article begins with a word, before anybody else is named: "The president telephoned Orlov"."""
        sentence = self.parsed.sentence
        opening = noun.i <= 2 and noun.dep_ in SUBJECTS and sentence.is_body
        return opening and next(one for one in self.sides.document.sentences if one.is_body).index == sentence.index

    def _of_only_one(self, noun: Node) -> list[Side]:
        """The one state that has such an office: "an audience with the pope", "met the taoiseach"."""
        mention = self.parsed.unit(noun).mention
        if not isinstance(mention, TitleMention) or mention.plural or mention.actor is not None:
            return []
        office = office_of(mention.title)
        span = self.parsed.span(noun)
        told = office.actor and office.roles & HEADS and not mention.title.former
        return [Side(Found(office.actor, (span,), Basis.DERIVED, 0.8), None, span)] if told and office.actor else []

    def by(self, node: Node) -> list[Side]:
        """Those who do what is told in the passive."""
        return self.of(self.agents(node))

    def agents(self, verb: Node) -> list[Node]:
        """Who does it, also where the parser ties him to what stands between: "was welcomed at the palace by Orlov"."""
        if not is_passive(verb):
            return list(prepositional(verb, "by"))
        with_what = [inner for one in prepositional(verb, "with") for inner in one.subtree]
        by = list(prepositional(verb, "by"))  # "was joined by secure video by Orlov"
        told = [one for above in (verb, *by, *with_what) for one in prepositional(above, "by")]
        places = list(prepositional(verb, "at", "in"))
        while places and not told:
            told = [one for place in places for one in prepositional(place, "by") if self.is_somebody(one)]
            places = [one for place in places for one in prepositional(place, "at", "in")]
        return told

    def is_somebody(self, node: Node) -> bool:
        """Whether a word means a person in office."""
        return self.parsed.unit(node).kind in (UnitKind.PERSON, UnitKind.TITLE)

    def is_dated(self, verb: Node) -> bool:
        """Whether a clause tells the day."""
        below = [*verb.children, *(one for child in verb.children if child.dep_ == "prep" for one in child.children)]
        return any(self.parsed.unit(one).kind is UnitKind.DATE for one in below)

    def is_event(self, noun: Node) -> bool:
        """Whether a noun tells of a meeting; a conference is one of two sides where it is joint, or by telephone."""
        frame = frame_of(self.parsed, noun)
        if frame is None or frame.name not in EVENTS or is_demand(noun):
            return False
        return frame.name != "REMOTE" or is_joint(noun) or medium_of(self.parsed, noun, frame) is not None

    def qualifying(self, noun: Node) -> list[Side]:
        """Those before a noun that say whose it is, "whose" among them; not "Norwegian-mediated"."""
        relative = any(child.tag_ == "WP$" for child in noun.children)
        clause = next((above for above in noun.ancestors if above.dep_ == "relcl"), None) if relative else None
        return (self.of([clause.head]) if clause is not None else self._by_surnames(noun)) + [
            side
            for child in noun.children
            if child.dep_ in ("poss", "compound", "amod", "nmod") and child.i < noun.i and child.tag_ != "VBN"
            for one in child.subtree
            for side in self.sides.single(self.parsed, one)
        ]

    def _by_surnames(self, noun: Node) -> list[Side]:
        """Those whose surnames stand before a noun as one word: "the Okello-Vega meeting"."""
        persons = self.sides.cast.persons.values()
        for child in (one for one in noun.children if one.dep_ in ("compound", "nmod", "amod") and one.i < noun.i):
            parts = re.split("[-–]", child.text)
            called = [[one for one in persons if part[:1].isupper() and one.is_called(part)] for part in parts]
            if len(parts) > 1 and all(len(one) == 1 for one in called) and called[0] != called[-1]:
                found = [self.sides.of_one(one[0]) for one in called]
                return [side.meant_by(self.parsed.span(child)) for side in found]
        return []

    def of_commissions(self, nodes: Iterable[Node]) -> list[Side]:
        """Both sides of what meets for them: "the commission between Chad and Mali", "the Chad-Mali Commission"."""
        found = [
            side.as_actor()
            for node in nodes
            if node.lemma_.lower() in COMMISSIONS
            for side in (*self.qualifying(node), *self.of([*prepositional(node, *OF_SIDES), *self.astray(node)]))
            or self.of(_grouped(node))
        ]
        return found if len(actors_of(found)) >= 2 else []

    def astray(self, body: Node) -> Iterator[Node]:
        """The further states, where the parser ties them to the body itself: "a trilateral of Peru, Mali and Chad"."""
        if any(prepositional(body, "between", "of")):
            listed = [child for child in body.children if child.dep_ == "appos"]
            listed = [*body.conjuncts, *(one for child in listed for one in (child, *child.conjuncts))]
            yield from (one for one in listed if self.parsed.unit(one).kind is UnitKind.ACTOR)

    def with_in(self, objects: Sequence[Node]) -> Iterator[Node]:
        """The persons with whom something was discussed or signed, whatever word of it the parser ties them to."""
        for one in (inner for child in objects for inner in child.subtree):
            if one.dep_ != "pobj" or one.head.lower_ != "with":
                continue
            if any(self.is_somebody(other) or other.lemma_ in OFFICIALS for other in (one, *one.conjuncts)):
                yield one  # "with the Chadian and Malian ministers", "with Chadian officials"

    def with_after_adverbials(self, verb: Node, *words: str) -> Iterator[Node]:
        """Whom it was with, where the parser ties that to what stands before: "for three hours with Orlov"."""
        for child in verb.children:
            if child.dep_ == "npadvmod" and self.parsed.unit(child).kind is UnitKind.DATE:  # "Friday with Orlov"
                yield from prepositional(child, "with", *words)
            if child.dep_ not in ("prep", "agent") or child.lower_ not in ADVERBIAL:
                continue
            for one in child.children:
                date = self.parsed.unit(one).kind is UnitKind.DATE
                by_means = is_means(one) and not self.is_event(one)  # a call is read by itself
                seat = one.lemma_.lower() in means("SEAT")  # "in a Rome hotel with Orlov"
                behind = list(prepositional(one, "with", *words)) if one.dep_ == "pobj" else []
                if date or by_means or seat or one.pos_ == "PROPN":
                    yield from behind
                elif child.lower_ == "behind":  # "behind closed doors with Orlov"
                    yield from (whom for whom in behind if self.is_somebody(whom))


def _grouped(body: Node) -> Iterator[Node]:
    """Those whom a body brings together, as is told behind it: "the commission grouping officers of Chad and Mali"."""
    for clause in (child for child in body.children if child.dep_ in ("acl", "relcl") and child.lemma_ in GROUPING):
        yield from (child for child in clause.children if child.dep_ == "dobj")
        yield from (one for above in (clause, *clause.children) for one in prepositional(above, "of"))


def is_joint(noun: Node) -> bool:
    """Whether a press conference is one of several, who are then together."""
    return any(child.lower_ == "joint" for child in noun.children)


def is_passive(node: Node) -> bool:
    """Whether a verb tells what is done to its subject."""
    return any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in node.children)


AFTERWARDS = frozenset("later then afterwards subsequently".split())
"""Behind what whoever was met next is named: "met Orlov and, later, Berg"."""


def listed_behind(parsed: Parsed, verb: Node) -> list[Node]:
    """Those further in a row, each behind the hour of the one before: "met Orlov at noon, Berg in the evening"."""
    met = [*(child for child in verb.children if child.dep_ == "dobj"), *prepositional(verb, "with")]
    first = next(iter(met), None)
    if first is None or parsed.unit(first).kind is not UnitKind.PERSON or verb.pos_ != "VERB":
        return []
    behind = [one for one in verb.subtree if one.i > first.i and one.dep_ in ("npadvmod", "conj", "dep")]
    persons = [one for one in behind if parsed.unit(one).kind is UnitKind.PERSON and one.head != first]
    hours = any(child.dep_ == "prep" and first.i < child.i < one.i for one in persons for child in verb.children)
    hours = hours or any(child.lower_ in AFTERWARDS for one in persons for child in one.children)
    places = all(one.head == verb or parsed.unit(one.head).kind in (UnitKind.WORD, UnitKind.DATE) for one in persons)
    return persons if hours and places else []


def verb_of(node: Node) -> Node:
    """The verb itself, or the one at which a noun is its subject, object or occasion."""
    if node.pos_ in ("VERB", "AUX"):
        return node
    if node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.lemma_ in ROUNDS_OF:
        node = node.head.head if node.head.head.dep_ == "pobj" else node  # "meet for another round of talks"
    above = node.head.head if node.dep_ == "pobj" else node.head
    return above if above.pos_ in ("VERB", "AUX") else node


def is_demand(noun: Node) -> bool:
    """Whether a call is one for something, and talk but what people say: "their call for freedom", "talk of a rift"."""
    told = {child.lower_ for child in noun.children}
    if told & {"with", "between", "phone", "telephone", "conference", "courtesy", "farewell"}:
        return False
    return (noun.lemma_ == "call" and "for" in told) or (noun.lower_ == "talk" and "of" in told)
