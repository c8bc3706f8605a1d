"""The graph answered in plain Python over rows read from the database: the meaning that the compiler must keep.

It shares no code with the compiler; every edge, comparison and order is said here a second time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import product
from typing import Any
from unicodedata import combining, normalize
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from db import models
from schema.criteria import graph_name
from schema.groups import GROUPS, MEASURES, By

type Row = dict[str, Any]
type Where = Mapping[str, Any]

LETTERS = str.maketrans("əƏıøØłŁđĐðÐħĦ", "eEioOlLdDdDhH")
PAIRS = {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"}
KINDS = {
    "COUNTRY": "Country",
    "ORGANIZATION": "Organization",
    "OFFICIAL": "Official",
    "OFFICE_HOLDING": "OfficeHolding",
    "MEETING": "Meeting",
    "AGREEMENT": "Agreement",
    "AGREEMENT_ACTION": "AgreementAction",
    "STATEMENT": "Statement",
    "RELATION_ACTION": "RelationAction",
}
DATES = {
    "Country": {"existsFrom": "exists_from", "existsTo": "exists_to"},
    "OrganizationMembership": {"start": "start", "end": "end"},
    "OfficeHolding": {
        "start": "start",
        "end": "end",
        "firstObserved": "first_observed",
        "lastObserved": "last_observed",
    },
    "Meeting": {"start": "start", "end": "end"},
    "AgreementAction": {"date": "date"},
    "Statement": {"date": "date"},
    "RelationAction": {"date": "date"},
    "Article": {"publishedOn": "published", "datelineDate": "dateline"},
}
TO_ONE = {
    "Organization": {"partOf": ("Actor", "part_of_id")},
    "OrganizationMembership": {
        "organization": ("Organization", "organization_id"),
        "member": ("Actor", "member_id"),
    },
    "Office": {"actor": ("Actor", "actor_id"), "accreditedTo": ("Actor", "accredited_to_id")},
    "OfficeHolding": {"official": ("Official", "official_id"), "office": ("Office", "office_id")},
    "Place": {"country": ("Country", "country_id")},
    "Meeting": {"place": ("Place", "place_id"), "host": ("Actor", "host_id"), "parent": ("Meeting", "parent_id")},
    "Participation": {"meeting": ("Meeting", "meeting_id"), "actor": ("Actor", "actor_id")},
    "Attendance": {
        "meeting": ("Meeting", "meeting_id"),
        "official": ("Official", "official_id"),
        "officeHolding": ("OfficeHolding", "office_holding_id"),
    },
    "Agreement": {
        "signedAt": ("Meeting", "meeting_id"),
        "amends": ("Agreement", "amends_id"),
        "replaces": ("Agreement", "replaces_id"),
    },
    "AgreementParty": {"agreement": ("Agreement", "agreement_id"), "actor": ("Actor", "actor_id")},
    "AgreementAction": {
        "agreement": ("Agreement", "agreement_id"),
        "party": ("Actor", "party_id"),
        "signatory": ("Official", "signatory_id"),
        "officeHolding": ("OfficeHolding", "office_holding_id"),
    },
    "Statement": {"meeting": ("Meeting", "meeting_id"), "agreement": ("Agreement", "agreement_id")},
    "StatementSpeaker": {
        "statement": ("Statement", "statement_id"),
        "official": ("Official", "official_id"),
        "actor": ("Actor", "actor_id"),
        "officeHolding": ("OfficeHolding", "office_holding_id"),
    },
    "RelationAction": {"by": ("Actor", "by_id")},
    "Report": {"article": ("Article", "article_id"), "entity": ("Entity", "survivor_id")},
    "Claim": {"entity": ("Entity", "survivor_id"), "valueEntity": ("Entity", "value_entity_id")},
    "Evidence": {"article": ("Article", "article_id"), "claim": ("Claim", "claim_id")},
}
COLUMNS = {("Official", "name"): "display_name", ("Organization", "kind"): "organization_kind"}
ENTITIES = set(KINDS.values())
STAGES = {
    "TERMINATED": {"TERMINATION"},
    "SUSPENDED": {"SUSPENSION"},
    "IN_FORCE": {"ENTRY_INTO_FORCE"},
    "PROVISIONALLY_APPLIED": {"PROVISIONAL_APPLICATION"},
    "RATIFIED": {"RATIFICATION", "ACCEPTANCE", "APPROVAL", "ACCESSION", "SUCCESSION"},
    "SIGNED": {"SIGNATURE"},
    "INITIALLED": {"INITIALLING"},
    "ADOPTED": {"ADOPTION"},
    "ANNOUNCED": {"ANNOUNCEMENT"},
}


def fold(text: str) -> str:
    bare = "".join(letter for letter in normalize("NFKD", text) if not 0x300 <= ord(letter) <= 0x36F)
    bare = bare.translate(LETTERS)
    for letter, pair in PAIRS.items():
        bare = bare.replace(letter, pair)
    assert combining("a") == 0
    return bare.lower()


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


class Oracle:
    """Answers over the rows of one database."""

    def __init__(self, rows: Mapping[str, list[Row]]) -> None:
        self.rows = rows
        self.by_id = {of: {row["id"]: row for row in found} for of, found in rows.items() if found and "id" in found[0]}

    @classmethod
    async def read(cls, engine: AsyncEngine) -> "Oracle":
        rows = {}
        async with engine.connect() as connection:
            for name in models.__all__:
                found = await connection.execute(select(getattr(models, name).__table__))
                rows[name] = [dict(row) for row in found.mappings()]
        return cls(rows)

    # ---- rows

    def one(self, of: str, key: UUID | None) -> Row | None:
        return self.by_id.get(of, {}).get(key) if key else None

    def all(self, of: str, **equal: Any) -> list[Row]:
        return [row for row in self.rows[of] if all(row[name] == value for name, value in equal.items())]

    def concrete(self, of: str, row: Row) -> tuple[str, Row]:
        """The concrete type and row behind one of an interface."""
        if of not in ("Actor", "Entity"):
            return of, row
        kind = KINDS[str(row["kind"])]
        return kind, self.by_id[kind][row["id"]]

    def newest(self, rows: Iterable[Row]) -> list[Row]:
        return sorted(rows, key=lambda row: (row["sort_date"], row["id"]), reverse=True)

    def roots(self, field: str) -> tuple[str, list[Row]]:
        match field:
            case "countries":
                return "Country", sorted(self.all("Country", live=True), key=lambda row: (row["code"], row["id"]))
            case "organizations":
                return "Organization", self.named("Organization", "name", live=True)
            case "officials":
                return "Official", self.named("Official", "display_name", live=True)
            case "meetings":
                return "Meeting", self.newest(self.all("Meeting", live=True))
            case "agreements":
                return "Agreement", self.newest(self.all("Agreement", live=True))
            case "statements":
                return "Statement", self.newest(self.all("Statement", live=True))
            case _:
                return "Article", self.newest(self.rows["Article"])

    def named(self, of: str, column: str, **equal: Any) -> list[Row]:
        return sorted(self.all(of, **equal), key=lambda row: (row[column], row["id"]))

    # ---- edges to many

    def many(self, of: str, row: Row, field: str) -> tuple[str, list[Row]]:
        """The rows behind a field in their own order; meetings of every status."""
        if of in ("Actor", "Country", "Organization") and (found := self._of_actor(row, field)):
            return found
        if of in ENTITIES | {"Actor", "Entity"} and (found := self._of_entity(row, field)):
            return found
        if of == "Relation":
            return self._of_pair(row["a_id"], row["b_id"], field)
        return getattr(self, f"_{snake(of)[1:]}_{snake(field)}")(row)  # type: ignore[no-any-return]

    def _of_pair(self, one: UUID, other: UUID, field: str) -> tuple[str, list[Row]]:
        """What concerns both of a pair."""
        if field == "actions":
            a, b = sorted((one, other))
            return "RelationAction", self.newest(self.all("RelationAction", a_id=a, b_id=b, live=True))
        child, rows = self._of_actor({"id": one}, field) or ("", [])
        if field == "statements":
            said = {row["id"]: row for row in rows if self.concerns(child, row, other)}
            _, theirs = self._of_actor({"id": other}, field) or ("", [])
            said |= {row["id"]: row for row in theirs if self.concerns(child, row, one)}
            return child, self.newest(said.values())
        return child, [row for row in rows if self.concerns(child, row, other)]

    def _of_entity(self, row: Row, field: str) -> tuple[str, list[Row]] | None:
        key = row["id"]
        match field:
            case "reports":
                found = self.all("Report", survivor_id=key, retracted_at=None)
                return "Report", sorted(found, key=self._by_article, reverse=True)
            case "claims":
                return "Claim", self.claims(self.all("Claim", survivor_id=key, retracted_at=None))
            case "citedIn":
                return "Claim", self.claims(self.all("Claim", value_entity_id=key, retracted_at=None))
            case "subjectOf":
                links = self.all("StatementAbout", entity_id=key, live=True)
                return "Statement", self.newest(self.by_id["Statement"][link["statement_id"]] for link in links)
        return None

    def _by_article(self, report: Row) -> Any:
        article = self.by_id["Article"][report["article_id"]]
        return article["sort_date"], article["id"], report["entity_id"]

    def claims(self, found: Iterable[Row]) -> list[Row]:
        return sorted(found, key=lambda claim: (claim["property"], claim["id"]))

    def _of_actor(self, row: Row, field: str) -> tuple[str, list[Row]] | None:
        key = row["id"]
        match field:
            case "meetings":
                links = self.all("Participation", actor_id=key, live=True)
                return "Meeting", self.newest(self.by_id["Meeting"][link["meeting_id"]] for link in links)
            case "hostedMeetings":
                return "Meeting", self.newest(self.all("Meeting", host_id=key, live=True))
            case "agreements":
                links = self.all("AgreementParty", actor_id=key, live=True)
                return "Agreement", self.newest(self.by_id["Agreement"][link["agreement_id"]] for link in links)
            case "agreementActions":
                return "AgreementAction", self.newest(self.all("AgreementAction", party_id=key, live=True))
            case "statements":
                spoken = {link["statement_id"] for link in self.all("StatementSpeaker", actor_id=key, live=True)}
                return "Statement", self.newest(self.by_id["Statement"][statement] for statement in spoken)
            case "officials":
                offices = {office["id"] for office in self.all("Office", actor_id=key)}
                seen = {
                    holding["official_id"]
                    for holding in self.all("OfficeHolding", live=True)
                    if holding["office_id"] in offices
                }
                found = self.named("Official", "display_name", live=True)
                return "Official", [official for official in found if official["id"] in seen]
            case "offices":
                return "Office", self.named("Office", "label", actor_id=key)
            case "accreditedOffices":
                return "Office", self.named("Office", "label", accredited_to_id=key)
            case "parts":
                return "Organization", self.named("Organization", "name", part_of_id=key, live=True)
            case "memberships":
                found = self.all("OrganizationMembership", member_id=key)
                return "OrganizationMembership", sorted(found, key=self._by_organization)
        return None

    def _by_organization(self, membership: Row) -> Any:
        organization = self.by_id["Organization"][membership["organization_id"]]
        return organization["name"], organization["id"]

    def _country_successors(self, row: Row) -> tuple[str, list[Row]]:
        links = self.all("CountrySuccessor", country_id=row["id"])
        found = [self.by_id["Country"][link["successor_id"]] for link in links]
        return "Country", sorted(found, key=lambda country: country["code"])

    def _country_predecessors(self, row: Row) -> tuple[str, list[Row]]:
        links = self.all("CountrySuccessor", successor_id=row["id"])
        found = [self.by_id["Country"][link["country_id"]] for link in links]
        return "Country", sorted(found, key=lambda country: country["code"])

    def _country_places(self, row: Row) -> tuple[str, list[Row]]:
        return "Place", self.named("Place", "name", country_id=row["id"])

    def _organization_members(self, row: Row) -> tuple[str, list[Row]]:
        found = self.all("OrganizationMembership", organization_id=row["id"])
        return "OrganizationMembership", sorted(found, key=lambda item: item["member_id"])

    def _observed(self, found: Iterable[Row]) -> list[Row]:
        return sorted(found, key=lambda row: (row["first_observed_earliest"] or date.max, row["id"]))

    def _official_holdings(self, row: Row) -> tuple[str, list[Row]]:
        return "OfficeHolding", self._observed(self.all("OfficeHolding", official_id=row["id"], live=True))

    def _office_holdings(self, row: Row) -> tuple[str, list[Row]]:
        return "OfficeHolding", self._observed(self.all("OfficeHolding", office_id=row["id"], live=True))

    def _attended(self, **equal: Any) -> tuple[str, list[Row]]:
        attended = {link["meeting_id"] for link in self.all("Attendance", live=True, **equal)}
        return "Meeting", self.newest(self.by_id["Meeting"][meeting] for meeting in attended)

    def _official_meetings(self, row: Row) -> tuple[str, list[Row]]:
        return self._attended(official_id=row["id"])

    def _office_holding_meetings(self, row: Row) -> tuple[str, list[Row]]:
        return self._attended(office_holding_id=row["id"])

    def _official_statements(self, row: Row) -> tuple[str, list[Row]]:
        said = {link["statement_id"] for link in self.all("StatementSpeaker", official_id=row["id"], live=True)}
        return "Statement", self.newest(self.by_id["Statement"][statement] for statement in said)

    def _office_holding_statements(self, row: Row) -> tuple[str, list[Row]]:
        links = self.all("StatementSpeaker", office_holding_id=row["id"], live=True)
        said = {link["statement_id"] for link in links}
        return "Statement", self.newest(self.by_id["Statement"][statement] for statement in said)

    def _official_agreement_actions(self, row: Row) -> tuple[str, list[Row]]:
        return "AgreementAction", self.newest(self.all("AgreementAction", signatory_id=row["id"], live=True))

    def _office_holding_agreement_actions(self, row: Row) -> tuple[str, list[Row]]:
        return "AgreementAction", self.newest(self.all("AgreementAction", office_holding_id=row["id"], live=True))

    def _place_meetings(self, row: Row) -> tuple[str, list[Row]]:
        return "Meeting", self.newest(self.all("Meeting", place_id=row["id"], live=True))

    def _meeting_participations(self, row: Row) -> tuple[str, list[Row]]:
        found = self.all("Participation", meeting_id=row["id"])
        return "Participation", sorted(found, key=lambda item: item["actor_id"])

    def _meeting_attendances(self, row: Row) -> tuple[str, list[Row]]:
        return "Attendance", self.persons(self.all("Attendance", meeting_id=row["id"]))

    def _participation_attendances(self, row: Row) -> tuple[str, list[Row]]:
        return "Attendance", self.persons(
            self.all("Attendance", meeting_id=row["meeting_id"], actor_id=row["actor_id"])
        )

    def persons(self, attendances: Iterable[Row]) -> list[Row]:
        """By the official's name, or the one that was printed."""

        def name(attendance: Row) -> tuple[str, int]:
            official = attendance["official_id"]
            known = self.by_id["Official"][official]["display_name"] if official else attendance["name_printed"]
            return known, attendance["id"]

        return sorted(attendances, key=name)

    def _meeting_children(self, row: Row) -> tuple[str, list[Row]]:
        return "Meeting", self.newest(self.all("Meeting", parent_id=row["id"], live=True))

    def _meeting_agreements(self, row: Row) -> tuple[str, list[Row]]:
        return "Agreement", self.newest(self.all("Agreement", meeting_id=row["id"], live=True))

    def _meeting_statements(self, row: Row) -> tuple[str, list[Row]]:
        return "Statement", self.newest(self.all("Statement", meeting_id=row["id"], live=True))

    def _agreement_parties(self, row: Row) -> tuple[str, list[Row]]:
        def code(party: Row) -> Any:
            kind, actor = self.concrete("Actor", self.by_id["Actor"][party["actor_id"]])
            return (actor["code"] if kind == "Country" else actor["acronym"] or actor["name"]), party["actor_id"]

        return "AgreementParty", sorted(self.all("AgreementParty", agreement_id=row["id"]), key=code)

    def _acts(self, **equal: Any) -> tuple[str, list[Row]]:
        found = self.all("AgreementAction", live=True, **equal)
        return "AgreementAction", sorted(found, key=lambda item: (item["sort_date"], item["id"]))

    def _agreement_actions(self, row: Row) -> tuple[str, list[Row]]:
        return self._acts(agreement_id=row["id"])

    def _agreement_party_actions(self, row: Row) -> tuple[str, list[Row]]:
        return self._acts(agreement_id=row["agreement_id"], party_id=row["actor_id"])

    def _agreement_amended_by(self, row: Row) -> tuple[str, list[Row]]:
        found = self.all("Agreement", amends_id=row["id"], live=True)
        return "Agreement", sorted(found, key=lambda item: (item["sort_date"], item["id"]))

    def _agreement_replaced_by(self, row: Row) -> tuple[str, list[Row]]:
        found = self.all("Agreement", replaces_id=row["id"], live=True)
        return "Agreement", sorted(found, key=lambda item: (item["sort_date"], item["id"]))

    def _agreement_statements(self, row: Row) -> tuple[str, list[Row]]:
        return "Statement", self.newest(self.all("Statement", agreement_id=row["id"], live=True))

    def _statement_speakers(self, row: Row) -> tuple[str, list[Row]]:
        found = self.all("StatementSpeaker", statement_id=row["id"])
        return "StatementSpeaker", sorted(found, key=lambda item: item["ordinal"])

    def _statement_about(self, row: Row) -> tuple[str, list[Row]]:
        links = self.all("StatementAbout", statement_id=row["id"])
        found = [self.by_id["Entity"][link["entity_id"]] for link in links]
        return "Entity", sorted(found, key=lambda item: (str(item["kind"]), item["id"]))

    def _article_reports(self, row: Row) -> tuple[str, list[Row]]:
        found = self.all("Report", article_id=row["id"], retracted_at=None)
        return "Report", sorted(found, key=lambda item: (item["start"], item["entity_id"]))

    def _article_entities(self, row: Row) -> tuple[str, list[Row]]:
        first: dict[UUID, int] = {}
        for report in self._article_reports(row)[1]:
            first.setdefault(report["survivor_id"], report["start"])
        ordered = sorted(first, key=lambda key: (first[key], key))
        return "Entity", [self.by_id["Entity"][key] for key in ordered]

    def _article_claims(self, row: Row) -> tuple[str, list[Row]]:
        cited = {span["claim_id"] for span in self.all("Evidence", article_id=row["id"])}
        return "Claim", self.claims(claim for claim in self.all("Claim", retracted_at=None) if claim["id"] in cited)

    def _claim_evidence(self, row: Row) -> tuple[str, list[Row]]:
        return "Evidence", sorted(self.all("Evidence", claim_id=row["id"]), key=lambda item: item["ordinal"])

    # ---- edges to one, and values

    def to_one(self, of: str, row: Row, field: str) -> tuple[str, Row | None] | None:
        """The row behind a field, and its type; None where the field is no such edge."""
        if of == "Relation" and field in ("a", "b"):
            return "Actor", self.by_id["Actor"][row[f"{field}_id"]]
        if of == "OfficeHolding" and field in ("previous", "next"):
            return "OfficeHolding", self._neighbour(row, after=field == "next")
        if (of, field) == ("Attendance", "participation"):
            found = self.all("Participation", meeting_id=row["meeting_id"], actor_id=row["actor_id"])
            return "Participation", found[0] if found and row["actor_id"] else None
        if of in ("Actor", "Entity") and field[0].upper() + field[1:] in ENTITIES:
            kind, behind = self.concrete(of, row)
            wanted = field[0].upper() + field[1:]
            return wanted, behind if kind == wanted else None
        if field in TO_ONE.get(of, {}):
            child, column = TO_ONE[of][field]
            return child, self.one(child, row[column])
        return None

    def _neighbour(self, row: Row, *, after: bool) -> Row | None:
        """The holding of the same office that was first observed next, or before."""

        def place(holding: Row) -> Any:
            return holding["first_observed_earliest"], holding["id"]

        if row["office_id"] is None or row["first_observed_earliest"] is None:
            return None
        dated = [
            holding
            for holding in self.all("OfficeHolding", office_id=row["office_id"], live=True)
            if holding["first_observed_earliest"]
        ]
        if after:
            return min((each for each in dated if place(each) > place(row)), key=place, default=None)
        return max((each for each in dated if place(each) < place(row)), key=place, default=None)

    def global_id(self, of: str, row: Row) -> str:
        """What a client calls the row."""
        return f"{of}:{row['article_id']}:{row['entity_id']}" if of == "Report" else f"{of}:{row['id']}"

    def merged_into(self, key: UUID) -> list[UUID]:
        """The keys of what was merged into an entity."""
        return sorted(row["id"] for row in self.all("Entity", merged_into_id=key))

    def concerns(self, of: str, row: Row, actor: UUID | None) -> bool:
        """Whether an actor took part in a meeting, is a party of an agreement, or is what a statement is about."""
        match of:
            case "Meeting":
                return bool(self.all("Participation", meeting_id=row["id"], actor_id=actor))
            case "Agreement":
                return bool(self.all("AgreementParty", agreement_id=row["id"], actor_id=actor))
            case _:
                return bool(self.all("StatementAbout", statement_id=row["id"], entity_id=actor))

    # ---- groups

    def groups(self, of: str, rows: list[Row], by: list[str], own: UUID | None) -> list[Row]:
        """The rows gathered by the values of each key, the largest group first, then by the keys, nulls last."""
        gathered: dict[tuple[Any, ...], list[Row]] = {}
        for row in rows:
            for values in product(*(self._group_values(of, row, GROUPS[of][key], own) for key in by)):
                gathered.setdefault(values, []).append(row)

        def place(item: tuple[tuple[Any, ...], list[Row]]) -> Any:
            return -len(item[1]), [(value is None, value or 0) for _, value in item[0]]

        return [
            {
                "key": values,
                "count": len(found),
                "rows": found,
                "min": {name: self._extreme(of, found, name, least=True) for name in MEASURES[of]},
                "max": {name: self._extreme(of, found, name, least=False) for name in MEASURES[of]},
            }
            for values, found in sorted(gathered.items(), key=place)
        ]

    def distinct(self, of: str, rows: list[Row], key: str, own: UUID | None) -> int:
        """How many different values of a key the rows of a group have."""
        found = {each for row in rows for each in self._group_values(of, row, GROUPS[of][key], own)}
        return len({value for _, value in found if value is not None})

    def _group_values(self, of: str, row: Row, by: By, own: UUID | None) -> list[tuple[str | None, Any]]:
        """The different values of a row, each with its type where it is a row itself."""
        path = [graph_name(field) for field in by.path]
        found = dict.fromkeys(self._values(of, row, path, by.part))
        if by.other and own is not None:
            found = {each: None for each in found if each[1] not in (None, own)}
        return [each for each in found if each[1] is not None] or [(None, None)]

    def _values(self, of: str, row: Row, path: list[str], part: str) -> Iterator[tuple[str | None, Any]]:
        field, *rest = path
        if self.is_date(of, field):
            yield None, of_period(self.date(of, row, field), part)
        elif edge := self.to_one(of, row, field):
            child, behind = edge
            if behind is None:
                yield None, None
            elif rest:
                yield from self._values(child, behind, rest, part)
            else:
                yield self.concrete(child, behind)[0], behind["id"]
        elif rest:
            child, rows = self.many(of, row, field)
            for behind in rows:
                yield from self._values(child, behind, rest, part)
        else:
            value = self.value(of, row, field)
            yield from ((None, str(item)) for item in value) if isinstance(value, list) else [(None, plain(value))]

    def _extreme(self, of: str, rows: list[Row], name: str, *, least: bool) -> Any:
        field = graph_name(MEASURES[of][name].field)
        if self.is_date(of, field):
            dates = [date for row in rows if (date := self.date(of, row, field))]
            days = [date["earliest" if least else "latest"] for date in dates]
            return plain((min if least else max)(days, default=None))
        return (min if least else max)(self.value(of, row, field) for row in rows)

    def date(self, of: str, row: Row, field: str) -> Row | None:
        """A partial date's columns; None where there is none."""
        if (of, field) == ("Agreement", "signedOn"):
            signed = [
                action
                for action in self._agreement_actions(row)[1]
                if action["action"] == "SIGNATURE" and action["date_edtf"] and self.happened(action)
            ]
            row, prefix = (signed[0], "date") if signed else ({"none_edtf": None}, "none")
        else:
            prefix = DATES[of][field]
        if row[f"{prefix}_edtf"] is None:
            return None
        return {name: row[f"{prefix}_{name}"] for name in ("edtf", "earliest", "latest", "basis")}

    def is_date(self, of: str, field: str) -> bool:
        return (of, field) == ("Agreement", "signedOn") or field in DATES.get(of, {})

    def happened(self, action: Row) -> bool:
        reports = self.all("Report", survivor_id=action["id"], retracted_at=None)
        return any(report["modality"] in ("ACTUAL", "HISTORICAL") for report in reports)

    def status(self, agreement: UUID, party: UUID | None) -> str:
        actions = [
            action
            for action in self.all("AgreementAction", agreement_id=agreement, live=True)
            if party is None or action["party_id"] in (party, None)
        ]
        done = {str(action["action"]) for action in actions if self.happened(action)}
        if party is not None and done & {"WITHDRAWAL", "DENUNCIATION"}:
            return "TERMINATED"
        for stage, kinds in STAGES.items():
            if done & kinds:
                return stage
        return "ANNOUNCED" if actions else "UNKNOWN"

    def value(self, of: str, row: Row, field: str) -> Any:
        """A scalar, as Python has it."""
        entity = self.by_id["Entity"].get(row.get("id"), {})
        match of, field:
            case ("Agreement", "status"):
                return self.status(row["id"], None)
            case ("AgreementParty", "status"):
                return self.status(row["agreement_id"], row["actor_id"])
            case (_, "recordedAt" | "updatedAt" | "retractedAt") if of in ENTITIES | {"Actor", "Entity"}:
                return entity[snake(field)]
            case (_, "reportCount"):
                return len({report["article_id"] for report in self.many(of, row, "reports")[1]})
            case (_, "outletCount"):
                articles = (self.by_id["Article"][report["article_id"]] for report in self.many(of, row, "reports")[1])
                return len({article["outlet"] for article in articles} - {None})
            case ("Meeting", "partyCount"):
                return len(self.all("Participation", meeting_id=row["id"]))
            case ("Official", "names"):
                return sorted(name["name"] for name in self.all("OfficialName", official_id=row["id"]))
            case ("Actor", "code" | "name"):
                return self.value(*self.concrete(of, row), field)
            case ("Organization", "code"):
                collides = any(country["code"] == row["acronym"] for country in self.rows["Country"])
                return f"org:{row['acronym']}" if collides else row["acronym"]
        return row[COLUMNS.get((of, field), snake(field))]

    # ---- filters

    def counts(self, of: str, rows: list[Row], where: Where, status: list[str] | None = None) -> list[Row]:
        """Of meetings those of the statuses asked for; held ones unless a filter by status or these are given."""
        if of != "Meeting" or (status is None and speaks_of_status(where)):
            return rows
        return [row for row in rows if row["status"] in (["HELD"] if status is None else status)]

    def holds(self, of: str, row: Row, where: Where) -> bool:
        return all(self._holds(of, row, name, part) for name, part in where.items() if part is not None)

    def _holds(self, of: str, row: Row, name: str, part: Any) -> bool:
        match name:
            case "and":
                return all(self.holds(of, row, item) for item in part)
            case "or":
                return any(self.holds(of, row, item) for item in part)
            case "not":
                return not self.holds(of, row, part)
        if self.is_date(of, name):
            return self._compare_date(self.date(of, row, name), part)
        if edge := self.to_one(of, row, name):
            child, behind = edge
            return behind is not None and self.holds(child, behind, part)
        if set(part) <= {"some", "every", "none", "count"} and part:
            return all(self._quantified(of, row, name, how, inner) for how, inner in part.items() if inner is not None)
        return self._compare(of, row, name, part)

    def _quantified(self, of: str, row: Row, name: str, how: str, inner: Any) -> bool:
        child, rows = self.many(of, row, name)
        where = inner.get("where") or {} if how == "count" else inner
        rows = self.counts(child, rows, where)
        held = [self.holds(child, item, where) for item in rows]
        match how:
            case "some":
                return any(held)
            case "every":
                return all(held)
            case "none":
                return not any(held)
        return all(compare(sum(held), operator, given) for operator, given in inner.items() if operator != "where")

    def _compare_date(self, found: Row | None, part: Where) -> bool:
        return all(self._compare_part(found, operator, given) for operator, given in part.items())

    def _compare_part(self, found: Row | None, operator: str, given: Any) -> bool:
        if operator in ("earliest", "latest"):
            day = found and found[operator]
            return all(compare(day, each, to_day(value)) for each, value in (given or {}).items())
        if given is None:
            return False
        if operator == "isNull":
            return (found is None) is given
        return found is not None and in_period(found, given, operator)

    def _compare(self, of: str, row: Row, name: str, part: Where) -> bool:
        if name == "id":
            kind = self.concrete(of, row)[0]
            return all(self._is_id(kind, row, operator, given) for operator, given in part.items())
        if name == "code" and of in ("Actor", "Country", "Organization"):
            return all(self._is_actor(row, operator, given) for operator, given in part.items())
        value = self.value(of, row, name)
        return all(compare(value, operator, given) for operator, given in part.items())

    def _is_id(self, kind: str, row: Row, operator: str, given: Any) -> bool:
        if given is None:
            return False
        if kind == "Report":
            named = given if isinstance(given, list) else [given]
            return (self.global_id(kind, row) in named) is (operator in ("eq", "in"))
        keys = [UUID(item.partition(":")[2]) for item in (given if isinstance(given, list) else [given])]
        survivors = [self.by_id["Entity"][key]["survivor_id"] if key in self.by_id["Entity"] else key for key in keys]
        return (row["id"] in survivors) is (operator in ("eq", "in"))

    def _is_actor(self, row: Row, operator: str, given: Any) -> bool:
        if given is None:
            return False
        named = {self.actor(item) for item in (given if isinstance(given, list) else [given])}
        return (row["id"] in named) is (operator in ("eq", "in"))

    def actor(self, reference: str) -> UUID | None:
        """The key of the actor that a reference names."""
        if ":" not in reference:
            for country in self.rows["Country"]:
                if country["code"] == reference.upper():
                    return country["id"]  # type: ignore[no-any-return]
        acronym = reference.removeprefix("org:")
        found = [item["id"] for item in self.all("Organization", acronym=acronym, live=True)]
        return found[0] if found else None

    # ---- orders

    def sort(self, of: str, rows: list[Row], order: list[Where]) -> list[Row]:
        """By each key from the last to the first, so that ties keep the order they have."""
        for item in reversed(order):
            way, key = self._key(of, item)
            valued = [row for row in rows if key(row) is not None]
            missing = [row for row in rows if key(row) is None]
            valued.sort(key=key, reverse=way.startswith("DESC"))
            rows = missing + valued if way.endswith("FIRST") else valued + missing
        return rows

    def _key(self, of: str, item: Where) -> tuple[str, Callable[[Row], Any]]:
        ((name, part),) = item.items()
        if isinstance(part, str):
            return part, lambda row: self._sortable(of, row, name)
        if "direction" in part:
            where = part.get("where") or {}

            def number(row: Row) -> int:
                child, rows = self.many(of, row, name)
                return sum(self.holds(child, found, where) for found in self.counts(child, rows, where))

            return part["direction"], number
        narrowed = KIND_OF.get(name) if of in ("Actor", "Entity") else None
        way, inner = self._key(narrowed or TO_ONE_ALL[of][name], part)

        def behind(row: Row) -> Any:
            found = self.to_one(of, row, name)
            return inner(found[1]) if found and found[1] is not None else None

        return way, behind

    def _sortable(self, of: str, row: Row, name: str) -> Any:
        if self.is_date(of, name):
            found = self.date(of, row, name)
            return found and found["earliest"]
        value = self.value(of, row, name)
        return str(value) if isinstance(value, str) else value


