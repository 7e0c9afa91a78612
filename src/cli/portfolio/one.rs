//! One project of a portfolio: read, built, and parted into its site and what the portfolio keeps of it.

use crate::cli::InputError;
use crate::cli::portfolio::{Stand, told};
use crate::cli::print::Report;
use crate::cli::project::{Look, Reading, Scope};
use crate::cli::tally::Tally;
use crate::export::json::card::{self, Unreadable};
use crate::io::portfolio as folders;
use crate::load::audience::OF_VENDOR;
use crate::load::portfolio;
use crate::pages::portfolio::{Card, Failure};
use crate::pipeline::portfolio::{Member, Told, Unseen};
use crate::pipeline::{self, Asked, Input, Outcome, Refusal};
use crate::render::Theme;
use crate::site::Site;
use crate::source::{Content, SourceFile, Sources};
use crate::units::Date;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What was read of a project.
#[derive(Clone)]
pub enum Read {
    Folder(Reading),
    Export(Export),
}

/// What another build has published.
#[derive(Clone)]
pub struct Export {
    /// Nothing where it is no text.
    text: Option<String>,
    /// The place of the file. Its lines are not shown: a program has written them.
    sources: Sources,
}

impl Read {
    /// Reads a folder, or an export.
    pub fn of(stand: &Stand, scope: &Scope, output: &Path, folder: &str) -> anyhow::Result<Read> {
        let path = scope.dir.join(folder);
        if portfolio::is_export(folder) {
            let file = SourceFile { path: String::new(), content: Content::Text(String::new()) };
            let text = folders::read_export(&path)?;
            return Ok(Read::Export(Export { text, sources: Sources::new(vec![file]) }));
        }
        Ok(Read::Folder(Reading { folder: folders::read_project(&path, output)?, clock: stand.clock }))
    }

    /// Returns the files that messages about it point into.
    pub fn sources(&self) -> &Sources {
        match self {
            Read::Folder(reading) => &reading.folder.sources,
            Read::Export(export) => &export.sources,
        }
    }

    /// Tells whether builds from both come to the same.
    #[cfg(feature = "serve")]
    pub fn is_same(&self, other: &Read) -> bool {
        match (self, other) {
            (Read::Folder(one), Read::Folder(other)) => {
                let days = |reading: &Reading| (reading.clock.as_of, reading.clock.today);
                days(one) == days(other) && one.folder.is_same(&other.folder)
            }
            (Read::Export(one), Read::Export(other)) => one.text == other.text,
            _ => false,
        }
    }
}

/// What came of one project.
pub struct Built {
    pub folder: String,
    /// Where it is on the disk.
    pub path: PathBuf,
    pub read: Read,
    pub outcome: Outcome,
    /// What the export of a project says that is built elsewhere.
    pub published: Option<Result<Card, Unreadable>>,
    /// It does not know the vendor that reads, whom another project knows.
    pub is_apart: bool,
    /// Errors in files that it shares with others, and that are told with one of these.
    pub told_elsewhere: usize,
}

/// The theme of all projects that have no files of their own over what the portfolio has for all: it is put together once.
#[derive(Default)]
pub struct Plain(OnceLock<Result<Theme, String>>);

impl Plain {
    /// Returns the theme where a project has these files, and no others.
    fn theme(&self, stand: &Stand, files: &[(String, Vec<u8>)]) -> Option<anyhow::Result<&Theme>> {
        let shared = stand.own.theme.iter().filter(|(path, _)| path.starts_with("themes/"));
        let theme = || self.0.get_or_init(|| Theme::load(files.to_vec()));
        files
            .iter()
            .eq(shared)
            .then(|| theme().as_ref().map_err(|message| InputError(message.clone()).into()))
    }
}

/// How the projects are run.
pub struct Run<'a> {
    pub stand: &'a Stand,
    pub look: &'a Look,
    pub asked: Asked<'a>,
    pub pipeline: fn(&Input) -> Outcome,
    pub plain: &'a Plain,
}

impl Run<'_> {
    /// Reads and runs all projects, in the order of their folders whatever thread is first.
    pub fn all(&self, scope: &Scope, output: &Path) -> anyhow::Result<Vec<Built>> {
        let one = |folder: &String| self.one(folder, Read::of(self.stand, scope, output, folder)?);
        self.stand.folders.par_iter().map(one).collect()
    }

    /// Runs one project.
    pub fn one(&self, folder: &str, read: Read) -> anyhow::Result<Built> {
        let mut published = None;
        let outcome = match &read {
            Read::Export(export) => {
                let text = export.text.as_ref().ok_or(Unreadable::NotOurs);
                let card = text.and_then(|text| card::read(text));
                let wrong = card.as_ref().err().map(|why| told::unreadable(why, &export.sources));
                published = Some(card);
                Outcome { diagnostics: wrong.into_iter().collect(), ..Outcome::default() }
            }
            Read::Folder(reading) => self.outcome(folder, reading, self.pipeline)?,
        };
        let built = Built::new(self.stand, folder, read, outcome);
        Ok(Built { published, ..built })
    }

    /// Runs a project once more, without the milestones of others that its readers are not shown.
    pub fn again(&self, built: &mut Built, unseen: &Unseen) -> anyhow::Result<()> {
        let Read::Folder(reading) = &built.read else { return Ok(()) };
        built.outcome =
            self.outcome(&built.folder, reading, |input| pipeline::build_beside(input, unseen))?;
        Ok(())
    }

    fn outcome(
        &self,
        folder: &str,
        reading: &Reading,
        pipeline: impl Fn(&Input) -> Outcome,
    ) -> anyhow::Result<Outcome> {
        let look = self.stand.look_of(self.look, folder);
        let result = match self.plain.theme(self.stand, &reading.folder.theme) {
            Some(theme) => theme.map(|theme| reading.run_with(theme, pipeline, self.asked, &look)),
            None => reading.run(pipeline, self.asked, &look),
        };
        let mut outcome = match result {
            Ok(outcome) => outcome,
            // A theme that cannot be read costs one project, not all.
            Err(error) => match error.downcast::<InputError>() {
                Ok(InputError(message)) => {
                    Outcome { refusal: Some(Refusal::Theme(message)), ..Outcome::default() }
                }
                Err(error) => return Err(error),
            },
        };
        outcome.data = None;
        Ok(outcome)
    }
}

