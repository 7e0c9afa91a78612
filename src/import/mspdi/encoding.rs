//! Bytes to text: the encodings that XML files of project programs come in.

use crate::import::Fault;
use std::borrow::Cow;

const HINT: &str = "save the file as UTF-8, or export it again";

/// Returns a file's text. UTF-8 and UTF-16 are told by their first bytes, Latin ones by what the file says.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    match bytes {
        // The first bytes of an OLE file ([MS-CFB] 2.2).
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(Fault::new(
            "this is an MPP file, or another in Microsoft's binary format, and no XML",
            "open it in MS Project and choose File, Save As, file type XML Format; nothing was imported",
        )),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Err(unknown("UTF-32")),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [b'<', 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, b'<', ..] => utf16(bytes, u16::from_be_bytes),
        _ => {
            let name = declared(bytes);
            match name.to_ascii_lowercase().as_str() {
                // Some writers say UTF-16 of a text that was saved as UTF-8 in the end.
                "" | "utf-8" | "utf8" | "utf-16" | "utf16" | "us-ascii" | "ascii" => utf8(bytes),
                "windows-1252" | "cp1252" | "iso-8859-1" | "latin1" | "iso8859-1" => {
                    Ok(Cow::Owned(bytes.iter().map(|&byte| latin(byte)).collect()))
                }
                _ => Err(unknown(&name)),
            }
        }
    }
}

fn unknown(name: &str) -> Fault {
    let shown: String = name.chars().filter(|letter| letter.is_ascii_graphic()).take(40).collect();
    Fault::new(format!("the file is written in `{shown}`, an encoding that is not read here"), HINT)
}

/// Returns the encoding that the first line of a file names.
fn declared(bytes: &[u8]) -> String {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let Some(head) = head.strip_prefix("<?xml").and_then(|head| head.split_once("?>")) else {
        return String::new();
    };
    let Some((_, rest)) = head.0.split_once("encoding") else { return String::new() };
    let rest = rest.trim_start().trim_start_matches('=').trim_start();
    let quote = rest.chars().next().unwrap_or('"');
    rest.split(quote).nth(1).unwrap_or_default().trim().to_string()
}

fn utf8(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let begin = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
        let column = String::from_utf8_lossy(&before[begin..]).chars().count() + 1;
        Fault { place: Some((line, column)), ..Fault::new("what stands here is no UTF-8", HINT) }
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'_, str>, Fault> {
    let pairs = bytes.chunks_exact(2);
    let is_whole = pairs.remainder().is_empty();
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    match text {
        Ok(text) if is_whole => Ok(Cow::Owned(text)),
        _ => Err(Fault::new("the file begins as UTF-16 and does not go on as such", HINT)),
    }
}

/// Windows-1252 beyond ASCII, where it differs from Latin-1 (WHATWG Encoding Standard, index windows-1252).
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn latin(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str) {
        assert_eq!(decode(bytes).unwrap(), text);
    }

    #[test]
    fn usual_encodings_are_read() {
        check("<a>é</a>".as_bytes(), "<a>é</a>");
        check(b"\xEF\xBB\xBF<a/>", "<a/>");
        let wide = |unit: fn(u16) -> [u8; 2]| "<a>é€</a>".encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        check(&wide(u16::to_le_bytes), "<a>é€</a>");
        check(&wide(u16::to_be_bytes), "<a>é€</a>");
        check(&[&b"\xFF\xFE"[..], &wide(u16::to_le_bytes)].concat(), "<a>é€</a>");
        let head = "<?xml version='1.0' encoding='windows-1252'?>";
        check(&[head.as_bytes(), b"\x80\xE9"].concat(), &format!("{head}€é"));
        check(
            b"<?xml version=\"1.0\" encoding=\"utf-16\"?><a/>",
            "<?xml version=\"1.0\" encoding=\"utf-16\"?><a/>",
        );
    }

    #[test]
    fn other_encodings_are_named() {
        let fault = decode(b"<?xml version=\"1.0\" encoding=\"GB2312\"?><a/>").unwrap_err();
        assert!(fault.message.contains("`GB2312`"), "{}", fault.message);
        assert_eq!(decode(b"<a>\n\nx\xE9</a>").unwrap_err().place, Some((3, 2)));
        assert!(decode(b"\xFF\xFE<\0a").is_err());
        assert!(decode(b"\xFF\xFE\0\0").is_err());
    }
}
