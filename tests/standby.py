"""A hot standby of an embedded server: made with pg_basebackup, following it by streaming replication."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CompletedProcess
from urllib.parse import quote

from db.embedded import Cluster

PORT = 5433
"""Tells its socket from the primary's, beside it in one folder."""


@contextmanager
def standby(primary: Cluster, folder: Path) -> Iterator[str]:
    """The URL of Chancery's database on a standby.

    Args:
        primary: the server that it follows.
        folder: the primary's data dir.
    """
    hba = folder / "data" / "pg_hba.conf"
    hba.write_text(f"{hba.read_text()}local replication all trust\n")  # `all` databases are all but this
    done(primary.run("pg_ctl", "reload", "-D", "data"))
    client = ("-h", str(primary.sockets), "-U", "postgres")
    done(primary.run("pg_basebackup", *client, "-D", "standby", "-R", "-X", "stream", "-c", "fast", "--no-sync"))
    settings = {
        "port": PORT, "listen_addresses": "", "unix_socket_directories": primary.sockets, "fsync": "off",
        "max_standby_streaming_delay": 0,
    }  # fmt: skip
    options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
    done(primary.run("pg_ctl", "start", "-D", "standby", "-l", "standby.log", "-o", options, "-w"))
    try:
        yield f"postgresql://postgres@/chancery?host={quote(str(primary.sockets))}&port={PORT}"
    finally:
        primary.run("pg_ctl", "stop", "-D", "standby", "-m", "immediate")


def done(run: CompletedProcess[str]) -> None:
    assert run.returncode == 0, f"{run.args}: {run.stderr}"
