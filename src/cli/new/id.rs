//! The id of a new record: the next one in the pattern that the project has.

use crate::cli::new::kinds::Naming;
use crate::import::Slugs;
use crate::load::Inventory;
use std::collections::BTreeMap;

/// Returns the next free id in a list: `R-16` after `R-15`, or one made from the title where records go by words.
pub fn next(inventory: &Inventory, list: &str, naming: Naming, title: Option<&str>) -> String {
    let ids: Vec<&str> =
        inventory.kept.iter().filter(|kept| kept.list == list).map(|kept| kept.id.as_str()).collect();
    let numbered: Vec<Numbered> = ids.iter().filter_map(|id| Numbered::of(id)).collect();
    let is_by_number = match naming {
        // Two numbers may be chance, such as those of two floors.
        Naming::Words => numbered.len() > 2 && numbered.len() * 2 > ids.len(),
        Naming::Number(..) => title.is_none() || numbered.len() * 2 >= ids.len(),
    };
    if !is_by_number {
        let mut slugs = Slugs::without(inventory.taken.iter().map(String::as_str));
        return slugs.take(title.unwrap_or(list), list);
    }
    let (prefix, width, last) = pattern(&numbered).unwrap_or(match naming {
        Naming::Number(prefix, width) => (prefix, width, 0),
        Naming::Words => ("", 1, 0),
    });
    (last + 1..)
        .map(|number| format!("{prefix}{number:0width$}"))
        .find(|id| !inventory.taken.contains(id))
        .unwrap_or_else(|| format!("{prefix}{list}"))
}

/// An id with a number at its end.
struct Numbered<'a> {
    prefix: &'a str,
    digits: &'a str,
    number: u64,
}

impl<'a> Numbered<'a> {
    fn of(id: &'a str) -> Option<Numbered<'a>> {
        let prefix = id.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = &id[prefix.len()..];
        // Longer numbers are not counted but given, such as dates and tickets.
        let number = (digits.len() <= 9).then(|| digits.parse().ok())??;
        Some(Numbered { prefix, digits, number })
    }
}

/// Returns what stands before the number of most ids, how many digits it has, and the largest.
fn pattern<'a>(numbered: &[Numbered<'a>]) -> Option<(&'a str, usize, u64)> {
    let mut prefixes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (index, id) in numbered.iter().enumerate() {
        let entry = prefixes.entry(id.prefix).or_default();
        *entry = (entry.0 + 1, index);
    }
    // Of equally frequent ones the one that was used last.
    let prefix = prefixes.into_iter().max_by_key(|&(_, counts)| counts)?.0;
    let of_prefix = || numbered.iter().filter(|id| id.prefix == prefix);
    let padded = of_prefix().filter(|id| id.digits.starts_with('0')).map(|id| id.digits.len());
    Some((prefix, padded.max().unwrap_or(1), of_prefix().map(|id| id.number).max()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;
    use crate::source::Sources;

    fn risks(ids: &[&str]) -> Inventory {
        let text: String = ids.iter().map(|id| format!("[[risk]]\nid = \"{id}\"\ntitle = \"A\"\n")).collect();
        load::inventory(&Sources::from_texts([("project.toml", "name = \"A\""), ("risks.toml", &text)]))
    }

    const RISK: Naming = Naming::Number("R-", 2);

    #[test]
    fn numbers_go_on_as_the_project_has_them() {
        let next = |ids: &[&str]| next(&risks(ids), "risk", RISK, Some("Carrier is late"));
        assert_eq!(next(&[]), "R-01");
        assert_eq!(next(&["R-01", "R-03"]), "R-04");
        assert_eq!(next(&["R-09"]), "R-10");
        assert_eq!(next(&["R-99"]), "R-100");
        assert_eq!(next(&["R9"]), "R10");
        assert_eq!(next(&["RISK-007", "R-1", "RISK-008"]), "RISK-009");
        assert_eq!(next(&["2026-1"]), "2026-2");
    }

    #[test]
    fn words_go_on_as_words() {
        assert_eq!(next(&risks(&["carrier", "roof"]), "risk", RISK, Some("Carrier")), "carrier-2");
        assert_eq!(next(&risks(&["carrier"]), "risk", RISK, None), "R-01");
        assert_eq!(
            next(&risks(&["x-1"]), "task", Naming::Words, Some("Order: 2 switches")),
            "order-2-switches"
        );
        assert_eq!(next(&risks(&["task"]), "task", Naming::Words, None), "task-2");
    }

    #[test]
    fn an_id_of_another_register_is_not_given_again() {
        let text = "[[risk]]\nid = \"R-01\"\ntitle = \"A\"\n";
        let issues = "[[issue]]\nid = \"R-02\"\ntitle = \"A\"\n";
        let sources = [("project.toml", "name = \"A\""), ("risks.toml", text), ("issues.toml", issues)];
        assert_eq!(next(&load::inventory(&Sources::from_texts(sources)), "risk", RISK, None), "R-03");
    }
}
