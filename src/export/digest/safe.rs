//! Makes the words of a project into text that is no markup, no link and no call to anybody in any chat.
//!
//! A backslash before a sign helps in one chat and is shown in the other. So a sign that would mean something is
//! written as one that looks like it, or is followed by a space without width.

/// A space that is not seen: after it, `@` calls nobody and `:` begins no address.
const GAP: char = '\u{200b}';

/// Returns a text with single spaces only, and without what is not seen or turns the order of what is read.
pub fn one_line(text: &str) -> String {
    let visible: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_unseen(*c))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells whether a character is not seen, or changes the direction of the text after it (Unicode's Bidi_Control).
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{feff}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// Makes a line of text safe in the middle of a line.
pub fn line(text: &str) -> String {
    let all: Vec<char> = text.chars().collect();
    let at = |place: usize| all.get(place).copied();
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_money = |place: usize| at(place + 1).is_some_and(|c| c.is_ascii_digit());
    let mut out = String::with_capacity(text.len() + 8);
    for (place, &c) in all.iter().enumerate() {
        let before = place.checked_sub(1).and_then(at);
        let after = at(place + 1);
        out.push(match c {
            '*' => '∗',
            '~' => '∼',
            '`' => '\'',
            '<' => '‹',
            '>' => '›',
            '\\' => '∖',
            // Within a word it is a letter to all of them.
            '_' if !(is_word(before) && is_word(after)) => '＿',
            // Two of them make a formula where the second is not an amount.
            '$' if !is_money(place) => '＄',
            c => c,
        });
        let begins_something = match c {
            '@' => true,
            '#' | '&' => is_word(after) || after == Some('#'),
            // An address, or the name of a picture: `:tada:`.
            ':' => after.is_some_and(|c| !c.is_whitespace()),
            // `example.com`.
            '.' => is_word(before) && after.is_some_and(char::is_alphabetic),
            ']' => matches!(after, Some('(' | '[' | ':')),
            // `GH-12` is an issue on GitHub.
            '-' => {
                let word: Vec<char> = all[place.saturating_sub(2)..place].to_vec();
                matches!(word[..], ['g' | 'G', 'h' | 'H']) && after.is_some_and(|c| c.is_ascii_digit())
            }
            _ => false,
        };
        if begins_something {
            out.push(GAP);
        }
    }
    out
}

/// Makes a safe line safe at the start of an item of a list, where a number, a dash or a box would begin another.
pub fn at_start(line: &str) -> String {
    match line.chars().next() {
        Some(first) if !first.is_alphabetic() => format!("{GAP}{line}"),
        _ => line.to_string(),
    }
}

/// Returns the address of the site, where it is one that all chats make a link of, and of nothing but it.
pub fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let is_web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()+,;=%".contains(c);
    (is_web && url.len() <= 500 && url.chars().all(is_plain)).then(|| url.to_string())
}
