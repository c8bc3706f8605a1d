"""Which extractor a command works with: the offline one, or a language model beside it."""

from typing import Literal

from seed.errors import NoModel
from seed.offline import OFFLINE
from seed.pipeline import Extractor
from server.settings import Settings

type Name = Literal["rules", "llm"]


def extractor_of(name: Name, settings: Settings) -> Extractor:
    """The extractor of that name, made for one run.

    Raises:
        NoModel: a language model is asked for and not installed, not named, or without a key.
    """
    return beside_a_model(OFFLINE, settings) if name == "llm" else OFFLINE


def beside_a_model(first: Extractor, settings: Settings) -> Extractor:
    """A language model beside an extractor, on the terms of the settings.

    Raises:
        NoModel: what asks it is not installed, none is named, or it has no key.
    """
    try:
        from seed.llm import Terms, beside  # an optional extra
    except ModuleNotFoundError as error:
        raise NoModel(f"--extractor llm needs {error.name}: install it with `uv sync --extra llm`") from error
    if not settings.llm_model:
        raise NoModel(
            "--extractor llm needs CHANCERY_LLM_MODEL, such as openai:NAME or anthropic:NAME; with CHANCERY_LLM_URL "
            "the name by which a server of your own knows it"
        )
    key = settings.llm_key.get_secret_value() if settings.llm_key else None
    return beside(
        first,
        Terms(
            settings.llm_model,
            settings.llm_url,
            key or None,
            settings.llm_timeout,
            settings.llm_retries,
            settings.llm_concurrency,
            settings.llm_budget,
        ),
    )
