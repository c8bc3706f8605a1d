"""Whatever is wrong with a request is an error with a code, or the null that is promised; never an exception."""

import base64
import json
import re
from typing import Any

import pytest

MEETING = "Meeting:ec91081c-3245-5f26-acd0-cb70ca6465f2"
OFFICIAL = "Official:ec902a02-5277-5a14-beb7-ed8e275cd739"
NOBODY = "00000000-0000-0000-0000-000000000000"
WITH = 'query($with: ActorRef) { country(code: "AZ") { meetings(with: $with) { totalCount } } }'
FIRST = "query($first: Int, $last: Int) { meetings(first: $first, last: $last) { nodes { id } } }"
AFTER = "query($after: String) { meetings(after: $after) { nodes { id } } }"
ON = "query($on: Date) { agreements { nodes { status(on: $on) } } }"
CLAIMS = "query($property: String) { meetings { nodes { claims(property: $property) { totalCount } } } }"


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("", "SYNTAX"),
        ("{", "SYNTAX"),
        ("{ \ud800 }", "SYNTAX"),
        ('{ node(id: "\\ud800") { id } }', "SYNTAX"),
        ("{ nope }", "VALIDATION"),
        ('{ country(code: "AZ") }', "VALIDATION"),
        ('{ country(code: "AZ") { code { x } } }', "VALIDATION"),
        ('{ country(code: "A Z") { code } }', "VALIDATION"),
        ('{ country(code: "AZ\\n") { code } }', "VALIDATION"),
        ("{ country(code: null) { code } }", "VALIDATION"),
        ("{ meetings(status: NOPE) { totalCount } }", "VALIDATION"),
        ("{ meetings(first: 99999999999) { totalCount } }", "VALIDATION"),
        ('{ meetings(first: "1") { totalCount } }', "VALIDATION"),
        ('{ agreements { nodes { status(on: "yesterday") } } }', "VALIDATION"),
        ("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }", "VALIDATION"),
        ("fragment a on Query { __typename }", "VALIDATION"),
        ("query A { __typename } query B { __typename }", "BAD_OPERATION_NAME"),
        ("mutation { nope }", "VALIDATION"),
        ('{ node(id: "x") { id } }', "BAD_ID"),
        ("{ node(id: 5) { id } }", "BAD_ID"),
        (f'{{ node(id: "{MEETING}\\n") {{ id }} }}', "BAD_ID"),
        (f'{{ node(id: "Relation:{NOBODY}") {{ id }} }}', "BAD_ID"),
        (f'{{ node(id: "Report:{NOBODY}") {{ id }} }}', "BAD_ID"),
        (f'{{ meetings(where: {{reports: {{some: {{id: {{in: ["{MEETING}"]}}}}}}}}) {{ totalCount }} }}', "BAD_ID"),
        (f'{{ meeting(id: "{OFFICIAL}") {{ id }} }}', "BAD_ID"),
        (f'{{ nodes(ids: ["{MEETING}", "x"]) {{ id }} }}', "BAD_ID"),
        ('{ country(code: "Finland") { name } }', "BAD_CODE"),
        ('{ country(code: "FIN") { name } }', "BAD_CODE"),
        ("{ meetings(first: -1) { totalCount } }", "BAD_PAGE"),
        ("{ meetings(first: 1001) { totalCount } }", "BAD_PAGE"),
        ("{ meetings(last: 1001) { totalCount } }", "BAD_PAGE"),
        ("{ meetings(first: 1, last: 1) { totalCount } }", "BAD_PAGE"),
        ('{ country(code: "AZ") { meetings(with: "ZZ") { totalCount } } }', "UNKNOWN_ACTOR"),
        ('{ country(code: "AZ") { statements(about: "org:NOPE") { totalCount } } }', "UNKNOWN_ACTOR"),
        (f'{{ country(code: "AZ") {{ relation(with: "Country:{NOBODY}") {{ id }} }} }}', "UNKNOWN_ACTOR"),
        ('{ meetings { nodes { claims(property: "\\u0000") { totalCount } } } }', "BAD_TEXT"),
        ('{ search(text: "") { totalCount } }', "BAD_TEXT"),
        ('{ search(text: " \\n\\"-!\\" ") { totalCount } }', "BAD_TEXT"),
        ('{ search(text: "a\\u0000") { totalCount } }', "BAD_TEXT"),
        (f'{{ search(text: "{"x" * 201}") {{ totalCount }} }}', "BAD_TEXT"),
        ("{ search(text: null) { totalCount } }", "VALIDATION"),
        ('{ search(text: "a", kinds: [PLACE]) { totalCount } }', "VALIDATION"),
    ],
)
async def test_a_document_is_refused(refusal: Any, document: str, code: str) -> None:
    assert await refusal(document) == code


