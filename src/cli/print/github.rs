//! For GitHub Actions: workflow commands that become annotations on the changed lines.
//!
//! The form and its escapes: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
//! and `command.ts` of the Actions toolkit.

use crate::checks::{Finding, Severity as FindingSeverity};
use crate::cli::print::place::{self, Region};
use crate::cli::print::{Report, json};
use crate::diagnostic::Diagnostic;

/// Returns one line for each diagnostic and each finding that counts.
pub fn annotations(reports: &[Report]) -> String {
    reports.iter().map(of_one).collect()
}

fn of_one(report: &Report) -> String {
    let diagnostics = report.outcome.diagnostics.iter().map(|each| diagnostic(report, each));
    let counted = report.outcome.findings.iter().filter(|finding| finding.silenced.is_none());
    diagnostics.chain(counted.map(|each| finding(report, each))).collect()
}

fn diagnostic(report: &Report, diagnostic: &Diagnostic) -> String {
    let mut properties = Vec::new();
    if let Some(span) = diagnostic.span {
        let Region { start, end } = Region::of(report.sources, span);
        properties.push(("file", place::file_of(report, span)));
        properties.push(("line", start.line.to_string()));
        properties.push(("endLine", end.line.to_string()));
        if start.line == end.line {
            // Columns are taken only where the range is on one line; the last one is included.
            properties.push(("col", start.column.to_string()));
            properties.push(("endColumn", end.column.saturating_sub(1).max(start.column).to_string()));
        }
    }
    properties.push(("title", diagnostic.name.to_string()));
    let lines: Vec<&str> = [diagnostic.message.as_str(), diagnostic.label.as_str()]
        .into_iter()
        .chain(diagnostic.hints.iter().map(String::as_str))
        .filter(|line| !line.is_empty())
        .collect();
    command(json::severity(diagnostic.severity), &properties, &lines.join("\n"))
}

/// A finding is never an error here: the files are as they should be, it is the project that is in trouble.
fn finding(report: &Report, finding: &Finding) -> String {
    let level = match finding.severity {
        FindingSeverity::Alarm | FindingSeverity::Warning => "warning",
        FindingSeverity::Notice => "notice",
    };
    let mut properties = Vec::new();
    if let Some(at) = &finding.at {
        properties.push(("file", place::shown(report, &at.path)));
        properties.push(("line", at.line.to_string()));
    }
    properties.push(("title", finding.rule.to_string()));
    // Without a file nothing else says which project of a portfolio it is about.
    let text = match (&finding.at, report.part) {
        (None, part) if !part.is_empty() => format!("{part}: {}", finding.text),
        _ => finding.text.clone(),
    };
    command(level, &properties, &text)
}

fn command(level: &str, properties: &[(&str, String)], message: &str) -> String {
    let properties: Vec<String> =
        properties.iter().map(|(key, value)| format!("{key}={}", escape_property(value))).collect();
    format!("::{level} {}::{}\n", properties.join(","), escape(message))
}

fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_escaped() {
        let line =
            command("error", &[("file", "a,b:c.toml".into()), ("line", "3".into())], "50 % done: a,\nb");
        assert_eq!(line, "::error file=a%2Cb%3Ac.toml,line=3::50 %25 done: a,%0Ab\n");
    }
}
