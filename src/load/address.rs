//! The address of a site, before links are made from it.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::reader::Reader;

/// What an address looks like.
pub const EXAMPLE: &str = "write it as `https://status.example.com/office-move/`";

/// Returns why a text is no address that a site can have; nothing where it is one.
pub fn fault(text: &str) -> Option<&'static str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return Some("does not begin with `https://` or `http://`") };
    if text.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
        return Some("has a blank in it");
    }
    if text.contains(['?', '#']) {
        return Some("has a `?` or a `#` in it, and a site stands at an address without");
    }
    rest.split('/').next().is_none_or(str::is_empty).then_some("names no host")
}

/// Reports a `base_url` that is none.
pub fn check(site: &Reader, out: &mut Diagnostics) {
    let Some(address) = site.string("base_url") else { return };
    if let Some(why) = fault(&address) {
        let error = Diagnostic::error("bad-address", site.span("base_url"), format!("`{address}` {why}"));
        out.push(error.hint(EXAMPLE));
    }
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn an_address_is_one_that_a_browser_can_go_to() {
        for right in ["https://example.com", "http://localhost:8080/a/b/", "https://example.com/m%C3%BCll/"] {
            assert_eq!(fault(right), None, "{right}");
        }
        for wrong in [
            "status.example.com/x",
            "foo bar",
            "ftp://x",
            "https://x.example/a b",
            "https:///a",
            "https://x/?q=1",
        ] {
            assert!(fault(wrong).is_some(), "{wrong}");
        }
    }
}
