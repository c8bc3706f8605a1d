"""Random documents, each with the answer that plain Python gives."""

import json
import random
from typing import Any
from uuid import UUID

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
)
from oracle.answer import ENTITIES, TO_ONE, Oracle, Row, plain
from oracle.record import NAMES, WORDS

from schema import schema
from schema.criteria import One
from schema.groups import GROUPS, MEASURES, end_of, key_field

SCHEMA = schema._schema
ROOTS = ["countries", "organizations", "officials", "meetings", "agreements", "statements", "articles"]
ELSEWHERE = {
    *("officeHolders", "partners", "metWith"),
    *("firstMeeting", "lastMeeting", "visitsToA", "visitsToB", "longestGap", "timeline"),
}
"""Fields with tests of their own, for they are derived from many rows."""
TYPES = {*ENTITIES, *TO_ONE, "Actor", "Entity", "Relation"}
"""The types whose fields are compared."""
KNOWN = ["AZ", "RU", "TR", "au", "org:AU", "NATO"]
CODES = ["AZ", "RU", "au", "AU", "org:AU", "NATO", "ZZ"]
PERIODS = ["2020", "2021", "2022", "2021-06", "2022-05-11", "2020-03/2022-02", "../2021", "2021/.."]
OPERATORS: dict[str, int] = {}
"""How often each operator was asked."""


class Enum(str):
    """A value of an enum, written without quotes."""

    __slots__ = ()


