"""The command line: what it says when something is wrong, in one line, and what it does when nothing is."""

import json
import re
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner
from process import COMMAND, Run, environment
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from db import migrations
from schema import sdl
from server.cli import cli

COMMANDS = {
    "up": "Database, migrations, articles, server",
    "serve": "Serve what is loaded",
    "migrate": "Bring the database's schema up",
    "seed": "Load the articles",
    "ledger": "Tell what the runs",
    "retract": "Take back",
    "schema": "Print the GraphQL schema",
    "extract": "Print what is read",
    "evaluate": "Print how well",
}
NOBODY = "postgresql://me:secret@127.0.0.1:1/nothing"


def said(run: subprocess.CompletedProcess[str]) -> str:
    """The one line that a failed command writes."""
    assert run.returncode not in (0, 1)
    assert run.stdout == ""
    assert "Traceback" not in run.stderr
    *usage, line = run.stderr.strip().splitlines()
    assert all(line.startswith(("Usage:", "Try")) or not line for line in usage), run.stderr
    return line


def test_help_lists_every_command() -> None:
    shown = CliRunner().invoke(cli, ["--help"]).output
    listed = re.findall(r"^  (\w+) {2,}\S", shown[shown.index("Commands:") :], re.MULTILINE)
    assert set(listed) == set(COMMANDS)
    assert "chancery up" in shown
    assert max(map(len, shown.splitlines())) <= 120


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_says_what_it_does(command: str) -> None:
    shown = CliRunner().invoke(cli, [command, "-h"])
    assert shown.exit_code == 0
    assert COMMANDS[command] in shown.output


@pytest.mark.parametrize("command", ["up", "seed"])
def test_an_unknown_path_is_told_before_anything_is_started(run: Run, tmp_path: Path, command: str) -> None:
    assert "nowhere.txt" in said(run(command, "nowhere.txt", "--data-dir", tmp_path / "data"))
    assert not (tmp_path / "data").exists()


def test_a_taken_port_is_told_before_anything_is_started(run: Run, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"127.0.0.1:{port}" in said(run("up", "--port", port, "--data-dir", tmp_path / "data"))
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("seed", __file__)], ids=lambda given: given[0])
def test_an_unreachable_database_is_told_without_its_password(run: Run, command: tuple[str, ...]) -> None:
    line = said(run(*command, DATABASE_URL=NOBODY))
    assert "127.0.0.1:1/nothing does not answer" in line
    assert "secret" not in line


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"DATABASE_URL": "mysql://me@here/db", "CHANCERY_PORT": "0"}, "postgresql://"),
        ({"CHANCERY_PORT": "http"}, "CHANCERY_PORT='http'"),
        ({"CHANCERY_LOG_LEVEL": "loud"}, "CHANCERY_LOG_LEVEL='loud'"),
        ({"CHANCERY_HOST": "203.0.113.1"}, "203.0.113.1"),
        ({"CHANCERY_HOST": "no such host"}, "no such host"),
    ],
)
def test_a_bad_setting_is_told(run: Run, settings: dict[str, str], words: str) -> None:
    assert words in said(run("serve", **{"DATABASE_URL": NOBODY} | settings))


def test_two_databases_at_once_are_refused(run: Run, tmp_path: Path) -> None:
    line = said(run("migrate", "--data-dir", tmp_path, DATABASE_URL=NOBODY))
    assert "--data-dir" in line
    assert "DATABASE_URL" in line


def test_a_folder_of_others_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()
    assert "not Chancery's" in said(run("migrate", "--data-dir", tmp_path))


async def test_a_database_that_is_not_migrated_is_not_served(run: Run, empty_engine: AsyncEngine) -> None:
    url = empty_engine.url.render_as_string(hide_password=False)
    assert "run `chancery migrate`" in said(run("serve", "--port", "0", DATABASE_URL=url))
    done = run("migrate", DATABASE_URL=url)
    assert (done.returncode, done.stdout) == (0, f"the database is at revision {migrations.head()}\n")


async def test_a_newer_schema_is_refused(run: Run, engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert "9999" in said(run("migrate", DATABASE_URL=engine.url.render_as_string(hide_password=False)))


def test_several_commands_share_one_folder(run: Run, tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        done = list(pool.map(lambda _: run("migrate", "--data-dir", tmp_path / "data"), range(3)))
    assert [(each.returncode, each.stderr) for each in done] == [(0, "")] * 3


def test_the_schema_is_printed(run: Run) -> None:
    assert run("schema").stdout == sdl()


def test_a_reader_who_leaves_is_left_in_peace() -> None:
    printing = subprocess.Popen(
        [*COMMAND, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
    )
    assert printing.stdout is not None
    printing.stdout.close()
    assert printing.stderr is not None
    assert printing.stderr.read() == ""
    printing.stderr.close()
    printing.wait(20)


def test_it_is_installed_as_chancery() -> None:
    shown = subprocess.run([Path(sys.executable).with_name("chancery"), "--version"], capture_output=True, check=True)
    assert re.fullmatch(rb"chancery, version \d+\.\d+\.\d+\n", shown.stdout)


def test_extract_tells_of_each_file_and_stops_at_none(run: Run, tmp_path: Path) -> None:
    good, empty, binary = tmp_path / "good.txt", tmp_path / "empty.txt", tmp_path / "binary.txt"
    good.write_text("The Foreign Minister of Portugal, Rui Almada visited Kazakhstan on 14 March 2019.\n")
    empty.write_text("\n")
    binary.write_bytes(b"\x00\x01\xff")
    told = run("extract", tmp_path)
    assert told.returncode == 1
    [line] = told.stdout.splitlines()
    assert json.loads(line)["officials"][0]["name"] == "Rui Almada"
    assert [each.split(": ")[1] for each in told.stderr.splitlines()] == [str(binary), str(empty)]
    assert run("extract", empty).returncode == 2
    (tmp_path / "folder").mkdir()
    none = run("extract", tmp_path / "folder")
    assert none.returncode == 2
    assert f"nothing to read in {tmp_path / 'folder'}: articles are files that end with .txt" in none.stderr
