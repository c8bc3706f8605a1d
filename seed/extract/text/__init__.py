"""The text before any name is read in it: words, quotations, dates, phrases."""
