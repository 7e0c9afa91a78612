//! For programs: one JSON document with everything that was found.

use crate::checks::{Finding, Severity as FindingSeverity, Topic};
use crate::cli::print::place::{self, Region};
use crate::cli::print::{Report, place::file_of};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Span;
use crate::units::Date;
use serde::Serialize;

/// Returns the document, on several lines.
pub fn document(reports: &[Report]) -> String {
    let mut document = Document { diagnostics: Vec::new(), findings: Vec::new() };
    for report in reports {
        let outcome = report.outcome;
        document.diagnostics.extend(outcome.diagnostics.iter().map(|each| diagnostic(report, each)));
        document.findings.extend(outcome.findings.iter().map(|each| finding(report, each)));
    }
    text(&document)
}

/// Returns any value as JSON, with a newline at its end.
pub fn text(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct Document<'a> {
    diagnostics: Vec<JsonDiagnostic<'a>>,
    findings: Vec<JsonFinding<'a>>,
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    name: &'a str,
    /// The project of a portfolio.
    #[serde(skip_serializing_if = "str::is_empty")]
    project: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Option<JsonPlace>,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    labels: Vec<JsonText<'a>>,
    hints: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<JsonText<'a>>,
}

/// Lines and columns from 1, columns in characters; the end is the first place behind.
#[derive(Serialize)]
struct JsonPlace {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// A text that belongs to a place: a label, or what to write there instead.
#[derive(Serialize)]
struct JsonText<'a> {
    #[serde(flatten)]
    place: JsonPlace,
    text: &'a str,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    rule: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    project: &'a str,
    topic: Topic,
    severity: FindingSeverity,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    measured: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    limit: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silenced: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silenced_until: Option<Date>,
}

fn diagnostic<'a>(report: &Report<'a>, diagnostic: &'a Diagnostic) -> JsonDiagnostic<'a> {
    let text = |span: Span, text: &'a str| JsonText { place: json_place(report, span), text };
    JsonDiagnostic {
        name: diagnostic.name,
        project: report.part,
        severity: severity(diagnostic.severity),
        message: &diagnostic.message,
        place: diagnostic.span.map(|span| json_place(report, span)),
        label: &diagnostic.label,
        labels: diagnostic.labels.iter().map(|label| text(label.span, &label.text)).collect(),
        hints: &diagnostic.hints,
        fix: diagnostic.fix.as_ref().map(|fix| text(fix.span, &fix.text)),
    }
}

/// Returns the word for a severity that all machine formats share.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn json_place(report: &Report, span: Span) -> JsonPlace {
    let Region { start, end } = Region::of(report.sources, span);
    JsonPlace {
        file: file_of(report, span),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

fn finding<'a>(report: &Report<'a>, finding: &'a Finding) -> JsonFinding<'a> {
    JsonFinding {
        rule: finding.rule,
        project: report.part,
        topic: finding.topic,
        severity: finding.severity,
        message: &finding.text,
        record: finding.record.as_deref(),
        measured: &finding.measured,
        limit: &finding.limit,
        file: finding.at.as_ref().map(|at| place::shown(report, &at.path)),
        line: finding.at.as_ref().map(|at| at.line),
        silenced: finding.silenced.as_ref().map(|silenced| silenced.reason.as_str()),
        silenced_until: finding.silenced.as_ref().map(|silenced| silenced.until),
    }
}
