"""Where the parser is set right, before anything is read from how words hang together."""
