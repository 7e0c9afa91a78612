//! The rows of the file: tasks in the order of the outline, with their numbers.

use crate::edition::Edition;
use std::collections::BTreeSet;

/// A task of the edition, as a row of the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Its place in the edition's list of tasks.
    pub task: usize,
    /// The number that links name, and that stays from one export to the next.
    pub uid: u32,
    pub level: usize,
    /// `2.1.3`; nothing where it is longer than the format allows.
    pub number: Option<String>,
    pub has_children: bool,
}

/// How long the format lets an outline number be.
const LONGEST: usize = 512;

/// Returns a row for every task, parents before their children, otherwise in the project's order.
pub fn rows(edition: &Edition) -> Vec<Row> {
    let tasks = edition.tasks();
    let uids = uids(tasks.iter().map(|task| task.record.source.as_deref()));
    let mut children = vec![Vec::new(); tasks.len()];
    let mut top = Vec::new();
    for (place, task) in tasks.iter().enumerate() {
        match task.parent {
            Some(parent) => children[parent].push(place),
            None => top.push(place),
        }
    }
    let mut rows = Vec::with_capacity(tasks.len());
    // A list of what is still to be written in place of a recursion: plans may be nested deeply.
    let mut waiting: Vec<(usize, usize, Option<String>)> = Vec::new();
    let wait = |of: &[usize], level: usize, above: Option<&str>, waiting: &mut Vec<_>| {
        for (index, &place) in of.iter().enumerate().rev() {
            let number = above.map(|above| match above {
                "" => (index + 1).to_string(),
                above => format!("{above}.{}", index + 1),
            });
            waiting.push((place, level, number.filter(|number| number.len() <= LONGEST)));
        }
    };
    wait(&top, 1, Some(""), &mut waiting);
    while let Some((place, level, number)) = waiting.pop() {
        let below = &children[place];
        wait(below, level + 1, number.as_deref(), &mut waiting);
        rows.push(Row { task: place, uid: uids[place], level, number, has_children: !below.is_empty() });
    }
    rows
}

/// Returns the numbers of records: those that an import took them from, the first of each; the others
/// get the numbers that are left, from 1 on.
pub fn uids<'a>(sources: impl Iterator<Item = Option<&'a str>>) -> Vec<u32> {
    let mut taken = BTreeSet::new();
    let given: Vec<Option<u32>> = sources
        .map(|source| {
            let number = source?.strip_prefix("mspdi:")?.parse().ok();
            // 0 is the project itself, and what is too large for a signed number is no number there.
            number.filter(|&number| (1..=i32::MAX as u32).contains(&number) && taken.insert(number))
        })
        .collect();
    let mut next = 0;
    given
        .into_iter()
        .map(|given| {
            given.unwrap_or_else(|| {
                next += 1;
                while taken.contains(&next) {
                    next += 1;
                }
                next
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_and_the_others_fill_the_gaps() {
        let sources = [
            None,
            Some("mspdi:2"),
            Some("jira:ABC-7"),
            Some("mspdi:2"),
            Some("mspdi:0"),
            Some("mspdi:1"),
            None,
        ];
        assert_eq!(uids(sources.into_iter()), [3, 2, 4, 5, 6, 1, 7]);
    }
}
