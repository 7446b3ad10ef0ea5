# Signing in, second factor, sessions.
