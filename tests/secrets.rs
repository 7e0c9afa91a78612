//! Passwords, keys and tokens are found wherever they stand, are never said, and false alarms can be allowed.
//!
//! The keys here are made up. They are put together from two parts, so that the scanners of code hosts, which look
//! for the same forms, do not take this file for a leak.

use crate::command::Project;
use crate::support::print;
use milepost::diagnostic::Diagnostic;
use milepost::load::load;
use milepost::source::Sources;

const HEAD: &str = "name = \"Office move\"\nstart = 2026-11-02\n";

/// Returns the secrets that are found in a project of these files.
fn secrets(files: &[(&str, &str)]) -> Vec<Diagnostic> {
    let mut all = vec![("project.toml", HEAD.to_string())];
    all.retain(|(path, _)| !files.iter().any(|(other, _)| other == path));
    all.extend(files.iter().map(|&(path, text)| (path, text.to_string())));
    let diagnostics = load(&Sources::from_texts(all)).diagnostics;
    diagnostics.into_iter().filter(|diagnostic| diagnostic.name == "secret").collect()
}

const LETTERS: &str =
    "k7Qd2Zp9Xw4Rt6Yb1Nc8Vm3Hs5Jf0LgUeAoTiCvBqDxEyFzGaHbIcJdKeLfMgNhOiPjQkRlSmTnUoVpWqXrYsZt";
const HEX: &str = "4f9a1c7e03b85d26f1e0a7c94b3d8265";

/// Each kind, in the form that its provider publishes, with letters that mean nothing.
fn tokens() -> Vec<(&'static str, String)> {
    let take = |count: usize| &LETTERS[..count];
    let (key, jwt) = ("PRIVATE KEY-----", "J");
    let parts: Vec<(&str, Vec<&str>)> = vec![
        ("an AWS access key", vec!["AK", "IAQX7M2PZL4RTVWK9D"]),
        ("a temporary AWS access key", vec!["AS", "IAQX7M2PZL4RTVWK9D"]),
        ("an Azure client secret", vec!["Ab~8", "Q~", take(34)]),
        ("an Azure storage key", vec![take(76), "+AS", "t", take(6), "=="]),
        ("an Azure DevOps token", vec![take(76), "AZ", "DO", take(4)]),
        ("a GitHub token", vec!["gh", "p_", take(36)]),
        ("a GitHub token", vec!["gh", "s_", take(36)]),
        ("a GitHub token", vec!["github", "_pat_", take(22), "_", take(59)]),
        ("a GitLab token", vec!["gl", "pat-", take(20)]),
        ("a Slack token", vec!["xo", "xb-123456789012-1234567890123-", take(24)]),
        ("a Slack app token", vec!["xa", "pp-1-A012BCDEF-1234567890123-", take(40)]),
        (
            "the address of a Slack webhook",
            vec!["https://hooks.", "slack.com/services/", "T024BE7LH/B02AB3CDE/", take(24)],
        ),
        ("a Google API key", vec!["AI", "za", take(35)]),
        ("an OpenAI key", vec!["sk", "-", take(20), "T3Blb", "kFJ", take(20)]),
        ("a Stripe key", vec!["sk_", "live_", take(24)]),
        ("an npm token", vec!["np", "m_", take(36)]),
        ("a DigitalOcean token", vec!["dop", "_v1_", HEX, HEX]),
        ("a Vault token", vec!["hv", "s.", take(24)]),
        ("a SendGrid key", vec!["SG", ".", take(22), ".", take(43)]),
        ("a Databricks token", vec!["da", "pi", HEX]),
        ("a login token (JWT)", vec!["ey", jwt, take(30), ".ey", jwt, take(40), ".", take(43)]),
        ("a bearer token", vec!["Authorization: ", "Bearer ", take(40)]),
        (
            "a name with its password (basic authentication)",
            vec!["Authorization: ", "Basic ", "YWRtaW46UzByZ2x0MjAyNiE="],
        ),
        (
            "a private key",
            vec!["-----BEGIN OPENSSH ", key, "\n", take(70), "\n", take(60), "\n-----END OPENSSH ", key],
        ),
        ("a private key", vec!["PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-", "Lines: 1\n", take(48)]),
    ];
    parts.into_iter().map(|(what, parts)| (what, parts.concat())).collect()
}

