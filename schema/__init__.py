"""What clients see: the GraphQL types, their fields and arguments. No SQL, no HTTP, no logic."""
