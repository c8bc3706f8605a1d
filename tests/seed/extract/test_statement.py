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
