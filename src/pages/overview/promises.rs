//! The figures of what a vendor has promised, on the site that is for it: when the last of it comes, and how much has.

use crate::analysis::own_part::{End, OwnPart};
use crate::chart::Tone;
use crate::chart::mini::{self, Bullet};
use crate::checks::Report;
use crate::pages::overview::figures::{Figure, around};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{Drawing, LinkView};
use crate::pages::{paths, spans, vendors};
use crate::units::Date;
use crate::units::locale::say;

fn own(report: &Report) -> Option<&OwnPart> {
    report.figures.own_part.as_ref().filter(|own| own.all > 0)
}

/// Returns when the part ends, where the promises decide it and not the tasks.
pub fn finish(report: &Report) -> Option<Figure> {
    let (own, locale) = (own(report).filter(|own| own.decides())?, report.numbers());
    let subject = report.edition.audience().subject.key();
    let promises = &report.edition.vendors()[own.vendor].commitments;
    let what = |place: usize| report.edition.words(&promises[place].what);
    let ahead = say!(locale, "overview-figure-finish", subject = subject);
    let drawn = |date: Date, due: Option<Date>| Some(Drawing(mini::slip(&around(date, due))));
    let (word, value, mark, note) = match own.end {
        End::Tasks | End::Delivered { date: None } => return None,
        End::Open { place, date } => {
            let later = report.figures.vendors[own.vendor].commitments[place].slip_days;
            let note = match later.filter(|days| *days > 0) {
                Some(days) => {
                    let days = say!(locale, "overview-promises-later", days = spans::days(locale, days));
                    let days = Phrase::new().marked(Some(Mark::Warn), days);
                    phrase!(locale, "overview-promises-last-later", what = what(place), later = days)
                }
                None => phrase!(locale, "overview-promises-last", what = what(place)),
            };
            (ahead, locale.date(date), drawn(date, promises[place].due), note)
        }
        End::NotKnown { place } => {
            let note = phrase!(locale, "overview-promises-no-day", what = what(place));
            (ahead, say!(locale, "overview-promises-not-known"), None, note)
        }
        End::Delivered { date: Some(date) } => {
            let word = say!(locale, "overview-figure-finished", subject = subject);
            (word, locale.date(date), None, phrase!(locale, "overview-promises-all-came"))
        }
    };
    Some(Figure { label: LinkView::new(paths::VENDORS, word), value, mark, note })
}

/// Returns how many promises were kept, and how.
pub fn made(report: &Report) -> Option<Figure> {
    let (own, locale) = (own(report)?, report.numbers());
    let came = own.all - own.open.len();
    let bullet = Bullet {
        value: came as f64,
        mark: None,
        whole: own.all as f64,
        tone: if own.overdue > 0 { Tone::Warn } else { Tone::Plain },
    };
    Some(Figure {
        label: LinkView::new(paths::VENDORS, say!(locale, "overview-promises-made")),
        value: say!(locale, "overview-promises-came", came = came, all = own.all),
        mark: Some(Drawing(mini::bullet(&bullet))),
        note: Phrase::plain(vendors::own_record(report)?),
    })
}
