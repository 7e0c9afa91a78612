//! Words that the format suggests, such as the categories of costs and risks, in the language of the site.
//!
//! A project may write any word there. One that the format suggests is said as readers call it, any other stands as it is
//! written. What programs read keeps what is written.

use crate::units::locale::{Locale, say};
use crate::units::text::{capital, uncapital};
use std::borrow::Cow;

/// A key whose words the format suggests.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    /// `category` of a budget line.
    Cost,
    /// `category` of a risk.
    Risk,
    /// `category` of what has to be ready.
    Readiness,
    /// `group` of a stakeholder.
    Group,
    /// `kind` of a gate.
    Gate,
}

/// Returns what readers call a word of the project; one that begins with a large letter keeps it.
pub fn said(locale: Locale, key: Key, written: &str) -> Cow<'_, str> {
    let small = uncapital(written);
    match word(locale, key, &small) {
        Some(word) if small == written => Cow::Owned(word),
        Some(word) => Cow::Owned(capital(&word)),
        None => Cow::Borrowed(written),
    }
}

fn word(locale: Locale, key: Key, written: &str) -> Option<String> {
    Some(match (key, written) {
        (Key::Cost, "labour") => say!(locale, "suggested-cost-labour"),
        (Key::Cost, "licences") => say!(locale, "suggested-cost-licences"),
        (Key::Cost, "hardware") => say!(locale, "suggested-cost-hardware"),
        (Key::Cost, "cloud") => say!(locale, "suggested-cost-cloud"),
        (Key::Cost, "test environments") => say!(locale, "suggested-cost-environments"),
        (Key::Cost, "contractors") => say!(locale, "suggested-cost-contractors"),
        (Key::Cost, "vendor fees") => say!(locale, "suggested-cost-vendors"),
        (Key::Cost, "support") => say!(locale, "suggested-cost-support"),
        (Key::Cost, "training") => say!(locale, "suggested-cost-training"),
        (Key::Risk, "technical") => say!(locale, "suggested-risk-technical"),
        (Key::Risk, "operational") => say!(locale, "suggested-risk-operational"),
        (Key::Risk, "people") => say!(locale, "suggested-risk-people"),
        (Key::Risk, "supplier") => say!(locale, "suggested-risk-supplier"),
        (Key::Risk, "security") => say!(locale, "suggested-risk-security"),
        (Key::Risk, "financial") => say!(locale, "suggested-risk-financial"),
        (Key::Risk, "schedule") => say!(locale, "suggested-risk-schedule"),
        (Key::Readiness, "deployment") => say!(locale, "suggested-readiness-deployment"),
        (Key::Readiness, "rollback") => say!(locale, "suggested-readiness-rollback"),
        (Key::Readiness, "training") => say!(locale, "suggested-readiness-training"),
        (Key::Readiness, "support") => say!(locale, "suggested-readiness-support"),
        (Key::Group, "executives") => say!(locale, "suggested-group-executives"),
        (Key::Group, "end users") => say!(locale, "suggested-group-users"),
        (Key::Group, "technical") => say!(locale, "suggested-group-technical"),
        (Key::Group, "vendors") => say!(locale, "suggested-group-vendors"),
        (Key::Gate, "go/no-go") => say!(locale, "suggested-gate-go"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_word_is_said_and_any_other_stands() {
        let de = Locale::of("de");
        assert_eq!(said(de, Key::Cost, "licences"), "Lizenzen");
        assert_eq!(said(de, Key::Risk, "operational"), "betrieblich");
        assert_eq!(said(de, Key::Risk, "Operational"), "Betrieblich");
        // Only the whole word, and only where its own key has it.
        assert_eq!(said(de, Key::Cost, "licences and support"), "licences and support");
        assert_eq!(said(de, Key::Cost, "operational"), "operational");
        assert_eq!(said(de, Key::Cost, "LICENCES"), "LICENCES");
        assert_eq!(said(Locale::of("nl"), Key::Cost, "licences"), "licences");
    }

    #[test]
    fn english_says_what_is_written() {
        let all = [
            (
                Key::Cost,
                "labour, licences, hardware, cloud, test environments, contractors, vendor fees, support, training",
            ),
            (Key::Risk, "technical, operational, people, supplier, security, financial, schedule"),
            (Key::Readiness, "deployment, rollback, training, support"),
            (Key::Group, "executives, end users, technical, vendors"),
            (Key::Gate, "go/no-go"),
        ];
        for (key, words) in all {
            for written in words.split(", ") {
                assert_eq!(word(Locale::ENGLISH, key, written).as_deref(), Some(written), "{written}");
            }
        }
    }
}