@pytest.mark.parametrize(
    ("document", "variables", "code"),
    [
        (WITH, {"with": "A Z"}, "BAD_VARIABLES"),
        (WITH, {"with": 5}, "BAD_VARIABLES"),
        (WITH, {"with": {"code": ["AZ"]}}, "BAD_VARIABLES"),
        (WITH, {"with": "ZZ"}, "UNKNOWN_ACTOR"),
        (WITH, {"with": "Country:" + "-" * 36}, "BAD_ID"),
        (FIRST, {"first": -1}, "BAD_PAGE"),
        (FIRST, {"first": 1001}, "BAD_PAGE"),
        (FIRST, {"last": -1}, "BAD_PAGE"),
        (FIRST, {"first": 1, "last": 1}, "BAD_PAGE"),
        (FIRST, {"first": 2**31}, "BAD_VARIABLES"),
        (FIRST, {"first": "1"}, "BAD_VARIABLES"),
        (FIRST, {"first": True}, "BAD_VARIABLES"),
        (FIRST, {"first": 1.5}, "BAD_VARIABLES"),
        (ON, {"on": "2022-02-30"}, "BAD_VARIABLES"),
        (ON, {"on": "2022-02-03\n"}, "BAD_VARIABLES"),
        (ON, {"on": "0000-01-01"}, "BAD_VARIABLES"),
        (ON, {"on": 5}, "BAD_VARIABLES"),
        (CLAIMS, {"property": "\x00"}, "BAD_TEXT"),
        (CLAIMS, {"property": "\ud800"}, "BAD_TEXT"),
        ("query($code: ActorRef!) { country(code: $code) { code } }", {}, "BAD_VARIABLES"),
        ("query($s: [MeetingStatus!]) { meetings(status: $s) { totalCount } }", {"s": [None]}, "BAD_VARIABLES"),
        ("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": [MEETING] * 1001}, "BAD_ID"),
    ],
)
async def test_variables_are_refused(refusal: Any, document: str, variables: dict[str, Any], code: str) -> None:
    assert await refusal(document, **variables) == code


async def test_an_error_says_where(ask: Any) -> None:
    [error] = (await ask('{ a: country(code: "AZ") { b: meetings(with: "ZZ") { totalCount } } }'))["errors"]
    assert error["path"] == ["a", "b"]
    assert "'ZZ'" in error["message"]


@pytest.mark.parametrize(
    "asked", ['country(code: "Georgia") { code }', 'country(code: "AZ") { meetings(with: "Georgia") { totalCount } }']
)
async def test_a_name_in_place_of_a_code_is_told_what_finds_the_code(ask: Any, asked: str) -> None:
    [error] = (await ask(f"{{ {asked} }}"))["errors"]
    [remedy] = re.findall(r"search\(.*?\)", error["message"])
    found = await ask(f"{{ {remedy} {{ edges {{ node {{ ... on Actor {{ code }} }} }} }} }}")
    assert found["data"]["search"]["edges"][0]["node"] == {"code": "GE"}


@pytest.mark.parametrize(
    "field",
    [
        'country(code: "ZZ")',
        'country(code: "org:OTS")',
        'organization(code: "NOPE")',
        'relation(a: "AZ", b: "AZ")',
        'relation(a: "AZ", b: "ZZ")',
        f'node(id: "Meeting:{NOBODY}")',
        f'node(id: "Nothing:{NOBODY}")',
        f'node(id: "Official{MEETING.removeprefix("Meeting")}")',
        f'node(id: "Relation:{NOBODY}:{NOBODY}")',
        f'node(id: "Report:{NOBODY}:{NOBODY}")',
        f'meeting(id: "Meeting:{NOBODY}")',
        f'article(id: "Article:{NOBODY}")',
    ],
)
async def test_what_is_unknown_is_null(ask: Any, field: str) -> None:
    assert await ask(f"{{ unknown: {field} {{ id }} }}") == {"data": {"unknown": None}}


def cursor(*keys: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(keys).encode()).decode().rstrip("=")


async def test_a_cursor_that_is_none_is_refused(ask: Any, refusal: Any) -> None:
    [edge] = (await ask("{ meetings(first: 1) { edges { cursor } } }"))["data"]["meetings"]["edges"]
    sign, day, key = json.loads(base64.urlsafe_b64decode(edge["cursor"] + "=="))
    elsewhere = (await ask("{ officials(first: 1) { edges { cursor } } }"))["data"]["officials"]["edges"][0]["cursor"]
    bad = [
        *("", "!", "abc", edge["cursor"][:-5], elsewhere),
        *(cursor(), cursor(sign), cursor(sign, day), cursor(sign, day, key, key), cursor("other", day, key)),
        *(cursor(sign, "yesterday", key), cursor(sign, None, key), cursor(sign, [], key), cursor(sign, True, True)),
        *(cursor(sign, day, 5), cursor(sign, day, {"a": 1}), cursor(sign, day, "key")),
        base64.urlsafe_b64encode(b"[" * 100_000).decode(),
        base64.urlsafe_b64encode(b"[" + b"9" * 5000 + b"]").decode(),
    ]
    assert await ask(AFTER, after=cursor(sign, day, key)) == await ask(AFTER, after=edge["cursor"])
    for value in bad:
        assert await refusal(AFTER, after=value) == "BAD_CURSOR", value
        assert await refusal(AFTER.replace("(after:", "(before:"), after=value) == "BAD_CURSOR", value
