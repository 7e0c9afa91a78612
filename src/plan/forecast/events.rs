//! What may happen: risks of the register, played once a run.

use crate::model::Project;
use crate::model::ids::RiskId;
use crate::model::risk::{Risk, RiskStatus};
use crate::model::task::Shape;
use crate::plan::forecast::random::{LANES, Lanes, Stream, key};
use crate::plan::forecast::sample::Curves;
use crate::plan::network::{Network, Tie};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;
use crate::units::moment::DAY;
use crate::units::{Duration, Money};
use std::collections::{BTreeMap, BTreeSet};

/// A risk in play.
pub struct Event {
    pub risk: RiskId,
    key: u64,
    /// It happens where 32 random bits are below this.
    below: u64,
    delay_curve: usize,
    pub targets: Vec<Target>,
    cost: Option<Cost>,
    /// Chance times likely cost, as the register has it.
    pub exposure: Option<Money>,
}

/// A task that a risk delays: the minutes of its calendar that the delay may have.
pub struct Target {
    pub node: usize,
    low: f32,
    width: f32,
}

struct Cost {
    curve: usize,
    low: f64,
    width: f64,
}

/// What a risk does in one block of runs.
pub struct Played {
    /// One bit a run.
    pub happened: u64,
    delay: [f32; LANES],
    pub cost: [f64; LANES],
}

impl Event {
    /// Returns the risks that are played: open, mitigated or accepted, with a chance, and with a cost or a
    /// delay of something that is not done.
    pub fn all(project: &Project, network: &Network, dated: &[bool], curves: &mut Curves) -> Vec<Event> {
        let mut same_name: BTreeMap<&str, u32> = BTreeMap::new();
        let mut events = Vec::new();
        for (index, risk) in project.risks.iter().enumerate() {
            let named_before = same_name.entry(&risk.record.id).or_default();
            let key = key("risk", &risk.record.id).wrapping_add(u64::from(*named_before));
            *named_before += 1;
            let live =
                matches!(risk.status, RiskStatus::Open | RiskStatus::Mitigating | RiskStatus::Accepted);
            let Some(chance) = risk.chance.filter(|_| live) else { continue };
            let targets = targets(risk, network, dated);
            if targets.is_empty() && risk.cost.is_none() {
                continue;
            }
            let mut curve = |low: f64, likely: f64, high: f64| {
                let along = if high > low { ((likely - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
                curves.find(Shape::Pert, along)
            };
            let ends = |duration: Duration| delay_minutes(network, 1, duration);
            events.push(Event {
                risk: RiskId::new(index),
                key,
                below: (u64::from(chance.basis_points()) << 32) / 10_000,
                delay_curve: risk.delay.map_or(0, |d| curve(ends(d.low), ends(d.likely), ends(d.high))),
                targets,
                cost: risk.cost.map(|cost| {
                    let (low, likely, high) = (cost.low.to_f64(), cost.likely.to_f64(), cost.high.to_f64());
                    Cost { curve: curve(low, likely, high), low, width: (high - low).max(0.0) }
                }),
                exposure: risk.cost.map(|cost| cost.likely.part(chance)),
            });
        }
        events
    }

    /// Plays the risk in each run of a block.
    pub fn play(&self, seed: u64, curves: &Curves, block: usize) -> Played {
        let mut stream = Stream::new(seed, self.key, block);
        let mut played = Played { happened: 0, delay: [0.0; LANES], cost: [0.0; LANES] };
        for (lane, bits) in stream.lanes().into_iter().enumerate() {
            played.happened |= u64::from(u64::from(bits) < self.below) << lane;
        }
        if played.happened == 0 {
            return played;
        }
        let (delay, cost) = (stream.lanes(), stream.lanes());
        if !self.targets.is_empty() {
            let curve = curves.get(self.delay_curve);
            played.delay = delay.map(|bits| curve.of_bits(bits));
        }
        if let Some(Cost { curve, low, width }) = &self.cost {
            let curve = curves.get(*curve);
            let happened = played.happened;
            for lane in (0..LANES).filter(|lane| happened >> lane & 1 == 1) {
                played.cost[lane] = low + width * f64::from(curve.of_bits(cost[lane]));
            }
        }
        played
    }
}

impl Played {
    #[inline]
    pub fn has(&self, lane: usize) -> bool {
        self.happened >> lane & 1 == 1
    }

    /// Returns the minutes that the risk adds to one of its tasks in each run.
    pub fn delay(&self, target: &Target) -> Lanes {
        std::array::from_fn(|lane| match self.has(lane) {
            true => (target.low + self.delay[lane] * target.width + 0.5) as i32,
            false => 0,
        })
    }
}

/// Returns a delay in the minutes of a calendar. One of the clock counts for the working time that the
/// calendar's week has on average.
fn delay_minutes(network: &Network, own: u32, delay: Duration) -> f64 {
    let minutes = f64::from(network.axes.minutes(own, delay));
    let week = f64::from(network.axes.workdays(own).week_minutes);
    if delay.elapsed { (minutes * week / f64::from(7 * DAY)).floor() } else { minutes }
}

/// Returns the tasks that a risk delays, each once. A risk of a phase delays the tasks that end it: so each
/// way through the phase is longer by the delay, and not by a delay a task.
fn targets(risk: &Risk, network: &Network, dated: &[bool]) -> Vec<Target> {
    let Some(delay) = risk.delay else { return Vec::new() };
    let mut nodes = BTreeSet::new();
    for task in risk.affects.iter().map(|task| task.index()).filter(|&task| task < network.tasks) {
        if network.outline.is_parent(task) {
            let parts = (0..network.tasks).filter(|&node| is_below(network, node, task));
            nodes.extend(
                parts.filter(|&node| can_wait(network, node)).filter(|&node| !leads_on(network, node, task)),
            );
        } else if can_wait(network, task) {
            nodes.insert(task);
        }
    }
    let target = |node: usize| {
        let ends = |duration| delay_minutes(network, network.own[node], duration);
        let (low, high) = (ends(delay.low), ends(delay.high));
        Target { node, low: low as f32, width: (high - low).max(0.0) as f32 }
    };
    nodes.into_iter().filter(|&node| dated[node]).map(target).collect()
}

fn can_wait(network: &Network, node: usize) -> bool {
    matches!(network.role[node], Role::Work | Role::Started)
}

fn is_below(network: &Network, task: usize, above: usize) -> bool {
    let mut parent = network.outline.parent[task];
    while parent != NOBODY && parent as usize != above {
        parent = network.outline.parent[parent as usize];
    }
    parent != NOBODY
}

/// Tells whether something else within a phase follows a node, or follows a part that it belongs to.
fn leads_on(network: &Network, node: usize, phase: usize) -> bool {
    network.outgoing(node).iter().any(|&index| {
        let edge = &network.edges[index as usize];
        let to = edge.to as usize;
        match edge.tie {
            Tie::Part => to != phase && is_below(network, to, phase) && leads_on(network, to, phase),
            Tie::Link(_) | Tie::Wait => {
                let task = network.task(to).index();
                !edge.tie.leaves_start() && is_below(network, task, phase)
            }
        }
    })
}
