"""From article files to rows: read, segment, extract, resolve, load."""
