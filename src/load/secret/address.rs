//! Addresses with a password in them: `postgres://name:password@host` (RFC 3986, section 3.2.1).

use crate::load::secret::{Hit, sample};
use std::ops::Range;

/// Returns the password in the address around a `://`.
pub fn find(text: &str, mark: Range<usize>) -> Option<Hit> {
    let has_scheme = text[..mark.start].ends_with(|letter: char| letter.is_ascii_alphanumeric());
    let rest = &text[mark.end..];
    let is_end = |letter: char| {
        letter.is_whitespace() || matches!(letter, '/' | '?' | '#' | '"' | '\'' | '<' | '`' | '|' | ')')
    };
    let authority = &rest[..rest.find(is_end).unwrap_or(rest.len())];
    let (who, _) = authority.rsplit_once('@')?;
    let (name, password) = who.split_once(':')?;
    let start = mark.end + name.len() + 1;
    let is_one = has_scheme && password.len() >= 3 && password != name && !sample::is_placeholder(password);
    is_one.then(|| Hit { range: start..start + password.len(), what: "a password in an address".to_string() })
}
