"""How each edge of the graph is answered: a selection set becomes one SQL statement."""
