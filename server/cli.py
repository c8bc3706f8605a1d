"""The command line: every command, its arguments, and what it says when something is wrong."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal, override

import click

import schema as graph
from db.errors import DatabaseError
from seed.errors import SeedError
from seed.pipeline import Reading
from seed.read import Fields, expand
from seed.read.formats import FORMATS
from server.app import create_app
from server.database import check, check_replica, migrate, open_database
from server.log import configure
from server.samples import SAMPLES
from server.serve import PortTaken, listen, serve
from server.settings import BadSetting, Settings, read_settings

type Extractor = Literal["rules", "llm"]

NOTHING_DONE = 2
"""The exit status of a command that could do nothing; 1 means that some of the files were rejected."""
FIRST_QUERY = '{ country(code: "US") { meetings(with: "RU") { nodes { start { edtf } place { name } } } } }'

data_dir = click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the embedded database [default: CHANCERY_DATA_DIR, or a folder of your own].",
)
host = click.option("--host", help="The address to listen on [default: CHANCERY_HOST, or 127.0.0.1].")
extractor = click.option(
    "--extractor",
    type=click.Choice(["rules", "llm"]),
    default="rules",
    show_default=True,
    help="What reads: the rules, offline; or a language model beside them, which only adds (docs/language-model.md).",
)
port = click.option(
    "--port", type=click.IntRange(0, 65535), help="The port; 0 takes a free one [default: CHANCERY_PORT, or 8000]."
)


class Articles(click.ParamType[Path]):
    """A file, a folder, a pattern or `-`; it must lead somewhere before anything is started."""

    name = "path"

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path as it was given."""
        try:
            expand([Path(value)])
        except SeedError as error:
            self.fail(str(error), param, ctx)
        return Path(value)


def paths(*, required: bool) -> Callable[..., Any]:
    """The argument for article files and folders."""
    metavar = "PATH…" if required else "[PATH…]"
    return click.argument("paths", metavar=metavar, nargs=-1, required=required, type=Articles())


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
    _tell(f"PostgreSQL  {settings.database}")
    with listen(settings.host, settings.port) as taken, open_database(settings) as url:
        asyncio.run(migrate(url))
        reads = _reads_from(settings, url)
        _tell("Articles    reading")
        _seed_in_child(paths or (SAMPLES,), settings)
        serve(create_app(settings, reads), taken, _announce)


@cli.command(name="serve")
@host
@port
@data_dir
def serve_only(host: str | None, port: int | None, data_dir: Path | None) -> None:
    """Serve what is loaded; the database must be migrated."""
    settings = _settings(data_dir, host, port)
    with listen(settings.host, settings.port) as taken, open_database(settings) as url:
        asyncio.run(check(url))
        serve(create_app(settings, _reads_from(settings, url)), taken, _announce)


@cli.command(name="migrate")
@data_dir
def migrate_only(data_dir: Path | None) -> None:
    """Bring the database's schema up to this version."""
    with open_database(_settings(data_dir)) as url:
        click.echo(f"the database is at revision {asyncio.run(migrate(url))}")


