//! Reads the day of a row as finance systems and spreadsheets write it.

use crate::units::Date;

/// What comes first in a date with slashes or dashes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    Day,
    Month,
}

/// Why a text is no day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// What to do, as a hint.
    NoDate(&'static str),
    /// Day or month may come first, and nobody has said which.
    Doubtful,
}

const HINT: &str = "write year, month and day: `2026-11-13`";

/// Reads a day, with or without a time behind it: `2026-11-13`, `2026/11/13`, `13.11.2026`, `20261113`,
/// `13-Nov-2026`, `13-Nov-26`, and where the order is told `13/11/2026` or `13-11-2026`.
pub fn read(text: &str, order: Option<Order>) -> Result<Date, Fault> {
    let date = match spelt(text) {
        Some(date) => date?,
        None => numeric(text, order)?,
    };
    if (Date::EARLIEST..=Date::LATEST).contains(&date) { Ok(date) } else { Err(Fault::NoDate(HINT)) }
}

fn numeric(text: &str, order: Option<Order>) -> Result<Date, Fault> {
    let day = match text.split_once([' ', 'T']) {
        Some((day, time)) if is_time(time) => day,
        Some(_) => return Err(Fault::NoDate(HINT)),
        None => text,
    };
    plain(day).map_or_else(|| written(day, order), Ok)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads a day with the name of its month, in English and at least three letters of it. Its year may have two digits,
/// since nothing else in it can be the year. Nothing where there is no such name.
fn spelt(text: &str) -> Option<Result<Date, Fault>> {
    let start =
        text.find(|letter: char| !letter.is_ascii_digit()).filter(|&digits| (1..=2).contains(&digits))?;
    let (day, rest) = text.split_at(start);
    let apart = rest.chars().next().filter(|apart| matches!(apart, '-' | ' ' | '/' | '.'))?;
    let rest = rest[1..].trim_start();
    let (name, rest) = rest.split_at(rest.find(|letter: char| !letter.is_alphabetic())?);
    if name.is_empty() {
        return None;
    }
    // The name may be cut short with a point: `3 Nov. 2026`.
    let rest =
        rest.strip_prefix('.').filter(|rest| rest.starts_with(apart)).unwrap_or(rest).strip_prefix(apart)?;
    let (year, time) = rest.split_at(rest.find([' ', 'T']).unwrap_or(rest.len()));
    let is_time = time.is_empty() || is_time(&time[1..]);
    let is_year = matches!(year.len(), 2 | 4) && year.bytes().all(|byte| byte.is_ascii_digit());
    let small = name.to_lowercase();
    let month = MONTHS.iter().position(|month| small.len() >= 3 && month.starts_with(&small));
    let Some(month) = month.filter(|_| is_time && is_year) else {
        let hint =
            if month.is_none() { "write the month in English or as a number: `2026-11-13`" } else { HINT };
        return Some(Err(Fault::NoDate(hint)));
    };
    let year = year.parse().ok().map(|number: i32| if year.len() == 2 { 2000 + number } else { number });
    let date = year.zip(day.parse().ok()).and_then(|(year, day)| Date::from_ymd(year, month as u32 + 1, day));
    Some(date.ok_or(Fault::NoDate(HINT)))
}

/// Reads `2026-11-13`, which most are.
fn plain(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn written(text: &str, order: Option<Order>) -> Result<Date, Fault> {
    let no_date = Err(Fault::NoDate(hint(text)));
    let Some(apart) = text.chars().find(|letter| !letter.is_ascii_digit()) else {
        return if text.len() == 8 { packed(text).ok_or(Fault::NoDate(HINT)) } else { no_date };
    };
    let mut parts = text.split(apart);
    let (Some(first), Some(second), Some(third), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return no_date;
    };
    let number = |part: &str, most: usize| -> Option<u32> {
        let is_number = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse().ok()).flatten()
    };
    let date = |year: &str, month: &str, day: &str| {
        let year = number(year, 4).filter(|_| year.len() == 4)?;
        Date::from_ymd(year as i32, number(month, 2)?, number(day, 2)?)
    };
    let is_short = third.len() == 2 && number(third, 2).is_some();
    let read = match (apart, order) {
        ('-' | '/', _) if first.len() == 4 => date(first, second, third),
        ('.' | '-' | '/', _) if is_short => return Err(Fault::NoDate("write the year with four digits")),
        ('.', _) | ('-' | '/', Some(Order::Day)) => date(third, second, first),
        ('-' | '/', Some(Order::Month)) => date(third, first, second),
        ('-' | '/', None) => {
            let is_date = date(third, second, first).or_else(|| date(third, first, second)).is_some();
            return Err(if is_date { Fault::Doubtful } else { Fault::NoDate(HINT) });
        }
        _ => None,
    };
    read.ok_or(Fault::NoDate(match order {
        Some(Order::Day) if matches!(apart, '-' | '/') => "`dates` of `[actuals]` says `day/month/year`",
        Some(Order::Month) if matches!(apart, '-' | '/') => "`dates` of `[actuals]` says `month/day/year`",
        _ => HINT,
    }))
}

/// Reads `20261113`.
fn packed(digits: &str) -> Option<Date> {
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    Date::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Returns what to do about a text that is no date.
fn hint(text: &str) -> &'static str {
    if text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        "it is the number of a day in a spreadsheet: give the column the format of a date there, and save again"
    } else {
        HINT
    }
}

