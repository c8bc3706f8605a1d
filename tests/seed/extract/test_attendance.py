"""Who else was at a meeting, and at which of several: parts of it, trips, delegations, and superiors who were not."""

import pytest
from prose import told

FILED = "LIMA, May 5, 2011 (Wire) - "
MET = f"{FILED}Peruvian minister Ana Ruiz held talks with Omani minister Badr Falasi on Monday."
WILL_GO = f"{FILED}Peruvian minister Ana Ruiz will visit Oman in June."
TOUR = f"{FILED}Peruvian minister Ana Ruiz travelled to Oman and Chad on Monday."
RUIZ_FALASI = {"Ana Ruiz", "Badr Falasi"}


def names(text: str) -> list[set[str]]:
    """The full names of those at each meeting, in their order."""
    read = told(text)
    known = {one.ref: one.name.value for one in read.officials}
    return [{known[one.official] for one in met.attendees if one.official} for met in read.meetings]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} At the talks also participated Peruvian deputy minister Luis Vega.",
        f"{MET} Peruvian general Luis Vega took part in the second half of the talks.",
        f"{MET} A spokesman said that Peruvian general Luis Vega had taken part in the first part of the meeting.",
        f"{MET} Peruvian deputy minister Luis Vega sat in on the meeting.",
        f"{MET} Peruvian deputy minister Luis Vega was also in the room.",
        f"{MET} Other participants in the meeting were Peruvian deputy minister Luis Vega and two aides.",
        f"{MET} The other members of the delegation included Peruvian deputy minister Luis Vega.",
        f"{MET} In this meeting, which was also attended by Peruvian general Luis Vega and Omani general Said Amri, "
        "both sides talked about fish.",
        f"{MET} During the meeting, Peruvian general Luis Vega and Omani general Said Amri discussed patrols.",
    ],
)
def test_who_was_at_the_meeting_or_a_part_of_it(text: str) -> None:
    (there,) = names(text)
    assert there >= {"Luis Vega", *RUIZ_FALASI}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} Peruvian deputy minister Luis Vega sat in traffic.",
        f"{MET} Peruvian deputy minister Luis Vega was in the engine room of a ship.",
        f"{MET} Peruvian deputy minister Luis Vega took part in the second half of the regatta.",
        f"{MET} The members of the jury were Peruvian deputy minister Luis Vega and two singers.",
        f"{MET} Peruvian deputy minister Luis Vega is to present the budget on Friday.",
        f"{MET} Peruvian president Luis Vega was not in the room.",
    ],
)
def test_who_was_at_something_else(text: str) -> None:
    assert names(text) == [RUIZ_FALASI]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (f"{WILL_GO} The Omani side is to be led by minister Badr Falasi.", "Badr Falasi"),
        (f"{WILL_GO} The Peruvian delegation comprises deputy minister Luis Vega; and two aides.", "Luis Vega"),
    ],
)
def test_who_will_be_there(text: str, there: str) -> None:
    assert names(text) == [{"Ana Ruiz", there}]


def test_a_meeting_is_attended_by_those_of_its_parties() -> None:
    text = (
        f"{MET} Ruiz saw Chadian minister Ali Idi on Sunday. "
        "Present at the meeting was the Omani ambassador, Said Amri."
    )
    assert [("Said Amri" in there, "Ali Idi" in there) for there in names(text)] == [(True, False), (False, True)]


def test_a_meeting_is_attended_by_what_it_is_called() -> None:
    text = (
        f"{FILED}Omani ambassador Badr Falasi paid a farewell call on President Ana Ruiz of Peru on Monday. Peruvian "
        "minister Eva Soto talked with Chilean minister Juan Lara. Present at the call was adviser Luis Vega of Peru."
    )
    assert ["Luis Vega" in there for there in names(text)] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        f"{TOUR} She was accompanied by Peruvian deputy minister Luis Vega. She also met Malian minister Ali Idi.",
        f"{FILED}Peruvian minister Ana Ruiz met Omani minister Badr Falasi on Monday. She also saw Malian minister Ali "
        "Idi. Other members of the delegation were Peruvian deputy minister Luis Vega and two aides.",
        f"{FILED}Peruvian minister Ana Ruiz met the ministers of Oman and Mali separately on Monday. She was joined by "
        "Peruvian deputy minister Luis Vega.",
    ],
)
def test_company_on_a_trip_is_at_all_its_meetings(text: str) -> None:
    assert all({"Ana Ruiz", "Luis Vega"} <= there for there in names(text))


