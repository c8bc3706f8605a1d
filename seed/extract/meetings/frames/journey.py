"""Who went where, whom that brought together with the state that received him."""

from collections.abc import Collection, Iterable, Sequence

from db.vocabulary import Basis, OfficeRole
from seed.extract.home import FILED
from seed.extract.meetings.circumstances.arranged import is_conveyed
from seed.extract.meetings.circumstances.happening import MOVING
from seed.extract.meetings.circumstances.undone import UNDOING
from seed.extract.meetings.circumstances.whether import UNDONE
from seed.extract.meetings.frame import LEADING, NOBODY, Encounter, distinct, frame_of
from seed.extract.meetings.frames.aim import Aims
from seed.extract.meetings.frames.coming import Coming
from seed.extract.meetings.frames.private import is_private
from seed.extract.meetings.telling import is_passive, verb_of
from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.names.gazetteer import places_in
from seed.extract.officials.office import office_of
from seed.extract.officials.official import TitleMention
from seed.extract.sentences.apposition import some_named
from seed.extract.sentences.clause import OBJECTS, phrase, prepositional, subjects
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.place import place_of
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node
from seed.records import ActorRef, Found, PlaceName, Span
from seed.reference import City

TRAVELLING = frozenset("visit tour travel fly arrive".split())
"""Verbs that are of travelling even without a state or a person that they name."""
SENT = frozenset(["mission", "delegation", "team"])
"""Those who are sent."""
ENVOYS = frozenset(["negotiator", "delegate", "envoy", "emissary"])
COMING = frozenset(["upcoming", "forthcoming"])
"""What a visit is called that somebody is to pay."""
SENDING = frozenset(["send", "dispatch", "despatch"])
"""Verbs of a state that has others go to talk for it."""
JOURNEYS = frozenset("journey trip tour travels visit way".split())
REACHING = ("visit", "tour", "reach")
"""Those whose object is the place."""
PARTING = ("leave", "depart")
"""Those whose object is the place that somebody goes from."""
STAYS = frozenset("day week night stay sojourn fortnight".split())
"""What somebody has had abroad who goes home."""
WHITHER = ("to", "in", "for", "into", "at")
OF_MANY = frozenset(["New York", "Geneva", "Davos", "The Hague"])
"""Cities where organizations, courts and bankers sit: who goes there need not visit the state."""
OF_UNION = frozenset(["Brussels", "Strasbourg"])
"""Where a union and an alliance sit, so that who goes there visits the state only if the article speaks of it."""
REGIONS = frozenset(["Victoria", "Georgetown", "Kingston", "Hamilton", "San Jose", "Santa Cruz", "Saint John's"])
"""Cities that have the name of regions and cities of other states."""
OF_BODIES = OF_MANY | OF_UNION | {"Luxembourg", "Vienna"}
"""Where ministers of many states meet, so that a counterpart who is met there need not be the host's."""
UTTERED = frozenset("remark comment statement announcement warning pledge speech appeal declaration".split())
"""What is told to have come while somebody was where he said it."""
KILLING = frozenset("airstrike assassinate assassination kill murder".split())
EXTENDING = frozenset("extend issue renew repeat reiterate address".split())
"""What one does with an invitation of one's own; another's is conveyed."""
PROPOSALS = frozenset("proposal offer suggestion bid request appeal".split())
ANSWERING = frozenset("accept reject decline refuse dismiss spurn rebuff welcome".split())
"""What one does who is asked to meet another."""
STOPS = frozenset(["leg", "stop", "stopover", "stop-over"])
"""Parts of a tour, which are told without saying whose."""
NEAR = 6
"""So many words behind "a visit here", it is told whose it is."""
RESIDENT = frozenset([OfficeRole.AMBASSADOR, OfficeRole.OTHER, OfficeRole.SPOKESPERSON])
"""Those who may live where they are."""


def _lives_in(side: Side, visited: Collection[ActorRef]) -> bool:
    """Whether somebody is the envoy to the state that is visited."""
    posts = side.person.posts if side.person else []
    return any(post.accredited_to in visited for post in posts)


