//! Prints diagnostics as case files show them.

use milepost::checks;
use milepost::diagnostic::{Diagnostic, Severity};
use milepost::pipeline::Outcome;
use milepost::source::{Sources, Span};

/// Returns one message a line, with what belongs to it in lines of their own.
pub fn diagnostics(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| message(sources, diagnostic)).collect()
}

fn message(sources: &Sources, diagnostic: &Diagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let start = diagnostic.span.map_or(String::new(), |span| format!("{}: ", place(sources, span)));
    let mut out = format!("{start}{severity}[{}]: {}\n", diagnostic.name, diagnostic.message);
    if !diagnostic.label.is_empty() {
        out += &format!("  here: {}\n", diagnostic.label);
    }
    for label in &diagnostic.labels {
        out += &format!("  {}: {}\n", place(sources, label.span), label.text);
    }
    for hint in &diagnostic.hints {
        out += &format!("  hint: {hint}\n");
    }
    if let Some(fix) = &diagnostic.fix {
        let old = &sources.text(fix.span.file)[fix.span.range()];
        out += &format!("  fix: {old} → {}\n", fix.text);
    }
    out
}

fn place(sources: &Sources, span: Span) -> String {
    let (line, column) = sources.position(span);
    format!("{}:{line}:{column}", sources.file(span.file).path)
}

/// Returns one line a finding, `path:line: severity[rule]: text`. A mistake in the files comes first: a
/// case about findings has none.
pub fn findings(outcome: &Outcome) -> String {
    let mistakes = outcome.diagnostics.iter().map(|mistake| format!("mistake: {}\n", mistake.message));
    let findings = outcome.findings.iter().map(|finding| {
        let at = finding.at.as_ref().map_or_else(String::new, |at| format!("{}:{}: ", at.path, at.line));
        let severity = match (&finding.silenced, finding.severity) {
            (Some(_), _) => "silenced",
            (None, checks::Severity::Notice) => "notice",
            (None, checks::Severity::Warning) => "warning",
            (None, checks::Severity::Alarm) => "alarm",
        };
        format!("{at}{severity}[{}]: {}\n", finding.rule, finding.text).replace('\u{a0}', " ")
    });
    mistakes.chain(findings).collect()
}
