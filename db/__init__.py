"""What is stored: the tables, their constraints, and the PostgreSQL they live in."""