class Journeys(Coming, Aims):
    """Reads visits."""

    __slots__ = ()

    def journey(self, node: Node) -> Encounter:
        """Who went where: the country of the place is the other party; not where somebody was killed on arrival."""
        if node.dep_ == "relcl" and any(one.lemma_ in KILLING for one in node.head.ancestors):
            return Encounter([], [])
        if node.lemma_ in SENDING:
            return self._sent(node)
        who = [] if any(self.are_many(one) for one in subjects(node)) else self.of(subjects(node))
        if node.lemma_ not in TRAVELLING and not any(self._are_people(one) for one in subjects(node)):
            who = [side for side in who if side.person]
        if is_private(node, who):
            return Encounter([], [])
        if node.lemma_ in REACHING and is_passive(node):  # "was visited by Orlov"
            by = [side for side in self.by(node) if side.person]
            return Encounter(distinct([*by, *self.of(subjects(node))]) if by else [], by)
        if node.lemma_ == "be":  # "the ambassador, who has been in Lima since 2020": he lives there
            who = [side for side in who if not (side.person and OfficeRole.AMBASSADOR in side.person.roles)]
            been = any(child.dep_ == "aux" and child.lemma_ == "have" for child in node.children)
            to = any(child.dep_ == "prep" and child.lower_ == "to" for child in node.children)
            who = who if been or not to else []  # "was on the telephone to Lima"
        parting = node.lemma_ in PARTING
        whither = [child for child in node.children if child.dep_ == "dobj" and not parting]
        if node.lemma_ in LEADING and whither:  # "led a delegation to Lima"
            gone = self.territories(node, [one for above in (node, *whither) for one in prepositional(above, "to")])
            return Encounter(distinct(who + gone), who) if gone else NOBODY
        onward = [one for one in whither if one.lemma_ in JOURNEYS] if node.lemma_ == "continue" else []
        if whither and not onward and node.lemma_ not in REACHING:  # "return their ambassadors to their posts"
            return Encounter([], [])
        whither += [one for noun in onward for one in prepositional(noun, "to")]  # "continues his journey to Lima"
        towards = (
            ("between",)
            if node.lemma_ == "shuttle"
            else ("from",)
            if node.lemma_ == "return" and not self._is_back_for_talks(node)
            else ("for", "to")
            if parting
            else WHITHER
        )
        talks = [one for one in prepositional(node, "for") if parting and self.is_event(one)]
        whither += [one for noun in talks for one in prepositional(noun, "in")]  # "leaves on Friday for talks in Lima"
        whither += [*prepositional(node, *towards), *self.under_adverbs(node, towards)]
        gone = self.territories(node, whither) if who else []
        gone = gone or (self._stayed_in(node) if who else [])
        beside = self.of(one for one in prepositional(node, "with") if self.is_somebody(one))
        if not gone and beside and node.lemma_ in ("tour", "visit"):  # "toured the port with Orlov"
            return Encounter(distinct(who + beside), who)
        if not gone and node.lemma_ == "visit" and not whither:
            gone = self.visited_unnamed(node, who)
        gone = gone or self.come_here(node, who)
        if who and gone and all(_lives_in(side, actors_of(gone)) for side in who):
            return NOBODY  # "Chad's ambassador to Peru went to Cusco": she lives there
        hosts = self.inviting(node, actors_of(gone))
        if node.dep_ == "acl" and node.head.lemma_ == "invitation":  # "an invitation from Orlov to visit"
            asking = self.of(prepositional(node.head, "from"))
            hosts += [side for side in asking if not gone or side.ref in actors_of(gone)]
            hosts = [side.as_actor() for side in hosts] if is_conveyed(node.head) else hosts
        aims = [child for child in node.children if child.dep_ in ("xcomp", "advcl") and child.tag_ == "VB"]
        aims += self.done_there(node)
        seen = self.of(one for aim in aims for one in aim.children if one.dep_ in ("dobj", "dative"))
        hosts += [side for side in seen if side.person and side.ref in actors_of(gone)]
        if not hosts and (self.is_to_gathering(node) or self.is_to_meet_others(node, actors_of(gone))):
            return Encounter([], who)
        alone = distinct(who) if len(actors_of(who)) < 2 else []  # two who travel need not meet
        return Encounter(distinct(who + gone + hosts) if gone else alone, who)

    def _is_back_for_talks(self, verb: Node) -> bool:
        """Whether those who return do not go home, but talk again: "A Chadian team will return to Lima for talks"."""
        home = any(True for _ in prepositional(verb, "from"))
        aims = [one for one in verb.subtree if one.dep_ == "pobj" and one.head.lower_ == "for" and one.i > verb.i]
        return not home and any(self.is_event(one) for one in aims)

    def _sent(self, node: Node) -> Encounter:
        """Who sent whom to another state for talks: "will send negotiators to Lima to discuss cotton"."""
        passive = is_passive(node)
        objects = subjects(node) if passive else [child for child in node.children if child.dep_ == "dobj"]
        if not any(self.is_somebody(one) or one.lemma_ in SENT | ENVOYS for one in objects):
            return Encounter([], [])
        leading = [part for each in objects for part in each.children if part.dep_ == "acl"]
        heads = [one for part in leading for one in prepositional(part, "by")]
        members = [*heads, *(one for each in objects for one in prepositional(each, "including", "under"))]
        led = any(side.person and not side.person.roles & RESIDENT for side in self.of([*objects, *heads]))
        if not self.is_for_talks(node) and not (led and not any(prepositional(node, "as"))):
            return Encounter([], [])  # "sent a team under Minister Orlov to Lima"; not "sent him as envoy to Lima"
        senders = self.by(node) if passive else self.of(subjects(node))
        sent = [side for side in self.of([*objects, *members]) if side.ref]
        who = distinct([*sent, *(side.as_actor() for side in senders)])
        if len(actors_of(who)) > 1:  # "both will send negotiators to Geneva"
            return Encounter(who if len(actors_of(senders)) > 1 else [], who)
        to = [one for above in (node, *objects, *leading, *heads) for one in prepositional(above, "to")]
        talks = [one for above in (node, *objects) for one in prepositional(above, "for") if self.is_event(one)]
        gone = self.territories(node, to or [one for talk in talks for one in prepositional(talk, "in")])
        others = self.is_to_meet_others(node, actors_of(gone))
        return Encounter(distinct(who + gone) if who and gone and not others else [], who)

    def come_to(self, verb: Node) -> list[Side]:
        """Who did something at what is told of, or came for it: of somebody who is sent to talks, he himself."""
        if verb.lemma_ in SENDING:
            gone = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
            return self.of(gone) or [side.as_actor() for side in self.of(subjects(verb))]
        who = self.of(subjects(verb)) + (self.by(verb) if is_passive(verb) else [])
        if not who and verb.lemma_ == "come":  # "her remarks came during a visit to Chad"
            words = [one for one in subjects(verb) if one.lemma_ in UTTERED]
            return [side for one in words for side in (*self.qualifying(one), *self.of(prepositional(one, "by", "of")))]
        return who

    def _stayed_in(self, verb: Node) -> list[Side]:
        """The state from which somebody goes home: "left for home after five days in Chad"."""
        home = any(child.lower_ == "home" for one in (verb, *verb.children) for child in one.children)
        spans = [one for one in prepositional(verb, "after", "following", "from") if one.lemma_ in STAYS and home]
        return [side for one in spans for place in prepositional(one, "in", "at") for side in self.territory_of(place)]

    def _are_people(self, noun: Node) -> bool:
        """Whether a noun means those of a state who are there: "the Nigerians went on", "a mission", "a minister"."""
        titled = self.parsed.unit(noun).kind is UnitKind.TITLE or noun.lemma_ in ENVOYS
        if noun.lemma_ in SENT or (titled and noun.head.lemma_ not in PARTING):  # who only sets out may be named below
            return True
        mention = self.parsed.unit(noun).mention
        if isinstance(mention, TitleMention) and noun.head.lemma_ == "be":  # "the Union's envoy was in Lima"
            return mention.actor is not None and not office_of(mention.title).roles & RESIDENT
        return isinstance(mention, ActorMention) and mention.form is Form.DEMONYM and noun.tag_ in ("NNS", "NNPS")

    def inviting(self, node: Node, visited: Collection[ActorRef]) -> list[Side]:
        """Who of the state that is visited asked for it: "invited him to visit", "at the invitation of"."""
        asking = [node.head] if node.dep_ in ("xcomp", "ccomp") and node.head.lemma_ == "invite" else []
        nouns = [one for verb in asking for one in (prepositional(verb, "by") if is_passive(verb) else subjects(verb))]
        if node.dep_ == "acl" and node.head.lemma_ == "invitation":
            nouns += [child for child in node.head.children if child.dep_ == "poss"]
            nouns += prepositional(node.head, "of", "from", "by")
            nouns += subjects(node.head.head) if node.head.head.lemma_ in EXTENDING else []
        for one in verb_of(node).subtree:
            if one.lower_ == "invitation":
                nouns += prepositional(one, "of", "from", "by")
            elif one.lemma_ == "guest":
                nouns += prepositional(one, "of")
        return [side for side in self.of(nouns) if side.person and side.ref in visited]

    def visited_here(self, noun: Node, found: Sequence[Side]) -> list[Side]:
        """The state that an article is written in, of a visit during which something was done there."""
        home, visitors = self.sides.home, [*found, *self.of(prepositional(noun, "of", "by"))]
        done = noun.dep_ == "pobj" and noun.head.lower_ == "during" and not any(prepositional(noun, "to"))
        here = any(one.lower_ == "here" for one in self.parsed.nodes)
        just_here = any(one.lower_ == "here" for one in self.parsed.nodes[noun.i + 1 : noun.i + 2])
        verb = noun.head if noun.dep_ in ("dobj", "nsubj") else noun
        just_here = just_here or any(child.lower_ == "here" for child in verb.children)  # "ended here"
        frame = frame_of(self.parsed, verb)
        if just_here and not visitors and noun.dep_ == "dobj" and frame is not None and frame.name == "LIGHT":
            visitors = self.of(subjects(verb))  # "ended a visit here"
        to_come = home is not None and home.confidence >= FILED and any(one.lower_ in COMING for one in noun.children)
        if home is None or not ((done and (here or to_come)) or just_here):
            return []
        if just_here and not visitors:  # "follows a visit here this week by Orlov", whatever the parser ties him to
            behind = [one for one in self.parsed.nodes[noun.i : noun.i + NEAR] if one.lower_ in ("by", "of", "from")]
            visitors = self.of(child for one in behind[:1] for child in one.children if child.dep_ == "pobj")
        if len(actors_of(visitors)) != 1 or home.value in actors_of(visitors):
            return []
        return [*visitors, Side(home, None, self.parsed.span(noun))]

    def called_off_here(self, noun: Node, found: Sequence[Side]) -> list[Side]:
        """The state where an article is filed, of a visit that says no place: "a visit by Orlov was put off"."""
        who = self.of(prepositional(noun, "by"))
        home = self.sides.home
        undone = noun.dep_ == "nsubjpass" and phrase(noun.head) in UNDOING | MOVING
        told = undone and not any(prepositional(noun, "to", "in"))
        if home is None or home.confidence < FILED or not told or len(actors_of([*who, *found])) != 1:
            return []
        return [] if home.value in actors_of(who) or not who else [Side(home, None, self.parsed.span(noun))]

    def undone_by(self, noun: Node, found: Sequence[Side]) -> list[Side]:
        """Who tells that talks with another were called off: "the cancellation of the summit with Chad"."""
        undoing = noun.head.head
        undone = noun.dep_ == "pobj" and noun.head.lower_ == "of" and undoing.lemma_ in UNDONE
        if not undone or len(actors_of(found)) != 1:
            return []
        who = self.of([*(child for child in undoing.children if child.dep_ == "poss"), *prepositional(undoing, "by")])
        if not who and undoing.dep_ == "dobj":
            who = self.of(subjects(undoing.head))
        home = self.sides.home
        if not who and home and home.confidence >= FILED:
            who = [Side(home, None, self.parsed.span(noun))]
        return [side.as_actor() for side in who if side.ref not in actors_of(found)]

    def proposed_by(self, noun: Node) -> list[Side]:
        """Who proposed a meeting, and who answers: "accepted Orlov's proposal for talks", "his offer of"."""
        above = noun.head.head
        behind = (child for child in above.children if child.dep_ in OBJECTS and child.lemma_ in PROPOSALS)
        proposal = next(behind, above) if above.pos_ == "VERB" else above
        asked = noun.dep_ == "pobj" and noun.head.lower_ in ("for", "of") and proposal.lemma_ in PROPOSALS
        asked = asked and not any(
            prepositional(noun, "of", "between", "among")
        )  # "his proposal for a summit of others"
        if not asked or proposal.dep_ not in OBJECTS or proposal.head.lemma_ not in ANSWERING:
            return []
        proposing = [child for child in proposal.children if child.dep_ == "poss"]
        who = self.of([*proposing, *prepositional(proposal, "from", "by")])
        return [*who, *self.of(subjects(proposal.head))] if who else []

    def left_behind(self, noun: Node) -> list[Side]:
        """The state that somebody leaves at the end of a visit: "left Lima at the end of a four-day visit"."""
        verb = next((above for above in noun.ancestors if above.lemma_ in PARTING), None)
        ended = any(one.lemma_ in ("end", "conclusion", "close") for one in noun.ancestors)
        ended = ended or noun.head.lower_ in ("after", "following")
        if verb is None or not ended or any(prepositional(noun, "to")):
            return []
        who = [side for side in self.of(subjects(verb)) if side.person]
        return [*who, *self.territories(noun, [child for child in verb.children if child.dep_ == "dobj"])]

    def territories(self, node: Node, whither: Iterable[Node]) -> list[Side]:
        """The states that are gone to, by their names or those of their cities; else that of the clause's place."""
        whither = list(whither)
        if whither and self.is_visit_to_gathering(node):
            return []
        to = self.of(one for one in whither if one.head.lower_ == "to")
        if any(side.ref and not side.person and not is_country(side.ref) for side in to):
            return []  # "go to the International Court of Justice in The Hague"
        found = [side for one in whither for listed in (one, *one.conjuncts) for side in self.territory_of(listed)]
        found += [side for one in whither for named in some_named(one) for side in self.territory_of(named)]
        if found:
            return found
        place = place_of(self.parsed, node)
        if node.pos_ in ("VERB", "AUX") and node.lemma_ not in TRAVELLING:
            return []
        if place is None or place.value.country is None or self._is_of_others(place.value):
            return []
        return [self._state_of(place.value.country, place.spans[0])]

    def territory_of(self, node: Node) -> list[Side]:
        """The state that a word names, or whose city or capital."""
        named = [side for side in self.sides.single(self.parsed, node) if side.ref and is_country(side.ref)]
        if not named and node.lemma_ == "capital":  # "will fly to the Eritrean capital"
            whose = [*self.qualifying(node), *self.of(prepositional(node, "of"))]
            named = [side for side in whose if side.ref and is_country(side.ref)]
        named = named or self.at_home(node) or self._own_country(node)  # "arrived in the Kingdom"
        if not named and node.lemma_.lower() == "airport":  # "touched down at Baghdad International Airport"
            named = [side for child in node.children if child.dep_ == "compound" for side in self.city(child)]
        if named:
            return named
        return self.city(node)

    def _own_country(self, noun: Node) -> list[Side]:
        """The state where an article was filed, to which somebody comes: "flew into the country on Sunday"."""
        home = self.sides.home
        bare = all(child.lower_ == "the" or child.dep_ in ("punct", "prep") for child in noun.children)
        own = (
            noun.lemma_ in ("country", "city", "capital")
            and bare
            and any(child.lower_ == "the" for child in noun.children)
        )
        return [Side(home, None, self.parsed.span(noun))] if own and home and home.confidence >= FILED else []

    def city(self, node: Node) -> list[Side]:
        """The state of a city that a word names."""
        here = (
            one
            for one in places_in(self.parsed.sentence)
            if one[1] == self.parsed.unit(node).last and not self._is_of_others(one[2])
        )
        return [
            self._state_of(city.country, self.parsed.document.span_of(self.parsed.sentence.tokens[first:last]))
            for first, last, city in here
        ]

    def _is_of_others(self, city: City | PlaceName) -> bool:
        """Whether who goes to a city goes there for those who sit there; whose city it is, the article need not say."""
        home = self.sides.home
        elsewhere = city.country not in self.sides.named
        region = city.name in REGIONS and not (home and home.value == city.country)
        return city.name in OF_MANY or (elsewhere and (city.name in OF_UNION or region))

    def _state_of(self, country: ActorRef, where: Span) -> Side:
        return Side(Found(self.sides.state_at(country), (where,), Basis.DERIVED, 0.8), None, where)