#[test]
fn every_kind_is_found_in_every_form_of_file() {
    for (what, token) in tokens() {
        let wanted = format!("this looks like {what}, and would be published");
        let quoted = token.replace('\n', "\\n");
        let files = [
            ("issues.toml", format!("[[issue]]\nid = \"I-1\"\ntitle = \"Use {quoted} for now\"\n")),
            ("risks/R-1.md", format!("+++\ntitle = \"x\"\nnotes = \"{quoted}\"\n+++\n")),
            (
                "updates/2026-11-06.md",
                format!("+++\nstatus = \"green\"\n+++\n## What changed\n\nUse this:\n\n{token}\n"),
            ),
            ("pages/how.md", format!("# How\n\n```\n{token}\n```\n")),
            (
                "actuals.csv",
                format!("date,line,amount,kind,supplier,reference,note\n2026-11-02,L,1,,,,\"{token}\"\n"),
            ),
            ("vendors.toml", format!("[[vendor]]\nid = \"V-1\"\nname = \"{quoted}\"\n")),
            ("README.md", format!("{token}\n")),
            ("plan.toml", format!("# {quoted}\n")),
        ];
        for (path, text) in &files {
            let found = secrets(&[(path, text)]);
            let messages: Vec<&str> = found.iter().map(|each| each.message.as_str()).collect();
            assert_eq!(messages, [wanted.as_str()], "{path}:\n{text}");
        }
    }
}

/// What people write, and what of it is the secret.
const NAMED: &[(&str, &str)] = &[
    ("password = \"Winter2026!\"", "Winter2026!"),
    ("password = \"swordfish\"", "swordfish"),
    ("PASSWORD=kJ8#mQ2z", "kJ8#mQ2z"),
    ("DB_PASSWORD_PROD = 'h4llo-w3lt'", "h4llo-w3lt"),
    ("password: hunter2", "hunter2"),
    ("Password: `Tr0ub4dor&3`", "Tr0ub4dor&3"),
    ("**Password:** Sommer2026!", "Sommer2026!"),
    ("pwd: Xy12!abc.", "Xy12!abc"),
    ("Login: root / Passw0rd!", "Passw0rd!"),
    ("Login: admin/Sommer2026!", "Sommer2026!"),
    ("Default password - Winter2026!", "Winter2026!"),
    ("Passphrase: correct-horse-battery-staple", "correct-horse-battery-staple"),
    ("SNMP community: w4rehouse", "w4rehouse"),
    ("snmp-server community w4reh0use! RO", "w4reh0use!"),
    ("curl -u admin:Xy12abcd https://router.example.com/api", "Xy12abcd"),
    ("curl --user 'admin:kittens9' https://router.example.com", "kittens9"),
    ("mysql -u root -pGeh3im99 crm", "Geh3im99"),
    ("The password for the router is Xy12!abcd, change it on Monday.", "Xy12!abcd"),
    ("Password of the guest network (Derby): Kaffee4Alle!", "Kaffee4Alle!"),
    ("user derby, password P@ssw0rd!, until Friday", "P@ssw0rd!"),
    ("User: scan, PW: Sommer2026!", "Sommer2026!"),
    ("login admin, pass: kX92!mTrain", "kX92!mTrain"),
    ("Das Kennwort lautet Sommer2026!", "Sommer2026!"),
    ("| Password | Tr0ub4dor&3 |", "Tr0ub4dor&3"),
    ("{\"password\": \"Qw3rty!!\"}", "Qw3rty!!"),
    ("api_key = \"9f86d081884c7d659a2feaa0c55ad015\"", "9f86d081884c7d659a2feaa0c55ad015"),
    ("API key: 9f86d081884c7d659a2feaa0c55ad015", "9f86d081884c7d659a2feaa0c55ad015"),
    (
        "aws_secret_access_key = wJalrXUtnF3MIaK7MDENGbPxRfiCYzKq9sLm2Tv4",
        "wJalrXUtnF3MIaK7MDENGbPxRfiCYzKq9sLm2Tv4",
    ),
    ("clientSecret: \"aB3dE6gH9jK2mN5pQ8\"", "aB3dE6gH9jK2mN5pQ8"),
    ("Server=db01;Database=crm;User Id=sa;Password=Geh3im;", "Geh3im"),
    ("AccountName=files;AccountKey=Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZg==;", "Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZg=="),
    ("Copy from postgres://crm:v3rys3cret@db01.example.com/crm tonight", "v3rys3cret"),
    ("ftp://upload:kittens@files.example.com", "kittens"),
];

