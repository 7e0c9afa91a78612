//! What people write in texts, links and the ledger gives away neither how somebody is reached nor who is hidden.

use super::ready_made::{FILES, has, site_of};
use super::{Asked, Refusal, built};

fn with(extra: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, text.to_string())).collect();
    for (path, text) in extra {
        match files.iter_mut().find(|(known, _)| known == path) {
            Some((_, before)) => *before += text,
            None => files.push((path, text.to_string())),
        }
    }
    files
}

fn borrowed<'a>(files: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    files.iter().map(|(path, text)| (*path, text.as_str())).collect()
}

#[test]
fn nobody_is_written_or_rung_to_from_a_text_where_contacts_are_hidden() {
    let update = "+++\nstatus = \"green\"\n+++\n\n## What changed\n\n- Ask [the office](mailto:zqmail@a.example), \
                  [chat](https://wa.me/44zqphone), [call](https://teams.microsoft.com/l/call/0/0?users=zqteams), \
                  <tel:01904zqtel> or TEL:zqbare.\n- See [the plan](https://a.example/plan).\n";
    let files = with(&[("updates/2026-11-13.md", update)]);
    let files = borrowed(&files);
    let hidden = ["zqmail", "zqphone", "zqteams", "zqtel", "zqbare", "wa.me"];
    has(&site_of(&files, "exec"), &["Ask the office", "https://a.example/plan"], &hidden);
    has(&site_of(&files, "team"), &hidden, &[]);
}

#[test]
fn an_address_is_known_however_a_link_is_written() {
    let page = "+++\ntitle = \"Ask\"\nvisible = [\"exec\", \"team\"]\n+++\nAsk <zqa@a.example>, [Ann][p], \
                [b](mailto&colon;zqb@a.example), [c](&#109;ailto:zqc@a.example), [d](mailto\\:zqd@a.example), \
                [e](https://www.t.me/zqe), [f](https://WWW.wa.me/zqf), [g](https://wa.me:443/zqg), \
                [h](https://user@wa.me/zqh), [i](https&#58;//t.me/zqi), ![j](mailto:zqj@a.example), `tel:zqk` and \
                [the plan](https://a.example/plan).\n\n[p]: mailto:zqp@a.example\n[q]: <mai&#108;to:zqq@a.example>\n";
    let plan = "links = [{ text = \"Talk\", url = \"https://www.t.me/zqlink\" }]\n";
    let mut files = with(&[("pages/ask.md", page)]);
    let place = files.iter().position(|(path, _)| *path == "plan.toml").unwrap();
    files[place].1 = files[place].1.replace("id = \"racks\"\n", &format!("id = \"racks\"\n{plan}"));
    let files = borrowed(&files);
    has(&site_of(&files, "exec"), &["https://a.example/plan"], &["zq", "t.me", "wa.me"]);
    has(&site_of(&files, "team"), &["mailto:zqa@a.example", "t.me/zqlink"], &[]);
}

#[test]
fn a_reference_is_cut_however_it_stands_in_a_text() {
    let page = "+++\ntitle = \"Table\"\n+++\n| a | b |\n|---|---|\n| [[racks\\|those racks]] | [[zqfalcon\\|zqwords]] |\n\n\
                [[[zqfalcon]]], [[[[zqfalcon]]]], [[x [[zqfalcon]], ![[[zqfalcon]]](x.png) and [[zqfalcon\\]].\n";
    let falcon = "[[task]]\nid = \"zqfalcon\"\nname = \"Zqsecret of the lawyers\"\nduration = \"1d\"\nvisible = [\"team\"]\n";
    let head = "name = \"Open project\"\nstatus_date = 2026-11-13\n[[audience]]\nid = \"team\"\n[[audience]]\nid = \"pub\"\n";
    let racks = "[[task]]\nid = \"racks\"\nname = \"Racks\"\nduration = \"1d\"\n";
    let files = [
        ("project.toml", head),
        ("plan.toml", racks),
        ("plan/falcon.toml", falcon),
        ("pages/table.md", page),
    ];
    let site = site_of(&files, "pub");
    has(&site, &["(not shown here)"], &["zqfalcon", "zqwords", "zqsecret"]);
    let table = String::from_utf8(site.get("table.html").unwrap().bytes.clone()).unwrap();
    assert!(table.contains(">those racks</a>"), "{table}");
}

#[test]
fn a_part_behind_a_list_of_code_is_for_its_readers() {
    let head = "name = \"Open project\"\nstatus_date = 2026-11-13\n[[audience]]\nid = \"team\"\n[[audience]]\nid = \"pub\"\n";
    for before in [
        "- ```\n  code\n  ```\n\n",
        "1. do\n   ```sh\n   x\n   ```\n2. ```sh\n   y\n   ```\n\n",
        "> ```\n> x\n> ```\n\n",
    ] {
        let page = format!("+++\ntitle = \"Code\"\n+++\n{before}::: visible team\nzqsecret\n:::\n");
        let files = [("project.toml", head), ("pages/code.md", page.as_str())];
        has(&site_of(&files, "pub"), &[], &["zq", ":::"]);
        has(&site_of(&files, "team"), &["zqsecret"], &[]);
    }
}

