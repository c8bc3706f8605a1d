"""Those who were there besides."""

import pytest
from prose import told

MET = "Omani minister Ana Ruiz received Chadian minister Ali Idi in Muscat."
WILL_MEET = "Omani minister Ana Ruiz will hold talks with Chadian minister Ali Idi in Muscat."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{MET} The meeting was attended by the Head of the Africa Department, Ambassador Luis Vega.", "Luis Vega"),
        (f"{MET} Undersecretary Luis Vega also took part in the talks.", "Luis Vega"),
        (f"{MET} The minister was flanked by Undersecretary Luis Vega.", "Luis Vega"),
        (f"{WILL_MEET} The minister will be accompanied by Undersecretary Luis Vega.", "Luis Vega"),
        (
            f"{MET} She also received Peruvian ambassador Eva Soto. The meeting with the Chadian minister was attended "
            "by Undersecretary Luis Vega.",
            "Luis Vega",
        ),
        (f"{MET} Undersecretary Luis Vega and the two ambassadors were among those present.", "Luis Vega"),
        (f"{MET} Present there on the Omani side were Undersecretary Luis Vega and officials concerned.", "Luis Vega"),
        (
            f"{MET} Attending the talks were, on the Omani side, Luis Vega, minister of geology, and others.",
            "Luis Vega",
        ),
        (
            f"{MET} The Chadian interior minister, Luis Vega, who is in the delegation, told the press of the port.",
            "Luis Vega",
        ),
        (
            "Chadian minister Ali Idi spent the day in Muscat, first over lunch with Omani minister Ana Ruiz and then "
            "in formal sessions led on the Omani side by minister Luis Vega.",
            "Luis Vega",
        ),
        ("Omani minister Ana Ruiz will be in Chad in May, along with Undersecretary Luis Vega.", "Luis Vega"),
        (
            "Omani minister Ana Ruiz will stop in Chad to open a port and pay a call on President Luis Vega.",
            "Luis Vega",
        ),
    ],
)
def test_who_was_there_besides(text: str, name: str) -> None:
    (met,) = [one for one in told(text).meetings if "TD" in {party.actor.value for party in one.parties}]
    assert name in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} Undersecretary Luis Vega took part in the drill.",
        f"{MET} Undersecretary Luis Vega was among those absent.",
        f"{MET} Undersecretary Luis Vega was in the garden together with his dog.",
        f"{MET} Peruvian ambassador Luis Vega was present at the fair.",
        f"{WILL_MEET} Undersecretary Luis Vega was present at the fair.",
        f"{MET} Undersecretary Luis Vega will attend the summit.",
    ],
)
def test_who_was_elsewhere(text: str) -> None:
    (met,) = told(text).meetings
    assert "Luis Vega" not in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        "Also present at both meetings was Undersecretary Luis Vega.",
        "Undersecretary Luis Vega was present for all of the above meetings.",
        "The meetings were attended by Undersecretary Luis Vega.",
        "Undersecretary Luis Vega took part in all meetings.",
        "Undersecretary Luis Vega took part in both the ceremonies.",
    ],
)
def test_who_was_at_several(text: str) -> None:
    meetings = told(f"{MET} She then received Peruvian ambassador Eva Soto. {text}").meetings
    assert [["Luis Vega" in {one.name.value for one in met.attendees}] for met in meetings] == [[True], [True]]


def test_who_joins_the_talks_is_a_party_too() -> None:
    (met,) = told(f"{MET} The Italian minister, Luca Berti, joined the talks as an observer.").meetings
    assert {party.actor.value for party in met.parties} == {"OM", "TD", "IT"}


def test_his_trip_is_of_whom_the_clause_is() -> None:
    text = "Hungarian spokesman Gabor Banati said Foreign Minister Akos Vertesi would go ahead with his trip to Peru."
    (trip,) = told(text).meetings
    assert {one.name.value for one in trip.attendees} == {"Akos Vertesi"}


