//! Vendors: who owes what, since when, what waits for it, and whom to call. What is overdue comes first.

mod commitments;
mod orders;
mod words;

use crate::analysis::own_part::OwnPart;
use crate::analysis::vendor::VendorMoney;
use crate::checks::Report;
use crate::edition::vendor::Vendor;
use crate::pages::phrase::Phrase;
use crate::pages::rest::Rest;
use crate::pages::view::{self, StatusView, WhoView};
use crate::pages::{Page, paths};
use crate::units::locale::say;
use commitments::Row;
use orders::Orders;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    headline: String,
    sub: String,
    vendors: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    id: &'a str,
    name: &'a str,
    /// Markdown.
    service: &'a str,
    owner: Option<WhoView>,
    contact: Option<&'a str>,
    response: Option<&'a str>,
    /// Markdown.
    escalation: &'a str,
    /// How they have kept their word.
    record: String,
    contract: Option<String>,
    /// What of it is paid, ordered and left; or why that is not known.
    money: String,
    rows: Vec<Row<'a>>,
    /// To the vendor itself.
    orders: Option<Orders<'a>>,
    rest: Rest<'a>,
}

/// Heads what a vendor has promised, on the site that is for it: what is overdue, else what slips, else what is open.
pub fn own_headline(report: &Report) -> Option<String> {
    let own = report.figures.own_part.as_ref().filter(|own| own.all > 0)?;
    let (vendors, figures) = (report.edition.vendors(), &report.figures.vendors);
    let one = own.vendor..own.vendor + 1;
    Some(words::headline(report.numbers(), &figures[one.clone()], &vendors[one], report.edition.as_of()))
}

/// Counts what a vendor has promised, on the site that is for it.
pub fn own_record(report: &Report) -> Option<String> {
    let own = report.figures.own_part.as_ref().filter(|own| own.all > 0)?;
    Some(words::record(report.numbers(), &report.figures.vendors[own.vendor]))
}

/// One promise of the vendor that reads.
pub struct Promise {
    pub what: String,
    pub status: StatusView,
    pub waits: Option<Phrase>,
}

/// Says how a promise of the vendor that reads stands, and what waits for it.
pub fn own_promise(report: &Report, own: &OwnPart, place: usize) -> Promise {
    let commitment = &report.edition.vendors()[own.vendor].commitments[place];
    let found = &report.figures.vendors[own.vendor].commitments[place];
    Promise {
        what: report.edition.words(&commitment.what),
        status: words::status(report.numbers(), found, commitment.agreed(), report.edition.as_of()),
        waits: found.waits.as_ref().map(|waits| commitments::waiting(report, waits)),
    }
}

/// Makes the page, where there is a vendor.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let (edition, locale) = (&report.edition, report.numbers());
    let figures = &report.figures.vendors;
    if edition.vendors().is_empty() {
        return None;
    }
    let mut order: Vec<usize> = (0..figures.len()).collect();
    // Who is longest overdue is first, then who owes anything; the others as they are written.
    order.sort_by_key(|&place| {
        (std::cmp::Reverse(commitments::longest_overdue(&figures[place])), figures[place].open == 0, place)
    });
    let view = View {
        headline: words::headline(locale, figures, edition.vendors(), edition.as_of()),
        sub: words::sub(locale, figures),
        vendors: order.into_iter().map(|place| one(report, place)).collect(),
    };
    Some(Page {
        path: paths::VENDORS.to_string(),
        title: say!(locale, "vendors-title"),
        menu: Some(say!(locale, "vendors-title")),
        template: "vendors.html",
        wide: false,
        view: Box::new(view),
    })
}

fn one(report: &Report, place: usize) -> One<'_> {
    let (vendor, figures) = (&report.edition.vendors()[place], &report.figures.vendors[place]);
    let currency = report.edition.head().currency;
    One {
        id: &vendor.record.id,
        name: &vendor.name,
        service: vendor.service.as_str(),
        owner: view::who(&vendor.record.owner),
        contact: vendor.contact.known().map(String::as_str),
        response: vendor.response.as_deref(),
        escalation: vendor.escalation.get().map_or("", |text| text.as_str()),
        record: words::record(report.numbers(), figures),
        contract: vendor.contract_value.known().map(|amount| currency.exact(*amount)),
        money: money(report, vendor, figures.money),
        rows: commitments::rows(report, vendor, figures),
        orders: orders::orders(report, vendor),
        rest: Rest::of(report, &vendor.record),
    }
}

/// Says what is booked; nothing to an audience that does not see all of the money.
fn money(report: &Report, vendor: &Vendor, money: Option<VendorMoney>) -> String {
    let budget = report.edition.budget();
    if vendor.contract_value.is_withheld() || !budget.complete {
        return String::new();
    }
    match money {
        Some(money) => words::money(money, report.edition.head().currency),
        None if budget.entries.is_empty() => String::new(),
        None => say!(report.numbers(), "vendors-nothing-booked"),
    }
}
