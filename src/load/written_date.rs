//! Dates as people write them: `13.11.2026`, `13/11/2026`. They are not read, for `03/04/2026` is two days; but whoever wrote one
//! is told how the day is written here.

use crate::units::Date;

/// The days that a written one may be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meant {
    One(Date),
    /// Day first, then month first.
    Either(Date, Date),
}

impl Meant {
    /// Says how it is written.
    pub fn hint(&self) -> String {
        match self {
            Meant::One(date) => format!("write year, month and day: `{date}`"),
            Meant::Either(one, other) => format!("write year, month and day: `{one}` or `{other}`"),
        }
    }

    /// Returns what to write in its place, where that is sure.
    pub fn sure(&self) -> Option<String> {
        match self {
            Meant::One(date) => Some(date.to_string()),
            Meant::Either(..) => None,
        }
    }
}

/// Returns the days that a text may mean: three numbers with points, slashes or dashes between them, the year first or last.
pub fn meant(text: &str) -> Option<Meant> {
    let text = text.trim().trim_end_matches('.');
    let mark = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '.' | '/' | '-'))?;
    let parts: Vec<&str> = text.split(mark).map(str::trim).collect();
    let [first, second, third] = parts[..] else { return None };
    let is_number = |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if ![first, second, third].iter().all(is_number) {
        return None;
    }
    if first.len() == 4 {
        return date(first, second, third).map(Meant::One);
    }
    let (day_first, month_first) = (date(third, second, first), date(third, first, second));
    match (day_first, month_first) {
        // With points the day stands first wherever dates are written so.
        (Some(date), _) if mark == '.' => Some(Meant::One(date)),
        (Some(one), Some(other)) if one != other => Some(Meant::Either(one, other)),
        (one, other) => one.or(other).map(Meant::One),
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let number = |text: &str| text.parse::<u32>().ok();
    let year = match year.len() {
        2 => 2000 + number(year)?,
        4 => number(year)?,
        _ => return None,
    };
    let date = Date::from_ymd(i32::try_from(year).ok()?, number(month)?, number(day)?)?;
    (Date::EARLIEST..=Date::LATEST).contains(&date).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_known_as_people_write_them() {
        for text in
            ["13.11.2026", "13.11.26", "13/11/2026", "11/13/2026", "2026/11/13", "13-11-2026", "2026.11.13"]
        {
            assert_eq!(meant(text), Some(Meant::One(day("2026-11-13"))), "{text}");
        }
        assert_eq!(meant("3/4/2026"), Some(Meant::Either(day("2026-04-03"), day("2026-03-04"))));
        assert_eq!(meant("3.4.2026"), Some(Meant::One(day("2026-04-03"))));
        for text in ["1.2", "1.2.3.4", "31.02.2026", "13.13.2026", "1.2.3", "a.b.2026", "1,2,2026"] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
