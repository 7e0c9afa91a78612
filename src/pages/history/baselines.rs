//! The plans that were kept, what each promised, and the decision or change that goes with it.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::baseline::BaselineTimes;
use crate::pages::phrase::Phrase;
use crate::pages::view::{self, LinkView, WhoView};
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Baselines<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    current: bool,
    taken: Phrase,
    finish: Phrase,
    moved: String,
    /// How what follows is known: it was settled on the same day, or else names the plan.
    is_same_day: bool,
    /// What stands where nothing goes with it; whether something is hidden is not said.
    none: String,
    agreed: Vec<Agreed>,
}

/// A decision or a change that goes with a plan, and who settled it.
#[derive(Serialize)]
struct Agreed {
    link: LinkView,
    by: Option<WhoView>,
}

/// A decision made or a change approved.
struct Settled<'a> {
    date: Option<Date>,
    texts: Vec<&'a str>,
    kind: Kind,
    id: &'a str,
    title: &'a str,
    by: Option<WhoView>,
}

/// Returns the plans kept, oldest first; nothing where none is kept.
pub fn baselines(report: &Report) -> Option<Baselines<'_>> {
    let mut all: Vec<&BaselineTimes> = report.edition.schedule().baselines.iter().collect();
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|baseline| (baseline.taken.is_none(), baseline.taken));
    let settled = settled(report);
    let mut before = None;
    let rows = all.iter().map(|baseline| {
        let row = row(report, baseline, before, &settled);
        before = baseline.finish.or(before);
        row
    });
    Some(Baselines {
        rows: rows.collect(),
        heading: say!(report.numbers(), "history-baselines-heading", count = all.len()),
    })
}

fn row<'a>(
    report: &'a Report,
    baseline: &'a BaselineTimes,
    before: Option<Date>,
    settled: &[Settled<'a>],
) -> Row<'a> {
    let (dash, locale) = (|| Phrase::plain("–"), report.numbers());
    let counts = &report.edition.schedule().work_counts;
    let moved = before.zip(baseline.finish).and_then(|(before, finish)| counts.between(before, finish));
    let naming: Vec<&Settled> =
        settled.iter().filter(|one| one.texts.iter().any(|text| names(text, &baseline.name))).collect();
    let that_day = settled.iter().filter(|one| one.date.is_some() && one.date == baseline.taken);
    let is_same_day = naming.is_empty();
    let found = if is_same_day { that_day.collect() } else { naming };
    Row {
        name: &baseline.name,
        current: baseline.current,
        taken: baseline.taken.map_or_else(dash, |date| Phrase::day(locale, date)),
        finish: baseline.finish.map_or_else(dash, |date| Phrase::day(locale, date)),
        moved: moved.map_or_else(|| "–".to_string(), |days| locale.days_signed(days.into())),
        is_same_day,
        none: match report.edition.audience().complete {
            true => say!(locale, "history-not-recorded"),
            false => "–".to_string(),
        },
        agreed: found
            .into_iter()
            .map(|one| Agreed {
                link: LinkView::record(report, one.kind, one.id, one.title),
                by: one.by.clone(),
            })
            .collect(),
    }
}

fn settled(report: &Report) -> Vec<Settled<'_>> {
    let (edition, as_of) = (&report.edition, report.edition.as_of());
    let made = report.figures.decisions.iter().filter(|figures| !figures.open);
    let decisions = made.map(|figures| &edition.decisions()[figures.place]).map(|decision| {
        let notes = decision.record.notes.get().map_or("", |notes| notes.as_str());
        let texts = vec![
            decision.title.as_str(),
            decision.outcome.as_str(),
            decision.why.as_str(),
            decision.record.body.as_str(),
            notes,
        ];
        Settled {
            date: decision.made,
            texts,
            kind: Kind::Decision,
            id: &decision.record.id,
            title: &decision.title,
            by: view::who(&decision.decider),
        }
    });
    let approved = edition.changes().iter().filter(|change| change.status.is_approved()).map(|change| {
        let notes = change.record.notes.get().map_or("", |notes| notes.as_str());
        Settled {
            date: change.decided,
            texts: vec![&change.title, change.reason.as_str(), change.record.body.as_str(), notes],
            kind: Kind::Change,
            id: &change.record.id,
            title: &change.title,
            by: view::who(&change.approver),
        }
    });
    decisions.chain(approved).filter(|one| one.date.is_none_or(|date| date <= as_of)).collect()
}

/// Tells whether a text names a plan kept. The name of a plan is often a plain word, `approved`, so that it
/// counts only in marks of code, in the name of its file, or beside the word baseline.
fn names(text: &str, name: &str) -> bool {
    let (text, name) = (text.to_lowercase(), name.to_lowercase());
    let marked = [
        format!("`{name}`"),
        format!("baselines/{name}.toml"),
        format!("baseline \"{name}\""),
        format!("baseline “{name}”"),
    ];
    if name.is_empty() || marked.iter().any(|form| text.contains(form.as_str())) {
        return !name.is_empty();
    }
    [format!("baseline {name}"), format!("{name} baseline")].iter().any(|form| {
        text.match_indices(form.as_str()).any(|(at, _)| {
            let is_part = |letter: Option<char>| letter.is_some_and(|c| c.is_alphanumeric() || c == '-');
            !is_part(text[..at].chars().next_back()) && !is_part(text[at + form.len()..].chars().next())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_word_names_no_plan() {
        assert!(!names("Approved: £469,900, go-live on 20 November", "approved"));
        assert!(names("Go-live moves; the new plan is `replan-q3`.", "replan-q3"));
        assert!(names("We work to the approved baseline.", "approved"));
        assert!(names("Kept as baseline replan-q3.", "replan-q3"));
        assert!(!names("Kept as baseline replan-q3-late", "replan-q3"));
    }
}