#[test]
fn the_ledger_names_no_vendor_and_nobody_who_is_hidden() {
    let ledger = "date,line,amount,kind,supplier,reference\n\
                  2026-11-02,L-1,10,actual,Zqsmith and Sons,PO-1\n\
                  2026-11-03,L-1,11,actual,nick,for olga\n\
                  2026-11-04,L-1,12,actual,Nick Nobodyson,PO-2\n";
    let files = with(&[("actuals.csv", ledger)]);
    let files = borrowed(&files);
    has(&site_of(&files, "exec"), &["po-1", "po-2"], &["zqsmith", "nobodyson", "\"nick\"", "for olga"]);
    has(&site_of(&files, "team"), &["zqsmith", "for olga"], &[]);
}

#[test]
fn a_reference_in_the_words_of_a_link_is_cut() {
    let files = with(&[]);
    let plan = files.iter().position(|(path, _)| *path == "plan.toml").unwrap();
    let mut files = files;
    files[plan].1 = files[plan].1.replace(
        "id = \"racks\"\n",
        "id = \"racks\"\nlinks = [{ text = \"Because of [[I-1]]\", url = \"https://a.example/racks\" }]\n",
    );
    let files = borrowed(&files);
    has(&site_of(&files, "exec"), &["Because of (not shown here)"], &["of [[i-1", "of i-1"]);
}

#[test]
fn the_alarm_finds_a_hidden_title_however_it_is_written() {
    for text in [
        "The\nkeys are\nmissing again",
        "KEYS ARE MISSING",
        "Keys&nbsp;are&nbsp;missing",
        "Ke*y*s **are** missing",
        "[list](https://a.example/Keys%20are%20missing)",
        "![x](keys-are-missing.png)",
    ] {
        let page = format!("+++\ntitle = \"News\"\nvisible = [\"exec\"]\n+++\n\n{text}\n");
        let files = with(&[("pages/news.md", &page)]);
        let outcome = built(&borrowed(&files), Asked::Named("exec"));
        let Some(Refusal::Leak(leaks)) = outcome.refusal else { panic!("no alarm: {text}") };
        assert!(leaks.iter().any(|leak| leak.id == "I-1"), "{text}: {leaks:?}");
    }
    let page = "+++\ntitle = \"News\"\nvisible = [\"exec\"]\n+++\n\nNo keys: some are missing.\n";
    let files = with(&[("pages/news.md", page)]);
    assert!(built(&borrowed(&files), Asked::Named("exec")).refusal.is_none());
}

#[test]
fn a_fence_that_ends_its_lines_as_old_macs_did_is_an_error() {
    let page = "+++\ntitle = \"News\"\n+++\n\nBefore\r::: visible team\rsecret\r:::\r";
    let files = with(&[("pages/news.md", page)]);
    let outcome = built(&borrowed(&files), Asked::Named("exec"));
    assert!(outcome.site.is_none());
    assert!(outcome.diagnostics.iter().any(|found| found.name == "bad-fence"), "{:#?}", outcome.diagnostics);
}

#[test]
fn bars_without_words_do_not_make_the_data_look_richer() {
    let site = site_of(FILES, "vendor:acme");
    let data = super::ready_made::data(&site);
    // One task is the vendor's; two bars stand beside it.
    assert_eq!(data["confidence"]["parts"][0]["records"], 1, "{}", data["confidence"]);
}

#[test]
fn who_is_kept_from_the_plan_is_told_of_no_baseline_and_no_start() {
    let mut files = with(&[(
        "baselines/zqagreed.toml",
        "name = \"zqagreed\"\ntaken = 2026-10-30\n[[task]]\nid = \"cabling\"\nstart = 2026-11-06\nfinish = 2026-11-12\n",
    )]);
    files[0].1 = files[0].1.replace("manager = ", "baseline = \"zqagreed\"\nmanager = ")
        + "[[audience]]\nid = \"works\"\nname = \"Works council\"\nhides = [\"plan\", \"whole\", \"budget\"]\n";
    let files = borrowed(&files);
    for audience in ["users", "works"] {
        let site = site_of(&files, audience);
        has(&site, &[], &["zqagreed", "\"start\": \"2026-11-02\"", "<dd>not set"]);
        let data = super::ready_made::data(&site);
        assert!(data["schedule"].get("progress").is_none(), "{}", data["schedule"]);
        if audience == "users" {
            assert!(data.get("health").is_none() && data.get("schedule").is_none(), "{data}");
        }
    }
    has(&site_of(&files, "team"), &["zqagreed"], &[]);
}
