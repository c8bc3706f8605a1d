"""Structured log lines: JSON for machines, columns for a terminal; each line of a request bears its id."""

import logging
import sys
from typing import Any

import orjson
import structlog

from server.settings import Settings


def configure(settings: Settings) -> None:
    """Write log lines to standard error as the settings say."""
    console = settings.log_format == "console" or (settings.log_format == "auto" and sys.stderr.isatty())
    render: Any = structlog.dev.ConsoleRenderer() if console else structlog.processors.JSONRenderer(orjson.dumps)
    write: Any = structlog.PrintLoggerFactory if console else structlog.BytesLoggerFactory
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *([] if console else [structlog.processors.format_exc_info]),
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, settings.log_level.upper())),
        logger_factory=write(sys.stderr if console else sys.stderr.buffer),
        cache_logger_on_first_use=True,  # else each line, even one of no level, assembles a logger of its own
    )


log = structlog.get_logger()
