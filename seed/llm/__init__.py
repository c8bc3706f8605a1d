"""A language model beside another extractor, which it only adds to (the optional extra `llm`).

answer     what is asked for
ask        whom, for how long and how much
page       where a quotation stands in the article
dates      whether words can mean a date
words      what quoted words mean: an actor, an official, a day, a place
hearing    from an answer to records; what the article does not bear out is dropped
merge      the records of both extractors, by claim
"""

from collections.abc import Iterable, Iterator
from functools import partial

from seed.llm.answer import PROMPT
from seed.llm.ask import Asker, Terms
from seed.llm.merge import merged
from seed.llm.page import Page
from seed.pipeline import Extractor, Rejection
from seed.read import Article
from seed.records import Extraction

__all__ = ["Terms", "beside"]

NAME = "llm"


def beside(first: Extractor, terms: Terms) -> Extractor:
    """An extractor that says what the first one says, and what a language model adds to it.

    Its version names the model, the prompt and the first one's version. It keeps count of the tokens spent, so one is
    made for each run; within an event loop its calls are for a thread of their own (`seed.crew.Aside`).

    Raises:
        NoModel: there is no such model, or no key for it.
    """
    version = f"{terms.model}, prompt {PROMPT}, {first.name} {first.version}"
    return Extractor(NAME, version, partial(_extract_all, first, Asker(terms)))


def _extract_all(first: Extractor, asker: Asker, articles: Iterable[Article]) -> Iterator[Extraction | Rejection]:
    """An article that either of the two cannot read is rejected: half of what it says would pass for all of it."""
    given = list(articles)
    said = list(first.extract_all(given))  # what it stumbles over costs nothing yet
    pages = [Page(article) for article in given]
    readable = [page for page, one in zip(pages, said, strict=True) if isinstance(one, Extraction)]
    heard = iter(asker.ask_all([page.shown for page in readable]))
    for page, one in zip(pages, said, strict=True):
        if isinstance(one, Rejection):
            yield one
            continue
        answer = next(heard)
        yield answer if isinstance(answer, Rejection) else merged(page, one, answer)
