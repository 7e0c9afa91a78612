//! What can be done about a hidden word in a text of the author, at the place where it stands.

use crate::edition::alarm::Leak;

/// Keys of how somebody is reached: no part of such a text can be for some readers only.
const CONTACTS: &[&str] = &["contact", "phone", "mail", "hours", "channel"];

/// Where a hidden word stands.
pub struct Place<'a> {
    pub path: &'a str,
    pub text: &'a str,
    /// From 1.
    pub line: usize,
    /// The word is part of the name of a supplier that the audience reads in the ledger.
    pub is_supplier: bool,
}

impl Place<'_> {
    /// Returns the key that a line of TOML sets.
    fn key(&self) -> Option<&str> {
        let line = self.text.lines().nth(self.line.checked_sub(1)?)?;
        let (key, _) = line.split_once('=').filter(|_| self.path.ends_with(".toml"))?;
        let key = key.trim();
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        is_key.then_some(key)
    }

    /// Tells whether the line belongs to `[help]`, which everybody gets who is told what changes for end users.
    fn is_help(&self) -> bool {
        let above = self.text.lines().take(self.line).filter(|line| line.trim_start().starts_with('['));
        above.last().is_some_and(|head| head.trim().starts_with("[help]"))
    }

    /// Tells whether the line is in a calendar, whose holidays and freezes are the same for all.
    fn is_calendar(&self) -> bool {
        let is_head = |line: &&str| line.starts_with('[') && line.ends_with(']');
        let lines =
            self.text.lines().take(self.line).map(|line| line.split('#').next().unwrap_or(line).trim());
        let head = lines.filter(is_head).last().map(|head| head.trim_start_matches('['));
        let is_table = |head: &str| head.starts_with("calendar.") || head.starts_with("calendar]");
        self.path.ends_with(".toml") && (self.path.ends_with("calendar.toml") || head.is_some_and(is_table))
    }

    fn is_ledger(&self) -> bool {
        self.path.ends_with(".csv")
    }
}

/// Says what can be done: what to write instead, how to keep the text from the audience, and to show the record where
/// its own `visible` can do that.
pub fn remedy(leak: &Leak, audience: &str, place: &Place) -> String {
    let Leak { id, word, .. } = leak;
    let mut ways = Vec::new();
    match place.key().filter(|key| CONTACTS.contains(key)) {
        Some(key) => {
            let instead = match key {
                "hours" => "write it without the name",
                "channel" => "write a channel without the name",
                _ => "write a role or a mailbox of the team",
            };
            let such = if key == "contact" { ", such as `Service desk`" } else { "" };
            ways.push(format!("{instead} as `{key}`{such}"));
            if !place.is_help() {
                ways.push(format!("keep its record from `{audience}` by `visible`"));
            }
        }
        None if place.is_ledger() || place.is_supplier => {
            ways.push(match place.is_supplier && leak.is_name {
                true => format!(
                    "if the row is of `{id}`, write `{id}` alone as its supplier, which is then left out for `{audience}`"
                ),
                false => format!("write the row without `{word}`"),
            });
            if place.is_supplier && leak.is_name {
                ways.push("else leave the supplier empty".to_string());
            }
            ways.push(format!("keep the budget line of the row from `{audience}` by `visible`"));
        }
        None => {
            ways.push("reword one of the two".to_string());
            if !place.is_calendar() {
                ways.push(format!("keep this text from `{audience}` by `visible` or a fence"));
            }
        }
    }
    if leak.can_be_shown {
        ways.push(format!("show `{id}` as well"));
    }
    match ways.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, [first])) => format!("{first}, or {last}"),
        Some((last, all)) => format!("{}, or {last}", all.join(", ")),
        None => String::new(),
    }
}
