//! Repère: who can help with digital life, where, when, on what conditions. One binary, one SQLite file.
//!
//! # The house
//!
//! ```text
//!  main ─ cli ─ app ──────────────────────────────┐        cli     one file a command
//!               │                                 │        app     the state; every request's way; all routes
//!   slices      directory   map   desk   partner  │        slices  one folder here, one in templates/, one test file
//!               │           editing  moderation    │                (never sideways)
//!               │           admin  freshness  booking │
//!               │           orientation  selection  │
//!               │           easy  offline  imports  │
//!               │           opinion  exchange       │
//!               │           ogc  api  embedding     │
//!   shared      listing        outside            status   listing cards, choices, sections: what a list shows
//!               │                                          outside address service and tiles
//!   letters     what letters say, who writes them         upkeep  what is done once a day
//!   web ─ i18n  answers kept, errors, extractors; words    web     how to be asked and answer; knows no page
//!               │                                          i18n    languages, dates, states in words
//!   kernel      venue          hours      territory        kernel  knows no HTTP, no template
//!               account  proposal  report  venue_link              who, what they say of a venue, by which link
//!               reminder                                           which venues are asked, by letter or by telephone
//!               need        sums                                   what people come for, and who answers it; what of
//!                                                                  it is counted
//!               joining                                            two venues that are one become one
//!               audit    settings  appointment                     what was decided, what the city chose, who asks
//!                                                                  a venue for a moment (sealed)
//!               standard   intake                                  a venue as a line of the national standard; lists of
//!                                                                  venues read, planned, applied, undone
//!               │
//!   ground      db  config  clock  filling  mail  text  projection  colour
//!                                                        mail    the queue of letters and the sender
//! ```
//!
//! A slice (the folders of that line) may use the kernel, [`web`], [`i18n`] and [`listing`]; never another slice. What two
//! slices need moves down. Delete a slice's folder, its templates, its tests and its lines in `app.rs` and here, and
//! the rest still compiles.
//!
//! # Truth in SQLite, reads from memory
//!
//! SQLite is the only truth. At start, after each write and at the end of each day the process reads all venues and
//! computes a [`venue::catalogue::Catalogue`]: an immutable snapshot shared by all requests, with the opening hours of the coming weeks
//! evaluated, zones found and words indexed. Every page and every data address asks its one method,
//! [`select`](venue::catalogue::Catalogue::select), with a [`venue::filter::Filter`].
//!
//! What was answered is kept ([`web::answer`]): an answer knows when it changes by itself (the next opening or closing
//! of a venue in it, midnight at the latest), and a new catalogue makes all of them out of date. So an answer costs
//! its making once a change and a copy otherwise; it is compressed and tagged once.
//!
//! A venue has one shape ([`venue::Venue`]) in a territory's files, in a revision and in memory. In the database it is
//! taken apart into tables with keys and checks; SQLite itself puts it together again ([`venue::store`]).
//!
//! # Three answers
//!
//! Yes, no and *not known* are different everywhere: a fact that is absent is not known, and no page says "no" for it.
//! [`venue::catalogue::Selection`] keeps the sure answers apart from those whose hours, or whose facts, are not known.
//! State, certainty and words are decided in one place ([`venue::standing`], [`i18n::state`]) for badge, list, map and
//! data alike.
//!
//! # A visitor opens a venue
//!
//! 1. [`app::answer`] takes the language off the address (`/ar/lieux/…`) and hands the request to the routes.
//! 2. `directory/show.rs` receives a [`web::Cx`] and a [`venue::Slug`]: what cannot be a slug is not found.
//! 3. [`web::Cx::answer`] gives the answer kept, if no write and no change of state came since; otherwise
//! 4. the [`venue::catalogue::Entry`] is found, its [`venue::standing::Standing`] taken from the timetables evaluated
//!    ahead, its week from [`hours::week`], and `templates/directory/show.html` is rendered.
//! 5. The answer goes out with its tag and a `max-age` that ends with the next change. [`app::answer`] adds the security
//!    headers; had something failed, [`web::error`] would have logged the cause and written a page without it.
//!
//! # Who passes which door
//!
//! Every route is a [`web::doors::Door`] that names whom it is for ([`account::Who`]) and what a form must carry. The
//! guard ([`web::guard`]) reads the session, the form and its token before the page does; a form that does not pass is
//! shown again with everything in it. A page of the form of a venue receives an [`web::sheet::Sheet`]: the venue is
//! found among those of whoever asks, and there is no other way to hold one.
//!
//! # A partner corrects its hours
//!
//! 1. `POST /partenaire/connexion` posts a letter whether the address is known or not ([`mail`]); the clerk
//!    ([`letters::Clerk`]) makes the way in when the letter leaves. The button behind its link opens a session.
//! 2. `POST /partenaire/lieux/{slug}/modifier/horaires` (`editing/step.rs`) hands the fields to the part, which gives a
//!    venue or says what is wrong at which field; the venue is kept as a [`proposal::draft::Draft`].
//! 3. `POST …/envoyer` (`editing/send.rs`) sends the draft ([`proposal::send()`]): brought together with what others did
//!    meanwhile, stamped with who says so, then written as the next revision, or kept for a coordinator.
//! 4. [`app::App::reload`] computes a new catalogue; everybody reads the new hours.
//!
//! # A venue's hours are corrected
//!
//! 1. The corrected [`venue::Venue`] is parsed at the door: its hours are an [`hours::OpeningHours`], or a text that is
//!    shown as "to be confirmed".
//! 2. [`venue::store::save`] compares it with the last revision; if anything differs it writes the rows and the next
//!    revision in one transaction, durable before it is acknowledged (`synchronous=FULL`). Who started from an earlier
//!    revision is refused by [`venue::store::save_over`], and [`venue::change::merge`] brings both together.
//! 3. `cli/serve.rs` sees that the newest revision is another within a second, even when another process wrote it, and
//!    [`app::App::reload`] computes a new catalogue beside the old one.
//! 4. The new catalogue has another generation: every answer kept is out of date, and the next visitor, the map and the
//!    data see the new hours. [`moderation`] tells the change, by what kind of person, in the venue's history.
//!
//! # A list of venues is taken in
//!
//! 1. `repere import FILE --source NAME`, or `POST /admin/imports`, hands the bytes to [`intake::file::read`]: a table
//!    of texts, or why the file cannot be read.
//! 2. [`intake::read`] makes of each line what it says of a venue, by the standard's columns ([`standard::Row`]) or as
//!    somebody matched them once ([`intake::mapping`]).
//!    A position in the wrong order or in metres is put right where only one place can be meant, and told.
//! 3. Addresses of lines without position ([`intake::questions`]) are asked of the address service all at once
//!    ([`outside::Outside::look_up`]); its answers are kept with the import.
//! 4. [`intake::plan()`] compares it with what the site knows ([`intake::Known`], read outside the lock of writers):
//!    who is believed, what looks like a venue already here, what the source gives no more. A person looks.
//! 5. [`intake::apply`] writes it in one transaction, each change a revision; [`intake::undo`] takes it back.

pub mod account;
pub mod admin;
pub mod api;
pub mod app;
pub mod appointment;
pub mod audit;
pub mod booking;
pub mod cli;
pub mod clock;
pub mod colour;
pub mod config;
pub mod db;
pub mod desk;
pub mod directory;
pub mod easy;
pub mod editing;
pub mod embedding;
pub mod exchange;
pub mod filling;
pub mod freshness;
pub mod hours;
pub mod i18n;
pub mod imports;
pub mod intake;
pub mod joining;
pub mod letters;
pub mod listing;
pub mod mail;
pub mod map;
pub mod moderation;
pub mod need;
pub mod offline;
pub mod ogc;
pub mod opinion;
pub mod orientation;
pub mod outside;
pub mod partner;
pub mod projection;
pub mod proposal;
pub mod reminder;
pub mod report;
pub mod selection;
pub mod settings;
pub mod standard;
pub mod status;
pub mod sums;
pub mod territory;
pub mod text;
pub mod upkeep;
pub mod venue;
pub mod venue_link;
pub mod web;
