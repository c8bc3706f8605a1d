"""Agreement that is no agreement: what one gives to a plan of others, or several find themselves in."""

from seed.extract.text.node import Node

GIVING = frozenset(
    (
        "give withhold express voice signal obtain secure get seek win confirm indicate convey grant deny lend await "
        "receive refuse require need withdraw"
    ).split()
)
"""What is done with consent: "will not give our agreement to it"."""
SIGNING = frozenset("sign initial ink conclude seal ratify".split())
"""What is done with one, whatever it is called: "signed tentative agreement on fish"."""
UPON = frozenset(["to", "for"])
WIDE = frozenset("broad full general complete common widespread total unanimous tacit tentative".split())
"""What agreement is called that several are in, where no "a" makes one agreement of it."""
TOGETHER = frozenset(["their", "today"])
"""Whose agreement is one that was made: "their agreement to meet", and that of a day, which the parser reads so."""
ARTICLES = frozenset("a an the this that these those such".split())


def is_consent(noun: Node) -> bool:
    """Whether "agreement" means consent: "gave its agreement to the plan", "reached broad agreement on the need"."""
    if noun.lower_ != "agreement":
        return False
    told = {child.lower_ for child in noun.children}
    signed = noun.head.lemma_ in SIGNING or noun.text.istitle()
    if told & WIDE and not told & ARTICLES and not any(child.dep_ == "poss" for child in noun.children):
        return not signed
    given = noun.dep_ == "dobj" and noun.head.lemma_ in GIVING
    whose = any(child.dep_ == "poss" and child.lower_ not in TOGETHER for child in noun.children)
    upon = any(child.lower_ in UPON or (child.dep_ == "acl" and child.tag_ == "VB") for child in noun.children)
    return (whose and upon) or (given and not told & ARTICLES)
