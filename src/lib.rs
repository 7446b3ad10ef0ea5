//! Repère.

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod directory;
pub mod filling;
pub mod hours;
pub mod i18n;
pub mod listing;
pub mod map;
pub mod outside;
pub mod status;
pub mod territory;
pub mod venue;
pub mod web;
