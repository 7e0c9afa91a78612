//! The few filters of the templates.
//!
//! | filter | takes | prints |
//! |---|---|---|
//! | `date` | an ISO date | `<time datetime="2026-11-13">13 Nov 2026</time>` |
//! | `day` | an ISO date | the same, without the year where it is the report's own |
//! | `markdown(within=…, level=3)` | Markdown | blocks; `within` keeps ids apart, `level` is that of the topmost heading |
//! | `inline` | Markdown of one line | text, emphasis, code and links, no blocks |
//! | `outside(text=…)` | an address | a link, or the text where the address is none |
//! | `lines` | a text file | one `<span id="L12">` a line |
//! | `unbroken` | a text that may name ids | the same; `R-07` keeps to one line |
//! | `status_word(key=…)` | the word of a status | the same, or the theme's own word for that key |
//! | `svg` | a drawing | its element; refuses text |
//!
//! and one function: `say(id="…", name=…)` prints a message of `words/` with its variables.

use crate::pages::links::Links;
use crate::render::asset::Assets;
use crate::render::escape::{escape, unbroken};
use crate::render::{link, markdown};
use crate::units::Date;
use crate::units::locale::{self, Locale};
use std::sync::Arc;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// What filters know of the page that they print on.
#[derive(Clone, Default)]
pub struct Surroundings {
    /// The way to the top of the site: empty, or `../` for each folder.
    pub root: String,
    pub links: Arc<Links>,
    pub as_of: Date,
    pub locale: Locale,
}

/// Registers all filters.
pub fn register(tera: &mut Tera, around: &Surroundings) {
    let (as_of, locale) = (around.as_of, around.locale);
    tera.register_function("say", move |kwargs: Kwargs, _: &State| say(locale, &kwargs));
    tera.register_filter("date", move |written: &str, _: Kwargs, _: &State| {
        time(written, |date| locale.date(date))
    });
    tera.register_filter("day", move |written: &str, _: Kwargs, _: &State| {
        time(written, |date| locale.date_near(date, as_of))
    });
    let here = around.clone();
    tera.register_filter("markdown", move |text: &str, kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let within: &str = kwargs.must_get("within")?;
        let level: u8 = kwargs.get("level")?.unwrap_or(3);
        Ok(Value::safe_string(&markdown::blocks(text, within, level, &here)))
    });
    let here = around.clone();
    tera.register_filter("inline", move |text: &str, _: Kwargs, _: &State| {
        Value::safe_string(&markdown::inline(text, &here))
    });
    let here = around.clone();
    tera.register_filter("outside", move |url: &str, kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let text: &str = kwargs.must_get("text")?;
        let text = escape(if text.trim().is_empty() { url } else { text });
        Ok(Value::safe_string(&match link::judge(url, &here) {
            Some(link) => format!("{}{text}</a>", link.open("")),
            None => text,
        }))
    });
    tera.register_filter("unbroken", |text: &str, _: Kwargs, _: &State| Value::safe_string(&unbroken(text)));
    tera.register_filter("lines", |text: &str, _: Kwargs, _: &State| Value::safe_string(&lines(text)));
    tera.register_filter("svg", |drawing: &Value, _: Kwargs, _: &State| -> TeraResult<Value> {
        let bytes = drawing.as_bytes().ok_or_else(|| Error::message("`svg` prints drawings, not text"))?;
        Ok(Value::safe_string(&String::from_utf8_lossy(bytes)))
    });
}

/// Registers `status_word(key="…")`: the theme's own word for a status, where it has one.
pub fn register_words(tera: &mut Tera, words: &[(String, String)]) {
    let words = words.to_vec();
    tera.register_filter("status_word", move |word: &str, kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let key: &str = kwargs.must_get("key")?;
        let own = words.iter().find(|(known, _)| known == key);
        Ok(own.map_or(word, |(_, own)| own).to_string())
    });
}

/// Registers `asset(name="…")`, the address of a static file.
pub fn register_asset(tera: &mut Tera, root: String, assets: Assets) {
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let name: &str = kwargs.must_get("name")?;
        let path = assets
            .path(name)
            .ok_or_else(|| Error::message(format!("the theme has no static file `{name}`")))?;
        Ok(format!("{root}{path}"))
    });
}

/// Says a message, as text. A variable is text as well, unless a template has made markup of it.
fn say(locale: Locale, kwargs: &Kwargs) -> TeraResult<Value> {
    let id: &str = kwargs.must_get("id")?;
    if !locale.has(id) {
        return Err(Error::message(format!("there is no message `{id}`")));
    }
    // Characters that are in no text hold the places of markup while the rest is escaped.
    let (mut places, mut markup) = ('\u{fdd0}'..='\u{fdef}', Vec::new());
    let mut variables: Vec<(&str, locale::Value)> = Vec::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "id") else { continue };
        variables.push(match (value.as_i64(), value.as_bool(), value.as_str().unwrap_or_default()) {
            (Some(count), ..) => (name, count.into()),
            (_, Some(flag), _) => (name, flag.into()),
            (.., text) => match value.is_safe().then(|| places.next()).flatten() {
                Some(place) => {
                    markup.push((place, text));
                    (name, place.to_string().into())
                }
                None => (name, text.into()),
            },
        });
    }
    let said = locale.say(id, &variables);
    let mut out = String::with_capacity(said.len());
    for run in said.split_inclusive(|c| markup.iter().any(|(place, _)| *place == c)) {
        match markup.iter().find(|(place, _)| run.ends_with(*place)) {
            Some((place, html)) => out.push_str(&(escape(run.trim_end_matches(*place)) + html)),
            None => out.push_str(&escape(run)),
        }
    }
    Ok(Value::safe_string(&out))
}

fn time(written: &str, text: impl Fn(Date) -> String) -> TeraResult<Value> {
    let date: Date = written
        .parse()
        .map_err(|()| Error::message(format!("`{written}` is not a date such as 2026-11-13")))?;
    Ok(Value::safe_string(&format!("<time datetime=\"{date}\">{}</time>", text(date))))
}

/// Writes a file as numbered lines that can be linked to.
fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        out.push_str(&format!(
            "<span class=\"sl\" id=\"L{number}\"><span class=\"no\">{number}</span> {}\n</span>",
            escape(line)
        ));
    }
    out
}
