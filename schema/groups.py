"""What lists may be grouped by and measured in: per type, explicit lists; and the types made of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from schema.comparison import COUNT, DAY, Comparison, input_type
from schema.criteria import CRITERIA, Many, One, graph_name
from schema.direction import Direction
from schema.enums import publish
from schema.scalars import Day
from schema.uncompiled import compiled


@dataclass(frozen=True, slots=True)
class By:
    """A key: the value at the end of a path of fields, of which one may lead to many rows: the first, or the second.

    Attributes:
        part: of a date at the end: `year`, `quarter` or `month`.
        other: leave out the actor whose own list is grouped.
        once: a row has each value once, by the key of the link that leads to it.
        ordered: a year of the date that lists are sorted by, so that a link that repeats it will do.
    """

    path: tuple[str, ...]
    said: str
    part: str = ""
    other: bool = False
    once: bool = False
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """A value whose least and greatest a group tells."""

    field: str
    comparison: Comparison
    said: str


def _dated(field: str, *, ordered: bool = False) -> dict[str, By]:
    return {
        "YEAR": By((field,), "The year, where the date certainly lies within one.", "year", ordered=ordered),
        "QUARTER": By((field,), "The quarter, `2022-Q4`, where the date certainly lies within one.", "quarter"),
        "MONTH": By((field,), "The month, `2022-12`, where the date certainly lies within one.", "month"),
    }


def _met() -> dict[str, By]:
    return {
        "FIRST_MET_YEAR": By(("first_met",), "The year of `firstMet`.", "year"),
        "LAST_MET_YEAR": By(("last_met",), "The year of `lastMet`.", "year"),
    }


_OUTLET = {"OUTLET": By(("reports", "article", "outlet"), "An outlet that tells of it.")}
_REPORTS = {"reportCount": Measure("report_count", COUNT, "How many articles tell of it.")}
_MET = {
    "meetingCount": Measure("meeting_count", COUNT, "At how many meetings both were."),
    "firstMet": Measure("first_met", DAY, "The first day that their first dated meeting can mean."),
    "lastMet": Measure("last_met", DAY, "The last day that their last dated meeting can mean."),
}


def _date(field: str) -> dict[str, Measure]:
    return {"date": Measure(field, DAY, "The date: the first day that it can mean, and for the greatest the last.")}


GROUPS: dict[str, dict[str, By]] = {
    "Country": {
        "ORGANIZATION": By(("memberships", "organization"), "An organization that it is a member of."),
        **_OUTLET,
    },
    "Organization": {
        "KIND": By(("kind",), "What sort of body it is."),
        "PART_OF": By(("part_of",), "The actor it belongs to."),
        **_OUTLET,
    },
    "Official": {
        "ACTOR": By(("holdings", "office", "actor"), "An actor in one of whose offices the official was seen."),
        "ROLE": By(("holdings", "office", "roles"), "A role of an office that the official was seen in."),
        **_OUTLET,
    },
    "Office": {
        "ACTOR": By(("actor",), "Whose office it is."),
        "ROLE": By(("roles",), "A role that it carries."),
    },
    "OfficeHolding": {
        **_dated("first_observed"),
        "ACTOR": By(("office", "actor"), "Whose office it is."),
        "ROLE": By(("office", "roles"), "A role that the office carries."),
        "OFFICIAL": By(("official",), "Who held it."),
        **_OUTLET,
    },
    "Place": {"COUNTRY": By(("country",), "The country it is in.")},
    "Meeting": {
        **_dated("start", ordered=True),
        "PARTY": By(("participations", "actor"), "An actor that took part.", once=True),
        "PARTNER": By(
            ("participations", "actor"),
            "An actor that took part, other than the one whose own list this is.",
            other=True,
            once=True,
        ),
        "OFFICIAL": By(("attendances", "official"), "An official who attended."),
        "HOST": By(("host",), "The actor that received the others."),
        "PLACE": By(("place",), "Where it was held."),
        "COUNTRY": By(("place", "country"), "The country it was held in."),
        "ROLE": By(("participations", "role"), "What an actor was at it."),
        "STATUS": By(("status",), "What its reports say of it."),
        "MEDIUM": By(("medium",), "How the parties spoke."),
        "SETTING": By(("setting",), "Where it stood."),
        "VISIT_KIND": By(("visit_kind",), "The protocol rank of the visit."),
        "TOPIC": By(("topics",), "What it was about."),
        **_OUTLET,
    },
    "Agreement": {
        **_dated("signed_on"),
        "PARTY": By(("parties", "actor"), "A party of it.", once=True),
        "PARTNER": By(
            ("parties", "actor"),
            "A party of it, other than the one whose own list this is.",
            other=True,
            once=True,
        ),
        "INSTRUMENT": By(("instrument",), "Its form."),
        "STATUS": By(("status",), "Where it stands."),
        "TOPIC": By(("topics",), "What it is about."),
        **_OUTLET,
    },
    "AgreementAction": {
        **_dated("date"),
        "ACTION": By(("action",), "What was done."),
        "PARTY": By(("party",), "The party that acted."),
        "SIGNATORY": By(("signatory",), "The official who acted."),
        **_OUTLET,
    },
    "Statement": {
        **_dated("date"),
        "ACT": By(("act",), "What was done by saying it."),
        "MANNER": By(("manner",), "Quoted, paraphrased, or both."),
        "TOPIC": By(("topics",), "What it is about."),
        "SPEAKER": By(("speakers", "official"), "An official who made it."),
        "ACTOR": By(("speakers", "actor"), "An actor that made it, or on whose behalf it was made."),
        **_OUTLET,
    },
    "RelationAction": {
        **_dated("date"),
        "ACTION": By(("action",), "What was done."),
        "LEVEL": By(("level",), "The level of representation."),
        "BY": By(("by",), "Which of the two acted."),
        **_OUTLET,
    },
    "Article": {
        **_dated("published_on"),
        "OUTLET": By(("outlet",), "Who published it."),
        "AUTHOR": By(("author",), "Its author."),
        "LANGUAGE": By(("language",), "Its language."),
    },
    "Report": {
        "MODALITY": By(("modality",), "How the article presents what it reports."),
        "OUTLET": By(("article", "outlet"), "Who published the article."),
        "KIND": By(("entity", "kind"), "What it tells of."),
    },
    "Claim": {
        "PROPERTY": By(("property",), "The property."),
        "BASIS": By(("basis",), "What the value rests on."),
        "EXTRACTOR": By(("extractor",), "What read it."),
        "KIND": By(("entity", "kind"), "What it is claimed of."),
    },
    "Entity": {"KIND": By(("kind",), "What it is."), **_OUTLET},
    "SearchEdge": {"KIND": By(("kind",), "What it is.")},
    "PartnerEdge": {
        "KIND": By(("node", "kind"), "Whether the partner is a country or an organization."),
        "ORGANIZATION": By(("node", "memberships", "organization"), "An organization that the partner is a member of."),
        **_met(),
    },
    "EncounterEdge": {
        "ACTOR": By(("node", "holdings", "office", "actor"), "An actor in one of whose offices the one met was seen."),
        "ROLE": By(("node", "holdings", "office", "roles"), "A role of an office that the one met was seen in."),
        **_met(),
    },
    "OfficeHolderEdge": {
        "ANSWER": By(("answer",), "Whether the official held the office on the day."),
        "BASIS": By(("basis",), "What the answer rests on."),
        "OFFICE": By(("office",), "The office."),
        "OFFICIAL": By(("node",), "Who was seen in it."),
    },
}
MEASURES: dict[str, dict[str, Measure]] = {
    "Country": _REPORTS,
    "Organization": _REPORTS,
    "Official": _REPORTS,
    "Office": {},
    "OfficeHolding": {**_date("first_observed"), **_REPORTS},
    "Place": {},
    "Meeting": {
        **_date("start"),
        "partyCount": Measure("party_count", COUNT, "How many actors took part."),
        **_REPORTS,
    },
    "Agreement": {**_date("signed_on"), **_REPORTS},
    "AgreementAction": {**_date("date"), **_REPORTS},
    "Statement": {**_date("date"), **_REPORTS},
    "RelationAction": {**_date("date"), **_REPORTS},
    "Article": _date("published_on"),
    "Report": {},
    "Claim": {},
    "Entity": _REPORTS,
    "SearchEdge": {},
    "PartnerEdge": {
        **_MET,
        "bilateralCount": Measure("bilateral_count", COUNT, "At how many meetings they alone took part."),
        "agreementCount": Measure("agreement_count", COUNT, "Of how many agreements both are parties."),
    },
    "EncounterEdge": _MET,
    "OfficeHolderEdge": {},
}


def end_of(of: str, path: tuple[str, ...]) -> Comparison | One:
    """What stands at the end of a path of fields that starts at a type."""
    for field in path[:-1]:
        step = CRITERIA[of][field]
        assert isinstance(step, One | Many)
        of = step.of
    end = CRITERIA[of][path[-1]]
    assert not isinstance(end, Many)
    return end


def leads_to_many(of: str, path: tuple[str, ...]) -> bool:
    """Whether a path of fields that starts at a type leads to any number of rows."""
    step = CRITERIA[of][path[0]]
    return isinstance(step, Many) or (isinstance(step, One) and len(path) > 1 and leads_to_many(step.of, path[1:]))


def key_field(key: str) -> str:
    """The field of a group's key that holds the value: `PART_OF` is `partOf`."""
    return graph_name(key.lower())


