-- A source whose positions come before those of other sources, as those of a GIS department.
alter table source add column positions_first integer not null default 0 check (positions_first in (0, 1));
