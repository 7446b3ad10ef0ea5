//! The columns: those of the standard in its order, then our own.

use crate::venue::change::Fact;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// A column, by the name in the header of a file. The label says in French what it holds.
    Column {
        Id = "id" "Identifiant",
        Pivot = "pivot" "SIRET ou RNA",
        Name = "nom" "Nom",
        Commune = "commune" "Commune",
        Postcode = "code_postal" "Code postal",
        Insee = "code_insee" "Code INSEE",
        Street = "adresse" "Adresse",
        Complement = "complement_adresse" "Complément d’adresse",
        Latitude = "latitude" "Latitude",
        Longitude = "longitude" "Longitude",
        Typologies = "typologie" "Typologie",
        Phone = "telephone" "Téléphone",
        Emails = "courriels" "Courriels",
        Websites = "site_web" "Sites",
        Hours = "horaires" "Horaires",
        Summary = "presentation_resume" "Présentation",
        Detail = "presentation_detail" "Présentation en détail",
        Source = "source" "Source",
        Mobility = "itinerance" "Itinérance",
        Parent = "structure_parente" "Structure parente",
        Updated = "date_maj" "Date de mise à jour",
        Services = "services" "Services",
        Audiences = "publics_specifiquement_adresses" "Publics",
        Care = "prise_en_charge_specifique" "Prise en charge",
        Costs = "frais_a_charge" "Prix",
        Programmes = "dispositif_programmes_nationaux" "Dispositifs nationaux",
        Trainings = "formations_labels" "Formations et labels",
        OtherLabels = "autres_formations_labels" "Autres labels",
        Access = "modalites_acces" "Comment être reçu",
        Support = "modalites_accompagnement" "Accompagnement",
        AccessibilitySheet = "fiche_acces_libre" "Fiche Acceslibre",
        Booking = "prise_rdv" "Rendez-vous en ligne",
        OwnServices = "repere_services" "Services proposés",
        AbsentServices = "repere_services_absents" "Services non proposés",
        ServiceHours = "repere_horaires_services" "Horaires des services",
        Closures = "repere_fermetures" "Fermetures et ouvertures exceptionnelles",
        HoursDate = "repere_horaires_date" "Date des horaires",
        HoursBy = "repere_horaires_par" "Qui a dit les horaires",
        Languages = "repere_langues" "Langues parlées",
        Wheelchair = "repere_fauteuil" "Accès en fauteuil roulant",
        Papers = "repere_papiers" "Papiers à apporter",
        Transport = "repere_transports" "Transports",
        Aliases = "repere_autres_noms" "Autres noms",
        District = "repere_quartier" "Quartier",
        Precision = "repere_precision" "Précision de la position",
        Rest = "repere" "Le reste, pour les programmes",
    }
}

/// How many columns are the standard's.
const OF_THE_STANDARD: usize = 32;

/// Names of older versions of the standard that are still met, and today's.
const OLD_NAMES: [(&str, Column); 7] = [
    ("courriel", Column::Emails),
    ("labels_nationaux", Column::Programmes),
    ("labels_autres", Column::OtherLabels),
    ("conditions_acces", Column::Costs),
    ("public_accueillis", Column::Audiences),
    ("publics_accueillis", Column::Audiences),
    ("accessibilite", Column::AccessibilitySheet),
];

impl Column {
    /// The columns of the standard, in its order.
    pub fn standard() -> &'static [Self] {
        Self::ALL.get(..OF_THE_STANDARD).unwrap_or_default()
    }

    /// The columns we add.
    pub fn own() -> &'static [Self] {
        Self::ALL.get(OF_THE_STANDARD..).unwrap_or_default()
    }

    /// Without this cell the standard's file is not valid.
    pub const fn is_required(self) -> bool {
        matches!(
            self,
            Self::Id
                | Self::Pivot
                | Self::Name
                | Self::Commune
                | Self::Postcode
                | Self::Street
                | Self::Updated
        )
    }

    /// The column of a header, today's name or an older one; case and white space at the ends do not count.
    pub fn of_header(name: &str) -> Option<Self> {
        let name = name.trim().trim_start_matches('\u{feff}').to_lowercase();
        let old = || OLD_NAMES.iter().find(|(old, _)| *old == name).map(|(_, column)| *column);
        name.parse().ok().or_else(old)
    }

    /// The fact of a venue that a change of this cell changes. Services are told apart.
    pub fn fact(self) -> Option<Fact> {
        FACTS.iter().find(|(column, _)| *column == self).map(|(_, fact)| *fact)
    }
}

const FACTS: [(Column, Fact); 36] = [
    (Column::Pivot, Fact::Pivot),
    (Column::Name, Fact::Name),
    (Column::Commune, Fact::Commune),
    (Column::Insee, Fact::Commune),
    (Column::Postcode, Fact::Postcode),
    (Column::Street, Fact::Street),
    (Column::Complement, Fact::Complement),
    (Column::Latitude, Fact::Position),
    (Column::Longitude, Fact::Position),
    (Column::Precision, Fact::Position),
    (Column::Typologies, Fact::Typologies),
    (Column::Phone, Fact::Phone),
    (Column::Emails, Fact::Emails),
    (Column::Websites, Fact::Websites),
    (Column::Hours, Fact::Hours),
    (Column::Summary, Fact::Summary),
    (Column::Detail, Fact::Detail),
    (Column::Mobility, Fact::Mobility),
    (Column::Parent, Fact::Parent),
    (Column::Services, Fact::NationalServices),
    (Column::Audiences, Fact::Audiences),
    (Column::Care, Fact::Care),
    (Column::Costs, Fact::Costs),
    (Column::Programmes, Fact::Labels),
    (Column::Trainings, Fact::Labels),
    (Column::OtherLabels, Fact::Labels),
    (Column::Access, Fact::Access),
    (Column::Support, Fact::Support),
    (Column::AccessibilitySheet, Fact::AccessibilitySheet),
    (Column::Booking, Fact::Booking),
    (Column::Languages, Fact::Languages),
    (Column::Wheelchair, Fact::Wheelchair),
    (Column::Papers, Fact::Papers),
    (Column::Transport, Fact::Transport),
    (Column::Aliases, Fact::Aliases),
    (Column::District, Fact::District),
];
