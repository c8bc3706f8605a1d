"""Who was there, by how it is told: each way of telling it behind or within each way of telling of the meeting."""

from itertools import product

import pytest
from prose import article

from seed.extract import extract_all
from seed.records import Extraction

HEAD = "Talks on fish\n\n{place}, March 4, 2022 (Wire) - "
CAME, HOST = "Peruvian Trade Minister Luis Vega", "Italian Trade Minister Carla Moro"
MEETINGS = (
    "{came} met {host} in Rome on Tuesday",
    "{came} held talks with {host} in Rome on Tuesday",
    "{host} received {came} in Rome on Tuesday",
    "{came} called on {host} in Rome on Tuesday",
    "{came} on Tuesday met with {host} to discuss the war in Gaza",
    "{came} and {host} met in Rome on Tuesday to discuss the war in Gaza",
)
NEXT = (
    "The meeting was also attended by {them}.",
    "The meeting, which was attended by {them}, lasted an hour.",
    "{them} also attended the meeting.",
    "{them} sat in on the meeting.",
    "{them} participated in the talks.",
    "{them} also took part.",
    "Also taking part were {them}.",
    "Also taking part in the talks were {them}.",
    "Those present included {them}.",
    "Those attending the meeting included {them}.",
    "Other participants included {them}.",
    "Other officials at the meeting included {them}.",
    "The meeting was held in the presence of {them}.",
)
BOTH_SIDES = (
    "Peruvian Energy Minister Ana Ruiz and Italian Health Minister Ugo Berti",
    "Ana Ruiz, the Peruvian energy minister; and Ugo Berti, the Italian health minister",
)
COMPANY = (
    "Vega was accompanied by {them}.",
    "He was accompanied by {them}.",
    "Accompanying him were {them}.",
    "With Vega were {them}.",
    "Vega was joined at the meeting by {them}.",
    "Vega came with {them}.",
    "{them} accompanied Vega.",
    "His delegation included {them}.",
    "Other members of his delegation were {them}.",
    "{them} are also part of the Peruvian delegation.",
    "The Peruvian delegation also included {them}.",
    "On the Peruvian side were {them}.",
    "From the Peruvian side, {them} attended the meeting.",
    "Attending for Peru were {them}.",
    "Peru was also represented by {them}.",
)
OWN = "Energy Minister Ana Ruiz and Health Minister Ugo Berti"
WITHIN = (
    "{came}, accompanied by {them},",
    "{came}, along with {them},",
    "{came}, together with {them},",
    "Together with {them}, {came}",
)
ALL = {"Luis Vega": "PE", "Carla Moro": "IT", "Ana Ruiz": "PE", "Ugo Berti": "PE"}

BOTH = ALL | {"Ugo Berti": "IT"}


def read(text: str, place: str = "ROME") -> Extraction:
    (found,) = extract_all([article(HEAD.format(place=place) + text)])
    return found


def meetings(found: Extraction) -> list[tuple[set[str], set[str]]]:
    """The parties of each meeting and who was there."""
    names = {one.ref: one.name.value for one in found.officials}
    return [
        (
            {party.actor.value for party in met.parties},
            {names[one.official] for one in met.attendees if one.official is not None},
        )
        for met in found.meetings
    ]


def served(found: Extraction) -> dict[str, str | None]:
    held = {one.name.value: one.holdings[0].actor for one in found.officials}
    return {name: actor.value if actor else None for name, actor in held.items()}


def misread(texts: list[str], theirs: dict[str, str]) -> list[str]:
    """The articles of which anything but one meeting of all of them is read, or of somebody that he serves others."""
    found = extract_all([article(text) for text in texts])
    right = [({"PE", "IT"}, set(theirs))]
    return [text for text, one in zip(texts, found, strict=True) if (meetings(one), served(one)) != (right, theirs)]


def told_behind(meeting: str, behind: str, them: str) -> str:
    first = meeting.format(came=CAME, host=HOST)
    return HEAD.format(place="ROME") + f"{first}. {behind.format(them=them)}"


