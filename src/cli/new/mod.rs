//! `milepost new`: one more record, where the project keeps its like, and nothing else touched.

mod example;
mod id;
mod kinds;
mod page;
mod place;
mod record;

use crate::cli::choice::{self, OneOf};
use crate::cli::print::{Terminal, place as shown};
use crate::cli::{Exit, InputError};
use crate::io::{Refused, clock, disk, file, portfolio};
use crate::load::folder::record_fields;
use crate::load::{self, ID_LETTERS, Inventory, Loaded, is_id};
use crate::model::Project;
use crate::source::{Content, Sources};
use crate::units::Date;
use crate::units::text::slug;
use anyhow::Context;
use example::Examples;
use kinds::{CHOICES, Kind, Naming, PAGE, UPDATE};
use place::Place;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Add a record: a risk, a task, a decision, this week's report
///
/// It gets the next free id and today's date, and every key that it may have stands there with its meaning. It goes into
/// the file or the folder that the project keeps the register in; what is there already stays as it is, byte for byte.
#[derive(clap::Args)]
pub struct Args {
    /// What to add
    #[arg(value_name = "KIND", value_parser = OneOf(CHOICES))]
    pub kind: String,
    /// Its id; the next free one by default. Of an update: its day. A text with spaces is its title
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// The project folder, which holds `project.toml`; in place of ID, where it is such a folder
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// What it is called
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// The day that it was raised, such as 2026-11-13; else the project's `status_date`, else today
    #[arg(long, value_name = "DATE", value_parser = crate::cli::project::parse_date)]
    pub as_of: Option<Date>,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let wanted = wanted(&args.kind)?;
    let (id, dir) = id_and_folder(args);
    // No id has a space in it, so that whoever writes the title there has said what it is called.
    let is_title = args.title.is_none() && id.is_some_and(|id| id.trim().contains(char::is_whitespace));
    let (id, written) = if is_title { (None, id) } else { (id, args.title.as_deref()) };
    let title = title(written)?;
    portfolio::refuse_whole(&dir)?;
    let sources = disk::read(&dir, &dir.join("site"))?.sources;
    let Loaded { project, .. } = load::load(&sources);
    let Some(project) = project else {
        let message = format!("there is no project that can be read in `{}`", shown::folder(&dir));
        return Err(Refused::new(message, "name its folder, or make one with `milepost init`").into());
    };
    let day = match args.as_of.or(project.head.status_date) {
        Some(day) => day,
        None => clock::today()?,
    };
    let inventory = load::inventory(&sources);
    let new = Adding { sources: &sources, inventory: &inventory, project: &project, day };
    let written = match wanted {
        Wanted::Record(kind) => new.record(kind, id, title)?,
        Wanted::Update => new.update(id, title)?,
        Wanted::Page => new.page(id, title)?,
    };
    new.check(&written)?;
    let path = dir.join(&written.path);
    let parent = path.parent().unwrap_or(&dir);
    fs::create_dir_all(parent).with_context(|| format!("`{}` could not be made", parent.display()))?;
    file::write(&path, written.text.as_bytes())?;
    let line = written.line.map_or(String::new(), |line| format!(":{line}"));
    terminal.say(&format!("Added {} `{}` in {}{line}", written.what, written.id, shown::folder(&path)));
    Ok(Exit::Done)
}

