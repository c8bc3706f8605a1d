"""The command line: every command, its arguments, and what it says when something is wrong."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

import schema as graph
from db.errors import DatabaseError
from seed.errors import SeedError
from server.app import create_app
from server.database import check, migrate, open_database
from server.log import configure
from server.serve import PortTaken, listen, serve
from server.settings import BadSetting, Settings, read_settings

SAMPLES = Path(__file__).parent.parent / "seed" / "samples"
NOTHING_DONE = 2
"""The exit status of a command that could do nothing; 1 means that some of the files were rejected."""
FIRST_QUERY = '{ country(code: "US") { meetings(with: "RU") { nodes { start { edtf } place { name } } } } }'

data_dir = click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the embedded database [default: CHANCERY_DATA_DIR, or a folder of your own].",
)
host = click.option("--host", help="The address to listen on [default: CHANCERY_HOST, or 127.0.0.1].")
port = click.option(
    "--port", type=click.IntRange(0, 65535), help="The port; 0 takes a free one [default: CHANCERY_PORT, or 8000]."
)


def paths(*, required: bool) -> Callable[..., Any]:
    """The argument for article files and folders; they must exist before anything is started."""
    return click.argument(
        "paths", metavar="PATH…", nargs=-1, required=required, type=click.Path(exists=True, path_type=Path)
    )


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(version("chancery"), prog_name="chancery")
def cli() -> None:  # \b is click's mark for lines that are not to be joined
    """A folder of news articles becomes a diplomatic record that can be queried, and trusted.

    \b
    chancery up                   the sample articles, and GraphQL on http://127.0.0.1:8000
    chancery up my-articles       your own instead
    chancery extract one.txt      what is read from an article, without any database

    The database is an embedded PostgreSQL, unless DATABASE_URL names another. docs/settings.md lists all settings.
    """  # noqa: D301


@cli.command()
@paths(required=False)
@host
@port
@data_dir
def up(paths: tuple[Path, ...], host: str | None, port: int | None, data_dir: Path | None) -> None:
    """Database, migrations, articles, server: everything, in one command.

    Loads the articles under each PATH, or else the samples that come with Chancery, then serves. Articles that are
    loaded already are passed over, so that the next `up` answers within seconds. Ctrl-C stops it.
    """
    settings = _settings(data_dir, host, port)
    with listen(settings.host, settings.port) as taken, open_database(settings) as url:
        asyncio.run(migrate(url))
        _seed_in_child(paths or (SAMPLES,), settings)
        serve(create_app(settings, url), taken, _announce)


@cli.command(name="serve")
@host
@port
@data_dir
def serve_only(host: str | None, port: int | None, data_dir: Path | None) -> None:
    """Serve what is loaded; the database must be migrated."""
    settings = _settings(data_dir, host, port)
    with listen(settings.host, settings.port) as taken, open_database(settings) as url:
        asyncio.run(check(url))
        serve(create_app(settings, url), taken, _announce)


@cli.command(name="migrate")
@data_dir
def migrate_only(data_dir: Path | None) -> None:
    """Bring the database's schema up to this version."""
    with open_database(_settings(data_dir)) as url:
        click.echo(f"the database is at revision {asyncio.run(migrate(url))}")


@cli.command(name="seed")
@paths(required=True)
@data_dir
def seed_only(paths: tuple[Path, ...], data_dir: Path | None) -> None:
    """Load the articles under each PATH (files and folders).

    Every file is accounted for: new, unchanged, or rejected with its reason. Exit status: 0, 1 if some files were
    rejected, 2 if nothing could be done.
    """
    from server.seeding import load_articles  # the seeder's imports are of no use to a serving process

    with open_database(_settings(data_dir)) as url:
        sys.exit(asyncio.run(load_articles(url, paths)))


@cli.command(name="schema")
def print_schema() -> None:
    """Print the GraphQL schema (SDL)."""
    click.echo(graph.sdl(), nl=False)


@cli.command()
@paths(required=True)
@click.option("--explain", is_flag=True, help="Tell people, stage by stage, what was read and why.")
def extract(paths: tuple[Path, ...], *, explain: bool) -> None:
    """Print what is read from each article, one JSON object a line; no database is needed."""
    from server.extraction import explained, extracted

    for item in explained(paths) if explain else map(_line, extracted(paths)):
        click.echo(item)


@cli.command(name="evaluate")
@click.argument("labels", metavar="GOLD_DIR", type=click.Path(exists=True, path_type=Path, file_okay=False))
@click.argument("articles", metavar="ARTICLES_DIR", type=click.Path(exists=True, path_type=Path, file_okay=False))
def evaluate_only(labels: Path, articles: Path) -> None:
    """Print how well the labelled articles are read: precision, recall and F1 of each category.

    GOLD_DIR holds labels NAME.json, in the form that `chancery extract` prints; ARTICLES_DIR holds NAME.txt.
    """
    from server.extraction import evaluated  # as of extract, the extractor's imports

    for line in evaluated(labels, articles):
        click.echo(line)


def _line(found: dict[str, Any]) -> str:
    return json.dumps(found, ensure_ascii=False)


def _settings(data_dir: Path | None, host: str | None = None, port: int | None = None) -> Settings:
    """The environment's settings under the command line's; the log is configured by the way."""
    settings = read_settings()
    if data_dir is not None and settings.database_url is not None:
        raise click.UsageError("--data-dir is for the embedded database, and DATABASE_URL names another: give one")
    given = {"data_dir": data_dir, "host": host, "port": port}
    settings = settings.model_copy(update={name: value for name, value in given.items() if value is not None})
    configure(settings)
    return settings


def _seed_in_child(paths: tuple[Path, ...], settings: Settings) -> None:
    """Load the articles in a process of their own: the parser's memory is not the server's to keep."""
    where = ["--data-dir", str(settings.data_dir)] if settings.database_url is None else []
    command = [sys.executable, "-m", "server.cli", "seed", *where, *map(str, paths)]
    status = subprocess.run(command, check=False).returncode  # noqa: S603 - our own command
    if status not in (0, 1):
        raise SystemExit(status)


def _announce(base: str) -> None:
    click.echo(f"GraphQL   {base}/graphql\nGraphiQL  {base}/graphiql\nTry       {FIRST_QUERY}")


def main() -> None:
    """Run a command; whatever is wrong is one line on standard error, and a status that is not 0."""
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (DatabaseError, SeedError, BadSetting, PortTaken) as error:
        click.echo(f"chancery: {error}", err=True)
        sys.exit(NOTHING_DONE)
    except (KeyboardInterrupt, click.Abort):
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on: not an error
        sys.exit(0)


if __name__ == "__main__":
    main()
