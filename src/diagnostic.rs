//! What is wrong with the user's files: collected, never thrown, shown all in one run.
//!
//! A diagnostic speaks of texts. What is wrong with the *project* is a finding (`checks`); what is
//! wrong with the *machine* is an error in `io` and `cli`.

use crate::source::Span;

/// How bad it is. An error keeps the site from being published; a warning does not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    Error,
    Warning,
}

/// A change to the text that would mend it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    pub span: Span,
    pub text: String,
}

/// A second place that belongs to the problem, such as the first of two equal ids.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

/// One mistake in the user's files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// The fault's name in kebab case: the identity of this kind of message, its case file, its doc.
    pub name: &'static str,
    pub severity: Severity,
    /// Where it is. Nothing where no file is concerned, such as for an empty folder.
    pub span: Option<Span>,
    /// What is wrong, in the user's words; small first letter, no full stop, names in backticks.
    pub message: String,
    /// What the marked place is or should be, shown beside the source line; may be empty.
    pub label: String,
    pub labels: Vec<Label>,
    /// What to do next.
    pub hints: Vec<String>,
    pub fix: Option<Fix>,
}

impl Diagnostic {
    pub fn error(name: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(name, Severity::Error, Some(span), message)
    }

    pub fn warning(name: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(name, Severity::Warning, Some(span), message)
    }

    /// Makes a diagnostic that points at no place in a file.
    pub fn new(
        name: &'static str,
        severity: Severity,
        span: Option<Span>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            name,
            severity,
            span,
            message: message.into(),
            label: String::new(),
            labels: Vec::new(),
            hints: Vec::new(),
            fix: None,
        }
    }

    pub fn label(mut self, label: impl Into<String>) -> Diagnostic {
        self.label = label.into();
        self
    }

    pub fn also(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hints.push(hint.into());
        self
    }

    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.fix = Some(Fix { span, text: text.into() });
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// All diagnostics of a run.
#[derive(Clone, Default, Debug)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    pub fn extend(&mut self, more: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(more);
    }

    pub fn append(&mut self, mut other: Diagnostics) {
        self.list.append(&mut other.list);
    }

    pub fn has_errors(&self) -> bool {
        self.list.iter().any(Diagnostic::is_error)
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the diagnostics in file order, each once.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| (a.span, a.name, &a.message).cmp(&(b.span, b.name, &b.message)));
        self.list.dedup();
        self.list
    }
}