def test_company_of_a_host_is_at_one() -> None:
    text = (
        f"{MET} Falasi was accompanied by Omani envoy Said Amri. Ruiz later met Chadian minister Ali Idi, who was "
        "accompanied by Chadian envoy Omar Bah."
    )
    assert names(text) == [{*RUIZ_FALASI, "Said Amri"}, {"Ana Ruiz", "Ali Idi", "Omar Bah"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{FILED}Omani senator Badr Falasi led an Omani delegation to a fair in Cusco. The delegation met Peruvian "
        "minister Ana Ruiz.",
        f"{FILED}An Omani delegation led by senator Badr Falasi was shown a port. The Omani delegation then met "
        "Peruvian minister Ana Ruiz.",
        f"{FILED}Omani minister Badr Falasi came to Lima at the head of an Omani delegation. The delegation toured a "
        "port. It then met Peruvian minister Ana Ruiz.",
        f"{FILED}An Omani delegation led by minister Badr Falasi came to Lima. The team was received by Peruvian "
        "minister Ana Ruiz. It was later briefed by experts.",
    ],
)
def test_whoever_leads_a_delegation_is_where_it_is(text: str) -> None:
    assert names(text) == [RUIZ_FALASI]


def test_a_guest_may_be_told_by_whence_he_came() -> None:
    text = f"{MET} On the same day the guest from Muscat was received by Peruvian speaker Luis Vega."
    assert names(text) == [{*RUIZ_FALASI, "Luis Vega"}]


def test_further_names_behind_as_well_as() -> None:
    text = f"{FILED}Peruvian minister Ana Ruiz met with Omani minister Badr Falasi in Lima, as well as Omani senator"
    assert names(f"{text} Said Amri.") == [{*RUIZ_FALASI, "Said Amri"}]


def test_it_was_chaired() -> None:
    text = f"{FILED}Peru and Oman held the third session of their commission on Monday. It was chaired by Peruvian"
    assert names(f"{text} minister Ana Ruiz.") == [{"Ana Ruiz"}]


@pytest.mark.parametrize(
    ("deputy", "superior"),
    [
        ("Deputy Foreign Minister", "the Peruvian foreign minister"),
        ("Deputy Minister of Trade", "the Peruvian trade minister"),
        ("Deputy Prime Minister", "the prime minister"),
        ("Vice President", "the Peruvian president"),
        ("Senate President", "the president of Peru"),
    ],
)
def test_a_superior_is_not_his_deputy(deputy: str, superior: str) -> None:
    text = f"{FILED}Peruvian {deputy} Ana Ruiz met Omani minister Badr Falasi on Monday. In June {superior} will visit"
    assert names(f"{text} Oman.") == [RUIZ_FALASI, set()]


@pytest.mark.parametrize(
    ("office", "again"),
    [
        ("Deputy Minister of Trade", "the deputy minister"),
        ("Deputy Prime Minister and Foreign Minister", "the Peruvian foreign minister"),
        ("Senate President", "the president"),
        ("Acting Foreign Minister", "the Peruvian foreign minister"),
    ],
)
def test_a_shorter_title_is_of_whoever_has_it(office: str, again: str) -> None:
    text = f"{FILED}Peruvian {office} Ana Ruiz met Omani minister Badr Falasi on Monday. In June {again} will visit"
    assert names(f"{text} Oman.") == [RUIZ_FALASI, {"Ana Ruiz"}]


def test_the_day_before_is_another_day() -> None:
    text = f"{MET} Falasi had been received the day before by the speaker of Peru, Luis Vega."
    assert names(text) == [RUIZ_FALASI, {"Badr Falasi", "Luis Vega"}]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            f"{FILED}Spokesman Luis Vega said Peruvian minister Ana Ruiz would raise it when she meets Omani minister "
            "Badr Falasi in June.",
            RUIZ_FALASI,
        ),
        (
            f"{FILED}Peruvian deputy minister Luis Vega said that minister Ana Ruiz of Peru would come home before she "
            "sees Omani minister Badr Falasi in June.",
            RUIZ_FALASI,
        ),
        (
            f"{FILED}Peruvian deputy minister Luis Vega was glad. It was minister Ana Ruiz who thought of it in her "
            "telephone call with Omani minister Badr Falasi.",
            RUIZ_FALASI,
        ),
        (
            f"{FILED}Peruvian minister Ana Ruiz said that she would call when she meets Omani minister Badr Falasi.",
            RUIZ_FALASI,
        ),
    ],
)
def test_he_is_of_whom_somebody_tells(text: str, there: set[str]) -> None:
    assert names(text) == [there]


