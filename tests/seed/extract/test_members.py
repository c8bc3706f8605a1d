"""Those who are listed below a colon as members of a delegation that was told to go."""

import pytest
from prose import told

from db.vocabulary import Modality

SENT = (
    "Delegation to Peru\n\nMay 1, 2022\n\nPresident Omar Deby of Chad today announced the designation of a delegation "
    "to Lima, Peru to attend the Inauguration of Her Excellency Ana Ruiz as President of Peru on May 4, 2022.\n\n"
    "The Honorable Ali Idi, Chadian Minister of Education, will lead the delegation.\n\n"
)
OPENING = "Members of the delegation:\n\n"
LISTED = (
    "The Honorable Awa Kone, Chadian Deputy Minister of Trade\n\nMr. Issa Haroun, Chadian Deputy Minister of Health\n\n"
)
AFTER = "The guests will stay in Lima for three days, and return to Chad on May 7, 2022."
TOLD = {"Ali Idi", "Ana Ruiz"}
MEMBERS = {"Awa Kone", "Issa Haroun"}


def there(text: str) -> set[str]:
    return {person.name.value for person in told(text).meetings[0].attendees}


def test_members_of_a_delegation_are_listed_below_it() -> None:
    (one,) = told(SENT + OPENING + LISTED).meetings
    assert {party.actor.value for party in one.parties} == {"PE", "TD"}
    assert {person.name.value for person in one.attendees} == TOLD | MEMBERS
    assert (one.start.value if one.start else None, one.modality) == ("2022-05-04", Modality.PLANNED)


@pytest.mark.parametrize(
    "lines",
    [
        "Minister Awa Kone.\n\nMr. Issa Haroun, Chadian Deputy Minister of Health\n\n",
        f"Two trade unionists\n\n{LISTED}",
        f"{LISTED}A further guest will be chosen by Eva Paz, Chadian Deputy Minister of Sport\n\n",
    ],
)
def test_each_member_is_first_in_a_line(lines: str) -> None:
    assert there(SENT + OPENING + lines + AFTER) == TOLD | MEMBERS


@pytest.mark.parametrize(
    "text",
    [
        f"{SENT}President Deby last met President Ruiz in Rome in May 2019.\n\n{OPENING}{LISTED}",
        f"{SENT}{OPENING}{LISTED}Chadian Minister Kai Diallo met Peruvian Minister Luis Vega in Lima on May 20, 2022.",
    ],
)
def test_members_are_listed_of_the_meeting_to_come_that_was_told_before(text: str) -> None:
    assert there(text) == TOLD | MEMBERS


@pytest.mark.parametrize("opening", ["Winners of the prize:", "Friends of the Delegation"])
def test_what_stands_below_another_line_lists_no_members(opening: str) -> None:
    assert there(f"{SENT}{opening}\n\n{LISTED}{AFTER}") == TOLD
