//! Plain words: slugs, plurals, lists, shortening.

use std::collections::HashSet;

/// Returns an address-safe name: small letters, digits and single dashes.
///
/// Letters of any script are kept, so that a page about `Москва` has an address of its own.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// Returns a name that is not taken yet, with a number where it has to be: `backup`, `backup-2`. It is taken then.
pub fn numbered(name: &str, taken: &mut HashSet<String>) -> String {
    let mut id = name.to_string();
    let mut number = 2;
    while !taken.insert(id.clone()) {
        id = format!("{name}-{number}");
        number += 1;
    }
    id
}

/// Returns the singular for one and the plural for every other number.
pub fn plural<'a>(count: usize, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}

/// Returns a small number as a word, as running text wants it: `three`, but `14`.
pub fn count_word(count: usize) -> String {
    const WORDS: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_string())
}

/// Returns the text with its first letter large.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Makes the first letter small, to go on with a sentence.
pub fn uncapital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Returns `a, b and c`.
pub fn list<S: AsRef<str>>(items: &[S], and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_string(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {and} {}", first.join(", "), last.as_ref())
        }
    }
}

/// Returns a name as names are compared: without blanks around it or doubled in it, in small letters.
pub fn fold(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        if word.is_ascii() {
            out.push_str(word);
        } else {
            out.push_str(&word.to_lowercase());
        }
    }
    out.make_ascii_lowercase();
    out
}

/// Returns the ids that a text refers to as `[[id]]` or `[[id|text]]`.
pub fn references(text: &str) -> impl Iterator<Item = &str> {
    text.split("[[").skip(1).filter_map(|rest| {
        let inside = &rest[..rest.find("]]")?];
        // In a table the bar is written `\|`.
        let id = inside.split('|').next().unwrap_or(inside).trim_end_matches('\\').trim();
        (!id.is_empty()).then_some(id)
    })
}

/// Returns a text with its references as plain words: `[[id|text]]` is its text, `[[id]]` what `called` says.
pub fn unlinked<'a>(text: &'a str, called: impl Fn(&'a str) -> &'a str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside, after)) = rest.split_once("[[").and_then(|(before, from)| {
        let (inside, after) = from.split_once("]]")?;
        Some((before, inside, after))
    }) {
        out.push_str(before);
        out.push_str(inside.split_once('|').map_or_else(|| called(inside.trim()), |(_, text)| text.trim()));
        rest = after;
    }
    out + rest
}

/// Returns a text without its references: neither the id nor the words of a link are left.
pub fn without_references(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("[[") {
        let Some((_, after)) = from.split_once("]]") else { break };
        out.push_str(before);
        rest = after;
    }
    out + rest
}

/// Breaks a text between words into lines of at most `width` characters; a longer word has a line of its own.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

/// Returns at most `most` characters, cut at a word where one ends late enough, with an ellipsis.
pub fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    let ends_a_word = text[cut.len()..].starts_with(' ');
    let kept = match cut.rfind(' ') {
        Some(space) if space > cut.len() / 2 && !ends_a_word => &cut[..space],
        _ => &cut,
    };
    format!("{}…", kept.trim_end_matches([' ', ',', '.', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_words() {
        let called = |id: &'static str| if id == "mail" { "Move the mail" } else { id };
        assert_eq!(
            unlinked("See [[I-04]], [[D-1|that one]], [[mail]] and [[this", called),
            "See I-04, that one, Move the mail and [[this"
        );
    }

    #[test]
    fn slugs_are_safe_addresses() {
        assert_eq!(slug("What changes for you?"), "what-changes-for-you");
        assert_eq!(slug("  ../etc/passwd "), "etc-passwd");
        assert_eq!(slug("Größe"), "größe");
        assert_eq!(slug("!!!"), "");
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(list(&["a"], "and"), "a");
        assert_eq!(list(&["a", "b", "c"], "and"), "a, b and c");
        assert_eq!(shorten("Deliver and rack switches", 12), "Deliver and…");
        assert_eq!(capital("ö"), "Ö");
    }
}