def test_what_follows_a_visit_is_another() -> None:
    text = f"{FILED}After the visit of Peruvian minister Ana Ruiz to Oman in April, Omani minister Badr Falasi will"
    read = told(f"{text} travel to Lima in June.").meetings
    assert [met.start.value if met.start else None for met in read] == ["2011-06", "2011-04"]
    assert names(f"{text} travel to Lima in June.") == [{"Badr Falasi"}, {"Ana Ruiz"}]


@pytest.mark.parametrize("visit", ["a State Visit", "an Official Visit", "a Working Visit"])
def test_a_visit_in_capitals(visit: str) -> None:
    assert names(f"{FILED}Omani minister Badr Falasi will pay {visit} to Peru in June.") == [{"Badr Falasi"}]


def test_whom_he_had_received_on_another_day() -> None:
    text = (
        "LIMA (Wire) - Peruvian minister Ana Ruiz on Wednesday held talks here with Omani minister Badr Falasi, who is "
        "in Peru for a fair. In May, Ruiz had received in Cusco an Omani delegation headed by senator Said Amri."
    )
    assert names(text) == [RUIZ_FALASI, {"Ana Ruiz", "Said Amri"}]


def test_those_who_signed_are_of_the_signing() -> None:
    text = (
        f"{MET} On Tuesday, the Peruvian and Omani governments signed a pact on fish in Cusco. "
        "The pact was signed by Peruvian ambassador Luis Vega and Omani senator Said Amri."
    )
    assert names(text)[0] == RUIZ_FALASI


@pytest.mark.parametrize(
    "text",
    [
        "They agreed to prepare the visit of Peruvian premier Eva Soto to Oman.",
        "They discussed preparations for the visit of Peruvian premier Eva Soto to Oman in June.",
        "The two decided to postpone the visit of Peruvian premier Eva Soto to Oman.",
    ],
)
def test_who_prepares_anothers_visit_does_not_pay_it(text: str) -> None:
    assert names(f"{MET} {text}")[0] == RUIZ_FALASI
    assert all(there == {"Eva Soto"} for there in names(f"{MET} {text}")[1:])


@pytest.mark.parametrize("came", ["came to take leave", "had come to bid farewell at the end of his term"])
def test_an_envoy_takes_leave_of_whoever_thanks_him(came: str) -> None:
    text = f"{FILED}Peruvian president Ana Ruiz thanked Omani ambassador Badr Falasi, who {came}."
    assert names(text) == [RUIZ_FALASI]


@pytest.mark.parametrize("left", ["had left Lima without saying goodbye", "is to say farewell to football"])
def test_an_envoy_leaves_without_a_meeting(left: str) -> None:
    assert names(f"{FILED}Peruvian president Ana Ruiz praised Omani ambassador Badr Falasi, who {left}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Also participating in the talks were, on the Omani side, Minister Ali Harthi, and, for the Peruvian one, "
        "Ambassador Jorge Lara.",
        "Participating on the Omani side was Minister Ali Harthi. On the Peruvian side, Ambassador Jorge Lara took "
        "part.",
    ],
)
def test_who_took_part_for_a_side(text: str) -> None:
    met = "LIMA, July 11, 2018 (AFP) - The ministers of Peru and Oman, Luis Vega and Ana Ruiz, met here on Tuesday."
    (one,) = told(f"{met} {text}").meetings
    assert {who.name.value for who in one.attendees} == {"Luis Vega", "Ana Ruiz", "Ali Harthi", "Jorge Lara"}


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "will be in Lima on Sunday and a dinner in her honour is to be hosted by Peru's premier Luis Vega.",
            ["Luis Vega"],
        ),
        ("leaves for Lima on Friday. Ruiz and Peruvian minister Luis Vega are to go through a draft.", ["Luis Vega"]),
        ("leaves for Lima on Friday. Ruiz and Peruvian minister Luis Vega are expected to cover cod.", ["Luis Vega"]),
        ("leaves for Lima on Friday. Ruiz and Peruvian minister Luis Vega accused Chad of theft.", []),
        ("flies to Lima on Friday. Omani minister Ali Harthi will be on the plane.", ["Ali Harthi"]),
        ("flew to Lima on Friday. On board was Omani minister Ali Harthi.", ["Ali Harthi"]),
        (
            "will leave on Friday for Lima to co-chair the Oman-Peru commission with Peruvian minister Luis Vega.",
            ["Luis Vega"],
        ),
    ],
)
def test_who_is_told_to_be_of_a_journey(text: str, others: list[str]) -> None:
    (one,) = told(f"MUSCAT, July 11, 2018 (ONA) - Omani minister Ana Ruiz {text}").meetings
    assert {who.name.value for who in one.attendees} == {"Ana Ruiz", *others}
