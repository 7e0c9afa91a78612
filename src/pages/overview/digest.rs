//! The overview in few words, for a chat or a mail: what it says, and nothing that it does not.

use crate::checks::Report;
use crate::pages::overview::{decisions, figures, news, verdict};
use crate::pages::phrase::Phrase;
use crate::pages::subject;
use crate::units::Date;

/// What a digest says. Whoever writes it down makes it safe for where it goes.
pub struct Digest {
    pub project: String,
    /// For whom it is; nothing where it is for everyone.
    pub audience: Option<String>,
    pub as_of: Date,
    /// The status in a word.
    pub word: String,
    pub sentence: String,
    /// What the manager calls it, and whether the facts agree.
    pub called: String,
    /// Why the call differs, in Markdown.
    pub reason: Option<String>,
    pub figures: Vec<Figure>,
    /// Nothing where no decisions are kept or shown.
    pub decisions: Option<Decisions>,
    /// What changed, what is blocked, what is next.
    pub news: Vec<Part>,
    /// Where the whole site is.
    pub base_url: Option<String>,
}

pub struct Figure {
    pub label: String,
    pub value: String,
    pub note: String,
}

pub struct Decisions {
    pub items: Vec<Decision>,
    /// What is said where nothing is open.
    pub none: Option<String>,
    /// How many more are open.
    pub more: Option<String>,
}

pub struct Decision {
    /// `By 20 Nov`.
    pub due: String,
    /// `in 7 days`.
    pub when: String,
    pub title: String,
    pub by: String,
}

pub struct Part {
    pub title: String,
    pub items: Vec<Item>,
}

/// One item: words of the report, in Markdown, or words of ours.
pub enum Item {
    Written(String),
    Computed(String),
}

/// Tells the overview in few words.
pub fn digest(report: &Report) -> Digest {
    let edition = &report.edition;
    let audience = edition.audience();
    let verdict = verdict::verdict(report);
    Digest {
        project: edition.head().name.clone(),
        audience: subject::readers(report.numbers(), audience),
        as_of: edition.as_of(),
        word: verdict::in_words(report, &verdict.status),
        sentence: verdict.sentence.words(),
        called: verdict.called.iter().map(Phrase::words).collect::<Vec<_>>().join(" "),
        reason: verdict.reason,
        figures: figures::figures(report).into_iter().map(figure).collect(),
        decisions: decisions::decisions(report).map(asked),
        news: news::news(report).map_or_else(Vec::new, |news| news.parts.into_iter().map(part).collect()),
        base_url: edition.settings().base_url.clone(),
    }
}

fn figure(figure: figures::Figure) -> Figure {
    Figure { label: figure.label.text, value: figure.value, note: figure.note.words() }
}

fn asked(decisions: decisions::Decisions) -> Decisions {
    let item = |item: decisions::Item| Decision {
        due: item.due.words(),
        when: item.when.words(),
        title: item.title.to_string(),
        by: item.by,
    };
    Decisions {
        items: decisions.items.into_iter().map(item).collect(),
        none: decisions.none.map(|none| none.words()),
        more: decisions.more,
    }
}

fn part(part: news::Part) -> Part {
    let item = |item: news::Item| match (item.written, item.computed) {
        (Some(written), _) => Some(Item::Written(written.to_string())),
        (None, computed) => computed.map(|computed| Item::Computed(computed.words())),
    };
    Part { title: part.title, items: part.items.into_iter().filter_map(item).collect() }
}