enum Wanted {
    Record(&'static Kind),
    Update,
    Page,
}

fn wanted(word: &str) -> anyhow::Result<Wanted> {
    let plain = word.to_lowercase();
    match plain.as_str() {
        name if name == UPDATE.name || matches!(name, "updates" | "report") => Ok(Wanted::Update),
        name if name == PAGE.name || name == "pages" => Ok(Wanted::Page),
        "baseline" | "baselines" => {
            let hint = "freeze the plan of today with `milepost baseline NAME`";
            Err(Refused::new("a baseline is not written by hand", hint).into())
        }
        _ => match kinds::find(&plain) {
            Some(kind) => Ok(Wanted::Record(kind)),
            None => Err(choice::unknown("kind of record", word, CHOICES).into()),
        },
    }
}

/// Tells whether a name is that of a project, or of several.
fn is_folder(name: &str) -> bool {
    ["project.toml", "portfolio.toml"].iter().any(|mark| Path::new(name).join(mark).exists())
}

/// One name alone is the folder where it is one of a project, and the id elsewhere.
fn id_and_folder(args: &Args) -> (Option<&str>, PathBuf) {
    match (&args.id, &args.dir) {
        (Some(name), None) if !name.is_empty() && is_folder(name) => (None, PathBuf::from(name)),
        (id, dir) => (id.as_deref(), dir.clone().unwrap_or(PathBuf::from("."))),
    }
}

fn title(written: Option<&str>) -> anyhow::Result<Option<&str>> {
    let title = written.map(str::trim);
    if title.is_some_and(|title| title.is_empty() || title.chars().any(char::is_control)) {
        return Err(Refused::new("a title is one line of text", "give it one with `--title`").into());
    }
    Ok(title)
}

/// A file as it is to be, with what is new in it.
struct Written {
    what: &'static str,
    id: String,
    path: String,
    text: String,
    /// The line that the record begins in, where it stands among others.
    line: Option<usize>,
}

/// What a record is added to.
struct Adding<'a> {
    sources: &'a Sources,
    inventory: &'a Inventory,
    project: &'a Project,
    day: Date,
}

impl Adding<'_> {
    fn record(&self, kind: &'static Kind, id: Option<&str>, title: Option<&str>) -> anyhow::Result<Written> {
        let file = page::file(kind.file).context("the register is not there")?;
        let called = format!("New {}", kind.choice.name);
        // A number does not need a title, a name in words is made of one.
        let words = title.or((kind.naming == Naming::Words).then_some(called.as_str()));
        let id = match id {
            Some(id) => self.free(id)?,
            None => id::next(self.inventory, kind.list, kind.naming, words),
        };
        let manager = self.project.head.manager.and_then(|id| self.project.people.get(id.index()));
        let examples = Examples {
            today: self.day,
            inventory: self.inventory,
            manager: manager.map(|person| person.record.id.as_str()),
        };
        let place = place::of(self.sources, self.inventory, file, kind.list, &id);
        let fields = match place {
            Place::File(_) => file.head,
            Place::End(_) => record_fields(file, kind.list).context("the register has no such list")?,
        };
        if title.is_some() && record::called(fields).is_none() {
            let message = format!("a record of {} has no title", kind.choice.name);
            return Err(Refused::new(message, "leave out `--title`").into());
        }
        let written_id = matches!(place, Place::End(_)).then_some(id.as_str());
        let new =
            record::New { fields, id: written_id, title: title.unwrap_or(&called), examples: &examples };
        let what = kind.choice.name;
        match place {
            Place::File(path) => {
                let text = format!("+++\n{}+++\n", new.keys());
                self.alone(Written { what, id, path, text, line: None })
            }
            Place::End(path) => {
                let old = self.text(&path)?;
                let (text, line) = appended(old, &format!("[[{}]]\n{}", kind.list, new.keys()));
                Ok(Written { what, id, path, text, line: Some(line) })
            }
        }
    }

    fn update(&self, id: Option<&str>, title: Option<&str>) -> anyhow::Result<Written> {
        let day = match id.map(crate::cli::project::parse_date) {
            None => self.day,
            Some(Ok(day)) => day,
            Some(Err(message)) => {
                return Err(Refused::new("a report goes by its day", message).into());
            }
        };
        let text = page::update(self.project, title);
        self.alone(Written {
            what: UPDATE.name,
            id: day.to_string(),
            path: format!("updates/{day}.md"),
            text,
            line: None,
        })
    }

    fn page(&self, id: Option<&str>, title: Option<&str>) -> anyhow::Result<Written> {
        let id = match id {
            Some(id) => self.well_formed(id)?,
            None => title.map(slug).filter(|slug| !slug.is_empty()).unwrap_or("new-page".to_string()),
        };
        let text = page::free(title.unwrap_or("New page"));
        self.alone(Written { what: PAGE.name, path: format!("pages/{id}.md"), id, text, line: None })
    }

    /// Refuses an id that another record has.
    fn free(&self, id: &str) -> anyhow::Result<String> {
        let id = self.well_formed(id)?;
        if self.inventory.taken.contains(&id) {
            let place = self.inventory.kept.iter().find(|kept| kept.id == id);
            let place = place.map_or(String::new(), |kept| format!(", in `{}`", kept.path));
            let hint = "choose another, or leave it out to get the next free one";
            return Err(Refused::new(format!("the id `{id}` is taken{place}"), hint).into());
        }
        Ok(id)
    }

    fn well_formed(&self, id: &str) -> anyhow::Result<String> {
        if id.is_empty() || id.starts_with('.') || !is_id(id) {
            let hint = format!("{ID_LETTERS}; a folder comes after it, and must hold a `project.toml`");
            return Err(Refused::new(format!("`{id}` cannot be an id"), hint).into());
        }
        Ok(id.to_string())
    }

    /// Refuses to write a file that is there.
    fn alone(&self, written: Written) -> anyhow::Result<Written> {
        if self.sources.find(&written.path).is_some() {
            let message = format!("`{}` is there already, and nothing is overwritten", written.path);
            return Err(Refused::new(message, "open it in your editor, or name another one").into());
        }
        Ok(written)
    }

    /// Returns the text of a file that is to be added to, empty where it is not there yet.
    fn text(&self, path: &str) -> anyhow::Result<&str> {
        match self.sources.find(path).map(|id| &self.sources.file(id).content) {
            None => Ok(""),
            Some(Content::Text(text)) => Ok(text),
            Some(_) => Err(InputError(format!("`{path}` cannot be read; `milepost check` tells why")).into()),
        }
    }

    /// Makes sure that the project loads with it as well as it did before: what is written must be read back.
    fn check(&self, written: &Written) -> anyhow::Result<()> {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for (id, file) in self.sources.iter().filter(|(_, file)| matches!(file.content, Content::Text(_))) {
            files.insert(file.path.clone(), self.sources.text(id).to_string());
        }
        let before = messages(&Sources::from_texts(files.clone()));
        files.insert(written.path.clone(), written.text.clone());
        let sources = Sources::from_texts(files);
        let is_page = written.what == UPDATE.name || written.what == PAGE.name;
        let is_read = is_page
            || load::inventory(&sources)
                .kept
                .iter()
                .any(|kept| kept.path == written.path && kept.id == written.id);
        let mut after = messages(&sources);
        for message in &before {
            if let Some(same) = after.iter().position(|other| other == message) {
                after.remove(same);
            }
        }
        let reason = match after.into_iter().next() {
            Some(message) => message,
            None if is_read => return Ok(()),
            None => "it cannot be understood to its end; `milepost check` tells where".to_string(),
        };
        let message = format!("nothing was added to `{}`: {reason}", written.path);
        Err(InputError(message).into())
    }
}

