"""GraphQL over HTTP, on a real server: what is asked, how, and what comes back under which status."""

import json
import time
from typing import Any

import httpx
import pytest
from process import Server

QUERY = 'query Q($code: ActorRef = "AZ") { country(code: $code) { code } }'
AZ = {"data": {"country": {"code": "AZ"}}}
SPECIFIED = "application/graphql-response+json"


def post(server: Server, body: Any, **headers: str) -> httpx.Response:
    content = body if isinstance(body, str | bytes) else json.dumps(body)
    return server.client.post("/graphql", content=content, headers={"content-type": "application/json"} | headers)


def code_of(answer: httpx.Response) -> str:
    [error] = answer.json()["errors"]
    return str(error["extensions"]["code"])


def test_a_query_is_answered_by_post(server: Server) -> None:
    answer = post(server, {"query": QUERY, "variables": {"code": "RU"}, "operationName": "Q", "extensions": {}})
    assert (answer.status_code, answer.json()) == (200, {"data": {"country": {"code": "RU"}}})
    assert post(server, {"query": QUERY, "variables": None, "operationName": None}).json() == AZ


def test_a_query_is_answered_by_get(server: Server) -> None:
    answer = server.client.get("/graphql", params={"query": QUERY, "variables": '{"code": "TR"}', "operationName": "Q"})
    assert (answer.status_code, answer.json()) == (200, {"data": {"country": {"code": "TR"}}})
    assert server.client.get("/graphql", params={"query": QUERY}).json() == AZ


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (SPECIFIED, SPECIFIED),
        (f"{SPECIFIED}, application/json;q=0.9", SPECIFIED),
        ("application/json", "application/json"),
        (f"text/html, application/json, {SPECIFIED}", "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
    ],
)
def test_the_answer_is_of_the_type_that_is_accepted(server: Server, accept: str, media: str) -> None:
    answer = post(server, {"query": QUERY}, accept=accept)
    assert (answer.status_code, answer.headers["content-type"]) == (200, f"{media}; charset=utf-8")
    assert answer.json() == AZ


def test_a_client_that_accepts_nothing_of_ours_is_told(server: Server) -> None:
    answer = post(server, {"query": QUERY}, accept="text/html")
    assert (answer.status_code, code_of(answer)) == (406, "BAD_REQUEST")


@pytest.mark.parametrize("query", ["{", "{ nope }", "{ meetings(first: -1) { totalCount } }", "mutation { nope }"])
@pytest.mark.parametrize(("accept", "status"), [(SPECIFIED, 400), ("application/json", 200)])
def test_a_refused_document_has_the_status_of_its_type(server: Server, query: str, accept: str, status: int) -> None:
    for answer in (
        post(server, {"query": query}, accept=accept),
        server.client.get("/graphql", params={"query": query}, headers={"accept": accept}),
    ):
        assert answer.status_code == status
        assert answer.json().keys() == {"errors"}


@pytest.mark.parametrize(
    "body",
    [
        "", "null", "123", "[]", '"query"', "{}", "{", "{'query': 1}",
        '{"query": null}', '{"query": 1}', '{"query": " "}',
        '{"query": "{__typename}", "variables": []}', '{"query": "{__typename}", "variables": "x"}',
        '{"query": "{__typename}", "operationName": 1}', '[{"query": "{__typename}"}]', "[" * 100_000, b"\xff\xfe",
        '{"query": "{ \\ud800 }"}', '{"query": "{__typename}", "variables": {"value": "\\ud800"}}',
        '{"query": "{__typename}", "variables": {"value": NaN}}',
        f'{{"query": "{{__typename}}", "variables": {{"value": {"[" * 5000 + "]" * 5000}}}}}',
        '{"query": "{__typename}\\u0000"}',
    ],
    ids=lambda body: repr(body)[:24],
)  # fmt: skip
def test_a_body_that_is_no_request_is_refused(server: Server, body: str | bytes) -> None:
    answer = post(server, body)
    assert (answer.status_code, code_of(answer)) == (400, "BAD_REQUEST")


