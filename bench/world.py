"""A synthetic diplomatic world of any size: told in articles, batch by batch, the same at every making.

Countries meet by rank, as they do: the first is at every second meeting, and the last never meets it, however many
meetings there are. Every entity has a claim whose evidence is verbatim, unless the world is made without claims.
"""

import hashlib
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from uuid import UUID

from db.identity import identify
from db.vocabulary import Act, Instrument, Medium, Setting, Topic

type Rows = Mapping[str, list[tuple[object, ...]]]
"""Table -> rows, each in the order of COLUMNS."""

BATCH = 10_000
PER_ARTICLE = 5
FIRST_DAY = date(1990, 1, 1)
DAYS = 12_700
STEEPNESS = 1.1
"""How fast the ranks fall off: by it the first country is at half of all meetings."""
COLUMNS: Mapping[str, str] = {
    "entity": "id kind natural_key",
    "article": "id sha256 outlet title published_edtf published_basis text",
    "official": "id display_name",
    "official_name": "official_id name folded",
    "meeting": "id status medium setting start_edtf start_basis place_id host_id topics",
    "participation": "meeting_id actor_id sort_date status live",
    "attendance": "meeting_id official_id actor_id sort_date status live",
    "agreement": "id title designation instrument topics meeting_id sort_date",
    "agreement_party": "agreement_id actor_id sort_date live",
    "agreement_action": "id agreement_id action date_edtf date_basis",
    "statement": "id manner act text cue date_edtf date_basis topics meeting_id",
    "statement_speaker": "statement_id ordinal official_id actor_id sort_date live",
    "statement_about": "statement_id entity_id sort_date live",
    "report": "entity_id article_id survivor_id modality start end sentence",
    "claim": "id entity_id survivor_id property value as_printed basis confidence extractor extractor_version chosen",
    "evidence": "claim_id ordinal article_id start end text sentence_start sentence role",
}
OUTLETS = ("The Daily", "Gazette", "Courier", "Wire", "Morning Post")


@dataclass(frozen=True, slots=True)
class Country:
    """A country of the reference tables."""

    id: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Official:
    """Somebody who attends, signs and speaks."""

    id: UUID
    name: str


@dataclass(slots=True)
class Article:
    """An article while it is written: its sentences, and where the next begins."""

    number: int
    day: date
    sentences: list[str] = field(default_factory=list)
    length: int = 0

    @property
    def id(self) -> UUID:
        """Its key, as of an article that is known by its number."""
        return identify("BENCH_ARTICLE", str(self.number))

    def say(self, sentence: str) -> int:
        """Add a sentence; the offset at which it begins."""
        start = self.length
        self.sentences.append(sentence)
        self.length += len(sentence) + 1
        return start

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(self.sentences)