/// Tells whether a text is a time of the day: `00:00`, `14:05:00`, `14:05:00.000`.
fn is_time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = clock.split(':').count();
    (2..=3).contains(&parts)
        && clock.split(':').all(|part| part.len() <= 2 && is_number(part))
        && is_number(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_written() {
        let day = Date::from_ymd(2026, 11, 3);
        for text in [
            "2026-11-03",
            "2026/11/3",
            "03.11.2026",
            "3.11.2026",
            "2026-11-03 00:00:00",
            "2026-11-03T00:00:00",
            "2026-11-03T14:05:59.0000000",
            "03.11.2026 14:05",
            "20261103",
            "20261103 00:00:00",
            "3-Nov-2026",
            "03-NOV-26",
            "03 Nov 2026",
            "3 november 2026",
            "3 Nov. 2026",
            "03/Nov/2026",
            "03.Nov.2026",
            "03-Nov-2026 14:05",
        ] {
            assert_eq!(read(text, None).ok(), day, "{text}");
            assert_eq!(read(text, Some(Order::Month)).ok(), day, "{text}");
        }
        assert_eq!(read("03/11/2026", Some(Order::Day)).ok(), day);
        assert_eq!(read("3-11-2026 00:00:00", Some(Order::Day)).ok(), day);
        assert_eq!(read("11/3/2026", Some(Order::Month)).ok(), day);
        for text in ["31-OCT-2026", "31-Oct-26", "31-oct-2026T00:00:00", "20261031"] {
            assert_eq!(read(text, None).ok(), Date::from_ymd(2026, 10, 31), "{text}");
        }
        assert_eq!(read("30-Sept-2026", None).ok(), Date::from_ymd(2026, 9, 30));
    }

    #[test]
    fn the_order_of_day_and_month_is_not_guessed() {
        for text in ["03/11/2026", "13/11/2026", "11-13-2026"] {
            assert_eq!(read(text, None), Err(Fault::Doubtful), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "x",
            "31.02.2026",
            "2026-02-30",
            "13.11.26",
            "1/2/3",
            "46339",
            "1850-01-01",
            "13/13/2026",
            "2026-11-03 noon",
            "2026-11-03T",
            "03.11-2026",
            "3.11.2026.",
            "2026-11",
            "20261131",
            "31112026",
            "2026113",
            "202611030",
            "31-Nov-2026",
            "3-No-2026",
            "3-Okt-2026",
            "3-Nov-126",
            "3-Nov-2026 noon",
            "Nov-2026",
            "3-Nov",
            "+3.11.2026",
            "２０２６-11-03",
        ] {
            assert!(matches!(read(text, None), Err(Fault::NoDate(_))), "{text}");
        }
        assert!(matches!(read("13/11/2026", Some(Order::Month)), Err(Fault::NoDate(_))));
        assert!(matches!(read("11/13/2026", Some(Order::Day)), Err(Fault::NoDate(_))));
    }
}
