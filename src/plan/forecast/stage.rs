//! Sets the stage for the runs: what is drawn, what can happen, what is counted.

use crate::model::Project;
use crate::model::ids::TaskId;
use crate::model::person::RatePer;
use crate::model::task::TaskKind;
use crate::plan::axes::{Axis, CLOCK};
use crate::plan::float::{Bands, Floats};
use crate::plan::forecast::NoForecast;
use crate::plan::forecast::course::Course;
use crate::plan::forecast::events::Event;
use crate::plan::forecast::lookup::Lookup;
use crate::plan::forecast::random::LANES;
use crate::plan::forecast::runs::Stage;
use crate::plan::forecast::sample::{Curves, Sampler};
use crate::plan::forward::Early;
use crate::plan::network::Network;
use crate::plan::progress::Role;
use crate::plan::{Plan, Status};

/// The most steps, a node in a run each, that are played to find what single risks are worth; never less
/// than this many runs a risk.
const RISK_STEPS: usize = 20_000_000;
const RISK_RUNS: usize = 1_000;

/// A stage, and the milestones that are watched on it.
pub fn set<'a>(
    project: &Project,
    network: &'a Network,
    early: &'a Early,
    floats: &Floats,
    plan: &Plan,
) -> Result<(Stage<'a>, Vec<TaskId>), NoForecast> {
    let runs = project.forecast.runs as usize;
    let span = plan.span.ok_or(NoForecast::NoPlan)?;
    if runs == 0 {
        return Err(NoForecast::NoRuns);
    }
    let is_open = |node: usize| floats.dated[node] && !network.is_done(node);
    if !(0..network.tasks).any(is_open) {
        return Err(NoForecast::Finished);
    }
    let mut curves = Curves::default();
    let sampler = Sampler::new(project, network, &mut curves);
    let events = Event::all(project, network, &floats.dated, &mut curves);
    if sampler.draws.is_empty() && events.iter().all(|event| event.targets.is_empty()) {
        return Err(NoForecast::NothingUncertain);
    }
    let used = used(network);
    let length = span.finish.date() - span.start.date();
    let until = span.finish.date() + (length * 2).clamp(60, 40_000);
    let lookup = Lookup::new(&network.axes, &used, span.start.date() + -60, until);
    let drawn: Vec<usize> = sampler.draws.iter().map(|draw| draw.node).collect();
    let delayed: Vec<usize> =
        events.iter().flat_map(|event| &event.targets).map(|target| target.node).collect();
    let course = Course::new(network, lookup, &floats.dated, &drawn, &sampler.fixed, &delayed);
    let behind: Vec<Vec<u32>> =
        events.iter().map(|event| course.behind(event.targets.iter().map(|target| target.node))).collect();
    let steps: usize = behind.iter().map(Vec::len).sum();
    let affordable = (RISK_STEPS / steps.max(1)).max(RISK_RUNS).min(runs).div_ceil(LANES);
    let milestones = milestones(project, network, floats);
    let watched = milestones.iter().map(|task| leaves(network, floats, task.index())).collect();
    let shifted = |node: usize| floats.shifted.get(node).is_some_and(|&finish| finish != early.finish[node]);
    let moves = |node: usize| network.role[node] == Role::Work && floats.dated[node];
    let as_late = (0..network.tasks).any(shifted).then(|| {
        (0..network.len())
            .map(|node| moves(node) && project.tasks.get(node).is_some_and(|task| task.limits.as_late))
            .collect()
    });
    let bands = Bands::of(&project.health, &network.axes);
    let threshold = |node: usize| {
        let day = f64::from(network.axes.workdays(network.own[node]).day_minutes);
        (bands.critical * day).floor().clamp(-1e9, 1e9) as i32
    };
    let stage = Stage {
        runs,
        early,
        behind: behind.into_iter().map(|nodes| (nodes, affordable)).collect(),
        watched,
        as_late,
        counts: (0..network.len())
            .map(|node| !network.is_done(node) && (floats.dated[node] || !network.is_real(node)))
            .collect(),
        used,
        judged: (0..network.tasks)
            .filter(|&node| is_open(node))
            .map(|node| (node as u32, threshold(node)))
            .collect(),
        rates: rates(project, network, &drawn, &delayed),
        course,
        sampler,
        curves,
        events,
    };
    Ok((stage, milestones))
}

/// Returns which axes some node stands on or is worked on.
fn used(network: &Network) -> Vec<bool> {
    let mut used = vec![false; network.axes.len()];
    for axis in network.axis.iter().chain(&network.own) {
        used[*axis as usize] = true;
    }
    used
}

/// Returns the milestones that have dates and are not reached.
fn milestones(project: &Project, network: &Network, floats: &Floats) -> Vec<TaskId> {
    let open = |task: &usize| {
        project.tasks[*task].kind == TaskKind::Milestone
            && leaves(network, floats, *task)
                .iter()
                .flat_map(|(_, nodes)| nodes)
                .any(|&node| network.status[node as usize] != Status::Finished)
    };
    (0..network.tasks).filter(open).map(TaskId::new).collect()
}

/// Returns the nodes that decide when a task finishes, by axis: itself, or all below it.
fn leaves(network: &Network, floats: &Floats, task: usize) -> Vec<(Axis, Vec<u32>)> {
    let mut by_axis: Vec<(Axis, Vec<u32>)> = Vec::new();
    let mut waiting = vec![task];
    while let Some(task) = waiting.pop() {
        waiting.extend(network.outline.children(task).iter().map(|&child| child as usize));
        if network.outline.is_parent(task) || !floats.dated[task] {
            continue;
        }
        let axis = network.axis[task];
        match by_axis.iter_mut().find(|(other, _)| *other == axis) {
            Some((_, nodes)) => nodes.push(task as u32),
            None => by_axis.push((axis, vec![task as u32])),
        }
    }
    by_axis
}

/// Returns what a minute more of work costs, for tasks whose duration differs from run to run: the rates of
/// those assigned, by their share of the day.
fn rates(project: &Project, network: &Network, drawn: &[usize], delayed: &[usize]) -> Vec<(usize, f64)> {
    let mut nodes: Vec<usize> = drawn.iter().chain(delayed).copied().collect();
    nodes.sort_unstable();
    nodes.dedup();
    let rate = |node: usize| {
        let calendar = network.axes.workdays(network.own[node]);
        let assigned = project.tasks[node].assign.iter();
        let minute = assigned.filter_map(|assigned| {
            let rate = project.budget.rate_of(project.people.get(assigned.person.index())?)?;
            let minutes = match rate.per {
                RatePer::Hour => 60.0,
                RatePer::Day => f64::from(calendar.day_minutes),
                RatePer::Week => f64::from(calendar.week_minutes),
                // Twelve months are 52 weeks.
                RatePer::Month => f64::from(calendar.week_minutes) * 52.0 / 12.0,
            };
            Some(rate.amount.to_f64() / minutes * f64::from(assigned.units) / 10_000.0)
        });
        minute.sum::<f64>()
    };
    // Elapsed time costs nobody's day.
    let works = |node: &usize| network.axis[*node] != CLOCK;
    nodes.into_iter().filter(works).map(|node| (node, rate(node))).filter(|(_, rate)| *rate > 0.0).collect()
}
