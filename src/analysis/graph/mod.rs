//! The linked graph: what each record touches and what touches it. Every reference is read both ways, those in
//! keys and those that a text makes as `[[id]]`.

mod references;
mod texts;
mod threats;

use crate::analysis::risk::RiskFigures;
use crate::edition::Edition;
use crate::units::Date;
use std::collections::{BTreeMap, BTreeSet};

pub use threats::Threat;

/// How one record stands to another, in the order in which readers are told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Relation {
    /// A risk to the tasks that it would hit, and back.
    Threatens,
    ThreatenedBy,
    /// An issue to the tasks that it holds up.
    Blocks,
    BlockedBy,
    /// A blocked task to the record that would clear it.
    Needs,
    NeededBy,
    /// A decision to what waits for it or changes by it, also the gate that it opens.
    Decides,
    DecidedBy,
    /// A vendor to the tasks that they do, or that need what they deliver.
    Supplies,
    SuppliedBy,
    /// An objective to what serves it.
    ServedBy,
    Serves,
    /// A budget line to what it pays for.
    PaysFor,
    PaidFrom,
    /// An item of launch readiness to the milestone that asks for it.
    AskedAt,
    Asks,
    /// A sign-off to what it accepts.
    Accepts,
    AcceptedBy,
    /// What is told to the stakeholder who is told.
    Tells,
    ToldBy,
    /// A text to what it names.
    Mentions,
    MentionedBy,
}

impl Relation {
    /// Returns the same relation, seen from the other record.
    pub fn back(self) -> Relation {
        use Relation::*;
        match self {
            Threatens => ThreatenedBy,
            ThreatenedBy => Threatens,
            Blocks => BlockedBy,
            BlockedBy => Blocks,
            Needs => NeededBy,
            NeededBy => Needs,
            Decides => DecidedBy,
            DecidedBy => Decides,
            Supplies => SuppliedBy,
            SuppliedBy => Supplies,
            ServedBy => Serves,
            Serves => ServedBy,
            PaysFor => PaidFrom,
            PaidFrom => PaysFor,
            AskedAt => Asks,
            Asks => AskedAt,
            Accepts => AcceptedBy,
            AcceptedBy => Accepts,
            Tells => ToldBy,
            ToldBy => Tells,
            Mentions => MentionedBy,
            MentionedBy => Mentions,
        }
    }
}

/// One way from a record to another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edge {
    pub relation: Relation,
    /// The id of the other record.
    pub to: String,
}

/// All relations of a project, as far as its audience may know.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    edges: BTreeMap<String, BTreeSet<Edge>>,
    /// The reports that name a record, oldest first.
    reports: BTreeMap<String, BTreeSet<Date>>,
    /// The free pages that name a record, by their places in the edition.
    pages: BTreeMap<String, BTreeSet<usize>>,
    /// What stands between milestones that are ahead and their dates, by the milestone's place.
    threats: BTreeMap<usize, Vec<Threat>>,
}

impl Graph {
    /// Returns what a record is related to, the strongest relations first.
    pub fn of(&self, id: &str) -> impl Iterator<Item = &Edge> {
        self.edges.get(id).into_iter().flatten()
    }

    /// Returns the days of the reports that name a record, newest first.
    pub fn reports(&self, id: &str) -> impl Iterator<Item = Date> {
        self.reports.get(id).into_iter().flatten().rev().copied()
    }

    /// Returns the places of the free pages that name a record.
    pub fn pages(&self, id: &str) -> impl Iterator<Item = usize> {
        self.pages.get(id).into_iter().flatten().copied()
    }

    /// Returns what threatens a milestone that is ahead, most urgent first.
    pub fn threats(&self, milestone: usize) -> &[Threat] {
        self.threats.get(&milestone).map_or(&[], Vec::as_slice)
    }

    /// Joins two records, both ways. A record is not related to itself, nor to what is not shown.
    fn join(&mut self, edition: &Edition, from: &str, relation: Relation, to: &str) {
        let is_shown = |id: &str| edition.named(id).is_some();
        if from == to || !is_shown(from) || !is_shown(to) {
            return;
        }
        let edge = |relation, to: &str| Edge { relation, to: to.to_string() };
        self.edges.entry(from.to_string()).or_default().insert(edge(relation, to));
        self.edges.entry(to.to_string()).or_default().insert(edge(relation.back(), from));
    }

    /// Joins a text's record with what it names, unless they are related by more than words.
    fn mention(&mut self, edition: &Edition, from: &str, to: &str) {
        let related = self.edges.get(from).is_some_and(|edges| edges.iter().any(|edge| edge.to == to));
        if !related {
            self.join(edition, from, Relation::Mentions, to);
        }
    }
}

/// Reads every reference of an edition, both ways.
pub fn analyse(edition: &Edition, risks: &RiskFigures) -> Graph {
    let mut graph = Graph::default();
    references::join_all(edition, &mut graph);
    texts::join_all(edition, &mut graph);
    graph.threats = threats::all(edition, risks);
    graph
}
