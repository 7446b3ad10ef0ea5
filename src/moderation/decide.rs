//! The acts of `/admin/propositions/{id}`. Of two coordinators who decide the same, the second is told.

use axum::http::StatusCode;
use axum::response::Response;

use super::proposal::{Typed, again, broken, page};
use super::words::Written;
use crate::proposal::decide::{self, Decided, Verdict};
use crate::proposal::{Chosen, Note, ProposalId};
use crate::venue::change::{Field, Side};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Path, Result, urls};

/// What a coordinator does with a proposal.
#[derive(Clone, Copy)]
enum Act<'a> {
    Accept(&'a Chosen<'a>),
    Refuse,
    Ask,
    Confirm,
    TakeBack,
}

/// `POST /admin/propositions/{id}/accepter`
pub(super) async fn accept(cx: Cx, Path(id): Path<ProposalId>, Form(form): Form) -> Result<Response> {
    let ticked: Vec<Field> = form.every("champ").filter_map(|word| word.parse().ok()).collect();
    let settled = settled(&form);
    let chosen = Chosen { fields: Some(&ticked), settled: &settled };
    let decided = write(&cx, id, None, Act::Accept(&chosen)).await?;
    done(&cx, id, &decided, Typed { ticked: Some(ticked), settled, ..Typed::default() }).await
}

/// `POST /admin/propositions/{id}/refuser`
pub(super) async fn refuse(cx: Cx, Path(id): Path<ProposalId>, Form(form): Form) -> Result<Response> {
    let answer = match Written::needed(&form, "refus") {
        Ok(answer) => answer,
        Err(refusal) => return wrong(&cx, id, Typed { refusal, ..Typed::default() }).await,
    };
    let decided = write(&cx, id, Some(&answer), Act::Refuse).await?;
    done(&cx, id, &decided, Typed::default()).await
}

/// `POST /admin/propositions/{id}/demander`
pub(super) async fn ask(cx: Cx, Path(id): Path<ProposalId>, Form(form): Form) -> Result<Response> {
    let answer = match Written::needed(&form, "question") {
        Ok(answer) => answer,
        Err(question) => return wrong(&cx, id, Typed { question, ..Typed::default() }).await,
    };
    let decided = write(&cx, id, Some(&answer), Act::Ask).await?;
    done(&cx, id, &decided, Typed::default()).await
}

/// `POST /admin/propositions/{id}/relue`
pub(super) async fn confirm(cx: Cx, Path(id): Path<ProposalId>, Form(_): Form) -> Result<Response> {
    let decided = write(&cx, id, None, Act::Confirm).await?;
    done(&cx, id, &decided, Typed::default()).await
}

/// `POST /admin/propositions/{id}/reprendre`
pub(super) async fn take_back(cx: Cx, Path(id): Path<ProposalId>, Form(form): Form) -> Result<Response> {
    let answer = match Written::needed(&form, "retour") {
        Ok(answer) => answer,
        Err(back) => return wrong(&cx, id, Typed { back, ..Typed::default() }).await,
    };
    let decided = write(&cx, id, Some(&answer), Act::TakeBack).await?;
    let text = answer.as_str().to_owned();
    let error = matches!(decided, Decided::Conflict(_)).then_some("proposal-back-changed");
    let back = Written { text, error };
    done(&cx, id, &decided, Typed { back, ..Typed::default() }).await
}

/// `choix-horaires=la-mienne`: whose value stands.
fn settled(form: &Params) -> Vec<(Field, Side)> {
    let choice = |(name, value): &(String, String)| {
        Some((name.strip_prefix("choix-")?.parse().ok()?, value.parse().ok()?))
    };
    form.0.iter().filter_map(choice).collect()
}

async fn write(cx: &Cx, id: ProposalId, answer: Option<&Note>, act: Act<'_>) -> Result<Decided> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let verdict = Verdict { id, by: member.person, answer, now: cx.now };
    let mut writer = cx.app.db().write().await?;
    let decided = match act {
        Act::Accept(chosen) => decide::accept(&mut writer, &verdict, chosen).await,
        Act::Refuse => decide::refuse(&mut writer, &verdict).await,
        Act::Ask => decide::ask(&mut writer, &verdict).await,
        Act::Confirm => decide::confirm(&mut writer, &verdict).await,
        Act::TakeBack => decide::take_back(&mut writer, &verdict).await,
    };
    let decided = decided.map_err(broken)?;
    if matches!(decided, Decided::Done(_)) {
        writer.commit().await?;
        cx.app.reload().await.map_err(broken)?;
        cx.app.bell().ring();
    }
    Ok(decided)
}

async fn done(cx: &Cx, id: ProposalId, decided: &Decided, typed: Typed) -> Result<Response> {
    if let Decided::Done(state) = decided {
        return Ok(redirect(&cx.url(&format!("{}?decidee={state}", urls::PROPOSALS))));
    }
    again(cx, id, decided, typed).await
}

async fn wrong(cx: &Cx, id: ProposalId, typed: Typed) -> Result<Response> {
    page(cx, id, StatusCode::UNPROCESSABLE_ENTITY, typed).await
}
