-- What the address service said of the lines of a file, as long as the file waits.
alter table import add column answers text check (answers is null or json_valid(answers));
