"""The words that dates are written in, as one pattern of which each kind of date is a part. Pure."""

import re

from seed.filing import ISO_DATE, MONTH, NUMERIC_DATE

MONTHS = {
    name: number + 1
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split())  # by their first letters
}
WEEKDAYS = {name: number for number, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}
NUMBERS = {"a": 1, "an": 1} | {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}

_YEAR = r"(?:1[89]|20)\d{2}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WHOLE = r"(?![^\W\d_])"
"""What stands behind a month: "20 March", not "20 markets"."""
_NTH = r"\d{1,2}(?:st|nd|rd|th)"


def _year_behind(prefix: str) -> str:
    """The year of what stands before it: "3 May 2018", "3 May last year"."""
    which = rf"(?:of\s+)?(?:the\s+)?(?P<{prefix}_which>last|this|next)\s+year"
    return rf"(?:\s*,?\s+|,|[-/])(?P<{prefix}_year>{_YEAR})|,?\s+{which}|,?\s+{_same_year(prefix)}"


def _same_year(prefix: str) -> str:
    """The year that the text told last: "June of the same year"."""
    return rf"(?:of\s+|in\s+)?(?P<{prefix}_same>the\s+same|that(?:\s+same)?)\s+year"


def _shared_year(one: str, prefix: str) -> str:
    """The year of what stands before it in a list: "in March and November 2018", "from June 30 to July 2, 2018"."""
    until = rf"(?:\s*,\s+{one}){{0,4}}\s*,?\s+(?:and|or|to|until|till)\s+(?:in\s+)?{one}"
    return rf"(?={until}\s*,?\s+(?P<{prefix}_shared>{_YEAR}))"


def _period(prefix: str) -> str:
    """A year, month or week against the article's own: "of next month"."""
    return rf"(?P<{prefix}_step>last|this|next|the\s+coming|the\s+current|the)\s+(?P<{prefix}_unit>year|month|week)\b"


def _number_of(prefix: str) -> str:
    """So many days, weeks or months."""
    number = rf"(?P<{prefix}_number>{'|'.join(NUMBERS)}|\d{{1,2}})"
    return rf"{number}[\s-]+(?P<{prefix}_unit>day|week|fortnight|month|year|decade)"


