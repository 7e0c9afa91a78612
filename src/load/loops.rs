//! Finds tasks that wait for each other, and takes the links that make them do so out of the model.
//!
//! Every task has two nodes: where it begins and where it ends. A link goes from an end to a beginning
//! whatever its kind, since no date of either could be computed before the other. A link to a parent
//! binds all its parts: a parent begins before its parts begin, and ends after they have ended.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Diagnostics;
use crate::load::task::Places;
use crate::model::TaskId;
use crate::model::task::Task;
use crate::source::Span;
use std::collections::VecDeque;

/// Reports one loop of every knot of tasks, and unties the knots.
pub fn break_all(tasks: &mut [Task], places: &[Places], out: &mut Diagnostics) {
    let graph = Graph::of(tasks);
    let knots = graph.knots();
    let is_tied = |from: TaskId, to: usize| knots[end(from.index())] == knots[start(to)];
    let mut reported = vec![false; knots.len()];
    for (to, task) in tasks.iter().enumerate() {
        for link in &task.after {
            let knot = knots[start(to)] as usize;
            if is_tied(link.from, to) && !std::mem::replace(&mut reported[knot], true) {
                let path = graph.path(&knots, start(to), end(link.from.index()));
                out.extend(report(&path, tasks, places));
            }
        }
    }
    for (to, task) in tasks.iter_mut().enumerate() {
        task.after.retain(|link| !is_tied(link.from, to));
    }
}

fn start(task: usize) -> usize {
    2 * task
}

fn end(task: usize) -> usize {
    2 * task + 1
}

/// Edges by their first node, in one list.
struct Graph {
    first: Vec<u32>,
    to: Vec<u32>,
}

impl Graph {
    fn of(tasks: &[Task]) -> Graph {
        let mut edges: Vec<(u32, u32)> = Vec::new();
        let mut edge = |from: usize, to: usize| edges.push((from as u32, to as u32));
        for (index, task) in tasks.iter().enumerate() {
            edge(start(index), end(index));
            if let Some(parent) = task.parent {
                edge(start(parent.index()), start(index));
                edge(end(index), end(parent.index()));
            }
            for link in &task.after {
                edge(end(link.from.index()), start(index));
            }
        }
        edges.sort_unstable();
        let mut first = vec![0; 2 * tasks.len() + 1];
        for &(from, _) in &edges {
            first[from as usize + 1] += 1;
        }
        for node in 1..first.len() {
            first[node] += first[node - 1];
        }
        Graph { first, to: edges.into_iter().map(|(_, to)| to).collect() }
    }

    fn after(&self, node: usize) -> &[u32] {
        &self.to[self.first[node] as usize..self.first[node + 1] as usize]
    }

    /// Returns the strongly connected component of every node (Tarjan 1972, with a stack of its own
    /// instead of recursion: plans are deeper than threads).
    fn knots(&self) -> Vec<u32> {
        const UNSEEN: u32 = u32::MAX;
        let count = self.first.len() - 1;
        let (mut order, mut low) = (vec![UNSEEN; count], vec![0_u32; count]);
        let mut knots = vec![UNSEEN; count];
        let (mut open, mut calls): (Vec<usize>, Vec<(usize, usize)>) = (Vec::new(), Vec::new());
        let (mut next, mut knot) = (0, 0);
        for root in 0..count {
            if order[root] != UNSEEN {
                continue;
            }
            calls.push((root, 0));
            while let Some((node, step)) = calls.pop() {
                if step == 0 {
                    order[node] = next;
                    low[node] = next;
                    next += 1;
                    open.push(node);
                } else {
                    low[node] = low[node].min(low[self.after(node)[step - 1] as usize]);
                }
                let mut child = None;
                for (place, &to) in self.after(node).iter().enumerate().skip(step) {
                    if order[to as usize] == UNSEEN {
                        child = Some((place, to as usize));
                        break;
                    }
                    if knots[to as usize] == UNSEEN {
                        low[node] = low[node].min(order[to as usize]);
                    }
                }
                if let Some((place, to)) = child {
                    calls.push((node, place + 1));
                    calls.push((to, 0));
                    continue;
                }
                if low[node] == order[node] {
                    while let Some(member) = open.pop() {
                        knots[member] = knot;
                        if member == node {
                            break;
                        }
                    }
                    knot += 1;
                }
            }
        }
        knots
    }

    /// Returns the shortest way from one node to another inside their knot, both included.
    fn path(&self, knots: &[u32], from: usize, to: usize) -> Vec<usize> {
        let mut came = std::collections::BTreeMap::from([(from, from)]);
        let mut queue = VecDeque::from([from]);
        while let Some(node) = queue.pop_front().filter(|&node| node != to) {
            for &next in self.after(node) {
                let next = next as usize;
                if knots[next] == knots[from] && !came.contains_key(&next) {
                    came.insert(next, node);
                    queue.push_back(next);
                }
            }
        }
        let mut path = vec![to];
        let mut at = to;
        while let Some(&before) = came.get(&at).filter(|&&before| before != at) {
            path.push(before);
            at = before;
        }
        path.reverse();
        path
    }
}

/// Makes the diagnostic of a loop: from a beginning to an end that this beginning waits for.
fn report(path: &[usize], tasks: &[Task], places: &[Places]) -> Option<Diagnostic> {
    // Told backwards: who waits comes first, and what it waits for comes next.
    let closed: Vec<usize> = path.iter().copied().chain(path.first().copied()).collect();
    let id = |node: usize| tasks[node / 2].record.id.as_str();
    let mut steps = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    for edge in closed.windows(2).rev() {
        let (from, to) = (edge[0], edge[1]);
        if ids.last() != Some(&id(to)) {
            ids.push(id(to));
        }
        if from / 2 == to / 2 && !(from == end(from / 2) && to == start(to / 2)) {
            continue;
        }
        let link = tasks[to / 2].after.iter().position(|link| end(link.from.index()) == from);
        let step = match (from % 2, to % 2) {
            (1, 0) => link
                .and_then(|place| places[to / 2].after.get(place))
                .map(|&span| (span, to, from, "waits for")),
            (0, 0) => places[to / 2].phase.map(|span| (span, to, from, "is part of")),
            _ => places[from / 2].phase.map(|span| (span, from, to, "is part of")),
        };
        steps.extend(step.map(|(span, a, b, verb)| (span, format!("`{}` {verb} `{}`", id(a), id(b)))));
    }
    if ids.last() != ids.first() || ids.len() == 1 {
        ids.extend(ids.first().copied());
    }
    let message = match ids.as_slice() {
        [one, two] if one == two => format!("`{one}` waits for itself"),
        _ => {
            let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
            format!("these wait for each other: {}", ids.join(" → "))
        }
    };
    diagnostic("dependency-loop", message, steps, "take out one of these, or tie other tasks")
}

/// Makes the diagnostic of a loop from its steps, each at its place.
pub fn diagnostic(
    name: &'static str,
    message: String,
    steps: Vec<(Span, String)>,
    hint: &str,
) -> Option<Diagnostic> {
    let mut steps = steps.into_iter();
    let (span, label) = steps.next()?;
    let error = Diagnostic::error(name, span, message).label(label).hint(hint);
    Some(steps.fold(error, |error, (span, label)| error.also(span, label)))
}
