//! The closed vocabularies of a venue: each an enum with one wire word a variant, and the national label beside it.

use std::fmt;

/// A word that is not in the vocabulary it was offered to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// Name of the vocabulary, for the message.
    pub vocabulary: &'static str,
    /// The word as it was given.
    pub word: String,
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a word of the vocabulary “{}”", self.word, self.vocabulary)
    }
}

impl std::error::Error for UnknownWord {}

/// Declares a vocabulary: `Variant = "wire-word" "national label"`.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal $label:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant,)+ }

        impl $name {
            /// Every word, in the order of the reference.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word in addresses, files and the database.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The label of the national standard, or the French meaning of a code.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::venue::vocabulary::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|known| known.word() == word).ok_or_else(|| {
                    $crate::venue::vocabulary::UnknownWord {
                        vocabulary: stringify!($name),
                        word: word.chars().take(80).collect(),
                    }
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::venue::text::read(deserializer, str::parse)
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// Yes or no. *Not known* is the absence of an answer.
    Answer { Yes = "oui" "oui", No = "non" "non", }
}

vocabulary! {
    /// What is asked in money (standard, `frais_a_charge`).
    Cost {
        Free = "gratuit" "Gratuit",
        FreeUnderConditions = "gratuit-sous-condition" "Gratuit sous condition",
        Paid = "payant" "Payant",
    }
}

vocabulary! {
    /// Whom a venue addresses in particular (standard, `publics_specifiquement_adresses`).
    Audience {
        Youth = "jeunes" "Jeunes",
        Students = "etudiants" "Étudiants",
        Families = "familles" "Familles et/ou enfants",
        Seniors = "seniors" "Seniors",
        Women = "femmes" "Femmes",
    }
}

vocabulary! {
    /// Whom a venue can welcome with particular care (standard, `prise_en_charge_specifique`, less the two
    /// languages, which are [`super::Language`]s here).
    Care {
        Motor = "moteur" "Handicaps moteurs",
        Visual = "visuel" "Déficience visuelle",
        Hearing = "auditif" "Surdité",
        Mental = "mental" "Handicaps mentaux",
        Illiteracy = "illettrisme" "Illettrisme",
    }
}

vocabulary! {
    /// How one comes to be received (standard, `modalites_acces`).
    Access {
        WalkIn = "se-presenter" "Se présenter",
        Phone = "telephoner" "Téléphoner",
        Mail = "ecrire" "Contacter par mail",
        Referral = "fiche-de-prescription" "Envoyer un mail avec une fiche de prescription",
        OnlineBooking = "rdv-en-ligne" "Prendre un RDV en ligne",
        NoPublic = "pas-de-public" "Ce lieu n'accueille pas de public",
    }
}

vocabulary! {
    /// How one is accompanied (standard, `modalites_accompagnement`).
    Support {
        OnOnesOwn = "en-autonomie" "En autonomie",
        OneToOne = "individuel" "Accompagnement individuel",
        Workshop = "atelier-collectif" "Dans un atelier collectif",
        Remote = "a-distance" "À distance",
    }
}

vocabulary! {
    /// Whether the venue moves (standard, `itinerance`).
    Mobility { Travelling = "itinerant" "Itinérant", Fixed = "fixe" "Fixe", }
}

vocabulary! {
    /// The nine services of the standard (`services`), kept beside our own finer ones for lossless exchange.
    NationalService {
        Equipment = "prix-solidaire" "Acquisition de matériel informatique à prix solidaire",
        Procedures = "demarches" "Aide aux démarches administratives",
        EverydayTools = "outils-du-quotidien" "Maîtrise des outils numériques du quotidien",
        Employment = "insertion" "Insertion professionnelle via le numérique",
        SafeUse = "usage-sur" "Utilisation sécurisée du numérique",
        Parenting = "parentalite" "Parentalité et éducation avec le numérique",
        Leisure = "loisirs" "Loisirs et créations numériques",
        Culture = "comprehension" "Compréhension du monde numérique",
        Connection = "acces-internet" "Accès internet et matériel informatique",
    }
}

vocabulary! {
    /// Whether a visit needs an appointment, per service.
    Booking {
        WalkIn = "sans-rendez-vous" "Sans rendez-vous",
        Appointment = "sur-rendez-vous" "Sur rendez-vous",
        Either = "avec-ou-sans" "Avec ou sans rendez-vous",
        Referral = "sur-orientation" "Sur orientation d'un professionnel",
    }
}

vocabulary! {
    /// How exact a position is. A street's reference point is not a building.
    Precision { Building = "batiment" "Bâtiment", Street = "rue" "Rue", District = "quartier" "Quartier", }
}

vocabulary! {
    /// Who last said that a group of facts is true.
    Confirmer {
        Venue = "structure" "La structure",
        City = "ville-telephone" "La ville, par téléphone",
        PublicSource = "source-publique" "Une source publique",
        Visitor = "visiteur" "Un visiteur",
    }
}

vocabulary! {
    /// Whether visitors see the venue.
    Status { Published = "publie" "Publié", Draft = "brouillon" "Brouillon", }
}

vocabulary! {
    /// What a venue is besides its services.
    Role {
        InformationPoint = "point-information" "Point d'information",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back_as_itself() {
        for care in Care::ALL {
            assert_eq!(care.word().parse(), Ok(*care));
        }
    }

    #[test]
    fn an_unknown_word_is_refused_and_named() {
        let refused = "piscine".parse::<Audience>().unwrap_err();
        assert_eq!(refused.to_string(), "“piscine” is not a word of the vocabulary “Audience”");
    }
}