def _vocabulary(of: str) -> type[StrEnum]:
    by = StrEnum(f"{of}GroupBy", {key: key for key in GROUPS[of]})  # type: ignore[misc]  # made of a list
    publish(by, f"What rows of {of} may be grouped by.", **{key: each.said for key, each in GROUPS[of].items()})
    return by


def _key_type(of: str) -> Any:  # noqa: ANN401 - a class
    fields: dict[str, tuple[Any, str]] = {}
    for key, by in GROUPS[of].items():
        end = end_of(of, by.path)
        fields[key_field(key)] = (_value(end, by.part), by.said)
    said = "The values that the rows of a group share: null where they have none, and where it is not grouped by."
    return _object(f"{of}GroupKey", said, fields)


def _value(end: Comparison | One, part: str) -> Any:  # noqa: ANN401 - an annotation
    if isinstance(end, One):
        return Annotated[end.of, strawberry.lazy(f"schema.types.{_module(end.of)}")]
    if part:
        return int if part == "year" else str
    return end.of


def _module(of: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in of).lstrip("_")


def _object(name: str, said: str, fields: Mapping[str, tuple[Any, str]], *, required: bool = False) -> Any:  # noqa: ANN401
    members: dict[str, Any] = {"__annotations__": {}}
    for field, (of, described) in fields.items():
        members["__annotations__"][f"{field}_"] = of if required else of | None
        members[f"{field}_"] = strawberry.field(name=field, description=described)
    return strawberry.type(type(name, (), members), name=name, description=said)


