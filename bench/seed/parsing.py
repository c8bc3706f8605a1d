"""What the extractor costs beyond the parser that it stands on."""

import time
from pathlib import Path

import spacy

from seed.extract import extract, extract_all
from seed.extract.text.language import MODEL
from seed.read import read


def parse(folder: Path, count: int) -> str:
    """The rate of the real extractor in one process against the bare parser on the same texts, as a line."""
    texts = [read(path) for path in sorted(folder.glob("*/*.txt"))[:count]]
    parser = spacy.load(MODEL)
    extract(texts[0])
    begun = time.process_time()
    for _ in parser.pipe(one.text for one in texts):
        pass
    bare = time.process_time() - begun
    begun = time.process_time()
    for _ in extract_all(texts):
        pass
    own = time.process_time() - begun
    count = len(texts)
    return f"extract  {count / own:8.1f} articles/s of one core, {bare / own:.2f} of bare spaCy ({count / bare:.1f}/s)"
