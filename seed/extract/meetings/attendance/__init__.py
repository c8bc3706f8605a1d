"""Who was at a meeting: beside those of whom it tells that they met."""
