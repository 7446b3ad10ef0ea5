//! Sessions: from signing in to signing out, or to their limits.

mod store;

use chrono::{DateTime, Duration, Utc};

pub use store::{Seen, complete, end, end_all, find, list, open, purge, see, wrong_second_factor};

use super::Role;

/// A session, as its owner's list names it: not what lets one in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionId(pub i64);

/// One line of the list of somebody's sessions.
#[derive(Clone, Debug)]
pub struct Open {
    pub id: SessionId,
    pub device: String,
    pub made_at: DateTime<Utc>,
    pub seen_at: DateTime<Utc>,
}

/// How long a session lasts without a request, and at all (ASVS 5.0, 7.3.1 and 7.3.2).
struct Limits {
    idle: Duration,
    whole: Duration,
}

const fn limits(role: Role) -> Limits {
    match role {
        Role::Partner => Limits { idle: Duration::days(30), whole: Duration::days(90) },
        Role::Coordinator | Role::Administrator => {
            Limits { idle: Duration::hours(8), whole: Duration::hours(24) }
        }
    }
}

/// Browser and system of a `User-Agent`, in words: what the owner of a session knows it by. Nothing else is kept of it.
pub fn device(agent: &str) -> String {
    let first = |names: &[(&str, &'static str)]| {
        names.iter().find(|(sign, _)| agent.contains(sign)).map_or("?", |(_, name)| *name)
    };
    let browser = first(&[
        ("Edg", "Edge"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("Chrom", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    format!("{browser}, {system}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_knows_their_telephone_in_the_list() {
        let agent = "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36";
        assert_eq!(device(agent), "Chrome, Android");
        assert_eq!(device("curl/8"), "?, ?");
    }
}
