"""What may stand between a title and the name: a seat, a place, a body, a rank, brackets."""

from dataclasses import dataclass

from db.vocabulary import OfficeRole
from seed.extract.names.actor import ActorMention, Form, is_country
from seed.extract.names.gazetteer import is_place
from seed.extract.officials.name import FULL, LONGEST_NAME
from seed.extract.officials.office import OF_STATES, ONCE, Title, office_of, titles
from seed.extract.officials.owner import Owners, replace_title
from seed.extract.officials.portfolio import COLLEGES, CONNECTORS, FORMS
from seed.extract.officials.words import (
    BODIES,
    PARTICLES,
    PRESIDING,
    PRIVATE,
    RANKED,
    SEATS,
    SENT_FAR,
    SIDES_OF,
    SPOKEN_FOR,
    STATE_BODIES,
    TOWNS,
    UNOFFICIAL,
)
from seed.extract.text.language import is_adjective, is_dictionary_word, is_noun, is_past
from seed.extract.text.token import joined

SEATED = frozenset(["resident", "residence", "non-resident", "based", "residing", "accredited", "concurrently"])
"""Words in brackets behind where an ambassador is sent: "(resident in Kuwait)"."""
SPEAKING = frozenset(["spokesman", "spokeswoman", "spokesperson"])
SOCIETIES = frozenset(["Federation", "Confederation", "Association", "Chamber", "Union", "League"])
"""First words of the names of societies, whose heads hold no public office."""
LAWMAKERS = frozenset("Deputies Representatives Peers Senators Councillors".split())
"""Whose chamber is one of those who make laws."""
SENT_REGIONS = frozenset(
    [
        *("Middle East", "Mideast", "Balkan", "Balkans", "Central Asia", "Central Africa", "Latin America", "Sahel"),
        *("West Africa", "East Africa", "Southern Africa", "Arctic", "Caucasus", "Gulf", "Mediterranean"),
    ]
)
"""Regions to which envoys are sent."""
REGIONAL = frozenset(["chief minister", "premier", "first minister", "regional president"])
"""Titles of those who govern a part of a state, where it is one that no table knows."""
REGIONS = frozenset("province region state district county oblast prefecture governorate department".split())
"""Words behind a region's name: "governor of Balkh province"."""
LONGEST_MATTER = 20
"""What an office is for has no more words, with the name behind it."""
LONGEST_GIVEN = 4
"""A name that no comma parts from what is before has no more words."""
OF_MATTER = frozenset("in to at with charge accredited responsible".split())
"""Small words within what an office is for: "Minister Delegate in charge of Tides"."""
OF_THE_STATE = OF_STATES | {OfficeRole.AMBASSADOR}
"""Roles of those who can be for anything."""
LONGEST_PLACE = 3
"""A region has no more words in its name."""


MISSIONS = frozenset(["embassy", "consulate"])
"""What a state has in another, whose staff serve the state."""
COUNSELLORS = frozenset(["counselor", "counsellor"])
"""What those are called there who elsewhere are no officials."""


