//! How many problems of which kind, and whether they keep a site from being published.

use crate::checks::Severity as FindingSeverity;
use crate::cli::Deny;
use crate::diagnostic::Diagnostic;
use crate::load::ADVICE;
use crate::pipeline::Outcome;
use crate::units::text::plural;

/// The problems of a build, counted. Silenced findings do not count.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    /// Those of the warnings that nobody denies.
    pub advice: usize,
    pub alarms: usize,
    pub signs: usize,
    pub notices: usize,
}

impl Tally {
    pub fn of(outcome: &Outcome) -> Tally {
        let errors = outcome.diagnostics.iter().filter(|diagnostic| Diagnostic::is_error(diagnostic)).count();
        let count = |severity| {
            let counts = |finding: &&_| is_counted(finding, severity);
            outcome.findings.iter().filter(counts).count()
        };
        Tally {
            errors,
            warnings: outcome.diagnostics.len() - errors,
            advice: outcome.diagnostics.iter().filter(|diagnostic| ADVICE.contains(&diagnostic.name)).count(),
            alarms: count(FindingSeverity::Alarm),
            signs: count(FindingSeverity::Warning),
            notices: count(FindingSeverity::Notice),
        }
    }

    /// Adds the problems of another build.
    pub fn and(self, other: Tally) -> Tally {
        Tally {
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
            advice: self.advice + other.advice,
            alarms: self.alarms + other.alarms,
            signs: self.signs + other.signs,
            notices: self.notices + other.notices,
        }
    }

    /// Tells whether the command fails. A notice is worth a look, but never denied.
    pub fn is_blocking(&self, deny: Option<Deny>) -> bool {
        let denied = self.warnings - self.advice + self.alarms + self.signs;
        let is_denied = deny == Some(Deny::Warnings) && denied > 0;
        self.errors > 0 || is_denied
    }

    /// Returns `2 errors, 1 warning, 5 warning signs (1 alarm)`; nothing where there is nothing.
    pub fn words(&self) -> String {
        let signs = self.alarms + self.signs + self.notices;
        let mut words: Vec<String> = [
            (self.errors, "error", "errors"),
            (self.warnings, "warning", "warnings"),
            (signs, "warning sign", "warning signs"),
        ]
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| format!("{count} {}", plural(count, one, many)))
        .collect();
        if self.alarms > 0
            && let Some(last) = words.last_mut()
        {
            *last += &format!(" ({} {})", self.alarms, plural(self.alarms, "alarm", "alarms"));
        }
        words.join(", ")
    }
}

fn is_counted(finding: &crate::checks::Finding, severity: FindingSeverity) -> bool {
    finding.silenced.is_none() && finding.severity == severity
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_counted_in_words() {
        assert_eq!(Tally::default().words(), "");
        let tally = Tally { errors: 2, warnings: 1, advice: 0, alarms: 1, signs: 3, notices: 1 };
        assert_eq!(tally.words(), "2 errors, 1 warning, 5 warning signs (1 alarm)");
    }

    #[test]
    fn only_what_is_denied_blocks() {
        let warned = Tally { warnings: 1, ..Tally::default() };
        assert!(!warned.is_blocking(None) && warned.is_blocking(Some(Deny::Warnings)));
        let advised = Tally { warnings: 1, advice: 1, ..Tally::default() };
        assert!(!advised.is_blocking(Some(Deny::Warnings)) && advised.words() == "1 warning");
        let noticed = Tally { notices: 1, ..Tally::default() };
        assert!(!noticed.is_blocking(Some(Deny::Warnings)));
        assert!(Tally { errors: 1, ..Tally::default() }.is_blocking(None));
    }
}
