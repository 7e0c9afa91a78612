//! The two passes alone, over a network compiled once: for whoever runs them many times, or times them.

use crate::model::Project;
use crate::plan::backward::backward;
use crate::plan::float::participants;
use crate::plan::forward::forward;
use crate::plan::network::{FAR, Network};
use crate::plan::variance;
use crate::units::{Date, Moment};

/// A project made ready for the passes.
#[derive(Clone, Debug)]
pub struct Passes {
    network: Network,
}

/// What one run of both passes found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The finish of the project; nothing where no task has dates.
    pub finish: Option<Moment>,
    /// How many tasks have no float, or less.
    pub critical: usize,
}

impl Passes {
    /// Compiles the network of a project as of the end of a day.
    pub fn new(project: &Project, as_of: Date) -> Passes {
        let baseline = variance::chosen_baseline(project);
        let start = variance::project_start(project, baseline, as_of);
        Passes { network: Network::new(project, as_of, start) }
    }

    /// Returns how many nodes and edges the passes go over.
    pub fn size(&self) -> (usize, usize) {
        (self.network.len(), self.network.edges.len())
    }

    /// Runs the forward and the backward pass (Kelley & Walker 1959), calendars and all.
    pub fn run(&self) -> Outcome {
        let network = &self.network;
        let early = forward(network);
        let (dated, counts, finish) = participants(network, &early);
        let late = backward(network, &early, &network.ends(finish.unwrap_or(FAR)), &counts);
        let critical =
            (0..network.tasks).filter(|&node| dated[node] && late.finish[node] <= early.finish[node]).count();
        Outcome { finish: finish.map(Moment::from_minutes), critical }
    }
}
