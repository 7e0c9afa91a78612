//! Days as a range of Plotters, with ticks at months, quarters and years.
//!
//! Plotters steps days and weeks from the first date of a range; a plan is read by months. The tier of
//! the ticks follows from the pixels per day.

use crate::units::locale::Locale;
use crate::units::{Date, Month};
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use std::ops::Range;

/// What one tick of a time axis spans.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tier {
    Weeks,
    Months,
    Quarters,
    /// Years with a short tick at each quarter.
    QuarteredYears,
    Years,
}

/// The days from `first` up to, but without, `end`, spread over a width.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Days {
    first: Date,
    end: Date,
    /// How the dates are written.
    pub(in crate::chart) locale: Locale,
    /// Pixels per day.
    pub(in crate::chart) density: f64,
    /// The pixels per day from which on months are ticks.
    months_from: f64,
    /// How far labels may reach past the end, in pixels.
    pub(in crate::chart) beyond: f64,
    /// The days go upward: labels stand one above the other.
    pub(in crate::chart) upright: bool,
}

impl Days {
    /// Returns the days of `first` to `last`, both included, over a width in pixels.
    pub fn new(locale: Locale, first: Date, last: Date, width: f64) -> Days {
        let end = last.max(first).next();
        let density = width / f64::from(end - first);
        Days { first, end, locale, density, months_from: 1.6, beyond: 0.0, upright: false }
    }

    /// Keeps months as ticks on less room, for phones: a year in quarters says too little.
    pub fn fine(self) -> Days {
        Days { months_from: 0.6, ..self }
    }

    /// Lets the last label reach into the room at the right of the axis.
    pub fn beside(self, beyond: f64) -> Days {
        Days { beyond, ..self }
    }

    /// Makes the days those of an axis upward, where labels need their height and not their width.
    pub fn upright(self) -> Days {
        Days { upright: true, ..self }
    }

    pub fn first(&self) -> Date {
        self.first
    }

    /// Returns the last day of the range.
    pub fn last(&self) -> Date {
        self.end.previous()
    }

    pub fn contains(&self, date: Date) -> bool {
        self.first <= date && date < self.end
    }

    /// Returns the place of the morning of a date, in pixels from the start; outside the range it stays
    /// at the edge.
    pub fn place(&self, date: Date) -> f64 {
        f64::from(date.max(self.first).min(self.end) - self.first) * self.density
    }

    /// Returns the place of the noon of a date, where milestones stand.
    pub fn noon(&self, date: Date) -> f64 {
        if self.contains(date) { self.place(date) + self.density / 2.0 } else { self.place(date) }
    }

    /// Returns a date as a label of the chart: with its year only where the days of the range need it.
    pub fn date_text(&self, date: Date) -> String {
        if self.end - self.first <= 366 { self.locale.day_month(date) } else { self.locale.date(date) }
    }

    pub fn tier(&self) -> Tier {
        match self.density {
            density if density >= 9.0 => Tier::Weeks,
            density if density >= self.months_from => Tier::Months,
            density if density >= 0.5 => Tier::Quarters,
            density if density >= 0.12 => Tier::QuarteredYears,
            _ => Tier::Years,
        }
    }

    /// Returns the first day of each span of a tier that begins inside the range.
    pub fn starts(&self, tier: Tier) -> Vec<Date> {
        if tier == Tier::Weeks {
            let monday = self.first + (7 - self.first.weekday() as i32) % 7;
            return (0..).map(|week| monday + week * 7).take_while(|day| *day < self.end).collect();
        }
        let mut month = self.first.month();
        if month.first() < self.first {
            month = month.next();
        }
        let step = tier_months(tier);
        month
            .through(self.last().month())
            .filter(|month| (month.number() as i32 - 1) % step == 0)
            .map(Month::first)
            .collect()
    }

    /// Returns the days of the lines across the chart.
    pub fn grid(&self) -> Vec<Date> {
        self.starts(self.tier())
    }

    /// Returns the short ticks between the lines: the quarters of years.
    pub fn minor(&self) -> Vec<Date> {
        match self.tier() {
            Tier::QuarteredYears => self.starts(Tier::Quarters),
            _ => Vec::new(),
        }
    }
}

/// Returns the months between two ticks of a tier.
pub fn tier_months(tier: Tier) -> i32 {
    match tier {
        Tier::Weeks | Tier::Months => 1,
        Tier::Quarters => 3,
        Tier::QuarteredYears | Tier::Years => 12,
    }
}

impl Ranged for Days {
    type FormatOption = NoDefaultFormatting;
    type ValueType = Date;

    fn map(&self, date: &Date, limit: (i32, i32)) -> i32 {
        let span = i64::from(self.end - self.first);
        let days = i64::from(*date - self.first).clamp(0, span);
        let length = i64::from(limit.1) - i64::from(limit.0);
        limit.0 + ((days * length * 2 + span) / (span * 2)) as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<Date> {
        self.grid()
    }

    fn range(&self) -> Range<Date> {
        self.first..self.end
    }
}

impl ValueFormatter<Date> for Days {
    fn format(date: &Date) -> String {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, last: &str, width: f64) -> Days {
        Days::new(Locale::ENGLISH, first.parse().unwrap(), last.parse().unwrap(), width)
    }

    #[test]
    fn plotters_maps_a_date_to_tenths() {
        let scale = days("2026-01-01", "2026-01-10", 100.0);
        let at = |text: &str| scale.map(&text.parse().unwrap(), (0, 1000));
        assert_eq!((at("2026-01-01"), at("2026-01-02"), at("2026-01-11")), (0, 100, 1000));
        assert_eq!((at("2020-01-01"), at("2030-01-01")), (0, 1000));
    }
}
