//! A person's data in the database.

use serde_json::Value;
use sqlx::{SqliteConnection, SqliteExecutor};

use crate::account::PersonId;
use crate::account::roster::{self, Changed};
use crate::db::Db;

/// Everything the site holds about somebody, as they may take it with them. None when there is nobody.
pub async fn export(db: impl SqliteExecutor<'_>, id: PersonId) -> sqlx::Result<Option<Value>> {
    let text: Option<String> = sqlx::query_scalar(EXPORT).bind(id.0).fetch_optional(db).await?;
    text.map(|text| serde_json::from_str(&text).map_err(|cause| sqlx::Error::Decode(cause.into())))
        .transpose()
}

const EXPORT: &str = "
select json_object(
    'compte', json_object(
        'courriel', email, 'role', role, 'cree_le', made_at,
        'second_facteur_depuis', second_factor_confirmed_at
    ),
    'structures', (
        select json_group_array(name)
        from person_structure join structure on structure.id = structure_id where person_id = person.id
    ),
    'connexions', (
        select json_group_array(json_object('appareil', device, 'depuis', made_at, 'vue_le', seen_at))
        from session where person_id = person.id
    ),
    'propositions', (
        select json_group_array(json_object(
            'lieu', venue_id, 'envoyee_le', made_at, 'etat', state, 'raison', reason, 'reponse', answer,
            'contenu', json(document)
        )) from proposal where proposal.person = person.id or proposal.email = person.email collate nocase
    ),
    'brouillons', (
        select json_group_array(json_object('lieu', venue_id, 'modifie_le', updated_at, 'contenu', json(document)))
        from draft where holder = 'personne:' || person.id
    ),
    'signalements', (
        select json_group_array(json_object(
            'lieu', venue_id, 'envoye_le', made_at, 'sujet', fact_group, 'texte', text, 'reponse', answer
        )) from report where report.email = person.email collate nocase
    ),
    'lettres', (
        select json_group_array(json_object('sorte', kind, 'etat', state, 'ecrite_le', made_at, 'partie_le', sent_at))
        from letter where recipient = person.email collate nocase
    ),
    'versions', (
        select json_group_array(json_object('lieu', venue_id, 'version', number, 'faite_le', made_at, 'raison', reason))
        from revision where revision.person = person.id
    ),
    'journal', (
        select json_group_array(json_object('le', made_at, 'acte', act, 'sujet', about))
        from audit where audit.person = person.id
    )
)
from person where id = ?
";

/// Forgets somebody, all in the caller's transaction. [`overwrite`] afterwards.
pub async fn forget(db: &mut SqliteConnection, id: PersonId) -> sqlx::Result<Changed> {
    let email: Option<String> = sqlx::query_scalar("select email from person where id = ?")
        .bind(id.0)
        .fetch_optional(&mut *db)
        .await?;
    if roster::remove(db, id).await? == Changed::LastAdministrator {
        return Ok(Changed::LastAdministrator);
    }
    if let Some(email) = email {
        for statement in ADDRESS {
            sqlx::query(statement).bind(&email).execute(&mut *db).await?;
        }
    }
    Ok(Changed::Done)
}

/// Where an address stands besides the account.
const ADDRESS: [&str; 4] = [
    "delete from letter where recipient = ? collate nocase and state in ('a-envoyer', 'en-cours')",
    "update letter set recipient = null, about = '{}', last_error = null where recipient = ? collate nocase",
    "update proposal set email = null where email = ? collate nocase",
    "update report set email = null where email = ? collate nocase",
];

/// Folds the log into the file and empties it: what was deleted is in neither. A long reading at the same moment may
/// keep the log from being emptied; it is then when the next one is folded.
pub async fn overwrite(db: &Db) -> sqlx::Result<()> {
    sqlx::query("pragma wal_checkpoint(truncate)").execute(&db.writer).await?;
    Ok(())
}
