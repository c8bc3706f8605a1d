"""What Chancery claims about its speed, as commands."""
