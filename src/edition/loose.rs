//! Hidden titles as people write them: over two lines, with a word that stands out, in other case, with a blank that
//! does not break, in an address or in the name of a file.
//!
//! Both sides become the same plain words: what was hidden, and what is to be published.

use crate::edition::accents::{is_mark, with_mark};
use aho_corasick::AhoCorasick;
use std::collections::BTreeSet;

/// A title of so many words is told from ordinary text whatever its case; a shorter one only as it is written.
const MANY: usize = 3;

/// Titles that are searched for in plain words.
pub struct Search {
    /// The words with a blank on both sides, as written.
    titles: Vec<String>,
    /// The place of each in the list that it was made from.
    owners: Vec<usize>,
    search: Option<AhoCorasick>,
}

impl Search {
    /// Prepares the search for titles, each with its place in some list.
    pub fn new<'a>(titles: impl Iterator<Item = (usize, &'a str)>) -> Search {
        let (owners, titles): (Vec<usize>, Vec<String>) = titles
            .map(|(owner, title)| (owner, format!(" {} ", plain(title))))
            .filter(|(_, title)| title.trim().chars().count() >= 6)
            .unzip();
        let small: Vec<String> = titles.iter().map(|title| title.to_ascii_lowercase()).collect();
        let search = (!small.is_empty()).then(|| AhoCorasick::new(&small).ok()).flatten();
        Search { titles, owners, search }
    }

    /// Returns the places of the titles that stand in a text.
    pub fn find(&self, text: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let Some(search) = &self.search else { return found };
        // The words of a page, and behind them what its tags hold: addresses and descriptions.
        let words = match text.contains("</") || text.contains("<!--") {
            true => format!(" {} | {} ", plain(&without_tags(text)), plain(&tags(text))),
            false => format!(" {} ", plain(text)),
        };
        // Only letters of ASCII become small, so that every place stays where it is.
        let small = words.to_ascii_lowercase();
        for hit in search.find_overlapping_iter(&small) {
            let index = hit.pattern().as_usize();
            let title = &self.titles[index];
            if title.split_whitespace().count() >= MANY || words[hit.range()] == **title {
                found.insert(self.owners[index]);
            }
        }
        found
    }
}

