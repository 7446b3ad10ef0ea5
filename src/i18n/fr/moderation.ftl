# Propositions, signalements, historique.
