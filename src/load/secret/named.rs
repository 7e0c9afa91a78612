//! Secrets that have no form of their own, known by the word before them: `password = "…"`, `API key: …`,
//! `password for the router is …`, `Password=…;`, `| Password | … |`.
//!
//! The words stand in ordinary prose as well ("password policy: 12 letters"). So the nearer a value stands to
//! its word, and the more it is written as an assignment, the less it must look like a secret by itself.

use crate::load::secret::{Hit, sample};
use std::ops::Range;

/// A word that is followed by a secret.
#[derive(Debug)]
pub struct Name {
    /// In small letters; capitals are the same.
    pub word: &'static str,
    what: &'static str,
    chosen_by: By,
}

/// Who makes such a secret up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum By {
    /// People: a word with a figure behind it.
    Hand,
    /// Machines: many letters in no order.
    Machine,
}

const fn hand(word: &'static str) -> Name {
    Name { word, what: "a password", chosen_by: By::Hand }
}

const fn machine(word: &'static str, what: &'static str) -> Name {
    Name { word, what, chosen_by: By::Machine }
}

/// All words; the longer stand for themselves where a shorter is part of them.
pub const NAMES: &[Name] = &[
    hand("password"),
    hand("passwd"),
    hand("passphrase"),
    hand("passcode"),
    hand("pwd"),
    hand("pw"),
    hand("pass"),
    hand("psk"),
    hand("passwort"),
    hand("kennwort"),
    hand("wachtwoord"),
    hand("mot de passe"),
    machine("secret", "a secret"),
    machine("credential", "a credential"),
    machine("credentials", "a credential"),
    machine("token", "a token"),
    machine("api key", "an API key"),
    machine("api_key", "an API key"),
    machine("api-key", "an API key"),
    machine("apikey", "an API key"),
    machine("access key", "an access key"),
    machine("access_key", "an access key"),
    machine("access-key", "an access key"),
    machine("accesskey", "an access key"),
    machine("account_key", "an account key"),
    machine("accountkey", "an account key"),
    machine("private key", "a private key"),
    machine("private_key", "a private key"),
    machine("privatekey", "a private key"),
];

/// How a value is tied to its word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tie {
    /// `password = value`.
    Assigned,
    /// `password: value`, `password is value`, `| password | value |`.
    Said,
    /// `password for the router: value`.
    Far,
    /// `password value`, as it follows a name in a note.
    Beside,
}

/// Returns the value that follows a word, if it looks like a secret.
pub fn find(text: &str, word: Range<usize>, name: &Name) -> Option<Hit> {
    let after = word_end(text, &word)?;
    let line = &text[after..];
    let line = &line[..line.find('\n').unwrap_or(line.len())];
    // The token of a link that is sent to everybody is known by its length alone: a short one is an example.
    let in_link = text[..word.start].ends_with(['?', '&']);
    let tied = |tie| if in_link && tie == Tie::Assigned { Tie::Said } else { tie };
    let is_phrase = name.word == "passphrase";
    let range = ties(line).into_iter().find_map(|(tie, offset)| {
        secret(line, tied(tie), offset, name.chosen_by).or_else(|| phrase(line, offset).filter(|_| is_phrase))
    })?;
    Some(Hit { range: after + range.start..after + range.end, what: name.what.to_string() })
}

/// Returns the value that begins at a place of a line, if it looks enough like a secret for how it is tied.
fn secret(line: &str, tie: Tie, offset: usize, by: By) -> Option<Range<usize>> {
    let (range, is_quoted) = value(line, offset)?;
    let value = &line[range.clone()];
    let is_secret = match (tie, by) {
        _ if sample::is_placeholder(value) => false,
        (Tie::Assigned, By::Hand) => value.len() >= 6 && (is_quoted || !sample::is_word(value)),
        (Tie::Assigned, By::Machine) => {
            value.len() >= 8 && sample::has_figures(value) && !sample::is_reference(value)
        }
        (Tie::Said, By::Hand) => value.len() >= 6 && sample::is_strong(value),
        (Tie::Said, By::Machine) => value.len() >= 12 && sample::is_strong(value) && sample::is_mixed(value),
        (Tie::Far, By::Hand) => value.len() >= 8 && sample::is_strong(value) && sample::is_mixed(value),
        (Tie::Beside, _) => {
            value.len() >= 8 && sample::is_strong(value) && sample::has_sign_and_figure(value)
        }
        (Tie::Far, By::Machine) => value.len() >= 16 && sample::is_strong(value) && sample::is_mixed(value),
    };
    is_secret.then_some(range)
}

/// Returns four words or more that are tied by dashes, as generators of passphrases make them.
fn phrase(line: &str, offset: usize) -> Option<Range<usize>> {
    let (range, _) = value(line, offset)?;
    let value = &line[range.clone()];
    let is_word = |word: &str| word.len() >= 3 && word.chars().all(char::is_alphabetic);
    let is_phrase = value.split('-').count() >= 4 && value.split('-').all(is_word);
    (is_phrase && !sample::is_placeholder(value)).then_some(range)
}

