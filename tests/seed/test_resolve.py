"""Who and what a mention is: one event with many reports, one official under many spellings, never a guess."""

from datetime import date
from typing import Any

import pytest

from db.vocabulary import EntityKind, Medium, Modality, OfficeRole
from seed.edtf import Period
from seed.names import are_variants, fold


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Jeyhun Bayramov", "jeyhun bayramov"),
        ("İlham Əliyev", "ilham eliyev"),
        ("Kim Jong-un", "kim jong un"),
        ("Recep Tayyip ERDOĞAN", "recep tayyip erdogan"),
        ("Péter  Szijjártó", "peter szijjarto"),
        ("Michael O’Brien", "michael obrien"),
        ("Andrzej Wałęsa", "andrzej walesa"),
    ],
)
def test_a_name_folds(name: str, folded: str) -> None:
    assert fold(name) == folded


@pytest.mark.parametrize(
    ("one", "other", "variants"),
    [
        ("Sergei Lavrov", "Sergey Lavrov", True),
        ("Sergey Viktorovich Lavrov", "Sergei Lavrov", True),
        ("S. Lavrov", "Sergei Lavrov", True),
        ("Lavrov", "Sergei Lavrov", True),
        ("Alexander Lukashenko", "Aleksandr Lukashenka", True),
        ("Zhao Li-jian", "Zhao Lijian", True),
        ("Li Qiang", "Li Keqiang", False),
        ("Kim Jong Un", "Kim Jong Il", False),
        ("Wang Yi", "Wang Yang", False),
        ("Ilham Aliyev", "Heydar Aliyev", False),
        ("A. Lavrov", "Sergei Lavrov", False),
        ("Joe Biden", "Joseph R. Biden", True),
        ("Bill Clinton", "Hillary Clinton", False),
    ],
)
def test_variants_of_a_name_are_told_from_other_names(one: str, other: str, variants: bool) -> None:
    assert are_variants(one, other) is variants
    assert are_variants(other, one) is variants


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2022-12-06", date(2022, 12, 6), date(2022, 12, 6)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("1992~", date(1991, 1, 1), date(1993, 12, 31)),
        ("2024-03~", date(2024, 2, 1), date(2024, 4, 30)),
        ("2024-03-01~", date(2024, 2, 29), date(2024, 3, 2)),
    ],
)
async def test_a_period_is_what_the_database_makes_of_it(rows: Any, edtf: str, earliest: date, latest: date) -> None:
    assert Period.of(edtf) == Period(earliest, latest)
    [row] = await rows("SELECT edtf_earliest(:edtf) AS earliest, edtf_latest(:edtf) AS latest", edtf=edtf)
    assert Period(**row) == Period(earliest, latest)


async def names(rows: Any) -> list[list[str]]:
    found = await rows("""
        SELECT array_agg(name ORDER BY name) AS names FROM official_name n JOIN entity e ON e.id = n.official_id
        WHERE e.live GROUP BY official_id ORDER BY 1
    """)
    return [row["names"] for row in found]


async def test_spellings_of_one_official_are_one_official(tell: Any, learn: Any, rows: Any) -> None:
    first, second, third = tell("first"), tell("second"), tell("third")
    first.official("Sergei Lavrov", "RU", observed="2022-12-06")
    second.official("Sergey Lavrov", "RU", title="Minister of Foreign Affairs", observed="2021-05")
    third.official("Sergueï Lavrov", "RU", observed="2023-01-01")
    *_, last = await learn(first, second, third)
    assert await names(rows) == [["Sergei Lavrov", "Sergey Lavrov", "Sergueï Lavrov"]]
    assert (last.new[EntityKind.OFFICIAL], last.merged[EntityKind.OFFICIAL]) == (0, 1)
    [holding] = await rows("SELECT * FROM office_holding")
    assert holding["first_observed_edtf"] == "2021-05"
    assert holding["last_observed_edtf"] == "2023-01-01"
    assert (holding["start_bound"], holding["end_bound"]) == ("UNKNOWN", "UNKNOWN")
    observed = await rows("SELECT value, chosen FROM claim WHERE property = 'observed' ORDER BY value")
    assert [(row["value"], row["chosen"]) for row in observed] == [
        ("2021-05", True),
        ("2022-12-06", False),
        ("2023-01-01", True),
    ]


