"""HTTP and the command line; the only reader of the environment."""
