"""An extraction in the form that labelled articles are written in: one JSON object an article."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from db.vocabulary import AgreementActionKind, Medium, Modality, Setting
from seed.read import Article
from seed.records import (
    ActorRef,
    AgreementRecord,
    Extraction,
    MeetingRecord,
    OfficialRecord,
    Ref,
    Span,
    StatementRecord,
)
from seed.reference import countries, organizations

OLD_CODES = {"SUHH": "SU", "YUCS": "YU", "CSHH": "CS", "CSXX": "CS", "DDDE": "DD"}
"""Former states under the codes that labels use: the two letters that ISO 3166 had for them."""

ACRONYM = "org:"
STATUS = (
    (AgreementActionKind.TERMINATION, "TERMINATED"),
    (AgreementActionKind.DENUNCIATION, "TERMINATED"),
    (AgreementActionKind.WITHDRAWAL, "TERMINATED"),
    (AgreementActionKind.ENTRY_INTO_FORCE, "IN_FORCE"),
    (AgreementActionKind.RATIFICATION, "RATIFIED"),
    (AgreementActionKind.SIGNATURE, "SIGNED"),
    (AgreementActionKind.ACCESSION, "RATIFIED"),  # who joins by signing is told to have signed
    (AgreementActionKind.ADOPTION, "SIGNED"),
    (AgreementActionKind.AMENDMENT, "SIGNED"),
    (AgreementActionKind.INITIALLING, "ANNOUNCED"),
    (AgreementActionKind.ANNOUNCEMENT, "ANNOUNCED"),
    (AgreementActionKind.APPROVAL, "ANNOUNCED"),  # and nothing else is told of it
)
MAKING = {
    AgreementActionKind.ANNOUNCEMENT,
    AgreementActionKind.ADOPTION,
    AgreementActionKind.INITIALLING,
    AgreementActionKind.SIGNATURE,
}
"""Acts that announce an agreement where they are only planned."""
LEFT = {AgreementActionKind.TERMINATION, AgreementActionKind.DENUNCIATION, AgreementActionKind.WITHDRAWAL}
"""Acts that end an agreement, which is in force as long as they are only planned."""
DONE = (Modality.ACTUAL, Modality.HISTORICAL)


def contract(article: Article, extraction: Extraction) -> dict[str, Any]:
    """The extraction as labels are written."""
    return _Contract(article, extraction).written()


class _Contract:
    def __init__(self, article: Article, extraction: Extraction) -> None:
        self._article = article
        self._extraction = extraction
        self._codes = {record.code for record in extraction.countries}
        self._owners = {record.ref: record.part_of for record in extraction.organizations if record.part_of}

    def written(self) -> dict[str, Any]:
        found, told = self._extraction, self._extraction.article
        organizations = [record.ref for record in found.organizations if record.ref.startswith(ACRONYM)]
        return {
            "path": str(self._article.path),
            "article": {
                "title": told.title.value if told.title else None,
                "outlet": told.outlet.value if told.outlet else None,
                "published": next((date.value for date in (told.published, told.dateline_date) if date), None),
                "dateline_place": told.dateline_place.value if told.dateline_place else None,
            },
            "countries": [_code(record.code) for record in found.countries],
            "organizations": [self._organization(ref) for ref in organizations],
            "officials": [self._official(record) for record in found.officials],
            "meetings": [self._meeting(record) for record in found.meetings],
            "agreements": [self._agreement(record) for record in found.agreements],
            "statements": [self._statement(record) for record in found.statements],
        }

    def _is_country(self, ref: ActorRef) -> bool:
        return not ref.startswith(ACRONYM) and ref not in self._owners

    def _acting(self, ref: ActorRef) -> ActorRef:
        """A ministry acts for its country."""
        return self._owners.get(ref, ref)

    def _organization(self, ref: ActorRef) -> str:
        """An acronym; one that is a country's code too keeps its prefix, and a name run together is told apart."""
        acronym = ref.removeprefix(ACRONYM)
        return ref if acronym in _country_codes() else _run_together().get(ref, acronym)

    def _actor(self, ref: ActorRef) -> str:
        ref = self._acting(ref)
        return self._organization(ref) if ref.startswith(ACRONYM) else _code(ref)

    def _official(self, record: OfficialRecord) -> dict[str, Any]:
        first = record.holdings[0] if record.holdings else None
        actor = self._acting(first.actor.value) if first and first.actor else None
        return {
            "name": record.name.value,
            "title": first.title.value if first and self._prints_title(record) else None,
            "country": _code(actor) if actor and self._is_country(actor) else None,
            "organization": self._organization(actor) if actor and not self._is_country(actor) else None,
        }

    def _prints_title(self, record: OfficialRecord) -> bool:
        """Whether the article has somebody's title, which is not known of him alone: "Roh Tae-woo arrived"."""
        title, (name, *_) = record.holdings[0].title, record.name.spans
        known = all(name.start <= span.start and span.end <= name.end for span in title.spans)
        words = r"s?\s+".join(map(re.escape, title.value.split()))  # "the ambassadors to Chad", of one of them
        return not known or re.search(words, self._article.text, re.I) is not None

    def _meeting(self, record: MeetingRecord) -> dict[str, Any]:
        parties = list(dict.fromkeys(self._acting(party.actor.value) for party in record.parties))
        return {
            "date": _date(record.start.value if record.start else None),
            "place": record.place.value.name if record.place else None,
            "format": _format(record),
            "modality": record.modality,
            "countries": [_code(ref) for ref in parties if self._is_country(ref)],
            "organizations": [self._organization(ref) for ref in parties if not self._is_country(ref)],
            "officials": [self._person(person.official, person.name.value) for person in record.attendees],
            "evidence": _evidence(record.sentence),
        }

    def _person(self, official: Ref | None, printed: str) -> str:
        return next((record.name.value for record in self._extraction.officials if record.ref == official), printed)

    def _agreement(self, record: AgreementRecord) -> dict[str, Any]:
        done = [action for action in record.actions if action.modality in DONE]
        kinds = [AgreementActionKind.SIGNATURE, AgreementActionKind.ADOPTION]
        if kinds[0] in {action.kind.value for action in done}:  # "the accord, agreed last year": that was its day
            kinds.append(AgreementActionKind.ANNOUNCEMENT)
        signed = [action.date.value for kind in kinds for action in done if action.kind.value is kind and action.date]
        return {
            "title": next((found.value for found in (record.title, record.designation) if found), None),
            "designation": record.instrument.value if record.instrument else "UNKNOWN",
            "parties": list(dict.fromkeys(self._actor(party.value) for party in record.parties)),
            "signed_on": _date(signed[0] if signed else None),
            "status": _status(record),
            "evidence": _evidence(record.sentence),
        }

    def _statement(self, record: StatementRecord) -> dict[str, Any]:
        speakers = list(dict.fromkeys(self._speakers(record)))
        behind = [speaker.person.actor for speaker in record.speakers if speaker.person and speaker.person.actor]
        country = behind[0] if behind and self._is_country(behind[0]) else None
        return {
            "speaker": speakers[0] if len(speakers) == 1 else "JOINT",
            "country": _code(country) if country else None,
            "manner": record.manner.value,
            "text": record.text.value,
            "evidence": _evidence(record.text.spans[0]),
        }

    def _speakers(self, record: StatementRecord) -> Iterable[str]:
        for speaker in record.speakers:
            if speaker.person:
                yield self._person(speaker.person.official, speaker.person.name.value)
            elif speaker.actor:
                yield self._actor(speaker.actor.value)


