"""Who said it, and how it is reported."""

import pytest
from prose import told

from db.vocabulary import Act, Manner

ORLOV = "Russian President Pavel Orlov"


def said(text: str) -> list[tuple[str, Manner]]:
    return [
        (
            " & ".join(
                one.person.name.value if one.person else one.actor.value if one.actor else "" for one in record.speakers
            ),
            record.manner.value,
        )
        for record in told(text).statements
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "manner"),
    [
        (f"{ORLOV} said that Chad was ready.", "Pavel Orlov", Manner.INDIRECT),
        (f'"We are ready to talk," said {ORLOV}.', "Pavel Orlov", Manner.DIRECT),
        (f'{ORLOV} said the move was "an act of war".', "Pavel Orlov", Manner.MIXED),
        (f"{ORLOV} said the move was ‘an act of war’.", "Pavel Orlov", Manner.MIXED),
        (f"According to {ORLOV}, Chad was ready.", "Pavel Orlov", Manner.INDIRECT),
        ("Chad has agreed to talks, the Kremlin said.", "RU", Manner.INDIRECT),
        ("Tehran denied the report.", "IR", Manner.INDIRECT),
        ("Mali's government dismissed the remarks.", "ML", Manner.INDIRECT),
        (f"{ORLOV} said ''We are ready to talk.''", "Pavel Orlov", Manner.DIRECT),
        (f'{ORLOV}: "No, never."', "Pavel Orlov", Manner.DIRECT),
        (f"{ORLOV} was quoted as saying Chad was ready.", "Pavel Orlov", Manner.INDIRECT),
        (f"{ORLOV} is deeply concerned about Chad.", "Pavel Orlov", Manner.INDIRECT),
        (f"{ORLOV} hoped for a truce in Chad.", "Pavel Orlov", Manner.INDIRECT),
        (f'{ORLOV} called the move "senseless".', "Pavel Orlov", Manner.MIXED),
        (f'"Why should Chad go to war?" {ORLOV} asked.', "Pavel Orlov", Manner.DIRECT),
        (
            f"Standing next to Spanish King Luis Vega in Oslo, {ORLOV} said Chad was ready.",
            "Pavel Orlov",
            Manner.INDIRECT,
        ),
        (f"The government of {ORLOV} denied the report.", "RU", Manner.INDIRECT),
    ],
)
def test_a_statement_is_found(text: str, speaker: str, manner: Manner) -> None:
    assert said(text) == [(speaker, manner)]


@pytest.mark.parametrize(
    "text",
    [
        "A diplomat said on condition of anonymity that Belarus would answer.",
        "Two sources said Chad was ready.",
        f"{ORLOV} did not say whether Chad was ready.",
        f"{ORLOV} may say that Chad is ready.",
        f"{ORLOV} welcomed French President Luc Marchand to the palace.",
        "Peru recalled its ambassador.",
        f"{ORLOV} called on the King of Spain.",
        "Traders said Belarus and Russia had agreed to raise prices.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert said(text) == []


def test_a_quotation_of_several_sentences_is_one_statement() -> None:
    (record,) = told(f'"We agree. We are glad," {ORLOV} said.').statements
    assert record.text.value.startswith('"We agree.')


@pytest.mark.parametrize(
    ("verb", "act"),
    [("thanked", Act.THANK), ("condemned", Act.ACCUSE), ("urged", Act.REQUEST), ("rejected", Act.REJECT)],
)
def test_a_verb_does_something(verb: str, act: Act) -> None:
    (record,) = told(f"{ORLOV} {verb} France.").statements
    assert record.act.value is act


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (f"{ORLOV} said no. A spokesman said Chad knew.", ["Pavel Orlov", "RU"]),
        ("NATO welcomed the vote. The alliance added that it was late.", ["org:NATO", "org:NATO"]),
        ("Chad and Oman urged calm. The participants also hoped for rain.", ["TD & OM", "TD & OM"]),
        ("Chad and Oman urged calm. It was agreed to meet again.", ["TD & OM", "TD & OM"]),
        (f'{ORLOV} said Chad was ready. "We are, too."', ["Pavel Orlov", "Pavel Orlov"]),
    ],
)
def test_who_spoke_is_taken_up_again(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers


def test_a_quotation_behind_its_speaker_is_one_statement() -> None:
    (record,) = told(f'"We agree," {ORLOV} said. "We are glad."').statements
    assert record.text.value.endswith('"We are glad."')


def test_what_dealers_added_is_nobodys_statement() -> None:
    text = f"{ORLOV} and French King Luc Marchand said Chad was ready. Dealers said it was late. They added it rained."
    assert [speaker for speaker, _ in said(text)] == ["Pavel Orlov & Luc Marchand"]


@pytest.mark.parametrize(
    "text",
    [
        f'{ORLOV} characterized the attack as "a mistake".',
        f"{ORLOV} committed to the truce.",
        f"{ORLOV} reconfirmed the truce.",
    ],
)
def test_further_verbs_of_saying(text: str) -> None:
    assert [speaker for speaker, _ in said(text)] == ["Pavel Orlov"]


def test_a_joint_statement_is_of_all() -> None:
    text = "Joint Statement on Chad\n\nToday, the leaders of Mali and Oman met. We condemn the attack on Chad."
    assert [speaker for speaker, _ in said(text)] == ["ML & OM"]
