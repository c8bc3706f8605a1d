"""Who is in the cast of a document: each introduction a person, each later name or title a mention of one."""

import re
from dataclasses import dataclass, field, replace

from db.vocabulary import Basis, OfficeRole
from seed.extract.home import home_of
from seed.extract.names.actor import UNION, ActorMention, Actors, Form, is_country, ruled_by, span_of
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.behind import is_named_behind
from seed.extract.officials.body import called_short, is_of_body, organization_meant
from seed.extract.officials.by_state import told_by_state
from seed.extract.officials.capitals import are_no_name
from seed.extract.officials.counterpart import is_of_author, post_alike, post_of_unnamed, title_abroad
from seed.extract.officials.heading import heading
from seed.extract.officials.leader import leaders_named
from seed.extract.officials.likeness import (
    VAGUE,
    beside_name,
    by_length,
    is_called,
    is_first_name_of,
    is_lent,
    is_name_of,
    is_same_post,
    may_be_of,
    may_hold,
    meant_of,
    rules_otherwise,
    telling,
    told_apart,
    without_owner,
)
from seed.extract.officials.name import begins_name, printed_name
from seed.extract.officials.office import COMING, Office, Title, is_title_word, office_of
from seed.extract.officials.officer import officers, rank_before
from seed.extract.officials.official import SHARED, Cast, Person, PersonMention, Post, TitleMention, served_by
from seed.extract.officials.person import read_introductions
from seed.extract.officials.public import CHURCH, is_clerical, is_kept, is_weak
from seed.extract.officials.roll import Introduction, is_plural
from seed.extract.officials.society import is_of_society, societies_called_short
from seed.extract.officials.town import of_town
from seed.extract.officials.untitled import named_apart
from seed.extract.officials.words import BODIES, HONORIFICS, OFFICERS, UNTITLED
from seed.extract.setting import SET
from seed.extract.text.common_word import is_common
from seed.extract.text.document import Document, Sentence
from seed.extract.text.language import is_dictionary_word, is_noun, is_plain_word
from seed.extract.text.token import in_letters
from seed.names import fold, is_full
from seed.records import ActorRef, Found, Ref
from seed.reference import Leader

INDEFINITE = frozenset(["a", "an", "any", "another", "no"])
CALLED = {
    OfficeRole.HEAD_OF_STATE: ("president", "king", "emir"),
    OfficeRole.HEAD_OF_GOVERNMENT: ("prime minister", "premier"),
    OfficeRole.ORGANIZATION_HEAD: ("secretary-general",),
}
"""What the holders of an office are called, by whether the article has the word."""
CHANCELLORS = frozenset(["AT", "DE"])
"""States whose head of government is a chancellor."""
OF_ORGANIZATIONS = {
    OfficeRole.HEAD_OF_STATE: OfficeRole.ORGANIZATION_HEAD,
    OfficeRole.HEAD_OF_GOVERNMENT: OfficeRole.ORGANIZATION_HEAD,
}
"""The president of a bank or a tribunal is no head of state."""
OF_RULERS = frozenset(["presidential", "royal", "crown"])
"""Words of offices that only states have."""


