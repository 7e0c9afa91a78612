//! How somebody is reached: addresses of mail, telephone and chat, in links of records and in texts.

use crate::edition::policy::Clearance;
use crate::edition::prose::CUT;
use crate::model::audience::Hidden;
use std::borrow::Cow;

/// How addresses begin that write or ring to somebody.
const CONTACTS: &[&str] = &[
    "mailto:",
    "tel:",
    "sms:",
    "sip:",
    "sips:",
    "callto:",
    "skype:",
    "facetime:",
    "xmpp:",
    "msteams:",
    "https://teams.microsoft.com/l/chat",
    "https://teams.microsoft.com/l/call",
    "https://teams.live.com/l/",
    "https://wa.me/",
    "http://wa.me/",
    "https://api.whatsapp.com/",
    "https://t.me/",
    "https://signal.me/",
    "https://join.skype.com/",
];

/// Tells whether an address is that of somebody.
pub fn is_one(url: &str) -> bool {
    let url = url.trim().to_ascii_lowercase();
    CONTACTS.iter().any(|scheme| url.starts_with(scheme))
}

/// Cuts addresses of people out of a text, where the audience may not know how they are reached. Of a link its words
/// stay. What end users read is written for them, with whom to ask.
pub fn cut<'a>(text: &'a str, clearance: &Clearance) -> Cow<'a, str> {
    if clearance.grants(Hidden::Contacts) || clearance.is_for_users() || !text.contains(':') {
        return Cow::Borrowed(text);
    }
    cut_all(text)
}

fn cut_all(text: &str) -> Cow<'_, str> {
    // Letters of ASCII alone become small, so that every place stays where it is.
    let small = text.to_ascii_lowercase();
    let begins = |place: usize| CONTACTS.iter().any(|scheme| small[place..].starts_with(scheme));
    let (mut out, mut done) = (String::new(), 0);
    for (place, _) in text.char_indices() {
        let before = text[..place].chars().next_back();
        if place < done || before.is_some_and(char::is_alphanumeric) || !begins(place) {
            continue;
        }
        let is_end = |c: char| c.is_whitespace() || matches!(c, ')' | '>' | ']' | '"' | '\'' | '<' | '|');
        let end = text[place..].find(is_end).map_or(text.len(), |length| place + length);
        // `[words](address "title")` is words.
        let link = text[done..place]
            .rfind("](")
            .map(|at| done + at)
            .filter(|at| text[at + 2..place].chars().all(|c| c.is_whitespace() || c == '<'));
        let close = link.and_then(|_| text[end..].find(')').map(|at| end + at));
        let open = link.and_then(|at| text[done..at].rfind('[').map(|open| done + open));
        if let (Some(link), Some(close), Some(open)) = (link, close, open) {
            out.push_str(&text[done..open]);
            out.push_str(&text[open + 1..link]);
            done = close + 1;
        } else {
            out.push_str(&text[done..place]);
            out.push_str(CUT);
            done = end;
        }
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_link_its_words_stay() {
        let cases = [
            ("Ask [Priya](mailto:p@a.example) today", "Ask Priya today"),
            ("Ask [Priya](<MAILTO:p@a.example> \"mail\"), or [call](tel:+44123)", "Ask Priya, or call"),
            ("Ask <mailto:p@a.example>.", "Ask <(not shown here)>."),
            ("Chat: https://wa.me/4412345 now", "Chat: (not shown here) now"),
            ("[Ring](https://teams.microsoft.com/l/call/0/0?users=p@a.example)", "Ring"),
            (
                "See [the plan](https://a.example/b), a hotel: full",
                "See [the plan](https://a.example/b), a hotel: full",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(cut_all(text), expected, "{text}");
        }
    }
}