def test_others_of_both_sides_who_are_told_to_have_been_there() -> None:
    present = f", with {BOTH_SIDES[0]} present."
    assert misread([HEAD.format(place="ROME") + MEETINGS[2].format(came=CAME, host=HOST) + present], BOTH) == []
    texts = [told_behind(*one) for one in product(MEETINGS, NEXT, BOTH_SIDES[:1])]
    texts += [told_behind(MEETINGS[0], behind, BOTH_SIDES[1]) for behind in NEXT if not behind.startswith("{them}")]
    cut = "lasted an hour"  # the parser ties the second of a list with semicolons to what follows
    texts = [text for text in texts if not (";" in text and cut in text)]
    assert misread(texts, BOTH) == []


def test_who_is_in_company_of_one_serves_whom_he_serves() -> None:
    assert misread([told_behind(*one) for one in product(MEETINGS[:5], COMPANY, [OWN])], ALL) == []


def test_who_does_it_together_with_one() -> None:
    made = [MEETINGS[0], MEETINGS[1], MEETINGS[3]]
    with_them = [one.format(came=CAME, them=OWN) for one in WITHIN]
    texts = [
        HEAD.format(place="ROME") + one.format(came=came, host=HOST) + "." for one, came in product(made, with_them)
    ]
    assert misread(texts, ALL) == []


@pytest.mark.parametrize(
    "told",
    [
        "{host} received {came}, accompanied by {her}, in Rome on Tuesday.",
        "{came} said on Tuesday that he had met {host} in Rome, accompanied by {her}.",
        "{came} will visit Italy next week to meet {host}, accompanied by {her}.",
        "{came} arrived in Rome on Tuesday, leading a delegation that includes {her}, and met {host}.",
        "{host} received {came} in Rome on Tuesday, with Peruvian {her} present.",
        "{came} met {host} in Rome on Tuesday. Those in attendance included Peruvian {her}.",
        "{came} met {host} in Rome on Tuesday. The minister was accompanied by {her}.",
        "{came} called on {host} in Rome on Tuesday. Attending for Peru was {her}.",
    ],
)
def test_one_who_was_there_with_him(told: str) -> None:
    found = read(told.format(came=CAME, host=HOST, her="Energy Minister Ana Ruiz"))
    assert meetings(found) == [({"PE", "IT"}, {"Luis Vega", "Carla Moro", "Ana Ruiz"})]
    assert served(found)["Ana Ruiz"] == "PE"


@pytest.mark.parametrize(
    "told",
    [
        "Berti did not attend the meeting.",
        "Italian Health Minister Ugo Berti did not attend.",
        "They discussed the visit of Italian Health Minister Ugo Berti to Peru in May.",
        "In Milan, Italian Health Minister Ugo Berti welcomed the talks.",
        "Italian Health Minister Ugo Berti also took part in a marathon.",
        "Other participants in the marathon included Italian Health Minister Ugo Berti.",
        "Those attending the marathon included Italian Health Minister Ugo Berti.",
        "Those present at the marathon included Italian Health Minister Ugo Berti.",
        "With the fans was Italian Health Minister Ugo Berti.",
        "On the other side of the street was Italian Health Minister Ugo Berti.",
        "Italian Health Minister Ugo Berti was part of the problem.",
        "Italian Health Minister Ugo Berti came with a dog.",
    ],
)
def test_who_was_elsewhere(told: str) -> None:
    found = read(f"{CAME} met {HOST} in Rome on Tuesday. {told}")
    assert next(there for _, there in meetings(found)) == {"Luis Vega", "Carla Moro"}


@pytest.mark.parametrize(
    "told",
    [
        "The talks were also attended by Kenyan Trade Minister Ali Oti.",
        "Kenyan Trade Minister Ali Oti was also present at the meeting.",
        "Also present was Kenyan Trade Minister Ali Oti.",
        "They were joined by Kenyan Trade Minister Ali Oti.",
        "Kenyan Trade Minister Ali Oti joined them.",
    ],
)
def test_a_third_who_was_there_for_his_state(told: str) -> None:
    found = read(f"{CAME} held talks with {HOST} in Rome on Tuesday. {told}")
    assert meetings(found) == [({"PE", "IT", "KE"}, {"Luis Vega", "Carla Moro", "Ali Oti"})]


