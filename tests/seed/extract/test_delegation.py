"""Delegations as guests: who leads them, what "it" and "they" mean behind them, and who only sent them."""

import pytest
from prose import served, told

FILED = "LIMA, 4 May 2011 - "


def attended(text: str) -> set[str]:
    """Who was at the only meeting of an article."""
    (meeting,) = told(FILED + text).meetings
    assert {party.actor.value for party in meeting.parties} == {"PE", "TD"}
    return {person.name.value for person in meeting.attendees}


@pytest.mark.parametrize(
    "text",
    [
        "A delegation of the Ministry of Defence of Chad headed by Minister Ali Idi met Speaker Luis Vega on Monday.",
        "A delegation of the Chadian National Assembly led by Vice-President Ali Idi yesterday met Speaker Luis Vega.",
        "Farm Minister Luis Vega on Tuesday took a team from the Chadian Trade Ministry, headed by Minister Ali Idi, "
        "round the mills of Ica.",
        "A delegation of the Chadian army headed by Minister Ali Idi flew in here on Tuesday. It was greeted at the "
        "airport by Farm Minister Luis Vega.",
        "A Chadian team led by Minister Ali Idi arrived here on Tuesday. They were met at the airport by Farm Minister "
        "Luis Vega.",
        "A Chadian delegation led by Minister Ali Idi yesterday called on Speaker Luis Vega to acquaint themselves "
        "with the work of the house.",
        "A Chadian delegation led by Minister Ali Idi yesterday called on Speaker Luis Vega to thank him for the loan.",
        "A Chadian delegation led by Minister Ali Idi yesterday called on Speaker Luis Vega to inform him of the vote.",
    ],
)
def test_who_leads_a_delegation_is_met_with_it(text: str) -> None:
    assert attended(text) == {"Ali Idi", "Luis Vega"}


@pytest.mark.parametrize(
    "text",
    [
        "A Chadian delegation led by Minister Ali Idi called on President Luis Vega to free the sailors.",
        "A Chadian delegation led by Minister Ali Idi called on President Luis Vega to inform the public.",
    ],
)
def test_what_a_delegation_calls_for(text: str) -> None:
    assert not told(FILED + text).meetings


def test_a_ministry_that_sent_others_is_not_that_of_their_host() -> None:
    text = f"{FILED}Farm Minister Luis Vega on Tuesday showed a team from the Chadian Trade Ministry the mills of Ica."
    assert served(text) == {"Luis Vega": "PE"}


CAME = (
    "DAKAR, May 4, 2022 - A Kenyan delegation arrived in Lusaka on Monday for talks with Zambian President John Banda. "
)


@pytest.mark.parametrize(
    "text",
    [
        "Health Minister Ana Odera and Finance Minister Ali Barasa were in the delegation.",
        "Health Minister Ana Odera and Finance Minister Ali Barasa were members of the delegation.",
        "The delegation included Health Minister Ana Odera and Finance Minister Ali Barasa.",
        "The delegation was made up of Health Minister Ana Odera and Finance Minister Ali Barasa.",
    ],
)
def test_who_is_of_a_delegation_serves_the_state_that_sent_it(text: str) -> None:
    serving = {one.name.value: one.holdings[0].actor for one in told(CAME + text).officials}
    assert {serving[name] and serving[name].value for name in ("Ana Odera", "Ali Barasa")} == {"KE"}


def test_who_receives_a_delegation_is_none_of_it() -> None:
    officials = told(CAME + "Health Minister Ana Phiri received the delegation.").officials
    assert "KE" not in {post.actor.value for one in officials for post in one.holdings if post.actor}
