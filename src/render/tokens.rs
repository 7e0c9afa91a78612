//! The tokens that a stylesheet sets on `:root`, with their places: what is checked is what browsers read.
//!
//! Not a parser of CSS: it knows comments, texts, blocks and declarations, which is enough for tokens.

use std::collections::BTreeMap;
use std::ops::Range;

/// Which readers see a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    pub const ALL: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

    pub fn word(self) -> &'static str {
        match self {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        }
    }
}

/// One `--name: value`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// Without the dashes.
    pub name: String,
    pub value: String,
    /// Nothing for both schemes.
    pub scheme: Option<Scheme>,
    /// Where the value stands in the text.
    pub place: Range<usize>,
}

/// What tokens are worth in one scheme: the last value, and which stylesheet of many it comes from and where.
pub type Values = BTreeMap<String, (String, usize, Range<usize>)>;

/// Returns the tokens of a stylesheet, in order. Those for forced colours and for paper are left out.
pub fn tokens(css: &str) -> Vec<Token> {
    let css = &without_comments(css);
    let mut out = Vec::new();
    // The heads of the blocks that are open.
    let mut open: Vec<String> = Vec::new();
    let mut start = 0;
    let mut quote = None;
    for (at, c) in css.char_indices() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '{') => {
                open.push(css[start..at].trim().to_lowercase());
                start = at + 1;
            }
            (None, ';' | '}') => {
                out.extend(token(css, start..at, &open));
                if c == '}' {
                    open.pop();
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    out
}

/// Returns what holds in a scheme after several stylesheets, the later over the earlier.
pub fn values(sheets: &[&str], scheme: Scheme) -> Values {
    let mut values = Values::new();
    for (index, sheet) in sheets.iter().enumerate() {
        for token in tokens(sheet) {
            if token.scheme.is_none_or(|only| only == scheme) {
                values.insert(token.name, (token.value, index, token.place));
            }
        }
    }
    values
}

fn token(css: &str, range: Range<usize>, open: &[String]) -> Option<Token> {
    let written = &css[range.clone()];
    let (name, value) = written.split_once(':')?;
    let name = name.trim().strip_prefix("--")?;
    let is_root =
        open.last().is_some_and(|head| head.split(',').any(|part| part.trim().starts_with(":root")));
    let is_elsewhere = |head: &String| head.contains("forced-colors") || head.contains("print");
    if !is_root || open.iter().any(is_elsewhere) {
        return None;
    }
    let scheme = open.iter().rev().find_map(|head| match head {
        head if head.contains("prefers-color-scheme:dark") || head.contains("prefers-color-scheme: dark") => {
            Some(Scheme::Dark)
        }
        head if head.contains("prefers-color-scheme:light")
            || head.contains("prefers-color-scheme: light") =>
        {
            Some(Scheme::Light)
        }
        _ => None,
    });
    let trimmed = value.trim();
    let from = range.end - value.len() + (value.len() - value.trim_start().len());
    Some(Token {
        name: name.to_string(),
        value: trimmed.to_string(),
        scheme,
        place: from..from + trimmed.len(),
    })
}

/// Puts blanks in place of comments, so that every place stays where it was.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(from) = rest.find("/*") {
        out.push_str(&rest[..from]);
        let to = rest[from + 2..].find("*/").map_or(rest.len(), |end| from + 2 + end + 2);
        out.extend(std::iter::repeat_n(' ', to - from));
        rest = &rest[to..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_read_with_their_scheme_and_place() {
        let css = "/* --no:1 */ :root{--a: #fff;--b:x}\n@media (prefers-color-scheme: dark){:root{--a:#000}}\n\
                   @media (forced-colors:active){:root{--a:Canvas}} .x{--a:red} @media print{:root{--a:blue}}";
        let found = tokens(css);
        let told: Vec<(&str, Option<Scheme>)> =
            found.iter().map(|token| (&css[token.place.clone()], token.scheme)).collect();
        assert_eq!(told, [("#fff", None), ("x", None), ("#000", Some(Scheme::Dark))]);
        assert_eq!(values(&[css], Scheme::Light)["a"].0, "#fff");
        assert_eq!(values(&[css, ":root{--a:#123}"], Scheme::Dark)["a"].0, "#123");
    }

    #[test]
    fn what_is_no_stylesheet_has_no_tokens() {
        for css in ["", "}}}}", "/*", ":root{--a", "é{;é:--x}", "\"{"] {
            assert!(tokens(css).is_empty(), "{css}");
        }
    }
}