@cli.command(name="seed")
@paths(required=False)
@click.option("--retry-rejected", "retry", is_flag=True, help="Also take what was rejected when it was last tried.")
@click.option("--map", "maps", multiple=True, metavar="FIELD=NAME", help="The NAME by which records call a FIELD.")
@click.option(
    "--format",
    "stdin_format",
    type=click.Choice([suffix.removeprefix(".") for suffix in FORMATS]),
    default="txt",
    show_default=True,
    help="What the standard input is.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=os.process_cpu_count() or 1,
    show_default="cores",
    help="How many processes read and extract.",
)
@click.option(
    "--engine",
    type=click.Choice(["local", "dask"]),
    default="local",
    show_default=True,
    help="Who reads and extracts: processes of this machine, or the workers of a Dask cluster (docs/scale.md).",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="That of the Dask cluster, as `dask scheduler` prints it [default: DASK_SCHEDULER_ADDRESS].",
)
@extractor
@click.option("--watch", is_flag=True, help="Then follow the folders, and load what appears, until Ctrl-C.")
@click.option("--dry-run", is_flag=True, help="Do everything, count it, and take it back.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as one JSON object.")
@data_dir
def seed_only(
    paths: tuple[Path, ...],
    maps: tuple[str, ...],
    stdin_format: str,
    jobs: int,
    engine: str,
    scheduler: str | None,
    extractor: Extractor,
    data_dir: Path | None,
    *,
    retry: bool,
    watch: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Load the articles under each PATH: files, folders, patterns ('news/**/*.txt'), or - for the standard input.

    \b
    .txt                            as it stands
    .md .markdown                   front matter (YAML) tells title, date, author, source and url
    .html .htm                      the article is found in the page
    .json .jsonl .ndjson .csv       one article a record: text, title, date … by their usual names,
                                    or as --map says: --map text=corps --map title=titre
    Each may be compressed (.gz).

    Every article is accounted for: new, unchanged, updated by a newer extractor, or rejected with its reason. A run
    that was stopped (Ctrl-C: after the batch that it is at) or killed goes on where it was when it is run again, and
    several may run at once. In a dry run other seeders wait.

    Exit status: 0, 1 if some articles were rejected or the run was stopped, 2 if nothing could be done. With --watch,
    Ctrl-C while nothing is being loaded is the usual end: 0, or 1 if some articles were rejected.
    """  # noqa: D301
    from server.extractors import extractor_of  # the seeder's imports are of no use to a serving process
    from server.seeding import Order, load_articles

    if not paths and not retry:
        raise click.UsageError("give a PATH, or --retry-rejected")
    if watch and (dry_run or not any(path.is_dir() for path in paths)):
        raise click.UsageError("--watch follows folders, and loads: give it one, and no --dry-run")
    if extractor == "llm" and (engine == "dask" or _is_given("jobs")):
        raise click.UsageError(
            "--extractor llm waits for its model in one process: give no --jobs and no --engine dask"
        )
    settings = _settings(data_dir)
    scheduler = _scheduler(engine, scheduler or (settings.scheduler if engine == "dask" else None))
    reading = Reading(Fields.of(maps), f".{stdin_format}")
    reads = extractor_of(extractor, settings)
    order = Order(paths, reading, jobs, scheduler, retry, watch, dry_run, as_json, reads)
    with open_database(settings) as url:
        sys.exit(asyncio.run(load_articles(url, order)))


@cli.command()
@click.option("--rejected", is_flag=True, help="Whatever was rejected when it was last tried, with stage and reason.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many runs.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@data_dir
def ledger(data_dir: Path | None, limit: int, *, rejected: bool, as_json: bool) -> None:
    """Tell what the runs of `seed` did with the articles, the newest first."""
    from server.ledger import told

    with open_database(_settings(data_dir)) as url:
        for line in asyncio.run(told(url, rejected=rejected, limit=limit, as_json=as_json)):
            click.echo(line)


@cli.command()
@click.argument("articles", metavar="ARTICLE…", nargs=-1, required=True)
@data_dir
def retract(articles: tuple[str, ...], data_dir: Path | None) -> None:
    """Take back what each ARTICLE says: its id (as GraphQL tells it), its hash, its path as it was seeded, or a folder.

    What no other article says is retracted with it, the rest is as if the article had never been read. Its text stays;
    seeding it again restores everything under the same ids.
    """
    from server.retraction import take_back

    with open_database(_settings(data_dir)) as url:
        for line in asyncio.run(take_back(url, articles)):
            click.echo(line)


@cli.command(name="schema")
def print_schema() -> None:
    """Print the GraphQL schema (SDL)."""
    click.echo(graph.sdl(), nl=False)


@cli.command()
@paths(required=True)
@click.option("--explain", is_flag=True, help="Tell people, stage by stage, what was read and why.")
@extractor
def extract(paths: tuple[Path, ...], extractor: Extractor, *, explain: bool) -> None:
    """Print what is read from each article, one JSON object a line; no database is needed.

    Exit status: 0, 1 if some files are no articles, 2 if none is.
    """
    from server.extraction import print_extracted  # the parser's imports are of no use to a serving process
    from server.extractors import extractor_of

    sys.exit(print_extracted(paths, extractor_of(extractor, read_settings()), explained=explain))


@cli.command(name="evaluate")
@click.argument("labels", metavar="GOLD_DIR", type=click.Path(exists=True, path_type=Path, file_okay=False))
@click.argument("articles", metavar="ARTICLES_DIR", type=click.Path(exists=True, path_type=Path, file_okay=False))
@click.option("--differences", is_flag=True, help="Before the table, what is missed and extra in each article.")
@extractor
def evaluate_only(labels: Path, articles: Path, extractor: Extractor, *, differences: bool) -> None:
    """Print how well the labelled articles are read: precision, recall and F1 of each category.

    GOLD_DIR holds labels NAME.json, in the form that `chancery extract` prints; ARTICLES_DIR holds NAME.txt.

    A difference of officials, meetings, agreements or statements is told once: under "meetings" where the meeting
    itself is missed or extra, under "meetings+date" and the like where it is found and only that is another.
    """
    from server.extraction import evaluated  # as of extract, the extractor's imports
    from server.extractors import extractor_of

    for line in evaluated(labels, articles, extractor_of(extractor, read_settings()), differing=differences):
        click.echo(line)


def _settings(data_dir: Path | None, host: str | None = None, port: int | None = None) -> Settings:
    """The environment's settings under the command line's; the log is configured by the way."""
    settings = read_settings()
    if data_dir is not None and settings.database_url is not None:
        raise click.UsageError("--data-dir is for the embedded database, and DATABASE_URL names another: give one")
    given = {"data_dir": data_dir, "host": host, "port": port}
    settings = settings.model_copy(update={name: value for name, value in given.items() if value is not None})
    configure(settings)
    return settings


def _reads_from(settings: Settings, url: str) -> str:
    """The URL of the database that the server reads from: the replica, where there is one."""
    return asyncio.run(check_replica(settings.read_url)) if settings.read_url else url


def _scheduler(engine: str, scheduler: str | None) -> str | None:
    """The address of the cluster's scheduler, where a cluster is asked for."""
    if engine != "dask":
        if scheduler:
            raise click.UsageError("--scheduler is for --engine dask: give both")
        return None
    if _is_given("jobs"):
        raise click.UsageError("--jobs is for this machine's processes; with --engine dask the workers say how many")
    if not scheduler:
        raise click.UsageError(
            "--engine dask needs --scheduler ADDRESS or DASK_SCHEDULER_ADDRESS, as `dask scheduler` prints it; "
            "without a cluster, --jobs uses all of this machine"
        )
    return scheduler


def _is_given(option: str) -> bool:
    source = click.get_current_context().get_parameter_source(option)
    return source is not click.core.ParameterSource.DEFAULT


def _seed_in_child(paths: tuple[Path, ...], settings: Settings) -> None:
    """Load the articles in a process of their own: the parser's memory is not the server's to keep."""
    where = ["--data-dir", str(settings.data_dir)] if settings.database_url is None else []
    command = [sys.executable, "-m", "server.cli", "seed", *where, *map(str, paths)]
    status = subprocess.run(command, check=False).returncode  # noqa: S603 - our own command
    if status not in (0, 1):
        raise SystemExit(status)


def _tell(words: str) -> None:
    """Say what is going on to whoever waits at a terminal."""
    if sys.stderr.isatty():
        click.echo(words, err=True)


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


if __name__ == "__main__":
    main()
