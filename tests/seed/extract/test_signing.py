"""The meetings at which agreements were signed of which nothing else tells."""

import pytest
from prose import parties_met, told

from db.vocabulary import Modality

type Told = list[tuple[set[str], str | None, Modality]]


def met(text: str) -> Told:
    return [
        ({party.actor.value for party in one.parties}, one.start and one.start.value, one.modality)
        for one in told(f"LIMA, March 4, 2022 (AP) - {text}").meetings
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The governments of Peru and Chad sealed a tax accord on Thursday.", "2022-03-03"),
        ("Ships may now call at all ports under an accord that Peru and Chad concluded on Thursday.", "2022-03-03"),
        ("Peru and Chad have initialled a tax accord.", None),
        ("Peru and Chad held a signing ceremony for a tax accord on Thursday.", "2022-03-03"),
        ("On Thursday Peru and Chad held a signing ceremony at the Palace of Arts for a tax accord.", "2022-03-03"),
        ("A signing ceremony for the tax accord of Peru and Chad was held on Thursday.", "2022-03-03"),
    ],
)
def test_who_signed_with_another_these_days_met_him(text: str, day: str | None) -> None:
    assert met(text) == [({"PE", "TD"}, day, Modality.ACTUAL)]


@pytest.mark.parametrize(
    "text",
    [
        "Ships may call at all ports under an accord that Peru and Chad concluded on 3 May 2019.",
        "Ships may call at all ports under an accord that Peru and Chad concluded on 10 February.",
        "Ships may call at all ports under an accord that Peru concluded with Chad.",
        "Peru's Congress ratified the tax accord with Chad on Thursday.",
        "The tax accord of Peru and Chad takes effect today.",
        "On Thursday Congress approved in a plenary session a tax accord between Peru and Chad.",
        "The Senate sat on Thursday. During the meeting, an Agreement between Peru and Chad on gas was ratified.",
        "As of March 4, Peru has signed 34 health pacts with Chad, Mali, Togo and Oman.",
        "To date, Peru has signed 12 tax accords with Chad.",
        "Peru has already signed six tax accords with Chad.",
        "Bolivian President Ana Ruiz congratulated Peru and Chad on signing a tax accord on Thursday.",
    ],
)
def test_what_was_signed_long_ago_or_only_approved_is_no_news_of_a_meeting(text: str) -> None:
    assert met(text) == []


def test_what_was_signed_months_before_its_ratification_is_news_of_no_meeting() -> None:
    text = (
        "LIMA, June 16, 2022 (AP) - The president has ratified the pact between Peru and Chad on taxes.\n\n"
        "The pact, signed in Lima on January 13, 2022, will come into force in autumn."
    )
    article = told(text)
    assert article.meetings == ()
    assert len(article.agreements) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Peru has signed a tax accord with Chad. The accord will run for five years.",
        "The foreign ministers of Peru and Chad on Tuesday, May 3, 2022, sealed a tax accord.",
        "The tax accord was initialled on 3 May after three days of negotiations between envoys of Peru and Chad.",
    ],
)
def test_an_article_without_a_day_opens_with_news_too(text: str) -> None:
    (meeting,) = told(text).meetings
    assert {party.actor.value for party in meeting.parties} == {"PE", "TD"}
    assert meeting.modality is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Ships may call at all ports under an accord that Peru concluded with Chad.",
        "The tax accord of Peru and Chad was sealed in 1998. The accord has run out.",
        "Ships call here. They come from afar. They stay. Prices are low. Peru has signed a tax accord with Chad.",
    ],
)
def test_an_article_without_a_day_tells_of_what_was_before(text: str) -> None:
    assert told(text).meetings == ()


def test_who_is_told_to_have_met_did_not_meet_once_more_to_sign() -> None:
    text = "The premiers of Peru and Chad met on Thursday. The two states have initialled a tax accord."
    assert len(met(text)) == 1


def test_an_agreement_is_of_the_meeting_at_which_it_was_signed() -> None:
    article = told("LIMA, March 4, 2022 (AP) - The governments of Peru and Chad sealed a tax accord on Thursday.")
    (meeting,), (agreement,) = article.meetings, article.agreements
    assert agreement.meeting == meeting.ref
    assert meeting.frame == "seal (signing)"


TALKS = "The foreign ministers of Peru and Chad met on Thursday."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The Declaration, which the leaders of the two states signed in Quito on November 23, is in force.",
            "2021-11-23",
        ),
        (
            "The pact to which Peru and Chad put their names in Quito on May 2, 2014, has never been ratified.",
            "2014-05-02",
        ),
    ],
)
def test_what_was_signed_before_in_some_place_is_background_beside_other_news(text: str, day: str) -> None:
    both = {"PE", "TD"}
    assert met(f"{TALKS} {text}") == [(both, "2022-03-03", Modality.ACTUAL), (both, day, Modality.HISTORICAL)]


@pytest.mark.parametrize(
    "text",
    [
        "The tax accord of Peru and Chad, signed in 2014, has never been ratified.",
        "The tax accord of Peru and Chad, signed in Quito on March 1, is to be ratified.",
        "The treaty between Chad and the African Union was signed in Quito on May 2, 2014.",
    ],
)
def test_what_was_signed_at_no_known_time_or_place_or_just_now_tells_of_no_further_meeting(text: str) -> None:
    assert len(met(f"{TALKS} {text}")) == 1


def test_those_with_each_of_whom_one_has_signed_by_now_met_at_no_signing() -> None:
    assert met("As of today, Peru has signed tax accords with Chad, Oman, Mali, Cuba and Fiji.") == []
    assert len(met("Peru has signed tax accords with Chad and Oman today.")) > 0


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("On 26 December 2013, Peru and Chad held a signing ceremony for a pact on fish.", [{"PE", "TD"}]),
        ("On 26 September 2013, Peru and Chad held a signing ceremony for a pact on fish.", []),
        ("Fish is dear. On 26 December 2013, Peru and Chad held a signing ceremony for a pact on fish.", []),
        ("Fish under the pact that Peru and Chad signed on 26 December 2013 is dear.", []),
    ],
)
def test_what_is_told_first_of_all_may_be_weeks_old(text: str, met: list[set[str]]) -> None:
    assert parties_met(f"LIMA, January 13, 2014 (Wire) - {text}") == met