_ANY_DAY = rf"(?:{MONTH}\s+{_DAY}|{_DAY}\s+(?:of\s+)?{MONTH})"
_OWNERS = "a the his her its my our their this that historic landmark inaugural original failed".split()
_WHOSE = "|".join([*(rf"(?<=\b{word} )" for word in _OWNERS), "(?<='s )", "(?<=’s )"])
_EVENTS = "visit|trip|summit|meeting|encounter|talks|treaty|accord|pact|agreement|protocol|convention|conference|deal"
"""What a year may stand before: "his 1986 state visit"."""
_SEASONAL = (
    "residence|palace|house|home|capital|retreat|camp|school|session|games|olympics|break|recess|holidays?|season"
)
"""What a season may name and not date: "received him in the summer residence"."""
_MONTHS = "January February March April May June July August September October November December".split()
_BEFORE_MONTH = "|".join(
    (
        *(
            rf"(?<=\b{word} )"
            for word in (
                *("in", "since", "for", "early", "late", "end of", "during", "end", "since then in"),
                *("until", "till", "by", "before"),
            )
        ),
        r"(?<=\bto )(?-i:(?=[A-Z]))",  # "put back to March"; not "went to march"
        *(rf"(?<=\b{month} and )(?-i:(?=[A-Z]))" for month in _MONTHS),  # "in March and May"
    )
)
_BEFORE_YEAR = "|".join(
    rf"(?<=\b{word} )"
    for word in (
        *("in", "early", "late", "during", "end", "spring", "summer", "autumn", "fall", "winter", "fall of"),
        *(f"{planned} for" for planned in ("scheduled", "planned", "set", "slated", "foreseen", "proposed")),
    )
)
_BEFORE_SPAN = "|".join(
    rf"(?<=\b{word} )" for word in "meet meets again due begin begins start starts open opens resume resumes".split()
)
"""What is to come where so long a time stands behind it: "meet in two weeks"; not "met twice in two weeks"."""
_ORDER = "first|second|third|fourth|last|latter|final|early|opening|closing|middle|1st|2nd|3rd|4th"
_PART = (
    rf"(?:the\s+)?(?:(?:very\s+)?(?:{_ORDER})\s+)?"
    r"(?:half|quarter|trimester|semester|week|weekend|days|fortnight|part|end|start|beginning|middle|close|month)\s+of"
)
_AFTER_NTH = (
    "to and or until till through in at for by with on of before after when where while as but is was will would shall"
    " has had have are were remains from here instead during between"
).split()
"""Words behind which "the 24th" is a day, and no floor, session or anniversary."""
_NTH_LEADS = "|".join(rf"(?<=\b{word} )" for word in ("on", "from", "by", "until", "till", "for", "to"))
_HOURS = r"(?:morning|noon|afternoon|evening|night)\b"
"""What part of a day is told behind it: "Monday evening"; before it stands "late on", "early"."""
_PATTERNS = (
    rf"(?P<iso>{ISO_DATE})",
    rf"(?P<numeric>{NUMERIC_DATE})",
    rf"(?<!\d)(?P<df_day>{_DAY})(?:\s*(?:-|–|to|and)\s*(?P<df_until>{_DAY}))?(?:\s+(?:of\s+)?|[-/])"
    rf"(?P<df_month>{MONTH}){_WHOLE}"
    rf"(?:{_year_behind('df')}|{_shared_year(_ANY_DAY, 'df')})?",
    rf"\b(?P<mf_month>{MONTH})\s+(?P<mf_day>{_DAY})(?!\d|:)(?:\s*(?:-|–|to|and)\s*(?P<mf_until>{_DAY})(?!\d))?"
    rf"(?:{_year_behind('mf')}|{_shared_year(_ANY_DAY, 'mf')})?",
    rf"\b{_PART}\s+(?:(?P<p_month>{MONTH})(?!\w)(?:{_year_behind('p')})?|(?P<of_part>{_YEAR})\b"
    rf"|{_period('p')}(?:,?\s+(?P<p_stated>{_YEAR})\b)?)",
    rf"(?:{_NTH_LEADS})the\s+(?P<nth>{_NTH})"
    rf"(?:\s+of\s+{_period('nth')}|\s+inst(?:ant)?\b|(?=\s+(?:{'|'.join(_AFTER_NTH)})\b|\s*[.,;:)—–]|\s*$))",
    rf"(?:\b(?:mid|early|late|end)-|\b)(?P<m_month>{MONTH})(?:,?\s+(?:of\s+)?(?:(?P<m_year>{_YEAR})|(?:the\s+)?(?P<m_which>last|this|next)\s+year|{_same_year('m')}))"
    rf"|(?:{_BEFORE_MONTH}|\b(?:mid|early|late|end)-)(?P<lone_month>{MONTH})(?!\w)"
    rf"(?:{_shared_year(MONTH, 'lone')})?"
    rf"|(?:{_WHOSE})(?P<of_month>{MONTH})(?=(?: [\w-]+){{0,2}} (?:{_EVENTS}))"
    rf"|\b(?P<month_which>last|next|this|this past|this coming)\s+(?P<which_month>{MONTH})(?!\w)",
    rf"(?:{_BEFORE_YEAR}|\b(?:mid|early|late|end)-|(?<=(?:ing|mer|umn|ter) of ))(?P<year>{_YEAR})\b"
    rf"|(?:{_WHOSE})(?P<of_year>{_YEAR})(?=(?: [\w-]+){{0,2}} (?:{_EVENTS}))",
    rf"\b{_number_of('ago')}s?\s+(?P<ago>ago|earlier|later|hence|from\s+now|before(?=\s*(?:[.,;)]|$)))\b",
    rf"\bin\s+(?:about\s+)?{_number_of('time')}s?['’]?s?\s+time\b",
    rf"(?:{_BEFORE_SPAN})in\s+(?:about\s+)?{_number_of('span')}s?\b(?!\s+(?:of|in)\b)",
    r"\b(?P<season_which>last|next|this|this\s+past|this\s+coming|(?<=\bin )the|(?<=\bduring )the|(?<=\bover )the)"
    rf"\s+(?P<season>spring|summer|autumn|fall|winter)\b(?!\s+(?:of|{_SEASONAL})\b)",
    r"\b(?:the\s+)?(?P<ends>year|month)(?:[-\s]end|['’]s\s+end)\b|\b(?P<newyear>(?<=\bin )the\s+new\s+year)\b"
    r"|\b(?:later|earlier)\s+in\s+the\s+(?P<in_the>week|month|year)\b",
    r"\b(?P<beside>the\s+(?:(?:previous|following|next)\s+(?:day|morning|afternoon|evening|night)"
    r"|(?:day|night|evening)\s+(?:before|after)(?=\s*(?:[.,;)]|$|(?:by|in|at|with)\s))))\b",
    r"\b(?:(?P<part>late|early|(?:later|earlier)(?!\s+this))\s+(?:on\s+)?)?"
    r"(?P<relative>(?:the )?day (?:before yesterday|after tomorrow)|today|tonight|yesterday|tomorrow"
    r"|(?:over|at|during) the weekend|(?:this|last|next|earlier this|later this|the previous|this past|the past"
    r"|this coming|the coming)\s+(?:morning|afternoon|evening|night|day|week|month|year|weekend|fortnight)"
    r"|(?:(?P<which>last|next|this|this past|this coming)\s+)?"
    rf"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s+{_HOURS})?"
    rf"(?:\s+(?P<week>last|next|this)\s+week)?)(?:\s+{_HOURS})?\b",
)
DATE_WORDS = re.compile(rf"(?<!\w)(?=\w)(?:{'|'.join(f'(?:{pattern})' for pattern in _PATTERNS)})", re.I)
MAY_BE_DATE = re.compile(
    rf"\d|day|night|week|month|year|decade|morning|noon|evening|tomorrow|spring|summer|autumn|fall|winter|\b{MONTH}\b",
    re.I,
)
"""What every date has one of."""