def _measures(of: str) -> tuple[Any, Any, Any]:
    """The values, the comparisons and the orders of a type's measures."""
    own = MEASURES[of]
    values = {name: (Day if item.comparison is DAY else int, item.said) for name, item in own.items()}
    tests = {name: (item.comparison.input, item.said) for name, item in own.items()}
    keys = {name: (Direction, item.said) for name, item in own.items()}
    return (
        _object(f"{of}Measures", "The least, or the greatest, of each measure in a group.", values),
        input_type(f"{of}MeasuresHaving", "What is asked of measures of a group.", tests),
        input_type(f"{of}MeasuresOrder", "An order of groups by a measure.", keys, one_of=True),
    )


def _grouped(of: str) -> Any:  # noqa: ANN401 - Strawberry's field
    by = _vocabulary(of)
    measures = _measures(of) if MEASURES[of] else None
    extremes = {"min": "The least of each measure.", "max": "The greatest of each measure."} if measures else {}
    group = _group_type(of, by, {name: (measures[0], said) for name, said in extremes.items()} if measures else {})
    having = {"count": (COUNT.input, "How many rows it has."), **_each(extremes, measures and measures[1])}
    order = {
        "count": (Direction, "By the number of rows."),
        "key": (_key_order(of, by), "By a key: what has an id by its id, all else by its value."),
        **_each(extremes, measures and measures[2]),
    }
    having_type = input_type(f"{of}GroupHaving", "Which groups to keep: where all that is given holds.", having)
    order_type = input_type(f"{of}GroupOrder", "One key to order groups by.", order, one_of=True)
    return _declare(of, by, group, having_type, order_type)


