//! The site from outside: a real server on a real database, asked over a real connection. One file a subject, each
//! test with a database of its own and a frozen clock.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so")]

mod address_service;
mod browser;
mod harness;

mod admin;
mod api;
mod appointment;
mod calendar;
mod calls;
mod cli;
mod crash;
mod data;
mod desk;
mod directory;
mod doors;
mod duplicates;
mod easy;
mod editing;
mod embedding;
mod exchange;
mod freshness;
mod history;
mod hours_editor;
mod intake;
mod intake_bad;
mod intake_cli;
mod intake_kill;
mod intake_place;
mod intake_plan;
mod joining;
mod languages;
mod logo;
mod mail;
mod map;
mod moderation;
mod near;
mod needs;

mod office;
mod offline;
mod ogc;
mod orientation;
mod parts;
mod payloads;
mod people;
mod person;
mod reading;
mod release;
mod reminders;
mod reports;
mod round_trip;
mod safety;
mod search;
mod selection;
mod server;
mod sign_in;
mod sister;
mod smtp;
mod structures;
mod sums;
mod tiles;
