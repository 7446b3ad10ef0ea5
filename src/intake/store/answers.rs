//! What the address service said of the lines of an import: asked once, so that the plan somebody saw is the plan that is
//! applied.

use sqlx::SqliteExecutor;

use super::ImportId;
use crate::intake::Answers;

pub async fn answers(db: impl SqliteExecutor<'_>, id: ImportId) -> sqlx::Result<Answers> {
    let kept: Option<Option<String>> =
        sqlx::query_scalar("select answers from import where id = ?").bind(id.0).fetch_optional(db).await?;
    let pairs = kept.flatten().and_then(|text| serde_json::from_str::<Vec<_>>(&text).ok());
    Ok(pairs.unwrap_or_default().into_iter().collect())
}

pub async fn keep_answers(db: impl SqliteExecutor<'_>, id: ImportId, answers: &Answers) -> sqlx::Result<()> {
    let pairs: Vec<_> = answers.iter().collect();
    let text = serde_json::to_string(&pairs).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
    sqlx::query("update import set answers = ? where id = ? and state = 'a-voir'")
        .bind(text)
        .bind(id.0)
        .execute(db)
        .await?;
    Ok(())
}