@pytest.mark.parametrize(
    "told",
    [
        "Also present was the former Kenyan Trade Minister Ali Oti.",
        "Also present was the Kenyan ambassador to Italy, Ali Oti.",
        "The opera was also attended by Kenyan Trade Minister Ali Oti.",
    ],
)
def test_a_third_who_does_not_make_his_state_a_party(told: str) -> None:
    found = read(f"{CAME} held talks with {HOST} in Rome on Tuesday. {told}")
    assert [parties for parties, _ in meetings(found)] == [{"PE", "IT"}]


IN_TURN = "Kenyan Trade Minister Ali Oti"
FIRST, SECOND = ({"PE", "IT"}, {"Luis Vega", "Carla Moro"}), ({"PE", "KE"}, {"Luis Vega", "Ali Oti"})


@pytest.mark.parametrize(
    "told",
    [
        "{came} met {host} on Monday and {third} on Tuesday.",
        "{came} met {host} in Rome on Monday and {third} in Nairobi on Tuesday.",
        "{came} held talks with {host} on Monday and {third} on Tuesday.",
        "{came} held talks with {host} in Rome on Monday and with {third} in Nairobi on Tuesday.",
        "{came} received {host} on Monday and {third} on Tuesday.",
    ],
)
def test_each_is_met_on_the_day_behind_him(told: str) -> None:
    found = read(told.format(came=CAME, host=HOST, third=IN_TURN), "LIMA")
    assert meetings(found) == [FIRST, SECOND]
    assert [one.start.value for one in found.meetings if one.start] == ["2022-02-28", "2022-03-01"]
    assert [one.place.value.name if one.place else None for one in found.meetings][1] is None


def test_each_state_is_visited_on_the_day_behind_it() -> None:
    found = read(f"{CAME} visited Italy on Monday and Kenya on Tuesday.", "LIMA")
    assert [parties for parties, _ in meetings(found)] == [{"PE", "IT"}, {"PE", "KE"}]
    assert [one.start.value for one in found.meetings if one.start] == ["2022-02-28", "2022-03-01"]


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("{first}. Peruvian Energy Minister Ana Ruiz attended the meeting with Oti.", [False, True]),
        ("{first}. Peruvian Energy Minister Ana Ruiz attended the meeting with Moro.", [True, False]),
        ("{first}. Peruvian Energy Minister Ana Ruiz was present at both meetings.", [True, True]),
        ("{came}, accompanied by {her}, met {host} on Monday and later held talks with {third}.", [True, True]),
        ("{came} met {host} on Monday. On Tuesday, Vega, accompanied by {her}, met {third}.", [False, True]),
    ],
)
def test_at_which_of_two_somebody_was(told: str, at: list[bool]) -> None:
    first, her = f"{CAME} met {HOST} on Monday and {IN_TURN} on Tuesday", "Energy Minister Ana Ruiz"
    found = read(told.format(first=first, came=CAME, host=HOST, third=IN_TURN, her=her), "LIMA")
    assert ["Ana Ruiz" in there for _, there in meetings(found)] == at


@pytest.mark.parametrize(
    "told",
    [
        "Trade Minister Luis Vega signed on behalf of Peru while Trade Minister Carla Moro signed on behalf of Italy.",
        "Trade Minister Luis Vega signed on behalf of Peru and Trade Minister Carla Moro on behalf of Italy.",
        "Peru was represented by Trade Minister Luis Vega and Italy by Energy Minister Carla Moro.",
    ],
)
def test_for_whom_each_of_two_signed(told: str) -> None:
    found = read(f"Peru and Italy signed an agreement on fish in Rome on Tuesday. {told}")
    assert served(found) == {"Luis Vega": "PE", "Carla Moro": "IT"}
    assert meetings(found) == [FIRST]
