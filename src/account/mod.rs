//! Who may change what: people, the structures they speak for, how they sign in. Knows no HTTP and no template.

/// A person who can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub i64);