/// Returns the end of the name that a word is in: `password`, `DB_PASSWORD_PROD`, `SecretAccessKey`. Nothing where
/// it is part of another word, as in `secretary` or `passwords`.
fn word_end(text: &str, word: &Range<usize>) -> Option<usize> {
    let before = text[..word.start].chars().next_back();
    let first = text[word.clone()].chars().next()?;
    let is_joined = before.is_some_and(char::is_alphanumeric) && !first.is_uppercase();
    // `dbpassword` and `Benutzerkennwort` are words; `passcode` is not in `bypasscode`.
    if is_joined && word.len() < 8 {
        return None;
    }
    let rest = &text[word.end..];
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
    let suffix = &rest[..rest.find(|letter| !is_part(letter)).unwrap_or(rest.len())];
    let is_name =
        suffix.is_empty() || suffix.starts_with(['_', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    let is_camel = suffix.starts_with(char::is_uppercase) && text[..word.end].ends_with(char::is_lowercase);
    ((is_name || is_camel) && suffix.len() <= 24).then_some(word.end + suffix.len())
}

/// Returns how values may be tied to the word that ends where the line begins, and where each would begin.
fn ties(line: &str) -> Vec<(Tie, usize)> {
    // Quotes and marks of Markdown around the word.
    let closed = line.len() - line.trim_start_matches(['"', '\'', '`', '*', ')', ']', '\\']).len();
    let at = closed + spaces(&line[closed..]);
    let rest = &line[at..];
    let starts = |sign: &str| rest.starts_with(sign).then(|| at + sign.len() + spaces(&rest[sign.len()..]));
    for (sign, tie) in SIGNS {
        if let Some(offset) = starts(sign) {
            return vec![(*tie, offset)];
        }
    }
    let mut ties: Vec<(Tie, usize)> =
        VERBS.iter().filter_map(|verb| Some((Tie::Said, starts(verb.trim_start())?))).collect();
    // A few words between: `password for the router: …`, `password of the router is …`.
    let gap = &rest[..rest.find(|letter| !is_prose(letter)).unwrap_or(rest.len())];
    let ends = VERBS.iter().filter_map(|verb| Some(gap.find(verb)? + verb.len()));
    let sign = rest[gap.len()..].starts_with([':', '=']).then_some(gap.len() + 1);
    let ends = ends.chain(sign).filter(|end| at > closed && *end <= FAR);
    if at > closed {
        ties.push((Tie::Beside, at));
        ties.extend(["- ", "– "].iter().filter_map(|dash| Some((Tie::Far, starts(dash)?))));
    }
    ties.extend(ends.map(|end| (Tie::Far, at + end + spaces(&rest[end..]))));
    ties
}

const SIGNS: &[(&str, Tie)] =
    &[("=>", Tie::Assigned), (":=", Tie::Assigned), ("=", Tie::Assigned), (":", Tie::Said), ("|", Tie::Said)];
const VERBS: &[&str] = &[" is now ", " is ", " ist ", " lautet "];
/// How far a value may stand from its word.
const FAR: usize = 50;

fn is_prose(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '/' | '(' | ')' | '\'' | '*')
}

/// Returns the value that begins at a place of a line, and whether it stands between quotes.
fn value(line: &str, offset: usize) -> Option<(Range<usize>, bool)> {
    let marks = line[offset..].len() - line[offset..].trim_start_matches(['*', '\\']).len();
    // Stars are a mark of Markdown, or stand for a password.
    let offset = if marks > 0 { offset + marks + spaces(&line[offset + marks..]) } else { offset };
    let rest = &line[offset..];
    if let Some(quote) = rest.chars().next().filter(|letter| matches!(letter, '"' | '\'' | '`' | '“' | '„'))
    {
        let start = offset + quote.len_utf8();
        let inside = &line[start..];
        let end =
            inside.find(|letter| letter == quote || matches!((quote, letter), ('“' | '„', '”' | '“')))?;
        // A quote inside of a TOML text is written with a backslash before it.
        let end = end - (inside[..end].len() - inside[..end].trim_end_matches('\\').len());
        let is_one_word = !inside[..end].contains(char::is_whitespace);
        return is_one_word.then_some((start..start + end, true));
    }
    let is_end =
        |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | '|' | ';' | '<');
    let end = rest.find(is_end).unwrap_or(rest.len());
    // The end of a line in a TOML text of one line.
    let end = ["\\n", "\\r", "\\t"].iter().filter_map(|escape| rest[..end].find(escape)).min().unwrap_or(end);
    let end = rest[..end].trim_end_matches(['.', ',', ':', ')', ']', '}', '*', '\\', '?']).len();
    (end > 0).then_some((offset..offset + end, false))
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t']).len()
}
