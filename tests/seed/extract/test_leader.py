"""Leaders whom articles name without saying whose they are."""

from datetime import date

import pytest
from prose import told

from db.vocabulary import OfficeRole
from seed.extract.officials.leader import actor_of_leader
from seed.reference import countries, leaders, organizations

STATE = [OfficeRole.HEAD_OF_STATE]


@pytest.mark.parametrize(
    ("name", "roles", "day", "actor"),
    [
        ("Reagan", STATE, date(1985, 11, 20), "US"),
        ("Reagan", STATE, date(2011, 1, 1), None),
        ("Reagan", [OfficeRole.JUDGE], date(1985, 11, 20), None),
        ("Ronald Reagan", [OfficeRole.OTHER], date(1990, 1, 1), "US"),
        ("Hu", STATE, date(2010, 1, 1), "CN"),
        ("Mohamed", STATE, date(2019, 1, 1), "SO"),
        ("Gorbachov", STATE, date(1988, 1, 1), None),
        ("Amin Rashid Abdullah", [OfficeRole.OTHER], date(2013, 1, 1), None),
        ("Nobody Known", STATE, date(1988, 1, 1), None),
        ("Omar Farid Abdullah", [OfficeRole.MINISTER], date(2020, 9, 26), None),
        ("Ban Ki-moon", [OfficeRole.ORGANIZATION_HEAD], date(2013, 9, 26), "org:UN"),
        ("Christine Lagarde", [OfficeRole.OTHER], date(2010, 3, 4), "org:IMF"),
        ("Christine Lagarde", [OfficeRole.MINISTER], date(2010, 3, 4), None),
    ],
)
def test_a_leader_is_known_by_the_day(name: str, roles: list[OfficeRole], day: date, actor: str | None) -> None:
    assert actor_of_leader(name, roles, day) == actor


@pytest.mark.parametrize(
    ("name", "actor"),
    [("Mohamed", None), ("Mohamed Abdullahi Mohamed", "SO"), ("Reagan", "US"), ("Hu", "CN")],
)
def test_a_name_that_many_are_given_tells_of_nobody_without_a_day(name: str, actor: str | None) -> None:
    assert actor_of_leader(name, STATE, None) == actor


def test_a_full_name_is_enough_while_in_office() -> None:
    (official,) = told("PARIS, March 12, 2010 (AFP) - Nicolas Sarkozy spoke on Monday.").officials
    assert official.holdings[0].actor is not None
    assert official.holdings[0].actor.value == "FR"


@pytest.mark.parametrize("name", ["Roh Tae-woo", "Roh Tae-Woo", "Roh Tae Woo"])
def test_a_name_may_be_joined_or_parted(name: str) -> None:
    (official,) = told(f"SEOUL, March 12, 1990 (AFP) - {name} spoke on Monday.").officials
    assert official.holdings[0].actor is not None
    assert official.holdings[0].actor.value == "KR"


def test_a_longer_name_is_somebody_else() -> None:
    assert told("PARIS, March 12, 2010 (AFP) - Nicolas Sarkozy Duval spoke on Monday.").officials == ()


def test_every_leader_serves_somebody_who_is_known() -> None:
    known = {country.code for country in countries()} | {organization.ref for organization in organizations()}
    assert {leader.name for leader in leaders() if leader.actor not in known} == set()
    assert {leader.name for leader in leaders() if leader.end < leader.start} == set()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("President Ana Ruiz of Peru met Nicolas Sarkozy.", "President"),
        ("Prime Minister Ana Ruiz of Peru met Gordon Brown.", "Prime Minister"),
        ("France waited for Nicolas Sarkozy.", "head of state"),
    ],
)
def test_one_whose_term_is_over_is_known_beside_others(text: str, title: str) -> None:
    official = told(f"LIMA, March 12, 2014 (AFP) - {text}").officials[-1]
    assert official.holdings[0].title.value == title
    assert official.holdings[0].former


def test_one_whose_term_is_over_is_nobody_alone() -> None:
    assert told("LIMA, March 12, 2014 (AFP) - Peru waited for Nicolas Sarkozy.").officials == ()


def test_who_is_told_of_by_his_state_has_the_title_that_is_known_of_him() -> None:
    text = "OSLO, March 4, 2007 (AP) - Farmers met Venezuela's Hugo Chavez. The president sang."
    titles = [one.holdings[0].title.value for one in told(text).officials if one.name.value == "Hugo Chavez"]
    assert titles == ["President"]
