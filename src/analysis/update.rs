//! What a report says of the three questions: what changed, what is blocked, which decision is needed.
//!
//! People head the parts of a report in their own words, so the headings are read generously, in the
//! languages below.

use crate::edition::update::{Section, Update};
use crate::units::text::slug;

/// What every reader of a report asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Question {
    Changed,
    Blocked,
    Decisions,
}

/// How the words begin that a heading about one question has, by question: English, German, French, Spanish,
/// Portuguese, Italian and Dutch.
const STEMS: [(Question, &[&str]); 3] = [
    (
        Question::Changed,
        &[
            "chang",
            "done",
            "progress",
            "news",
            "new",
            "achiev",
            "complet",
            "accomplish",
            "finish",
            "happen",
            "highlight",
            "since",
            "week",
            "summary",
            "status",
            "deliver",
            "moved",
            "update",
            "geändert",
            "änderung",
            "neu",
            "neues",
            "erreicht",
            "erledigt",
            "fortschritt",
            "passiert",
            "fait",
            "avanc",
            "nouve",
            "réalis",
            "cambi",
            "hecho",
            "avance",
            "novedad",
            "logros",
            "mud",
            "feito",
            "progres",
            "novidad",
            "fatto",
            "novità",
            "gewijzigd",
            "gedaan",
            "voortgang",
            "nieuw",
        ],
    ),
    (
        Question::Blocked,
        &[
            "block", "imped", "problem", "issue", "stuck", "obstacle", "risk", "wait", "concern", "trouble",
            "hinder", "hold", "worr", "blockier", "hindern", "wartet", "risik", "sorge", "bloqu", "blocage",
            "obstac", "risque", "attente", "attend", "riesg", "impedi", "risco", "bloccat", "blocc",
            "ostacol", "rischi", "problè", "geblokk", "knelpunt", "wacht",
        ],
    ),
    (
        Question::Decisions,
        &[
            "decision",
            "decid",
            "ask",
            "need",
            "approv",
            "question",
            "request",
            "help",
            "escalat",
            "entscheid",
            "beschluss",
            "frage",
            "offene",
            "brauch",
            "décision",
            "décid",
            "besoin",
            "decisión",
            "decision",
            "decisõ",
            "decisã",
            "decis",
            "demand",
            "preg",
            "pergunt",
            "domand",
            "richiest",
            "besluit",
            "besliss",
            "vraag",
            "vragen",
            "nodig",
        ],
    ),
];

/// The languages that the words are of.
pub const LANGUAGES: [&str; 7] = ["en", "de", "fr", "es", "pt", "it", "nl"];

/// Which question each part of a report answers.
pub struct Answers<'a> {
    parts: Vec<(Vec<Question>, &'a Section)>,
}

impl<'a> Answers<'a> {
    /// Reads a report; nothing where its language is none whose words are known.
    pub fn of(update: &'a Update, language: &str) -> Option<Answers<'a>> {
        let language = language.split(['-', '_']).next().unwrap_or("").to_lowercase();
        if !LANGUAGES.contains(&language.as_str()) {
            return None;
        }
        let parts = update.sections.iter().map(|section| (questions(section), section)).collect();
        Some(Answers { parts })
    }

    /// Returns the questions that no part answers, in their order.
    pub fn missing(&self) -> Vec<Question> {
        let all = STEMS.iter().map(|(question, _)| *question);
        all.filter(|question| !self.parts.iter().any(|(found, _)| found.contains(question))).collect()
    }

    /// Returns the parts whose heading names one question.
    pub fn about(&self, question: Question) -> impl Iterator<Item = &'a Section> {
        let sections = self.parts.iter().map(|(_, section)| *section);
        let stems =
            STEMS.iter().find(|(known, _)| *known == question).map_or(&[] as &[&str], |(_, stems)| *stems);
        sections.filter(move |section| speaks(&[slug(&section.title)], stems))
    }
}

