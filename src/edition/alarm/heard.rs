//! What a hidden word means that was found: whether it is shared with what is shown, an ordinary word that the author
//! uses, or what they must not be told.

use crate::edition::alarm::written::Sought;
use crate::edition::alarm::{Leak, Withheld, Word, Written};
use crate::edition::policy::Clearance;
use crate::model::{Project, RecordId};
use crate::units::text::{slug, without_references};
use std::collections::BTreeSet;

/// Languages in which every noun has a capital.
const CAPITAL_NOUNS: [&str; 2] = ["de", "lb"];

impl Withheld {
    /// Leaves out the titles that the site's own words have in them, in its language: they are on the pages whatever is
    /// hidden, and nobody could take them out. Ids stay, and so do titles that no message says.
    pub fn unless_ours(self, messages: &str) -> Withheld {
        let said = self.said(messages);
        self.without(|index, word| !word.whole && said.contains(&index))
    }

    /// Leaves out what is said openly elsewhere: a title that another project shows is no secret of this one, and
    /// may stand on a page that tells of both.
    pub fn unless_said(self, elsewhere: &str) -> Withheld {
        let said = self.said(elsewhere);
        self.without(|index, _| said.contains(&index))
    }

    /// Leaves out what a hidden record shares with something shown: a title that is, as a whole, a name of the edition
    /// that the author wrote for it, or the name of a page. Names of people and vendors are kept: records refer to them
    /// by these.
    pub fn unless_shared(self, names: &[String], written: &Written) -> Withheld {
        let whole: BTreeSet<String> = names.iter().map(|text| text.trim().to_lowercase()).collect();
        let is_shared = |word: &Word| {
            if word.whole {
                return written.has_page(&word.text);
            }
            let named = slug(&word.text);
            let is_name = whole.contains(&word.text.trim().to_lowercase()) || whole.contains(&named);
            !word.is_name && is_name && written.find(&word.sought(), names).iter().any(|found| found.is_whole)
        };
        self.without(|_, word| is_shared(word))
    }

    /// Leaves out words that were found and are no leak.
    pub fn unless_ordinary(self, leaks: &[Leak]) -> Withheld {
        let is_found = |word: &Word| leaks.iter().any(|leak| leak.id == word.id && leak.word == word.text);
        self.without(|_, word| is_found(word))
    }

    /// Says of what was found where the author wrote it, and whether it is an ordinary word there.
    ///
    /// It is one if it has only letters, of which the first alone is a capital, and every text in which the author used
    /// it has it where any word has a capital, unless all nouns of the language have one.
    pub fn explain(&self, leaks: &mut [Leak], texts: &[String], written: &Written, language: &str) {
        let language = language.split('-').next().unwrap_or(language).to_lowercase();
        let has_capital_nouns = CAPITAL_NOUNS.contains(&language.as_str());
        for leak in leaks {
            let word = self.words.iter().find(|word| word.id == leak.id && word.text == leak.word);
            let Some(word) = word else { continue };
            let found = written.find(&word.sought(), texts);
            leak.is_ordinary = !word.whole
                && !word.is_name
                && is_ordinary(&word.text)
                && !found.is_empty()
                && (has_capital_nouns || found.iter().all(|found| found.begins));
            leak.spots = found.into_iter().map(|found| found.spot).collect();
            leak.spots.dedup();
        }
    }

    /// Leaves out ids that are made of a title that is no secret.
    pub(super) fn without_made_ids(mut self) -> Withheld {
        let titles: BTreeSet<String> =
            self.words.iter().filter(|word| !word.whole).map(|word| word.id.clone()).collect();
        self.words.retain(|word| !word.made || titles.contains(&word.id));
        self
    }
}

impl Word {
    fn sought(&self) -> Sought<'_> {
        Sought { text: &self.text, id: &self.id, alone: self.whole, is_name: self.is_name }
    }
}

/// Tells whether a word has only letters, of which the first alone is a capital.
fn is_ordinary(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
}

/// Tells whether somebody who appears by role is called by a role, as nobody has a name yet in a new project.
pub fn is_a_role(project: &Project, clearance: &Clearance, record: RecordId) -> bool {
    let is_role = |name| project.people.iter().any(|person| person.role.as_deref() == Some(name));
    matches!(record, RecordId::Person(_)) && clearance.has_roles() && is_role(project.title(record))
}

/// Tells whether the title of a record is no word of its own: a sign-off names a task, or says what a task
/// delivers. Whether that may be seen is decided for the task.
pub fn is_title_of_another(project: &Project, record: RecordId, title: &str) -> bool {
    let is_delivered = || project.tasks.iter().any(|task| task.deliverable.as_deref() == Some(title));
    matches!(record, RecordId::SignOff(_)) && (project.names.contains_key(title) || is_delivered())
}

/// Tells whether an id is what a record of this title gets that gives itself none; a second one has a number.
pub fn is_made_of(id: &str, title: &str) -> bool {
    let made = slug(&without_references(title));
    let rest = id.strip_prefix(made.as_str()).filter(|_| !made.is_empty());
    rest.is_some_and(|rest| {
        let number = rest.strip_prefix('-').unwrap_or(rest);
        number.is_empty() && rest.is_empty()
            || !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_word_has_only_letters_and_one_capital() {
        assert!(is_ordinary("Visitors") && is_ordinary("Übergabe"));
        for word in ["visitors", "VPN", "McAdam", "Wave2", "Two words", "Go-live", "Überg4be", ""] {
            assert!(!is_ordinary(word), "{word}");
        }
    }

    #[test]
    fn an_id_that_is_made_of_a_title_is_told_from_one_that_is_written() {
        assert!(is_made_of("what-changes-for-you", "What changes for you"));
        assert!(is_made_of("what-changes-for-you-2", "What changes for you"));
        assert!(
            !is_made_of("O-2", "What changes for you") && !is_made_of("what-changes", "What changes for you")
        );
        assert!(!is_made_of("x", "!"));
    }
}
