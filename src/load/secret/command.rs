//! Passwords in commands and settings that people paste: `curl -u name:…`, `mysql -p…`, `snmp community: …`, and the
//! short note `Login: root / …`.

use crate::load::secret::{Hit, is_word_start, sample};
use std::ops::Range;

/// What a password is written behind.
#[derive(Clone, Copy, Debug)]
pub enum Command {
    /// curl: manual page, `-u, --user <user:password>`.
    Curl,
    /// MySQL and MariaDB: "Connecting to the server using command options", `-p` with the password and no space.
    MySql,
    /// The community of SNMP 1 and 2 is its password (RFC 1157, section 4.1).
    Snmp,
    Login,
}

/// The words that lead to them, in small letters.
pub const COMMANDS: &[(&str, Command)] = &[
    ("curl ", Command::Curl),
    ("mysql", Command::MySql),
    ("mariadb", Command::MySql),
    ("snmp", Command::Snmp),
    ("login:", Command::Login),
];

/// Returns the password of the command that begins at a mark, if it has one.
pub fn find(text: &str, mark: Range<usize>, command: Command) -> Option<Hit> {
    if !is_word_start(text, mark.start) {
        return None;
    }
    let rest = &text[mark.end..];
    let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
    let range = match command {
        Command::Curl => curl(line),
        Command::MySql => mysql(line),
        Command::Snmp => community(line),
        Command::Login => login(line),
    }?;
    let is_one = !sample::is_placeholder(&line[range.clone()]);
    is_one
        .then(|| Hit { range: mark.end + range.start..mark.end + range.end, what: "a password".to_string() })
}

fn curl(line: &str) -> Option<Range<usize>> {
    // The space after `curl` is part of the mark.
    let option = ["-u ", "--user "].iter().find_map(|option| {
        let at = line.find(option)?;
        (at == 0 || line[..at].ends_with(' ')).then_some(at + option.len())
    })?;
    let word = value(line, option);
    let (name, password) = line[word.clone()].split_once(':')?;
    (password.len() >= 4 && password != name).then(|| word.start + name.len() + 1..word.end)
}

fn mysql(line: &str) -> Option<Range<usize>> {
    let word = value(line, line.find(" -p")? + 3);
    let password = &line[word.clone()];
    (password.len() >= 4 && !sample::is_word(password)).then_some(word)
}

fn community(line: &str) -> Option<Range<usize>> {
    const WORD: &str = "community";
    let at = line.to_ascii_lowercase().find(WORD).filter(|at| *at <= 20)? + WORD.len();
    let word = value(line, at + line[at..].len() - line[at..].trim_start_matches([' ', ':', '=', '`']).len());
    let name = &line[word.clone()];
    (name.len() >= 6 && sample::is_strong(name)).then_some(word)
}

fn login(line: &str) -> Option<Range<usize>> {
    let (name, rest) = line.split_once('/')?;
    let start = line.len() - rest.trim_start().len();
    let word = value(line, start);
    let password = &line[word.clone()];
    let is_name = !name.trim().is_empty() && !name.trim().contains(char::is_whitespace);
    let is_one = password.len() >= 6 && sample::is_strong(password) && sample::is_mixed(password);
    (is_name && is_one).then_some(word)
}

/// Returns the word that begins at a place, without the quotes around it.
fn value(line: &str, at: usize) -> Range<usize> {
    let quotes = ['"', '\'', '`', '\\'];
    let start = line.len() - line[at..].trim_start_matches(quotes).len();
    let is_end = |letter: char| {
        letter.is_whitespace() || quotes.contains(&letter) || matches!(letter, '|' | ';' | '<')
    };
    let rest = &line[start..];
    let word =
        rest[..rest.find(is_end).unwrap_or(rest.len())].trim_end_matches(['.', ',', ':', ')', ']', '*']);
    start..start + word.len()
}
