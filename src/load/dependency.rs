//! Reads dependencies: `"ID [FS|SS|FF|SF] [+|- DURATION or N%]"`.

use crate::diagnostic::Diagnostic;
use crate::load::near;
use crate::load::value::{self, Subject, is_id_letter};
use crate::load::wrong::NoDuration;
use crate::model::link::{Lag, LagAmount, Link, LinkKind};
use crate::units::Percent;
use std::ops::Range;

/// What a dependency says, before its id is looked up.
#[derive(Clone, PartialEq, Debug)]
struct Parsed {
    id: Range<usize>,
    kind: LinkKind,
    lag: Lag,
}

/// What is wrong with a dependency, and where in its text.
#[derive(Clone, PartialEq, Debug)]
struct Wrong {
    place: Range<usize>,
    message: String,
    hint: String,
    /// What to write at the place instead.
    instead: Option<String>,
}

const FORM: &str = "write the id, then the ends it ties and a lag where needed: `survey SS + 2d`";

/// Reads the text of a dependency.
pub fn read(subject: &Subject, text: &str) -> Result<Link, Box<Diagnostic>> {
    let parsed = parse(text).map_err(|wrong| -> Box<Diagnostic> {
        let span = subject.span_inside(wrong.place);
        let error = Diagnostic::error("bad-dependency", span, wrong.message).hint(wrong.hint);
        match wrong.instead {
            Some(instead) => error.fix(span, instead).into(),
            None => error.into(),
        }
    })?;
    let from = subject.task(text, parsed.id)?;
    Ok(Link { from, kind: parsed.kind, lag: parsed.lag })
}

fn parse(text: &str) -> Result<Parsed, Wrong> {
    let text = text.trim_end();
    let (start, end) = (text.len() - text.trim_start().len(), text.len());
    let wrong = |place: Range<usize>, message: String| Wrong {
        place,
        message,
        hint: FORM.to_string(),
        instead: None,
    };
    let id_end = text[start..end].find(|c| !is_id_letter(c)).map_or(end, |length| start + length);
    if id_end == start {
        return Err(wrong(start..end, "a dependency starts with the id of a task".to_string()));
    }
    let mut at = skip_spaces(text, id_end);
    let word_end = text[at..end].find(|c: char| !c.is_alphabetic()).map_or(end, |length| at + length);
    let word = &text[at..word_end];
    let kind = match word {
        "" | "FS" => LinkKind::FinishToStart,
        "SS" => LinkKind::StartToStart,
        "FF" => LinkKind::FinishToFinish,
        "SF" => LinkKind::StartToFinish,
        _ => {
            let instead = near::nearest(word, ["FS", "SS", "FF", "SF"]).filter(|_| word.len() <= 3);
            return Err(Wrong {
                instead: instead.map(str::to_string),
                hint: match instead {
                    Some(instead) => format!("did you mean `{instead}`?"),
                    None => {
                        "it is `FS`, `SS`, `FF` or `SF`; several dependencies are several texts in the list"
                            .to_string()
                    }
                },
                ..wrong(at..word_end, format!("`{word}` is no kind of dependency"))
            });
        }
    };
    at = skip_spaces(text, word_end);
    if at >= end {
        return Ok(Parsed { id: start..id_end, kind, lag: Lag::NONE });
    }
    let lead = match text.as_bytes()[at] {
        b'+' => false,
        b'-' => true,
        b',' | b';' => {
            let hint =
                "several dependencies are several texts in the list: `[\"survey\", \"order\"]`".to_string();
            let message = "this names more than one task".to_string();
            return Err(Wrong { hint, ..wrong(at..end, message) });
        }
        _ => return Err(wrong(at..end, format!("`{}` does not belong here", &text[at..end]))),
    };
    let from = skip_spaces(text, at + 1);
    let amount = lag(&text[from.min(end)..end]).map_err(|no| Wrong {
        place: from.min(end)..end,
        message: no.message,
        hint: no.hint,
        instead: no.instead,
    })?;
    Ok(Parsed { id: start..id_end, kind, lag: Lag { amount, lead } })
}

fn skip_spaces(text: &str, from: usize) -> usize {
    text.len() - text[from..].trim_start().len()
}

fn lag(text: &str) -> Result<LagAmount, NoDuration> {
    let no = |message: String, hint: &str| NoDuration { message, hint: hint.to_string(), instead: None };
    if let Some(share) = text.strip_suffix('%') {
        let percent = share.trim().parse().ok().and_then(Percent::new);
        return percent
            .map(LagAmount::Share)
            .ok_or_else(|| no(format!("`{text}` is no share of the work"), "a share is `0%` to `100%`"));
    }
    if text.is_empty() {
        return Err(no("the lag is missing".to_string(), "write a duration after the sign: `+ 2d`"));
    }
    value::duration(text).map(LagAmount::Time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, id: &str, kind: LinkKind, lag: &str) {
        let parsed = parse(text).unwrap();
        assert_eq!(&text[parsed.id], id);
        assert_eq!(parsed.kind, kind);
        let sign = if parsed.lag.lead { "-" } else { "+" };
        let written = match parsed.lag.amount {
            LagAmount::Time(duration) => format!("{sign}{duration}"),
            LagAmount::Share(share) => format!("{sign}{share}%"),
        };
        assert_eq!(written, lag, "{text}");
    }

    #[test]
    fn every_form_is_read() {
        check("order", "order", LinkKind::FinishToStart, "+0d");
        check("order ", "order", LinkKind::FinishToStart, "+0d");
        check("survey + 2d", "survey", LinkKind::FinishToStart, "+2d");
        check("cabling SS + 1w", "cabling", LinkKind::StartToStart, "+1w");
        check(" test FF - 1d ", "test", LinkKind::FinishToFinish, "-1d");
        check("a.b_c-1 SF+50%", "a.b_c-1", LinkKind::StartToFinish, "+50%");
        check("survey+3ed", "survey", LinkKind::FinishToStart, "+3ed");
    }

    #[test]
    fn what_is_wrong_is_marked() {
        for (text, marked) in [
            ("", ""),
            ("survey then order", "then"),
            ("survey ss", "ss"),
            ("survey + 2 fortnights", "2 fortnights"),
            ("survey +", ""),
            ("survey + 120%", "120%"),
            ("survey, order", ", order"),
            ("+ 2d", "+ 2d"),
        ] {
            assert_eq!(&text[parse(text).unwrap_err().place], marked, "{text}");
        }
    }
}
