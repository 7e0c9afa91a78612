//! What becomes of a hidden word that the alarm has found: a warning at the text that it stands in, an error there, or a
//! fault of the program.

use crate::checks::Report;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::edition::Withheld;
use crate::edition::alarm::{self, Leak, Spot, Written};
use crate::export::texts::{self, Texts};
use crate::pipeline::reword::{self, Place};
use crate::pipeline::{Outcome, Refusal};
use crate::site::{Constant, Site};
use crate::source::{Sources, Span};

/// Places of one word that are named in one message.
const MOST: usize = 6;

/// What is looked for in everything that is made for an audience.
pub struct Ear<'a> {
    withheld: Withheld,
    written: Written,
    texts: Texts,
    /// Those that the ledger names to the audience.
    suppliers: Vec<String>,
    language: String,
    audience: String,
    sources: &'a Sources,
}

/// An ordinary word that a hidden record is called by, where a text for the audience has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    pub spot: Spot,
    pub id: String,
    pub word: String,
}

impl<'a> Ear<'a> {
    /// Prepares the search; what is shared with something shown is no secret.
    pub fn new(report: &Report, withheld: Withheld, written: Written, sources: &'a Sources) -> Ear<'a> {
        let texts = if withheld.is_empty() { Texts::default() } else { texts::of(&report.edition) };
        let entries = report.edition.budget().entries.iter();
        Ear {
            suppliers: entries.filter_map(|entry| entry.supplier.clone()).collect(),
            withheld: withheld.unless_shared(&texts.names, &written),
            written,
            texts,
            language: report.edition.settings().language.clone(),
            audience: report.edition.audience().id.clone(),
            sources,
        }
    }

    /// Tells whether there is nothing to look for.
    pub fn is_deaf(&self) -> bool {
        self.withheld.is_empty()
    }

    /// Searches what was made, says what was found, and tells whether it may be let out.
    pub fn lets_out(&mut self, site: &Site, constant: &Constant, outcome: &mut Outcome) -> bool {
        let mut leaks = alarm::scan(site, &self.withheld, constant);
        if leaks.is_empty() {
            return true;
        }
        self.withheld.explain(&mut leaks, &self.texts.all, &self.written, &self.language);
        let mut found = Diagnostics::default();
        found.extend(std::mem::take(&mut outcome.diagnostics));
        let mut said: Vec<(&str, &str)> = Vec::new();
        for leak in leaks.iter().filter(|leak| !leak.spots.is_empty()) {
            if !said.contains(&(&leak.id, &leak.word)) {
                said.push((&leak.id, &leak.word));
                found.extend(self.message(leak));
                let heard =
                    |spot: &Spot| Heard { spot: spot.clone(), id: leak.id.clone(), word: leak.word.clone() };
                if leak.is_ordinary {
                    outcome.heard.extend(leak.spots.iter().map(heard));
                }
            }
        }
        outcome.diagnostics = found.sorted();
        let (ordinary, told): (Vec<Leak>, Vec<Leak>) = leaks.into_iter().partition(|leak| leak.is_ordinary);
        self.withheld = std::mem::take(&mut self.withheld).unless_ordinary(&ordinary);
        if told.is_empty() {
            return true;
        }
        outcome.refusal = Some(Refusal::Leak(told));
        false
    }

    /// Returns what is still looked for.
    pub fn into_withheld(self) -> Withheld {
        self.withheld
    }

    fn message(&self, leak: &Leak) -> Option<Diagnostic> {
        let Leak { path: _, id, word, spots, is_ordinary, is_name: _, can_be_shown: _ } = leak;
        let audience = &self.audience;
        let mut places = spots.iter().filter_map(|spot| self.span(spot, word));
        let first = places.next()?;
        let remedy = || self.remedy(leak, spots.first()?);
        let message = match (is_ordinary, id == word) {
            (true, _) => format!("`{word}`, an ordinary word here, is also what the hidden `{id}` is called"),
            (false, true) => {
                format!("the id of the hidden `{id}` stands in a text that `{audience}` may see")
            }
            (false, false) => {
                format!(
                    "`{word}`, as the hidden `{id}` is called, stands in a text that `{audience}` may see"
                )
            }
        };
        let diagnostic = match is_ordinary {
            true => Diagnostic::warning("hidden-word", first, message).hint(format!(
                "`{audience}` gets it with this text; if the text speaks of `{id}`, reword one of the two"
            )),
            false => Diagnostic::error("hidden-title", first, message).hint(remedy()?),
        };
        Some(places.take(MOST).fold(diagnostic, |message, place| message.also(place, "here as well")))
    }

    /// Says what can be done at a place.
    fn remedy(&self, leak: &Leak, spot: &Spot) -> Option<String> {
        let (file, found) =
            self.sources.iter().find(|(_, file)| self.sources.home(&file.path) == spot.path)?;
        let text = self.sources.text(file);
        let line = text.lines().nth(spot.line.checked_sub(1)?).unwrap_or_default();
        // Quotes of a name are doubled in a table, and escaped in TOML.
        let line = line.replace("\"\"", "\"").replace("\\\"", "\"");
        let is_part = |name: &String| name.contains(&leak.word) && line.contains(name.as_str());
        let is_supplier = self.suppliers.iter().any(is_part);
        let place = Place { path: &found.path, text, line: spot.line, is_supplier };
        Some(reword::remedy(leak, &self.audience, &place))
    }

    /// Returns the place of a word in a line, or the whole line where it is written otherwise there.
    fn span(&self, spot: &Spot, word: &str) -> Option<Span> {
        let (file, _) = self.sources.iter().find(|(_, file)| self.sources.home(&file.path) == spot.path)?;
        let mut offset = 0;
        for (index, line) in self.sources.text(file).split_inclusive('\n').enumerate() {
            if index + 1 == spot.line {
                let text = line.trim_end();
                let range = match text.find(word) {
                    Some(at) => at..at + word.len(),
                    None => text.len() - text.trim_start().len()..text.len(),
                };
                return Some(Span::new(file, offset + range.start..offset + range.end));
            }
            offset += line.len();
        }
        None
    }
}
