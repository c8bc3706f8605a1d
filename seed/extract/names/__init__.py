"""Countries, organizations and places, by their names."""
