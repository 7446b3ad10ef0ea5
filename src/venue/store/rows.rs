//! A venue taken apart into rows, and put together again, by SQLite.

use sqlx::SqliteConnection;

/// Lists come in the order of their primary key, which is the order a venue was written in.
pub(super) const ROWS: &str = r#"
select (select count(*) from venue), v.id, json_object(
    'id', v.id, 'slug', v.slug, 'name', v.name, 'status', v.status, 'closing', json(v.closing),
    'pivot', v.pivot, 'parent', v.parent, 'hours', v.hours, 'updated', v.updated,
    'aliases', json(coalesce(w.alias, '[]')),
    'typologies', json(coalesce(w.typology, '[]')),
    'roles', json(coalesce(w.role, '[]')),
    'address', json_object(
        'street', v.street, 'complement', v.complement, 'postcode', v.postcode, 'commune', v.commune,
        'insee', v.insee, 'district', v.district
    ),
    'position', json(iif(v.lat is null, null, json_object('lat', v.lat, 'lon', v.lon, 'precision', v.precision))),
    'contact', json_object(
        'phone', v.phone, 'phone_hours', v.phone_hours, 'booking', v.booking,
        'emails', json(coalesce(w.email, '[]')), 'websites', json(coalesce(w.website, '[]'))
    ),
    'exceptions', json(coalesce((
        select json_group_array(json_object(
            'from', e.first_day, 'to', e.last_day, 'message', e.message,
            'change', json(iif(e.hours is null, '"closed"', json_object('open', e.hours)))
        ))
        from exception e where e.venue_id = v.id
    ), '[]')),
    'services', json(coalesce((
        select json_group_array(json_object(
            'kind', s.kind, 'offered', s.offered, 'hours', s.hours, 'cost', s.cost, 'price', s.price,
            'booking', s.booking, 'audience', s.audience, 'quantity', s.quantity, 'note', s.note,
            'said', json_object('source', s.source, 'date', s.said_on, 'by', s.said_by)
        ))
        from service s where s.venue_id = v.id
    ), '[]')),
    'conditions', json_object(
        'costs', json(coalesce(w.cost, '[]')), 'access', json(coalesce(w.access, '[]')),
        'support', json(coalesce(w.support, '[]')), 'mobility', json(coalesce(w.mobility, '[]')),
        'national_services', json(coalesce(w.national_service, '[]')),
        'audiences', json(coalesce(w.audience, '{}')), 'care', json(coalesce(w.care, '{}')),
        'languages', json(coalesce(w.language, '{}')),
        'wheelchair', v.wheelchair, 'accessibility_sheet', v.accessibility_sheet,
        'papers', json(coalesce(w.paper, '[]')), 'transport', v.transport
    ),
    'labels', json(coalesce((
        select json_group_array(json_object(
            'label', l.label, 'said', json_object('source', l.source, 'date', l.said_on, 'by', l.said_by)
        ))
        from held_label l where l.venue_id = v.id
    ), '[]')),
    'presentation', json_object('summary', v.summary, 'detail', v.detail),
    'said', json(coalesce((
        select json_group_object(
            f.fact_group, json_object('source', f.source, 'date', f.said_on, 'by', f.said_by)
        )
        from said f where f.venue_id = v.id
    ), '{}')),
    'doubts', json(coalesce((
        select json_group_array(json_object(
            'group', d.fact_group, 'text', d.text,
            'said', json_object('source', d.source, 'date', d.said_on, 'by', d.said_by)
        ))
        from doubt d where d.venue_id = v.id
    ), '[]'))
)
from venue v
left join (
    select venue_id,
        json_group_array(word) filter (where list = 'alias') as alias,
        json_group_array(word) filter (where list = 'typology') as typology,
        json_group_array(word) filter (where list = 'role') as role,
        json_group_array(word) filter (where list = 'email') as email,
        json_group_array(word) filter (where list = 'website') as website,
        json_group_array(word) filter (where list = 'cost') as cost,
        json_group_array(word) filter (where list = 'access') as access,
        json_group_array(word) filter (where list = 'support') as support,
        json_group_array(word) filter (where list = 'mobility') as mobility,
        json_group_array(word) filter (where list = 'national_service') as national_service,
        json_group_array(word) filter (where list = 'paper') as paper,
        json_group_object(word, answer) filter (where list = 'audience') as audience,
        json_group_object(word, answer) filter (where list = 'care') as care,
        json_group_object(word, answer) filter (where list = 'language') as language
    from venue_word
    group by venue_id
) w on w.venue_id = v.id
order by v.id
"#;

/// Takes documents apart. `batch` is a JSON array of `{"number": …, "reason": …, "document": …}`: it is parsed once, and
/// thousands of venues cost as many statements as one.
pub(super) async fn write_rows(db: &mut SqliteConnection, batch: &str) -> sqlx::Result<()> {
    sqlx::query(BATCH).execute(&mut *db).await?;
    sqlx::query("delete from batch").execute(&mut *db).await?;
    sqlx::query(PARSE).bind(batch).execute(&mut *db).await?;
    for statement in std::iter::once(&UPSERT_VENUE).chain(CLEAR).chain(FILL) {
        sqlx::query(*statement).execute(&mut *db).await?;
    }
    Ok(())
}

/// What is being written, for this connection alone: `d` is the document as JSONB, `document` as it is kept.
const BATCH: &str =
    "create temp table if not exists batch (number integer, reason text, document text, d blob) strict";

