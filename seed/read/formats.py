"""Every format that articles are kept in, and what reads it."""

from pathlib import Path

from seed.read.csv import read_csv
from seed.read.draft import Reader
from seed.read.html import read_html
from seed.read.json import read_json, read_json_lines
from seed.read.markdown import read_markdown
from seed.read.plain import read_plain

FORMATS: dict[str, Reader] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".csv": read_csv,
}
"""By the end of a file's name; each may be followed by COMPRESSED."""

MANY = frozenset([".json", ".jsonl", ".ndjson", ".csv"])
"""Those whose files may hold many articles."""

COMPRESSED = ".gz"
ACCEPTED = f"articles are files that end with {', '.join(FORMATS)}, or with one of these and {COMPRESSED}"
"""What is told where a folder has no article."""


def format_of(name: str) -> str | None:
    """The format that a file's name tells; None where it tells none of ours."""
    suffix = Path(name.lower().removesuffix(COMPRESSED)).suffix
    return suffix if suffix in FORMATS else None
