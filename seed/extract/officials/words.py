"""The small words around persons in office and their names, by what they are, from the reference table."""

from seed.reference.table import read_rows


def _words(part: str) -> frozenset[str]:
    rows = read_rows("person_words.csv", ("word", "part"))
    return frozenset(row.text("word") for row in rows if row.text("part") == part)


HONORIFICS = _words("HONORIFIC")
"""What is printed before a name in respect: "Mr", "Sheikh"."""
COURTESY = _words("COURTESY")
"""Honorifics that are in no name, and so begin one."""
STYLED = _words("STYLE")
"""Honorifics behind which an office may be named once more: "His Excellency Ambassador Okello"."""
BEFORE_HONORIFICS = _words("BEFORE_HONORIFIC")
"""Words before an honorific: "the Rt. Honourable"."""
PARTICLES = _words("PARTICLE")
"""Small words within names: "van der Grant"."""
FATHERS = _words("FATHER")
"""Particles between a name and the father's."""
POSTNOMINALS = _words("POSTNOMINAL")
"""What follows a name, and is none of it."""
NAMES_TOO = _words("NAME_TOO")
"""Titles that are given names as well, and are read as such behind another title."""
AFTER_NAME = _words("AFTER_NAME")
"""Words that follow a name and no verb: "GRANT AND", "GRANT WAS"."""
LIKES = _words("LIKE")
"""Words for somebody of the same office on the other side."""
LIKE_SEVERAL = _words("LIKES")
"""The same of several."""
SENT = _words("KEPT")
"""Offices of somebody who is sent or kept by another in office."""
SENT_FAR = _words("SENT")
"""Offices held away from home."""
JUNIOR = _words("JUNIOR")
"""Words that belong to the title behind whose it is."""
ROLLED = _words("ROLLED")
"""Words for officials that only a list with their countries makes titles."""
PRESIDING = _words("PRESIDING")
"""Heads of states and of companies alike."""
PRIVATE = _words("PRIVATE")
"""Last words of the names of companies and societies, whose heads hold no public office."""
BODIES = _words("BODY")
"""What a state has: "head of the Estonian delegation", "First Secretary at the Eritrean Embassy"."""
NEAR = _words("NEAR")
"""Words between "of" and the state that an office is of."""
SIDES_OF = _words("SIDES")
"""What officials may be "of the two" of."""
NAMING = _words("NAMING")
"""Verbs that put somebody in office."""
BEING = _words("BEING")
"""Words between a name and the office that its holder "is", "was appointed to", "serves as"."""
