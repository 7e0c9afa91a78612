//! What single readers get beside the registers: a vendor its own orders, a board its few pages, and whoever publishes a
//! word about names that texts still say.

use super::built;
use super::ready_made::{FILES, HEAD, data, has, site_of};
use milepost::pipeline::Asked;
use milepost::site::Site;

const BUDGET: &str = "\
[[line]]\nid = \"L-1\"\nname = \"Building works\"\namount = 71119\n\
[[line]]\nid = \"L-2\"\nname = \"Claims and disputes\"\namount = 64447\nvisible = [\"team\"]\n";

const LEDGER: &str = "\
date,line,amount,kind,supplier,reference,note
2026-11-03,L-1,9101,actual,Acme Cabling,INV-501,Zqnote
2026-11-04,L-1,9202,committed,ACME,PO-77 for R-1,
2026-11-05,L-1,8303,actual,Bolt Removals,Zqbolt-1,
2026-11-06,L-2,8404,actual,Acme Cabling,Zqdispute,
2026-11-07,L-1,8505,forecast,Acme Cabling,Zqexpected,
2026-12-01,L-1,8606,actual,Acme Cabling,Zqlater,
2026-11-08,L-1,8707,actual,Acme Cabling and Sons,Zqsons,
2026-11-09,L-1,8808,actual,,Zqnobody,
";

fn with_ledger(head: &str) -> Vec<(&str, &str)> {
    let mut files: Vec<(&str, &str)> = FILES.iter().copied().filter(|file| file.0 != "budget.toml").collect();
    if !head.is_empty() {
        files[0].1 = head;
    }
    files.extend([("budget.toml", BUDGET), ("actuals.csv", LEDGER)]);
    files
}

/// Everything that is not the vendor's: other suppliers, hidden lines, what is expected, what is to come, sums, lines.
const OF_OTHERS: [&str; 20] = [
    "zq",
    "8303",
    "8404",
    "8505",
    "8606",
    "8707",
    "8808",
    "8\u{202f}303",
    "8\u{202f}404",
    "8\u{202f}505",
    "8\u{202f}606",
    "8\u{202f}707",
    "8\u{202f}808",
    "71119",
    "64447",
    "71\u{202f}119",
    "Building works",
    "disputes",
    "L-1",
    "L-2",
];

#[test]
fn a_vendor_reads_its_own_orders_and_no_row_of_anybody_else() {
    let files = with_ledger("");
    let site = site_of(&files, "vendor:acme");
    let shown =
        ["INV-501", "9\u{202f}101", "9\u{202f}202", "PO-77 for (not shown here)", "Two orders and invoices"];
    has(&site, &shown, &OF_OTHERS);
    let orders = data(&site)["vendors"][0]["orders"].clone();
    let read: Vec<(&str, &str)> = orders
        .as_array()
        .unwrap()
        .iter()
        .map(|order| (order["date"].as_str().unwrap(), order["kind"].as_str().unwrap()))
        .collect();
    assert_eq!(read, [("2026-11-03", "invoiced"), ("2026-11-04", "ordered")]);
    // No sum says what all of it is: 18,303 is both, 17,505 all that is booked under the name.
    has(&site, &[], &["18303", "18\u{202f}303", "17505", "17\u{202f}505"]);
    assert!(site.get("budget.html").is_none());
}

#[test]
fn an_invoice_that_gives_money_back_is_a_credit_note() {
    let ledger = LEDGER.replace("9202,committed", "-9202,actual");
    let mut files = with_ledger("");
    files.last_mut().unwrap().1 = &ledger;
    let site = site_of(&files, "vendor:acme");
    let shown = ["<td data-l=\"What\">Credit note</td>", "Two orders, invoices and credit notes are booked"];
    has(&site, &shown, &[]);
}

#[test]
fn nobody_else_reads_orders_in_that_way() {
    for audience in ["vendor:bolt", "exec", "team", "users"] {
        let files = with_ledger("");
        let all = String::from_utf8(
            site_of(&files, audience)
                .get("data/project.json")
                .map_or_else(Vec::new, |file| file.bytes.clone()),
        )
        .unwrap();
        let expected = usize::from(audience == "vendor:bolt");
        assert_eq!(all.matches("\"kind\": \"invoiced\"").count(), expected, "{audience}");
    }
    // Nor the vendor, where money or vendors are kept from it.
    for class in ["money", "budget", "vendors"] {
        let head = format!(
            "{HEAD}[[audience]]\nid = \"acme-site\"\nname = \"Acme\"\nlike = \"vendor\"\nvendor = \"acme\"\nhides = [\"{class}\"]\n"
        );
        has(&site_of(&with_ledger(&head), "acme-site"), &[], &["INV-501", "9101", "9\u{202f}101"]);
    }
}

