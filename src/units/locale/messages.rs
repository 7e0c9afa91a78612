//! The words of a site, from the message files of `words/`: one folder a language, in Fluent's syntax.
//!
//! Every language starts from English, so that a message which it lacks is still said. Numbers in a message are
//! written as the site's figures are. `words/README.md` says how messages are written.

use crate::units::locale::NO_BREAK;
use crate::units::locale::figures::Locale;
use crate::units::locale::style::{STYLES, Style};
use crate::units::text::{capital, uncapital};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::Embed;
use std::borrow::Cow;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

#[derive(Embed)]
#[folder = "words/"]
struct Files;

/// The language that all others start from.
const FIRST: &str = "en-GB";
/// The languages that have words of their own, beside it.
const OTHERS: [&str; 4] = ["de", "en-US", "es", "fr"];
/// No language: English with strange letters, to see which words of a page come from no message.
pub const PSEUDO: &str = "en-XA";

/// What stands in place of a variable of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Value<'a> {
    Text(Cow<'a, str>),
    /// Chooses the plural, and is written with its thousands set apart.
    Count(i64),
    /// The same with at most so many decimals: `1.8`.
    Decimal(f64, usize),
    /// `yes` or `no`, for a message to choose by.
    Flag(bool),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Value<'a> {
        Value::Text(text)
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Value::Flag(flag)
    }
}

macro_rules! counts {
    ($($number:ty),+) => {
        $(impl From<$number> for Value<'_> {
            fn from(count: $number) -> Self {
                Value::Count(i64::try_from(count).unwrap_or(i64::MAX))
            }
        })+
    };
}

counts!(u8, u16, u32, u64, usize, i32, i64);

/// All messages in one language.
pub(super) struct Messages {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    /// What the files of the language itself say.
    texts: String,
    months: Vec<String>,
    weekdays: Vec<String>,
}