@dataclass(frozen=True, slots=True)
class Between(Owners):
    """Finds where the name begins behind a title."""

    def _past_seat(self, place: int) -> int:
        """Past where somebody is sent: "Ambassador of Oman in Belgrade", "to Buenos Aires, Carlos Enciso"."""
        if self.word(place) not in ("in", "to"):
            return place
        if not self.word(place + 1)[:1].isupper() or self._is_honorific(place + 1):
            return place  # "a letter from the Minister of Peru to Madam Ruiz"
        if any(titles().at(self.tokens, at) for at in (place + 1, place + 2)):
            return place  # "a letter from the king to Chadian Prime Minister Idi"
        end = place + 1
        while self.word(end)[:1].isupper() or (self.word(end) in PARTICLES and self.word(end + 1)[:1].isupper()):
            end += 1
        if self.word(end) == "," and self.word(end + 1)[:1].isupper() and end - place <= 4:
            within = self._actor_at(end + 1)  # "of Oman in Abuja, Nigeria, Ali Idi"
            return within.last if within and self.word(within.last) == "," else end
        longest = range(min(place + 4, end), place + 1, -1)
        return next((to for to in longest if is_place(joined(self.tokens[place + 1 : to]))), place + 2)

    def _past_mission(self, place: int) -> int:
        """Past the mission where somebody serves, before whose it is: "of the Embassy | of Peru"."""
        words = [self.word(at).lower() for at in range(place, place + 5)]
        high = words[2:4] == ["high", "commission"]
        told = words[:1] != [] and words[0] in ("of", "at") and words[1] == "the" and (high or words[2] in MISSIONS)
        return place + 3 + high if told and words[3 + high] == "of" else place

    def _past_unnamed_seat(self, place: int) -> int:
        """Past "in the city", "to the Kingdom", "in the Senate": where an office is held, without its name."""
        if self.word(place) == "here" and self.word(place + 1) == ",":
            name, end = self._name_after(place + 1)
            return place + 1 if name and self.word(end) in (",", ".", ")") else place  # "the envoy here, Ali Idi, met"
        if [self.word(at) for at in range(place, place + 4)] == ["at", "the", "time", ","]:
            return place + 3 if self._name_after(place + 3)[0] else place  # "the prosecutor at the time, Ali Idi"
        told = self.word(place) in ("in", "to") and self.word(place + 1) == "the"
        at = place + 2
        abroad = self._actor_at(at) if told and self.word(place) == "in" else None
        if abroad is not None and abroad.form is Form.DEMONYM and self.word(abroad.last) == "capital":
            return abroad.last + 1  # "Chad's ambassador in the Peruvian capital, Ali Idi"
        return place + 3 if told and self.word(at).lower() in SEATS else place

    def _is_before_name(self, place: int, prepositions: tuple[str, ...]) -> bool:
        """Whether a state is what an envoy is for, then a name: "Envoy on Chad Ali Idi", ", Ali Idi,"."""
        owner, end = self._posted(place, prepositions)
        name, last = self._name_after(end) if owner is not None else (None, end)
        return name is not None and (self.word(end) != "," or self.word(last) in (",", "."))

    def _posted(self, place: int, prepositions: tuple[str, ...]) -> tuple[ActorMention | None, int]:
        """The first of the states where somebody is posted, and where they end: "for Chad | and Mali"."""
        owner, end = self._preposed(place, prepositions)
        return owner, self._past_posts(end) if owner is not None else end

    def _past_posts(self, end: int, *, several: bool = False) -> int:
        """Past the other states of whoever is sent to several: "to Belgium |, the Kingdom of the Netherlands and".

        Args:
            end: behind the first of them.
            several: whether it takes a name behind them, or a whole list, to tell them from whoever is named next.
        """
        first = end
        while self.word(end) in (",", "and"):
            at = end + 1 + (self.word(end) == "," and self.word(end + 1) == "and")
            at += self.word(at) == "the"
            if self._actor_at(at) is None and self.word(at).lower() in FORMS and self.word(at + 1) == "of":
                at += 2 + (self.word(at + 2) == "the")
            other = self._actor_at(at)
            if other is None or other.form is not Form.NAME or titles().at(self.tokens, other.last):
                break
            if self.word(other.last) in ("'s", "’s", "'", "’"):
                break
            end = other.last
        words = {self.word(at) for at in range(first, end)}
        told = not several or {",", "and"} <= words or self._name_after(end)[0]
        return end if told else first

    def _past_residence(self, place: int) -> int:
        """Past where an ambassador lives: "to the State of Qatar (resident in Kuwait)", ", with residence in Lima,"."""
        told = [self.word(at) for at in range(place, place + 4)]
        if told[0] == "," and ("residence" in told or "resident" in told) and "in" in told[2:]:
            comma = next((at for at in range(place + 1, place + LONGEST_NAME) if self.word(at) == ","), place)
            return comma if self._name_after(comma)[0] else place
        if self.word(place) != "(" or self.word(place + 1).lower() not in SEATED:
            return place
        end = next((at for at in range(place, place + LONGEST_NAME) if self.word(at) == ")"), place - 1)
        return end + 1

    def _past_two(self, place: int) -> int:
        """Past "of the two countries" or "of the day", before the names of those who serve or served them."""
        words = [self.word(at).lower() for at in range(place, place + 4)]
        if words[:2] == ["of", "the"] and words[2] in ("day", "time") and words[3] == ",":
            return place + 3
        if words[0] == "of" and words[1:3] in (["the", "two"], ["the", "three"], ["both", words[2]]):
            end = place + 2 + (words[1] == "the")
            return end + 1 if self.word(end).lower() in SIDES_OF and self.word(end + 1) == "," else place
        return self._past_regions(place)

    def _past_regions(self, place: int) -> int:
        """Past "of Kanem and Borkou regions" before the names of those who govern them."""
        end = place + 1 + (self.word(place + 1) == "the")
        while self.word(end)[:1].isupper() or self.word(end) in (",", "and"):
            end += 1
        regions = self.word(place) == "of" and self.word(end).removesuffix("s") in REGIONS
        return end + 1 if regions and self.word(end).endswith("s") and self.word(end + 1) == "," else place

    def _with_region(self, title: Title, place: int) -> Title:
        """The title with what its holder governs where no table knows it: "governor of Moxico, Ernesto Neto"."""
        at = place + 1 + (self.word(place + 1) == "the")
        end = at
        while self.word(end)[:1].isupper() and end - at <= LONGEST_PLACE:
            end += 1
        local = (title.bare.split()[-1] in TOWNS or title.bare in REGIONAL) and self.word(place) == "of" and end > at
        if not local or self._actor_at(at) is not None:
            return title
        end += self.word(end) in REGIONS
        if self.word(end) == "," and self._name_after(end)[0] is not None:
            return replace_title(title, self.tokens, end)
        known = (to for to in range(end - 1, at, -1) if is_place(joined(self.tokens[at:to])))
        to = next((to for to in known if self._name_end(to) - to >= FULL), place)
        return replace_title(title, self.tokens, to) if to > place else title

    def _with_matter(self, title: Title, place: int) -> Title:
        """The title with what it is for where no table knows that: "secretary of state for Ibero-America, Ana Ruiz"."""
        at = place + 1 + (self.word(place + 1) == "the")
        end = at
        while self.word(end)[:1].isupper() and end - at <= LONGEST_PLACE:
            end += 1
        if self.word(place) != "for" or end == at or self._actor_at(at) is not None or self.word(end) != ",":
            return title
        name, last = self._name_after(end)
        told = name is not None and name[1] - name[0] >= FULL and self.word(last) in (",", ".")
        return replace_title(title, self.tokens, end) if told else title

    def _past_long_matter(self, title: Title, place: int) -> int:
        """Past what an office is for in words that no table knows, before a name: "Minister for Tides, Ali Idi"."""
        end = place
        if OfficeRole.ENVOY in office_of(title).roles and self.word(place) in ("for", "on"):
            return self._past_errand(place)
        while end - place < LONGEST_MATTER and not self._is_honorific(end) and self._is_of_matter(end):
            joins = self.word(end) in ("and", "with")  # "a meeting of the minister with Chadian President Ali Idi"
            if joins and (self._has_office(end + 1) or self._past_honorifics(end + 1) > end + 1):
                return place  # "Minister of Trade and Her Excellency Ana Ruiz"
            end += 1
        while end > place and self.word(end - 1) in CONNECTORS | OF_MATTER:
            end -= 1
        words = [self.word(at) for at in range(place, end)]
        public = not {*STATE_BODIES, *COLLEGES}.isdisjoint(map(str.lower, words)) and PRIVATE.isdisjoint(words)
        if not words or words[0][:1].isupper() or not (public or office_of(title).roles & OF_THE_STATE):
            return place
        if self.word(end) == "," or self._is_honorific(end):
            name, last = self._name_after(end)
            closed = self.word(last) in (",", ".", ")", "and") or self.word(last).islower()
            return end if name and name[1] - name[0] >= FULL and closed else place
        begin = end
        while begin > place and not is_dictionary_word(self.word(begin - 1)) and not is_noun(self.word(begin - 1)):
            begin -= 1
        told = self.word(begin - 1)[:1].isupper() and self._name_end(begin) == end
        return begin if FULL <= end - begin <= LONGEST_GIVEN and told else place

    def _past_errand(self, place: int) -> int:
        """Past what an envoy is for in plain words, before a comma and his name: "for ties with Chad, Ali Idi,"."""
        end = place
        while end - place < LONGEST_MATTER and self.word(end).replace("-", "").isalpha():
            if self.word(end).islower() and is_past(self.word(end)):
                return place  # "the special envoy for Chad arrived, Ali Idi said"
            end += 1
        name, last = self._name_after(end) if self.word(end) == "," else (None, end)
        return end if name and name[1] - name[0] >= FULL and self.word(last) in (",", ".", ")") else place

    def _has_office(self, place: int) -> bool:
        """Whether another's office begins at a place: "and | Chadian Trade Minister Ali Idi", "and | the Queen"."""
        place += self.word(place) == "the"
        actor = self._actor_at(place)
        at = actor.last + (self.word(actor.last) in ("'s", "’s")) if actor else place
        return titles().at(self.tokens, at) is not None

    def _is_of_matter(self, place: int) -> bool:
        """Whether a word may be one of a matter or a body."""
        word = self.word(place)
        return word[:1].isupper() or word in CONNECTORS | OF_MATTER or word in ("'s", "’s", "-")

    def _with_body(self, title: Title, place: int) -> Title:
        """The title with the body behind a comma: "Chairman, Senate Committee on Finance, Tunde Adeyemi"."""
        end = place + 1
        is_body = False
        while self.word(place) == "," and end - place < LONGEST_NAME * 2:
            word = self.word(end)
            if not (word[:1].isupper() or (end > place + 1 and word in ("of", "on", "for", "and", "the"))):
                break
            is_body = is_body or word.lower() in BODIES
            end += 1
        short = end == place + 2 and sum(letter.isupper() for letter in self.word(place + 1)) > 1
        named = self.word(end) == "," and self._name_after(end)[0] is not None
        styled = self._is_honorific(end + 1)  # what only is in capitals may be a name: "Secretary, DoWR, Ms. Ana Ruiz"
        if not named or self._is_honorific(place + 1) or not (is_body or (short and styled)):
            return title
        return replace_title(title, self.tokens, end)

    def _past_rank(self, title: Title, place: int) -> int:
        """Past the rank of somebody whose office is named before: "the Undersecretary, Ambassador Ali Okello"."""
        at = place + (self.word(place) == ",")
        behind_comma = at > place
        while self._is_honorific(at):
            at += 1
        ranked = self.word(at).istitle() and self.word(at).lower() in RANKED and title.bare.split()[-1] not in RANKED
        named = self._name_end(self._past_honorifics(at + 1)) - at - 1 >= FULL
        styled = self.word(at + 1) == "the" and self._is_honorific(
            at + 2
        )  # "Foreign Minister, Senator the Hon Ana Ruiz"
        head = behind_comma and not styled and office_of(title).roles & ONCE  # "met the president, Ambassador Idi said"
        return at + 1 if ranked and named and not head else place

    def _regional(self, at: int) -> Title | None:
        """A title with where somebody is sent before it: "U.S. | special Middle East envoy Ann Berg"."""
        region = at + (self.word(at).lower() == "special")
        end = region + (2 if self.word(region + 1) in ("East", "Asia", "Africa", "America") else 1)
        known = " ".join(self.word(one) for one in range(region, end)) in SENT_REGIONS
        title = titles().at(self.tokens, end) if known else None
        sent = title is not None and title.bare.split()[-1] in SENT_FAR
        return Title(at, title.last, joined(self.tokens[at : title.last])) if title and sent else None

    def _sent_to_body(self, owner: ActorMention | None, at: int) -> Title | None:
        """A title with the organization that an official of a state deals with: "Turkey's | EU minister"."""
        body = self._actor_at(at) if owner and is_country(owner.state) else None
        title = titles().at(self.tokens, body.last) if body and not is_country(body.state) else None
        dealing = title is not None and title.bare.split()[-1] in {"minister", "ambassador", "envoy", "representative"}
        return Title(at, title.last, joined(self.tokens[at : title.last])) if title and dealing else None

    def _of_mission(self, owner: ActorMention | None, at: int) -> Title | None:
        """A title with the mission of a state that it is of: "the U.S. | Embassy attaché", "Embassy Counsellor"."""
        of_state = owner is not None and is_country(owner.state) and self.word(at).lower() in MISSIONS
        title = titles().at(self.tokens, at + 1) if of_state else None
        if of_state and self.word(at + 1).lower() in COUNSELLORS:
            title = Title(at + 1, at + 2, self.word(at + 1))
        return Title(at, title.last, joined(self.tokens[at : title.last])) if title else None

    def _deputy(self, at: int) -> Title | None:
        """The title of who sits in a parliament, or stands in for another: "opposition | deputy Ali Idi"."""
        if self.word(at).lower() != "deputy":
            return None
        name, _ = self._name_after(at + 1)
        return Title(at, at + 1, self.word(at)) if name and name[1] - name[0] >= FULL else None

    def _locally_called(self, at: int) -> Title | None:
        """A title that begins with a word no table knows, where it is said whose: "Burma's Union Attorney-General"."""
        title = titles().at(self.tokens, at + 1)
        return Title(at, title.last, f"{self.word(at)} {title.words}") if title else None

    def _title_alike(self, place: int) -> Title | None:
        """The title before the counterpart's name: "his Chadian counterpart, Ambassador Ali Okello"."""
        title = titles().at(self.tokens, place + (self.word(place) == ","))
        return title if title and self._name_after(title.last)[0] and self.word(title.last) != "," else None

    def _is_of_private(self, place: int, title: Title) -> bool:
        """Whether an office is that of those named before it: "Acme Motors | chairman", "family | spokesman"."""
        before = self.word(place - 1)
        if SPEAKING.isdisjoint(title.bare.split()):
            short = before == ")" and self.word(place - 3) == "(" and self.word(place - 2).isupper()
            named = self.word(place - 4) if short else before  # "the Tea Workers Union (TWU) | secretary"
            union = short and named == "Union" and self.word(place - 5)[:1].isupper()
            return union or (named in PRIVATE and title.bare.endswith(tuple(PRESIDING)))
        return before.lower() in SPOKEN_FOR | UNOFFICIAL

    def _ends_body(self, title: Title, name: tuple[int, int]) -> bool:
        """Whether a word ends what somebody heads: "head of the Chadian Islamic | Front", and names nobody."""
        words = title.words.split()
        told = " of the " in title.words and title.last == name[0] and is_adjective(words[-1])
        return told and name[1] - name[0] == 1

    def _is_of_society(self, place: int) -> bool:
        """Whether words that go on with whose office it is end a society's name: "of the European | Tea Federation"."""
        end = place
        while self.word(end)[:1].isupper() and end - place < LONGEST_NAME:
            if self.word(end) in PRIVATE and self.word(place - 1)[:1].isupper():
                return True
            end += 1
        if any(self._is_whole_state(at) for at in (place - 1, place + 2)):
            return False  # "the Attorney-General of the Federation"
        near = [self.word(at) for at in range(place - 1, place + 3)]
        return bool(SOCIETIES & set(near)) and "of" in (*near, self.word(place - 2), self.word(place - 3))

    def _is_whole_state(self, place: int) -> bool:
        """Whether "of the Federation" means the state itself: not "of the Federation of Tea Growers"."""
        words = [self.word(at) for at in range(place - 2, place + 1)]
        return words == ["of", "the", "Federation"] and self.word(place + 1) not in ("of", "for")

    def _is_of_league(self, title: Title, actor: ActorMention | None) -> bool:
        """Whether what somebody heads or speaks for is a society: "the president of the Chadian League for Justice"."""
        behind = (
            actor is not None
            and is_country(actor.state)
            and title.bare.split()[0] in PRESIDING | SPEAKING | {"director"}
        )
        at = end = actor.last if actor and behind and actor.first > title.first else len(self.tokens)
        while self.word(end)[:1].isupper():
            end += 1
        house = self.word(end + 1) in LAWMAKERS  # "of the Chadian Chamber of Deputies"
        return end > at and self.word(end - 1) in SOCIETIES and not house
