"""Meetings that a noun tells of: "talks between A and B", "A's meeting with B", "the A-B summit", "B's visit to A"."""

from collections.abc import Iterator, Sequence

from db.vocabulary import Medium
from seed.extract.meetings.circumstances.arranged import is_arranged
from seed.extract.meetings.frame import Encounter, distinct, frame_of, medium_of
from seed.extract.meetings.frames.aim import GATHERINGS
from seed.extract.meetings.frames.doers import TALKS, between_whom, is_awaited, is_consented_to, is_of_doers
from seed.extract.meetings.frames.predicate import (
    chairing,
    held,
    honoured,
    predicate,
    predicate_of,
    told_in_aside,
)
from seed.extract.meetings.frames.programme import INCLUDING, MEASURES, Programmes
from seed.extract.meetings.frames.tour import ARRIVING, arrival_for
from seed.extract.names.actor import is_country
from seed.extract.sentences.around import WHILE
from seed.extract.sentences.clause import SOURCES, SUBJECTS, prepositional, subjects
from seed.extract.sentences.parse import UnitKind
from seed.extract.sentences.purpose import is_led_up_to
from seed.extract.sentences.side import Side, actors_of
from seed.extract.text.node import Node

DURING = frozenset("in during at after following before by on upon through over from".split())
"""What leads from a verb to the meeting at which its subject did it: "discussed it in a call with Orlov"."""
NAMED = (*SUBJECTS, "ROOT")
"""How a name stands before where somebody is seen, also without a verb: "Orlov (left) in talks with Berg"."""
PARTAKING = frozenset("interest role part progress participation involvement breakthrough success confidence".split())
"""What is had in a meeting, which so need not be one's own: "hailed progress in the talks"."""
BETWEEN = ("between", "among", "of", "involving", "under")
"""What leads from a noun to all of its parties, whoever chairs, hosts or opens it."""
TOWARDS = {
    "call": ("from", "to", "on", "upon"),
    "audience": ("to",),
    **dict.fromkeys(("reception", "dinner", "lunch", "luncheon", "breakfast", "banquet"), ("for", "to")),
    **dict.fromkeys(("exchange", "visit"), ("from",)),
}
"""What else leads from a noun to whom it was with: a call on somebody, a dinner for somebody."""
TELLING = frozenset("tell assure inform brief acquaint thank remind congratulate urge ask warn".split())
"""What one does to the other at a meeting of both."""
GIVING = frozenset("extend convey deliver give send pass hand offer issue renew".split())
"""What one does with an invitation or a message."""
ADDRESSED = frozenset("tell address attend join leave enter interrupt".split())
"""What somebody does to a meeting of his own."""
MEALS = frozenset("breakfast lunch luncheon dinner supper tea coffee banquet".split())
LEFT = frozenset(["walk", "storm", "pull", "come"])
"""As in "walked out of a meeting"."""
ASKED = frozenset("invite ask summon call draw bring".split())
"""As in "invited Orlov to talks"."""
DYING = frozenset("death crash accident killing assassination".split())
COUNTED = frozenset("rise fall grow drop increase decline double triple jump surge total exceed".split())
"""What becomes of numbers: of visits that are only counted."""
FRAMING = frozenset("begin start open conclude end close finish follow kick wrap round".split())
"""As in "began the day with a breakfast with"."""
DELEGATES = frozenset(
    "negotiator official delegation team representative delegate expert diplomat envoy emissary mediator".split()
)
"""Those of two states who did something at talks."""
BRIEFINGS = frozenset("briefing conference interview speech statement address reception".split())
"""At what somebody tells of talks that he had before."""
AUDIENCE = frozenset("reporter journalist media medium press newsman correspondent".split())
"""Those to whom somebody tells of talks that he had before."""
ENDS = frozenset("close end conclusion start outset beginning opening".split())
BACK = frozenset(["back", "home", "fresh"])
"""What somebody is who comes from a visit."""
THERE = frozenset(["in", "here", "visiting"])
ON_VISIT = frozenset(["on", "at", "during", "in"])
"""What tells, behind a name and a comma, where somebody is: "Orlov, in Lima for talks", "Orlov, on a visit to"."""
REACH = 8
"""So many words may tell, before "for talks", where somebody is."""
WIDE = frozenset("exchange round series signing signature".split())
"""Nouns that are one thing with what they are of: "an exchange of views with"."""