NODE = "query($value: ID!) { node(id: $value) { id } }"
NESTED = "[" * 500 + "]" * 500


@pytest.mark.parametrize(
    ("query", "value", "code"),
    [
        ("{a" * 5000 + "}" * 5000, "null", "SYNTAX"),
        (NODE, '"\\u0000"', "BAD_ID"),
        (NODE, NESTED, "BAD_VARIABLES"),
    ],
    ids=range(3),
)
def test_hostile_text_is_refused_like_any_other(server: Server, query: str, value: str, code: str) -> None:
    answer = post(server, f'{{"query": "{query}", "variables": {{"value": {value}}}}}')
    assert (answer.status_code, code_of(answer)) == (200, code)


@pytest.mark.parametrize("media", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_a_body_of_another_type_is_refused(server: Server, media: str) -> None:
    answer = post(server, {"query": QUERY}, **{"content-type": media})
    assert (answer.status_code, code_of(answer)) == (415, "BAD_REQUEST")


def test_a_type_may_have_parameters(server: Server) -> None:
    assert post(server, {"query": QUERY}, **{"content-type": "Application/JSON; charset=utf-8"}).json() == AZ


def test_a_huge_body_is_refused_and_the_next_is_answered(server: Server) -> None:
    answer = post(server, {"query": QUERY + " " * 2_000_000})
    assert (answer.status_code, code_of(answer)) == (413, "TOO_LARGE")
    assert post(server, {"query": QUERY}).json() == AZ


def test_other_methods_and_paths_are_refused(server: Server) -> None:
    assert server.client.put("/graphql").status_code == 405
    assert server.client.get("/nothing").status_code == 404


@pytest.mark.parametrize(("origin", "allowed"), [("https://one.example", True), ("https://evil.example", False)])
def test_origins_that_are_set_may_ask(server: Server, origin: str, allowed: bool) -> None:
    asks = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
    preflight = server.client.options("/graphql", headers={"origin": origin} | asks)
    assert preflight.is_success is allowed
    answer = post(server, {"query": QUERY}, origin=origin)
    for response in (preflight, answer):
        assert response.headers.get("access-control-allow-origin") == (origin if allowed else None)


def test_graphiql_is_where_the_bare_address_leads(server: Server) -> None:
    page = server.client.get("/", follow_redirects=True)
    assert (page.status_code, page.url.path) == (200, "/graphiql")
    assert "graphiql" in page.text.lower()
    assert server.client.post("/graphiql", json={"query": QUERY}).json() == AZ


def test_it_is_healthy_and_ready(server: Server) -> None:
    assert server.client.get("/healthz").text == "ok\n"
    ready = server.client.get("/readyz")
    assert (ready.status_code, ready.json()["ready"]) == (200, True)


def logged(server: Server, request_id: str) -> dict[str, Any]:
    """The log's line of a request, which is written once its answer is sent."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if found := [line for line in server.log() if line.get("request_id") == request_id]:
            (line,) = found
            return line
        time.sleep(0.05)  # it is another process that writes it
    raise AssertionError(f"nothing is logged of {request_id}")


@pytest.mark.parametrize("given", ["trace-1:2.3", "", "two words", "x" * 200, "new\tline"])
def test_a_request_has_an_id_in_its_answer_and_in_the_log(server: Server, given: str) -> None:
    answer = post(server, {"query": QUERY, "operationName": "Q"}, **{"x-request-id": given})
    request_id = answer.headers["x-request-id"]
    assert (request_id == given) is (given == "trace-1:2.3")
    line = logged(server, request_id)
    assert (line["event"], line["path"], line["status"], line["operation"]) == ("request", "/graphql", 200, "Q")
    assert line["milliseconds"] > 0
    unnamed = post(server, {"query": QUERY}).headers["x-request-id"]
    assert "operation" not in logged(server, unnamed)