impl Built {
    pub fn new(stand: &Stand, folder: &str, read: Read, outcome: Outcome) -> Built {
        let path = stand.dir.join(folder);
        Built {
            folder: folder.to_string(),
            path,
            read,
            outcome,
            published: None,
            is_apart: false,
            told_elsewhere: 0,
        }
    }

    /// Returns what its messages are told by.
    pub fn report(&self) -> Report<'_> {
        let Built { folder, path, read, outcome, .. } = self;
        Report { outcome, mask: &outcome.mask, sources: read.sources(), folder: path, part: folder }
    }

    /// Returns how many errors keep it from being shown, told with it or with another.
    pub fn errors(&self) -> usize {
        Tally::of(&self.outcome).errors + self.told_elsewhere
    }

    /// Returns its place among the others where nothing was built.
    pub fn unbuilt(&self) -> Member {
        Member { folder: self.folder.clone(), told: Err(Failure::Refused) }
    }

    /// Tells whether it is made for end users, who are told no status.
    pub fn is_for_users(&self) -> bool {
        self.outcome.site.is_some() && self.outcome.told.is_none()
    }

    /// Returns its place, its name and the day of its figures; nothing where it could not be read.
    pub fn named(&self) -> Option<(&str, &str, Date)> {
        let (name, day) = match &self.published {
            Some(published) => published.as_ref().ok().map(|card| (card.name.as_str(), card.as_of))?,
            None => (self.outcome.summary.project.as_str(), self.outcome.summary.as_of?),
        };
        Some((&self.folder, name, day))
    }

    /// Returns the milestones that it shows; none where it could not be read.
    pub fn shown(&self) -> BTreeSet<String> {
        let published = self.published.iter().flatten().flat_map(Card::date_ids);
        let told = self.outcome.told.iter().flat_map(Told::dates);
        published.chain(told).map(str::to_string).collect()
    }

    /// Parts what it tells from its site, whose files go below the project's folder.
    pub fn part(self) -> (Member, Option<Site>) {
        let errors = self.errors();
        let Built { folder, outcome, published, is_apart, .. } = self;
        if let Some(published) = published {
            let told = published.map(|card| Told::published(Card { folder: folder.clone(), ..card }));
            let told = told.map_err(|why| match why {
                Unreadable::OtherFormat(_) => Failure::OtherFormat,
                Unreadable::NotOurs | Unreadable::Lacks(_) | Unreadable::Wrong(_) => Failure::NoExport,
            });
            return (Member { folder, told }, None);
        }
        let told = match outcome.told {
            Some(told) if errors == 0 => Ok(told.below(&folder)),
            _ if errors > 0 => Err(Failure::Errors(errors)),
            _ if is_apart => Err(Failure::NoPart),
            _ => Err(Failure::Refused),
        };
        let member = Member { folder, told };
        let site = outcome.site.filter(|_| member.told.is_ok() && !member.is_left_out());
        (member, site)
    }

    /// Returns the audience that was asked for, where the project has no such.
    fn unknown(&self) -> Option<&str> {
        match &self.outcome.refusal {
            Some(Refusal::ChooseAudience { unknown, .. }) => unknown.as_deref(),
            _ => None,
        }
    }

    /// Tells whether the project has no such audience.
    pub fn has_no_edition(&self) -> bool {
        self.unknown().is_some()
    }

    /// Tells whether it was made for a vendor.
    pub fn is_for_vendor(&self) -> bool {
        self.outcome.summary.is_for_vendor
    }

    /// Tells whether a vendor that reads has something in it. What could not be read may be something to it.
    pub fn has_part(&self) -> bool {
        match &self.outcome.told {
            Some(told) => told.has_part(),
            None => !self.unknown().is_some_and(|id| id.starts_with(OF_VENDOR)),
        }
    }

    /// Parts it off where it does not know the vendor that reads: it has nothing to do with it. Of `many` audiences that are
    /// declared, each is that of a vendor where one project says so.
    pub fn part_off(&mut self, many: bool) {
        if self.unknown().is_some_and(|id| many || id.starts_with(OF_VENDOR)) {
            self.outcome.refusal = None;
            self.is_apart = true;
        }
    }
}