class Occasions(Programmes):
    """Reads nouns of meeting."""

    __slots__ = ()

    def noun(self, node: Node) -> Encounter:
        """Those whom a noun and the verb at which it stands tell."""
        if node.lemma_ == "visit" and node.tag_ == "NNS" and node.dep_ in SUBJECTS and node.head.lemma_ in COUNTED:
            return Encounter([], [])  # "Chadian visits to Mali rose by a tenth"
        between = self.all_parties(node)
        if len(actors_of(between)) >= 2:
            third = self._third(node)
            return Encounter(distinct(third + between), third)
        found = self.complement(node)
        leading: list[Side] = []
        verb = None if self.is_spoken_of(node, found) else self.verb_of_occasion(node)
        ahead = verb is not None and not found and is_led_up_to(node)
        if ahead and (node.lemma_ in GATHERINGS or (verb is not None and frame_of(self.parsed, verb))):
            return Encounter([], [])  # "Orlov and Berg met ahead of the summit", which is another's
        if verb is not None and (there := self._where_only(node, verb)) is not None:
            return there
        if verb is None and node.dep_ == "pobj" and node.head.lower_ in DURING and node.head.head.dep_ in NAMED:
            leading = [side for side in self.of([node.head.head]) if side.person]  # "Orlov in a meeting with"
            found = leading + found if found else []
        if (
            verb is None
            and node.dep_ == "pobj"
            and node.head.head.lemma_ in AUDIENCE
            and node.head.head.dep_ == "appos"
        ):
            leading = [side for side in self.of([node.head.head.head]) if side.person]  # "Orlov, briefing reporters"
            found = leading + found if found else []
        if verb is None and (arriving := arrival_for(node)) is not None:
            leading = self.who_arrived(arriving)
            others = found or self.territories(arriving, prepositional(arriving, "in", "at"))
            found = leading + others if leading else found
        if verb is None and found and node.dep_ == "dobj" and node.head.lemma_ in INCLUDING:
            leading = self.whose_programme(node.head)
            found = leading + found
        if verb is None and (come := self._come_for(node)):
            leading = self.of([come])
            others = [side for side in found if side.ref not in actors_of(leading)]  # "as part of her trip to Africa"
            found = leading + (others or self._there(node, come))
        if verb is not None:
            leading = self.come_to(verb)
            if verb.lemma_ == "follow" and self.is_visit(node):  # "Lima is the first stop, followed by visits to"
                leading = [side for side in leading if side.person]
            doing = [one for subject in subjects(verb) for one in (subject, *subject.conjuncts)]
            titled = any(self.parsed.unit(one).kind is UnitKind.TITLE or one.lemma_ in DELEGATES for one in doing)
            leading = leading or self.of(between_whom(node, verb))
            told_of = is_of_doers(node, verb) or any(between_whom(node, verb))
            several = len({side.ref for side in leading if side.ref and (side.person or titled or told_of)}) >= 2
            several = several and not (
                verb.lemma_ == "be" and node.lemma_ in GATHERINGS
            )  # "both are in Lima for a summit"
            told = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
            if not found and verb.lemma_ == "engage":  # "engaged her counterparts from Chad and Mali in discussions"
                found = self.of(told)
            elif not found and any(child.lower_ == "their" for child in node.children):
                found = self.of(told)  # "gave his counterpart a draft at their dialogue"
            elif not found and (
                verb.lemma_ in TELLING | ASKED or self._is_bare_event(node)
            ):  # "told him during the talks"
                found = self.of(one for one in told if self.is_somebody(one))
                asked = verb.lemma_ in ASKED  # "invited Chad's president"
                found = [side for side in found if side.person or not asked]
            if not found and verb.lemma_ != "engage":  # "conveyed a letter to him during the talks"
                given = told if verb.lemma_ in GIVING else []  # "extended an invitation to him", tied to that
                to = (one for above in (verb, *given) for one in prepositional(above, "to"))
                found = self.of(one for one in to if self.is_somebody(one))
            found = found or self._told_by_phone(verb, node)
            found = leading + found if found or several else []
        if not leading and len(actors_of(found)) == 1:
            found = [*self.whose_counterpart(node), *found]
        if not leading and len(actors_of(found)) < 2 and (stops := self.stopped_at(node)):
            return Encounter([], [], whom=tuple(stops))
        whole = node.dep_ != "compound"  # "the Bilateral Consultation Mechanism"
        bilateral = whole and any(child.lower_ == "bilateral" for child in node.children)
        bilateral = bilateral and not any(prepositional(node, "with"))  # "with his peers from its members"
        if not found and not leading and bilateral and not self.sides.announces_series(self.parsed, node):
            pair = [side.as_actor().meant_by(self.parsed.span(node)) for side in self.sides.principals]
            states = all(is_country(side.ref or "") for side in pair)
            return Encounter(distinct(pair) if states else [], [])  # "bilateral talks are due to start"
        if not leading and len(actors_of(found)) > 1 and self.is_visit(node):
            gone = self.territories(node, prepositional(node, "to"))  # "followed by visits to Chad and Mali"
            if actors_of(found).keys() <= actors_of(gone).keys():
                return Encounter([], [], whom=tuple(found))
        if not leading and found and self.is_only_with(node, found):
            return Encounter([], [], whom=self.with_whom(node))
        return Encounter(distinct(found), leading, whom=() if leading else self.with_whom(node))

    def _where_only(self, noun: Node, verb: Node) -> Encounter | None:
        """What a noun tells that is where others were: "A and B met in a Swiss summit", "At the Malta summit, A"."""
        doing = self.of(subjects(verb))
        if len(actors_of(doing)) < 2 or any(prepositional(noun, "with", *BETWEEN)):
            return None
        frame = frame_of(self.parsed, verb)
        before = [one for one in noun.children if one.dep_ == "compound" and one.tag_ == "NNP"]
        by_place = noun.lemma_ in GATHERINGS and len(before) == 1 and sum(bool(side.person) for side in doing) > 1
        if frame is not None and frame.name == "WITH" and self.complement(noun):
            return Encounter([], [])
        return Encounter(distinct(doing), doing) if by_place else None

    def _is_bare_event(self, noun: Node) -> bool:
        """Whether a noun of talks says itself neither whose they are nor of what: "lobbied Orlov in hours of talks"."""
        frame = frame_of(self.parsed, noun)
        return frame is not None and frame.name == "EVENT" and not any(prepositional(noun, "of", "with", "on"))

    def is_only_with(self, noun: Node, found: Sequence[Side]) -> bool:
        """Whether all those of a noun are with whom it was, and nobody tells whose it was: "its talks with A and B"."""
        whom = actors_of(self.of(one for above in (noun, *held(noun)) for one in prepositional(above, "with")))
        return len(whom) > 1 and actors_of(found).keys() <= whom.keys()

    def _told_by_phone(self, verb: Node, noun: Node) -> list[Side]:
        """Who tells what another said on the telephone: "Orlov said that Berg told him in a telephone conversation"."""
        frame = frame_of(self.parsed, noun)
        medium = medium_of(self.parsed, noun, frame) if frame is not None else None
        if medium is None or medium.value is Medium.IN_PERSON or verb.dep_ != "ccomp":
            return []
        return [side for side in self.of(subjects(verb.head)) if side.person]

    def _third(self, noun: Node) -> list[Side]:
        """Who told a meeting of others something, or left it: "told a meeting of Chadian and Malian officials"."""
        verb = noun.head
        if noun.dep_ == "pobj":  # "walked out of a meeting"
            verb = next((above for above in noun.ancestors if above.pos_ == "VERB"), noun)
        there = noun.dep_ == "dobj" and verb.lemma_ in ADDRESSED
        left = noun.dep_ == "pobj" and noun.head.lower_ == "of" and verb.lemma_ in LEFT and noun.i - verb.i < 2 * REACH
        return [side for side in self.of(subjects(verb)) if side.person] if there or left else []

    def _come_for(self, noun: Node) -> Node | None:
        """Who is told in passing to be somewhere for talks: "Orlov, in Lima for talks with officials, said"."""
        frame = frame_of(self.parsed, noun)
        visit = frame is not None and frame.name == "VISIT"
        if noun.dep_ != "pobj" or not (visit or noun.head.lower_ == "for"):
            return None
        nodes = self.parsed.nodes
        for place in range(noun.head.i, max(noun.head.i - REACH, 1), -1):
            if nodes[place].pos_ == "VERB":
                return None
            at = place - (nodes[place - 1].lower_ == "here")  # "Orlov, here on a visit"
            if nodes[place].lower_ in (ON_VISIT if visit else THERE) and nodes[at - 1].lower_ == ",":
                before = nodes[at - 2]
                return before if self.is_somebody(before) else None
        return None

    def _there(self, noun: Node, come: Node) -> list[Side]:
        """The state of the place that somebody has come to; "here" is where the article was written."""
        near = self.parsed.nodes[come.i + 1 : noun.i + 2]  # "Orlov, on a visit here, said"
        here = next((one for one in near if one.lower_ == "here"), None)
        if here is not None and self.sides.home:
            return [Side(self.sides.home, None, self.parsed.span(here))]
        return self.territories(noun, self.parsed.nodes[come.i + 1 : noun.i])

    def with_whom(self, noun: Node) -> tuple[Side, ...]:
        """Those in office with whom it was, of what is told without saying whose it was: "another meeting was with"."""
        if any(child.dep_ == "poss" for child in noun.children):
            return ()
        with_whom = [
            one for above in (noun, predicate(noun), *predicate_of(noun)) for one in prepositional(above, "with")
        ]
        states = is_arranged(noun) or is_awaited(noun)  # "negotiations with Chad will resume"
        ruling = [one for one in with_whom if one.lemma_ == "government" and self.qualifying(one)]
        talking = (one for one in with_whom if states or self.is_somebody(one) or one.lemma_ in DELEGATES)
        return tuple(self.of((*talking, *ruling)))

    def verb_of_occasion(self, noun: Node) -> Node | None:
        """The verb whose subject did it at, or came for, what the noun tells: "arrived for talks with"."""
        if noun.dep_ == "dobj" and noun.head.lemma_ in ADDRESSED:
            return noun.head
        if noun.dep_ == "dobj" and noun.head.lower_ == "following":  # taken for a verb
            above = noun.head.head
            above = above.head.head if above.lemma_ in BRIEFINGS and above.dep_ == "pobj" else above
            return above if above.pos_ == "VERB" else None
        if noun.dep_ != "pobj":
            return None
        led = MEASURES | ENDS | ({"eve"} if self.is_visit(noun) else set())  # "on the eve of a visit"
        while noun.head.lower_ == "of" and noun.head.head.lemma_ in led and noun.head.head.dep_ == "pobj":
            noun = noun.head.head  # "after two days of talks with", "at the close of talks"
        verb, preposition = noun.head.head, noun.head.lower_
        if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.lemma_ in SOURCES:  # "said a paper issued after"
            verb = next((one for one in verb.head.ancestors if one.pos_ == "VERB" and one.dep_ != "prep"), verb)
            verb = next((child for child in verb.children if child.dep_ == "ccomp" and child.i < noun.i), verb)
        if is_led_up_to(noun):  # "ahead of talks with Orlov, Berg said", "in the run-up to talks"
            return next((above for above in noun.ancestors if above.pos_ == "VERB"), None)
        if preposition in ("following", "after", "before") and verb.lemma_ in BRIEFINGS | AUDIENCE:
            above = verb.head.head if verb.dep_ == "pobj" else verb.head
            verb = above if verb.dep_ in ("pobj", "dobj") else verb  # "told reporters at a briefing following talks"
        if preposition == "from" and verb.lemma_ in ARRIVING and verb.dep_ == "pobj":
            verb = verb.head.head  # "said on his return from a visit to"
        if preposition == "from" and verb.lower_ in BACK:  # "fresh from a visit to Chad, Orlov said"
            verb = next((above for above in verb.ancestors if above.pos_ in ("VERB", "AUX")), verb)
        tied = preposition == "over" and noun.lemma_ in MEALS  # "settled the timetable over lunch"
        tied = tied or (preposition == "at" and noun.lemma_ in TALKS and verb.dep_ == "dobj")
        while (
            (preposition in WHILE | {"since"} or tied)
            and verb.dep_ in ("dobj", "pobj")
            and verb.lemma_ not in PARTAKING
        ):
            verb = verb.head if verb.dep_ == "dobj" else verb.head.head  # "boost trade in talks": tied to the trade
        if preposition == "for" and verb.lemma_ == "plan" and verb.dep_ == "dobj":
            return verb.head  # "has no plans for talks with"
        if preposition == "with" and verb.dep_ == "dobj" and verb.head.lemma_ in FRAMING:
            return verb.head  # "rounded off his tour with a call on"
        if verb.pos_ not in ("VERB", "AUX"):
            return None
        if any(one.lemma_ in DYING for one in self.parsed.nodes[verb.i : noun.i]):
            return None  # "sent condolences on the death of Berg during a trip": his, not the subject's
        frame = frame_of(self.parsed, verb)
        going = frame is not None and frame.name == "JOURNEY"
        bare = preposition == "for" and (going or not any(child.dep_ == "dobj" for child in verb.children))
        asked = preposition in ("to", "for") and verb.lemma_ in ASKED
        asked = asked or is_consented_to(noun)
        framed = preposition == "with" and verb.lemma_ in FRAMING
        return verb if preposition in DURING | {"since"} or bare or asked or framed else None

    def _with_whose(self, noun: Node) -> Iterator[Node]:
        """Those with whom it was, tied to whose it was or how: "the meeting of Orlov with Berg", "held by phone by"."""
        towards = TOWARDS.get(noun.lemma_, ())  # "a call paid by Orlov on Berg"
        for one in (whose for above in (noun, *held(noun)) for whose in prepositional(above, "of", "by")):
            whom = prepositional(one, "with", *towards) if self.is_somebody(one) else ()
            yield from (other for other in whom if self.is_somebody(other))
        for verb in held(noun):
            for means in (inner for inner in verb.subtree if inner.dep_ == "pobj" and inner.head.head == verb):
                yield from prepositional(means, "by")
                yield from (one for one in prepositional(means, "for") if self.is_somebody(one))  # "given by Berg for"

    def all_parties(self, noun: Node) -> list[Side]:
        """Those that a noun itself joins: "between A and B", "of the ministers of A and B", "the A-B summit"."""
        joined = self.qualifying(noun)
        joined = joined if len(actors_of(joined)) >= 2 else self.of_commissions(prepositional(noun, "of"))
        if self.is_visit(noun) and len(actors_of(joined)) < 2:
            return []  # "a tour of Chad and Mali"
        if len(actors_of(joined)) >= 2:
            named = self.of(prepositional(noun, *BETWEEN))  # "a Franco-German meeting between Orlov and Marchand"
            return named if actors_of(named).keys() == actors_of(joined).keys() else joined
        verbs = held(noun)
        verbs += [inner for verb in verbs for inner in verb.subtree if inner.dep_ == "pobj"]  # "held in Geneva between"
        verb = [one for one in (predicate(noun), *told_in_aside(noun)) if one != noun]  # "the talks will be between"
        first = [child for each in verb for child in each.children if child.dep_ == "attr"]  # "was the first between"
        above = (noun, *verbs, *predicate_of(noun), *verb, *first)
        joined = self.of(one for each in above for one in prepositional(each, *BETWEEN)) or self.of(chairing(noun))
        ministers = any(one.tag_ == "NNS" and self.is_somebody(one) for one in prepositional(noun, "of"))
        joined += self.of(self.astray(noun)) if ministers else []
        return joined or self.of(self._between_behind(noun)) or self._at_which(noun) or self._by_sides(noun)

    def _by_sides(self, noun: Node) -> list[Side]:
        """The two whose sides a sentence tells: "consultations were held, the Chadian side being led by"."""
        frame = frame_of(self.parsed, noun)
        if frame is None or frame.name != "EVENT" or noun.dep_ not in SUBJECTS:
            return []
        led = [one for one in self.parsed.nodes if one.lemma_ in ("side", "delegation", "team") and one.i > noun.i]
        found = [side for one in led for side in self.qualifying(one)]
        return found if len(actors_of(found)) == 2 else []

    def _at_which(self, noun: Node) -> list[Side]:
        """Those who did something at it: "the summit at which Orlov and Berg pledged"."""
        for clause in (child for child in noun.children if child.dep_ == "relcl"):
            at = (one for one in clause.children if one.dep_ == "prep" and one.lower_ in ("at", "in", "during"))
            if any(inner.lower_ == "which" for one in at for inner in one.children):
                doing = [one for one in clause.children if one.dep_ in (*SUBJECTS, "dobj")]
                found = [side for side in self.of(doing) if side.person]
                return found if len(actors_of(found)) > 1 else []
        return []

    def _between_behind(self, noun: Node) -> Iterator[Node]:
        """Those "between" whom it was, where a day or a place stands before that: "a meeting later today between"."""
        yield from self.behind_place_or_day(noun, ("between", "involving"))

    def complement(self, noun: Node) -> list[Side]:
        """Those that a noun names on either side: its possessor or qualifier, and whom it was with."""
        found = self.qualifying(noun)
        if len(actors_of(found)) == 1 and not is_country(found[0].ref or "") and not found[0].person:
            found = []  # "the NATO summit": its forum, not a party
        towards = ("with", "by", *TOWARDS.get(noun.lemma_, ()), *BETWEEN)
        below = [noun, *held(noun), *(prepositional(noun, "of") if noun.lemma_ in WIDE else ())]
        below += [predicate(noun)] if found and predicate(noun) != noun else []  # "her first call was with Orlov"
        found += self.of(one for above in below for one in prepositional(above, *towards))
        found += self.of(self._with_whose(noun))
        hosting = honoured(noun.head) if noun.dep_ == "dobj" else []  # "gave a dinner on Sunday in honour of"
        found += self.of([*self.with_after_adverbials(noun), *honoured(noun), *hosting])
        if len(actors_of(found)) < 2:
            words = ("with", "from") if noun.lemma_ == "call" else ("with",)  # "calls on the occasion of Easter from"
            found += self.of(one for one in self.behind_place_or_day(noun, words) if self.is_somebody(one))
        if not found:  # "a meeting in Rome on Tuesday of Orlov with Berg"
            whose = [one for one in self.behind_place_or_day(noun, ("of",)) if self.is_somebody(one)]
            found += self.of([*whose, *(whom for one in whose for whom in prepositional(one, "with"))])
        if all(side.ref and not is_country(side.ref) and not side.person for side in found):
            forum = actors_of(self.of(prepositional(noun, "of")))
            found = [side for side in found if side.ref not in forum]  # "the summit of ASEAN"
        frame = frame_of(self.parsed, noun)
        if frame is not None and frame.name == "EVENT":
            found += self.undone_by(noun, found) + self.proposed_by(noun)
        if self.is_visit(noun):
            found += self.visited(noun, found)
        return found
