//! Days as a range of Plotters, with ticks at months, quarters and years.
//!
//! Plotters steps days and weeks from the first date of a range; a plan is read by months. The tier of
//! the ticks follows from the pixels per day.

use crate::chart::text;
use crate::units::{Date, Month, locale};
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
    /// Pixels per day.
    density: f64,
    /// The pixels per day from which on months are ticks.
    months_from: f64,
}

/// A tick of a time axis. A label is empty where the axis has no room for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tick {
    pub date: Date,
    pub label: String,
    /// The line above the label, where the axis has two lines: the year, or month and year.
    pub above: String,
}

impl Days {
    /// Returns the days of `first` to `last`, both included, over a width in pixels.
    pub fn new(first: Date, last: Date, width: f64) -> Days {
        let end = last.max(first).next();
        Days { first, end, density: width / f64::from(end - first), months_from: 1.6 }
    }

    /// Keeps months as ticks on less room, for phones: a year in quarters says too little.
    pub fn fine(self) -> Days {
        Days { months_from: 0.9, ..self }
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
        if self.end - self.first <= 366 { locale::day_month(date) } else { locale::date(date) }
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
    fn starts(&self, tier: Tier) -> Vec<Date> {
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

    /// Returns the ticks with labels on one line; the first and every January carry the year.
    pub fn ticks(&self) -> Vec<Tick> {
        let tier = self.tier();
        let widest = match tier {
            Tier::Weeks => "30 Sep 2026",
            Tier::Months => "Sep 2026",
            Tier::Quarters => "Q3 2026",
            _ => "2026",
        };
        self.labelled(widest, |date, is_first| match tier {
            Tier::Weeks if is_first => locale::date(date),
            Tier::Weeks => locale::day_month(date),
            Tier::Months if is_first || date.month_of_year() == 1 => {
                format!("{} {}", locale::month_name(date.month()), date.year())
            }
            Tier::Months => locale::month_name(date.month()).to_string(),
            Tier::Quarters if date.month_of_year() == 1 => date.year().to_string(),
            Tier::Quarters if is_first => format!("{} {}", quarter(date), date.year()),
            Tier::Quarters => quarter(date),
            _ => date.year().to_string(),
        })
    }

    /// Returns the ticks with labels on two lines: the year above the months.
    pub fn tall_ticks(&self) -> Vec<Tick> {
        let tier = self.tier();
        let widest = match tier {
            Tier::Weeks => "30",
            Tier::Months => "Sep",
            Tier::Quarters => "Q3",
            _ => "2026",
        };
        let mut ticks = self.labelled(widest, |date, _| match tier {
            Tier::Weeks => date.day().to_string(),
            Tier::Months => locale::month_name(date.month()).to_string(),
            Tier::Quarters => quarter(date),
            _ => date.year().to_string(),
        });
        self.label_above(&mut ticks);
        ticks
    }

    /// Names the year, or in the weeks' tier the month, above the first tick of each.
    fn label_above(&self, ticks: &mut [Tick]) {
        if self.tier() >= Tier::QuarteredYears {
            return;
        }
        let weekly = self.tier() == Tier::Weeks;
        let mut named: Option<(Date, usize)> = None;
        for index in 0..ticks.len() {
            let date = ticks[index].date;
            let same = |other: Date| match weekly {
                true => other.month() == date.month(),
                false => other.year() == date.year(),
            };
            if named.is_some_and(|(other, _)| same(other)) {
                continue;
            }
            let has_year = !weekly || named.is_none_or(|(other, _)| other.year() != date.year());
            ticks[index].above = match (weekly, has_year) {
                (true, true) => format!("{} {}", locale::month_name(date.month()), date.year()),
                (true, false) => locale::month_name(date.month()).to_string(),
                (false, _) => date.year().to_string(),
            };
            if let Some((other, before)) = named {
                let room = self.place(date) - self.place(other);
                if text::width(&ticks[before].above, 12.0, true) + 8.0 > room {
                    ticks[before].above.clear();
                }
            }
            named = Some((date, index));
        }
    }

    /// Labels as many ticks, evenly and with January among them, as have room for the widest label.
    fn labelled(&self, widest: &str, name: impl Fn(Date, bool) -> String) -> Vec<Tick> {
        let tier = self.tier();
        let span = if tier == Tier::Weeks { 7.0 } else { f64::from(tier_months(tier)) * 30.4 };
        let room = text::width(widest, 12.0, false) + 6.0;
        let steps: &[i32] = match tier {
            Tier::Weeks => &[1, 2, 4],
            Tier::Months => &[1, 2, 3, 6, 12],
            Tier::Quarters => &[1, 2, 4],
            _ => &[1, 2, 5, 10, 20, 50, 100],
        };
        let fits = |step: &&i32| f64::from(**step) * span * self.density >= room;
        let step = *steps.iter().find(fits).unwrap_or(&steps[steps.len() - 1]);
        let chosen = |date: Date| match tier {
            Tier::Weeks => date.days().div_euclid(7) % step == 0,
            Tier::Months => (date.month_of_year() as i32 - 1) % step == 0,
            Tier::Quarters => ((date.month_of_year() as i32 - 1) / 3) % step == 0,
            _ => date.year().rem_euclid(step) == 0,
        };
        let mut is_first = true;
        let width = f64::from(self.end - self.first) * self.density;
        let tick = |date| {
            let mut label = String::new();
            if chosen(date) {
                label = name(date, is_first);
                is_first = false;
            }
            if self.place(date) + 5.0 + text::width(&label, 12.0, false) > width {
                label.clear();
            }
            Tick { date, label, above: String::new() }
        };
        self.starts(tier).into_iter().map(tick).collect()
    }
}

/// Returns the months between two ticks of a tier.
fn tier_months(tier: Tier) -> i32 {
    match tier {
        Tier::Weeks | Tier::Months => 1,
        Tier::Quarters => 3,
        Tier::QuarteredYears | Tier::Years => 12,
    }
}

fn quarter(date: Date) -> String {
    format!("Q{}", (date.month_of_year() - 1) / 3 + 1)
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
        locale::date(*date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, last: &str, width: f64) -> Days {
        Days::new(first.parse().unwrap(), last.parse().unwrap(), width)
    }

    fn labels(ticks: Vec<Tick>) -> Vec<String> {
        ticks.into_iter().map(|tick| tick.label).filter(|label| !label.is_empty()).collect()
    }

    #[test]
    fn the_first_tick_and_every_january_carry_the_year() {
        let year = days("2026-06-01", "2027-04-30", 892.0);
        assert_eq!(year.tier(), Tier::Months);
        let names = labels(year.ticks());
        assert_eq!(names[0], "Jun 2026");
        assert_eq!(names[1], "Jul");
        assert_eq!(names[7], "Jan 2027");
        assert_eq!(labels(days("2026-06-01", "2027-04-30", 350.0).fine().ticks())[1], "Sep");
        assert_eq!(labels(days("2024-02-01", "2026-06-30", 600.0).ticks())[..3], ["Q2 2024", "Q3", "Q4"]);
        assert_eq!(labels(days("2024-02-01", "2036-06-30", 892.0).ticks())[0], "2025");
    }

    #[test]
    fn tall_ticks_name_the_year_once() {
        let ticks = days("2026-06-01", "2027-04-30", 712.0).tall_ticks();
        let years: Vec<&str> = ticks.iter().map(|tick| tick.above.as_str()).collect();
        assert_eq!(years[0], "2026");
        assert_eq!(years[7], "2027");
        assert_eq!(years.iter().filter(|year| !year.is_empty()).count(), 2);
        let weeks = days("2026-11-20", "2027-01-20", 712.0).tall_ticks();
        assert_eq!((weeks[0].above.as_str(), weeks[0].label.as_str()), ("Nov 2026", "23"));
        assert_eq!(weeks[2].above, "Dec");
    }

    #[test]
    fn plotters_maps_a_date_to_tenths() {
        let scale = days("2026-01-01", "2026-01-10", 100.0);
        let at = |text: &str| scale.map(&text.parse().unwrap(), (0, 1000));
        assert_eq!((at("2026-01-01"), at("2026-01-02"), at("2026-01-11")), (0, 100, 1000));
        assert_eq!((at("2020-01-01"), at("2030-01-01")), (0, 1000));
    }
}