TO_ONE_ALL = {of: {name: child for name, (child, _) in edges.items()} for of, edges in TO_ONE.items()}
TO_ONE_ALL["Attendance"]["participation"] = "Participation"
KIND_OF = {of[0].lower() + of[1:]: of for of in ENTITIES}


def plain(value: Any) -> Any:
    """As JSON has it."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def of_period(found: Row | None, part: str) -> Any:
    """The year, quarter or month of a partial date, where all its days lie within one."""
    if found is None:
        return None

    def period(day: date) -> Any:
        match part:
            case "year":
                return day.year
            case "quarter":
                return f"{day.year:04}-Q{(day.month + 2) // 3}"
        return f"{day.year:04}-{day.month:02}"

    first, last = period(found["earliest"]), period(found["latest"])
    return first if first == last else None


def speaks_of_status(where: Where) -> bool:
    """Whether a filter asks anything of a row's own status, however deep within and, or, not."""
    for name, part in where.items():
        if part is None:
            continue
        if name == "status" and part:
            return True
        if name == "not" and speaks_of_status(part):
            return True
        if name in ("and", "or") and any(speaks_of_status(item) for item in part):
            return True
    return False


def compare(value: Any, operator: str, given: Any) -> bool:
    """One comparison, of any value but a partial date; nothing compares with null."""
    if given is None:
        return False
    if operator == "isNull":
        return (value is None) is given
    if value is None:
        return False
    if isinstance(value, datetime):
        given = (
            [datetime.fromisoformat(item) for item in given]
            if isinstance(given, list)
            else datetime.fromisoformat(given)
        )
    match operator:
        case "eq":
            return value == given  # type: ignore[no-any-return]
        case "ne":
            return value != given  # type: ignore[no-any-return]
        case "in":
            return value in given
        case "notIn":
            return value not in given
        case "lt":
            return value < given  # type: ignore[no-any-return]
        case "lte":
            return value <= given  # type: ignore[no-any-return]
        case "gt":
            return value > given  # type: ignore[no-any-return]
        case "gte":
            return value >= given  # type: ignore[no-any-return]
        case "has":
            return given in value
        case "hasAny":
            return bool(set(given) & set(value))
        case "hasAll":
            return set(given) <= set(value)
        case "isEmpty":
            return (not value) is given
        case "contains":
            return any(fold(given) in fold(text) for text in ([value] if isinstance(value, str) else value))
        case _:
            return any(fold(text).startswith(fold(given)) for text in ([value] if isinstance(value, str) else value))


def to_moment(value: str) -> datetime:
    return datetime.fromisoformat(value)


def to_day(value: Any) -> Any:
    if isinstance(value, list):
        return [date.fromisoformat(item) for item in value]
    return date.fromisoformat(value) if isinstance(value, str) else value


def in_period(found: Row, period: str, how: str) -> bool:
    since, _, until = period.partition("/")
    first = date.min if since == ".." else _ends(since)[0]
    last = date.max if until == ".." else _ends(until or since)[1]
    if how == "within":
        return first <= found["earliest"] and found["latest"] <= last  # type: ignore[no-any-return]
    return first <= found["latest"] and found["earliest"] <= last  # type: ignore[no-any-return]


def _ends(written: str) -> tuple[date, date]:
    parts = [int(part) for part in written.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    first = date(parts[0], parts[1], 1)
    after = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
    return first, date.fromordinal(after.toordinal() - 1)