class World:
    """Meetings by number, with all that hangs on them."""

    def __init__(self, countries: Sequence[Country], places: Sequence[UUID], meetings: int, *, claims: bool) -> None:
        self.meetings = meetings
        self._claims = claims
        self._countries = countries
        self._places = places
        self._weights = list(accumulate(1 / rank**STEEPNESS for rank in range(1, len(countries))))
        self._officials = [
            [
                Official(identify("OFFICIAL", f"{country.code}|{number}"), f"{country.name} Official {number}")
                for number in range(self._size_of_service(rank))
            ]
            for rank, country in enumerate(countries)
        ]

    def _size_of_service(self, rank: int) -> int:
        """Officials in proportion to meetings, at least two a country, a tenth as many as meetings in all."""
        share = 1 / (rank + 1) ** STEEPNESS / self._weights[-1]
        return max(2, round(self.meetings / 10 * share))

    def batches(self) -> Iterator[Rows]:
        """All rows, those first that others point at."""
        yield self._introduce()
        for first in range(0, self.meetings, BATCH):
            rows: dict[str, list[tuple[object, ...]]] = defaultdict(list)
            for number in range(first, min(first + BATCH, self.meetings), PER_ARTICLE):
                self._write_article(number, rows)
            yield rows

    def _introduce(self) -> Rows:
        """The officials, a register a country."""
        rows: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        for rank, service in enumerate(self._officials):
            register = Article(-1 - rank, FIRST_DAY)
            for official in service:
                sentence = f"{official.name} took office."
                start = register.say(sentence)
                rows["entity"].append((official.id, "OFFICIAL", official.name))
                rows["official"].append((official.id, official.name))
                rows["official_name"].append((official.id, official.name, official.name.lower()))
                self._claim(rows, register, official.id, "name", official.name, start, sentence)
            self._close(rows, register)
        return rows

    def _write_article(self, first: int, rows: dict[str, list[tuple[object, ...]]]) -> None:
        dice = random.Random(first)
        day = FIRST_DAY + timedelta(dice.randrange(DAYS))
        article = Article(first // PER_ARTICLE, day)
        for number in range(first, min(first + PER_ARTICLE, self.meetings)):
            self._hold_meeting(number, day, dice, article, rows)
        self._close(rows, article)

    def _close(self, rows: dict[str, list[tuple[object, ...]]], article: Article) -> None:
        text = article.text
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        outlet = OUTLETS[article.number % len(OUTLETS)]
        title = f"Report {article.number}"
        rows["article"].append((article.id, sha256, outlet, title, article.day.isoformat(), "STATED", text))

    def _hold_meeting(
        self, number: int, day: date, dice: random.Random, article: Article, rows: dict[str, list[tuple[object, ...]]]
    ) -> None:
        ranks = self._parties(dice)
        parties = [self._countries[rank] for rank in ranks]
        meeting = identify("MEETING", f"bench|{number}")
        printed = day.isoformat()
        names = ", ".join(party.name for party in parties)
        sentence = f"Delegations of {names} met on {printed} for round {number}."
        start = article.say(sentence)
        medium, setting = dice.choice(list(Medium)), dice.choice(list(Setting))
        topics = [dice.choice(list(Topic))]
        rows["entity"].append((meeting, "MEETING", f"bench|{number}"))
        rows["meeting"].append(
            (meeting, "HELD", medium, setting, printed, "STATED", dice.choice(self._places), parties[0].id, topics)
        )
        rows["report"].append((meeting, article.id, meeting, "ACTUAL", start, start + len(sentence), sentence))
        self._claim(rows, article, meeting, "start", printed, start, sentence)
        self._claim(rows, article, meeting, "participations", parties[0].name, start, sentence)
        for party in parties:
            rows["participation"].append((meeting, party.id, day, "HELD", True))
        attending = [(rank, dice.choice(self._officials[rank])) for rank in ranks[:2]]
        for rank, official in attending:
            rows["attendance"].append((meeting, official.id, self._countries[rank].id, day, "HELD", True))
        for ordinal, (rank, official) in enumerate(attending):
            other = self._countries[ranks[1 - ordinal]]
            self._quote(number, ordinal, official, self._countries[rank], other, meeting, day, dice, article, rows)
        if number % 10 < 3:
            self._sign(number, parties[:2], meeting, day, dice, article, rows)

    def _parties(self, dice: random.Random) -> list[int]:
        """Three ranks, no one twice, and never the first with the last."""
        ranks: list[int] = []
        while len(ranks) < 3:
            rank = dice.choices(range(len(self._weights)), cum_weights=self._weights)[0]
            if rank not in ranks:
                ranks.append(rank)
        if 0 not in ranks and dice.random() < 0.01:
            ranks[2] = len(self._countries) - 1
        return ranks

    def _quote(
        self,
        number: int,
        ordinal: int,
        speaker: Official,
        of: Country,
        about: Country,
        meeting: UUID,
        day: date,
        dice: random.Random,
        article: Article,
        rows: dict[str, list[tuple[object, ...]]],
    ) -> None:
        act = dice.choice(list(Act))
        key = f"bench|{number}|{ordinal}"
        statement = identify("STATEMENT", key)
        sentence = (
            f"{speaker.name} said of {about.name} in round {number} that talks “would go on”, as in {act.lower()}."
        )
        start = article.say(sentence)
        printed = day.isoformat()
        rows["entity"].append((statement, "STATEMENT", key))
        topics = [dice.choice(list(Topic))]
        rows["statement"].append((statement, "MIXED", act, sentence, "said", printed, "DATELINE", topics, meeting))
        rows["statement_speaker"].append((statement, 0, speaker.id, of.id, day, True))
        rows["statement_about"].append((statement, about.id, day, True))
        self._claim(rows, article, statement, "text", sentence, start, sentence)

    def _sign(
        self,
        number: int,
        parties: Sequence[Country],
        meeting: UUID,
        day: date,
        dice: random.Random,
        article: Article,
        rows: dict[str, list[tuple[object, ...]]],
    ) -> None:
        key = f"bench|{number}"
        agreement, action = identify("AGREEMENT", key), identify("AGREEMENT_ACTION", key)
        title = f"Accord {number}"
        sentence = f"They signed the {title} that day."
        start = article.say(sentence)
        printed = day.isoformat()
        instrument, topics = dice.choice(list(Instrument)), [dice.choice(list(Topic))]
        rows["entity"] += [(agreement, "AGREEMENT", key), (action, "AGREEMENT_ACTION", key)]
        rows["agreement"].append((agreement, title, "accord", instrument, topics, meeting, day))
        rows["agreement_party"] += [(agreement, party.id, day, True) for party in parties]
        rows["agreement_action"].append((action, agreement, "SIGNATURE", printed, "STATED"))
        rows["report"].append((action, article.id, action, "ACTUAL", start, start + len(sentence), sentence))
        self._claim(rows, article, agreement, "title", title, start, sentence)
        self._claim(rows, article, action, "action", "signed", start, sentence)

    def _claim(
        self,
        rows: dict[str, list[tuple[object, ...]]],
        article: Article,
        entity: UUID,
        name: str,
        value: str,
        start: int,
        sentence: str,
    ) -> None:
        """What the sentence says of the entity, in words of the sentence's own."""
        if not self._claims:
            return
        claim = identify("CLAIM", str(entity), name)
        at = start + sentence.index(value)
        said = (claim, entity, entity, name, value, value, "STATED", 0.9, "bench", "1", True)
        rows["claim"].append(said)
        rows["evidence"].append((claim, 0, article.id, at, at + len(value), value, start, sentence, "VALUE"))
