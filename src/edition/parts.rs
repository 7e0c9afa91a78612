//! All parts of an edition, for whoever has to know every text in it. It is taken apart by name, without a rest pattern, so
//! that a new register does not compile until somebody has decided whether it has texts of the author.

use crate::edition::{Edition, calendar, project};
use serde::Serialize;

/// Reads the parts of an edition.
pub trait Reader {
    /// Reads a part that is written as data.
    fn part<T: Serialize + ?Sized>(&mut self, part: &T);
    /// Reads a part in which nothing is a name: the headings of a report are text, and so are the options of a decision.
    fn prose<T: Serialize + ?Sized>(&mut self, part: &T);
    /// Reads the name of a record whose part is read as prose.
    fn name(&mut self, name: &str);
    /// Reads a text that is in no part.
    fn text(&mut self, text: &str);
}

impl Edition {
    /// Gives every text that an author wrote to a reader.
    pub fn read(&self, reader: &mut impl Reader) {
        let Edition {
            audience,
            head,
            objectives,
            scope,
            freezes,
            calendars,
            settings,
            tasks,
            people,
            ownership,
            risks,
            issues,
            decisions,
            changes,
            vendors,
            stakeholders,
            communications,
            suites,
            defects,
            readiness,
            sprints,
            sign_offs,
            handovers,
            follow_ups,
            lessons,
            budget,
            updates,
            pages,
            for_users,
            help,
            schedule,
            // Numbers and days.
            as_of: _,
            matrix: _,
            forecast: _,
            delays: _,
            complete: _,
            // What it calls work stands at the task.
            workload: _,
            // Titles stand at the records.
            names: _,
            // They are shown to who sees everything only.
            files: _,
        } = self;
        reader.text(&audience.name);
        reader.part(head);
        reader.part(objectives);
        objectives.iter().for_each(|objective| reader.name(&objective.outcome));
        reader.part(scope);
        reader.part(freezes);
        reader.part(tasks);
        reader.part(people);
        reader.part(ownership);
        reader.part(risks);
        reader.part(issues);
        reader.prose(decisions);
        decisions.iter().for_each(|decision| reader.name(&decision.title));
        reader.part(changes);
        reader.part(vendors);
        reader.part(stakeholders);
        reader.part(communications);
        reader.part(suites);
        reader.part(defects);
        reader.part(readiness);
        reader.part(sprints);
        reader.part(sign_offs);
        reader.part(handovers);
        reader.part(follow_ups);
        reader.part(lessons);
        reader.part(budget);
        reader.prose(updates);
        reader.part(pages);
        reader.part(for_users);
        reader.part(help);
        schedule.baselines.iter().for_each(|baseline| reader.text(&baseline.name));
        read_settings(settings, reader);
        calendars.iter().for_each(|calendar| read_calendar(calendar, reader));
    }
}

fn read_settings(settings: &project::Settings, reader: &mut impl Reader) {
    let project::Settings {
        site_title,
        silences,
        // Words that the program knows, and addresses.
        thresholds: _,
        publish_called_only: _,
        base_url: _,
        theme: _,
        language: _,
        indexed: _,
        script: _,
    } = settings;
    site_title.iter().for_each(|title| reader.text(title));
    silences.iter().for_each(|silence| reader.text(&silence.reason));
}

fn read_calendar(calendar: &calendar::Calendar, reader: &mut impl Reader) {
    let calendar::Calendar { name, holidays, opened, week: _, day_minutes: _, week_minutes: _ } = calendar;
    reader.text(name);
    holidays.iter().for_each(|holiday| reader.text(&holiday.name));
    opened.iter().for_each(|opened| reader.text(&opened.name));
}
