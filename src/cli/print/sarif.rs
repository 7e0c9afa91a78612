//! For code scanning: SARIF 2.1.0 (OASIS standard, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/>).

use crate::checks::{self, Finding, Severity as FindingSeverity};
use crate::cli::print::place::{self, Region};
use crate::cli::print::{Report, json};
use crate::diagnostic::Diagnostic;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Returns the log of one run.
pub fn log(report: &Report) -> String {
    let outcome = report.outcome;
    let results: Vec<Value> = outcome
        .diagnostics
        .iter()
        .map(|each| diagnostic(report, each))
        .chain(outcome.findings.iter().map(|each| finding(report, each)))
        .collect();
    json::text(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "milepost",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules(report),
            }},
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    }))
}

/// Describes the kinds of message that occur, each once.
fn rules(report: &Report) -> Vec<Value> {
    let outcome = report.outcome;
    let mut rules: BTreeMap<&str, Value> = BTreeMap::new();
    for diagnostic in &outcome.diagnostics {
        rules.entry(diagnostic.name).or_insert_with(|| json!({ "id": diagnostic.name }));
    }
    for finding in &outcome.findings {
        rules.entry(finding.rule).or_insert_with(|| {
            match checks::ALL.iter().find(|rule| rule.name == finding.rule) {
                Some(rule) => json!({
                    "id": rule.name,
                    "shortDescription": { "text": rule.sign },
                    "fullDescription": { "text": rule.why },
                    "help": { "text": rule.remedy },
                }),
                None => json!({ "id": finding.rule }),
            }
        });
    }
    rules.into_values().collect()
}

fn diagnostic(report: &Report, diagnostic: &Diagnostic) -> Value {
    let lines: Vec<&str> = std::iter::once(diagnostic.message.as_str())
        .chain(diagnostic.hints.iter().map(String::as_str))
        .collect();
    let mut result = json!({
        "ruleId": diagnostic.name,
        "level": json::severity(diagnostic.severity),
        "message": { "text": lines.join("; ") },
    });
    if let Some(span) = diagnostic.span {
        let Region { start, end } = Region::of(report.sources, span);
        let region = json!({
            "startLine": start.line,
            "startColumn": start.column_utf16,
            "endLine": end.line,
            "endColumn": end.column_utf16,
        });
        result["locations"] = json!([location(&place::file_of(report, span), region)]);
    }
    result
}

/// The levels of findings are those of `github`: the files are sound, so nothing is an error.
fn finding(report: &Report, finding: &Finding) -> Value {
    let level = match finding.severity {
        FindingSeverity::Alarm | FindingSeverity::Warning => "warning",
        FindingSeverity::Notice => "note",
    };
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level,
        "message": { "text": finding.text },
        "properties": { "severity": finding.severity, "topic": finding.topic },
    });
    if let Some(at) = &finding.at {
        let region = json!({ "startLine": at.line.max(1) });
        result["locations"] = json!([location(&place::shown(report, &at.path), region)]);
    }
    if let Some(silenced) = &finding.silenced {
        result["suppressions"] = json!([{ "kind": "external", "justification": silenced.words() }]);
    }
    result
}

fn location(path: &str, region: Value) -> Value {
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri(path) }, "region": region } })
}

/// Returns a path as a URI reference (RFC 3986): what is not unreserved is written as percent and digits.
fn uri(path: &str) -> String {
    let encoded: String = path
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    if path.starts_with('/') { format!("file://{encoded}") } else { encoded }
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_become_uris() {
        assert_eq!(super::uri("my plan/ü.toml"), "my%20plan/%C3%BC.toml");
        assert_eq!(super::uri("/srv/plan.toml"), "file:///srv/plan.toml");
    }
}
