"""The canonical label of an office: one for all the ways in which articles print a title."""

import re

from db.vocabulary import OfficeRole
from seed.records import HoldingRecord

BY_ROLE = {
    OfficeRole.FOREIGN_MINISTER: "Foreign Minister",
    OfficeRole.NATIONAL_SECURITY_ADVISER: "National Security Adviser",
}
"""Roles that one office of an actor carries, however it is called there (Secretary of State, top diplomat)."""

BY_TITLE = {
    "pm": "Prime Minister",
    "premier": "Prime Minister",
    "defense minister": "Defence Minister",
    "ambassador extraordinary and plenipotentiary": "Ambassador",
}
"""Spellings of one title, in lower case."""

PRELUDE = re.compile(r"^(the|a|an|his|her|its|then|former|ex|outgoing|incoming|acting|interim|visiting)[\s-]+", re.I)
BELONGING = re.compile(r"\s+(of|for) (?=the [A-Z]|[A-Z]).*$")
MINISTER_OF = re.compile(r"^minister (?:of|for) (?:the )?(.+)$", re.I)


def label(holding: HoldingRecord) -> str:
    """The office behind a title as printed: "the then Minister of Defense of Russia" is the "Defence Minister"."""
    for role, name in BY_ROLE.items():
        if role in holding.roles:
            return name
    title = _bare(holding.title.value)
    if OfficeRole.MINISTER in holding.roles and holding.portfolio:
        title = f"{holding.portfolio} minister"
    elif found := MINISTER_OF.match(title):
        title = f"{found[1]} minister"
    return BY_TITLE.get(title.lower(), _capitalize(title))


def _bare(title: str) -> str:
    while (shorter := PRELUDE.sub("", title)) != title:
        title = shorter
    return title if MINISTER_OF.match(title) else BELONGING.sub("", title)


def _capitalize(title: str) -> str:
    small = {"of", "for", "and", "the", "to", "in"}
    return " ".join(word if word in small else word[:1].upper() + word[1:] for word in title.split())