@pytest.mark.parametrize(
    "text",
    [
        "Omani Health Minister Luis Vega took part in a discussion on obesity.",
        "Omani Finance Minister Luis Vega will look at bread prices.",
    ],
)
def test_who_looked_or_took_part_in_something_else(text: str) -> None:
    (met,) = told(f"{MET} {text}").meetings
    assert {one.name.value for one in met.attendees} == {"Ana Ruiz", "Ali Idi"}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} On hand were Undersecretary Luis Vega and Chadian ambassador Omar Bah.",
        f"{MET} Signing for Oman was Undersecretary Luis Vega.",
        f"{MET} Oman was represented by Undersecretary Luis Vega.",
        f"{MET} The talks were co-chaired by Undersecretary Luis Vega.",
        f"{MET} Undersecretary Luis Vega sat next to the Chadian minister.",
        "Omani minister Ana Ruiz received Chadian minister Ali Idi at a dinner attended by Undersecretary Luis Vega.",
        "Omani and Chadian officials held talks in Muscat under the chairmanship of Omani Undersecretary Luis Vega.",
        "Chadian minister Ali Idi arrived in Oman on a visit. He was greeted by Omani Undersecretary Luis Vega.",
        "Omani minister Ana Ruiz visited Chad. She led a delegation including Undersecretary Luis Vega.",
        f"{MET} Ruiz was accompanied to the talks by Undersecretary Luis Vega.",
        "Under the witness of Omani Premier Luis Vega, Omani minister Ana Ruiz and Chadian minister Ali Idi signed it.",
    ],
)
def test_whoever_has_a_part_in_it_was_there(text: str) -> None:
    (met,) = told(text).meetings
    assert "Luis Vega" in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} Ruiz was accompanied to a concert by Undersecretary Luis Vega.",
        f"{MET} Help was on hand from Undersecretary Luis Vega.",
        f"{MET} Undersecretary Luis Vega was not present at the talks.",
        f"{MET} Undersecretary Luis Vega refused to attend.",
        f"{MET} Oman was represented by Undersecretary Luis Vega at the tennis cup.",
        f"{MET} Undersecretary Luis Vega chaired a cabinet meeting.",
        f"{MET} Undersecretary Luis Vega had always stood by the Chadian minister, she said.",
        f"{MET} She then visited a school attended by Undersecretary Luis Vega.",
        f"{MET} The cabinet includes Undersecretary Luis Vega.",
        f"{MET} Undersecretary Luis Vega welcomed the talks.",
    ],
)
def test_whoever_has_a_part_in_something_else_was_not_there(text: str) -> None:
    (met,) = told(text).meetings
    assert "Luis Vega" not in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    ("ministers", "title"),
    [
        ("foreign ministers", "Foreign Minister"),
        ("defence ministers", "Defense Minister"),
        ("foreign and trade ministers", "Trade Minister"),
        ("presidents", "President"),
        ("trade ministers", "minister"),
        ("new ambassadors", "Ambassador"),
    ],
)
def test_who_holds_the_office_that_met_was_there(ministers: str, title: str) -> None:
    (met,) = told(f"The {ministers} of Oman and Chad met in Muscat. Omani {title} Luis Vega thanked all.").meetings
    assert "Luis Vega" in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        "Former Omani Foreign Minister Luis Vega blamed them.",
        "Omani Deputy Foreign Minister Luis Vega praised them.",
        "Peruvian minister Luis Vega praised them.",
        "Omani Trade Minister Luis Vega praised them.",
        "Peruvian Foreign Minister Luis Vega praised them.",
        "Omani Foreign Minister Luis Vega did not attend.",
        "Omani Foreign Minister Luis Vega skipped the talks.",
    ],
)
def test_who_holds_another_office_or_stayed_away_was_not_there(text: str) -> None:
    (met,) = told(f"The foreign ministers of Oman and Chad met in Muscat. {text}").meetings
    assert "Luis Vega" not in {one.name.value for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} They were joined by Undersecretary Luis Vega.",
        "Chad and Oman opened a third round of talks in Muscat. A good day, Omani Undersecretary Luis Vega said on "
        "arrival.",
        "Chadian ambassador Ali Idi was called in to the Omani Foreign Ministry, where Undersecretary Luis Vega of "
        "Oman conveyed a protest.",
    ],
)
def test_who_joins_arrives_or_protests_was_there(text: str) -> None:
    assert "Luis Vega" in {one.name.value for met in told(text).meetings for one in met.attendees}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} Peru was joined by Undersecretary Luis Vega's firm.",
        f"{MET} Exports rose, Undersecretary Luis Vega said on Monday.",
    ],
)
def test_who_does_so_elsewhere_was_not(text: str) -> None:
    assert "Luis Vega" not in {one.name.value for met in told(text).meetings for one in met.attendees}


def test_who_sat_in_the_chair_long_ago() -> None:
    text = (
        "The 8th meeting of the Oman-Chad commission was held in May of last year under the chairmanship of ministers"
    )
    (met,) = told(f"MUSCAT, 22 May 2020 (ONA) - {text} Luis Vega and Ali Idi.").meetings
    assert {one.name.value for one in met.attendees} == {"Luis Vega", "Ali Idi"}


def test_a_union_is_represented_by_whoever_is_told_to() -> None:
    text = "The Council of the European Union and Chad met on Friday. The EU was represented by High Representative"
    (met,) = told(f"BRUSSELS, 22 May 2020 - {text} Eva Soto.").meetings
    assert "Eva Soto" in {one.name.value for one in met.attendees}


def test_whoever_heads_a_delegation_that_is_to_confer_confers() -> None:
    text = "Omani minister Ana Ruiz will pay a visit to Chad on 23 June at the head of a delegation to confer with"
    (met,) = told(f"MUSCAT, 22 May 2020 (ONA) - {text} her Chadian counterpart, Luis Vega.").meetings
    assert {one.name.value for one in met.attendees} == {"Ana Ruiz", "Luis Vega"}
