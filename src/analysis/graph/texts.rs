//! The references that texts make, as `[[id]]`.

use crate::analysis::graph::Graph;
use crate::edition::{Edition, Prose, Record};
use crate::units::text;

pub fn join_all(edition: &Edition, graph: &mut Graph) {
    let mut all = Mentions { edition, graph };
    for task in edition.tasks() {
        let blocked = task.blocked.as_ref().map(|blocked| blocked.why.as_str());
        let criteria = task.gate.iter().flat_map(|gate| &gate.criteria);
        let texts = task.acceptance.iter().chain(&task.deliverable).chain(criteria).map(String::as_str);
        all.of(&task.record, texts.chain(blocked));
    }
    for risk in edition.risks() {
        let texts = prose([&risk.cause, &risk.effect, &risk.trigger, &risk.fallback]);
        all.of(&risk.record, texts.chain(risk.actions.iter().map(|action| action.what.as_str())));
    }
    for issue in edition.issues() {
        all.of(&issue.record, prose([&issue.resolution]));
    }
    for decision in edition.decisions() {
        let options = decision.options.iter().map(|option| option.title.as_str());
        let texts = prose([&decision.outcome, &decision.why]).chain(options);
        all.of(&decision.record, texts.chain(decision.recommendation.as_deref()));
    }
    for change in edition.changes() {
        let impact = change.impact.scope.iter().chain(&change.impact.quality).map(String::as_str);
        all.of(&change.record, prose([&change.reason]).chain(impact));
    }
    for vendor in edition.vendors() {
        let commitments = vendor.commitments.iter().map(|commitment| commitment.what.as_str());
        let texts = prose([&vendor.service]).chain(vendor.escalation.get().map(Prose::as_str));
        all.of(&vendor.record, texts.chain(commitments));
    }
    for lesson in edition.lessons() {
        all.of(&lesson.record, prose([&lesson.what, &lesson.next_time]));
    }
    edition.objectives().iter().for_each(|found| all.of(&found.record, [found.outcome.as_str()]));
    edition.budget().lines.iter().for_each(|found| all.of(&found.record, []));
    edition.people().iter().for_each(|found| all.of(&found.record, []));
    edition.stakeholders().iter().for_each(|found| all.of(&found.record, prose([&found.needs])));
    edition.communications().iter().for_each(|found| all.of(&found.record, [found.what.as_str()]));
    edition.suites().iter().for_each(|found| all.of(&found.record, []));
    edition.defects().iter().for_each(|found| all.of(&found.record, []));
    for item in edition.readiness() {
        all.of(&item.record, prose([&item.evidence]).chain([item.what.as_str()]));
    }
    edition.sprints().iter().for_each(|found| all.of(&found.record, prose([&found.goal])));
    edition.sign_offs().iter().for_each(|found| all.of(&found.record, [found.deliverable.as_str()]));
    edition.handovers().iter().for_each(|found| all.of(&found.record, [found.what.as_str()]));
    edition.follow_ups().iter().for_each(|found| all.of(&found.record, [found.what.as_str()]));
    for update in edition.updates() {
        let ids = update.sections.iter().flat_map(|section| text::references(section.body.as_str()));
        for id in ids.filter(|id| edition.named(id).is_some()) {
            all.graph.reports.entry(id.to_string()).or_default().insert(update.date);
        }
    }
    for (place, page) in edition.pages().iter().enumerate() {
        for id in text::references(page.body.as_str()).filter(|id| edition.named(id).is_some()) {
            all.graph.pages.entry(id.to_string()).or_default().insert(place);
        }
    }
}

fn prose<const N: usize>(texts: [&Prose; N]) -> impl Iterator<Item = &str> {
    texts.into_iter().map(Prose::as_str)
}

struct Mentions<'a> {
    edition: &'a Edition,
    graph: &'a mut Graph,
}

impl Mentions<'_> {
    /// Joins a record with what its own texts name: the given ones, its long text and its notes.
    fn of<'t>(&mut self, record: &'t Record, texts: impl IntoIterator<Item = &'t str>) {
        let common = [Some(&record.body), record.notes.get()].into_iter().flatten().map(Prose::as_str);
        for id in texts.into_iter().chain(common).flat_map(text::references) {
            self.graph.mention(self.edition, &record.id, id);
        }
    }
}
