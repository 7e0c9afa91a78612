//! How somebody is reached: addresses of mail, telephone and chat in the texts of an edition.

use crate::edition::policy::Clearance;
use crate::edition::prose::CUT;
use crate::model::audience::Hidden;
use crate::units::contact::{is_one, may_begin};
use crate::units::markdown;
use std::borrow::Cow;
use std::ops::Range;

/// Cuts addresses of people out of a text, where the audience may not know how they are reached. Of a link its words
/// stay. What end users read is written for them, with whom to ask.
pub fn cut<'a>(text: &'a str, clearance: &Clearance) -> Cow<'a, str> {
    // An address has a colon, be it written as `&colon;`, or is one of mail between `<` and `>`.
    if clearance.grants(Hidden::Contacts) || clearance.is_for_users() || !text.contains([':', '&', '<']) {
        return Cow::Borrowed(text);
    }
    match replaced(text, links(text)) {
        Cow::Borrowed(text) => words(text),
        Cow::Owned(text) => Cow::Owned(words(&text).into_owned()),
    }
}

/// What is to be put in the place of a part of a text.
type Edit = (Range<usize>, &'static str);

/// Returns what is to be done to the links that lead to somebody: of each its words stay.
fn links(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    for link in markdown::links(text).into_iter().filter(|link| is_one(&link.address)) {
        match link.words {
            Some(words) => {
                edits.extend([(link.place.start..words.start, ""), (words.end..link.place.end, "")]);
            }
            None => edits.push((link.place, if link.is_definition { "" } else { CUT })),
        }
    }
    edits
}

fn replaced(text: &str, mut edits: Vec<Edit>) -> Cow<'_, str> {
    if edits.is_empty() {
        return Cow::Borrowed(text);
    }
    edits.sort_by_key(|(place, _)| (place.start, place.end));
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for (place, instead) in edits {
        out.push_str(&text[done..place.start.max(done)]);
        if place.start >= done {
            out.push_str(instead);
        }
        done = place.end.max(done);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// Cuts addresses of people that stand as words, also in code.
fn words(text: &str) -> Cow<'_, str> {
    let is_end = |c: char| {
        c.is_whitespace() || matches!(c, ')' | '>' | ']' | '"' | '\'' | '<' | '|' | '`' | '(' | '[')
    };
    let mut edits = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(is_end) {
        let bare = word.trim_end_matches(is_end);
        let place = start..start + bare.len();
        start += word.len();
        let decoded =
            if bare.contains(['&', '\\']) { Cow::Owned(markdown::plain(bare)) } else { Cow::Borrowed(bare) };
        if let Some(begins) = address(&decoded) {
            // What is written with signs of its own has no place in the text.
            let from = if matches!(decoded, Cow::Borrowed(_)) { place.start + begins } else { place.start };
            edits.push((from..place.end, CUT));
        }
    }
    replaced(text, edits)
}

/// Returns where in a word an address of somebody begins.
fn address(word: &str) -> Option<usize> {
    let mut before = None;
    word.char_indices().find_map(|(place, c)| {
        let is_first = !before.replace(c).is_some_and(char::is_alphanumeric);
        (is_first && may_begin(&word[place..]) && is_one(&word[place..])).then_some(place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_link_its_words_stay() {
        let cases = [
            ("Ask [Priya](mailto:p@a.example) today", "Ask Priya today"),
            ("Ask [Priya](<MAILTO:p@a.example> \"mail\"), or [call](tel:+44123)", "Ask Priya, or call"),
            ("Ask [*Priya* \\] `x`](mailto:p@a.example)", "Ask *Priya* \\] `x`"),
            ("Ask [](mailto:p@a.example)!", "Ask !"),
            ("![x](mailto:p@a.example) [![a](tel:1)](mailto:p@a.example)", "x a"),
            ("Ask <mailto:p@a.example> or <p@a.example>.", "Ask (not shown here) or (not shown here)."),
            ("Chat: https://wa.me/4412345 now", "Chat: (not shown here) now"),
            ("`tel:123` and xmailto:p", "`(not shown here)` and xmailto:p"),
            (
                "Write mailto&colon;p@a.example or https&#58;//www.t.me/p",
                "Write (not shown here) or (not shown here)",
            ),
            ("[Ring](https://teams.microsoft.com/l/call/0/0?users=p@a.example)", "Ring"),
            ("[a](mailto&colon;p@a.example) [b](&#109;ailto:p@a.example) [c](mailto\\:p@a.example)", "a b c"),
            ("[Priya][p] and [p]\n\n[p]: mailto:p@a.example\n", "Priya and p\n\n\n"),
            (
                "See [the plan](https://a.example/b), a hotel: full",
                "See [the plan](https://a.example/b), a hotel: full",
            ),
        ];
        for (text, expected) in cases {
            let linked = replaced(text, links(text));
            assert_eq!(words(&linked), expected, "{text}");
        }
    }
}