/// Returns the words of a text with one blank between them: letters and digits, and nothing else.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        // Most of a page is such runs.
        let run = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
        if run > 0 {
            out.push_str(&rest[..run]);
            rest = &rest[run..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            // Blanks as data have them.
            '\\' => {
                rest = ["n", "u00a0"].iter().find_map(|blank| rest.strip_prefix(blank)).unwrap_or(rest);
                blank(&mut out);
            }
            // What an address has in place of signs and of letters beyond ASCII.
            '%' => {
                let (signs, after) = escaped(rest);
                rest = after;
                match signs {
                    Some(signs) => signs.chars().for_each(|sign| letter(&mut out, sign)),
                    None => blank(&mut out),
                }
            }
            mark if is_mark(mark) => letter(&mut out, mark),
            // What stands out, and what nobody sees, parts no word.
            '*' | '`' | '~' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => {}
            '&' if entity(rest).is_some() => {
                rest = &rest[entity(rest).unwrap_or_default()..];
                blank(&mut out);
            }
            c if c.is_alphanumeric() => out.push(c),
            // These part a sentence, or a cell from the next: what stands on both sides is no title.
            ',' | ';' | ':' | '.' | '!' | '?' | '|' | '(' | ')' => {
                blank(&mut out);
                out.push(c);
                out.push(' ');
            }
            _ => blank(&mut out),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Adds a letter, or a mark to the last one; a blank for any other sign.
fn letter(out: &mut String, sign: char) {
    if !is_mark(sign) {
        return if sign.is_alphanumeric() { out.push(sign) } else { blank(out) };
    }
    // A mark that makes no letter of its own parts no word.
    if let Some(one) = out.chars().next_back().and_then(|last| with_mark(last, sign)) {
        out.pop();
        out.push(one);
    }
}

/// Returns the signs that stand behind the first percent sign of an address, and what follows them.
fn escaped(rest: &str) -> (Option<String>, &str) {
    let byte = |at: usize| {
        let digits = rest.get(at..at + 2).filter(|two| two.bytes().all(|digit| digit.is_ascii_hexdigit()));
        u8::from_str_radix(digits?, 16).ok()
    };
    let (mut bytes, mut end) = (Vec::new(), 0);
    while let Some(found) = byte(end) {
        bytes.push(found);
        end += 2;
        match rest[end..].starts_with('%') {
            true if byte(end + 1).is_some() => end += 1,
            _ => break,
        }
    }
    match String::from_utf8(bytes) {
        Ok(signs) if !signs.is_empty() => (Some(signs), &rest[end..]),
        _ => (None, rest),
    }
}

fn blank(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Returns how long the rest of an entity is: `nbsp;`, `#39;`.
fn entity(rest: &str) -> Option<usize> {
    let end = rest.bytes().take(9).position(|byte| byte == b';')?;
    let is_name = rest[..end].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    (end > 1 && is_name).then_some(end + 1)
}

/// Returns what stands within the tags of a text.
fn tags(text: &str) -> String {
    let mut out = String::new();
    let parts = text.split('<').skip(1);
    // Where no tag ends, the sign was one of the text.
    for tag in parts.map(|part| part.split_once('>').map_or(part, |(tag, _)| tag)) {
        // What a browser may load is the program's own text, the same on every page.
        if tag.starts_with("meta http-equiv=") {
            continue;
        }
        out.push_str(tag);
        out.push('|');
    }
    out
}

/// Elements that stand within a word.
const INLINE: &[&str] =
    &["em", "strong", "b", "i", "code", "del", "s", "u", "mark", "span", "wbr", "tspan", "abbr", "a"];

/// Returns a text without its tags; those of elements within a word leave no gap.
pub fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        // A comment leaves no gap.
        if let Some(comment) = after.strip_prefix("!--") {
            let Some((_, after)) = comment.split_once("-->") else { break };
            rest = after;
            continue;
        }
        let Some((tag, after)) = after.split_once('>') else { break };
        let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
        if !name.is_some_and(|name| INLINE.contains(&name)) {
            out.push('|');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(title: &str, text: &str) -> bool {
        !Search::new(std::iter::once((0, title))).find(text).is_empty()
    }

    #[test]
    fn a_title_is_found_however_it_is_written() {
        let title = "Sell the York office";
        let forms = [
            "we\nSell the\n   York office now",
            "sell THE york Office",
            "Sell&nbsp;the&#160;York\u{a0}office",
            "<p>Sell the <em>Yo</em>rk <b>office</b></p>",
            "Sell the *Yo*rk **office**",
            "https://a.example/Sell%20the%20York%20office",
            "pages/sell-the-york-office.html",
            "\"Sell the\\nYork office\"",
            "Sell the Yo\u{200b}rk of\u{ad}fice",
            "Sell the <a href=\"x\">York</a> office",
            "<p><img alt=\"Sell the York office\"></p>",
            "<p><svg aria-label='We sell the\nYork office'></svg></p>",
            "<script>{\"a\": \"Sell the York office\"}</script>",
            "<p>2 < 3, sell the York office</p>",
            "<p>Sell the <!-- old > one -->York office</p>",
            "Sell the Yo<!-- -->rk office",
            "https://a.example/Sell%5Fthe_York%2Doffice",
        ];
        for form in forms {
            assert!(finds(title, form), "{form}");
        }
        assert!(
            !finds("Acme: new office", "Acme,\"new office\"")
                && !finds(title, "<td>Sell the</td><td>York office")
        );
        assert!(!finds(title, "Sell the new York office") && !finds(title, "Resell the York office"));
    }

    #[test]
    fn a_title_is_found_whichever_way_its_accents_are_written() {
        for (title, text) in [
            ("Café à Zürich", "the Cafe\u{301} a\u{300} Zu\u{308}rich plan"),
            ("Cafe\u{301} a\u{300} Zu\u{308}rich", "the Café à Zürich plan"),
            ("Café à Zürich", "https://a.example/Caf%C3%A9-%C3%A0-Z%c3%bcrich"),
            ("Résumé plan", "the Re\u{301}sume\u{301} plan"),
        ] {
            assert!(finds(title, text), "{title}: {text}");
        }
        assert!(!finds("Café à Zürich", "the Cafè à Zürich plan"));
    }

    #[test]
    fn a_title_of_two_words_is_found_as_it_is_written() {
        assert!(finds("Acme takeover", "the <i>Ac</i>me\ntakeover"));
        assert!(!finds("Pilot phase", "in a pilot phase"));
    }
}
