-- The short number of a venue in addresses that people type or scan (/selection/12-40-7). Given once, in the order
-- venues come, and never to another venue: a sheet of paper keeps its number after the venue is gone.
create table venue_number (
    number integer primary key autoincrement,
    venue_id text not null unique
) strict;

insert into venue_number (venue_id) select id from venue order by id;

create trigger venue_gets_its_number after insert on venue begin
    insert into venue_number (venue_id) values (new.id) on conflict (venue_id) do nothing;
end;
