//! Milestones and decisions as a calendar (RFC 5545): whole-day entries that take no time from anybody.
//!
//! `DTSTAMP` is the status date, so that the same input gives the same bytes, and a newer report wins over an older one.
//! A `UID` is of the record, whatever it is called and whenever it is: a calendar that follows the file moves the entry.

use crate::checks::Report;
use crate::export::name::{Names, address};
use crate::pages::dates::{self, Day};
use crate::pages::paths;
use crate::units::Date;
use crate::units::locale::say;

/// Returns the milestones; nothing where none has a date: a calendar needs an entry.
pub fn milestones(report: &Report) -> Option<String> {
    calendar(report, &dates::milestones(report), &say!(report.numbers(), "dates-milestones"))
}

/// Returns the decisions that have a day.
pub fn decisions(report: &Report) -> Option<String> {
    calendar(report, &dates::decisions(report), &say!(report.numbers(), "decisions-title"))
}

/// Returns both in one calendar.
pub fn all(report: &Report) -> Option<String> {
    let mut days = dates::milestones(report);
    days.extend(dates::decisions(report));
    calendar(report, &days, &say!(report.numbers(), "dates-both"))
}

fn calendar(report: &Report, days: &[Day], what: &str) -> Option<String> {
    let (names, base) = (Names::of(report), paths::base(report));
    let head = Head {
        name: &say!(report.numbers(), "dates-calendar", project = &report.edition.head().name, what = what),
        names: &names,
        base: base.as_deref(),
        stamp: report.edition.as_of(),
    };
    written(&head, days)
}

/// What a calendar is called, and where its entries lead.
pub struct Head<'a> {
    pub name: &'a str,
    pub names: &'a Names,
    pub base: Option<&'a str>,
    /// The day that it speaks for.
    pub stamp: Date,
}

/// Writes a calendar; nothing without a day.
pub fn written(head: &Head, days: &[Day]) -> Option<String> {
    if days.is_empty() {
        return None;
    }
    let mut out = String::new();
    let mut line = |name: &str, value: &str| fold(&mut out, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//milepost//milepost//EN");
    line("CALSCALE", "GREGORIAN");
    // The name is not of RFC 5545, and what most programs call the calendar by.
    line("X-WR-CALNAME", &escaped(head.name));
    for day in days {
        line("BEGIN", "VEVENT");
        line("UID", &escaped(&head.names.uid(&day.key)));
        line("DTSTAMP", &format!("{}T000000Z", compact(head.stamp)));
        line("DTSTART;VALUE=DATE", &compact(day.date));
        // The day after the last one (RFC 5545, 3.6.1).
        if let Some(last) = day.last {
            line("DTEND;VALUE=DATE", &compact(last + 1));
        }
        line("SUMMARY", &escaped(&day.title));
        line("DESCRIPTION", &escaped(&day.text));
        // An address needs to be whole here.
        let url = address(head.base, &day.href);
        if url.contains("://") {
            line("URL", &url);
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    Some(out)
}

/// Returns `20261113`.
fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// Writes a text as a value (RFC 5545, 3.3.11). Control characters other than a line's end have no form.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            // A space that does not break is for pages.
            '\u{a0}' | '\u{202f}' | '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The most octets of a line, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// Adds a line, folded between characters: what goes on begins with a space.
fn fold(out: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\r\ne\u{a0}f\u{7}"), "a\\, b\\; c\\\\d\\ne f");
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut out = String::new();
        // 74 octets, then one of two: it goes to the next line.
        fold(&mut out, &format!("{}é{}", "a".repeat(74), "b".repeat(72)));
        assert_eq!(out, format!("{}\r\n é{}\r\n", "a".repeat(74), "b".repeat(72)));
        let mut out = String::new();
        fold(&mut out, &"a".repeat(75));
        assert_eq!(out, format!("{}\r\n", "a".repeat(75)));
    }
}
