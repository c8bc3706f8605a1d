"""Settings, from the environment and the command line; nothing else of Chancery reads the environment."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from resolvers.limits import Limits

_LIMITS = Limits()


class BadSetting(Exception):
    """A variable of the environment has a value that cannot be meant."""


class Settings(BaseSettings):
    """What can be set; each field is `CHANCERY_` and its name in upper case, but for those that others know, too."""

    model_config = SettingsConfigDict(env_prefix="CHANCERY_", extra="ignore")

    database_url: str | None = Field(
        default=None,
        validation_alias="DATABASE_URL",
        description="A PostgreSQL 16 or newer, in UTF-8, instead of the embedded one.",
    )
    read_url: str | None = Field(
        default=None,
        description="A replica of the database, which the server then reads from; all else is done with the database.",
    )
    scheduler: str | None = Field(
        default=None,
        validation_alias="DASK_SCHEDULER_ADDRESS",
        description="The scheduler of the Dask cluster that `seed --engine dask` works on.",
    )
    llm_model: str | None = Field(
        default=None,
        description="The language model of `--extractor llm`: `openai:NAME`, `anthropic:NAME` …; with a URL, the name "
        "alone.",
    )
    llm_url: str | None = Field(
        default=None,
        pattern="^https?://",
        description="A server of your own that knows the model, in the manner of OpenAI's chat completions.",
    )
    llm_key: SecretStr | None = Field(
        default=None, description="The key for the model, where not in the provider's own variable."
    )
    llm_timeout: float = Field(
        default=60.0, gt=0, le=3600, description="After how many seconds an answer of the model is given up."
    )
    llm_retries: int = Field(
        default=2,
        ge=0,
        le=10,
        description="How often a request that failed is sent again, and an answer out of form asked for again.",
    )
    llm_concurrency: int = Field(
        default=4, ge=1, le=64, description="About how many articles the model is asked at a time."
    )
    llm_budget: int | None = Field(
        default=None, ge=1, description="How many tokens a run may spend; what is left over then is rejected."
    )
    data_dir: Path = Field(
        default_factory=lambda: user_data_path("chancery", appauthor=False),
        description="Where the embedded database lives; by default a folder of the user's own.",
    )
    host: str = Field(default="127.0.0.1", description="The address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="The port to listen on; 0 takes a free one.")
    pool_size: int = Field(default=8, ge=1, le=200, description="How many database connections the server keeps.")
    statement_timeout: float = Field(
        default=10.0, gt=0, le=3600, description="After how many seconds a query is given up."
    )
    cors_origins: Annotated[list[str], NoDecode] = Field(
        default_factory=list, description="Origins, separated by commas, whose pages may query; `*` for all."
    )
    max_depth: int = Field(default=_LIMITS.depth, ge=1, description="How deep the fields of a query may nest.")
    max_fields: int = Field(
        default=_LIMITS.fields, ge=1, description="How many fields a query may select, its fragments spread out."
    )
    max_cost: int = Field(default=_LIMITS.cost, ge=1, description="How many objects an answer may hold.")
    max_objects: int = Field(
        default=_LIMITS.objects,
        ge=1,
        description="On how many objects a query may select, an interface counted once for each type behind it.",
    )
    max_criteria: int = Field(
        default=_LIMITS.criteria, ge=1, description="How many comparisons and keys filters and orders may hold."
    )
    max_fragments: int = Field(default=_LIMITS.fragments, ge=1, description="How many fragments a query may define.")
    max_tokens: int = Field(default=_LIMITS.tokens, ge=1, description="How many tokens a query may be made of.")
    max_body: int = Field(default=1_048_576, ge=1, description="How many bytes the body of a request may have.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="The least severe log lines to write."
    )
    log_format: Literal["auto", "console", "json"] = Field(
        default="auto", description="How log lines are written; `auto` is console on a terminal, else json."
    )

    @property
    def database(self) -> str:
        """Where the database is, for people: its URL without the password, or the embedded one's folder."""
        if self.database_url is None:
            return f"embedded, in {self.data_dir}"
        return re.sub(r":[^:@/]*@", ":***@", self.database_url)

    @property
    def limits(self) -> Limits:
        """What a request may ask for."""
        return Limits(**{limit.name: getattr(self, f"max_{limit.name}") for limit in fields(Limits)})

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return [origin.strip() for origin in value.split(",") if origin.strip()] if isinstance(value, str) else value


def variable_of(name: str) -> str:
    """The variable of the environment that sets a field."""
    alias = Settings.model_fields[name].validation_alias if name in Settings.model_fields else None
    return str(alias or f"CHANCERY_{name.upper()}")


def read_settings() -> Settings:
    """The settings of this process.

    Raises:
        BadSetting: naming the variable and what is wrong with it.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]) if first["loc"] else "?"
        variable = name if name.isupper() else variable_of(name.lower().removeprefix("chancery_"))
        raise BadSetting(f"{variable}={first['input']!r}: {first['msg']}") from error
