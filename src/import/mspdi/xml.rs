//! XML as a stream of records: one small tree for each task, resource, calendar or assignment, and
//! never one of the whole file.
//!
//! Nothing here expands an entity that the file declares, and nothing calls itself: neither a bomb of
//! entities nor deep nesting costs more than the file itself.

use crate::import::Fault;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::borrow::Cow;

/// An element with its text and its parts.
#[derive(Clone, Default, Debug)]
pub struct Node<'a> {
    /// The name without its prefix.
    pub name: &'a str,
    pub text: Cow<'a, str>,
    pub parts: Vec<Node<'a>>,
    /// Where it begins in the file.
    pub at: usize,
}

impl<'a> Node<'a> {
    /// Returns the text without the white space around it.
    pub fn value(&self) -> &str {
        self.text.trim()
    }

    /// Returns the value of a part, if it has any.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parts.iter().find(|part| part.name == name).map(Node::value).filter(|value| !value.is_empty())
    }

    /// Returns the parts of a list: `part("WeekDays", "WeekDay")`.
    pub fn list<'b>(&'b self, list: &'b str, item: &'b str) -> impl Iterator<Item = &'b Node<'a>> {
        let lists = self.parts.iter().filter(move |part| part.name == list);
        lists.flat_map(|list| &list.parts).filter(move |part| part.name == item)
    }
}

/// Elements of a record are never nested as deep as this.
const DEPTH_MOST: usize = 40;

/// The lists whose items are handed on one by one.
const LISTS: [&str; 4] = ["Calendars", "Tasks", "Resources", "Assignments"];

/// Elements by one of which a file is told to be MS Project's (Microsoft, "Project elements", MSPDI).
const KNOWN: &[&str] = &[
    "Assignments",
    "CalendarUID",
    "Calendars",
    "CreationDate",
    "CurrencyCode",
    "FinishDate",
    "LastSaved",
    "MinutesPerDay",
    "Name",
    "Resources",
    "SaveVersion",
    "ScheduleFromStart",
    "StartDate",
    "StatusDate",
    "Tasks",
    "Title",
    "UID",
];

/// The beginning of all namespaces of MSPDI.
const NAMESPACE: &str = "http://schemas.microsoft.com/project";

const SAVE_AS: &str =
    "in MS Project choose File, Save As, file type XML Format, and import that; nothing was imported";

const AGAIN: &str = "save it again as XML in the program it comes from; nothing was imported";

