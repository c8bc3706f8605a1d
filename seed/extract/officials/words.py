"""The small words around persons in office and their names, by what they are, from the reference table."""

from seed.reference.table import read_rows


def words_of(part: str) -> frozenset[str]:
    """The words that the table calls so, as it prints them."""
    rows = read_rows("person_words.csv", ("word", "part"))
    return frozenset(row.text("word") for row in rows if row.text("part") == part)


HONORIFICS = words_of("HONORIFIC")
"""What is printed before a name in respect: "Mr", "Sheikh"."""
COURTESY = words_of("COURTESY")
"""Honorifics that are in no name, and so begin one."""
STYLED = words_of("STYLE")
"""Honorifics behind which an office may be named once more: "His Excellency Ambassador Okello"."""
BEFORE_HONORIFICS = words_of("BEFORE_HONORIFIC")
"""Words before an honorific: "the Rt. Honourable"."""
PARTICLES = words_of("PARTICLE")
"""Small words within names: "van der Grant"."""
FATHERS = words_of("FATHER")
"""Particles between a name and the father's."""
POSTNOMINALS = words_of("POSTNOMINAL")
"""What follows a name, and is none of it."""
NAMES_TOO = words_of("NAME_TOO")
"""Titles that are given names as well, and are read as such behind another title."""
AFTER_NAME = words_of("AFTER_NAME")
"""Words that follow a name and no verb: "GRANT AND", "GRANT WAS"."""
ENDING = words_of("NAME_END")
"""What follows a name: a mark, or a word that cannot be what a people's name or a title tells of."""
LIKES = words_of("LIKE")
"""Words for somebody of the same office on the other side."""
LIKE_SEVERAL = words_of("LIKES")
"""The same of several."""
GUESTS = words_of("GUEST")
"""Words for somebody of the other side, whose office is told with the name or is like the other's."""
SENT = words_of("KEPT")
"""Offices of somebody who is sent or kept by another in office."""
SENT_FAR = words_of("SENT")
"""Offices held away from home."""
JUNIOR = words_of("JUNIOR")
"""Words that belong to the title behind whose it is."""
UNTITLED = "representative"
"""What somebody is called who is named by his country alone among those who met."""
MEETING = words_of("MEETING")
"""Words of sentences in which somebody who is named by his country alone is there for it."""
ROLLED = words_of("ROLLED")
"""Words for officials that only a list with their countries makes titles."""
PRESIDING = words_of("PRESIDING")
"""Heads of states and of companies alike."""
PRIVATE = words_of("PRIVATE")
"""Last words of the names of companies and societies, whose heads hold no public office."""
BODIES = words_of("BODY")
"""What a state has: "head of the Estonian delegation", "First Secretary at the Eritrean Embassy"."""
NEAR = words_of("NEAR")
"""Words between "of" and the state that an office is of."""
SEATS = words_of("SEAT")
"""What somebody is sent "to the" without its name: "Ambassador of Tanzania to the Sultanate"."""
TOWNS = words_of("TOWN")
"""Offices of those who govern a region or a town, that no table may know."""
RANKED = words_of("RANK")
"""Titles that stand before the name of somebody whose office is named before: "the Undersecretary, Ambassador Idi"."""
SIDES_OF = words_of("SIDES")
"""What officials may be "of the two" of."""
NAMING = words_of("NAMING")
"""Verbs that put somebody in office."""
BEING = words_of("BEING")
"""Words between a name and the office that its holder "is", "was appointed to", "serves as"."""
STATE_BODIES = words_of("STATE_BODY")
"""Last words of the names of bodies whose heads hold a public office."""
SENT_GROUPS = words_of("SENT_GROUP")
"""What somebody heads who is sent by a state."""
UNOFFICIAL = words_of("UNOFFICIAL")
"""Words before those who lead, or are led, in private."""
OFFICERS = words_of("OFFICER")
"""Ranks of armed forces: "Gen.", "Commodore"."""
RANK_WORDS = words_of("OFFICER_JOINED")
"""Words that belong to such a rank: "Rear Admiral", "Air Marshal"."""
SIDING = words_of("SIDING")
"""What tells, before a hyphen, only for or against whom somebody is: "anti-Chadian"."""
SPOKEN_FOR = words_of("SPOKEN_FOR")
"""Words before the spokesmen of nobody in office: "family spokesman"."""
