-- How many wrong codes were ever typed. Written at each of them, so that a wrong code costs the same whether or not somebody
-- is known by the address it was typed for.
create table wrong_code (
    only_row integer primary key check (only_row = 1),
    count integer not null default 0
) strict;
insert into wrong_code (only_row) values (1);