/// SQLite gives documents back letter by letter: the next revision is compared with them.
const PARSE: &str = "
insert into batch (number, reason, document, d)
select value ->> '$.number', value ->> '$.reason', value -> '$.document', jsonb_extract(value, '$.document')
from jsonb_each(?)
";

const UPSERT_VENUE: &str = r"
insert into venue (
    id, slug, name, status, pivot, parent, street, complement, postcode, commune, insee, district,
    lat, lon, precision, phone, phone_hours, booking, hours, wheelchair, accessibility_sheet, transport, summary, detail,
    closing, updated, version
)
select
    d ->> 'id', d ->> 'slug', d ->> 'name', d ->> 'status', d ->> 'pivot', d ->> 'parent',
    d ->> '$.address.street', d ->> '$.address.complement', d ->> '$.address.postcode', d ->> '$.address.commune',
    d ->> '$.address.insee', d ->> '$.address.district',
    d ->> '$.position.lat', d ->> '$.position.lon', d ->> '$.position.precision',
    d ->> '$.contact.phone', d ->> '$.contact.phone_hours', d ->> '$.contact.booking', d ->> 'hours', d ->> '$.conditions.wheelchair',
    d ->> '$.conditions.accessibility_sheet', d ->> '$.conditions.transport',
    d ->> '$.presentation.summary', d ->> '$.presentation.detail',
    d -> 'closing', d ->> 'updated', number
from batch where true
on conflict (id) do update set
    name = excluded.name, status = excluded.status, pivot = excluded.pivot, parent = excluded.parent,
    street = excluded.street, complement = excluded.complement, postcode = excluded.postcode,
    commune = excluded.commune, insee = excluded.insee, district = excluded.district, lat = excluded.lat,
    lon = excluded.lon, precision = excluded.precision, phone = excluded.phone, phone_hours = excluded.phone_hours, booking = excluded.booking,
    hours = excluded.hours, wheelchair = excluded.wheelchair, accessibility_sheet = excluded.accessibility_sheet,
    transport = excluded.transport, summary = excluded.summary, detail = excluded.detail,
    closing = excluded.closing, updated = excluded.updated, version = excluded.version
";

const CLEAR: &[&str] = &[
    "delete from venue_word where venue_id in (select d ->> 'id' from batch)",
    "delete from service where venue_id in (select d ->> 'id' from batch)",
    "delete from exception where venue_id in (select d ->> 'id' from batch)",
    "delete from said where venue_id in (select d ->> 'id' from batch)",
    "delete from doubt where venue_id in (select d ->> 'id' from batch)",
    "delete from held_label where venue_id in (select d ->> 'id' from batch)",
];

const FILL: &[&str] = &[
    r"
    insert into venue_word (venue_id, list, word, answer, place)
    select d ->> 'id', list.column1, word.value, 'oui', word.key
    from batch, (values
        ('alias', '$.aliases'), ('typology', '$.typologies'), ('role', '$.roles'), ('email', '$.contact.emails'),
        ('website', '$.contact.websites'), ('cost', '$.conditions.costs'), ('access', '$.conditions.access'),
        ('support', '$.conditions.support'), ('mobility', '$.conditions.mobility'),
        ('national_service', '$.conditions.national_services'), ('paper', '$.conditions.papers')
    ) list, json_each(d, list.column2) word
    union all
    select d ->> 'id', list.column1, word.key, word.value, 0
    from batch, (values
        ('audience', '$.conditions.audiences'), ('care', '$.conditions.care'),
        ('language', '$.conditions.languages')
    ) list, json_each(d, list.column2) word
    ",
    r"
    insert into service (
        venue_id, kind, offered, hours, cost, price, booking, audience, quantity, note, source, said_on, said_by, place
    )
    select d ->> 'id', s.value ->> 'kind', coalesce(s.value ->> 'offered', 'oui'), s.value ->> 'hours',
        s.value ->> 'cost', s.value ->> 'price', s.value ->> 'booking', s.value ->> 'audience',
        s.value ->> 'quantity', s.value ->> 'note', s.value ->> '$.said.source', s.value ->> '$.said.date',
        s.value ->> '$.said.by', s.key
    from batch, json_each(d, '$.services') s
    ",
    r"
    insert into exception (venue_id, first_day, last_day, hours, message, place)
    select d ->> 'id', e.value ->> 'from', e.value ->> 'to', e.value ->> '$.change.open', e.value ->> 'message', e.key
    from batch, json_each(d, '$.exceptions') e
    ",
    r"
    insert into said (venue_id, fact_group, source, said_on, said_by)
    select d ->> 'id', f.key, f.value ->> 'source', f.value ->> 'date', f.value ->> 'by'
    from batch, json_each(d, '$.said') f
    ",
    r"
    insert into doubt (venue_id, place, fact_group, text, source, said_on, said_by)
    select d ->> 'id', f.key, f.value ->> 'group', f.value ->> 'text',
        f.value ->> '$.said.source', f.value ->> '$.said.date', f.value ->> '$.said.by'
    from batch, json_each(d, '$.doubts') f
    ",
    r"
    insert into held_label (venue_id, label, source, said_on, said_by, place)
    select d ->> 'id', l.value ->> 'label', l.value ->> '$.said.source', l.value ->> '$.said.date',
        l.value ->> '$.said.by', l.key
    from batch, json_each(d, '$.labels') l
    ",
];
