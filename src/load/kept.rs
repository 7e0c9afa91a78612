//! What the files say and no site shows: what people cost, and why they are away.
//!
//! The pages that show the project's own files have dots in its place. Line ends stay, so that every line keeps its number.

use crate::load::entry::Parsed;
use crate::load::reader::items;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const DOTS: &str = "•••";

/// Returns the text of a parsed file without what no site shows.
pub fn shown(parsed: &Parsed, text: &str) -> String {
    let mut places = Vec::new();
    let root = &parsed.file.table;
    match parsed.kind.name {
        "people" => {
            for person in tables(root, "person") {
                person.get("rate").into_iter().for_each(|rate| add(rate, &mut places));
                for absence in tables(person, "away") {
                    absence.get("why").into_iter().for_each(|why| add(why, &mut places));
                }
            }
        }
        "budget" => root.get("rates").into_iter().for_each(|rates| add(rates, &mut places)),
        _ => {}
    }
    places.sort_by_key(|place| place.start);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for place in places {
        let span = parsed.file.span(place);
        let place = span.start as usize..span.end as usize;
        let (Some(before), Some(inside)) = (text.get(done..place.start), text.get(place.clone())) else {
            continue;
        };
        out.push_str(before);
        out.push_str(DOTS);
        out.extend(inside.chars().filter(|c| *c == '\n'));
        done = place.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

fn tables<'a>(table: &'a DeTable<'a>, key: &str) -> impl Iterator<Item = &'a DeTable<'a>> {
    table.get(key).into_iter().flat_map(items).filter_map(|item| item.get_ref().as_table())
}

/// Adds where a value stands; of a table, the values in it: its keys say nothing.
fn add<'a>(value: &'a Spanned<DeValue<'a>>, out: &mut Vec<Range<usize>>) {
    match value.get_ref().as_table() {
        Some(table) => table.values().for_each(|value| add(value, out)),
        None => out.push(value.span()),
    }
}