async def test_namesakes_of_two_countries_are_two_officials(tell: Any, learn: Any, rows: Any) -> None:
    first, second = tell("first"), tell("second")
    first.official("Ali Aliyev", "AZ")
    second.official("Ali Aliyev", "RU")
    await learn(first, second)
    assert await names(rows) == [["Ali Aliyev"], ["Ali Aliyev"]]


async def test_a_variant_of_another_countrys_official_is_another(tell: Any, learn: Any, rows: Any) -> None:
    first, second = tell("first"), tell("second")
    first.official("Sergei Ivanov", "AZ")
    second.official("Sergey Ivanov", "RU")
    await learn(first, second)
    assert len(await names(rows)) == 2


async def test_two_candidates_leave_a_name_unresolved(tell: Any, learn: Any, rows: Any) -> None:
    known, asking = tell("known"), tell("asking")
    known.official("Sergei Ivanov", "RU")
    known.official("Stepan Ivanov", "RU", title="Ambassador", role=OfficeRole.AMBASSADOR)
    mention = asking.official("S. Ivanov", "RU", title="Envoy", role=OfficeRole.ENVOY)
    asking.meeting("AZ", "RU", start="2022-12-06", attendees=(mention,))
    _, result = await learn(known, asking)
    assert result.unresolved == ("S. Ivanov",)
    assert len(await names(rows)) == 2
    [attendance] = await rows("SELECT * FROM attendance")
    assert (attendance["official_id"], attendance["name_printed"]) == (None, "S. Ivanov")


async def test_the_very_name_wins_over_a_variant(tell: Any, learn: Any, rows: Any) -> None:
    known, asking = tell("known"), tell("asking")
    known.official("Sergei Ivanov", "RU")
    known.official("Stepan Ivanov", "RU", title="Ambassador", role=OfficeRole.AMBASSADOR)
    asking.official("Stepan Ivanov", "RU")
    _, result = await learn(known, asking)
    assert result.unresolved == ()
    assert len(await names(rows)) == 2


async def test_a_lone_surname_needs_a_shared_role(tell: Any, learn: Any, rows: Any) -> None:
    known, asking, other = tell("known"), tell("asking"), tell("other")
    known.official("Sergei Lavrov", "RU")
    asking.official("Lavrov", "RU")
    other.official("Lavrov", "RU", title="Judge", role=OfficeRole.JUDGE)
    await learn(known, asking, other)
    assert await names(rows) == [["Lavrov"], ["Lavrov", "Sergei Lavrov"]]


async def test_an_untitled_full_name_is_the_one_official_of_that_name(tell: Any, learn: Any, rows: Any) -> None:
    known, asking = tell("known"), tell("asking")
    known.official("Sergei Lavrov", "RU")
    asking.official("Sergei Lavrov")
    await learn(known, asking)
    assert await names(rows) == [["Sergei Lavrov"]]


@pytest.mark.parametrize(
    ("second", "meetings"),
    [
        ({"start": "2022-12-06", "place": "Moscow"}, 1),
        ({"start": "2022-12-06"}, 1),
        ({"start": "2022-12-06~"}, 1),
        ({"start": "2022-12-06", "medium": Medium.IN_PERSON}, 1),
        ({"start": "2022-12-06", "place": "Baku"}, 2),
        ({"start": "2022-12-06", "medium": Medium.PHONE}, 2),
        ({"start": "2022-12-07"}, 2),
        ({"start": "2022-12"}, 2),
        ({}, 2),
    ],
    ids=str,
)
async def test_a_second_report_is_of_the_same_meeting_only_where_nothing_contradicts(
    tell: Any, learn: Any, rows: Any, second: dict[str, Any], meetings: int
) -> None:
    first, other = tell("first"), tell("other")
    first.meeting("AZ", "RU", start="2022-12-06", place="Moscow", medium=Medium.IN_PERSON)
    other.meeting("RU", "AZ", **second)
    await learn(first, other)
    assert len(await rows("SELECT id FROM meeting")) == meetings
    assert len(await rows("SELECT * FROM report r JOIN meeting m ON m.id = r.survivor_id")) == 2


