//! The sheet of a venue in somebody's hands: found *among theirs*, which is the only way to hold one for editing, with
//! what they have written and not sent yet.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::{Cx, Error, Result, urls};
use crate::account::secret::Token;
use crate::account::{Member, PersonId, Trust, store as accounts};
use crate::app::App;
use crate::hours::editor::RawText;
use crate::proposal::draft::{self, Draft};
use crate::proposal::{By, Holder, Sender};
use crate::venue::store::{self as venues, StoreError, Version};
use crate::venue::{Email, Slug, Status, Venue, VenueId};
use crate::venue_link;

/// A venue to edit.
pub struct Sheet {
    /// Where its pages are: `/partenaire/lieux/le-fil`.
    pub base: String,
    /// What follows the base in this page's address: `/modifier/horaires`.
    pub rest: String,
    pub holder: Holder,
    /// As visitors read it; None for a new one.
    pub current: Option<(Venue, Version)>,
    /// As it is written so far.
    pub draft: Option<Draft>,
    pub by: By,
    person: Option<PersonId>,
    trust: Trust,
}

/// Whose a page of the form is, from the beginning of its address.
struct Hold {
    base: String,
    holder: Holder,
    current: Option<(Venue, Version)>,
    id: VenueId,
    by: By,
    trust: Trust,
}

impl FromRequestParts<App> for Sheet {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let path = parts.uri.path().to_owned();
        let mut segments = path.split('/').skip(1);
        let (first, second) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        let third = segments.next().unwrap_or_default();
        let member = parts.extensions.get::<Member>();
        let hold = match (first, second, member) {
            ("partenaire", "lieux", Some(member)) => of_member(app, member, third).await?,
            ("partenaire", "nouveau", Some(member)) => new_of_member(member, third)?,
            ("fiche", token, _) => of_link(app, token).await?,
            ("proposer", token, _) => new_of_visitor(app, token).await?,
            _ => return Err(Error::NotFound),
        };
        let draft = draft::find(&app.db().readers, &hold.holder, &hold.id).await?;
        if hold.current.is_none() && draft.is_none() && !path.ends_with("/envoyer") {
            return Err(Error::NotFound);
        }
        Ok(Self {
            rest: path[hold.base.len()..].to_owned(),
            base: hold.base,
            holder: hold.holder,
            current: hold.current,
            draft,
            by: hold.by,
            person: member.map(|member| member.person),
            trust: hold.trust,
        })
    }
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        Self::internal("the venues", cause)
    }
}

async fn of_member(app: &App, member: &Member, slug: &str) -> Result<Hold> {
    let slug: Slug = slug.parse().map_err(|_| Error::NotFound)?;
    let db = &app.db().readers;
    let (found, by, trust) = if member.is_city() {
        (venues::find_by_slug(db, &slug).await?, By::City, Trust::Trusted)
    } else {
        let (id, trust) = accounts::mine(db, member.person, &slug).await?.ok_or(Error::NotFound)?;
        (venues::find(db, &id).await?, By::Structure, trust)
    };
    let (venue, version) = found.ok_or(Error::NotFound)?;
    Ok(Hold {
        base: format!("/partenaire/lieux/{slug}"),
        holder: Holder::Person(member.person),
        id: venue.id.clone(),
        current: Some((venue, version)),
        by,
        trust,
    })
}

/// Who has the link of a letter: what they propose waits for the city.
async fn of_link(app: &App, token: &str) -> Result<Hold> {
    let token: Token = token.parse().map_err(|_| Error::NotFound)?;
    let db = &app.db().readers;
    let link = venue_link::find(db, &token, app.clock().now()).await?.ok_or(Error::NotFound)?;
    let (venue, version) = venues::find(db, &link.venue_id).await?.ok_or(Error::NotFound)?;
    Ok(Hold {
        base: urls::sheet(&token, ""),
        holder: Holder::Link(link.id),
        id: venue.id.clone(),
        current: Some((venue, version)),
        by: By::StructureByLink,
        trust: Trust::Followed,
    })
}