/// Hands each record to `each`, in file order, and each other child of the root as it stands.
pub fn walk<'a>(text: &'a str, mut each: impl FnMut(&Node<'a>) -> Result<(), Fault>) -> Result<(), Fault> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Node<'a>> = Vec::new();
    // The room of the last record, for the next one.
    let mut spare: Vec<Node<'a>> = Vec::new();
    let (mut has_root, mut is_known) = (false, false);
    loop {
        let at = reader.buffer_position() as usize;
        let event = reader.read_event().map_err(|error| {
            let place = reader.error_position() as usize;
            if text[place.min(text.len())..].trim().is_empty()
                || reader.buffer_position() as usize >= text.len()
            {
                cut_off(text, &open, place)
            } else {
                Fault::at(text, place, format!("the XML is damaged here: {error}"), AGAIN)
            }
        })?;
        if has_root && open.is_empty() {
            check_rest(text, &event, at)?;
        }
        match event {
            Event::Start(start) => {
                let name = local(&text[at + 1..at + 1 + start.name().as_ref().len()]);
                if open.is_empty() {
                    check_root(text, &start, name, at)?;
                    has_root = true;
                }
                is_known |= open.len() == 1 && KNOWN.contains(&name);
                push(text, &mut open, &mut spare, (name, at))?;
            }
            Event::Empty(start) => {
                let name = local(&text[at + 1..at + 1 + start.name().as_ref().len()]);
                if open.is_empty() {
                    check_root(text, &start, name, at)?;
                    has_root = true;
                }
                is_known |= open.len() == 1 && KNOWN.contains(&name);
                push(text, &mut open, &mut spare, (name, at))?;
                close(&mut open, &mut spare, &mut each)?;
            }
            Event::End(_) => close(&mut open, &mut spare, &mut each)?,
            Event::Text(words) => add(&mut open, words.into_inner()),
            Event::CData(words) => add(&mut open, words.into_inner()),
            Event::GeneralRef(entity) => add(&mut open, Cow::Owned(letter(text, at, &entity)?.to_string())),
            Event::DocType(_) => {
                let message = "the file declares a document type, and with it entities of its own; MS Project never does";
                return Err(Fault::at(text, at, message, AGAIN));
            }
            Event::Eof if !open.is_empty() => return Err(cut_off(text, &open, text.len())),
            Event::Eof if !has_root => {
                return Err(Fault::new("the file holds no XML", "name a file that was saved as XML"));
            }
            Event::Eof if !is_known => {
                let message =
                    "this is no MS Project XML: its `<Project>` holds nothing that MS Project writes";
                return Err(Fault::new(message, SAVE_AS));
            }
            Event::Eof => return Ok(()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Refuses a root that is not MS Project's: other programs have a `<Project>` too, in a namespace of theirs.
fn check_root(text: &str, root: &BytesStart, name: &str, at: usize) -> Result<(), Fault> {
    let short = |text: &str| text.chars().take(60).collect::<String>();
    if name != "Project" {
        let shown = short(name);
        let message = format!("this is no MS Project XML: it begins with `<{shown}>`, not with `<Project>`");
        return Err(Fault::at(text, at, message, SAVE_AS));
    }
    let full = root.name();
    let full: &str = full.as_ref();
    let declares = full.split_once(':').map_or("xmlns".to_string(), |(prefix, _)| format!("xmlns:{prefix}"));
    let space = root.attributes().with_checks(false).flatten().find(|each| each.key.as_ref() == declares);
    let space: String = space.map(|each| each.value.into_owned()).unwrap_or_default();
    if space.is_empty() || space.trim().starts_with(NAMESPACE) {
        return Ok(());
    }
    let message = format!("this is no MS Project XML: its `<Project>` is that of `{}`", short(&space));
    Err(Fault::at(text, at, message, SAVE_AS))
}

/// Refuses what stands behind the end of the root.
fn check_rest(text: &str, event: &Event, at: usize) -> Result<(), Fault> {
    let message = match event {
        Event::Start(_) | Event::Empty(_) => "a second file begins here, behind the end of `</Project>`",
        Event::Text(words) if words.trim().is_empty() => return Ok(()),
        Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
            "there is text behind the end of `</Project>`"
        }
        _ => return Ok(()),
    };
    let space = text[at..].len() - text[at..].trim_start().len();
    Err(Fault::at(text, at + space, message, AGAIN))
}

fn cut_off(text: &str, open: &[Node], place: usize) -> Fault {
    let (line, name) = open.last().map_or((1, "Project"), |node| (line(text, node.at), node.name));
    Fault::at(text, place, format!("the file ends too early: `<{name}>` of line {line} is not closed"), AGAIN)
}

fn line(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1
}

fn push<'a>(
    text: &str,
    open: &mut Vec<Node<'a>>,
    spare: &mut Vec<Node<'a>>,
    (name, at): (&'a str, usize),
) -> Result<(), Fault> {
    if open.len() >= DEPTH_MOST {
        let message = format!("elements are nested more than {DEPTH_MOST} deep here");
        return Err(Fault::at(text, at, message, AGAIN));
    }
    let parts = if open.len() == 2 { std::mem::take(spare) } else { Vec::new() };
    open.push(Node { name, at, parts, ..Node::default() });
    Ok(())
}

fn close<'a>(
    open: &mut Vec<Node<'a>>,
    spare: &mut Vec<Node<'a>>,
    each: &mut impl FnMut(&Node<'a>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let Some(node) = open.pop() else { return Ok(()) };
    let depth = open.len();
    match open.last_mut() {
        None => Ok(()),
        Some(_) if depth == 1 && LISTS.contains(&node.name) => Ok(()),
        Some(_) if depth == 1 => each(&node),
        Some(list) if depth == 2 && LISTS.contains(&list.name) => {
            each(&node)?;
            *spare = node.parts;
            spare.clear();
            Ok(())
        }
        Some(parent) => {
            parent.parts.push(node);
            Ok(())
        }
    }
}

fn add<'a>(open: &mut [Node<'a>], words: Cow<'a, str>) {
    let Some(node) = open.last_mut() else { return };
    if node.text.is_empty() {
        // White space between elements is not worth a copy.
        if node.parts.is_empty() || !words.trim().is_empty() {
            node.text = words;
        }
    } else {
        node.text.to_mut().push_str(&words);
    }
}

/// Returns the letter that `&amp;` or `&#233;` stands for. Other entities would have to be declared.
fn letter(text: &str, at: usize, entity: &BytesRef) -> Result<char, Fault> {
    let name: &str = entity;
    let letter = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => entity.resolve_char_ref().ok().flatten(),
    };
    letter.ok_or_else(|| {
        let shown: String = name.chars().take(40).collect();
        Fault::at(text, at, format!("`&{shown};` stands for nothing that is known here"), AGAIN)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Result<Vec<String>, Fault> {
        let mut names = Vec::new();
        walk(text, |node| {
            names.push(format!("{} {}", node.name, node.get("Name").unwrap_or(node.value())));
            Ok(())
        })?;
        Ok(names)
    }

    #[test]
    fn records_come_one_by_one() {
        let text = "<?xml version='1.0'?><!-- a --><p:Project xmlns:p='http://schemas.microsoft.com/project'>\n <p:Title>A &amp; B&#33;</p:Title>\
                    <Tasks><Task><Name><![CDATA[x < y]]></Name></Task><Task/></Tasks></p:Project>\n";
        assert_eq!(names(text).unwrap(), ["Title A & B!", "Task x < y", "Task "]);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        for (text, place, words) in [
            ("", None, "no XML"),
            ("<html></html>", Some((1, 1)), "`<html>`"),
            ("<Project>\n<Tasks><Task>", Some((2, 14)), "`<Task>` of line 2 is not closed"),
            ("<Project>\n<Tasks><Ta", Some((2, 8)), "`<Tasks>` of line 2 is not closed"),
            ("<Project>\n<Title>&x;</Title></Project>", Some((2, 8)), "`&x;`"),
            ("<!DOCTYPE a [<!ENTITY x 'y'>]>\n<Project/>", Some((1, 1)), "document type"),
            ("<Project><Title></Name></Project>", Some((1, 17)), "damaged"),
        ] {
            let fault = names(text).unwrap_err();
            assert_eq!(fault.place, place, "{text}: {}", fault.message);
            assert!(fault.message.contains(words), "{text}: {}", fault.message);
        }
    }

    #[test]
    fn deep_nesting_is_refused_without_going_deep() {
        let text = format!("<Project>{}", "<a>".repeat(100_000));
        assert!(names(&text).unwrap_err().message.contains("nested"));
    }
}