def _each(extremes: Mapping[str, str], of: Any) -> dict[str, tuple[Any, str]]:  # noqa: ANN401 - a class
    return {name: (of, said) for name, said in extremes.items()}


def _group_type(of: str, by: Any, extremes: Mapping[str, tuple[Any, str]]) -> Any:  # noqa: ANN401 - a class
    def distinct(self: Any, by: Any) -> int:  # noqa: ANN401 - it never runs
        compiled()

    counted = Annotated[by, strawberry.argument(description="Which value to count.")]
    distinct.__annotations__ = {"by": counted, "return": int}
    told = {"key": _key_type(of), "cursor": str, "count": int}
    members: dict[str, Any] = {
        "__annotations__": told | {name: kind for name, (kind, _) in extremes.items()},
        "key": strawberry.field(description="What the rows of the group share."),
        "cursor": strawberry.field(description="Where the group stands: opaque, for these keys in this order alone."),
        "count": strawberry.field(description="How many rows it has; a row with several values is in several groups."),
        "distinct": strawberry.field(
            distinct,
            description="How many different values its rows have; of a key that is grouped by, only the group's own.",
        ),
        **{name: strawberry.field(description=said) for name, (_, said) in extremes.items()},
    }
    made = type(f"{of}Group", (), members)
    return strawberry.type(made, name=f"{of}Group", description=f"Rows of {of} that share the values of a key.")


def _key_order(of: str, by: type[StrEnum]) -> Any:  # noqa: ANN401 - a class
    fields = {"by": (by, "Which key, one of those grouped by."), "direction": (Direction, "Which way.")}
    return input_type(f"{of}GroupKeyOrder", "An order of groups by a key.", fields, required=("by", "direction"))


def _declare(of: str, by: type[StrEnum], group: Any, having: Any, order: Any) -> Any:  # noqa: ANN401 - Strawberry's
    def groups(
        self: Any,  # noqa: ANN401
        by: Any,  # noqa: ANN401
        having: Any = UNSET,  # noqa: ANN401
        order_by: Any = UNSET,  # noqa: ANN401
        first: Any = UNSET,  # noqa: ANN401
        after: Any = UNSET,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        compiled()

    said = "What to group by; a row with several values of a key is in several groups, one with none in that of null."
    groups.__annotations__ = {
        "by": Annotated[_list_of(by), strawberry.argument(description=said)],
        "having": Annotated[having | None, strawberry.argument(description="Only the groups for which this holds.")],
        "order_by": Annotated[
            _list_of(order) | None,
            strawberry.argument(description="The order, its first key deciding; the largest first unless given."),
        ],
        "first": Annotated[
            int | None, strawberry.argument(description="At most so many groups, 20 unless given; 0 to 1000.")
        ],
        "after": Annotated[
            str | None,
            strawberry.argument(description="Only the groups that follow the one of this cursor, in the same order."),
        ],
        "return": _list_of(group),
    }
    return strawberry.field(groups, description=f"The rows of the whole list, grouped: of {of}, whatever the page.")


def _list_of(of: Any) -> Any:  # noqa: ANN401 - an annotation
    return list[of]


_FIELDS = {of: _grouped(of) for of in GROUPS}


def groups_of(of: str) -> Any:  # noqa: ANN401 - Strawberry's field
    """The `groups` field of a connection."""
    return _FIELDS[of]
