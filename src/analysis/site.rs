//! The sites of a project side by side: when each is done, and whether all get the same.

use crate::analysis::work::{hull, inherited};
use crate::edition::Edition;
use crate::edition::task::{self, Task};
use crate::edition::times::DateSpan;
use crate::units::Percent;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default)]
pub struct SiteFigures {
    /// In the order in which they are first named. Nothing where tasks name fewer than two.
    pub sites: Vec<Site>,
    /// What at least two sites have, or one of two that are alike, in the order of the plan.
    pub shared: Vec<SharedTask>,
}

#[derive(Clone, Debug)]
pub struct Site {
    pub name: String,
    /// Places of its tasks that are work of their own.
    pub tasks: Vec<usize>,
    pub finished: usize,
    pub blocked: usize,
    pub forecast: Option<DateSpan>,
    /// Working days of the project's calendar from the last finish in the baseline to the forecast one.
    pub slip_days: Option<i32>,
    pub progress: Option<Percent>,
    /// The place of its first milestone that is ahead.
    pub next_milestone: Option<usize>,
}

/// Work that several sites have: the same but for the site's name and for numbers.
#[derive(Clone, Debug)]
pub struct SharedTask {
    /// What it is called: its name at the first site, with dots for the site and for numbers.
    pub name: String,
    /// The place of its first task at each site, by the list of sites.
    pub tasks: Vec<Option<usize>>,
    /// It does not take the same time everywhere.
    pub durations_differ: bool,
    /// It does not bring the same everywhere.
    pub deliverables_differ: bool,
    /// So many sites have it that it is meant for all: more than half of them, or one of two that are alike.
    pub is_usual: bool,
}

impl SharedTask {
    /// Returns the sites that lack it, by the list of sites, where it is meant for all.
    pub fn lacking(&self) -> impl Iterator<Item = usize> + '_ {
        let lacking = self.tasks.iter().enumerate().filter(|(_, task)| self.is_usual && task.is_none());
        lacking.map(|(site, _)| site)
    }
}

/// Compares the sites. Each site is planned for itself and all are to end the same, so what the plan of one
/// has and that of another has not is worth a look. Names are compared without the site, numbers, punctuation
/// and case: `Mail wave 1: York, 84 mailboxes` and `Mail wave 2: Derby, 56 mailboxes` are one.
pub fn analyse(edition: &Edition) -> SiteFigures {
    let tasks = edition.tasks();
    let mut names: Vec<&str> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut members: Vec<Vec<usize>> = Vec::new();
    for (place, task) in tasks.iter().enumerate().filter(|(_, task)| !task.times.summary && task.is_listed())
    {
        let Some(name) = inherited(tasks, task, |task| task.site.as_deref()) else { continue };
        let index = *known.entry(name.trim().to_lowercase()).or_insert_with(|| {
            names.push(name.trim());
            members.push(Vec::new());
            names.len() - 1
        });
        members[index].push(place);
    }
    if names.len() < 2 {
        return SiteFigures::default();
    }
    SiteFigures {
        shared: shared(&names, &members, tasks),
        sites: names.iter().zip(members).map(|(name, places)| site(name, &places, edition)).collect(),
    }
}

fn site(name: &str, places: &[usize], edition: &Edition) -> Site {
    let tasks = edition.tasks();
    let work: Vec<usize> = places.iter().copied().filter(|&place| tasks[place].is_work()).collect();
    let all = || places.iter().map(|&place| &tasks[place]);
    let forecast = hull(all().filter_map(|task| task.times.forecast));
    let agreed = hull(all().filter_map(|task| task.times.baseline));
    let counts = &edition.schedule().work_counts;
    let next_milestone = places
        .iter()
        .copied()
        .filter(|&place| tasks[place].is_milestone() && !tasks[place].times.is_finished())
        .filter_map(|place| Some((tasks[place].times.forecast?.finish, place)))
        .min();
    Site {
        name: name.to_string(),
        finished: work.iter().filter(|&&place| tasks[place].times.is_finished()).count(),
        blocked: all().filter(|task| task.blocked.is_some() && !task.times.is_finished()).count(),
        slip_days: agreed.and_then(|agreed| counts.between(agreed.finish, forecast?.finish)),
        forecast,
        progress: task::progress(work.iter().map(|&place| &tasks[place])),
        next_milestone: next_milestone.map(|(_, place)| place),
        tasks: work,
    }
}

