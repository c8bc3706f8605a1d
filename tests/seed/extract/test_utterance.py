"""What tells that something was said: verbs and what they need, and what is said in other ways."""

import pytest
from prose import told

ORLOV = "Russian President Pavel Orlov"
BAKO = "the President of Chad, Ali Bako,"


def speakers(text: str) -> list[str]:
    return [
        " & ".join(
            one.person.name.value if one.person else one.actor.value if one.actor else "" for one in record.speakers
        )
        for record in told(text).statements
    ]


@pytest.mark.parametrize(
    "words",
    [
        "ruled out a new tax",
        "has ruled out that Chad will join",
        "put the cost of the war at $5 billion",
        "put trade with Chad at 103 million dollars",
        "took note of the pledge of Chad",
        "laid emphasis on trade with Chad",
        "specified that two men had fled",
        "condoled the passing away of the King of Chad",
        "wondered why Chad had left",
        "undertook to reply within a week",
        "brushed aside calls for a truce",
        "re-affirmed support for Chad",
        "cabled congratulations to the King of Chad",
        "lashed out at Chad",
        "accepted the apology of Chad",
        "felicitated the people of Chad",
        "exuded confidence that Chad would win",
        "objected to the move",
        "raised the plight of the sailors",
        "celebrated the decision of Chad",
        "put the chances of a truce at 50 percent",
        "played down the threat",
        "played down reports of a rift",
        "brushed the criticism aside",
        "hit out at the critics",
        "ruled a new tax out",
        "committed to the truce",
        "pointed out that it had rained",
        "took due note of the pledge",
        'accepted the post with "pride and some fear"',
    ],
)
def test_verbs_of_speech(words: str) -> None:
    assert speakers(f"{ORLOV} {words}.") == ["Pavel Orlov"]


@pytest.mark.parametrize("verb", ["thundered", "joked", "mused", "went on", "snapped", "hit out"])
def test_verbs_beside_a_quotation(verb: str) -> None:
    assert speakers(f'"We are late," {ORLOV} {verb}.') == ["Pavel Orlov"]


@pytest.mark.parametrize(
    "words",
    [
        "put his signature to the treaty",
        "put two ministers at the head of the team",
        "took the train to Chad",
        "went on a visit to Chad",
        "supported schools in Chad",
        "raised the flag of Chad",
        "celebrated the anniversary of Chad",
        "heard from his mother",
        "will hold talks with the King of Chad and call on the Prime Minister of Mali",
        "will meet reporters and thank Chad",
        "has not, as of yesterday, announced any plans",
        "has been encouraging Chad to join",
        "put his house on the market at 2 million pounds",
        "put two goals past the keeper at 90 minutes",
        "lashed a boat to the pier",
        "hit out for six",
        "took a note to the bank",
        "ruled the party out of step",
        "pointed to the door",
        "played off a handicap of 12",
        "played down the wing",
        "brushed the snow off his coat",
        'snapped "selfies" in the park',
        'posted "selfies" from the park',
        'accepted the "Golden Bear" award',
        'accepted the "best film" award',
    ],
)
def test_what_is_not_said(words: str) -> None:
    assert speakers(f"{ORLOV} {words}.") == []


@pytest.mark.parametrize(
    "words",
    [
        "went on to say that Chad was ready",
        "proceeded to thank Chad",
        "used the occasion to thank Chad",
        "took the opportunity to invite the King of Chad to Moscow",
        "took advantage of the visit to say that Chad was ready",
    ],
)
def test_what_somebody_goes_on_to_say(words: str) -> None:
    assert speakers(f"{ORLOV} {words}.") == ["Pavel Orlov"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV} met {BAKO} who conveyed his thanks for the loan.",
        f"{ORLOV} received a call from {BAKO} who offered his condolences.",
        f"{ORLOV} heard from {BAKO} that the loan would be paid in May.",
        f"{ORLOV} visited the camp and was told by {BAKO} that it had rained.",
    ],
)
def test_another_speaks_than_whom_it_is_about(text: str) -> None:
    assert speakers(text) == ["Ali Bako"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ORLOV}, who said so on Monday, left.",
        f"{ORLOV} met the King of Chad on June 12, which Mali and Oman agreed to after long talks.",
        f'{ORLOV} discussed the "Bridge of Friendship" with the King of Chad, which Mali agreed to.',
        "The two governments could, without loss of face, ask their envoys to meet in a third country, say Oman, just "
        "as the ministers did in May.",
    ],
)
def test_what_is_said_in_passing(text: str) -> None:
    assert speakers(text) == []


def test_an_auxiliary_has_the_subject() -> None:
    assert speakers("Kenya, Uganda and Rwanda have in the past called for the scrapping of the fee.") == [
        "KE & UG & RW"
    ]


@pytest.mark.parametrize(
    "text",
    [
        f'{ORLOV} left after talks which brought, in his words, "neither a date nor a list".',
        f'The talks were, in the words of {ORLOV}, "a waste of time".',
    ],
)
def test_in_his_words(text: str) -> None:
    assert speakers(text) == ["Pavel Orlov"]


def test_according_to_nobody_known() -> None:
    assert speakers(f"{ORLOV} urged calm. According to sailors, his father had fled.") == ["Pavel Orlov"]


@pytest.mark.parametrize(
    ("behind", "last"),
    [
        ('"We are glad. We are late," the Prime Minister of Chad, Ali Bako, wrote.', "Ali Bako"),
        ('"We are glad. We are late. No more," the Prime Minister of Chad, Ali Bako, said.', "Ali Bako"),
        ('"We are glad. We are late."', "Pavel Orlov"),
        ('In his office, he is at ease. "Read the text. We are no carrier."', "Pavel Orlov"),
    ],
)
def test_whose_a_quotation_of_several_sentences_is(behind: str, last: str) -> None:
    assert speakers(f"{ORLOV} urged calm. {behind}") == ["Pavel Orlov", last]


@pytest.mark.parametrize("asks", ["requests that he offer", "demands that he announce", "proposes that he reject"])
def test_what_is_asked_of_somebody_is_not_said_by_him(asks: str) -> None:
    text = f"The farmers sent a letter to {ORLOV} in which a union {asks} his help."
    assert "Pavel Orlov" not in speakers(text)
