# The coordinator’s desk.
