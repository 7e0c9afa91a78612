//! What is wrong with a file of a theme, and where: collected, so that all of it is told in one run.

use crate::source::{Sources, Span};
use std::fmt;
use std::ops::Range;
use tera::{ErrorKind, ReportError};

/// What the names of the built-in templates begin with.
pub const BUILTIN: &str = "builtin/";

/// A mistake in a file of a theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    name: &'static str,
    /// As the project has it; empty where no file is known.
    path: String,
    /// Where the line and column, from 1, are known.
    at: Option<(usize, usize)>,
    /// The bytes, where they are known.
    range: Option<Range<usize>>,
    message: String,
}

impl Fault {
    /// Says of a file that it is no text.
    pub fn not_text(path: String) -> Fault {
        let message = "this file is not UTF-8 text".to_string();
        Fault { name: "not-text", path, at: None, range: None, message }
    }

    /// Says of a template what is wrong with all of it.
    pub fn of_file(path: &str, message: String) -> Fault {
        Fault { name: "bad-template", path: path.to_string(), at: None, range: None, message }
    }

    /// Takes apart what the engine says of templates while it reads them.
    pub fn all(error: &tera::Error) -> Vec<Fault> {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![Fault::at(report)],
            ErrorKind::CircularExtend { tpl, .. } => {
                vec![Fault::of_file(tpl, "this template extends itself, or one that extends it".to_string())]
            }
            ErrorKind::CircularInclude { tpl, .. } => {
                vec![Fault::of_file(
                    tpl,
                    "this template includes itself, or one that includes it".to_string(),
                )]
            }
            ErrorKind::MissingParent { current, parent } => {
                vec![Fault::of_file(
                    current,
                    format!("there is no template `{parent}`, which this one extends"),
                )]
            }
            ErrorKind::Msg(text) => text.split("\n\n").filter_map(Fault::reported).collect(),
            _ => Vec::new(),
        }
    }

    /// Says what went wrong while a page was rendered.
    pub fn of_page(error: &tera::Error, page: &str) -> Fault {
        let named = Fault::all(error).into_iter().next();
        named.unwrap_or_else(|| Fault::of_file("", format!("{} (page `{page}`)", shown(&error.to_string()))))
    }

    fn at(report: &ReportError) -> Fault {
        let span = report.span();
        let message = match report.message().strip_prefix("Unexpected end of ") {
            Some(_) => {
                "the template ends in the middle: something above is opened, such as `{{`, `{% if … %}`, `{% for … %}` or \
                 `{% block … %}`, and has no end"
            }
            None => report.message(),
        };
        Fault {
            name: "bad-template",
            path: report.filename().to_string(),
            at: Some((span.start_line, span.start_col + 1)),
            range: Some(span.range.clone()),
            message: message.to_string(),
        }
    }

    /// Reads one of the reports that the engine joins into a text: `error: Unknown filter`, then `--> path:3:7`.
    fn reported(text: &str) -> Option<Fault> {
        let (head, rest) = text.split_once('\n')?;
        let place = rest.lines().next()?.trim().strip_prefix("--> ")?;
        let mut parts = place.rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let message = head.strip_prefix("error: ")?;
        Some(Fault { at: Some((line, column)), ..Fault::of_file(parts.next()?, message.to_string()) })
    }

    /// Tells whether it lies in a file.
    pub fn is_in(&self, path: &str) -> bool {
        self.path == path
    }

    /// Returns the block that a template has and the one it extends has not, where that is the fault.
    pub fn block(&self) -> Option<&str> {
        self.message.strip_prefix("Block `")?.split('`').next()
    }

    /// Returns what kind of message it is.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns what is wrong, without the place.
    pub fn message(&self) -> String {
        capital_off(&self.message)
    }

    /// Returns its place, as far as the project has the file.
    pub fn span(&self, sources: &Sources) -> Option<Span> {
        let id = sources.find_apart(&self.path)?;
        let text = sources.text(id);
        let range = self.range.clone().or_else(|| self.at.map(|at| range(text, at)));
        Some(Span::new(id, range.filter(|range| text.get(range.clone()).is_some()).unwrap_or(0..0)))
    }
}

/// What is wrong, with the place.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.message());
        }
        let at = self.at.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
        write!(f, "{}{at}: {}", shown(&self.path), self.message())
    }
}

/// Returns the rest of a line from a place in it, without the blanks at its end.
fn range(text: &str, (line, column): (usize, usize)) -> Range<usize> {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text[start..].lines().next().unwrap_or_default();
    let skipped: usize = rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    start + skipped..start + rest.trim_end().len().max(skipped)
}

/// Messages begin with a small letter; the engine's begin with a capital one.
fn capital_off(message: &str) -> String {
    let mut letters = message.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn shown(text: &str) -> String {
    text.replace(BUILTIN, "built-in ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_joined_report_is_read_again() {
        let text = "error: Unknown filter `x`\n --> theme/templates/a.html:12:4\n  |\n12 | {{ 1 | x }}";
        let fault = Fault::reported(text).unwrap();
        assert!(fault.is_in("theme/templates/a.html") && fault.at == Some((12, 4)), "{fault:?}");
        assert_eq!(range("ab\nüc d \n", (2, 2)), 5..8);
    }
}
