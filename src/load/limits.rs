//! Reads the dates that bind a task, and finds those that cannot all be kept.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::reader::Reader;
use crate::model::task::Limits;
use crate::units::Date;

/// Keys of a task that its parts decide, once it has some, and what to do instead.
pub const OF_PARTS: &[(&str, &str)] = &[
    ("duration", "take it out, or give it to a part"),
    ("estimate", "take it out, or give it to a part"),
    ("repeat", "write it at the part that comes again"),
    ("remaining", "write it at the parts"),
    ("progress", "write it at the parts"),
    ("started", "write it at the parts"),
    ("finished", "write it at the parts"),
    ("finish_not_before", "write it at the part that finishes last"),
    ("finish_on", "write `finish_not_after`, or `finish_on` at the part that finishes last"),
    ("as_late", "write it at the parts"),
    ("manual", "write it at the parts, or use `not_before` and `finish_not_after`"),
];

/// Reads the limits of a phase, task or milestone, and reports those that contradict each other.
pub fn read(reader: &Reader, out: &mut Diagnostics) -> Limits {
    let limits = Limits {
        not_before: reader.date("not_before"),
        not_after: reader.date("not_after"),
        finish_not_before: reader.date("finish_not_before"),
        finish_not_after: reader.date("finish_not_after"),
        start_on: reader.date("start_on"),
        finish_on: reader.date("finish_on"),
        deadline: reader.date("deadline"),
        as_late: reader.flag("as_late").unwrap_or(false),
        manual: reader.table("manual").and_then(|manual| {
            let (start, finish) = (manual.date("start"), manual.date("finish"));
            manual.check_order("dates-reversed", ("start", start), ("finish", finish), out);
            Some((start?, finish?)).filter(|(start, finish)| start <= finish)
        }),
    };
    let name = "dates-reversed";
    let mut order = |first: (&str, Option<Date>), last: (&str, Option<Date>)| {
        reader.check_order(name, first, last, out);
    };
    order(("not_before", limits.not_before), ("not_after", limits.not_after));
    order(("finish_not_before", limits.finish_not_before), ("finish_not_after", limits.finish_not_after));
    order(("start_on", limits.start_on), ("finish_on", limits.finish_on));
    let not_before = ("not_before", limits.not_before);
    let (start_on, finish_on) = (("start_on", limits.start_on), ("finish_on", limits.finish_on));
    let finish_not_before = ("finish_not_before", limits.finish_not_before);
    let finish_not_after = ("finish_not_after", limits.finish_not_after);
    let pairs = [
        (not_before, start_on),
        (start_on, ("not_after", limits.not_after)),
        (finish_not_before, finish_on),
        (finish_on, finish_not_after),
        (not_before, finish_on),
        (not_before, finish_not_after),
        (start_on, finish_not_after),
    ];
    // One message for one mistake: the first pair that contradicts itself.
    if let Some(&(first, last)) = pairs.iter().find(|(first, last)| last.1.is_some() && first.1 > last.1) {
        order(first, last);
    }
    let below = [not_before, start_on, finish_not_before, finish_on];
    if let Some((deadline, (key, date))) = limits
        .deadline
        .and_then(|deadline| Some((deadline, below.into_iter().find(|limit| limit.1 > Some(deadline))?)))
    {
        let date = date.map_or_else(String::new, |date| date.to_string());
        let message = format!("`deadline` {deadline} cannot be met: `{key}` is {date}");
        let warning = Diagnostic::warning("deadline-before-start", reader.span("deadline"), message);
        out.push(warning.also(reader.span(key), format!("`{key}` is here")).hint("move one of the two"));
    }
    limits
}