#[test]
fn a_value_that_is_named_a_secret_is_one() {
    for (line, secret) in NAMED {
        for (path, text) in [
            ("pages/how.md", format!("# How\n\nFirst.\n{line}\nLast.\n")),
            ("plan.toml", format!("[[task]]\nid = \"t\"\nnotes = '''\n{line}\n'''\n")),
            (
                "actuals.csv",
                format!("date,line,amount,note\n2026-11-02,L,1,\"{}\"\n", line.replace('"', "\"\"")),
            ),
        ] {
            if path == "actuals.csv" && line.contains('"') {
                // A quote inside of a row is written twice, and the row then has no quoted value.
                continue;
            }
            let found = secrets(&[(path, &text)]);
            let marked: Vec<&str> = found.iter().map(|each| &text[each.span.unwrap().range()]).collect();
            assert_eq!(marked, [*secret], "{path}: {line}");
        }
    }
}

/// What looks like a secret at first sight, and stands in the files of honest projects.
const HARMLESS: &[&str] = &[
    "password = \"changeme\"",
    "password = \"<password>\"",
    "password: ********",
    "password: xxxxxxxxxxxx",
    "password = \"${DB_PASSWORD}\"",
    "password: $DB_PASSWORD",
    "password = DB_PASSWORD",
    "password = \"{{ vault.db }}\"",
    "password: see vault",
    "password: in the vault, entry `router-2`",
    "password = \"op://it/router/password\"",
    "password = @Microsoft.KeyVault(SecretUri=https://it.vault.azure.net/secrets/db/)",
    "The password policy asks for 12 letters from 2027 on.",
    "Password policy: 12 characters, 90 days, ISO27001.",
    "The password is changed on 2026-11-12.",
    "The password is AES-256-encrypted.",
    "Password reset for 180 people: done by 12:00 on 2026-11-12.",
    "Passwords: 84 of 180 are changed.",
    "Everybody gets a new password: wave 1 on Monday, wave 2 on Tuesday.",
    "Password manager: KeePass 2.57 or Bitwarden",
    "pwd: /srv/migration/2026",
    "Ask the secretary: Room 214b",
    "The secret: start early.",
    "Secret rotation (R-12): OPS-2026-114",
    "Secrets live in secret/data/prod/crm-db2 of the vault.",
    "API key: ask Tomasz, see [[D-06]].",
    "api_key = \"YOUR_API_KEY\"",
    "API key rotation: Q3-2026, by CALLUM-2",
    "token: expired",
    "Token budget: 12,000 a day",
    "Design tokens: color-primary-500 and spacing-04",
    "token = \"spacing-large\"",
    "client_secret: 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "The secret was removed in commit: 9fceb02d0ae598e95dc970b74767f19372d61af8",
    "Fixed in 9fceb02d0ae598e95dc970b74767f19372d61af8, merged as 4b825dc.",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "Ticket 550e8400-e29b-41d4-a716-446655440000",
    "https://example.com/a:b@c",
    "https://user:<password>@example.com and https://user:password@example.com",
    "ssh://git@example.com:2222/plan.git",
    "Write to amira@example.com; time 12:30@Derby",
    "Keys begin with AKIA and have 20 letters, such as AKIAIOSFODNN7EXAMPLE.",
    "Tokens begin with ghp_ and have 40 letters: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "A file that begins with -----BEGIN PRIVATE KEY----- must never be sent by mail.",
    "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----",
    "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWsRp0nJrxS8mG4bH1Vd0Tq\n-----END PUBLIC KEY-----",
    "Basic authentication is switched off in November.",
    "The Bearer of this letter may enter.",
    "Password 2 of 3, then password 90%, and token 1+1=2",
    "Test pass: 84 of 90 cases, PW 45: none",
    "Pass criteria: 95% of 120 cases; second pass: 2026-11-20",
    "Passenger lift: K4-2b, bypass: rack7",
    "It asks for a token when it is 90days old.",
    "Mot de passe : voir le coffre",
    "Das Passwort ist abgelaufen.",
    "| Password | Owner | Changed |",
    "Access key: at reception, ring twice",
    "https://example.com/reset?token=abcd1234",
    "The link in the mail is https://portal.example.com/reset?token=abcd1234 and lasts an hour.",
    "Login: root / see the vault",
    "Login: 84 / 90 people",
    "Login: single sign-on / VPN-2",
    "Login page: /login/v2",
    "Default password - to be changed on 2026-11-12",
    "Password - rotated every 90days",
    "Passphrase: four words of your own",
    "Passphrase: in the vault of the team",
    "passphrase: see D-06",
    "Community: 120 users of the forum",
    "SNMP community: public",
    "The user community: Q3-2026 meeting",
    "curl -u admin:$PASSWORD https://example.com",
    "curl -u admin:password https://example.com",
    "docker run -u 1000:1000 image",
    "chown -u app:staff1234 /srv",
    "mysql -p crm",
    "mysql -u root -p$PASSWORD crm",
    "mkdir -p2026/logs and mysql --port3306",
];