async def test_a_meeting_with_another_party_is_another(tell: Any, learn: Any, rows: Any) -> None:
    first, other = tell("first"), tell("other")
    first.meeting("AZ", "RU", start="2022-12-06")
    other.meeting("AZ", "RU", "TR", start="2022-12-06")
    await learn(first, other)
    assert len(await rows("SELECT id FROM meeting")) == 2


async def test_a_planned_meeting_becomes_held(tell: Any, learn: Any, rows: Any) -> None:
    plan, fact = tell("plan"), tell("fact")
    plan.meeting("AZ", "RU", start="2022-12-06", modality=Modality.PLANNED)
    fact.meeting("AZ", "RU", start="2022-12-06")
    await learn(plan)
    assert [row["status"] for row in await rows("SELECT status FROM meeting")] == ["PLANNED"]
    await learn(fact)
    assert [row["status"] for row in await rows("SELECT status FROM meeting")] == ["HELD"]
    assert [row["status"] for row in await rows("SELECT DISTINCT status FROM participation")] == ["HELD"]


@pytest.mark.parametrize(
    ("second", "agreements"),
    [
        ({"signed": "2022-12-06"}, 1),
        ({"signed": "2022-12-06", "designation": "deal"}, 1),
        ({"signed": "2022-12-06", "designation": "memorandum on gas"}, 2),
        ({"signed": "2022-12-06", "title": "Treaty of Moscow"}, 1),
        ({"signed": "2023-01-01", "designation": "relations deal"}, 2),
    ],
    ids=str,
)
async def test_a_second_report_is_of_the_same_agreement_only_where_nothing_contradicts(
    tell: Any, learn: Any, rows: Any, second: dict[str, Any], agreements: int
) -> None:
    first, other = tell("first"), tell("other")
    first.agreement("AZ", "RU", signed="2022-12-06", designation="bilateral relations deal")
    other.agreement("RU", "AZ", **second)
    await learn(first, other)
    assert len(await rows("SELECT id FROM agreement")) == agreements
    assert len(await rows("SELECT id FROM agreement_action")) == 2 * agreements


async def test_agreements_of_one_title_are_one_without_a_date(tell: Any, learn: Any, rows: Any) -> None:
    first, other = tell("first"), tell("other")
    first.agreement("AZ", "RU", title="Declaration on Allied Interaction", signed="2022-02-22")
    other.agreement("AZ", "RU", title="Declaration on allied interaction")
    await learn(first, other)
    assert len(await rows("SELECT id FROM agreement")) == 1


async def test_an_accord_known_by_its_names_is_one_whoever_of_its_parties_is_told(
    tell: Any, learn: Any, rows: Any
) -> None:
    first, other, unnamed = tell("first"), tell("other"), tell("unnamed")
    first.agreement("IR", "RU", title="JCPOA", signed="2015-07-14")
    other.agreement("IR", "US", title="Iran nuclear deal", signed="2015-07")
    unnamed.agreement("IR", "TR", title="Iran nuclear deal")
    await learn(first, other, unnamed)
    found = await rows(
        "SELECT array_agg(c.code ORDER BY c.code) AS parties FROM agreement_party p "
        "JOIN country c ON c.id = p.actor_id GROUP BY p.agreement_id ORDER BY parties"
    )
    assert [row["parties"] for row in found] == [["IR", "RU", "US"], ["IR", "TR"]]