@cache
def _country_codes() -> frozenset[str]:
    return frozenset(country.code for country in countries())


@cache
def _run_together() -> dict[ActorRef, str]:
    """The organizations that have no acronym, by whose names with the spaces left out they are known here."""
    return {
        organization.ref: name
        for organization in organizations()
        for name in organization.names
        if " " in name and name.replace(" ", "").upper() == organization.acronym
    }


def _code(code: str) -> str:
    return OLD_CODES.get(code, code)


def _date(edtf: str | None) -> str | None:
    return edtf.rstrip("~") if edtf else None


def _format(record: MeetingRecord) -> str:
    """A meeting's medium and setting, in the one word of the labels."""
    if record.medium and record.medium.value in (Medium.PHONE, Medium.VIDEO):
        return str(record.medium.value)
    if len(record.parties) > 2:
        return "MULTILATERAL"
    if record.setting and record.setting.value is Setting.VISIT and "journey" in record.frame:
        return "VISIT"
    return "BILATERAL"


def _status(record: AgreementRecord) -> str:
    done = {action.kind.value for action in record.actions if action.modality in DONE}
    planned = {action.kind.value for action in record.actions if action.modality is Modality.PLANNED}
    if planned & LEFT and not done & {*LEFT, AgreementActionKind.AMENDMENT}:  # "the treaty expires on Friday"
        done.add(AgreementActionKind.ENTRY_INTO_FORCE)
    if planned & MAKING:
        yet = "ANNOUNCED"
    else:  # before it enters into force it must have been signed
        yet = "SIGNED" if AgreementActionKind.ENTRY_INTO_FORCE in planned else "UNKNOWN"
    return next((status for kind, status in STATUS if kind in done), yet)


def _evidence(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.text}
