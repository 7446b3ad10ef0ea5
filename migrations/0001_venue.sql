-- A venue: what there is one of. Every null means "not known".
create table venue (
    id text primary key check (length(id) between 1 and 100),
    slug text not null unique check (slug <> '' and slug not glob '*[^a-z0-9-]*'),
    name text not null check (name <> ''),
    status text not null check (status in ('publie', 'brouillon')),
    pivot text,
    parent text,
    street text,
    complement text,
    postcode text check (length(postcode) = 5 and postcode not glob '*[^0-9]*'),
    commune text not null check (commune <> ''),
    insee text check (length(insee) = 5),
    district text,
    lat real check (lat between -90 and 90),
    lon real check (lon between -180 and 180),
    "precision" text check ("precision" in ('batiment', 'rue', 'quartier')),
    phone text,
    booking text,
    hours text check (hours <> ''),
    wheelchair text check (wheelchair in ('oui', 'non')),
    accessibility_sheet text,
    transport text,
    summary text,
    detail text,
    closing text check (json_valid(closing)),
    updated text,
    -- number of the venue's last revision: what two editors are told apart by
    version integer not null check (version > 0),
    check ((lat is null) = (lon is null) and (lat is null) = ("precision" is null))
) strict;

create index venue_by_insee on venue (insee);
