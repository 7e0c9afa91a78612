//! How code says a message: `say!(locale, "count-days", count = days)`.

use crate::units::date::Date;
use crate::units::locale::figures::Locale;
use crate::units::locale::messages::{Messages, Value};

/// Says a message of `words/` in the language of a `Locale`, with its variables by name. A text, a count or a flag
/// may stand for a variable; tests look for messages that are not there and for variables that are left out.
macro_rules! say {
    ($locale:expr, $id:literal $(,)?) => { $locale.say($id, &[]) };
    ($locale:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $locale.say($id, &[$((stringify!($name), $crate::units::locale::Value::from($value))),+])
    };
}

pub(crate) use say;

impl Locale {
    /// Returns a message with its variables filled in. Code says `say!` instead.
    pub fn say(self, id: &str, variables: &[(&str, Value)]) -> String {
        Messages::of(self).say(id, variables)
    }

    /// Returns the languages whose sites have words of their own; those of other languages say English ones.
    pub fn spoken() -> Vec<&'static str> {
        Messages::languages()
    }

    /// Returns the texts of all messages in the language, as they are written in their files.
    pub fn messages(self) -> &'static str {
        Messages::of(self).texts()
    }

    /// Tells whether there is such a message.
    pub fn has(self, id: &str) -> bool {
        Messages::of(self).has(id)
    }

    /// Returns `Nov`, for a month from 1.
    pub fn month_name(self, month: u32) -> &'static str {
        Messages::of(self).month(month)
    }

    /// Returns `Friday`.
    pub fn weekday_name(self, date: Date) -> &'static str {
        Messages::of(self).weekday(date.weekday())
    }

    /// Returns `13 Nov 2026`.
    pub fn date(self, date: Date) -> String {
        let year = date.year().to_string();
        say!(self, "date-full", day = date.day(), month = self.month_of(date), year = year)
    }

    /// Returns `13 Nov`.
    pub fn day_month(self, date: Date) -> String {
        say!(self, "date-short", day = date.day(), month = self.month_of(date))
    }

    /// Returns `Nov 2026`.
    pub fn month_year(self, date: Date) -> String {
        say!(self, "date-month", month = self.month_of(date), year = date.year().to_string())
    }

    /// Returns `13 Nov`, with the year where it is not the year of `near`.
    pub fn date_near(self, day: Date, near: Date) -> String {
        if day.year() == near.year() { self.day_month(day) } else { self.date(day) }
    }

    fn month_of(self, date: Date) -> &'static str {
        self.month_name(date.month().number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(tag: &str) -> Vec<String> {
        let locale = Locale::of(tag);
        let day: Date = "2026-03-05".parse().unwrap();
        vec![locale.date(day), locale.day_month(day), locale.month_year(day)]
            .into_iter()
            .map(|text| text.replace('\u{a0}', " "))
            .collect()
    }

    // Dates of medium length, Unicode CLDR 48 (`dateFormats`); the house writes months of Britain in three letters.
    #[test]
    fn dates_are_those_of_the_language() {
        assert_eq!(said("en-GB"), ["5 Mar 2026", "5 Mar", "Mar 2026"]);
        assert_eq!(said("en-US"), ["Mar 5, 2026", "Mar 5", "Mar 2026"]);
        assert_eq!(said("de-CH"), ["5. März 2026", "5. März", "März 2026"]);
        assert_eq!(said("fr"), ["5 mars 2026", "5 mars", "mars 2026"]);
        assert_eq!(said("es"), ["5 mar 2026", "5 mar", "mar 2026"]);
        // Figures of the language, words of English.
        assert_eq!(said("nl"), ["5 Mar 2026", "5 Mar", "Mar 2026"]);
    }

    // French says the first of a month as an ordinal, and no other day.
    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        let day = |text: &str| Locale::of("fr").day_month(text.parse().unwrap()).replace('\u{a0}', " ");
        assert_eq!(day("2026-11-01"), "1er nov");
        assert_eq!(day("2026-11-11"), "11 nov");
        assert_eq!(day("2026-11-21"), "21 nov");
    }

    // The plural of Unicode CLDR 48: French counts in the singular below two, German and Spanish for one alone.
    #[test]
    fn numbers_with_decimals_choose_the_plural() {
        let days = |tag: &str, days: f64| {
            let days = Value::Decimal(days, 1);
            say!(Locale::of(tag), "forecast-days", days = days).replace('\u{a0}', " ")
        };
        assert_eq!(days("fr", 1.8), "1,8 jour ouvré");
        assert_eq!(days("fr", 2.0), "2 jours ouvrés");
        assert_eq!(days("de", 1.8), "1,8 Arbeitstage");
        assert_eq!(days("de", 1.04), "1 Arbeitstag");
        assert_eq!(days("es", 1.5), "1,5 días laborables");
        assert_eq!(days("en-GB", 0.5), "0.5 working days");
        assert_eq!(days("de", 1234.5), "1.234,5 Arbeitstage");
    }

    #[test]
    fn french_months_are_elided() {
        let span = |from: &str, to: &str| {
            say!(Locale::of("fr"), "budget-months-from-to", from = from, to = to).replace('\u{a0}', " ")
        };
        assert_eq!(span("mars 2026", "août 2026"), "de mars 2026 à août 2026");
        assert_eq!(span("août 2026", "oct 2026"), "d’août 2026 à oct 2026");
    }

    #[test]
    fn a_message_that_is_not_there_shows_its_name() {
        assert_eq!(Locale::ENGLISH.say("no-such-message", &[]), "no-such-message");
    }

    #[test]
    fn counts_choose_the_plural_and_are_written_as_figures() {
        let days = |tag: &str, count: i64| {
            say!(Locale::of(tag), "count-days", count = count).replace(['\u{a0}', '\u{202f}'], " ")
        };
        assert_eq!(days("en-GB", 1), "1 day");
        assert_eq!(days("en-GB", 0), "0 days");
        assert_eq!(days("fr", 0), "0 jour");
        assert_eq!(days("de", 2), "2 Tage");
        assert_eq!(days("de", 12_000), "12.000 Tage");
        assert_eq!(days("en-GB", 12_000), "12 000 days");
    }

    #[test]
    fn small_counts_are_words() {
        let open = |tag: &str, count: usize| say!(Locale::of(tag), "decisions-open-no-date", count = count);
        assert_eq!(open("en-GB", 3), "Three decisions are open, none with a date");
        assert_eq!(open("en-GB", 14), "14 decisions are open, none with a date");
        // French has one form for none and one; what says "one" in words is for one alone.
        assert_eq!(open("fr", 1), "Une décision est en attente, sans date");
        let changes = |count: usize| {
            say!(Locale::of("fr"), "decisions-changes-approved", count = count, effect = "0")
                .replace('\u{a0}', " ")
        };
        assert_eq!(changes(1), "Un changement approuvé à ce jour : 0");
        assert_eq!(changes(0), "0 changements approuvés à ce jour : 0");
    }
}
