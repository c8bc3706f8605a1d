"""Names before an office: of whom is said that he holds it, is put in it, or is wished well for it."""

from dataclasses import dataclass

from db.vocabulary import OfficeRole
from seed.extract.names.actor import ActorMention
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.name import FULL, LONGEST_NAME, RETIRED, Names
from seed.extract.officials.office import ACTING, PASSING, Title, office_of, titles
from seed.extract.officials.portfolio import MASTERS
from seed.extract.officials.words import (
    BEFORE_HONORIFICS,
    BEING,
    BODIES,
    HONORIFICS,
    NAMES_TOO,
    NAMING,
    POSTNOMINALS,
    SEATS,
    STYLED,
)
from seed.extract.text.token import joined

NAMED_TO = frozenset(
    (
        "appointment nomination accreditation credentials designation election naming appointing nominating "
        "inauguration swearing-in coronation enthronement investiture installation confirmation re-election "
        "reelection reappointment"
    ).split()
)
"""Words for putting somebody in office: "the appointment of Ana Ruiz as ambassador"."""
TAKING_OFFICE = NAMED_TO | frozenset(
    "re - re-election reelection reappointment swearing-in swearing in taking office".split()
)
"""Words for being put in office, parted at hyphens or not: "on her swearing-in as president"."""
BEFORE_OFFICE = frozenset("the a an his her currently new then former first second third".split())
"""Words before an office that somebody holds who is named before it: "became the first Chadian secretary of state"."""
WISHING = frozenset("congratulate congratulated congratulates congratulating".split())
EQUATING = frozenset(["is", "was"])
BECOMING = frozenset(["becomes", "became"])
SERVED = frozenset(["served", "serves", "acted"])
"""Verbs of who holds an office "as" its holder."""
CALLINGS = frozenset("career veteran diplomat lawyer economist banker politician businessman businesswoman".split())
"""What somebody is who is put in office: "named career diplomat Ana Ruiz ambassador to Chile"."""
APPOINTING = frozenset(
    (
        "appoint appoints appointing name names nominate nominates picked picks pick tapped taps chose chooses "
        "selected selects proposed proposes installed"
    ).split()
)
"""Verbs of whoever puts somebody in office."""
REMOVING = frozenset(
    "relieved relieves dismissed dismisses sacked sacks fired fires removed removes ousted recalled recalls".split()
)
"""Verbs of whoever takes an office from somebody."""
SUCCEEDING = frozenset("succeed succeeds succeeded replace replaces replaced".split())
TAKING_OVER = frozenset("take takes took taking taken".split())
"""Verbs of whoever comes into another's office, the second with "over from"."""
SERVING = frozenset("serve act take work".split())
"""What somebody is named to do as the holder of an office."""
HELPING = frozenset("will would has have had to is was recently".split())
LONGEST_AIM = 8
"""So many words lie at most between "to" and the office that somebody is to take."""
DECIDING = frozenset("approved approves announced announces endorsed confirmed decreed signed made decided".split())
"""Verbs of whoever decides of an appointment: "approved the appointment of"; others only welcome it."""
POSTS = frozenset("duties post office position job functions".split())
"""What he is relieved of: "relieved Ana Ruiz of her duties as ambassador"."""
SOME = frozenset("the a an his her its their next new".split())
"""Words before the office that somebody is put in."""
LONGEST_TIME = 16
"""So many words may tell when somebody does something "as" the holder of an office."""
DURING = frozenset("in on during for at making paying giving beginning ending".split())
"""Words that begin it."""
NEAR_NAME = 4
"""A name has no more words before it, from "of" on: "the inauguration of His Excellency Ana Ruiz as"."""
BORNE = frozenset("was were is are be been being".split())
"""What tells before a participle that something is done to somebody."""
DASHES = frozenset(["–", "—", "--"])
"""What may part a name from what is told of somebody."""
LONGEST_PARTY = 5
"""What party somebody sits for is told in so many words at most: "a | left - wing Labour | senator"."""
SHOWN = frozenset("left right center centre".split())
"""Where a caption says that somebody stands: "Ana Ruiz, left, the envoy of"."""
ASIDE = 7
"""What is told of somebody between commas has no more words."""


