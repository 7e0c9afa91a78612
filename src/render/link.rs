//! Which links may be written, and how.

use crate::render::escape::escape;
use crate::render::filters::Surroundings;

/// Where a written link may lead.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Link {
    /// To another site; the other site is not told where the reader came from.
    Outside(String),
    /// Within this site.
    Inside(String),
}

impl Link {
    /// Returns the opening tag.
    pub fn open(&self, title: &str) -> String {
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        match self {
            Link::Outside(url) => format!("<a href=\"{}\" rel=\"noreferrer\"{title}>", escape(url)),
            Link::Inside(href) => format!("<a href=\"{}\"{title}>", escape(href)),
        }
    }
}

/// Judges an address that somebody has written. `http`, `https` and `mailto` lead outside; a relative
/// address must be that of a page of this site. Nothing else becomes a link.
pub fn judge(written: &str, around: &Surroundings) -> Option<Link> {
    let written = written.trim();
    if written.chars().any(char::is_control) {
        return None;
    }
    let small = written.to_ascii_lowercase();
    for scheme in ["http://", "https://"] {
        if let Some(rest) = small.strip_prefix(scheme) {
            let host = rest.chars().next().is_some_and(|first| first.is_alphanumeric() || first == '[');
            return host.then(|| Link::Outside(encode(written)));
        }
    }
    if let Some(rest) = small.strip_prefix("mailto:") {
        return rest.contains('@').then(|| Link::Outside(encode(written)));
    }
    let (path, fragment) = written.split_once('#').map_or((written, None), |(path, id)| (path, Some(id)));
    let fragment = fragment.map_or_else(String::new, |id| format!("#{}", encode(id)));
    let path = path.strip_prefix("./").unwrap_or(path);
    if path.is_empty() {
        return (fragment.len() > 1).then_some(Link::Inside(fragment));
    }
    around.links.has_page(path).then(|| Link::Inside(format!("{}{}{fragment}", around.root, encode(path))))
}

/// Writes what may not stand in an address as percent signs and digits.
pub fn encode(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut out = String::with_capacity(bytes.len());
    let mut fragment = false;
    for (place, &byte) in bytes.iter().enumerate() {
        let hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
        let plain = match byte {
            b'#' => !std::mem::replace(&mut fragment, true),
            b'%' => hex(place + 1) && hex(place + 2),
            b'[' | b']' => address.contains("://["),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        if plain {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_addresses_become_links() {
        let around = Surroundings::default();
        for bad in [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "//evil.example",
            "\\\\evil",
            "vbscript:x",
            "nowhere.html",
            "http://",
            "file:///etc/passwd",
            "#",
        ] {
            assert_eq!(judge(bad, &around), None, "{bad}");
        }
        assert_eq!(
            judge("https://a.example/x y", &around),
            Some(Link::Outside("https://a.example/x%20y".into()))
        );
        assert_eq!(judge("#R-03", &around), Some(Link::Inside("#R-03".into())));
        assert_eq!(encode("a%2Fb%zz#c#d"), "a%2Fb%25zz#c%23d");
    }
}
