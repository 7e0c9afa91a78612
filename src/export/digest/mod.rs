//! The digest for a chat: the overview in at most 4,000 characters, in signs that all chats read alike.
//!
//! Slack, Teams and GitHub agree on little: lines, `- ` for a list, `*words*` for words that stand out (bold in one,
//! slanted in another), and an address that becomes a link by itself. No more than that is used.
//! <https://docs.slack.dev/messaging/formatting-message-text/>,
//! <https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/format-your-bot-messages>,
//! <https://github.github.com/gfm/>.

mod safe;

use crate::pages::digest::{Decision, Decisions, Digest, Item};
use crate::units::locale::{Locale, say};
use crate::units::text::shorten;

/// The most characters of a digest, as UTF-16 counts them: what Slack shows of a message.
pub const MOST: usize = 4_000;

/// How long a text of the project may be; where all of it is too long, all of it becomes shorter.
const LENGTHS: [usize; 5] = [280, 200, 140, 90, 50];

/// A digest, and the same words as they were before they were made safe and cut, for the alarm to search.
pub struct Texts {
    pub shown: String,
    pub searched: String,
}

/// Writes a digest. `words` makes the words alone of a text in Markdown.
pub fn texts(digest: &Digest, locale: Locale, words: &dyn Fn(&str) -> String) -> Texts {
    let searched = Writer { locale, words, most: None }.text(digest);
    let all = LENGTHS.map(|most| Writer { locale, words, most: Some(most) }.text(digest));
    let fits = |text: &&String| text.encode_utf16().count() <= MOST;
    let shown = all.iter().find(fits).cloned().unwrap_or_else(|| lines_that_fit(&all[LENGTHS.len() - 1]));
    Texts { shown, searched }
}

/// Keeps as many lines from the top as there is room for.
fn lines_that_fit(text: &str) -> String {
    let mut left = MOST;
    let fitting = text.split_inclusive('\n').take_while(|line| {
        let length = line.encode_utf16().count();
        let fits = length <= left;
        left = left.saturating_sub(length);
        fits
    });
    fitting.collect()
}

struct Writer<'a> {
    locale: Locale,
    words: &'a dyn Fn(&str) -> String,
    /// How long a text may be; nothing where it stays as it is.
    most: Option<usize>,
}

impl Writer<'_> {
    fn text(&self, digest: &Digest) -> String {
        let locale = self.locale;
        let (project, date) = (self.say(&digest.project, 1), self.say(&locale.date(digest.as_of), 1));
        let head = match &digest.audience {
            None => say!(locale, "digest-head", project = project, date = date),
            Some(name) => {
                say!(locale, "digest-head-for", project = project, date = date, audience = self.say(name, 1))
            }
        };
        let mut out = head + "\n";
        out += &format!("*{}.* {}\n", self.say(&digest.word, 1), self.say(&digest.sentence, 3));
        if !digest.called.is_empty() {
            out += &format!("{}\n", self.say(&digest.called, 3));
        }
        if let Some(reason) = &digest.reason {
            out += &say!(locale, "digest-reason", reason = self.say(&(self.words)(reason), 2));
            out.push('\n');
        }
        let figures = digest.figures.iter().map(|figure| {
            let (label, value) = (self.say(&figure.label, 1), self.say(&figure.value, 1));
            let value = match figure.note.is_empty() {
                true => value,
                false => then(&value, &self.say(&figure.note, 1)),
            };
            say!(locale, "digest-figure", label = label, value = value)
        });
        out += &section(&say!(locale, "digest-figures"), figures);
        if let Some(decisions) = &digest.decisions {
            out += &section(&say!(locale, "digest-decisions"), self.decisions(decisions).into_iter());
        }
        for part in &digest.news {
            let items = part.items.iter().map(|item| match item {
                Item::Written(text) => safe::at_start(&self.say(&(self.words)(text), 1)),
                Item::Computed(text) => safe::at_start(&self.say(text, 1)),
            });
            out += &section(&part.title, items);
        }
        if let Some(url) = digest.base_url.as_deref().and_then(safe::address) {
            out += &format!("\n{}\n", say!(locale, "digest-all-of-it", address = url));
        }
        out
    }

    fn decisions(&self, decisions: &Decisions) -> Vec<String> {
        let one = |one: &Decision| {
            let (due, when) = (self.say(&one.due, 1), self.say(&one.when, 1));
            let title = self.say(&one.title, 1);
            let title = match one.by.is_empty() {
                true => title,
                false => then(&title, &self.say(&one.by, 1)),
            };
            say!(self.locale, "digest-decision", due = due, when = when, title = title)
        };
        let mut lines: Vec<String> = decisions.items.iter().map(one).collect();
        lines.extend(decisions.none.iter().chain(&decisions.more).map(|text| self.say(text, 1)));
        lines
    }

    /// Returns a text of the project as one safe line, `times` as long as others at most.
    fn say(&self, text: &str, times: usize) -> String {
        match self.most {
            Some(most) => safe::line(&shorten(&safe::one_line(text), most * times)),
            None => text.to_string(),
        }
    }
}

/// Puts two sentences one after the other.
fn then(first: &str, second: &str) -> String {
    let stop = if first.ends_with(['.', '?', '!', '…']) { "" } else { "." };
    format!("{first}{stop} {second}")
}

fn section(title: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.map(|line| format!("- {line}\n")).collect();
    if lines.is_empty() { lines } else { format!("\n*{title}*\n{lines}") }
}
