//! What several projects may have a part in: risks, vendors, people, and milestones that others wait for.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::paths;
use crate::pages::portfolio::across::{Load, Person, Risk, Vendor, Wait};

/// So many weeks ahead the work of people is told.
const WEEKS: usize = 26;

pub fn risks(report: &Report) -> Vec<Risk> {
    let (risks, figures) = (report.edition.risks(), &report.figures.risks);
    let one = |&place: &usize| {
        let (risk, score) = (&risks[place], &figures.all[place]);
        Risk {
            id: risk.record.id.clone(),
            title: risk.title.clone(),
            shared: risk.shared.clone(),
            tags: risk.record.tags.clone(),
            score: score.score,
            probability: score.now.map(|now| now.probability),
            impact: score.now.map(|now| now.impact),
            band: score.band,
            owner: risk.record.owner.known().map(|who| who.name.clone()),
            exposure: score.exposure,
            href: paths::record(report, Kind::Risk, &risk.record.id),
        }
    };
    figures.open.iter().map(one).collect()
}

pub fn vendors(report: &Report) -> Vec<Vendor> {
    let vendors = report.edition.vendors().iter().zip(&report.figures.vendors);
    vendors
        .map(|(vendor, figures)| Vendor {
            name: vendor.name.clone(),
            contract_value: vendor.contract_value.known().copied(),
            ordered: figures.money.map(|money| money.ordered),
            open: figures.open,
            overdue: figures.overdue,
            late: figures.late,
            next: figures.commitments.iter().filter_map(|commitment| commitment.expected).min(),
            href: paths::record(report, Kind::Vendor, &vendor.record.id),
        })
        .collect()
}

pub fn people(report: &Report) -> Vec<Person> {
    let figures = report.figures.workload.as_ref();
    let people = figures.map_or(&[][..], |figures| &figures.people);
    let one = |load: &crate::analysis::workload::PersonFigures| {
        let person = &report.edition.people()[load.person];
        let weeks = load.weeks.iter().take(WEEKS).filter(|week| !week.tasks.is_empty() || week.elsewhere > 0);
        Person {
            id: person.record.id.clone(),
            name: person.name.clone(),
            weeks: weeks
                .map(|week| Load {
                    monday: week.monday,
                    minutes: week.used() - week.elsewhere,
                    capacity: week.capacity,
                    elsewhere: week.elsewhere,
                })
                .collect(),
            href: paths::record(report, Kind::Person, &person.record.id),
        }
    };
    people.iter().map(one).collect()
}

pub fn waits(report: &Report) -> Vec<Wait> {
    let open = report.edition.tasks().iter().filter(|task| task.is_listed() && !task.times.is_finished());
    open.flat_map(|task| {
        task.waits_for.iter().map(|other| Wait {
            id: task.record.id.clone(),
            name: task.name.clone(),
            start: task.times.forecast.map(|span| span.start),
            project: other.project.clone(),
            milestone: other.id.clone(),
            href: paths::record(report, Kind::Task, &task.record.id),
        })
    })
    .collect()
}
