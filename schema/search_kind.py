"""What a search finds: whatever can be cited, and the articles themselves."""

from enum import StrEnum

from schema.enums import EntityKind, publish

SearchKind = StrEnum("SearchKind", {str(kind): str(kind) for kind in (*EntityKind, "ARTICLE")})  # type: ignore[misc]  # made of a list
publish(
    SearchKind,
    "What a search finds.",
    ARTICLE="A news article.",
    **{value.name: value.description for value in EntityKind.__strawberry_definition__.values},  # type: ignore[attr-defined]  # put there by Strawberry
)
