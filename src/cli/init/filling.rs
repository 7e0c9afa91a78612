//! What goes into the files of a template: the project's name, and dates from the day that it is made on.

use crate::source::front_matter;
use crate::units::date::{Date, Month};

/// What goes into a template, in texts and in the names of files.
///
/// | Written | Becomes |
/// |---|---|
/// | `{{name}}` | the name of the project |
/// | `{{today}}`, `{{today+14}}`, `{{today-7}}` | that day, calendar days later or earlier |
/// | `{{today+0d}}`, `{{today+40d}}`, `{{today+8w}}` | the first working day from today on, and working days (Monday to Friday) or weeks after it |
/// | `{{today+6m}}` | the working day on or after the same day, months later |
/// | `{{today+40d sat}}` | the first Saturday on or after it |
/// | `{{today+40d early}}`, `{{today+40d late}}` | the same, but not between 24 December and 2 January, when nobody decides: the last working day before them if it is still to come, or the first one after them |
/// | `{{month}}`, `{{month+2}}` | the month of the first working day, and months after it |
pub struct Filling {
    pub name: String,
    pub today: Date,
}

/// The days of the week, as a template and a calendar name them.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// The number of Saturday, from which on nobody works.
const SATURDAY: usize = 5;
/// The working days of a week.
const WORKDAYS: i32 = 5;

impl Filling {
    /// Fills a file. In TOML the name stands between quotes.
    pub fn fill_file(&self, path: &str, text: &str) -> String {
        let in_quotes = |name: &str| name.replace('\\', "\\\\").replace('"', "\\\"");
        let head = match front_matter::split(text) {
            Ok(parts) if path.ends_with(".md") => parts.head.end,
            _ if path.ends_with(".toml") => text.len(),
            _ => 0,
        };
        self.fill(&text[..head], in_quotes) + &self.fill(&text[head..], str::to_string)
    }

    /// Fills a text, the name in the way that it is written there.
    pub fn fill(&self, text: &str, name: impl Fn(&str) -> String) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find("{{") {
            let Some(length) = rest[start..].find("}}") else { break };
            filled += &rest[..start];
            match rest[start + 2..start + length].trim() {
                "name" => filled += &name(&self.name),
                inner => match self.date(inner).or_else(|| self.month(inner)) {
                    Some(date) => filled += &date,
                    None => filled += &rest[start..start + length + 2],
                },
            }
            rest = &rest[start + length + 2..];
        }
        filled + rest
    }

    fn date(&self, text: &str) -> Option<String> {
        if let Some(text) = text.strip_suffix(" early") {
            let date = self.date(text)?.parse().ok()?;
            let before = year_end(date).map(|(before, _)| before).filter(|before| *before > self.today);
            return Some(before.unwrap_or(date).to_string());
        }
        if let Some(text) = text.strip_suffix(" late") {
            let date = self.date(text)?.parse().ok()?;
            return Some(year_end(date).map_or(date, |(_, after)| after).to_string());
        }
        let (text, weekday) = match text.split_once(' ') {
            Some((text, name)) => (text, Some(WEEKDAYS.iter().position(|day| *day == name.trim())?)),
            None => (text, None),
        };
        let offset = text.strip_prefix("today")?;
        let date = match offset.char_indices().last() {
            None => self.today,
            Some((end, 'd')) => later(workday(self.today), offset[..end].parse().ok()?),
            Some((end, 'w')) => {
                later(workday(self.today), offset[..end].parse::<i32>().ok()?.checked_mul(WORKDAYS)?)
            }
            Some((end, 'm')) => workday(months_later(self.today, offset[..end].parse().ok()?)?),
            Some(_) => self.today + offset.parse::<i32>().ok()?,
        };
        let ahead = weekday.map_or(0, |weekday| (weekday + 7 - date.weekday()) % 7);
        Some((date + ahead as i32).to_string())
    }

    fn month(&self, text: &str) -> Option<String> {
        let offset = text.strip_prefix("month")?;
        let count = if offset.is_empty() { 0 } else { offset.parse().ok()? };
        let date = months_later(workday(self.today).month().first(), count)?;
        Some(date.to_string()[..7].to_string())
    }
}

/// Returns the first working day on or after a date.
fn workday(date: Date) -> Date {
    match date.weekday() {
        weekday if weekday >= SATURDAY => date + (7 - weekday as i32),
        _ => date,
    }
}

/// Returns the working days before and after the days between the years, for a date that is one of them.
fn year_end(date: Date) -> Option<(Date, Date)> {
    let year = match (date.month_of_year(), date.day()) {
        (12, 24..) => date.year(),
        (1, ..=2) => date.year() - 1,
        _ => return None,
    };
    let before = Date::from_ymd(year, 12, 23)?;
    let before = before + -(before.weekday() as i32 - (SATURDAY as i32 - 1)).max(0);
    Some((before, workday(Date::from_ymd(year + 1, 1, 3)?)))
}