#[test]
fn believable_false_alarms_stay_silent() {
    for line in HARMLESS {
        for (path, text) in [
            ("pages/how.md", format!("# How\n\n{line}\n")),
            ("plan.toml", format!("[[task]]\nid = \"t\"\nnotes = '''\n{line}\n'''\n")),
        ] {
            let found = secrets(&[(path, &text)]);
            assert!(found.is_empty(), "{path}: {line}: {found:?}");
        }
    }
}

#[test]
fn the_texts_of_the_theme_are_published_too() {
    let project = Project::new();
    let token = ["gl", "pat-", &LETTERS[..20]].concat();
    project.write("theme/static/status.js", &format!("// Demo\nconst KEY = '{token}';\n"));
    let said = project.run(&["build"]);
    let all = said.out + &said.err;
    assert_eq!(said.exit, 1, "{all}");
    assert!(all.contains("`theme/static/status.js`, line 2, column 14, looks like a GitLab token"), "{all}");
    assert!(!all.contains(&token[6..]), "{all}");
}

#[test]
fn the_project_files_that_are_shipped_have_none() {
    for folder in ["example-project", "src/cli/templates/blank", "src/cli/templates/cloud-migration"] {
        let folder = std::path::Path::new(folder);
        let read = milepost::io::disk::read(folder, &folder.join("site")).unwrap();
        let found = load(&read.sources).diagnostics;
        assert!(
            found.iter().all(|each| each.name != "secret"),
            "{}",
            print::diagnostics(&read.sources, &found)
        );
    }
}

#[test]
fn no_output_says_it() {
    let token = ["gh", "p_", &LETTERS[..36]].concat();
    let password = "Winter2026!";
    // Where other mistakes quote what is written, too, and where it is the name of the project.
    let project = Project::new();
    project.write(
        "project.toml",
        &format!("name = \"Use {token}\"\nstart = 2026-11-02\nstage = \"{token}\"\nstrat = 1\n"),
    );
    project.write(
        "plan.toml",
        &format!(
            "[[task]]\nid = \"a\"\nowner = \"{token}\"\nafter = [\"{token}\"]\nduration = \"{token}\"\n"
        ),
    );
    project.write("actuals.csv", &format!("date,line,amount,note\n{token},L-1,1,password: {password}\n"));
    project.write(
        "pages/how.md",
        &format!("+++\npassword = \"{password}\"\n+++\n[[{token}]] password: {password}\n"),
    );
    for command in [
        vec!["check"],
        vec!["check", "--verbose"],
        vec!["check", "--format", "json"],
        vec!["check", "--format", "sarif"],
        vec!["check", "--format", "github"],
        vec!["build"],
        vec!["build", "--verbose"],
        vec!["export"],
        vec!["baseline", "today"],
    ] {
        let said = project.run(&command);
        let all = said.out + &said.err;
        assert_eq!(said.exit, 1, "{command:?}: {all}");
        assert!(all.contains("secret") && all.contains("GitHub token"), "{command:?}: {all}");
        for secret in [&token[4..], password] {
            assert!(!all.contains(secret), "{command:?} says `{secret}`:\n{all}");
        }
        assert!(!project.join("site").exists(), "{command:?}");
    }
}

