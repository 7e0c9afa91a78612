//! Where a hidden word stands that was found in finished bytes: alone, as an ordinary word, or within an id.

use std::ops::Range;

/// Tells whether a hit is a part, between dashes, of an id in a page or in data: `news-about-acme-takeover`. Ordinary
/// text may have such words (`post-go-live`), and so may a heading, whose anchor is made of it.
pub fn stands_in_an_id(bytes: &[u8], range: Range<usize>, harmless: &[String]) -> bool {
    let touches =
        |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    if touches(bytes[..range.start].last()) || touches(bytes.get(range.end)) {
        return false;
    }
    let start = bytes[..range.start].iter().rposition(|byte| !is_id_byte(byte)).map_or(0, |index| index + 1);
    let end = bytes[range.end..].iter().position(|byte| !is_id_byte(byte));
    let end = end.map_or(bytes.len(), |index| range.end + index);
    let before = &bytes[..start];
    let is_data = [b"\"id\": \"".as_slice(), b"\"id\":\""].iter().any(|key| before.ends_with(key));
    let is_anchor = before.strip_suffix(b" id=\"").is_some_and(|tag| !is_heading(tag));
    (is_data || is_anchor) && !harmless.iter().any(|id| contains(&bytes[start..end], id.as_bytes()))
}

/// Tells whether bytes end with the beginning of a heading, `<h2`.
fn is_heading(bytes: &[u8]) -> bool {
    matches!(bytes, [.., b'<', b'h', b'1'..=b'6'])
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn is_id_byte(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') || !byte.is_ascii()
}

/// Tells whether an id without a digit stands where an ordinary word does: `a go-live in a freeze`. Only at an
/// anchor, in a link, in quotes or alone in an element is it an id.
pub fn is_plain_word(bytes: &[u8], range: Range<usize>) -> bool {
    let before = range.start.checked_sub(1).and_then(|index| bytes.get(index));
    !bytes[range].iter().any(u8::is_ascii_digit)
        && before.is_some_and(|byte| matches!(byte, b' ' | b'\n' | b'('))
}

/// Tells whether no letter, digit or dash touches a hit.
pub fn stands_alone(bytes: &[u8], range: Range<usize>) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let before = range.start.checked_sub(1).and_then(|index| bytes.get(index));
    !before.is_some_and(is_part) && !bytes.get(range.end).is_some_and(is_part)
}