fn messages(sources: &Sources) -> Vec<String> {
    load::load(sources).diagnostics.into_iter().map(|diagnostic| diagnostic.message).collect()
}

/// Puts a record at the end of a text, with the line ends that the text has and one blank line between, and returns
/// the line that it begins in. What is there stays as it is.
fn appended(old: &str, record: &str) -> (String, usize) {
    let newline = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let mut text = old.to_string();
    if !old.is_empty() && !old.ends_with('\n') {
        text += newline;
    }
    let ends_blank = text.is_empty() || text.ends_with("\n\n") || text.ends_with("\n\r\n");
    if !ends_blank {
        text += newline;
    }
    let line = text.matches('\n').count() + 1;
    (text + &record.replace('\n', newline), line)
}

#[cfg(test)]
mod tests {
    use super::appended;

    #[test]
    fn what_is_there_stays_and_line_ends_go_on() {
        assert_eq!(appended("", "a\nb\n"), ("a\nb\n".to_string(), 1));
        assert_eq!(appended("x", "a\n"), ("x\n\na\n".to_string(), 3));
        assert_eq!(appended("x\n", "a\n"), ("x\n\na\n".to_string(), 3));
        assert_eq!(appended("x\n\n", "a\n"), ("x\n\na\n".to_string(), 3));
        assert_eq!(appended("x\r\ny", "a\nb\n"), ("x\r\ny\r\n\r\na\r\nb\r\n".to_string(), 4));
        assert_eq!(appended("x\r\n\r\n", "a\n"), ("x\r\n\r\na\r\n".to_string(), 3));
    }
}
