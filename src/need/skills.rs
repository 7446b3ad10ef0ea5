//! Everyday situations, after the five domains of digital skill: what somebody who does not know what to ask for can
//! tell. No test and no mark: it ends with a kind of help.

use crate::venue::ServiceKind;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// The domains of digital skill (Eurostat's indicator of 2021, after `DigComp` 2.0).
    Domain {
        Information = "information" "Trouver une information",
        Communication = "communication" "Communiquer",
        Creation = "creation" "Écrire et créer",
        Safety = "securite" "Se protéger",
        Problems = "problemes" "Régler un problème",
    }
}

vocabulary! {
    /// Everyday situations, two a domain.
    Situation {
        OpeningHours = "horaires" "Trouver l'heure d'ouverture d'un magasin",
        TrueOrFalse = "vrai-ou-faux" "Savoir si une information est vraie",
        Message = "message" "Envoyer un message avec une photo",
        Appointment = "rendez-vous" "Prendre un rendez-vous sur internet",
        Letter = "lettre" "Écrire une lettre sur l'ordinateur",
        Form = "formulaire" "Remplir un papier sur internet",
        Password = "mot-de-passe" "Choisir et retrouver un mot de passe",
        Scam = "arnaque" "Reconnaître un faux message",
        Network = "wifi" "Se connecter au wifi",
        Breakdown = "panne" "Savoir quoi faire quand ça ne marche plus",
    }
}

vocabulary! {
    /// How it goes.
    Ease { Alone = "seul" "Je sais le faire", Helped = "aide" "Avec de l'aide", Not = "pas" "Je ne sais pas", }
}

vocabulary! {
    /// The kind of help it ends with.
    Help {
        Beside = "avec-vous" "Quelqu'un fait avec vous",
        Learning = "apprendre" "Apprendre avec d'autres",
        OnOnesOwn = "seul" "Un ordinateur suffit",
    }
}

impl Situation {
    pub const fn domain(self) -> Domain {
        match self {
            Self::OpeningHours | Self::TrueOrFalse => Domain::Information,
            Self::Message | Self::Appointment => Domain::Communication,
            Self::Letter | Self::Form => Domain::Creation,
            Self::Password | Self::Scam => Domain::Safety,
            Self::Network | Self::Breakdown => Domain::Problems,
        }
    }

    pub const fn icon(self) -> &'static str {
        match self {
            Self::OpeningHours => "search",
            Self::TrueOrFalse => "circle-help",
            Self::Message => "message-square",
            Self::Appointment => "calendar",
            Self::Letter => "pen-line",
            Self::Form => "file-check",
            Self::Password => "key-round",
            Self::Scam => "shield-alert",
            Self::Network => "wifi",
            Self::Breakdown => "wrench",
        }
    }

    /// The need behind it, by its identifier.
    pub const fn need(self) -> &'static str {
        match self {
            Self::OpeningHours | Self::TrueOrFalse | Self::Network => "apprendre",
            Self::Message | Self::Password => "courriel",
            Self::Appointment => "sante",
            Self::Letter => "lettre",
            Self::Form => "autre-demarche",
            Self::Scam => "securite",
            Self::Breakdown => "reparer",
        }
    }
}

impl Help {
    /// Half of what was told is not known: somebody beside. Some of it: learning. None of it: a computer will do.
    pub fn of(told: &[(Situation, Ease)]) -> Option<Self> {
        let count = |ease| told.iter().filter(|(_, said)| *said == ease).count();
        let (helped, not) = (count(Ease::Helped), count(Ease::Not));
        match told.len() {
            0 => None,
            all if not * 2 >= all => Some(Self::Beside),
            _ if helped + not > 0 => Some(Self::Learning),
            _ => Some(Self::OnOnesOwn),
        }
    }

    pub const fn service(self) -> ServiceKind {
        match self {
            Self::Beside => ServiceKind::PersonalHelp,
            Self::Learning => ServiceKind::Workshop,
            Self::OnOnesOwn => ServiceKind::FreeAccess,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::need::Needs;

    #[test]
    fn each_domain_has_two_situations_and_each_leads_to_a_need() {
        let needs = Needs::embedded().unwrap();
        for domain in Domain::ALL {
            assert_eq!(
                Situation::ALL.iter().filter(|situation| situation.domain() == *domain).count(),
                2,
                "{domain}"
            );
        }
        for situation in Situation::ALL {
            assert!(needs.find(&situation.need().parse().unwrap()).is_some(), "{situation}");
        }
    }

    #[test]
    fn it_ends_with_a_kind_of_help() {
        let told =
            |eases: &[Ease]| Situation::ALL.iter().copied().zip(eases.iter().copied()).collect::<Vec<_>>();
        assert_eq!(Help::of(&[]), None);
        assert_eq!(Help::of(&told(&[Ease::Alone; 10])), Some(Help::OnOnesOwn));
        assert_eq!(Help::of(&told(&[Ease::Alone, Ease::Alone, Ease::Not])), Some(Help::Learning));
        assert_eq!(Help::of(&told(&[Ease::Alone, Ease::Not])), Some(Help::Beside));
    }
}
