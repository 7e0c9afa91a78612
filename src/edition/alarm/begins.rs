//! Whether a word stands where any word has a capital: where a text, a paragraph, a point of a list, a cell or a sentence
//! begins. Only what is certain counts.

use crate::edition::alarm::pieces::{Piece, Start};

/// Words of four letters and more that end with a stop and no sentence, in the languages that the site has words in, and
/// months and titles. What is shorter is never taken for the end of a sentence.
const ABBREVIATIONS: &[&str] = &[
    "abgzl", "abschn", "admin", "admon", "allg", "anon", "appr", "approx", "aprox", "assn", "assoc", "asst",
    "aufl", "ausg", "ausschl", "avda", "betr", "boul", "bros", "bspw", "bzgl", "capt", "chap", "coll",
    "corp", "dept", "depto", "dépt", "dipl", "dott", "dpto", "edit", "ehem", "einschl", "entspr", "estd",
    "evtl", "excl", "excmo", "exkl", "fasc", "febr", "févr", "forts", "gegr", "gesch", "ggfs", "govt",
    "gral", "hrsg", "incl", "inform", "inkl", "insb", "insbes", "intl", "janv", "juil", "lieut", "ltda",
    "maint", "messrs", "mgmt", "misc", "mlle", "mmes", "monatl", "nachf", "natl", "núms", "orig", "pags",
    "parag", "págs", "phil", "pral", "pref", "prep", "prof", "profa", "proj", "prov", "publ", "quot", "refs",
    "repr", "reqd", "resp", "revd", "sect", "secr", "sept", "simult", "sogen", "spec", "sras", "sres",
    "srta", "stck", "subst", "suiv", "supt", "tech", "techn", "teilw", "telef", "teléf", "temp", "tfno",
    "univ", "urspr", "verf", "vers", "versch", "vols", "vorm", "zool", "zugl", "zzgl",
];

/// The shortest word that a stop after it ends a sentence with.
const SHORTEST: usize = 4;

/// Signs that stand before a word and belong to it.
const OPENING: [char; 5] = ['*', '_', '`', '~', '['];

/// Tells whether every place at which a word stands in a piece is such a beginning. `before` is the line above that
/// readers see, where there is one.
pub fn begins(piece: &Piece, word: &str, before: Option<&str>) -> bool {
    let mut all = piece.text.match_indices(word).peekable();
    all.peek().is_some() && all.all(|(at, _)| is_start(piece, at, before))
}

fn is_start(piece: &Piece, at: usize, before: Option<&str>) -> bool {
    let text = piece.text.as_str();
    let Content { from, is_point, number } = Content::of(text);
    let bare = text[..at].trim_end_matches(OPENING);
    if bare.len() <= from {
        let follows = number.is_none_or(|number| number == 1) || before.is_some_and(is_numbered);
        return match piece.start {
            Start::Key => false,
            Start::Text => true,
            Start::Line => is_point && follows || before.is_none_or(ends_block),
        };
    }
    let gap = bare.trim_end();
    if gap.len() == bare.len() {
        return false;
    }
    let is_cell = gap.ends_with('|') && text.trim_start().starts_with('|');
    // A short link has one as well: `[[R-1|its words]]`.
    let is_link = gap.rfind("[[").is_some_and(|open| !gap[open..].contains("]]"));
    is_cell && !is_link || ends_sentence(gap)
}

/// Where the words of a line of Markdown begin, behind the signs of quotations, lists, headings and tables.
struct Content {
    from: usize,
    /// It is a point of a list, a heading or a row.
    is_point: bool,
    /// The number of the point, where it has one.
    number: Option<u32>,
}

impl Content {
    fn of(line: &str) -> Content {
        let mut content = Content { from: 0, is_point: false, number: None };
        loop {
            content.from = line.len() - line[content.from..].trim_start().len();
            let rest = &line[content.from..];
            // A quotation goes on with the same sign.
            if rest.starts_with('>') {
                content.from += 1;
                continue;
            }
            let Some(length) = sign(rest) else { return content };
            content.number = rest[..length].trim_end_matches(['.', ')']).parse().ok().or(content.number);
            content.is_point = true;
            content.from += length;
        }
    }
}

/// Returns how long the sign of a point, a heading or a row is that a text begins with.
fn sign(text: &str) -> Option<usize> {
    let count = |is: fn(&char) -> bool| text.chars().take_while(is).count();
    let headings = count(|c| *c == '#');
    let digits = count(char::is_ascii_digit);
    let length = match text.chars().next()? {
        '|' => return Some(1),
        '-' | '*' | '+' => 1,
        '#' if headings <= 6 => headings,
        '0'..='9' if digits <= 9 && text[digits..].starts_with(['.', ')']) => digits + 1,
        '[' if ["[ ]", "[x]", "[X]"].iter().any(|task| text.starts_with(task)) => 3,
        _ => return None,
    };
    text[length..].starts_with([' ', '\t']).then_some(length)
}

