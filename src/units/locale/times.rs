//! Lengths of time and times of the clock as readers say them, where the project's files have `5d` and
//! `2026-11-13T08:00`.

use crate::units::duration::{Duration, Unit};
use crate::units::locale::figures::Locale;
use crate::units::locale::messages::Value;
use crate::units::locale::say::say;
use crate::units::moment::Moment;

impl Locale {
    /// Returns `5 working days`, `16 weeks`, `3 calendar days`.
    pub fn duration(self, length: Duration) -> String {
        let count = Value::Decimal(number(length), 3);
        match (length.unit, length.elapsed) {
            (Unit::Minute, _) => say!(self, "count-minutes", count = count),
            (Unit::Hour, false) => say!(self, "count-work-hours", count = count),
            (Unit::Hour, true) => say!(self, "count-hours", count = count),
            (Unit::Day, false) => say!(self, "count-work-days", count = count),
            (Unit::Day, true) => say!(self, "count-calendar-days", count = count),
            // Five working days or seven of the calendar: a week later is the same weekday.
            (Unit::Week, _) => say!(self, "count-weeks", count = count),
        }
    }

    /// Returns a length of time that is written as in the project's files, `5d`; what cannot be read stays as it is.
    pub fn length(self, written: &str) -> String {
        written.parse().map_or_else(|_| written.to_string(), |length| self.duration(length))
    }

    /// Returns some lengths of time for one sentence, with the unit once where all have the same one: with the second
    /// of three, `4`, `12 working days` and `5`.
    pub fn lengths<const N: usize>(self, written: [&str; N], with_unit: usize) -> [String; N] {
        let read = written.map(|text| text.parse::<Duration>().ok());
        let unit = |length: &Option<Duration>| length.map(|length| (length.unit, length.elapsed));
        let is_same = read.iter().all(|length| length.is_some() && unit(length) == unit(&read[0]));
        std::array::from_fn(|place| match read[place] {
            Some(length) if is_same && place != with_unit => self.decimal(number(length), 3),
            Some(length) => self.duration(length),
            None => written[place].to_string(),
        })
    }

    /// Returns `Sat 5 Dec 2026 08:00`.
    pub fn moment(self, moment: Moment) -> String {
        let (date, minute) = (moment.date(), moment.minute_of_day());
        let weekday = say!(self, "date-weekday-short", day = date.weekday());
        let time = format!("{:02}:{:02}", minute / 60, minute % 60);
        say!(self, "date-moment", weekday = weekday, date = self.date(date), time = time)
    }
}

fn number(length: Duration) -> f64 {
    length.thousandths as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(tag: &str, written: &str) -> String {
        Locale::of(tag).length(written).replace('\u{a0}', " ")
    }

    #[test]
    fn lengths_are_said_in_the_language() {
        assert_eq!(said("en-GB", "5d"), "5 working days");
        assert_eq!(said("en-GB", "1d"), "1 working day");
        assert_eq!(said("de", "5d"), "5 Arbeitstage");
        assert_eq!(said("de", "16ew"), "16 Wochen");
        assert_eq!(said("de", "3ed"), "3 Kalendertage");
        assert_eq!(said("fr", "1.5d"), "1,5 jour ouvré");
        assert_eq!(said("fr", "4h"), "4 heures de travail");
        assert_eq!(said("es", "72eh"), "72 horas");
        assert_eq!(said("es", "90min"), "90 minutos");
        assert_eq!(said("de", "bald"), "bald");
    }

    #[test]
    fn lengths_of_one_sentence_say_their_unit_once() {
        let said = |written| Locale::ENGLISH.lengths(written, 1).map(|text| text.replace('\u{a0}', " "));
        assert_eq!(said(["4d", "12d", "5.5d"]), ["4", "12 working days", "5.5"]);
        assert_eq!(said(["4d", "3w", "2w"]), ["4 working days", "3 weeks", "2 weeks"]);
        assert_eq!(said(["4d", "12ed", "5d"])[0], "4 working days");
    }

    #[test]
    fn times_of_the_clock_have_their_weekday() {
        let time = Moment::at("2026-12-05".parse().unwrap(), 8 * 60);
        let said = |tag: &str| Locale::of(tag).moment(time).replace('\u{a0}', " ");
        assert_eq!(said("en-GB"), "Sat 5 Dec 2026 08:00");
        assert_eq!(said("de"), "Sa 5. Dez 2026 08:00");
    }
}