fn pages(site: &Site) -> Vec<&str> {
    let paths = site.files().iter().map(|file| file.path.as_str());
    paths.filter(|path| path.ends_with(".html") && !path.contains('/')).collect()
}

#[test]
fn a_board_has_few_pages_and_those_of_what_is_marked_for_it() {
    let files = with_ledger("");
    let site = site_of(&files, "exec");
    let expected = [
        "404.html",
        "about.html",
        "budget.html",
        "decisions.html",
        "forecast.html",
        "index.html",
        "milestones.html",
        "risks.html",
        "search.html",
        "timeline.html",
        "week.html",
    ];
    assert_eq!(
        pages(&site).into_iter().filter(|path| *path != "forecast.html").collect::<Vec<_>>(),
        expected.into_iter().filter(|path| *path != "forecast.html").collect::<Vec<_>>()
    );
    assert!(!site.files().iter().any(|file| file.path.starts_with("rules/")));
    // No page leads to one that is not there.
    crate::render::check_platform(&site);
    let mut files = with_ledger("");
    files.push((
        "readiness.toml",
        "[[item]]\nid = \"RD-1\"\nwhat = \"Way back is tried\"\nvisible = [\"exec\", \"team\"]\n",
    ));
    let site = site_of(&files, "exec");
    assert!(pages(&site).contains(&"readiness.html"));
    crate::render::check_platform(&site);
    // Whoever runs the project has them all.
    let team = site_of(&with_ledger(""), "team");
    assert!(["help.html", "rules.html", "plan-quality.html"].iter().all(|path| team.get(path).is_some()));
}

#[test]
fn a_role_is_not_said_twice() {
    let people = "[[person]]\nid = \"sue\"\nname = \"Sue Sponsorova\"\nrole = \"Sponsor, finance director\"\n\
                  [[person]]\nid = \"max\"\nname = \"Max Managerson\"\nrole = \"Project manager\"\n";
    let head = format!("{HEAD}sponsor = \"sue\"\nmanager = \"max\"\n");
    let files = [("project.toml", head.as_str()), ("people.toml", people)];
    let site = site_of(&files, "exec");
    let page = String::from_utf8(site.get("index.html").unwrap().bytes.clone()).unwrap();
    assert!(page.contains("Finance director") && !page.contains("Sponsor, finance"), "{page}");
    assert_eq!(page.matches("Project manager").count(), 0, "{page}");
    has(&site_of(&files, "team"), &["Sue Sponsorova", "Max Managerson"], &[]);
}

#[test]
fn names_that_texts_still_say_are_told_to_whoever_publishes() {
    let people = "[[person]]\nid = \"maria\"\nname = \"Maria van Dyke\"\nrole = \"Lead\"\n\
                  [[person]]\nid = \"bo\"\nname = \"Bo Lindqvist\"\nrole = \"Tester\"\n";
    let plan = "[[task]]\nid = \"a\"\nname = \"Order it\"\nduration = \"2d\"\nacceptance = [\"Maria will ring them\"] # Dyke knows why\n\
                [[task]]\nid = \"b\"\nname = \"Mariana sea\"\nduration = \"2d\"\nnotes = \"Ask Maria first\"\n\
                [[task]]\nid = \"c\"\nname = \"Bo tests the van\"\nduration = \"2d\"\n";
    let update = "## Done\n\nAll is well.\nLindqvist\nhas **Dyke** with him.\n";
    let files = [
        ("project.toml", HEAD),
        ("people.toml", people),
        ("plan.toml", plan),
        ("updates/2026-11-13.md", update),
    ];
    let told = |audience: &str| -> Vec<String> {
        let outcome = built(&files, Asked::Named(audience));
        assert!(outcome.site.is_some(), "{:?} {:?}", outcome.refusal, outcome.diagnostics);
        outcome.mentions.iter().map(|found| format!("{} {}:{}", found.name, found.path, found.line)).collect()
    };
    // Notes are kept from the board, a comment is no text, and `Bo` is too short to tell from a word.
    let expected = ["Dyke updates/2026-11-13.md:5", "Lindqvist updates/2026-11-13.md:4", "Maria plan.toml:5"];
    assert_eq!(told("exec"), expected);
    assert!(told("team").is_empty());
}
