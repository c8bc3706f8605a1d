"""Asking a language model about articles: which one, how long, how often, for how many tokens."""

import asyncio
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic_ai import Agent, NativeOutput
from pydantic_ai.exceptions import (
    AgentRunError,
    ModelAuthenticationError,
    ModelNotFoundError,
    ModelQuotaExceededError,
    UserError,
)
from pydantic_ai.models import Model, infer_model
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.profiles import ModelProfile
from pydantic_ai.providers import Provider, infer_provider, infer_provider_class
from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider
from pydantic_ai.settings import ModelSettings
from pydantic_ai.usage import RunUsage

from db.vocabulary import IngestStage
from seed.errors import NoModel
from seed.llm.answer import INSTRUCTIONS, Answer
from seed.pipeline import Rejection

WITH_EACH = len(INSTRUCTIONS) + len(json.dumps(Answer.model_json_schema()))
"""Characters that go with each article."""
AGAIN = "seed --extractor llm --retry-rejected"
"""The command that asks about what was rejected."""
CHARACTERS = 4
"""Of English text in a token, about: how tokens are reckoned before they are spent, and where a server tells none."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Which model is asked, and on what terms.

    Attributes:
        model: `provider:name`; of a server at a `url`, the name alone as that server calls it.
        url: where a server of one's own answers, in the manner of OpenAI's chat completions.
        key: None leaves it to the provider's own variable; a server of one's own may need none.
        timeout: seconds that an answer may take, each time it is asked for.
        retries: how often a request that failed is sent again, and an answer out of form asked for again.
        concurrency: how many articles are asked about at a time.
        budget: how many tokens may be spent, in all; None is without end.
    """

    model: str
    url: str | None = None
    key: str | None = field(default=None, repr=False)
    timeout: float = 60.0
    retries: int = 2
    concurrency: int = 4
    budget: int | None = None


class Asker:
    """Asks about articles until the budget is spent, or the model refuses to be asked at all.

    Attributes:
        spent: tokens so far; what is under way is reckoned by its length.

    Raises:
        NoModel: there is no such model, or no key for it.
    """

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._agent = agent_of(terms)  # whatever is wrong with it is told before the first article
        self._closed: str | None = None
        self.spent = 0

    def ask_all(self, texts: Sequence[str]) -> list[Answer | Rejection]:
        """The answer about each text, or why there is none; in a thread that is in no event loop."""
        return asyncio.run(self._ask_each(texts)) if texts else []

    async def _ask_each(self, texts: Sequence[str]) -> list[Answer | Rejection]:
        places = asyncio.Semaphore(self._terms.concurrency)
        async with self._agent:
            return await asyncio.gather(*(self._ask(text, places) for text in texts))

    async def _ask(self, text: str, places: asyncio.Semaphore) -> Answer | Rejection:
        async with places:
            reckoned = (WITH_EACH + len(text)) // CHARACTERS
            if why := self._closed or self._overspends(reckoned):
                return _rejected(why)
            usage = RunUsage()
            self.spent += reckoned
            try:
                return (await self._agent.run(f"<article>\n{text}\n</article>", usage=usage)).output
            except (ModelAuthenticationError, ModelNotFoundError, ModelQuotaExceededError) as error:
                self._closed = f"{_told(error)}; look at CHANCERY_LLM_MODEL and its key, then {AGAIN}"
                return _rejected(self._closed)
            except AgentRunError as error:
                return _rejected(f"{_told(error)}; {AGAIN} asks again")
            finally:
                self.spent += (usage.total_tokens or reckoned) - reckoned

    def _overspends(self, reckoned: int) -> str | None:
        budget = self._terms.budget
        if budget is None or self.spent + reckoned <= budget:
            return None
        return (
            f"{self.spent} of {budget} tokens are spent, and it needs about {reckoned}; raise CHANCERY_LLM_BUDGET or "
            f"run again, with {AGAIN}"
        )


def agent_of(terms: Terms) -> "Agent[None, Answer]":
    """What sends requests, and holds answers to their form; a server of one's own is held to it while it writes."""
    settings = ModelSettings(
        timeout=terms.timeout,
        request_timeout=terms.timeout * (terms.retries + 1),  # also of a server that sends a little now and then
        max_retries=terms.retries,
        temperature=0,
    )
    form: Any = NativeOutput(Answer) if terms.url else Answer
    return Agent(
        model_of(terms),
        output_type=form,
        instructions=INSTRUCTIONS,
        model_settings=settings,
        retries={"output": terms.retries},
        deps_type=type(None),
    )


def model_of(terms: Terms) -> Model[Any]:
    """The model that the terms name.

    Raises:
        NoModel: there is no such model, or no key for it.
    """
    if terms.url:
        profile = ModelProfile(supports_json_schema_output=True)
        server = OpenAICompatibleProvider("own", base_url=terms.url, api_key=terms.key, profile=profile)
        return OpenAIChatModel(terms.model, provider=server)
    if ":" not in terms.model:
        raise NoModel(
            f"CHANCERY_LLM_MODEL={terms.model!r} names no provider: write openai:NAME, anthropic:NAME …, or set "
            "CHANCERY_LLM_URL to a server that knows it"
        )

    def provider_of(name: str) -> Provider[Any]:
        return infer_provider_class(name)(api_key=terms.key)  # type: ignore[call-arg] # not every provider takes one

    try:
        return infer_model(terms.model, provider_of if terms.key else infer_provider)
    except (UserError, ValueError, TypeError, ImportError) as error:
        raise NoModel(f"CHANCERY_LLM_MODEL={terms.model!r}: {_remedy(error)}") from error


def _remedy(error: Exception) -> str:
    """What the library asks for; of a variable, as somebody says it who does not write Python."""
    variables = re.findall(r"`([A-Z0-9_]+)`", str(error))
    if isinstance(error, UserError) and variables:
        return f"no key or address; set {' or '.join(variables)}, or its key as CHANCERY_LLM_KEY"
    return f"{_first_sentence(error)}; docs/language-model.md tells what can be named"


def _rejected(why: str) -> Rejection:
    return Rejection.of(IngestStage.EXTRACT, why)


def _told(error: AgentRunError) -> str:
    return f"the model gave no answer ({_first_sentence(error)[:200]})"


def _first_sentence(error: Exception) -> str:
    return str(error).partition("\n")[0].partition(". ")[0].rstrip(".")