impl Messages {
    /// Returns the messages that a way of writing figures goes with. They are read once.
    pub fn of(locale: Locale) -> &'static Messages {
        // As many as there are styles; a test counts them.
        static ALL: [OnceLock<Messages>; STYLES.len()] = [const { OnceLock::new() }; STYLES.len()];
        let at = STYLES.iter().position(|style| std::ptr::eq(style, locale.style)).unwrap_or_default();
        ALL[at].get_or_init(|| Messages::read(locale))
    }

    /// Returns the languages that have words of their own, without their countries.
    pub fn languages() -> Vec<&'static str> {
        let mut out: Vec<&str> = OTHERS.iter().copied().filter(|tag| !tag.contains('-')).collect();
        out.push("en");
        out.sort_unstable();
        out
    }

    fn read(locale: Locale) -> Messages {
        let tag = locale.style.tags.first().copied().unwrap_or(FIRST);
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Marks around every variable would stand in file names, feeds and tables.
        bundle.set_use_isolating(false);
        match locale.style.decimal {
            ',' => bundle.set_formatter(Some(with_comma)),
            _ => bundle.set_formatter(Some(with_point)),
        }
        bundle.set_transform(Some(if tag == PSEUDO { strange } else { tied }));
        let mut texts = String::new();
        for folder in [Some(FIRST), folder(locale.style)].into_iter().flatten() {
            // English of the United States says the rest as the first language does.
            if folder != "en-US" {
                texts.clear();
            }
            for name in Files::iter().filter(|name| name.split('/').next() == Some(folder)) {
                let Some(file) = Files::get(&name) else { continue };
                let text = String::from_utf8_lossy(&file.data).into_owned();
                texts.extend(said(&text).map(|line| line.replace('~', "\u{a0}") + "\n"));
                // What cannot be read is left out; a test of the files tells it.
                let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
                bundle.add_resource_overriding(resource);
            }
        }
        let mut out = Messages { locale, bundle, texts, months: Vec::new(), weekdays: Vec::new() };
        let spelled = out.list("count-spelled");
        let added = [
            out.bundle.add_function("CAPITAL", |of, _| match of {
                [FluentValue::String(text)] => capital(text).into(),
                _ => FluentValue::Error,
            }),
            out.bundle.add_function("SMALL", |of, _| match of {
                [FluentValue::String(text)] => uncapital(text).into(),
                _ => FluentValue::Error,
            }),
            out.bundle.add_function("OF", |of, _| match of {
                [FluentValue::String(text)] => french_of(text).into(),
                _ => FluentValue::Error,
            }),
            out.bundle.add_function("SPELLED", move |of, _| match of {
                [FluentValue::Number(number)] => {
                    let word = (number.value as usize).checked_sub(2).and_then(|at| spelled.get(at));
                    word.cloned().unwrap_or_else(|| locale.integer(number.value as i64)).into()
                }
                [FluentValue::String(number)] => number.clone().into_owned().into(),
                _ => FluentValue::Error,
            }),
        ];
        debug_assert!(added.iter().all(Result::is_ok), "each name is given once");
        (out.months, out.weekdays) = (out.list("date-months"), out.list("date-weekdays"));
        out
    }

    /// Returns the words of a message that is a list.
    fn list(&self, id: &str) -> Vec<String> {
        self.say(id, &[]).split_whitespace().map(str::to_string).collect()
    }

    /// Returns the name of a month from 1, short.
    pub fn month(&self, number: u32) -> &str {
        self.months.get(number as usize - 1).map_or("", String::as_str)
    }

    /// Returns the name of a weekday, from Monday as 0.
    pub fn weekday(&self, number: usize) -> &str {
        self.weekdays.get(number).map_or("", String::as_str)
    }

    pub fn texts(&self) -> &str {
        &self.texts
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Returns a message with its variables filled in; its own name where there is no such message.
    pub fn say(&self, id: &str, variables: &[(&str, Value)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_string();
        };
        let mut arguments = FluentArgs::with_capacity(variables.len());
        for (name, value) in variables {
            let value: FluentValue = match value {
                Value::Text(text) => text.as_ref().into(),
                // What is long enough to be set apart, or has a sign, is plural in all our languages.
                Value::Count(count @ 0..1000) => (*count).into(),
                Value::Count(count) => self.locale.integer(*count).into(),
                Value::Decimal(number, places) => match rounded(*number, *places) {
                    rounded if (0.0..1000.0).contains(&rounded) => rounded.into(),
                    _ => self.locale.decimal(*number, *places).into(),
                },
                Value::Flag(flag) => if *flag { "yes" } else { "no" }.into(),
            };
            arguments.set(*name, value);
        }
        // What is wrong in a message shows in its text; a test looks at all of them.
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

/// Returns the lines of a message file without comments and names of messages.
fn said(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| match line.split_once(" = ") {
        Some((_, words)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => words,
        _ => line,
    })
}

/// Returns the folder with the words of a language, where they are not the first one's.
fn folder(style: &Style) -> Option<&'static str> {
    let tag = style.tags.first()?;
    let language = tag.split('-').next()?;
    OTHERS.into_iter().find(|known| known == tag || *known == language)
}

/// Rounds to so many decimals, as figures are written.
fn rounded(number: f64, places: usize) -> f64 {
    format!("{number:.places$}").parse().unwrap_or(number)
}

/// Writes a number within a message as a language with a decimal comma does.
fn with_comma<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.value.to_string().replace('.', ",")),
        _ => None,
    }
}

/// The same with a decimal point.
fn with_point<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.value.to_string()),
        _ => None,
    }
}

/// Puts the French "of" before a word: `de mars`, `d’août`.
fn french_of(text: &str) -> String {
    let is_vowel = |c: char| "aeiouyàâéèêëîïôùûœhAEIOUYÀÂÉÈÊËÎÏÔÙÛŒH".contains(c);
    if text.starts_with(is_vowel) { format!("d’{text}") } else { format!("de {text}") }
}

/// Makes no-break blanks of `~`, which is better seen in a message file.
fn tied(text: &str) -> Cow<'_, str> {
    if text.contains('~') { Cow::Owned(text.replace('~', "\u{a0}")) } else { Cow::Borrowed(text) }
}

/// Writes English so that it can be read, and is seen to come from a message.
fn strange(text: &str) -> Cow<'_, str> {
    let letter = |c| match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        '~' => NO_BREAK,
        c => c,
    };
    Cow::Owned(text.chars().map(letter).collect())
}
