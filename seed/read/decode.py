"""Bytes to text: UTF-8, or else the Windows code page that older archives are kept in."""

import codecs

from seed.errors import NotText

FALLBACK = "cp1252"
CONTROL = frozenset(map(chr, range(32))) - set("\t\n\v\f\r\x1b")


def decode(data: bytes) -> tuple[str, str | None]:
    """The text, without a byte order mark and else unchanged; and a note where it was not UTF-8.

    Raises:
        NotText: it is neither.
    """
    if b"\0" in data:
        raise NotText(f"it holds a NUL at byte {data.index(b'\0')}, as binary files and UTF-16 do")
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode(), None
    except UnicodeDecodeError as error:
        return _fall_back(data, error.start)


def _fall_back(data: bytes, wrong: int) -> tuple[str, str]:
    try:
        text = data.decode(FALLBACK)
    except UnicodeDecodeError as error:
        raise NotText(f"it is not UTF-8 at byte {wrong}, nor {FALLBACK} at byte {error.start}") from error
    if not CONTROL.isdisjoint(text):
        raise NotText(f"it is not UTF-8 at byte {wrong}, and holds control characters as binary files do")
    return text, f"it is not UTF-8 at byte {wrong}, so it was read as {FALLBACK}"
