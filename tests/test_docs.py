"""The documents are true: their commands exist, their links and files resolve, and no setting is left out."""

import json
import os
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from db.engine import read_engine, write_engine
from resolvers.execute import Executor
from seed.run import seed
from server.cli import FIRST_QUERY, cli
from server.samples import SAMPLES
from server.settings import Settings, variable_of

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")
NAMED = re.compile(r"`((?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:md|py|toml|graphql))`")
"""What looks like a file or a folder of ours, between backticks."""
EXAMPLE = "visa_waiver"
"""The entity that the recipe adds."""


def of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("this is no checkout of git")
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def commands(document: Path) -> Iterator[str]:
    """What the document tells to type: the indented and fenced lines that begin with a command of ours."""
    for line in document.read_text().splitlines():
        yield from re.findall(r"(?:uv run |^\s*|`)chancery ([a-z]+)", line)


@pytest.mark.parametrize("document", DOCUMENTS, ids=of)
def test_relative_links_lead_somewhere(document: Path) -> None:
    links = [link.partition("#")[0] for link in LINK.findall(document.read_text()) if "://" not in link]
    assert [link for link in links if link and not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=of)
def test_every_file_that_is_named_exists(document: Path) -> None:
    named = [name for name in NAMED.findall(document.read_text()) if EXAMPLE not in name]
    assert [name for name in named if not (ROOT / name).exists() and not (document.parent / name).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=of)
def test_every_command_exists(document: Path) -> None:
    assert set(commands(document)) <= set(cli.commands)


def test_the_readme_names_both_commands() -> None:
    readme = (ROOT / "README.md").read_text()
    assert "pip install uv && uv run chancery up" in readme
    assert "pip install uv && uv run pytest" in readme


def test_every_setting_is_documented() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+) \|$", (ROOT / "docs" / "settings.md").read_text(), re.MULTILINE)
    assert [(variable, meaning) for variable, _, meaning in rows] == [
        (variable_of(name), field.description) for name, field in Settings.model_fields.items()
    ]
    defaults = {variable: default.strip("`") for variable, default, _ in rows}
    for name, field in Settings.model_fields.items():
        if field.default_factory is None and field.default is not None:
            assert defaults[variable_of(name)] == str(field.default)


@pytest.mark.parametrize("decision", sorted((ROOT / "docs" / "decisions").glob("*.md")), ids=of)
def test_a_decision_is_named_by_its_sentence(decision: Path) -> None:
    text = decision.read_text()
    title = text.splitlines()[0].removeprefix("# ")
    assert re.sub(r"\W+", "-", title.lower()) == re.sub(r"^\d{4}-", "", decision.stem)
    assert {"Decided", "Refused"} <= set(re.findall(r"^\*\*(\w+)", text, re.MULTILINE))


def test_the_changelog_has_room_for_what_comes() -> None:
    assert "\n## [Unreleased]\n" in (ROOT / "CHANGELOG.md").read_text()


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    hosts = "|".join(["pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.(?:org|com)/"])
    places = "|".join(["/" + "root/", "/" + r"home/\w", "/" + "work/", "/" + "Users/"])
    forbidden = re.compile(f"{hosts}|(?<![\\w./])(?:{places})")
    found = [
        f"{of(path)}: {match[0]}"
        for path in tracked()
        for match in forbidden.finditer(path.read_text(errors="replace"))
    ]
    assert found == []


def test_the_check_of_everything_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def questions(document: Path) -> Iterator[tuple[str, str | None]]:
    """Every query that a document asks, with the answer that it shows, if it shows one."""
    asked = re.compile(r"^```graphql\n(.*?)^```$(?:(?:(?!```).)*^```json\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
    for found in asked.finditer(document.read_text()):
        yield found[1], found[2]


QUESTIONS = [
    pytest.param(*question, id=f"{of(document)}-{number}")
    for document in DOCUMENTS
    for number, question in enumerate(questions(document), 1)
]


@pytest.fixture(scope="module")
async def executor(make_database: Any, template: str) -> AsyncIterator[Executor]:
    """On a database of the samples."""
    url = await make_database(template)
    seeding, reading = write_engine(url), read_engine(url)
    await seed(seeding, [SAMPLES])
    await seeding.dispose()
    yield Executor(reading)
    await reading.dispose()


@pytest.mark.parametrize(("query", "shown"), QUESTIONS)
async def test_a_question_has_the_answer_that_is_shown(executor: Executor, query: str, shown: str | None) -> None:
    answer = json.loads((await executor.execute(query, None, None)).body)
    assert "errors" not in answer
    if shown is not None:
        assert answer == json.loads(shown)


@pytest.mark.parametrize("document", DOCUMENTS, ids=of)
def test_every_query_and_answer_that_is_shown_is_asked(document: Path) -> None:
    fences = re.findall(r"^ *```(\w+)", document.read_text(), re.MULTILINE)
    asked = list(questions(document))
    assert fences.count("graphql") == len(asked)
    assert fences.count("json") == len([shown for _, shown in asked if shown])


async def test_the_query_that_up_suggests_has_an_answer(executor: Executor) -> None:
    answer = json.loads((await executor.execute(FIRST_QUERY, None, None)).body)
    assert {"edtf": "2021-06-16"} in [meeting["start"] for meeting in answer["data"]["country"]["meetings"]["nodes"]]