/// Returns the questions that a part answers. What stands before the first heading has none of its own, so
/// its lines speak for it; so do headings of a lower level and the beginnings of lines up to a colon.
fn questions(section: &Section) -> Vec<Question> {
    let body = section.body.as_str();
    // A heading with nothing under it is a form that nobody has filled in.
    let mut texts = if body.lines().any(says) { vec![slug(&section.title)] } else { Vec::new() };
    for (place, line) in body.lines().enumerate() {
        let is_heading = line.trim_start().starts_with('#');
        let mut under = body.lines().skip(place + 1).take_while(|line| !line.trim_start().starts_with('#'));
        if is_heading && !under.any(says) {
            continue;
        }
        let text = if section.title.is_empty() { Some(line) } else { heading(line) };
        texts.extend(text.map(slug));
    }
    STEMS.iter().filter(|(_, stems)| speaks(&texts, stems)).map(|(question, _)| *question).collect()
}

/// Tells whether a line is more than a heading, a comment, a rule or an empty bullet.
fn says(line: &str) -> bool {
    let line = line.trim();
    !line.starts_with('#') && !line.starts_with("<!--") && line.chars().any(char::is_alphanumeric)
}

/// Tells whether a heading has a word that begins like one of some; what comes next is no news.
fn speaks(texts: &[String], stems: &[&str]) -> bool {
    let mut words = texts.iter().filter(|text| !text.starts_with("next")).flat_map(|text| text.split('-'));
    words.any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// Returns the part of a line that heads what follows.
fn heading(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['-', '*', ' ']);
    if line.starts_with("###") {
        return Some(line);
    }
    line.split_once(':').map(|(before, _)| before).filter(|before| before.len() <= LONGEST)
}

/// A longer beginning of a line is a sentence.
const LONGEST: usize = 30;

/// Returns what is asked in a part: one for each line that asks for something, as words that stay the same
/// when only a day, a number or an emphasis differs, and the records that it names.
pub fn asked(section: &Section) -> Vec<Asked> {
    section.body.as_str().lines().filter_map(ask).collect()
}

/// Something that is asked for in a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// As it is written, without its bullet.
    pub text: String,
    /// Small words, without days and numbers.
    pub words: Vec<String>,
    /// The ids in `[[…]]`.
    pub ids: Vec<String>,
}

/// Words of days and months, which differ from week to week in a question that stays the same.
const DAYS: [&str; 38] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "still",
    "again",
    "overdue",
];

/// How a line begins that asks for nothing.
const NOTHING: [&str; 15] = [
    "no", "none", "nothing", "n", "nil", "keine", "kein", "nichts", "aucune", "aucun", "rien", "ninguna",
    "nada", "nessuna", "geen",
];

/// Fewer words than this are no question.
const FEWEST: usize = 2;

fn ask(line: &str) -> Option<Asked> {
    let text = line.trim().trim_start_matches(['-', '*', '+', ' ']);
    let text = text.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['.', ')']).trim();
    let ids = ids(text);
    let name = slug(text);
    let words: Vec<String> = name
        .split('-')
        .filter(|word| {
            !word.is_empty() && !word.contains(|c: char| c.is_ascii_digit()) && !DAYS.contains(word)
        })
        .map(str::to_string)
        .collect();
    let asks_nothing = ids.is_empty() && words.first().is_none_or(|word| NOTHING.contains(&word.as_str()));
    let is_table = text.starts_with('|') || text.starts_with('#');
    if asks_nothing || is_table || (ids.is_empty() && words.len() < FEWEST) {
        return None;
    }
    Some(Asked { text: text.to_string(), words, ids })
}

fn ids(text: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut rest = text;
    while let Some((_, from)) = rest.split_once("[[") {
        let Some((inside, after)) = from.split_once("]]") else { break };
        ids.push(inside.split('|').next().unwrap_or(inside).trim().to_string());
        rest = after;
    }
    ids
}
