//! The labels of a time axis, on one line or two, as many as have room.

use crate::chart::dates::{Days, Tier, tier_months};
use crate::chart::text;
use crate::units::locale::{Locale, say};
use crate::units::{Date, Month};

/// A tick of a time axis. A label is empty where the axis has no room for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tick {
    pub date: Date,
    pub label: String,
    /// The line above the label, where the axis has two lines: the year, or month and year.
    pub above: String,
}

impl Days {
    /// Returns the ticks with labels on one line; the first and every January carry the year.
    pub fn ticks(&self) -> Vec<Tick> {
        let (tier, locale) = (self.tier(), self.locale);
        let year = |date: Date| date.year().to_string();
        let month_year =
            |month: &str, date| say!(locale, "chart-month-year", month = month, year = year(date));
        let quarter_year =
            |date| say!(locale, "chart-quarter-year", quarter = quarter(date), year = year(date));
        let any = self.first();
        let widest = match tier {
            Tier::Weeks => locale.date(widest_day(locale)),
            Tier::Months => month_year(locale.month_name(widest_month(locale)), any),
            Tier::Quarters => quarter_year(any),
            _ => year(any),
        };
        // A month with its year is rare and may stand close; all others get air.
        let air = if tier == Tier::Months { 0.0 } else { AIR };
        self.labelled(&widest, air, |date, is_first| match tier {
            Tier::Weeks if is_first => locale.date(date),
            Tier::Weeks => locale.day_month(date),
            Tier::Months if is_first || date.month_of_year() == 1 => {
                month_year(locale.month_name(date.month_of_year()), date)
            }
            Tier::Months => locale.month_name(date.month_of_year()).to_string(),
            Tier::Quarters if date.month_of_year() == 1 => year(date),
            Tier::Quarters if is_first => quarter_year(date),
            Tier::Quarters => say!(locale, "chart-quarter", quarter = quarter(date)),
            _ => year(date),
        })
    }

    /// Returns the ticks with labels on two lines: the year above the months.
    pub fn tall_ticks(&self) -> Vec<Tick> {
        let (tier, locale) = (self.tier(), self.locale);
        let quarter = |date| say!(locale, "chart-quarter", quarter = quarter(date));
        let widest = match tier {
            Tier::Weeks => "30".to_string(),
            Tier::Months => locale.month_name(widest_month(locale)).to_string(),
            Tier::Quarters => quarter(self.first()),
            _ => self.first().year().to_string(),
        };
        let mut ticks = self.labelled(&widest, AIR, |date, _| match tier {
            Tier::Weeks => date.day().to_string(),
            Tier::Months => locale.month_name(date.month_of_year()).to_string(),
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
            let (month, year) = (self.locale.month_name(date.month_of_year()), date.year().to_string());
            ticks[index].above = match (weekly, has_year) {
                (true, true) => say!(self.locale, "chart-month-year", month = month, year = year),
                (true, false) => month.to_string(),
                (false, _) => year,
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
    fn labelled(&self, widest: &str, air: f64, name: impl Fn(Date, bool) -> String) -> Vec<Tick> {
        let tier = self.tier();
        let span = if tier == Tier::Weeks { 7.0 } else { f64::from(tier_months(tier)) * 30.4 };
        let length = |label: &str| match self.upright {
            true => LINE,
            false => text::width(label, 12.0, false) * 1.065,
        };
        let room = length(widest) + air;
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
        let width = self.place(self.last().next()) + self.beyond;
        let starts = self.starts(tier);
        let opening = self.opening(&starts, &chosen, |date| length(&name(date, true)) + AIR);
        let mut is_first = true;
        let mut free_from = f64::NEG_INFINITY;
        let tick = |date| {
            let mut label = String::new();
            let place = self.place(date);
            if opening == Some(date) || chosen(date) && place >= free_from {
                label = name(date, is_first);
                is_first = false;
            }
            if opening == Some(date) {
                free_from = place + length(&label) + AIR;
            }
            if !self.upright && place + 5.0 + text::width(&label, 12.0, false) > width {
                label.clear();
            }
            Tick { date, label, above: String::new() }
        };
        starts.into_iter().map(tick).collect()
    }

    /// Returns the first tick where it has a label although the even steps leave it out: an axis says where it begins.
    /// The next January keeps its label.
    fn opening(
        &self,
        starts: &[Date],
        chosen: &impl Fn(Date) -> bool,
        room: impl Fn(Date) -> f64,
    ) -> Option<Date> {
        let first = *starts.first().filter(|first| !chosen(**first))?;
        let end = self.place(first) + room(first);
        let is_kept = |date: &&Date| chosen(**date) && date.month_of_year() == 1;
        let meets = starts.iter().find(is_kept).is_some_and(|january| self.place(*january) < end);
        (matches!(self.tier(), Tier::Months | Tier::Quarters) && !meets).then_some(first)
    }
}

/// The room between two labels, in pixels.
const AIR: f64 = 6.0;
/// The height of a label, in pixels.
const LINE: f64 = 14.0;

fn quarter(date: Date) -> String {
    ((date.month_of_year() - 1) / 3 + 1).to_string()
}

/// Returns the month, from 1, whose name takes most room.
fn widest_month(locale: Locale) -> u32 {
    let width = |month: &u32| text::width(locale.month_name(*month), 12.0, false);
    (1..=12).max_by(|a, b| width(a).total_cmp(&width(b))).unwrap_or(1)
}

/// Returns a day that takes most room.
fn widest_day(locale: Locale) -> Date {
    Month::new(2026, widest_month(locale)).map_or(Date::EARLIEST, |month| month.first() + 27)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, last: &str, width: f64) -> Days {
        Days::new(Locale::ENGLISH, first.parse().unwrap(), last.parse().unwrap(), width)
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
        assert_eq!(labels(days("2026-06-01", "2027-04-30", 358.0).fine().ticks())[1], "Sep");
        assert_eq!(labels(days("2024-02-01", "2026-06-30", 600.0).ticks())[..3], ["Q2 2024", "Q3", "Q4"]);
        assert_eq!(labels(days("2024-02-01", "2036-06-30", 892.0).ticks())[0], "2025");
    }

    #[test]
    fn an_axis_says_where_it_begins_and_ends() {
        // Every third month has room. February is the first, and April would stand on its year; October begins
        // ten days before the end, where its name has no room but beside the axis.
        let narrow = days("2026-02-01", "2026-10-10", 240.0).fine();
        assert_eq!(labels(narrow.ticks()), ["Feb 2026", "Jul"]);
        assert_eq!(labels(narrow.beside(60.0).ticks()), ["Feb 2026", "Jul", "Oct"]);
        // January is as near as the year needs: it keeps its label alone.
        let winter = days("2026-12-01", "2027-11-20", 240.0).fine();
        assert_eq!(labels(winter.ticks())[0], "Jan 2027");
    }

    #[test]
    fn labels_of_an_axis_upward_need_their_height() {
        let up = days("2026-06-01", "2027-05-31", 240.0).upright();
        assert_eq!(up.tier(), Tier::Quarters);
        assert_eq!(labels(up.ticks()), ["Q3 2026", "Q4", "2027", "Q2"]);
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
}