async def test_an_instrument_of_many_is_one_whoever_joins_it(tell: Any, learn: Any, rows: Any) -> None:
    first, other, another = tell("first"), tell("other"), tell("another")
    first.agreement("AZ", title="Convention on Cluster Munitions", signed="2022-12-06")
    other.agreement("RU", title="Convention on cluster munitions", signed="2023-03-01")
    another.agreement("RU", title="Convention on Dual Use", signed="2023-03-01")
    await learn(first, other, another)
    query = (
        "SELECT count(*) AS parties, (SELECT count(*) FROM agreement_action a WHERE a.agreement_id = p.agreement_id) "
        "AS acts FROM agreement_party p GROUP BY p.agreement_id ORDER BY parties"
    )
    assert [(row["parties"], row["acts"]) for row in await rows(query)] == [(1, 1), (2, 2)]


async def test_agreements_of_one_article_are_as_many_as_it_tells(tell: Any, learn: Any, rows: Any) -> None:
    told = tell("one")
    told.agreement("AZ", "RU", signed="2022-12-06", designation="agreement on gas")
    told.agreement("AZ", "RU", signed="2022-12-06", designation="agreement on transport")
    told.agreement("AZ", "RU", signed="2022-12-06", designation="agreement on transport")
    await learn(told)
    assert len(await rows("SELECT id FROM agreement")) == 3


async def test_the_same_words_of_the_same_speaker_are_one_statement(tell: Any, learn: Any, rows: Any) -> None:
    words = "Russia is always open to the people of Azerbaijan."
    first, copy, other = tell("first"), tell("copy"), tell("other")
    for told in (first, copy):
        told.statement(told.official("Sergei Lavrov", "RU"), words, about=("RU",))
    other.statement(other.official("Ali Aliyev", "RU"), words)
    await learn(first, copy, other)
    assert len(await rows("SELECT id FROM statement")) == 2
    assert len(await rows("SELECT * FROM report r JOIN statement s ON s.id = r.survivor_id")) == 3


async def test_an_act_about_a_year_is_that_of_a_day_within_it(tell: Any, learn: Any, rows: Any) -> None:
    first, other, apart = tell("first"), tell("other"), tell("apart")
    first.relation("AZ", "RU", "1992~")
    other.relation("RU", "AZ", "1992-04-04")
    apart.relation("AZ", "TR", "1992-01-14")
    await learn(first, other, apart)
    assert len(await rows("SELECT id FROM relation_action")) == 2


async def test_an_organization_is_found_by_acronym_or_name(tell: Any, learn: Any, rows: Any) -> None:
    first, other = tell("first"), tell("other")
    first.organization("Organization of Turkic States", acronym="OTS")
    first.organization("Ministry of Defence", part_of="AZ")
    first.organization("Ministry of Defence", part_of="RU")
    other.organization("Turkic States", acronym="OTS")
    other.organization("Ministry of Defence", part_of="AZ")
    await learn(first, other)
    assert [row["natural_key"] for row in await rows("SELECT * FROM entity WHERE kind = 'ORGANIZATION' ORDER BY 1")]
    assert len(await rows("SELECT id FROM organization")) == 3


async def test_ids_outlive_a_rebuild(tell: Any, learn: Any, rows: Any) -> None:
    told = tell("one")
    lavrov = told.official("Sergei Lavrov", "RU")
    told.meeting("AZ", "RU", start="2022-12-06", attendees=(lavrov,))
    told.agreement("AZ", "RU", signed="2022-12-06")
    told.statement(lavrov, "Russia is open.")
    await learn(told)
    made = {row["id"] for row in await rows("SELECT id FROM entity UNION SELECT id FROM claim")}
    await learn(told, version="2")
    kept = {row["id"] for row in await rows("SELECT id FROM entity WHERE live UNION SELECT id FROM claim")}
    assert made <= kept
