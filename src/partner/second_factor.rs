//! `/partenaire/second-facteur`: those who decide for others show that they hold their telephone. The first time it is
//! set up here.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::enter::{onward, signed_in, with_cookie};
use crate::account::secret::Code;
use crate::account::{Member, Stage, second_factor, session, store};
use crate::listing::qr;
use crate::web::again::Carried;
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Markup, Params, Result, urls};

/// What the page offers.
enum Offer {
    /// A first time: the secret to put into the telephone, as a picture and as text.
    SetUp {
        picture: Markup,
        secret: String,
    },
    Ask,
}

#[derive(Template)]
#[template(path = "partner/second_factor.html")]
struct SecondFactor<'a> {
    cx: &'a Cx,
    offer: Offer,
    carried: Carried,
    problem: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "partner/recovery_codes.html")]
struct RecoveryCodes<'a> {
    cx: &'a Cx,
    codes: Vec<String>,
}

/// `GET /partenaire/second-facteur`
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let carried = Carried::read(&params);
    if member(&cx)?.stage == Stage::Whole {
        return onward(&cx, &carried).await;
    }
    ask(&cx, carried).await
}

/// The page, with what is carried through it.
pub(super) async fn ask(cx: &Cx, carried: Carried) -> Result<Response> {
    let page = SecondFactor { cx, offer: offer(cx, member(cx)?).await?, carried, problem: None };
    Ok(cx.own_page(StatusCode::OK, &page))
}

fn member(cx: &Cx) -> Result<&Member> {
    cx.member.as_ref().ok_or(Error::NotForYou)
}

async fn offer(cx: &Cx, member: &Member) -> Result<Offer> {
    let db = cx.app.db();
    let secret = match store::second_factor(&db.readers, member.person).await? {
        Some((_, true)) => return Ok(Offer::Ask),
        Some((secret, false)) => secret,
        None => {
            let secret = second_factor::new_secret().map_err(|cause| Error::internal("a secret", cause))?;
            store::propose_second_factor(&db.writer, member.person, &secret).await?;
            secret
        }
    };
    let site = cx.site_name();
    let address = second_factor::address(&secret, &member.email, &site).unwrap_or_default();
    Ok(Offer::SetUp {
        picture: qr::picture(&address, &cx.t("second-factor-picture")),
        secret: grouped(&secret),
    })
}

/// Base 32 in groups of four, as people copy it.
fn grouped(secret: &str) -> String {
    let signs: Vec<char> = secret.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// `POST /partenaire/second-facteur`: six digits, or a recovery code.
pub(super) async fn check(cx: Cx, Form(form): Form) -> Result<Response> {
    let carried = Carried::read(&form);
    let member = member(&cx)?.clone();
    if member.stage == Stage::Whole {
        return onward(&cx, &carried).await;
    }
    let secret = store::second_factor(&cx.app.db().readers, member.person).await?;
    let Some((secret, confirmed)) = secret else { return Ok(redirect(&cx.url(urls::SECOND_FACTOR))) };
    if !is_right(&cx, &member, &secret, form.get("code").unwrap_or_default()).await? {
        let mut writer = cx.app.db().write().await?;
        session::wrong_second_factor(&mut writer, member.session).await?;
        writer.commit().await?;
        let offer = offer(&cx, &member).await?;
        let page = SecondFactor { cx: &cx, offer, carried, problem: Some("second-factor-bad") };
        return Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    complete(&cx, &member, confirmed, &carried).await
}

async fn is_right(cx: &Cx, member: &Member, secret: &str, typed: &str) -> Result<bool> {
    let writer = &cx.app.db().writer;
    if let Some(step) = second_factor::step(secret, typed, cx.now) {
        return Ok(store::use_step(writer, member.person, step, cx.now).await?);
    }
    match typed.parse::<Code>() {
        Ok(code) => Ok(store::use_recovery_code(writer, member.person, code.hash()).await?),
        Err(_) => Ok(false),
    }
}

/// The session goes on under another token. The first time, recovery codes are shown, once.
async fn complete(cx: &Cx, member: &Member, confirmed: bool, carried: &Carried) -> Result<Response> {
    let mut writer = cx.app.db().write().await?;
    let token = session::complete(&mut writer, member.session).await?;
    let codes = if confirmed {
        vec![]
    } else {
        let codes = second_factor::recovery_codes().map_err(|cause| Error::internal("a secret", cause))?;
        store::set_recovery_codes(&mut writer, member.person, &codes).await?;
        codes
    };
    writer.commit().await?;
    let cx = signed_in(cx, &token).await?;
    let response = if codes.is_empty() {
        onward(&cx, carried).await?
    } else {
        let codes = codes.iter().map(Code::spaced).collect();
        cx.own_page(StatusCode::OK, &RecoveryCodes { cx: &cx, codes })
    };
    Ok(with_cookie(&cx, response, &token))
}