@dataclass(frozen=True, slots=True)
class Placing(Names):
    """Finds whom the words before an office name."""

    def _name_before(self, first: int) -> tuple[int, int] | None:
        """The name before ", [the] title", or before "who is", "was appointed": read backwards."""
        at = self._before_party(first) - 1
        while self.word(at).lower() in BEFORE_OFFICE or self._is_passing(at):
            at -= 1
        at -= 2 * (self.word(at) == self.word(at - 2) == "," and self.word(at - 1).lower() in SHOWN)
        if self.word(at) in ("'s", "’s") and self.word(at - 1).lower() in BODIES | SEATS:
            at -= 2 + (self.word(at - 2) == "the")  # "Ana Ruiz, the city's home minister"
        elif self.word(at) in ("'s", "’s") and self.word(at - 1).lower() in MASTERS:
            at -= 1  # "Ana Ruiz, the prime minister's chief of staff"
            while self.word(at).lower() in MASTERS | {"the"}:
                at -= 1
        elif self._is_name_of_one(at - 1) and self.word(at) in ("'s", "’s"):
            at -= 2  # "Ana Ruiz, Orlov's chief of staff"
        end = at if self.word(at) == "," or self._is_aside(at, first) else self._subject_end(at)
        if end is None and self.word(at + 1) == "the" and self._is_styled(at + 1):
            end = at + 1
        if end is None:
            return self._appointed(first)
        while self.word(end - 1) in POSTNOMINALS:
            end -= 1 + (self.word(end - 2) == ",")  # "Ana Ruiz MP, Minister of Trade"
        begin, _ = self._name_up_to(end)
        if begin == end and self.word(end) == ",":
            return self._appointed(first)
        if self.word(end) == "as" and not self._is_named_to(begin):
            return self._appointed(first)
        if self._is_body(end) or self._is_house(begin, end):
            return None  # "the leader of the Alliance Party, was elected president"
        begin += self.word(begin).lower() in CALLINGS  # "Diplomat Ana Ruiz, who served as ambassador to Chile"
        if begin < end - 1 and self.word(begin) not in NAMES_TOO and titles().at(self.tokens[:end], begin):
            return None  # "Ambassador Grant, Judge Cole"
        if any(actor.first < end and actor.last > begin for actor in self.actors) or is_place(
            joined(self.tokens[begin:end])
        ):
            return None
        honoured = self.word(begin - 1).rstrip(".").lower() in HONORIFICS
        return (begin, end) if end - begin >= 2 or (honoured and end > begin) else None

    def _is_passing(self, place: int) -> bool:
        """Whether a word before a title tells nothing of the office: "visiting"."""
        return self.word(place).lower() in PASSING | ACTING and not self._is_put_in_office(place)

    def _is_put_in_office(self, place: int) -> bool:
        """Whether "appointed" is a verb: "has appointed Ambassador Ruiz", "was appointed"; not "newly appointed"."""
        borne = self.word(place - 1).lower() in BORNE
        verb = self.word(place) in ("appointed", "elected") and (borne or self.word(place + 1)[:1].isupper())
        return verb and self.word(place - 1).lower() not in ("newly", "recently", "just", "the", "-")

    def _are_others(self, first: int, title: Title) -> bool:
        """Whether several begin a clause behind what is no name of theirs: "in Harvest Week, the ministers of"."""
        apart = self.word(first - 1 - (self.word(first - 1) == "the")) == ","
        return apart and title.plural and not {"and", "&"} & {token.text for token in self.tokens[: first - 2]}

    def _is_name_of_one(self, at: int) -> bool:
        """Whether a word behind a comma is a surname, as far as no place is called so: "Ana Ruiz, Orlov"."""
        return self.word(at).istitle() and self.word(at - 1) == "," and not is_place(self.word(at))

    def _before_party(self, first: int) -> int:
        """Before what party somebody sits for: "Ana Ruiz, a | centre-left senator", "Ana Ruiz, a | Liberal senator"."""
        title = titles().at(self.tokens, first)
        if title is None or OfficeRole.LEGISLATOR not in office_of(title).roles:
            return first
        near = range(first - 1, max(first - LONGEST_PARTY, 0) - 1, -1)
        begin = next((at for at in near if self.word(at) in ("a", "an")), first - 1)
        return begin + 1 if self.word(begin - 1) == "," else first

    def _is_aside(self, mark: int, first: int) -> bool:
        """Whether a dash before an office has its fellow behind: "Ana Ruiz – Peru's mines minister – left"."""
        return self.word(mark) in DASHES and self.word(mark) in {token.text for token in self.tokens[first:]}

    def _is_styled(self, end: int) -> bool:
        """Whether a style opens the name that ends at a place: "His Excellency Luis Vega | the ambassador of Peru"."""
        begin, _ = self._name_up_to(end)
        return end - begin >= FULL and self.word(begin - 1).rstrip(".").lower() in STYLED

    def _is_named_to(self, begin: int) -> bool:
        """Whether a name stands behind words of putting in office, "the appointment of Rear Admiral Ana Ruiz as"."""
        at = begin - 1
        while (
            self._is_honorific(at)
            or self.word(at) in ("(", ")", *BEFORE_HONORIFICS)
            or self.word(at).rstrip(".").lower() in RETIRED
        ):
            at -= 1
        listed = self.word(at) in (",", "and") and self._names_several(at)
        at -= self.word(at) == "of"
        that = self.word(at) == "that" and not NAMED_TO.isdisjoint(self.word(one).lower() for one in range(at))
        return listed or that or self.word(at).lower() in NAMED_TO

    def _names_several(self, place: int) -> bool:
        """Whether a list of those put in office goes on: "to name Ana Ruiz as Ambassador to Chad, | Luis Vega as"."""
        before = [self.word(at).lower() for at in range(place)]
        verb = next((at for at, word in enumerate(before) if word in APPOINTING | NAMING), place)
        return "as" in before[verb:] and not self.sentence.in_capitals

    def _appointed(self, first: int) -> tuple[int, int] | None:
        """The name between a verb of putting in office and the office: "appointed Ana Ruiz | ambassador to Chile"."""
        at = first - 1
        while self.word(at) in SOME:
            at -= 1
        aim = self._before_aim(first)
        end = self._before_aside(self._before_duties(at) if self.word(at) == "as" and aim == first else aim)
        begin, _ = self._name_up_to(end)
        before = begin - 1
        if self.word(at) == "as" and (successor := self._successor(before)) is not None:
            return successor
        while self._is_honorific(before) or self.word(before) in (".", *BEFORE_HONORIFICS):
            before -= 1
        while self.word(before).islower() and self.word(before) in CALLINGS:
            before -= 1
        listed = self.word(before) in ("and", ",") and self._goes_on_appointing(before)
        verb = self.word(before).lower()
        removed = verb in REMOVING and self.word(at) == "as"
        told = (listed or removed or verb in NAMING or verb in APPOINTING) and titles().at(
            self.tokens[:end], begin
        ) is None
        return (begin, end) if told and end - begin >= FULL else None

    def _before_aim(self, first: int) -> int:
        """Before what somebody is named to do or be: "named Ana Ruiz | to be", "chose her | to succeed Vega as"."""
        near = range(first - 1, max(first - LONGEST_AIM, 0), -1)
        to = next((at for at in near if self.word(at) == "to"), first)
        doing = [self.word(at) for at in range(to + 1, first) if self.word(at) not in SOME]
        taking = doing[-1:] == ["as"] and doing[0] in SERVING | SUCCEEDING
        return to if taking or doing in (["be"], ["become"]) else first

    def _successor(self, verb: int) -> tuple[int, int] | None:
        """Who takes an office of another, who is named before it: "Luis Vega | will succeed Ana Ruiz as"."""
        over = (self.word(verb - 1), self.word(verb)) == ("over", "from")
        verb -= 2 * over
        if self.word(verb).lower() not in (TAKING_OVER if over else SUCCEEDING):
            return None
        end = verb
        while self.word(end - 1) in HELPING:
            end -= 1
        begin, _ = self._name_up_to(end)
        return (begin, end) if end - begin >= FULL and titles().at(self.tokens[:end], begin) is None else None

    def _before_duties(self, place: int) -> int:
        """Before what somebody is relieved of: "relieved Ana Ruiz | of her duties as"."""
        own = self.word(place - 2) in ("his", "her", "the")
        return place - 3 if own and self.word(place - 1) in POSTS and self.word(place - 3) in ("of", "from") else place

    def _goes_on_appointing(self, place: int) -> bool:
        """Whether one was put in office before an "and": "named Ana Ruiz ambassador to Chad | and Luis Vega consul"."""
        verb = next((at for at in range(place) if self.word(at).lower() in APPOINTING | NAMING), place)
        begin = self._past_honorifics(verb + 1)
        end = self._name_end(begin)
        return end - begin >= FULL and titles().at(self.tokens, end) is not None

    def _appointer(self, name: int) -> ActorMention | None:
        """The state that puts somebody in office: "The Chadian government has named | Ali Idi | ambassador"."""
        words = [self.word(at).lower() for at in range(name)]
        decided = not DECIDING.isdisjoint(words)
        told = APPOINTING | REMOVING | NAMING | (NAMED_TO if decided else frozenset())
        verbs = [at for at, word in enumerate(words) if word in told]
        before = [one for one in self.actors if verbs and one.last <= verbs[0]]
        return before[-1] if before else None

    def _before_aside(self, end: int) -> int:
        """Before what is told of somebody between commas: "named Ana Ruiz, | a career diplomat, ambassador to"."""
        commas = [at for at in range(max(end - ASIDE, 0), end) if self.word(at) == ","]
        aside = commas[-2:-1] and commas[-1] == end - 1 and self.word(commas[-2] + 1) in ("a", "an")
        return commas[-2] if aside else end

    def _subject_end(self, at: int) -> int | None:
        """Where the subject ends of "was appointed", "was sworn in as", "who serves as", read backwards."""
        near = {self.word(one).lower() for one in range(at - LONGEST_NAME - NEAR_NAME, at)}
        if self.word(at) == "as" and (before := min(self._before_cause(at), self._before_time(at))) < at:
            return before
        if self.word(at) == "as" and ((NAMED_TO | {"that"}) & near or self._names_several(at - FULL)):
            return at
        place = self._before_served(at - (self.word(at) in ("as", "to")))
        verb = place
        while self.word(place).lower() in BEING | NAMING:
            place -= 1
        told = {self.word(one).lower() for one in range(place + 1, verb + 1)}
        if not told and self.word(at).lower() in BECOMING:
            return at
        if len(told) == 1 and told <= EQUATING and self.word(at + 1) == "the" and self._name_up_to(at)[0] == 0:
            return at  # "Ana Ruiz | is the foreign minister of Peru"
        served = self.word(at) == "as" and not told.isdisjoint(SERVED)
        if "who" in told or served or (told & NAMING and told & {"was", "is", "been", "were"}):
            return self._before_calling(place if self.word(place) == "," else place + 1)
        return None

    def _before_served(self, place: int) -> int:
        """Before whom somebody served: "Ana Ruiz, who served | Peru and the United Nations as"."""
        at = place
        while (actor := next((one for one in self.actors if one.last == at + 1), None)) is not None:
            at = actor.first - 1
            at -= self.word(at) == "the"
            at -= self.word(at) == "and"
        return at if at < place and self.word(at) in SERVED else place

    def _served(self, first: int) -> ActorMention | None:
        """Whom somebody served: "Ana Ruiz, who served | Peru | as ambassador to Chile"."""
        begin = self._before_served(first - 2) if self.word(first - 1) == "as" else first
        return next((one for one in self.actors if begin < one.first < first), None)

    def _before_calling(self, end: int) -> int:
        """Before a calling or an age: "Ana Ruiz |, a career diplomat who served as", "Ana Ruiz |, 78, served as"."""
        at = end - 1
        while self.word(at) in CALLINGS:
            at -= 1
        called = at < end - 1 and self.word(at) in ("a", "an")
        if (called or self.word(at).isdigit()) and self.word(at - 1) == ",":
            return at - 1
        return end

    def _before_time(self, place: int) -> int:
        """Before what tells since when, or how long, somebody holds his office: "Ana Ruiz |, on her first visit as"."""
        commas = [at for at in range(max(place - LONGEST_TIME, 0), place) if self.word(at) == ","]
        own = {self.word(at) for at in range(commas[-1], place)} if commas else set()
        return commas[-1] if not own.isdisjoint(("his", "her")) and self.word(commas[-1] + 1) in DURING else place

    def _before_cause(self, place: int) -> int:
        """Before what somebody is wished well for: "congratulated Ana Ruiz | on her re-election as"."""
        at = place
        while self.word(at - 1).lower() in TAKING_OFFICE:
            at -= 1
        told = (
            at < place and self.word(at - 1) in ("his", "her") and self.word(at - 2) in ("on", "upon", "for", "after")
        )
        end = at - FULL
        if told and self.word(end - 1) in ("him", "her") and self.word(end - 2).lower() in WISHING:
            end -= FULL  # "met Ana Ruiz |, congratulating her on her election as"
            while self.word(end - 1) in (",", "and", "to"):
                end -= 1
        return end if told else place
