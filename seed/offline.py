"""The extractor of this package, which needs neither the net nor a key; it loads its model when it is first called."""

from seed import extract
from seed.pipeline import Extractor

OFFLINE = Extractor(extract.EXTRACTOR, extract.VERSION, extract.extract_all)
