-- When somebody answers the telephone of a venue: OSM syntax, or a text that is shown as to be confirmed.
alter table venue add column phone_hours text check (phone_hours <> '');
