-- The logo of the site, as it was sent; which it is, and its size, stand among the settings.
create table logo (
    -- SHA-256 of the content, in hexadecimal: the name under which it is served for ever.
    hash text primary key check (length(hash) = 64),
    content blob not null check (length(content) <= 524288)
) strict;
