//! Styles, pictures and fonts within the page, and the policy that lets in nothing else.

use crate::render::theme::Theme;
use crate::site::OutFile;
use sha2::{Digest, Sha256};

/// The styles of what is printed on one sheet.
const SHEET: &str = "sheet.css";

/// What the theme gives to the page.
pub struct Look {
    /// The one style sheet.
    pub style: String,
    pub logo: Option<String>,
    pub icon: Option<String>,
    /// The files that it was made of, as the site has them.
    pub files: Vec<OutFile>,
    has_font: bool,
}

impl Look {
    /// Takes the theme's styles, with those for paper, and its pictures and fonts.
    pub fn of(theme: &Theme) -> Look {
        let all: Vec<OutFile> = theme.files().collect();
        let find = |path: &str| all.iter().find(|file| file.path == path);
        let picture = |path: Option<&str>| path.and_then(find).map(url);
        let sheets = [Some(theme.stylesheet()), theme.path(SHEET)];
        let mut style = String::new();
        for file in sheets.into_iter().flatten().filter_map(find) {
            style.push_str(&String::from_utf8_lossy(&file.bytes));
            style.push('\n');
        }
        let (mut has_font, mut used) = (false, Vec::new());
        for file in all.iter().filter(|file| !file.path.ends_with(".css")) {
            let written = format!("url(\"{}\")", file.path.trim_start_matches("assets/"));
            if style.contains(&written) {
                has_font |= mime(&file.path).starts_with("font/");
                used.push(file.path.as_str());
                style = style.replace(&written, &format!("url(\"{}\")", url(file)));
            }
        }
        used.extend(sheets.into_iter().chain([theme.logo(), theme.icon()]).flatten());
        Look {
            style: raw(&style),
            logo: picture(theme.logo()),
            icon: picture(theme.icon()),
            has_font,
            files: all.iter().filter(|file| used.contains(&file.path.as_str())).cloned().collect(),
        }
    }

    /// Returns the policy: this style sheet and what is written into the page, and nothing from anywhere.
    ///
    /// A hash is over the bytes of the element's text, as CSP Level 3 has it
    /// (<https://www.w3.org/TR/CSP3/#match-element-to-source-list>).
    pub fn csp(&self) -> String {
        let hash = self.hash();
        let font = if self.has_font { "; font-src data:" } else { "" };
        format!(
            "default-src 'none'; style-src '{hash}'; img-src data:{font}; base-uri 'none'; form-action 'none'"
        )
    }

    fn hash(&self) -> String {
        format!("sha256-{}", base64(&Sha256::digest(self.style.as_bytes())))
    }

    /// Returns what of the finished page is the theme's, longest first, so that none is part of one before it.
    pub fn of_theme(&self) -> Vec<String> {
        let mut parts = vec![self.style.clone(), self.hash()];
        parts.extend(self.logo.iter().chain(&self.icon).cloned());
        parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
        parts
    }
}

/// Makes styles that end where the element ends, and that browsers read as the bytes that were hashed: they turn
/// every end of a line into one sign, and what is no character into another.
fn raw(style: &str) -> String {
    let style = style.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
    let mut out = String::with_capacity(style.len());
    let mut rest = style.as_str();
    while let Some(at) = rest.find("</") {
        out.push_str(&rest[..at]);
        // In a string of CSS the two are the same; nowhere else does it mean anything.
        out.push_str("<\\/");
        rest = &rest[at + 2..];
    }
    out + rest
}

/// Returns a file as an address.
fn url(file: &OutFile) -> String {
    format!("data:{};base64,{}", mime(&file.path), base64(&file.bytes))
}

fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        _ => "application/octet-stream",
    }
}

/// Writes bytes in the letters of base 64, as RFC 4648 section 4 has it.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |index: usize| u32::from(three.get(index).copied().unwrap_or_default());
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place > three.len() { '=' } else { char::from(letter) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_rfc() {
        // RFC 4648 section 10.
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, letters) in vectors {
            assert_eq!(base64(bytes.as_bytes()), letters);
        }
        assert_eq!(base64(&[0xfb, 0xff]), "+/8=");
    }

    #[test]
    fn styles_cannot_end_their_element() {
        assert_eq!(
            raw("a::after{content:\"</style><p>\"}\r\nb{}"),
            "a::after{content:\"<\\/style><p>\"}\nb{}"
        );
    }
}
