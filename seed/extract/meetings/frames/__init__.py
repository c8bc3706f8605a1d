"""How verbs and nouns tell that some met: a mechanism for each frame of meeting_words.csv."""
