"""What can go wrong between a file and its rows, each under a name that says what to do about it."""


class SeedError(Exception):
    """The root of every error this package raises; its message is one line, with the remedy."""


class UnknownActor(SeedError):
    """An extractor named an actor that neither the reference tables nor the article itself defines."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"no actor {ref!r}; add it to seed/reference/countries.csv or organizations.csv")


class UnknownRecord(SeedError):
    """A record refers to another that the same extraction does not hold."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"no record {ref!r} in this extraction; an extractor must emit what it refers to")


class OneSidedRelation(SeedError):
    """A relation action that is not between two different actors."""

    def __init__(self, ref: str) -> None:
        super().__init__(f"{ref!r} is not between two actors; an extractor must name both sides of a relation")


class NoSuchPath(SeedError):
    """A path leads to no file and no folder."""

    def __init__(self, path: object) -> None:
        super().__init__(f"no file or folder {str(path)!r}; name one that exists")


class NotText(SeedError):
    """A file is not text in UTF-8."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason}; save it as UTF-8 text")


class EmptyArticle(SeedError):
    """A file holds no words."""

    def __init__(self) -> None:
        super().__init__("it holds no words; remove it, or fill it")


class TooLong(SeedError):
    """A file holds more characters than an article may have."""

    def __init__(self, characters: int, ceiling: int) -> None:
        super().__init__(f"it holds {characters} characters, more than {ceiling}; split it into its articles")


class NoText(SeedError):
    """A record has no field that is an article's text."""

    def __init__(self, names: tuple[str, ...]) -> None:
        there = ", ".join(names[:20]) or "none"
        super().__init__(f"none of its fields is known to hold the text ({there}); say which with --map text=NAME")


class UnknownField(SeedError):
    """A mapping of fields cannot be meant."""

    def __init__(self, given: str, known: tuple[str, ...]) -> None:
        super().__init__(f"--map {given}: write FIELD=NAME, FIELD one of {', '.join(known)}")


class NotARecord(SeedError):
    """A record, or the file that should hold some, is not of its format."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason}; put it right, or leave it out")


class BadFrontMatter(SeedError):
    """What stands between the rules at the head of a Markdown file is not YAML."""

    def __init__(self, where: str) -> None:
        super().__init__(f"its front matter is not YAML {where}; put it right, or take out the line of --- at its head")


class NoArticle(SeedError):
    """A web page holds no article."""

    def __init__(self) -> None:
        super().__init__("no article is found in the page; save its text as .txt")


class CutShort(SeedError):
    """A compressed file ends before its end, or is damaged."""

    def __init__(self) -> None:
        super().__init__("its compressed data is cut short or damaged; fetch it again")


class NotCompressed(SeedError):
    """A file whose name ends with .gz is none."""

    def __init__(self) -> None:
        super().__init__("it ends with .gz but is no gzip file; compress it, or take .gz off its name")


class SeveralArticles(SeedError):
    """A file holds several articles, or none, where one is asked for."""

    def __init__(self, count: int) -> None:
        super().__init__(f"it holds {count} articles; give a file that holds one")


class NotEnglish(SeedError):
    """An article is in another language than the extractor reads."""

    def __init__(self, found: int, words: int) -> None:
        super().__init__(f"it is not in English ({found} of {words} words are of English grammar); translate it first")


class NoLabels(SeedError):
    """A folder that should hold labelled articles holds none."""

    def __init__(self, folder: object) -> None:
        super().__init__(f"no labels in {str(folder)!r}; name a folder of .json files, one an article")


class MissingArticle(SeedError):
    """Labels are for an article that is not there."""

    def __init__(self, path: object) -> None:
        super().__init__(f"no article {str(path)!r}; put it there, or take its labels away")


class NoSuchArticle(SeedError):
    """No article, or more than one, goes by a name."""

    def __init__(self, name: str, count: int) -> None:
        found = f"{count} articles go by" if count else "no article goes by"
        how = "give its id as GraphQL tells it, its hash, or its path or folder as it was seeded"
        super().__init__(f"{found} {name!r}; {how}")


class NoModel(SeedError):
    """A language model is asked for, and what asks it is not installed, none is named, or it cannot be asked."""


class NoCluster(SeedError):
    """Dask is asked for, and is not installed or not told where."""


class NoScheduler(SeedError):
    """No Dask scheduler answers at an address."""

    def __init__(self, address: str, reason: object) -> None:
        why = str(reason).partition("\n")[0]
        super().__init__(f"no Dask scheduler answers at {address} ({why}); start one with `dask scheduler`")


class NoWorkers(SeedError):
    """A Dask scheduler has nobody to give work to."""

    def __init__(self, address: str, seconds: int) -> None:
        super().__init__(f"{address} has had no worker for {seconds} s; start one with `dask worker {address}`")


class UnlikeWorker(SeedError):
    """A worker has another Chancery than the one that gives it work."""


class ClusterFailed(SeedError):
    """A Dask cluster cannot do a call, or not any more."""

    def __init__(self, address: str, reason: object, seal: str) -> None:
        why = str(reason).partition("\n")[0]
        super().__init__(
            f"the Dask cluster at {address} fails: {why}; look at its logs, and whether each machine has {seal}; "
            "what was told of is loaded, run it again to go on"
        )
