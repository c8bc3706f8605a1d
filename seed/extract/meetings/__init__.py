"""Meetings: who took part, when and where; one event once.

frame, telling   what a word for a meeting is, and whose words stand where around it
frames           how verbs and nouns tell that some met
circumstances    whether a meeting took place, when and where, by what medium
attendance       who else was there
sequel           what was told before, or is told one after another
meeting          reads a document's sentences with all of these
event, fit       when two clauses tell of one meeting
quoted           what only those who are quoted tell of
record           meetings as records
"""