@dataclass(slots=True)
class _Casting:
    """The cast in the making."""

    document: Document
    actors: Actors
    persons: dict[Ref, Person] = field(default_factory=dict)
    mentions: list[PersonMention] = field(default_factory=list)
    titles: list[TitleMention] = field(default_factory=list)
    short: frozenset[str] = frozenset()
    societies: frozenset[str] = frozenset()

    def run(self) -> Cast:
        self.short = called_short(self.document)
        self.societies = societies_called_short(self.document, self.actors)
        introductions = [
            (sentence, introduction)
            for sentence in self.document.sentences
            for introduction in read_introductions(sentence, self.actors.of(sentence))
        ]
        introductions += told_by_state(self.document, self.actors, introductions)
        introductions += named_apart(self.document, self.actors, introductions)
        introductions += heading(self.document, self.actors, introductions)
        introductions += officers(self.document, self.actors, introductions)
        named = [(sentence, one) for sentence, one in introductions if one.name]
        for full in (True, False):
            for sentence, one in named:
                if is_full(self._name(sentence, one).value) is full and self._is_office(one, full=full):
                    self._introduce(sentence, one)
        for sentence, one in named:  # again those who were likened to somebody named later, or by the surname alone
            if one.counterpart and all(not person.posts for person in self._called(one)):
                for person in self._called(one):
                    self._add_post(person, sentence, one)
        self._merge_titles()
        for sentence in self.document.sentences:
            self._find_leaders(sentence)
        for sentence, one in introductions:
            if not one.name:
                self._stand_for(sentence, one)
        known = {word for one in self.persons.values() for name in one.names for word in fold(name.value).split()}
        for sentence in self.document.sentences:
            self._find_names(sentence, known)
        self._join_mentions()
        return Cast(self.persons, tuple(self.mentions), tuple(self.titles))

    def _name(self, sentence: Sentence, one: Introduction) -> Found[str]:
        assert one.name is not None
        return printed_name(sentence, self.document.span_of(sentence.tokens[slice(*one.name)]))

    def _is_office(self, one: Introduction, *, full: bool) -> bool:
        """Whether the title is a public office: a weak one only where it is said whose; and what is named a person."""
        sentence = self.document.sentences[one.sentence]
        name = self._name(sentence, one).value
        if full and (is_place(name) or name.split()[-1].lower() in BODIES):
            return False  # "Foreign Office spokesperson said"
        plain = all(is_plain_word(word) for word in name.split())  # "Director General Concludes Official Visit"
        if not sentence.is_body and (plain or (full and name.lower() in self.document.article.text)):
            return False  # "Chadian Diplomat Persona Non Grata"
        if sentence.in_capitals and are_no_name(name.split()):
            return False
        if one.counterpart:
            return True
        if is_of_society(self.societies, self.actors, sentence, one):
            return False
        weak = is_weak(one.title)
        if weak and one.actor is None and (is_kept(sentence, one, self.persons.values()) or self._is_of_union(one)):
            return True
        if weak and full and one.name and rank_before(sentence, one.name[0]):
            return True
        if weak and full and one.actor is None and self._is_of_body(sentence, one):
            return True
        return one.actor is not None or not weak or (not full and bool(self._called(one)))

    def _is_of_body(self, sentence: Sentence, one: Introduction) -> bool:
        meant = organization_meant(self.document, self.actors, sentence, one)
        return meant is not None or is_of_body(self.document, self.short, sentence, one)

    def _is_of_union(self, one: Introduction) -> bool:
        """Whether a commissioner is the Union's, the body that an article names first: "Commissioner Ana Ruiz said"."""
        told = next((mention.state for mention in self.actors.mentions if not is_country(mention.state)), None)
        return one.title.words == "Commissioner" and told == UNION

    def _called(self, one: Introduction) -> list[Person]:
        name = self._name(self.document.sentences[one.sentence], one).value
        return [one for one in self.persons.values() if one.is_called(name) or is_first_name_of(name, one)]

    def _introduce(self, sentence: Sentence, one: Introduction) -> None:
        name = self._name(sentence, one)
        known = [person for person in self.persons.values() if person.is_called(name.value)]
        if not known and not is_full(name.value):
            known = [person for person in self.persons.values() if is_first_name_of(name.value, person)]
        known = told_apart(known, one.title, one.actor) if len(known) > 1 else known
        person = known[0] if len(known) == 1 else Person(f"official-{len(self.persons) + 1}", sentence=sentence.index)
        self.persons[person.ref] = person
        if name.value not in {own.value for own in person.names}:
            person.names.append(name)
        person.sentence = min(person.sentence, sentence.index)
        self._add_post(person, sentence, one)
        self.mentions.append(PersonMention(sentence.index, one.first, one.last, person.ref, name.spans[0]))

    def _add_post(self, person: Person, sentence: Sentence, one: Introduction) -> None:
        title, span = one.title, self.document.span_of(sentence.tokens[one.title.first : one.title.last])
        if one.counterpart:
            alike = post_alike(self.document, self.persons, self.mentions, sentence, one)
            likeness = alike or post_of_unnamed(self.document, sentence, self.actors.of(sentence), one)
            if likeness is None and not is_of_author(sentence, one):
                return
            if likeness is not None:
                title, span = title_abroad(likeness.title, likeness.office), likeness.title_span
            officer = title.bare.split()[-1].rstrip(".") in OFFICERS
            rank = rank_before(sentence, one.name[0]) if officer and one.name else None
            title = rank or title  # "Col. Ana Ruiz met her Chadian opposite number, Gen. Ali Idi"
        owner = one.actor or organization_meant(self.document, self.actors, sentence, one)
        actor = self._found(owner) if owner else None
        if actor and one.shared and not (is_country(actor.value) or OF_RULERS.isdisjoint(title.bare.split())):
            actor = None  # "the head of the Commission, Mr Berg, and Presidential Aide Ali Idi"
        if actor and one.shared:
            actor = replace(actor, basis=Basis.DERIVED, confidence=SHARED)
        if actor is None and self._is_of_union(one):
            actor = Found(UNION, (span,), Basis.DERIVED, 0.8)
        if actor is None and is_clerical(sentence, one):
            actor = Found(CHURCH, (span,), Basis.DERIVED, 0.8)
        office = office_of(without_owner(title, one.actor))
        actor = actor or of_town(self.document, sentence, one)
        if actor is None and office.actor:
            actor = Found(office.actor, (span,), Basis.DERIVED, 0.8)
        if actor is not None and not is_country(actor.value):
            office = replace(office, roles=frozenset(OF_ORGANIZATIONS.get(role, role) for role in office.roles))
        person.posts.append(Post(title, span, office, actor, one.accredited_to, one.former or title.former))

    def _found(self, actor: ActorMention) -> Found[ActorRef]:
        return Found(ruled_by(actor.state) or actor.state, (span_of(self.document, actor),))

    def _merge_titles(self) -> None:
        """One post for all that may be one: a shorter title of the same person, an actor told only once."""
        for person in self.persons.values():
            kept: list[Post] = []
            for post in sorted(person.posts, key=by_length):
                same = next((one for one in kept if is_same_post(one, post)), None)
                if same is None:
                    kept.append(post)
                    continue
                same.actor = same.actor or (post.actor if may_be_of(same, post) else None)
                same.accredited_to = same.accredited_to or post.accredited_to
            person.posts = sorted(kept, key=lambda post: (is_lent(post, kept), *telling(post)))

    def _join_mentions(self) -> None:
        """One mention of "Judge Paik, President of the Tribunal", whose two titles overlap at the name."""
        joined: list[PersonMention] = []
        for mention in sorted(self.mentions, key=lambda mention: (mention.sentence, mention.first, -mention.last)):
            before = joined[-1] if joined else None
            if before and before.sentence == mention.sentence and mention.first < before.last:
                if before.person == mention.person:
                    joined[-1] = replace(before, last=max(before.last, mention.last))
                continue
            joined.append(mention)
        self.mentions = joined

    def _find_leaders(self, sentence: Sentence) -> None:
        """Those in office on the day whom the article names in full and calls by no title."""
        day = self.document.anchor.day if self.document.anchor else None
        named = {one.state for one in self.actors.mentions}
        here = [mention for mention in self.mentions if mention.sentence == sentence.index]
        for first, last, leader, former in leaders_named(sentence, day, named, in_company=bool(here)):
            span = self.document.span_of(sentence.tokens[first:last])
            words = (in_letters(word) if sentence.in_capitals else word for word in span.text.split())
            name = Found(" ".join(words), (span,))
            within = any(one.first <= first and last <= one.last for one in here)  # "PRESIDENT ANA RUIZ | VEGA"
            known = [person for person in self.persons.values() if person.is_called(name.value)]
            untitled = [one for one in known if {post.title.words for post in one.posts} == {UNTITLED}]
            if (within or known) and not untitled:
                continue
            title = Title(first, last, self._called_in_office(leader))
            actor = Found(leader.actor, (span,), Basis.DERIVED, 0.8)
            office = Office(frozenset([leader.role]), None, ())
            person = Person(f"official-{len(self.persons) + 1}", [name], sentence=sentence.index)
            if untitled:  # "talks with Chad's Ali Idi"
                person, actor = untitled[0], untitled[0].posts[0].actor or actor
            person.posts = [Post(title, span, office, actor, None, former=former)]
            self.persons[person.ref] = person

    def _called_in_office(self, leader: Leader) -> str:
        """What the article calls those in such an office, else what the office is."""
        names = CALLED.get(leader.role, ())
        if leader.role is OfficeRole.HEAD_OF_GOVERNMENT and leader.actor in CHANCELLORS:
            names = ("chancellor",)
        called = next((name for name in names if re.search(rf"\b{name}s?\b", self.document.article.text, re.I)), None)
        return called.title() if called else leader.role.replace("_", " ").lower()

    def _stand_for(self, sentence: Sentence, one: Introduction) -> None:
        """A title without a name: the one person it fits, else somebody who is not named."""
        actor = one.actor.state if one.actor else None
        holders = [person for person in self.persons.values() if may_hold(person, one.title, actor)]
        holders = [person for person in holders if one.actor or is_called(person, one.title)]
        holders = [person for person in holders if not is_named_behind(sentence, one, person, self.mentions)]
        if sentence.tokens[one.first].lower in COMING:
            home = home_of(self.document, self.actors, served_by(self.persons.values()))
            holders = [person for person in holders if home is None or person.actor != home.value]
        if not holders and one.actor and not is_plural(one.title):
            holders = self._owned(sentence, one.title, one.actor)
        if one.first and sentence.tokens[one.first - 1].lower in INDEFINITE:
            holders = []  # "the last time that a Chadian president came"
        if len(holders) == 1 and not is_plural(one.title):
            span = self.document.span_of(sentence.tokens[one.first : one.last])
            self.mentions.append(PersonMention(sentence.index, one.first, one.last, holders[0].ref, span))
        else:
            self.titles.append(
                TitleMention(sentence.index, one.first, one.last, one.title, one.actor, is_plural(one.title))
            )

    def _owned(self, sentence: Sentence, title: Title, actor: ActorMention) -> list[Person]:
        """The one person in such an office of whom only now is told whose it is: "the Norwegian minister"."""
        home = home_of(self.document, self.actors, served_by(self.persons.values()))
        abroad = home is not None and home.confidence >= SET and home.value != actor.state
        if title.bare in VAGUE or abroad:
            return []  # whom papers name without their state are of their own
        state = is_country(actor.state)
        holders = [one for one in self.persons.values() if may_hold(one, title, None, of_state=state)]
        holders = [one for one in holders if not rules_otherwise(one, title)]
        if actor.form is Form.DEMONYM and actor.first <= 1:  # "The Norwegian minister also met": of whom it tells on
            holders = [one for one in holders if one.actor is None and one.sentence < sentence.index] or holders
        homeless = [one for one in holders if one.actor is None]
        if len(homeless) != 1 or len(holders) != 1:
            return []
        if any(one.sentence == sentence.index and one.person == homeless[0].ref for one in self.mentions):
            return []  # "President Idi wrote to the president of Peru"
        for post in homeless[0].posts:
            post.actor = self._found(actor)
        return homeless

    def _find_names(self, sentence: Sentence, known: set[str]) -> None:
        """Names alone: the full name or its last words, which are known, with an honorific or without."""
        ends = {place for place, token in enumerate(sentence.tokens, 1) if _ends_name(token.text, known)}
        if not ends:
            return  # most sentences
        taken = {
            place
            for mention in self.mentions
            if mention.sentence == sentence.index
            for place in range(mention.first, mention.last)
        }
        taken |= {place for actor in self.actors.of(sentence) for place in range(actor.first, actor.last)}
        place = 0
        while place < max(ends):
            found = self._named_at(sentence, place, taken, ends)
            if found is not None:
                self.mentions.append(found)
            place = found.last if found else place + 1

    def _named_at(self, sentence: Sentence, place: int, taken: set[int], ends: set[int]) -> PersonMention | None:
        first = place
        while place < len(sentence.tokens) and sentence.tokens[place].text.rstrip(".").lower() in HONORIFICS:
            place += 1
        if place == len(sentence.tokens) or not begins_name(sentence.tokens[place].text):
            return None
        for end in range(min(place + 5, len(sentence.tokens)), place, -1):
            if end not in ends or not taken.isdisjoint(range(first, end)):
                continue
            words = " ".join(token.text for token in sentence.tokens[place:end])
            called = [person for person in self.persons.values() if is_name_of(words, person)]
            later = all(person.sentence > sentence.index for person in called)  # "Mr. Chen" before Wu Chen is told of
            if later and self._stands_alone(sentence, place, end):
                first_of = (person for person in self.persons.values() if is_first_name_of(words, person))
                called = [one for one in first_of if not called or one.sentence <= sentence.index] or called
            called = meant_of(called, sentence) if len(called) > 1 else called
            if len(called) == 1 and not self._is_namesake(sentence, place, called[0]):
                span = self.document.span_of(sentence.tokens[place:end])
                return PersonMention(sentence.index, first, end, called[0].ref, span)
        return None

    def _is_namesake(self, sentence: Sentence, place: int, person: Person) -> bool:
        """Whether another first name stands before a surname: "Anibal Fernandez" is not Cristina."""
        before = sentence.tokens[place - 1] if place else None
        if before is None or not before.text.istitle() or is_common(before.text) or is_title_word(before.text):
            return False
        if before.text.rstrip(".").lower() in HONORIFICS or is_noun(before.text) or is_dictionary_word(before.text):
            return False
        own = {word for name in person.names for word in fold(name.value).split()}
        named = any(actor.holds(place - 1) for actor in self.actors.of(sentence))
        dated = any(date.span.start <= before.start < date.span.end for date in sentence.dates)
        return not (named or dated or own & set(fold(before.text).split()))

    def _stands_alone(self, sentence: Sentence, place: int, end: int) -> bool:
        """Whether no other capitalised word makes a longer name of it."""
        before, after = beside_name(sentence, place - 1), beside_name(sentence, end)
        styled = is_title_word(before) or before.rstrip(".").lower() in HONORIFICS  # "Mme Khamphone conferred"
        return not after[:1].isupper() and (place < 2 or not before[:1].isupper() or styled)


def _ends_name(word: str, known: set[str]) -> bool:
    """Whether a word may be the last of a known name; a comma behind a name is none of it."""
    return word[:1].isalpha() and not word.islower() and not known.isdisjoint(fold(word).split()[-1:])


def read_cast(document: Document, actors: Actors) -> Cast:
    """Find every official that the document names, and every spot that means one."""
    return _Casting(document, actors).run()
