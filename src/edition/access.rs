//! What can be asked of an edition.

use crate::edition::{
    Audience, Edition, Named, budget, calendar, change, closure, decision, delay, forecast, issue, page,
    people, project, quality, readiness, risk, sprint, stakeholder, task, times, update, users, vendor,
    workload,
};
use crate::units::Date;
use crate::units::locale::Locale;
use std::collections::BTreeMap;

impl Edition {
    pub fn audience(&self) -> &Audience {
        &self.audience
    }
    /// Returns the date that the figures speak for.
    pub fn as_of(&self) -> Date {
        self.as_of
    }
    pub fn head(&self) -> &project::Head {
        &self.head
    }
    /// Returns how the site's language writes figures. The currency has it with it.
    pub fn numbers(&self) -> Locale {
        self.head.currency.numbers()
    }
    pub fn objectives(&self) -> &[project::Objective] {
        &self.objectives
    }
    pub fn scope(&self) -> &project::Scope {
        &self.scope
    }
    pub fn freezes(&self) -> &[project::Freeze] {
        &self.freezes
    }
    /// Returns the project's own calendar, then those that something shown names.
    pub fn calendars(&self) -> &[calendar::Calendar] {
        &self.calendars
    }
    pub fn settings(&self) -> &project::Settings {
        &self.settings
    }
    pub fn matrix(&self) -> &risk::Matrix {
        &self.matrix
    }
    pub fn schedule(&self) -> &times::Schedule {
        &self.schedule
    }
    /// Returns the odds, or why there are none.
    pub fn forecast(&self) -> Result<&forecast::Forecast, forecast::NoForecast> {
        self.forecast.as_ref().map_err(|reason| *reason)
    }
    pub fn tasks(&self) -> &[task::Task] {
        &self.tasks
    }
    /// Tells whether these are all tasks that the project has, each with its words.
    pub fn tasks_complete(&self) -> bool {
        self.complete.tasks
    }
    pub fn people(&self) -> &[people::Person] {
        &self.people
    }
    /// Returns the work of each person who has some, by week.
    pub fn workload(&self) -> &[workload::PersonLoad] {
        &self.workload
    }
    pub fn ownership(&self) -> &[people::Ownership] {
        &self.ownership
    }
    pub fn risks(&self) -> &[risk::Risk] {
        &self.risks
    }
    /// Tells whether these are all risks that the project has.
    pub fn risks_complete(&self) -> bool {
        self.complete.risks
    }
    pub fn issues(&self) -> &[issue::Issue] {
        &self.issues
    }
    /// Tells whether these are all issues that the project has.
    pub fn issues_complete(&self) -> bool {
        self.complete.issues
    }
    pub fn decisions(&self) -> &[decision::Decision] {
        &self.decisions
    }
    /// Tells whether these are all decisions that the project has.
    pub fn decisions_complete(&self) -> bool {
        self.complete.decisions
    }
    pub fn changes(&self) -> &[change::Change] {
        &self.changes
    }
    /// Returns the money of all changes whose money may be known, those first that are shown, in their order.
    pub fn funded_changes(&self) -> Vec<change::Funded> {
        let shown = self.changes.iter().map(change::Change::funded);
        shown.chain(self.budget.unlisted.money.iter().cloned()).collect()
    }
    /// Tells whether these are all changes that the project has, so that their sums are the project's.
    pub fn changes_complete(&self) -> bool {
        self.complete.changes
    }
    /// Returns what a day's delay moves of the work that waits for open decisions.
    pub fn delays(&self) -> &[delay::Delay] {
        &self.delays
    }
    pub fn vendors(&self) -> &[vendor::Vendor] {
        &self.vendors
    }
    /// Tells whether the edition is for this vendor, whom no text calls by name then.
    pub fn is_reader(&self, vendor: &vendor::Vendor) -> bool {
        self.audience.vendor.as_ref() == Some(&vendor.record.id)
    }
    /// Tells whether whoever it is for has something in the project: a vendor may have no work, promise, contract or order
    /// there, and nothing that is shown to it.
    pub fn has_part(&self) -> bool {
        let own = self.audience.vendor.as_ref();
        let deals = |vendor: &vendor::Vendor| {
            !vendor.commitments.is_empty()
                || !vendor.orders.is_empty()
                || vendor.contract_value.known().is_some()
        };
        !self.audience.is_vendor
            || !self.tasks.is_empty()
            || self.names.keys().any(|id| Some(id) != own)
            || !self.updates.is_empty()
            || !self.pages.is_empty()
            || self.vendors.iter().any(deals)
    }
    pub fn stakeholders(&self) -> &[stakeholder::Stakeholder] {
        &self.stakeholders
    }
    pub fn communications(&self) -> &[stakeholder::Communication] {
        &self.communications
    }
    pub fn suites(&self) -> &[quality::Suite] {
        &self.suites
    }
    /// Returns the counts of defects, in file order.
    pub fn defects(&self) -> &[quality::Defects] {
        &self.defects
    }
    pub fn readiness(&self) -> &[readiness::Readiness] {
        &self.readiness
    }
    /// Tells whether these are all readiness items that the project has.
    pub fn readiness_complete(&self) -> bool {
        self.complete.readiness
    }
    /// Tells whether these are all counts of defects that the project has.
    pub fn defects_complete(&self) -> bool {
        self.complete.defects
    }
    /// Tells whether these are all reports that the project has.
    pub fn updates_complete(&self) -> bool {
        self.complete.updates
    }
    /// Tells whether the decision that the project made last is shown.
    pub fn shows_last_decision(&self) -> bool {
        self.complete.last_decision
    }
    /// Returns the sprints, in file order.
    pub fn sprints(&self) -> &[sprint::Sprint] {
        &self.sprints
    }
    pub fn sign_offs(&self) -> &[closure::SignOff] {
        &self.sign_offs
    }
    pub fn handovers(&self) -> &[closure::Handover] {
        &self.handovers
    }
    pub fn follow_ups(&self) -> &[closure::FollowUp] {
        &self.follow_ups
    }
    pub fn lessons(&self) -> &[closure::Lesson] {
        &self.lessons
    }
    pub fn budget(&self) -> &budget::Budget {
        &self.budget
    }
    /// Returns the reports up to the as-of date, oldest first.
    pub fn updates(&self) -> &[update::Update] {
        &self.updates
    }
    /// Returns what happens to end users, in order of time.
    pub fn for_users(&self) -> &[users::Event] {
        &self.for_users
    }
    /// Returns whom end users ask.
    pub fn help(&self) -> Option<&users::Help> {
        self.help.as_ref()
    }
    pub fn pages(&self) -> &[page::FreePage] {
        &self.pages
    }
    /// Returns what an id stands for, if it is shown.
    pub fn named(&self, id: &str) -> Option<&Named> {
        self.names.get(id)
    }
    /// Returns Markdown of one line as plain words, for links and headings: a reference becomes what it is called.
    pub fn words(&self, text: &str) -> String {
        crate::units::text::unlinked(text, |id| self.named(id).map_or(id, |named| named.called(id)))
    }
    pub fn names(&self) -> &BTreeMap<String, Named> {
        &self.names
    }
    /// Returns the project's own files, where the audience may read them.
    pub fn files(&self) -> &[project::SourceText] {
        &self.files
    }
}
