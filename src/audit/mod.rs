//! The log of accounts and decisions: who did what, kept for twelve months (CNIL, recommendation on logs, 2021).

mod store;

pub use store::{Entry, list, purge, record};

use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// What was done.
    Act {
        SignedIn = "connexion" "Connexion",
        Invited = "invitation" "Invitation",
        PersonRemoved = "personne-retiree" "Personne retirée",
        RoleChanged = "role-change" "Rôle changé",
        StructureChanged = "structure-changee" "Structure changée",
        ProposalDecided = "proposition-decidee" "Proposition décidée",
        ReportDecided = "signalement-decide" "Signalement traité",
        VersionRestored = "version-remise" "Version remise",
        CallFiled = "appel-note" "Appel noté",
        LettersSent = "lettres-envoyees" "Lettres envoyées",
        LinksEnded = "liens-arretes" "Liens de lettres arrêtés",
        NeedChanged = "besoin-change" "Besoin changé",
        SettingChanged = "reglage-change" "Réglage changé",
        DataExported = "donnees-exportees" "Données d’une personne exportées",
        SessionsEnded = "connexions-fermees" "Connexions fermées",
        SecondFactorForgotten = "second-facteur-oublie" "Second facteur oublié",
        LetterPutAway = "lettre-rangee" "Lettre refusée rangée",
        VenuePublished = "lieu-publie" "Lieu publié",
        VenuesJoined = "lieux-reunis" "Deux lieux réunis",
        PositionsTaken = "positions-prises" "Positions acceptées",
        VenuesParted = "lieux-distincts" "Deux lieux distincts",
        FileImported = "fichier-importe" "Fichier importé",
        ImportUndone = "import-annule" "Import annulé",
        DataErased = "donnees-effacees" "Données d’une personne effacées",
    }
}
