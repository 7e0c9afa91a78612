//! Reads the bytes of a table as text: spreadsheets save in several encodings, and only some say which.

/// What the bytes 0x80 to 0x9F of Windows-1252 stand for; the rest of it is Latin-1. Nothing where it has no letter.
///
/// *Source:* the Unicode Consortium's mapping `CP1252.TXT`.
const WINDOWS: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// The first byte of a file that is no letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wrong {
    pub offset: usize,
    /// From 1.
    pub line: usize,
}

impl Wrong {
    /// Tells of a byte in a text of which each letter of ASCII is one.
    fn at(offset: usize, bytes: &[u8]) -> Wrong {
        let before = bytes.iter().take(offset);
        Wrong { offset, line: 1 + before.filter(|&&byte| byte == b'\n').count() }
    }
}

/// Returns the text of a file that has to be UTF-8.
pub fn plain(bytes: Vec<u8>) -> Result<String, Wrong> {
    String::from_utf8(bytes).map_err(|error| Wrong::at(error.utf8_error().valid_up_to(), error.as_bytes()))
}

/// Returns the text of a table: UTF-16 where it begins with the mark of that, else UTF-8, else Windows-1252, as
/// "CSV" of a spreadsheet has it. What is none of these is told by its first byte that is no letter.
pub fn table(bytes: Vec<u8>) -> Result<String, Wrong> {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => {
            // No text has a zero in it: this is UTF-16 that does not say so, or no text at all.
            if let Some(zero) = bytes.iter().position(|&byte| byte == 0) {
                return Err(Wrong::at(zero, &bytes));
            }
            String::from_utf8(bytes).or_else(|error| {
                let wrong = Wrong::at(error.utf8_error().valid_up_to(), error.as_bytes());
                windows(error.as_bytes()).ok_or(wrong)
            })
        }
    }
}

fn wide(bytes: &[u8], join: fn([u8; 2]) -> u16) -> Result<String, Wrong> {
    let (pairs, odd) = (bytes.chunks_exact(2), bytes.len() % 2);
    let units = pairs.map(|pair| join([pair[0], pair[1]]));
    let mut text = String::with_capacity(bytes.len() / 2);
    let mut at = 2;
    for letter in char::decode_utf16(units) {
        let Some(letter) = letter.ok().filter(|&letter| letter != '\0') else {
            return Err(Wrong { offset: at, line: 1 + text.matches('\n').count() });
        };
        at += 2 * letter.len_utf16();
        text.push(letter);
    }
    if odd == 0 { Ok(text) } else { Err(Wrong { offset: at, line: 1 + text.matches('\n').count() }) }
}

fn windows(bytes: &[u8]) -> Option<String> {
    if is_mostly_utf8(bytes) {
        return None;
    }
    let letter = |byte: u8| match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        _ => Some(char::from(byte)),
    };
    bytes.iter().map(|&byte| letter(byte)).collect()
}

/// Tells whether bytes are UTF-8 with a fault in them rather than Windows-1252, in which two letters that are
/// UTF-8 by chance are rare. To read such a text as Windows-1252 would garble all its other letters.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right > 0 && right >= wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, usize> {
        table(bytes.to_vec()).map_err(|wrong| wrong.offset)
    }

    #[test]
    fn what_spreadsheets_save_is_read() {
        assert_eq!(read("a;£ €".as_bytes()), Ok("a;£ €".into()));
        assert_eq!(read(b"a;\xa3 \x80 \xfc"), Ok("a;£ € ü".into()));
        assert_eq!(read(b"\xff\xfea\0\t\0\xac\x20"), Ok("a\t€".into()));
        assert_eq!(read(b"\xfe\xff\0a\0\t\x20\xac"), Ok("a\t€".into()));
        assert_eq!(read(b"\xff\xfe\x3d\xd8\x00\xde"), Ok("😀".into()));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read(b"PK\x03\x04\0\xff"), Err(4), "a workbook");
        assert_eq!(read(b"a\0,\0"), Err(1), "UTF-16 without its mark");
        assert_eq!(read(b"a,\x81"), Err(2), "no letter of Windows-1252");
        assert_eq!(read(b"\xff\xfea\0b"), Err(4), "half a letter");
        assert_eq!(read(b"\xff\xfea\0\x00\xde"), Err(4), "half a pair");
    }

    #[test]
    fn one_wrong_byte_does_not_garble_the_rest() {
        assert_eq!(read(b"M\xc3\xbcller, Stra\xc3\x9fe \xff"), Err(17));
    }

    #[test]
    fn the_line_of_a_wrong_byte_is_told() {
        let line = |bytes: &[u8]| table(bytes.to_vec()).unwrap_err().line;
        assert_eq!(line(b"\x81"), 1);
        assert_eq!(line(b"a,b\r\n1,2\r\n3,\x81\r\n"), 3);
        assert_eq!(line(b"a\n\0"), 2);
        assert_eq!(line(b"\xff\xfea\0\n\0\n\0\x00\xde"), 3);
        assert_eq!(line(b"\xfe\xff\x0a\x0a\0\n\0"), 2, "\u{a0a} is no end of a line");
        assert_eq!(plain(b"a\nM\xfcller".to_vec()), Err(Wrong { offset: 3, line: 2 }));
    }
}
