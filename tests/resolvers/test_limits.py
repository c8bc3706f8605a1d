"""What a document may ask for: refused before any SQL, however it is written, whatever plan is cached."""

import time
from typing import Any

import pytest

from resolvers.execute import Executor
from resolvers.limits import Limits

NESTED = "query($first: Int) { countries(first: $first) { nodes { meetings(first: $first) { nodes { id } } } } }"
TWICE = "a: successors {{ {next} }} b: successors {{ {next} }}"


def nested(opening: str, times: int, innermost: str = "id") -> str:
    return opening * times + innermost + "}" * opening.count("{") * times


def fragments(times: int, of: str, body: str) -> str:
    """Each fragment spreads the next one twice: as many fields as 2 to the power of `times`."""
    chain = " ".join(
        f"fragment f{place} on {of} {{ {body.format(next=f'...f{place + 1}')} }}" for place in range(times)
    )
    return f"{chain} fragment f{times} on {of} {{ __typename }}"


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (f"{{ meetings {{ nodes {{ {nested('parent {', 30)} }} }} }}", "TOO_DEEP"),
        (f"{{ meetings {{ nodes {{ {nested('parent {', 5000)} }} }} }}", "SYNTAX"),
        (f"{{ {nested('... {', 5000, '__typename')} }}", "SYNTAX"),
        ("{ nodes(ids: " + "[" * 5000 + "]" * 5000 + ") { id } }", "SYNTAX"),
        ("{ " + "__typename " * 4001 + "}", "TOO_LARGE"),
        ("{ " + "__typename " * 15_000 + "}", "SYNTAX"),
        ("{ " + " ".join(f"a{place}: __typename" for place in range(4001)) + "}", "TOO_LARGE"),
        ("{ ...f0 } " + fragments(60, "Query", "{next} {next} __typename"), "TOO_LARGE"),
        ('{ country(code: "AZ") { ...f0 } } ' + fragments(20, "Country", TWICE), "TOO_LARGE"),
        ("{ ...f0 } " + fragments(150, "Query", "{next}"), "TOO_LARGE"),
        (f"{{ meetings {{ nodes {{ {nested('claims(first: 1) { nodes { entity {', 5)} }} }} }}", "TOO_LARGE"),
        (f"{{ __schema {{ types {{ {nested('fields { type {', 6, 'name')} }} }} }}", "VALIDATION"),
        ("{ countries(first: 1000) { nodes { meetings(first: 1000) { nodes { id } } } } }", "TOO_COSTLY"),
        (f"{{ meetings {{ nodes {{ {nested('host { hostedMeetings(first: 100) { nodes {', 3)} }} }} }}", "TOO_COSTLY"),
    ],
)  # fmt: skip
async def test_a_document_is_refused_at_once(refusal: Any, document: str, code: str) -> None:
    started = time.process_time()
    assert await refusal(document) == code
    assert time.process_time() - started < 2


async def test_a_plan_made_for_few_lets_no_more_through(ask: Any, refusal: Any) -> None:
    assert "data" in await ask(NESTED, first=1)
    assert await refusal(NESTED, first=1000) == "TOO_COSTLY"
    assert await refusal(NESTED, first=1_000_000) == "BAD_PAGE"
    assert "data" in await ask(NESTED, first=2)


async def test_every_id_counts(ask: Any, refusal: Any) -> None:
    document = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Country { meetings(first: 1000) { nodes { id } } } } }"
    country = "Country:e9d84b14-2015-513d-9ad7-ca9382f0c006"
    assert len((await ask(document, ids=[country]))["data"]["nodes"]) == 1
    assert await refusal(document, ids=[country] * 600) == "TOO_COSTLY"


async def test_limits_are_the_servers_own(executor: Executor) -> None:
    narrow = Executor(executor._engine, Limits(depth=2, fields=3, cost=30, objects=5))
    for document, code in {
        "{ meetings { nodes { id } } }": "TOO_DEEP",
        "{ a: __typename b: __typename c: __typename d: __typename }": "TOO_LARGE",
        '{ node(id: "Meeting:ec91081c-3245-5f26-acd0-cb70ca6465f2") { id } }': "TOO_LARGE",
        "{ meetings(first: 40) { totalCount } }": "TOO_COSTLY",
    }.items():
        assert code.encode() in (await narrow.execute(document, None, {})).body


async def test_plans_and_documents_are_forgotten(executor: Executor) -> None:
    own = Executor(executor._engine)
    for number in range(1_100):
        await own.execute(f"{{ a{number}: __typename }}", None, {})
    await own.execute("{ __typename }" + " " * 20_000, None, {})
    assert (len(own._documents), len(own._plans)) == (500, 1_000)