#[test]
fn the_place_is_said_and_the_line_is_shown() {
    let project = Project::new();
    project.write(
        "issues.toml",
        "[[issue]]\nid = \"I-1\"\ntitle = \"Router\"\nnotes = \"password: Winter2026! (Derby)\"\n",
    );
    let out = project.run(&["check"]).out;
    assert!(out.contains("error[secret]: this looks like a password, and would be published"), "{out}");
    assert!(out.contains("issues.toml:4:20"), "{out}");
    assert!(out.contains("notes = \"password: *********** (Derby)\""), "{out}");
    assert!(out.contains("[[site.not_secret]]"), "{out}");
}

#[test]
fn an_allowed_text_builds_and_nothing_else_is_allowed_with_it() {
    let project = Project::new();
    let allow = "[[site.not_secret]]\ntext = \"Winter2026!\"\nreason = \"The name of a campaign\"\n";
    project.write("project.toml", &format!("{HEAD}{allow}"));
    project.write("pages/how.md", "# How\n\nThe password: Winter2026! is printed on the poster.\n");
    let built = project.run(&["build"]);
    assert_eq!(built.exit, 0, "{}{}", built.out, built.err);
    // Another one in the same line, and a longer one that begins with it, are found all the same.
    project.write("pages/how.md", "# How\n\nPassword: Winter2026! or password: Winter2026!x\n");
    let checked = project.run(&["check"]);
    assert_eq!((checked.exit, checked.out.matches("error[secret]").count()), (1, 1), "{}", checked.out);
}

#[test]
fn an_entry_without_a_reason_allows_nothing() {
    let project = Project::new();
    project.write("pages/how.md", "# How\n\npassword: Winter2026!\n");
    for reason in ["", "reason = \" \"\n"] {
        project
            .write("project.toml", &format!("{HEAD}[[site.not_secret]]\ntext = \"Winter2026!\"\n{reason}"));
        let out = project.run(&["check"]).out;
        assert!(out.contains("error[secret]"), "{out}");
    }
}

#[test]
fn an_entry_that_is_of_no_use_is_reported() {
    let found = {
        let text = format!("{HEAD}[[site.not_secret]]\ntext = \"Winter2026!\"\nreason = \"A campaign\"\n");
        load(&Sources::from_texts([("project.toml", text)])).diagnostics
    };
    assert_eq!(found.iter().map(|each| each.name).collect::<Vec<_>>(), ["no-effect"], "{found:?}");
}

#[test]
fn a_key_of_many_lines_is_allowed_however_it_is_broken() {
    let (begin, end) =
        (format!("-----BEGIN {}-----", "PRIVATE KEY"), format!("-----END {}-----", "PRIVATE KEY"));
    let body = "k7Qd2Zp9Xw4Rt6Yb1Nc8Vm3Hs5Jf0LgUeAoTiCvBqDxEyFzGaHbIcJdKeLfMgNhO";
    let page = format!("# Key\n\n{begin}\n{}\n{}\n{end}\n", &body[..32], &body[32..]);
    let allow = format!(
        "{HEAD}[[site.not_secret]]\ntext = \"{begin}\\n{body}\\n{end}\"\nreason = \"Of the manual\"\n"
    );
    assert_eq!(secrets(&[("pages/key.md", &page)]).len(), 1);
    assert_eq!(secrets(&[("pages/key.md", &page), ("project.toml", &allow)]), []);
}
