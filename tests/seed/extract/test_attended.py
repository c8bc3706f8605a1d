"""Those who attended what somebody has just been told to host; who was briefed; who has set out for visits."""

import pytest
from prose import told

from db.vocabulary import Modality

GUESTS = "Peruvian Minister Luis Vega and Chadian Minister Ali Idi"
HOST = "Omani Minister Ana Ruiz"


def parties(text: str) -> list[set[str]]:
    records = told(f"MUSCAT, March 4, 2022 (AP) - {text}").meetings
    return [{party.actor.value for party in one.parties} for one in records]


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST} hosted a Gulf Fisheries Meeting on Friday. The meeting was attended by {GUESTS}.",
        f"{HOST} chaired a conference on fish on Friday. It was attended by {GUESTS}.",
        f"{HOST} opened a seminar on Friday. The event was attended by {GUESTS}.",
        f"{HOST} convened a meeting on Friday. This was attended by {GUESTS}.",
    ],
)
def test_who_hosts_what_others_attended_was_there(text: str) -> None:
    assert parties(text) == [{"OM", "PE", "TD"}]


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST} criticised a meeting in Rome. The meeting was attended by {GUESTS}.",
        f"{HOST} hosted a seminar on Monday. She is 52. A meeting in Rome was attended by {GUESTS}.",
    ],
)
def test_who_only_speaks_of_it_or_hosts_another_was_not_there(text: str) -> None:
    assert parties(text) == [{"PE", "TD"}]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Omani envoy Ana Ruiz briefed Peruvian and Chadian officials on Friday.", {"OM", "PE", "TD"}),
        ("Omani envoy Ana Ruiz briefed NATO allies on the plan in Brussels on Friday.", {"OM", "org:NATO"}),
        ("Omani envoy Ana Ruiz briefed reporters on the plan for Peru on Friday.", None),
    ],
)
def test_who_briefs_officials_of_others_meets_them(text: str, met: set[str] | None) -> None:
    assert parties(text) == ([met] if met else [])


@pytest.mark.parametrize("left", ["departed last night", "left on Monday", "departed yesterday"])
def test_the_day_of_setting_out_is_not_that_of_the_visits(left: str) -> None:
    records = told(f"MUSCAT, March 4, 2022 (AP) - Omani envoy Ana Ruiz {left} for visits to Peru and Chad.").meetings
    assert [(one.modality, one.start) for one in records] == [(Modality.PLANNED, None)] * 2
