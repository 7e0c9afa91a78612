//! Private keys that are written out: PEM (RFC 7468, RFC 4716), OpenPGP (RFC 9580, section 6.2) and PuTTY's
//! own form ("PPK file format", the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html).

use crate::load::secret::Hit;
use std::ops::Range;

/// What begins a private key.
pub const MARKS: &[&str] = &["-----BEGIN ", "Private-Lines: "];

/// A heading alone is no key: so many letters of it must follow.
const LEAST: usize = 40;

/// Returns the key that a mark begins, from its heading to its end.
pub fn find(text: &str, mark: Range<usize>) -> Option<Hit> {
    let line = text[mark.end..].lines().next()?;
    let heading = if text[mark.clone()].starts_with('-') {
        let end = line.find("-----")?;
        // In a TOML text in one line, `\n` stands for the end of the heading.
        line[..end].contains("PRIVATE KEY").then_some(end + 5)?
    } else {
        // The number of lines.
        line.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(line.len())
    };
    let body = mark.end + heading;
    let end = end(text, body);
    let letters = text[body..end].bytes().filter(|byte| is_base64(*byte)).count();
    (letters >= LEAST).then(|| Hit { range: mark.start..end, what: "a private key".to_string() })
}

/// Returns where a key ends: after its last line, or with the last letter that can be of a key.
fn end(text: &str, body: usize) -> usize {
    let rest = &text[body..];
    let is_part = |letter: char| {
        (letter.is_ascii() && is_base64(letter as u8))
            || letter.is_whitespace()
            || matches!(letter, '\\' | '>')
    };
    // An armour's own lines (`Version: …`, `DEK-Info: …`) stand between heading and key.
    if let Some(at) = rest.find("-----END ")
        && let Some(closing) = rest[at + 9..].find("-----")
        && !rest[..at].contains("-----BEGIN ")
        && closing < 40
    {
        return body + at + 9 + closing + 5;
    }
    let letters = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
    body + rest[..letters].trim_end().len()
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}
