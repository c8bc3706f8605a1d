"""The compiler: an operation's selection set becomes one SQL statement (select, plan, emit)."""