class Documents:
    """Makes documents from a seed."""

    def __init__(self, seed: int, oracle: Oracle) -> None:
        self.random = random.Random(seed)
        self.oracle = oracle
        self.selected: set[str] = set()

    def make(self) -> tuple[str, Any]:
        """A document and the data that answers it."""
        self._keys = 0
        field = self.random.choice(ROOTS)
        of, rows = self.oracle.roots(field)
        text, answer = self._page(of, 3)
        return f"{{ {field}{text} }}", {field: answer(rows)}

    def shape(self) -> str:
        """A document alone."""
        self._keys = 0
        field = self.random.choice(ROOTS)
        of, _ = self.oracle.roots(field)
        return f"{{ {field}{self._page(of, 4)[0]} }}"

    # ---- selections

    def _page(self, of: str, depth: int, named: str = "") -> tuple[str, Any]:
        where = self._where(of, 2) if self.random.random() < 0.6 else None
        order = [self._order(of, 2) for _ in range(self.random.randint(1, 2))] if self.random.random() < 0.4 else []
        first = self.random.choice([1, 2, 3, 40])
        status = self.random.choice([None, None, ["HELD"], ["PLANNED", "HELD"]]) if of == "Meeting" else None
        statuses = f", status: [{', '.join(status)}]" if status else ""
        arguments = f"{named}first: {first}{statuses}"
        if where is not None:
            arguments += f", where: {write(where)}"
        if order:
            arguments += f", orderBy: {write(order)}"
        text, project = self._selection(of, depth - 1)
        groups, grouped = self._groups(of)
        edges = self.random.random() < 0.3
        rows_of = f"edges {{ node {text} }}" if edges else f"nodes {text}"

        def written(row: Row) -> Any:
            return {"node": project(of, row)} if edges else project(of, row)

        def answer(rows: list[Row], own: UUID | None = None) -> Any:
            found = self.oracle.counts(of, rows, where or {}, status)
            found = [row for row in found if self.oracle.holds(of, row, where or {})]
            found = self.oracle.sort(of, found, order)
            return {
                **({"groups": grouped(found, own)} if groups else {}),
                "totalCount": len(found),
                "edges" if edges else "nodes": [written(row) for row in found[:first]],
                "pageInfo": {"hasNextPage": len(found) > first, "hasPreviousPage": False},
            }

        return (
            f"({arguments}) {{ {groups} totalCount {rows_of} pageInfo {{ hasNextPage hasPreviousPage }} }}",
            answer,
        )

    def _selection(self, of: str, depth: int) -> tuple[str, Any]:
        named: Any = SCHEMA.type_map[of]
        names = [name for name in named.fields if name not in ELSEWHERE]
        chosen = self.random.sample(names, min(len(names), self.random.randint(2, 6)))
        parts = [part for name in chosen if (part := self._field(of, name, named.fields[name], depth))]
        parts.append(("__typename", "__typename", lambda kind, row: self.oracle.concrete(kind, row)[0]))
        text = " ".join(f"{key}: {written}" if key != written else key for key, written, _ in parts)

        def project(kind: str, row: Row) -> Any:
            return {key: answer(kind, row) for key, _, answer in parts}

        return f"{{ {text} }}", project

    def _field(self, of: str, name: str, definition: Any, depth: int) -> tuple[str, str, Any] | None:
        self._keys += 1
        key = f"k{self._keys}"
        named = get_named_type(definition.type)
        if is_leaf_type(named):
            self.selected.add(f"{of}.{name}")
            return key, name, lambda kind, row: self._leaf(kind, row, name)
        if named.name == "PartialDate":
            self.selected.add(f"{of}.{name}")
            return key, f"{name} {{ edtf earliest latest basis }}", lambda kind, row: self._date(kind, row, name)
        if depth <= 0 or (not isinstance(named, GraphQLObjectType) and named.name not in ("Actor", "Entity")):
            return None
        self.selected.add(f"{of}.{name}")
        if named.name.endswith("Connection"):
            child = named.name.removesuffix("Connection")
            return self._connection(key, name, child, depth, {"with", "about"} & definition.args.keys())
        if named.name == "Relation":
            return self._relation(key, depth, asks="with" in definition.args)
        text, project = self._selection(named.name, depth - 1)
        inner = definition.type.of_type if isinstance(definition.type, GraphQLNonNull) else definition.type
        if isinstance(inner, GraphQLList):
            return key, f"{name} {text}", lambda kind, row: self._list(kind, row, name, project)
        return key, f"{name} {text}", lambda kind, row: self._single(kind, row, name, project)

    def _connection(self, key: str, name: str, child: str, depth: int, may_name: set[str]) -> tuple[str, str, Any]:
        other = self.random.choice(KNOWN) if may_name and self.random.random() < 0.5 else None
        named = f"{may_name.pop()}: {json.dumps(other)}, " if other else ""
        text, answer = self._page(child, depth, named)

        def found(kind: str, row: Row) -> Any:
            of, behind = self._seen(kind, row)
            _, rows = self.oracle.many(of, behind, name)
            if other:
                rows = [item for item in rows if self.oracle.concerns(child, item, self.oracle.actor(other))]
            owned = of in ("Country", "Organization") and name in ("meetings", "agreements")
            return answer(rows, behind["id"] if owned else None)

        return key, f"{name}{text}", found

    def _relation(self, key: str, depth: int, *, asks: bool) -> tuple[str, str, Any]:
        """Of an actor, with another; of an act, the relation that it is upon."""
        code = self.random.choice(KNOWN)
        named = f"(with: {json.dumps(code)})" if asks else ""
        text, project = self._selection("Relation", depth - 1)

        def found(_kind: str, row: Row) -> Any:
            if not asks:
                return project("Relation", {name: row[name] for name in ("a_id", "b_id")})
            other = self.oracle.actor(code)
            return None if other == row["id"] else project("Relation", {"a_id": row["id"], "b_id": other})

        return key, f"relation{named} {text}", found

    # ---- groups

    def _groups(self, of: str) -> tuple[str, Any]:
        """Now and then a list in groups as well, the largest first."""
        if of not in GROUPS or self.random.random() < 0.6:
            return "", None
        by = self.random.sample(list(GROUPS[of]), min(len(GROUPS[of]), self.random.randint(1, 2)))
        ends = {key: isinstance(end_of(of, GROUPS[of][key].path), One) for key in by}
        keys = " ".join(f"{key_field(key)}{' { __typename ... on Node { id } }' if ends[key] else ''}" for key in by)
        measures = list(MEASURES[of])
        extremes = f" min {{ {' '.join(measures)} }} max {{ {' '.join(measures)} }}" if measures else ""
        first = self.random.choice([2, 1000])
        other = self.random.choice(list(GROUPS[of])) if self.random.random() < 0.4 else None
        differs = f" distinct(by: {other})" if other else ""

        def written(kind: str | None, value: Any) -> Any:
            return value if kind is None or value is None else {"__typename": kind, "id": f"{kind}:{value}"}

        def distinct(group: Row, own: UUID | None) -> int:
            if other in by:
                return int(group["key"][by.index(other)][1] is not None)
            return self.oracle.distinct(of, group["rows"], str(other), own)

        def answer(rows: list[Row], own: UUID | None) -> Any:
            return [
                {
                    "key": {key_field(key): written(*pair) for key, pair in zip(by, group["key"], strict=True)},
                    "count": group["count"],
                    **({"distinct": distinct(group, own)} if other else {}),
                    **({name: group[name] for name in ("min", "max")} if measures else {}),
                }
                for group in self.oracle.groups(of, rows, by, own)[:first]
            ]

        return f"groups(by: [{', '.join(by)}], first: {first}) {{ key {{ {keys} }} count{differs}{extremes} }}", answer

    def _seen(self, kind: str, row: Row) -> tuple[str, Row]:
        return self.oracle.concrete(kind, row)

    def _leaf(self, kind: str, row: Row, name: str) -> Any:
        of, behind = self.oracle.concrete(kind, row)
        if of == "Relation":
            return f"Relation:{min(row['a_id'], row['b_id'])}:{max(row['a_id'], row['b_id'])}"
        if name == "id":
            return self.oracle.global_id(of, behind)
        if name == "formerIds":
            return [f"{of}:{key}" for key in self.oracle.merged_into(behind["id"])]
        return plain(self.oracle.value(of, behind, name))

    def _date(self, kind: str, row: Row, name: str) -> Any:
        found = self.oracle.date(*self._seen(kind, row), name)
        return found and {part: plain(value) for part, value in found.items()}

    def _list(self, kind: str, row: Row, name: str, project: Any) -> Any:
        child, rows = self.oracle.many(*self._seen(kind, row), name)
        return [project(child, found) for found in rows]

    def _single(self, kind: str, row: Row, name: str, project: Any) -> Any:
        edge = self.oracle.to_one(*self._seen(kind, row), name)
        assert edge is not None, (kind, name)
        return None if edge[1] is None else project(*edge)

    # ---- filters and orders

    def _where(self, of: str, depth: int) -> dict[str, Any]:
        named = SCHEMA.type_map[f"{of}Where"]
        assert isinstance(named, GraphQLInputObjectType)
        chosen = self.random.sample(list(named.fields), self.random.randint(1, 2))
        return {name: self._criterion(of, name, get_named_type(named.fields[name].type), depth) for name in chosen}

    def _criterion(self, of: str, name: str, named: Any, depth: int) -> Any:
        if name in ("and", "or"):
            return [self._where(of, depth - 1) for _ in range(self.random.randint(0, 2))] if depth else []
        if name == "not":
            return self._where(of, depth - 1) if depth else {}
        if named.name.endswith("ListWhere"):
            return self._quantifier(named.name.removesuffix("ListWhere"), depth)
        if named.name.endswith("Where"):
            return self._where(named.name.removesuffix("Where"), depth - 1) if depth else {}
        return self._comparison(of, name, named)

    def _quantifier(self, of: str, depth: int) -> Any:
        how = self.random.choice(["some", "every", "none", "count"])
        OPERATORS[how] = OPERATORS.get(how, 0) + 1
        where = self._where(of, depth - 1) if depth else {}
        if how != "count":
            return {how: where}
        operator = self.random.choice(["eq", "ne", "lt", "lte", "gt", "gte"])
        return {how: {"where": where, operator: self.random.randint(0, 3)}}

    def _comparison(self, of: str, name: str, named: GraphQLInputObjectType) -> Any:
        operator = self.random.choice(list(named.fields))
        OPERATORS[operator] = OPERATORS.get(operator, 0) + 1
        given: Any = named.fields[operator].type
        if self.random.random() < 0.05:
            return {operator: None}
        if operator in ("earliest", "latest"):
            return {operator: self._comparison(of, name, get_named_type(given))}
        inner = given.of_type if isinstance(given, GraphQLNonNull) else given
        if isinstance(inner, GraphQLList):
            return {
                operator: [self._operand(of, name, get_named_type(inner)) for _ in range(self.random.randint(0, 2))]
            }
        return {operator: self._operand(of, name, inner)}

    def _operand(self, of: str, name: str, named: Any) -> Any:
        if isinstance(named, GraphQLEnumType):
            return Enum(self.random.choice(list(named.values)))
        match named.name:
            case "Boolean":
                return self.random.random() < 0.5
            case "Int":
                return self.random.randint(0, 4)
            case "Float":
                return self.random.choice([0.0, 0.25, 0.5, -2.25, 3.0])
            case "ActorRef":
                return self.random.choice(CODES)
            case "Period":
                return self.random.choice(PERIODS)
            case "Date":
                return f"202{self.random.randint(0, 3)}-0{self.random.randint(1, 9)}-15"
            case "DateTime":
                return f"2024-01-{self.random.randint(1, 28):02}T00:00:00+00:00"
            case "ID":
                return self._id(of)
        return self._text(of, name)

    def _id(self, of: str) -> str:
        kind = self.random.choice(sorted(ENTITIES)) if of == "Entity" else "Country" if of == "Actor" else of
        return self.oracle.global_id(kind, self.random.choice(self.oracle.rows[kind]))

    def _text(self, of: str, name: str) -> str:
        """A text that the row may well have, or a part of one, its case and accents changed."""
        text = self.random.choice([*NAMES, *WORDS, "said", "TDI", "met", "start", "Bakı"])
        return self.random.choice([text, text, text.upper(), text.replace("Ə", "e"), text[:3]])

    def _order(self, of: str, depth: int) -> dict[str, Any]:
        named = SCHEMA.type_map[f"{of}Order"]
        assert isinstance(named, GraphQLInputObjectType)
        name = self.random.choice(list(named.fields))
        inner: Any = get_named_type(named.fields[name].type)
        way = Enum(self.random.choice(["ASC", "DESC", "ASC_NULLS_FIRST", "DESC_NULLS_FIRST"]))
        if isinstance(inner, GraphQLEnumType):
            return {name: way}
        if inner.name.endswith("CountOrder"):
            child = inner.name.removesuffix("CountOrder")
            where = {"where": self._where(child, 1)} if self.random.random() < 0.5 else {}
            return {name: {"direction": way, **where}}
        return {name: self._order(inner.name.removesuffix("Order"), depth - 1)} if depth else self._order(of, depth)


def write(value: Any) -> str:
    """As GraphQL writes it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {write(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(write(item) for item in value) + "]"
    return str(value) if isinstance(value, Enum) else json.dumps(value, ensure_ascii=False)