fn is_numbered(line: &str) -> bool {
    Content::of(line).number.is_some()
}

/// Tells whether what follows a line begins anew.
fn ends_block(line: &str) -> bool {
    let line = line.trim_start_matches(['>', ' ', '\t']).trim_end();
    let is_rule =
        |line: &str| line.len() > 2 && line.chars().all(|c| matches!(c, '-' | '=' | '*' | '_' | ' '));
    let is_heading = line.starts_with('#') && Content::of(line).is_point;
    let is_fence = [":::", "```", "~~~", "|"].iter().any(|sign| line.starts_with(sign));
    line.is_empty() || is_rule(line) || is_heading || is_fence || ends_sentence(line)
}

/// Tells whether a text ends with the end of a sentence. A stop may also be that of an abbreviation, an initial or a
/// number: it counts only behind a word of some length that is none of these.
fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['*', '_']);
    if text.ends_with(['!', '?']) {
        return true;
    }
    let Some(text) = text.strip_suffix('.') else { return false };
    let word = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    let word = word.trim_start_matches(['(', '"', '“', '„', '‘', '«']).trim_matches(['*', '_']);
    let last = word.rsplit(['-', '/']).next().unwrap_or(word).to_lowercase();
    let letters = last.chars().filter(|c| c.is_alphabetic()).count();
    let is_word = word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '/' | '\'' | '’'));
    // Where there is no vowel, letters were left out.
    let has_vowel = !last.is_ascii() || last.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    is_word && letters >= SHORTEST && has_vowel && !ABBREVIATIONS.contains(&last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(text: &str, start: Start, before: Option<&str>) -> bool {
        begins(&Piece { text: text.to_string(), start }, "Editors", before)
    }

    #[test]
    fn a_word_begins_a_sentence_or_stands_within_one() {
        for text in [
            "Editors",
            "*Editors* come",
            "[Editors](x)",
            "That is done. Editors come",
            "**Done!** Editors come",
            "Is it? **Editors** know",
            "- Editors",
            "## **Editors**",
            "1. Editors",
            "- [ ] Editors",
            "| Editors |",
            "| 1 | Editors |",
            "> Editors",
        ] {
            assert!(is(text, Start::Text, None), "{text}");
        }
        for text in [
            "until Editors is over",
            "Editors and Editors",
            "the\u{a0}Editors",
            "(Editors)",
            "until ![Editors](x)",
            "ask [[R-1| Editors]]",
            "this or | Editors",
            "all.Editors",
            "Note: Editors",
            "“Editors” is over",
        ] {
            assert!(!is(text, Start::Text, None), "{text}");
        }
        assert!(!is("Editors = 1", Start::Key, None));
    }

    #[test]
    fn a_stop_that_may_be_no_end_of_a_sentence_is_none() {
        for before in [
            "by teams, e.g.",
            "in room No.",
            "ask Dr.",
            "after approx.",
            "z. B.",
            "in Raum Nr.",
            "until 3.",
            "ask J.",
            "until (see there.)",
            "it is over (at last)",
            "wait …",
            "and so on ...",
            "in 2026.",
            "bzgl.",
            "on 3 Sept.",
            "at v2.1.",
            "say “done.”",
            "as `code.`",
            "ask the admin.",
            "by Acme Ltda.",
            "as the inform.",
        ] {
            assert!(!is(&format!("We wait {before} Editors"), Start::Text, None), "{before}");
            assert!(!is("Editors", Start::Line, Some(before)), "{before}");
        }
    }

    #[test]
    fn a_line_begins_a_paragraph_where_the_one_above_ends_one() {
        for before in ["", "## Heading", "until it is over.", "Really?", "---", ":::", "| a | b |", "```"] {
            assert!(is("Editors", Start::Line, Some(before)), "{before}");
        }
        for before in
            ["We wait until", "until this,", "it is over (at last)", "of these:", "> until", "#4", "- until"]
        {
            assert!(!is("Editors", Start::Line, Some(before)), "{before}");
            assert!(is("- Editors", Start::Line, Some(before)), "{before}");
            assert!(!is("*Editors* is over", Start::Line, Some(before)), "{before}");
            assert!(!is("> Editors", Start::Line, Some(before)), "{before}");
        }
        assert!(!is("7. Editors", Start::Line, Some("until room")));
        assert!(is("2. Editors", Start::Line, Some("1. Visitors")));
    }
}