fn shared(sites: &[&str], members: &[Vec<usize>], tasks: &[Task]) -> Vec<SharedTask> {
    let mut found: BTreeMap<String, Vec<Option<usize>>> = BTreeMap::new();
    for (site, places) in members.iter().enumerate() {
        for &place in places.iter().filter(|&&place| tasks[place].is_work()) {
            let Some(key) = key(&tasks[place].name, sites[site]) else { continue };
            found.entry(key).or_insert_with(|| vec![None; sites.len()])[site].get_or_insert(place);
        }
    }
    let has = |row: &[Option<usize>]| row.iter().flatten().count();
    // Two sites are held against each other where they share at least half of what each of them has.
    let of = |site: usize| found.values().filter(|row| row[site].is_some()).count();
    let both = found.values().filter(|row| has(row) == 2).count();
    let are_alike = sites.len() == 2 && both * 2 >= of(0).max(of(1));
    let mut shared: Vec<SharedTask> = found
        .values()
        .filter(|row| are_alike || has(row) >= 2)
        .map(|row| SharedTask {
            is_usual: are_alike || has(row) * 2 > sites.len(),
            ..shared_task(row.clone(), sites, tasks)
        })
        .collect();
    shared.sort_by_key(|row| row.tasks.iter().flatten().min().copied());
    shared
}

fn shared_task(row: Vec<Option<usize>>, sites: &[&str], tasks: &[Task]) -> SharedTask {
    let named = row.iter().enumerate().find_map(|(site, place)| Some((sites[site], (*place)?)));
    let there = || row.iter().enumerate().filter_map(|(site, place)| Some((site, &tasks[(*place)?])));
    let minutes: Vec<i64> =
        there().map(|(_, task)| (task.times.duration_days * 480.0).round() as i64).collect();
    let results: Vec<Option<String>> = there()
        .map(|(site, task)| task.deliverable.as_ref().and_then(|text| key(text, sites[site])))
        .collect();
    SharedTask {
        name: named.map(|(site, place)| pattern(&tasks[place].name, site)).unwrap_or_default(),
        durations_differ: minutes.windows(2).any(|pair| pair[0] != pair[1]),
        deliverables_differ: results.windows(2).any(|pair| pair[0] != pair[1]),
        is_usual: false,
        tasks: row,
    }
}

/// Returns what a name is compared by; nothing where nothing but the site and numbers is in it.
fn key(name: &str, site: &str) -> Option<String> {
    let blank = without_site(&name.to_lowercase(), &site.to_lowercase());
    let words = blank.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words
        .filter(|word| word.chars().count() > 1 && !word.chars().any(|letter| letter.is_ascii_digit()))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn has_digit(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_digit())
}

/// Returns what names of all sites have alike: dots for the site, and without the number and the details of each.
fn pattern(name: &str, site: &str) -> String {
    let lower = name.to_lowercase();
    let blank = if lower.len() == name.len() { splice(name, &lower, &site.to_lowercase()) } else { lower };
    let mut parts: Vec<String> = Vec::new();
    for (index, part) in blank.split([',', ';', ':']).enumerate() {
        let mut words: Vec<&str> = part.split_whitespace().collect();
        let says_more = part.chars().any(char::is_alphabetic) && !words.iter().any(|word| has_digit(word));
        if index > 0 && !says_more {
            continue;
        }
        while words.last().is_some_and(|word| has_digit(word)) {
            words.pop();
        }
        let words: Vec<&str> =
            words.into_iter().map(|word| if has_digit(word) { "…" } else { word }).collect();
        parts.extend(Some(words.join(" ")).filter(|part| !part.is_empty()));
    }
    let text = parts.join(", ");
    crate::units::text::capital(text.trim_start_matches(|letter: char| !letter.is_alphanumeric()).trim_end())
}

fn without_site(name: &str, site: &str) -> String {
    splice(name, name, site)
}

/// Puts dots where the site stands as words of its own in `lower`, which is `name` in small letters.
fn splice(name: &str, lower: &str, site: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut from = 0;
    for (at, _) in lower.match_indices(site).filter(|_| !site.is_empty()) {
        let end = at + site.len();
        let is_part = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let alone = !is_part(lower[..at].chars().next_back()) && !is_part(lower[end..].chars().next());
        if alone && at >= from && name.is_char_boundary(at) && name.is_char_boundary(end) {
            out.push_str(&name[from..at]);
            out.push('…');
            from = end;
        }
    }
    out.push_str(&name[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_site_and_numbers() {
        let one = key("Mail wave 1: York, 84 mailboxes", "york");
        assert_eq!(one.as_deref(), Some("mail wave mailboxes"));
        assert_eq!(key("Mail wave 2: Derby, 56 mailboxes", "Derby"), one);
        assert_eq!(key("Move York's files, 3.4 TB", "york").as_deref(), Some("move files tb"));
        assert_eq!(key("York", "york"), None);
        // A site's name within another word is no site.
        assert_eq!(key("Yorkshire office", "york").as_deref(), Some("yorkshire office"));
    }

    #[test]
    fn what_sites_share_is_named_without_the_site() {
        assert_eq!(pattern("Firewall at Preston", "preston"), "Firewall at …");
        assert_eq!(pattern("Depot: survey, floor plan", "Depot"), "Survey, floor plan");
        assert_eq!(pattern("Move York's files, 3.4 TB", "york"), "Move …'s files");
    }
}
