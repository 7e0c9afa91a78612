//! The dates of the baselines that are kept: number 0 is the one that the project is compared with.

use crate::edition::Edition;
use crate::edition::times::DateSpan;
use crate::export::mspdi::calendar::Calendars;
use crate::export::mspdi::markup::Markup;

/// How many baselines the format has room for.
pub const MOST: usize = 11;

/// Returns the places of the edition's baselines by their number in the file: the current one, then the
/// others in order. Where none is current, number 0 stays free.
pub fn numbered(edition: &Edition) -> Vec<(usize, usize)> {
    let baselines = &edition.schedule().baselines;
    let current = baselines.iter().position(|baseline| baseline.current);
    let others = (0..baselines.len()).filter(|&place| Some(place) != current);
    let others = others.zip(1..MOST).map(|(place, number)| (number, place));
    current.map(|place| (0, place)).into_iter().chain(others).collect()
}

/// Writes a `Baseline` for each one that has dates for a task. They are days; the hours are those of the
/// project's own calendar.
pub fn write(edition: &Edition, calendars: &Calendars, task: usize, is_milestone: bool, markup: &mut Markup) {
    for (number, place) in numbered(edition) {
        let dates = edition.schedule().baselines[place].tasks.get(task).copied().flatten();
        let Some(DateSpan { start, finish }) = dates else { continue };
        let end = calendars.end(0, finish);
        let begin = if is_milestone { end } else { calendars.begin(0, start) };
        markup.group("Baseline", |markup| {
            markup.value("Number", number);
            markup.value("Start", format_args!("{begin}:00"));
            markup.value("Finish", format_args!("{end}:00"));
        });
    }
}
