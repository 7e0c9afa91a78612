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
//! | `status_word(key=…)` | the word of a status | the same, or the theme's own word for that key |
//! | `svg` | a drawing | its element; refuses text |

use crate::pages::links::Links;
use crate::render::asset::Assets;
use crate::render::escape::escape;
use crate::render::{link, markdown};
use crate::units::{Date, locale};
use std::sync::Arc;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// What filters know of the page that they print on.
#[derive(Clone, Default)]
pub struct Surroundings {
    /// The way to the top of the site: empty, or `../` for each folder.
    pub root: String,
    pub links: Arc<Links>,
    pub as_of: Date,
}

/// Registers all filters.
pub fn register(tera: &mut Tera, around: &Surroundings) {
    let as_of = around.as_of;
    tera.register_filter("date", |written: &str, _: Kwargs, _: &State| time(written, locale::date));
    tera.register_filter("day", move |written: &str, _: Kwargs, _: &State| {
        time(written, |date| locale::date_near(date, as_of))
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
