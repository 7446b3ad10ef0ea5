-- Addresses that said "not me". No reminder goes there, unless the city answers the report with "nothing to change".
create table wrong_person (
    email text primary key collate nocase,
    report_id integer not null references report (id) on delete cascade
) strict;
