"""Who was named before, whom "he" and "they" go back to."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.vocabulary import OfficeRole
from seed.extract.author import FIRST_PERSON
from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.names.gazetteer import country_of
from seed.extract.officials.likeness import is_called, is_deputy_of, may_hold
from seed.extract.officials.office import COMING, HEADS, Title, office_of
from seed.extract.officials.official import PersonMention, TitleMention
from seed.extract.officials.words import words_of
from seed.extract.sentences.band import COMPANIES, are_of_one, is_called_together
from seed.extract.sentences.clause import SUBJECTS, is_agent, leads, prepositional, subjects
from seed.extract.sentences.description import (
    INDEFINITE,
    described,
    hands_over,
    is_called_by_age,
    is_described,
    is_outsider,
    is_style,
    is_unnamed,
    stranger,
    styled,
    word_of,
)
from seed.extract.sentences.group import (
    GROUPS,
    are_heads,
    is_crowd,
    is_foreign_office,
    is_qualified,
    means_group,
    means_visitors,
    number_of,
)
from seed.extract.sentences.parse import Parsed, UnitKind
from seed.extract.sentences.side import Side, derived
from seed.extract.text.node import Node
from seed.records import ActorRef, Found

SINGULAR = frozenset(["he", "she", "him", "his", "her", "himself", "herself"])
STATES = words_of("STATE")
"""Of these nouns, those that mean no person."""
HONOUR = frozenset(["honour", "honor"])
"""What nobody gives a dinner in of his own."""
MEMORY = 3
"""How many sentences "he" may look back."""
TOWARDS = frozenset(["to", "with", "of"])
"""What leads to whom somebody turns: "speaking to Orlov", "it was the turn of Orlov"."""
BODIES = COMPANIES - {"group"} | {"ministry", "embassy"}
"""Bodies that act for an actor and are called by the noun alone once they were told of."""
NOBLE = frozenset(["sheikh", "sheikha", "prince", "princess"])
"""Honorifics of those who are called by their style alone, whatever their office."""
RECENT = 8
"""How many persons back "the minister" may look."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Those who were named together: who met, a list of them, or the two sides of something.

    Attributes:
        titled: whether a title stands for them: "the ministers of Chad and Mali".
    """

    sides: tuple[Side, ...]
    titled: bool = False

    @property
    def size(self) -> int:
        """How many actors they are."""
        return len({side.ref for side in self.sides})

    @property
    def is_of_states(self) -> bool:
        """Whether it is of states, whoever acts for them: "the two ministers" are none of the European Union."""
        return all(side.person is None and is_country(side.ref or "") for side in self.sides)

    def may_hold(self, title: Title) -> bool:
        """Whether all of its persons may be called so: "the two ministers"."""
        persons = [side.person for side in self.sides if side.person]
        return bool(persons) and all(may_hold(person, title, None) for person in persons)


@dataclass(slots=True)
class Memory:
    """Who was named last, in which part: what a pronoun or a bare title goes back to.

    Attributes:
        subject: the person whom the main clause of the latest sentence is about, else one of its other clauses.
        main: of which sentence the main clause has told it.
        crowd: for whom the several spoke who spoke last and were none of those named, "officials", "dealers"; None
            where "they" are those named together last.
        bodies: which actor a ministry, a delegation … last was of.
        visitors: those of another state who came together last, and by whom they were led.
        strangers: what those were called who were told of without a name: "a diplomat said".
        leading: those whom clauses have been about.
        company: those of one actor who were told of together last: "two Chadian envoys".
        sent: the last sentence that visitors were the subject of.
        host: whose meetings with several are told one after another.
        noble: who was called a sheikh or a prince last, though he may be but a minister.
        guest: who was named last of those whom he met; where there is no host, to whom somebody has turned since a
            group was told: "speaking to the ambassador of".
    """

    narrators: tuple[Side, ...]
    home: Found[ActorRef] | None
    principals: tuple[Side, ...] = ()
    subject: Side | None = None
    main: int = -1
    crowd: tuple[Side, ...] | None = None
    named: Side | None = None
    bodies: dict[str, Side] = field(default_factory=dict)
    visitors: tuple[Side, ...] = ()
    strangers: set[str] = field(default_factory=set)
    leading: list[Side] = field(default_factory=list)
    company: tuple[Side, ...] = ()
    sent: int = -2
    persons: list[Side] = field(default_factory=list)
    groups: list[_Group] = field(default_factory=list)
    lists: list[_Group] = field(default_factory=list)
    age: int = 0
    host: Side | None = None
    guest: Side | None = None
    noble: Side | None = None

    def recall(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """Whom a word means that names nobody itself."""
        other = node.lower_ in ("him", "her") or node.head.lemma_ in HONOUR
        who = self._other_than_subject(parsed, node) if other else self.subject or self.named
        if node.lower_ in SINGULAR and who and self.age <= MEMORY:
            self.age = 0
            if who is self.subject and leads(node):
                self.main = parsed.sentence.index
            return (who,)
        if node.lower_ in ("it", "they") and node.dep_ in SUBJECTS and self.sent == parsed.sentence.index - 1:
            return self.visitors  # "A Chadian delegation arrived here. It was met by"
        if node.lower_ == "they" and self.crowd is not None:
            return self.crowd
        if node.lower_ in FIRST_PERSON and self.narrators:
            return self.narrators
        if holder := self._holder(parsed, node) or self._described(parsed, node):
            self._take_up(parsed, node, holder)
            return (holder,)
        if self.company and is_called_together(parsed, node, self.company) and node.lower_ not in self.bodies:
            return self.company
        if (body := self._body(parsed, node)) or (body := self._superior(parsed, node)):
            if node.lower_ in COMPANIES and body.ref in {side.ref for side in self.visitors} and leads(node):
                self.sent = parsed.sentence.index
            return (body,)
        if self.visitors and means_visitors(parsed, node):
            return self.visitors
        if self.host and self.guest and means_group(parsed, node) and number_of(node) in (None, 2):
            return (self.host, self.guest)
        if means_group(parsed, node) and (sides := self._several(parsed, node)):
            return tuple(side.as_actor() for side in sides) if node.lemma_ in STATES else sides
        states = self.principals and all(is_country(side.ref or "") for side in self.principals)
        two = node.lemma_ in GROUPS and any(one.lower_ in ("two", "both") for one in node.children)
        if states and (two or (are_heads(node) and means_group(parsed, node) and self._has_heads())):
            return tuple(side.as_actor() for side in self.principals)  # "the two sides" of an article on two
        return ()

    def _has_heads(self) -> bool:
        """Whether the heads of those whom it is about were named, so that "the Heads of State" are theirs."""
        heads = {side.ref for side in self.persons if side.person and side.person.roles & HEADS}
        return {side.ref for side in self.principals} <= heads

    def resume(self, side: Side) -> None:
        """Go back to whom the text told of before: each item of a list is of whoever has made it."""
        self.subject = self.named = side
        self.age = 0

    def _other_than_subject(self, parsed: Parsed, node: Node) -> Side | None:
        """Whom "him" means: not who does it to him."""
        who = self.subject or self.named
        verb = next((above for above in node.ancestors if above.pos_ in ("VERB", "AUX")), None)
        if (node.dep_ == "poss" and node.head.lemma_ not in HONOUR) or verb is None:
            return who
        mentions = [parsed.unit(one).mention for one in subjects(verb)]
        doing = {mention.person for mention in mentions if isinstance(mention, PersonMention)}
        if who and who.person and any(one.lower_ in ("he", "she") for one in subjects(verb)):
            doing.add(who.person.ref)  # "he handed him": two
        known = [self.host, who, *reversed(self.persons[-RECENT:])]
        return next((one for one in known if one and one.person and one.person.ref not in doing), None)

    def _known(self, parsed: Parsed) -> list[Side]:
        """Those who were named, the likeliest first: whom the text is about, unless it hands over to another."""
        subject = [self.subject] if self.subject else []
        known = [*subject, *reversed(self.leading[-RECENT:]), *reversed(self.persons[-RECENT:])]
        if subject and hands_over(parsed):
            known.sort(key=lambda one: one.person is self.subject.person if self.subject else False)
        return known

    def _holder(self, parsed: Parsed, node: Node) -> Side | None:
        """Of those named lately, the likeliest whose title a title alone may be: "the minister"."""
        mention = parsed.unit(node).mention
        if not isinstance(mention, TitleMention) or mention.plural or (mention.actor is None and self.age > MEMORY):
            return None
        if any(child.lower_ in INDEFINITE for child in node.children):  # "the last time that a Chadian president came"
            return None
        actor = mention.actor.state if mention.actor else None
        fitting = [one for one in self._known(parsed) if one.person and may_hold(one.person, mention.title, actor)]
        if self.home and parsed.span(node).text.split()[0].lower() in COMING:  # "the visiting minister"
            fitting = [one for one in fitting if one.ref != self.home.value]
        holders = [one for one in fitting if one.person and is_called(one.person, mention.title)]
        return min(holders, key=_is_former, default=None)

    def _superior(self, parsed: Parsed, node: Node) -> Side | None:
        """For whom somebody acts whose deputy alone was named: "the prime minister's visit"."""
        mention = parsed.unit(node).mention
        if not isinstance(mention, TitleMention) or mention.plural or mention.actor is not None or mention.title.former:
            return None
        known = ((one, one.person) for one in self._known(parsed) if one.person)
        below = (one for one, who in known if any(is_deputy_of(mention.title, post) for post in who.posts))
        return next((one.as_actor() for one in below), None)

    def _described(self, parsed: Parsed, node: Node) -> Side | None:
        """Whom a word means that is neither a name nor a title: "the visitor", "the latter"."""
        if node.lower_ == "latter" and node.dep_ in SUBJECTS and self.age <= 1:
            return self.persons[-1] if self.persons else None
        if is_called_by_age(parsed, node):
            return (self.subject or self.named) if self.age <= MEMORY else None
        if is_style(parsed, node):
            if node.lower_ == "excellency":
                return self.subject if self.age <= MEMORY else None
            return styled(self._known(parsed)) or self.noble
        if not is_described(parsed, node) or word_of(parsed, node) in self.strangers:
            return None
        return described(parsed, node, self._known(parsed), self.subject, self.home)

    def _take_up(self, parsed: Parsed, node: Node, who: Side) -> None:
        """Remember that the text is about somebody from here on whom it calls by no name."""
        self.age = 0
        if leads(node):
            self.subject = who
            self.main = parsed.sentence.index
            self.leading.append(who)

    def _body(self, parsed: Parsed, node: Node) -> Side | None:
        """Which actor a body is of that was told of before: "the delegation"; the ministry else is that at home."""
        word = "ministry" if is_foreign_office(node) else node.lower_
        known = any(child.lower_ in ("the", "this") for child in node.children)
        if (
            word not in BODIES
            or (word == "team" and not known)
            or parsed.unit(node).kind is not UnitKind.WORD
            or is_qualified(parsed, node)
        ):
            return None
        if word == "ministry" and (there := _seat_of(parsed, node)):
            return there
        own = Side(self.home, None, parsed.span(node)) if self.home and word == "ministry" else None
        come = self.visitors[0].as_actor() if self.visitors and word in COMPANIES else None
        return self.bodies.get(word) or come or own

    def _several(self, parsed: Parsed, node: Node) -> tuple[Side, ...]:
        """The group that a word means; in a joint statement those whose it is, unless fewer of them are meant."""
        group = self._group(parsed, node)
        number = number_of(node)
        if len(self.narrators) > 1 and number in (None, len(self.narrators)):
            ours = {side.ref for side in self.narrators}
            if group is None or not {side.ref for side in group.sides} <= ours or group.size < len(ours):
                return self.narrators
        two = self._turned_to(parsed, node, group) if number == 2 or (group and group.size == 2) else ()
        return two or (group.sides if group else ())

    def _turned_to(self, parsed: Parsed, node: Node, group: _Group | None) -> tuple[Side, ...]:
        """The one at home and whom he has turned to since a group was told, if that is of home, or there is none."""
        other = self.guest.as_actor() if self.guest else None
        if self.home is None or other is None or not is_country(other.ref or "") or other.ref == self.home.value:
            return ()
        told = {side.ref for side in (group.sides if group else self.principals)} or {self.home.value}
        known = self.home.value in told and other.ref not in told
        return (Side(self.home, None, parsed.span(node)), other) if known else ()

    def _group(self, parsed: Parsed, node: Node) -> _Group | None:
        """The last group of as many as the words tell, each of the title that they name."""
        mention = parsed.unit(node).mention
        number = number_of(node)
        for groups in (self.groups, self.lists):
            fitting = [group for group in reversed(groups) if number in (None, group.size)]
            if are_heads(node):
                fitting = [group for group in fitting if group.titled or all(side.person for side in group.sides)]
            if isinstance(mention, TitleMention) and office_of(mention.title).roles != frozenset([OfficeRole.OTHER]):
                told = groups is self.groups  # "the two ministers" are not those of states that a list names in passing
                unnamed = [group for group in fitting if told and group.is_of_states]
                holding = [group for group in fitting if group.may_hold(mention.title)]
                fitting = holding or [group for group in unnamed if group.titled] or unnamed
            if fitting:
                return fitting[0]
        return None

    def _is_guest(self, node: Node, side: Side) -> bool:
        """Whether somebody is whom the host of several met, or whom one turns to who is not from home."""
        if self.host:
            return side.ref not in (None, self.host.ref)
        turned = node.dep_ == "pobj" and node.head.lower_ in TOWARDS
        return turned and not (self.home and side.ref == self.home.value)

    def keep(
        self, parsed: Parsed, node: Node, sides: Sequence[Side], group: tuple[Side, ...], *, met: bool, known: bool
    ) -> None:
        """Remember whom a word names, and who was named together with it.

        Args:
            parsed: the sentence.
            node: the word.
            sides: whom it names.
            group: those named together up to it.
            met: whether they do something with each other.
            known: whether it means somebody who was named before.
        """
        main = leads(node)
        is_subject = main or ((node.dep_ in SUBJECTS or is_agent(node)) and self.main != parsed.sentence.index)
        for side in sides:
            if side.person is not None:
                self.named, self.age = side, 0
                self.subject = side if is_subject else self.subject
                self.main = parsed.sentence.index if main else self.main
                self.persons.append(side)
                words = parsed.sentence.tokens[parsed.unit(node).first : parsed.unit(node).last]
                self.noble = side if any(token.lower in NOBLE for token in words) else self.noble
                self.guest = side if self._is_guest(node, side) else self.guest
                if is_subject:
                    self.leading.append(side)
            if body := _body_called(parsed, node):
                self.bodies[body] = side.as_actor()
        if node.lower_ in COMPANIES and sides and not (self.home and self.home.value in {side.ref for side in sides}):
            self.visitors = tuple(sides)
            self.sent = parsed.sentence.index if leads(node) else self.sent
        if called := stranger(parsed, node):
            self.strangers.add(called)
        if not sides and (is_outsider(parsed, node) or is_unnamed(parsed, node)):
            self.named, self.subject = None, None if is_subject else self.subject
        mention = parsed.unit(node).mention
        unknown = isinstance(mention, TitleMention) and not mention.plural and not known
        if unknown and main and len(sides) == 1:  # "the Chadian minister said he would"
            self.subject, self.age = sides[0], 0
        first = node
        while first.dep_ == "conj" and first.head.i < first.i:
            first = first.head
        told = _Group(group, parsed.unit(first).kind is UnitKind.TITLE)
        if told.size >= 2:
            kept = self.groups if met or all(side.person for side in group) else self.lists
            kept.append(told)
            self.crowd, self.company = None, ()
            self.guest = self.guest if self.host else None
        elif are_of_one(parsed, node, first, told.sides):
            self.company = told.sides
        elif is_crowd(parsed, node):
            self.crowd = tuple(sides)


def _is_former(one: Side) -> bool:
    """Whether somebody holds an office no longer, so that its title alone rather means who does."""
    return bool(one.person and all(post.former for post in one.person.posts))


def _body_called(parsed: Parsed, node: Node) -> str | None:
    """What a body is called again that is named here: "a Chadian delegation", "the Omani Ministry of Health"."""
    mention = parsed.unit(node).mention
    if isinstance(mention, ActorMention):
        return "ministry" if mention.form is Form.MINISTRY else None
    return node.lower_ if node.lower_ in BODIES and parsed.unit(node).kind is UnitKind.WORD else None


def _seat_of(parsed: Parsed, node: Node) -> Side | None:
    """The state in whose capital a ministry sits: "a spokeswoman for the ministry in Athens"."""
    for place in prepositional(node, "in"):
        words = parsed.span(place)
        country = country_of(words.text)
        if country is not None:
            return Side(derived(country, words), None, parsed.span(node))
    return None
