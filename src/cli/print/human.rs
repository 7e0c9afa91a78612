//! For people: the source line with what is wrong marked in it, and what to do.

use crate::checks::{Finding, Severity as FindingSeverity};
use crate::cli::print::{Report, place};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::{FileId, Span};
use crate::units::date::Date;
use crate::units::locale::Locale;
use crate::units::text::plural;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Returns all diagnostics, in colours that the stream may take out again.
pub fn diagnostics(report: &Report) -> String {
    report.outcome.diagnostics.iter().map(|each| diagnostic(report, each) + "\n\n").collect()
}

/// Returns the findings that count, a line each. Of silenced ones it tells how many there are of a rule, until
/// when and why; each of them on request.
pub fn findings(report: &Report, with_silenced: bool) -> String {
    let all = &report.outcome.findings;
    let is_wanted = |finding: &&Finding| with_silenced || finding.silenced.is_none();
    let mut text: String = all.iter().filter(is_wanted).map(|each| finding(report, each)).collect();
    if with_silenced {
        return text;
    }
    let mut groups: BTreeMap<(&str, Date, &str), usize> = BTreeMap::new();
    for found in all {
        if let Some(silenced) = &found.silenced {
            *groups.entry((found.rule, silenced.until, &silenced.reason)).or_default() += 1;
        }
    }
    for ((rule, until, reason), count) in groups {
        let (noun, day) = (plural(count, "finding", "findings"), day(until));
        text += &format!("\x1b[2msilenced\x1b[0m[{rule}]: {count} {noun} until {day}: {}\n", clean(reason));
    }
    text
}

/// Returns `13 Nov 2026`, with spaces that a search in a log finds.
pub fn day(date: Date) -> String {
    Locale::ENGLISH.date(date).replace('\u{a0}', " ")
}

/// Takes out what would command the terminal: paths and texts are not ours, and may hold any character.
pub fn clean(text: &str) -> String {
    text.replace(|letter: char| letter.is_control() && letter != '\n', "\u{fffd}")
}

/// Returns an error that is in no file.
pub fn error(message: &str, hints: &[&str]) -> String {
    let hints = hints.iter().map(|hint| format!("\x1b[1;96mhelp\x1b[0m: {}\n", clean(hint)));
    format!("\x1b[1;91merror\x1b[0m: {}\n", clean(message)) + &hints.collect::<String>()
}

fn renderer() -> Renderer {
    Renderer::styled().decor_style(DecorStyle::Ascii)
}

fn diagnostic(report: &Report, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.name));
    for snippet in snippets(report, diagnostic) {
        group = match snippet {
            Shown::Source(snippet) => group.element(snippet),
            Shown::Path(path) => group.element(Origin::path(path)),
        };
    }
    // A single hint is the headline of the change that it speaks of.
    let is_headline = diagnostic.fix.is_some() && diagnostic.hints.len() == 1;
    for hint in diagnostic.hints.iter().filter(|_| !is_headline) {
        group = group.element(Level::HELP.message(hint));
    }
    let mut groups = vec![group];
    if let Some(fix) = &diagnostic.fix {
        let title =
            diagnostic.hints.first().filter(|_| is_headline).map_or("change it like this", |hint| hint);
        let window = Window::of(report, fix.span.file, &[fix.span]);
        let patch = Patch::new(window.range(fix.span), &fix.text);
        let snippet = Snippet::source(window.text).line_start(window.line).path(window.path).patch(patch);
        groups.push(Level::HELP.secondary_title(title).element(snippet));
    }
    renderer().render(&groups)
}

enum Shown<'a> {
    Source(Snippet<'a, Annotation<'a>>),
    /// There is no text to show, as in a file that could not be read.
    Path(String),
}

/// A marked place, with what is said about it.
struct Mark<'a> {
    kind: AnnotationKind,
    span: Span,
    text: &'a str,
}

/// Returns a snippet for each file concerned, the one with the fault first.
fn snippets<'a>(report: &Report<'a>, diagnostic: &'a Diagnostic) -> Vec<Shown<'a>> {
    let Some(span) = diagnostic.span else { return Vec::new() };
    let mut marks = vec![Mark { kind: AnnotationKind::Primary, span, text: &diagnostic.label }];
    let context =
        |label: &'a Label| Mark { kind: AnnotationKind::Context, span: label.span, text: &label.text };
    marks.extend(diagnostic.labels.iter().map(context));
    marks.sort_by_key(|mark| (mark.span.file != span.file, mark.span.file));
    marks.chunk_by(|a, b| a.span.file == b.span.file).map(|marks| snippet(report, marks)).collect()
}

fn snippet<'a>(report: &Report<'a>, marks: &[Mark<'a>]) -> Shown<'a> {
    let spans: Vec<Span> = marks.iter().map(|mark| mark.span).collect();
    let window = Window::of(report, spans[0].file, &spans);
    if window.text.is_empty() {
        return Shown::Path(window.path);
    }
    let annotations = marks.iter().map(|mark| {
        let annotation = mark.kind.span(window.range(mark.span));
        if mark.text.is_empty() { annotation } else { annotation.label(mark.text) }
    });
    let annotations: Vec<_> = annotations.collect();
    let snippet = Snippet::source(window.text).line_start(window.line).path(window.path);
    Shown::Source(snippet.annotations(annotations))
}

/// The lines of a file that are shown: a large file is not handed to the renderer as a whole.
struct Window<'a> {
    text: Cow<'a, str>,
    whole: &'a str,
    start: usize,
    line: usize,
    path: String,
}

impl<'a> Window<'a> {
    fn of(report: &Report<'a>, file: FileId, spans: &[Span]) -> Window<'a> {
        let whole = report.sources.text(file);
        let ranges: Vec<_> = spans.iter().map(|span| place::within(whole, span.range())).collect();
        let first = ranges.iter().map(|range| range.start).min().unwrap_or(0);
        let last = ranges.iter().map(|range| range.end).max().unwrap_or(0);
        let start = whole[..first].rfind('\n').map_or(0, |newline| newline + 1);
        let end = whole[last..].find('\n').map_or(whole.len(), |newline| last + newline);
        let line = whole[..start].bytes().filter(|&byte| byte == b'\n').count() + 1;
        let path = place::shown(report, &report.sources.file(file).path);
        Window { text: report.part(file, start..end), whole, start, line, path }
    }

    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let range = place::within(self.whole, span.range());
        range.start - self.start..range.end - self.start
    }
}

fn finding(report: &Report, finding: &Finding) -> String {
    let (style, word) = match finding.severity {
        FindingSeverity::Alarm => ("\x1b[1;31m", "alarm"),
        FindingSeverity::Warning => ("\x1b[1;33m", "warning"),
        FindingSeverity::Notice => ("\x1b[1;36m", "notice"),
    };
    let at = match (&finding.at, report.part) {
        (Some(at), _) => Some(format!("{}:{}: ", place::shown(report, &at.path), at.line)),
        (None, "") => None,
        (None, _) => Some(format!("{}: ", place::shown(report, ""))),
    };
    let silenced =
        finding.silenced.as_ref().map(|reason| format!(" (silenced: {})", reason.words(Locale::ENGLISH)));
    format!(
        "{}{style}{word}\x1b[0m[{}]: {}{}\n",
        at.map(|at| clean(&at)).unwrap_or_default(),
        finding.rule,
        clean(&finding.text),
        silenced.map(|text| clean(&text)).unwrap_or_default()
    )
}