fn new_of_member(member: &Member, token: &str) -> Result<Hold> {
    // Where a question of the city leads, the venue is named: its draft is found among those of the person only.
    let id = match token.parse::<Token>() {
        Ok(token) => new_id(&token)?,
        Err(_) => token.parse().map_err(|_| Error::NotFound)?,
    };
    Ok(Hold {
        base: format!("/partenaire/nouveau/{token}"),
        holder: Holder::Person(member.person),
        id,
        current: None,
        by: if member.is_city() { By::City } else { By::Structure },
        // Nobody has said yet that the new place is theirs: the city looks at it.
        trust: Trust::Followed,
    })
}

async fn new_of_visitor(app: &App, token: &str) -> Result<Hold> {
    let token: Token = token.parse().map_err(|_| Error::NotFound)?;
    let holder = Holder::Visitor(token.hash());
    // The token of a letter with a question leads to the venue that was proposed under another one.
    let id = match draft::drafted(&app.db().readers, &holder).await? {
        Some(id) => id,
        None => new_id(&token)?,
    };
    Ok(Hold {
        base: format!("/proposer/{}", token.as_str()),
        holder,
        id,
        current: None,
        by: By::Visitor,
        trust: Trust::Followed,
    })
}

/// The identifier of a venue that is being written: from the token, which it does not tell.
pub fn new_id(token: &Token) -> Result<VenueId> {
    let digits: String = token.derived("lieu").chars().take(16).collect();
    format!("propose-{digits}").parse().map_err(|cause| Error::internal("an identifier", cause))
}

impl Sheet {
    /// The venue as it is written so far.
    pub fn venue(&self) -> Option<&Venue> {
        let current = || self.current.as_ref().map(|(venue, _)| venue);
        self.draft.as_ref().map(|draft| &draft.venue).or_else(current)
    }

    /// The venue as it is written so far; there is one on every page but the one after sending.
    pub fn written(&self) -> Result<&Venue> {
        self.venue().ok_or(Error::NotFound)
    }

    pub fn is_new(&self) -> bool {
        self.current.is_none()
    }

    /// Whether what is sent appears at once.
    pub fn appears_at_once(&self) -> bool {
        self.sender(None, None).is_trusted()
    }

    /// Where whoever holds it goes once the form is left: their venues, the page of their link, home.
    pub fn way_back(&self, cx: &Cx) -> String {
        match self.holder {
            Holder::Person(_) => cx.url(urls::PARTNER),
            Holder::Link(_) => cx.url(&self.base),
            Holder::Visitor(_) => cx.url("/"),
        }
    }

    /// Coordinators may write hours in their own syntax.
    pub fn raw(&self) -> RawText {
        if self.by == By::City { RawText::Allowed } else { RawText::Refused }
    }

    pub fn sender(&self, email: Option<Email>, reason: Option<String>) -> Sender {
        Sender { by: self.by, person: self.person, trust: self.trust, email, reason }
    }

    /// An address of the form.
    pub fn url(&self, cx: &Cx, rest: &str) -> String {
        cx.url(&format!("{}{rest}", self.base))
    }

    /// Keeps what is written, on the server.
    pub async fn keep(&self, cx: &Cx, venue: Venue) -> Result<()> {
        let draft = if let Some(draft) = &self.draft {
            Draft { venue, ..draft.clone() }
        } else {
            let base = self.current.as_ref().map_or(Version(0), |(_, version)| *version);
            Draft { holder: self.holder.clone(), venue, base, key: key()? }
        };
        draft::save(&cx.app.db().writer, &draft, cx.now).await?;
        Ok(())
    }
}

/// A new key: what is sent twice under it is sent once.
pub fn key() -> Result<String> {
    Ok(Token::new().map_err(|cause| Error::internal("a key", cause))?.as_str().to_owned())
}

/// A venue nobody knows yet: nothing but where it is.
pub fn blank(cx: &Cx, id: &VenueId) -> Result<Venue> {
    let territory = cx.app.territory();
    let commune = territory.communes().first().ok_or(Error::NotFound)?;
    let slug: Slug = id.as_str().parse().map_err(|cause| Error::internal("an identifier", cause))?;
    let venue = serde_json::json!({
        "id": id, "slug": slug, "name": "", "status": Status::Draft,
        "address": { "commune": commune.name, "insee": commune.insee, "postcode": commune.postcode },
    });
    serde_json::from_value(venue).map_err(|cause| Error::internal("a new venue", cause))
}
