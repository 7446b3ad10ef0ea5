# Proposals, reports, history.
