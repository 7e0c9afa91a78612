//! What stands between a milestone and its date: severe risks, open issues, open decisions and blocked work on
//! anything that it waits for.

use crate::analysis::risk::RiskFigures;
use crate::edition::Edition;
use crate::edition::decision::DecisionStatus;
use crate::edition::issue::IssueStatus;
use crate::edition::risk::Band;
use std::collections::BTreeMap;

/// One record that threatens a milestone, by the work that it hits first.
#[derive(Clone, PartialEq, Debug)]
pub struct Threat {
    /// The id of the risk, issue, decision, or of the blocked task itself.
    pub id: String,
    /// The place of the task or milestone that it hits; of several, the one with the least float.
    pub task: usize,
    /// Working days that this task can lose before the milestone moves; nothing where that is not known.
    pub float_days: Option<f64>,
}

/// Returns the threats of each milestone that is ahead, those with the least float first.
///
/// Links are followed as the plan binds them: a link to a parent waits for all its children, and what its parent
/// waits for, a child waits for too.
pub fn all(edition: &Edition, risks: &RiskFigures) -> BTreeMap<usize, Vec<Threat>> {
    let hits = hits(edition, risks);
    if hits.is_empty() {
        return BTreeMap::new();
    }
    let tasks = edition.tasks();
    let followers = followers(edition);
    let mut found: BTreeMap<usize, BTreeMap<&str, Threat>> = BTreeMap::new();
    let mut seen = vec![usize::MAX; tasks.len()];
    for (round, (&task, ids)) in hits.iter().enumerate() {
        let mut ahead = vec![task];
        seen[task] = round;
        while let Some(place) = ahead.pop() {
            if tasks[place].is_milestone() && !tasks[place].times.is_finished() {
                let threats = found.entry(place).or_default();
                for &id in ids {
                    let float_days = tasks[task].times.total_float_days;
                    let threat = Threat { id: id.to_string(), task, float_days };
                    let known = threats.entry(id).or_insert_with(|| threat.clone());
                    if rank(&threat) < rank(known) {
                        *known = threat;
                    }
                }
            }
            for &next in &followers[place] {
                if seen[next] != round && !tasks[next].times.is_finished() {
                    seen[next] = round;
                    ahead.push(next);
                }
            }
        }
    }
    let sorted = |threats: BTreeMap<&str, Threat>| {
        let mut threats: Vec<Threat> = threats.into_values().collect();
        threats.sort_by(|a, b| (rank(a), &a.id).cmp(&(rank(b), &b.id)));
        threats
    };
    found.into_iter().map(|(milestone, threats)| (milestone, sorted(threats))).collect()
}

/// Hundredths of a day of float, unknown last.
fn rank(threat: &Threat) -> i64 {
    threat.float_days.map_or(i64::MAX, |days| (days * 100.0) as i64)
}

/// Returns the troubled tasks that are not finished, each with the ids of what troubles it.
fn hits<'a>(edition: &'a Edition, risks: &RiskFigures) -> BTreeMap<usize, Vec<&'a str>> {
    let tasks = edition.tasks();
    let mut hits: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    let mut add = |place: usize, id| {
        if !tasks[place].times.is_finished() && !tasks[place].inactive {
            let ids = hits.entry(place).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    };
    let severe = |&&place: &&usize| risks.all[place].band.is_some_and(|band| band >= Band::High);
    for &place in risks.open.iter().filter(severe) {
        let risk = &edition.risks()[place];
        risk.affects.iter().for_each(|&task| add(task, risk.record.id.as_str()));
    }
    for issue in edition.issues().iter().filter(|issue| issue.status != IssueStatus::Closed) {
        for &place in &issue.blocks {
            add(place, issue.record.id.as_str());
        }
    }
    let places: BTreeMap<&str, usize> =
        tasks.iter().enumerate().map(|(place, task)| (task.record.id.as_str(), place)).collect();
    for decision in edition.decisions().iter().filter(|found| found.status != DecisionStatus::Made) {
        for &place in decision.affects.iter().filter_map(|id| places.get(id.as_str())) {
            add(place, decision.record.id.as_str());
        }
        let id = decision.record.id.as_str();
        let names = |named: Option<&String>| named.is_some_and(|named| named == id);
        for (place, task) in tasks.iter().enumerate() {
            let gate = task.gate.as_ref().and_then(|gate| gate.decision.as_ref());
            let needs = task.blocked.as_ref().and_then(|blocked| blocked.needs.as_ref());
            if names(gate) || names(needs) {
                add(place, id);
            }
        }
    }
    for (place, task) in tasks.iter().enumerate().filter(|(_, task)| task.blocked.is_some()) {
        add(place, task.record.id.as_str());
    }
    hits
}

/// Returns for each task the places of what waits for it.
fn followers(edition: &Edition) -> Vec<Vec<usize>> {
    let tasks = edition.tasks();
    let mut followers = vec![Vec::new(); tasks.len()];
    for (place, task) in tasks.iter().enumerate() {
        for link in &task.after {
            followers[link.from].push(place);
        }
        if let Some(parent) = task.parent {
            // A parent is done when its children are, and its children wait for what it waits for.
            followers[place].push(parent);
        }
    }
    let waits: Vec<(usize, usize)> = (0..tasks.len())
        .flat_map(|child| {
            let mut parent = tasks[child].parent;
            let mut out = Vec::new();
            while let Some(place) = parent {
                out.extend(tasks[place].after.iter().map(|link| (link.from, child)));
                parent = tasks[place].parent;
            }
            out
        })
        .collect();
    for (from, child) in waits {
        followers[from].push(child);
    }
    followers
}