/// Returns the working day that is so many after another working day.
fn later(workday: Date, days: i32) -> Date {
    let from_monday = workday.weekday() as i32 + days;
    let (weeks, rest) = (from_monday.div_euclid(WORKDAYS), from_monday.rem_euclid(WORKDAYS));
    workday + (weeks.saturating_mul(7) + rest - workday.weekday() as i32)
}

/// Returns the same day of the month, months later; the last of the month where it has no such day.
fn months_later(date: Date, count: i32) -> Option<Date> {
    let number = date.year() * 12 + date.month_of_year() as i32 - 1 + count;
    let month = Month::new(number.div_euclid(12), number.rem_euclid(12) as u32 + 1)?;
    Some(Date::from_ymd(month.year(), month.number(), date.day()).unwrap_or_else(|| month.last()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filling(today: &str) -> Filling {
        Filling { name: "A \"B\"".into(), today: today.parse().unwrap() }
    }

    fn filled(today: &str, text: &str) -> String {
        filling(today).fill(text, str::to_string)
    }

    #[test]
    fn names_and_dates_are_filled_in() {
        let toml = "name = \"{{name}}\"\nstart = {{today}}\nend = {{today+18}}\nraised = {{today-13}} # {{other}} {{";
        let filled = filling("2026-11-13").fill_file("project.toml", toml);
        let dates = "start = 2026-11-13\nend = 2026-12-01\nraised = 2026-10-31 # {{other}} {{";
        assert_eq!(filled, format!("name = \"A \\\"B\\\"\"\n{dates}"));
    }

    #[test]
    fn the_name_is_escaped_in_the_head_of_a_markdown_file_only() {
        let markdown = "+++\ntitle = \"{{name}}\"\n+++\n# {{name}}\n";
        let head = filling("2026-11-13").fill_file("a.md", markdown);
        assert_eq!(head, "+++\ntitle = \"A \\\"B\\\"\"\n+++\n# A \"B\"\n");
        assert_eq!(filled("2026-11-13", "updates/{{today-7}}.md"), "updates/2026-11-06.md");
    }

    #[test]
    fn working_days_begin_and_end_on_working_days() {
        // 13 November 2026 is a Friday, the 14th a Saturday.
        assert_eq!(filled("2026-11-13", "{{today+0d}} {{today+1d}}"), "2026-11-13 2026-11-16");
        assert_eq!(filled("2026-11-14", "{{today+0d}} {{today+1d}}"), "2026-11-16 2026-11-17");
        assert_eq!(filled("2026-11-15", "{{today+4d}} {{today+5d}}"), "2026-11-20 2026-11-23");
        assert_eq!(filled("2026-11-16", "{{today-1d}} {{today-5d}}"), "2026-11-13 2026-11-09");
        assert_eq!(filled("2026-11-14", "{{today+2w}}"), "2026-11-30");
        assert_eq!(filled("2026-11-14", "{{today+14}}"), "2026-11-28");
    }

    #[test]
    fn months_have_as_many_days_as_they_have() {
        assert_eq!(filled("2028-02-29", "{{today+12m}}"), "2029-02-28");
        assert_eq!(filled("2026-12-31", "{{today+2m}}"), "2027-03-01"); // 28 February 2027 is a Sunday.
        assert_eq!(filled("2026-12-31", "{{month}} {{month+1}} {{month+14}}"), "2026-12 2027-01 2028-02");
        assert_eq!(filled("2027-01-31", "{{month}}"), "2027-02");
    }

    #[test]
    fn what_somebody_decides_does_not_fall_between_the_years() {
        // 23 December 2026 is a Wednesday, 4 January 2027 a Monday; 23 December 2028 is a Saturday.
        assert_eq!(filled("2026-11-13", "{{today+35d late}} {{today+35d early}}"), "2027-01-04 2026-12-23");
        assert_eq!(filled("2026-11-13", "{{today+28d late}} {{today+29d late}}"), "2026-12-23 2027-01-04");
        assert_eq!(filled("2028-12-01", "{{today+17d early}} {{today+17d late}}"), "2028-12-22 2029-01-03");
        // Where the days before them are over, the date stays.
        assert_eq!(filled("2026-12-24", "{{today+2d early}} {{today+2d}}"), "2026-12-28 2026-12-28");
        assert_eq!(filled("2026-11-13", "{{today+35d}} {{today+5d soon}}"), "2027-01-01 {{today+5d soon}}");
    }

    #[test]
    fn a_day_of_the_week_can_be_asked_for() {
        assert_eq!(filled("2026-11-13", "{{today+0d sat}} {{today+0d fri}}"), "2026-11-14 2026-11-13");
        assert_eq!(filled("2026-11-14", "{{today+5d sun}}"), "2026-11-29");
        assert_eq!(
            filled("2026-11-14", "{{today+5d someday}} {{todays}}"),
            "{{today+5d someday}} {{todays}}"
        );
    }
}
