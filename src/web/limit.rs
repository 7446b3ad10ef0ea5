//! How often one network may post, or read the data. Reading pages is never limited: answers are kept, and a library's
//! rooms, a town hall or a whole telephone operator may share one address.
//!
//! Networks live in memory only, for as long as their posts count, and are never written.

use std::convert::Infallible;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Instant;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use governor::clock::MonotonicClock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use ipnet::IpNet;

use super::Error;
use crate::app::App;
use crate::venue::VenueId;

/// Networks remembered before those with nothing left to count are let go of.
const REMEMBERED: usize = 100_000;

/// Who is at the other end of the connection, put into the request by the server.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// A visitor's network: an IPv4 address, or the 64 first bits of an IPv6 address, which one household has to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl Network {
    /// The peer; or, where the peer is a proxy the operator trusts, the nearest address before it in `X-Forwarded-For`
    /// that is no such proxy. What anybody else writes there is not believed.
    pub fn of(extensions: &Extensions, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let peer = extensions.get::<Peer>().map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.0);
        let is_trusted = |address: &IpAddr| trusted.iter().any(|net| net.contains(&address.to_canonical()));
        if !is_trusted(&peer) {
            return Self::around(peer);
        }
        let before: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .collect();
        let visitor = before
            .iter()
            .rev()
            .map_while(|written| written.trim().parse().ok())
            .find(|address| !is_trusted(address));
        Self::around(visitor.unwrap_or(peer))
    }

    fn around(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(IpAddr::V4(address)),
            IpAddr::V6(address) => Self(IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !0 << 64))),
        }
    }
}

impl FromRequestParts<App> for Network {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.extensions, &parts.headers, &app.config().trusted_proxies))
    }
}

/// Counts what each of its keys does.
pub struct Limit<K: Hash + Eq + Clone>(
    RateLimiter<K, HashMapStateStore<K>, MonotonicClock, NoOpMiddleware<Instant>>,
);

impl<K: Hash + Eq + Clone> Limit<K> {
    fn new(quota: Quota) -> Self {
        Self(RateLimiter::hashmap_with_clock(quota, MonotonicClock))
    }

    /// Counts once, unless it is once too many.
    pub fn count(&self, key: &K) -> super::Result<()> {
        if self.0.len() > REMEMBERED {
            self.0.retain_recent();
            self.0.shrink_to_fit();
        }
        self.0.check_key(key).map_err(|_| Error::TooMany)
    }
}

/// All that is limited.
pub struct Limits {
    /// Any form, by network.
    pub posts: Limit<Network>,
    /// Data that programs read, by network.
    data: Limit<Network>,
    /// Letters with a way in: by the address they go to first, since the desks of a city share one network.
    pub letters_to_address: Limit<String>,
    pub letters_from_network: Limit<Network>,
    /// What visitors tell the city.
    pub reports_from_network: Limit<Network>,
    /// What front desks learnt by calling: a town hall's desks share one network.
    pub calls_from_network: Limit<Network>,
    /// Whether people found what they looked for: those of a library share one network.
    pub opinions_from_network: Limit<Network>,
    /// Appointment requests: of a building, and at one venue.
    pub appointments_from_network: Limit<Network>,
    pub appointments_at_venue: Limit<VenueId>,
}

impl Limits {
    /// `posts_per_minute`: forms of a whole building, not of a program. `data_per_minute`: what programs read.
    pub fn new(posts_per_minute: NonZeroU32, data_per_minute: NonZeroU32) -> Self {
        // Worked out by the compiler: a number that is none would not build.
        const FIVE: NonZeroU32 = NonZeroU32::new(5).unwrap();
        const TEN: NonZeroU32 = NonZeroU32::new(10).unwrap();
        const THIRTY: NonZeroU32 = NonZeroU32::new(30).unwrap();
        Self {
            posts: Limit::new(Quota::per_minute(posts_per_minute)),
            data: Limit::new(Quota::per_minute(data_per_minute)),
            letters_to_address: Limit::new(Quota::per_hour(FIVE)),
            letters_from_network: Limit::new(Quota::per_hour(THIRTY)),
            reports_from_network: Limit::new(Quota::per_hour(TEN)),
            calls_from_network: Limit::new(Quota::per_hour(THIRTY)),
            opinions_from_network: Limit::new(Quota::per_hour(THIRTY)),
            appointments_from_network: Limit::new(Quota::per_hour(TEN)),
            appointments_at_venue: Limit::new(Quota::per_hour(THIRTY)),
        }
    }

    /// Counts a request for data. The machine itself is never held back: behind a proxy that nobody named as trusted,
    /// everybody would be that one network.
    pub fn count_data(&self, network: Network) -> super::Result<()> {
        if network.0.is_loopback() { Ok(()) } else { self.data.count(&network) }
    }
}

/// `REPERE_TRUSTED_PROXIES`: one address or network, such as `127.0.0.1` or `10.0.0.0/8`.
pub fn parse_proxy(text: &str) -> Result<IpNet, String> {
    text.parse::<IpNet>()
        .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
        .map_err(|_| format!("“{text}” is no address or network, such as 127.0.0.1 or 10.0.0.0/8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(peer: &str, forwarded: &[&'static str]) -> Network {
        let mut extensions = Extensions::new();
        extensions.insert(Peer(peer.parse().unwrap()));
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let trusted = [parse_proxy("127.0.0.1").unwrap(), parse_proxy("10.0.0.0/8").unwrap()];
        Network::of(&extensions, &headers, &trusted)
    }

    fn of(address: &str) -> Network {
        Network::around(address.parse().unwrap())
    }

    #[test]
    fn only_a_trusted_proxy_may_say_who_comes() {
        assert_eq!(network("192.0.2.1", &["198.51.100.1"]), of("192.0.2.1"));
        assert_eq!(network("127.0.0.1", &["198.51.100.1"]), of("198.51.100.1"));
        assert_eq!(network("::ffff:127.0.0.1", &["198.51.100.1"]), of("198.51.100.1"));
        assert_eq!(network("127.0.0.1", &[]), of("127.0.0.1"));
    }

    #[test]
    fn what_the_visitor_wrote_before_the_proxies_is_not_believed() {
        assert_eq!(network("127.0.0.1", &["1.2.3.4, 198.51.100.1, 10.0.0.3"]), of("198.51.100.1"));
        assert_eq!(network("127.0.0.1", &["1.2.3.4", "198.51.100.1"]), of("198.51.100.1"));
        assert_eq!(network("127.0.0.1", &["1.2.3.4, nobody"]), of("127.0.0.1"));
    }

    #[test]
    fn a_household_is_one_network_however_many_addresses_it_has() {
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }

    #[test]
    fn a_network_may_post_as_a_building_does_and_others_are_not_held_back() {
        let posts = Limits::new(NonZeroU32::new(120).unwrap(), NonZeroU32::MAX).posts;
        for _ in 0..120 {
            posts.count(&of("192.0.2.1")).unwrap();
        }
        assert!(matches!(posts.count(&of("192.0.2.1")), Err(Error::TooMany)));
        posts.count(&of("192.0.2.2")).unwrap();
    }
}
