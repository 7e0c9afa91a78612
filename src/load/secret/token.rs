//! The forms of keys and tokens whose providers say how they look.
//!
//! Every form names where it is published. A form without a mark of its own (an AWS secret key, a Datadog key) is
//! not here: it would be found in every checksum. The word in front of it gives it away (`named`).

use crate::load::secret::{Hit, is_word_start, sample};
use std::ops::{Range, RangeInclusive};

/// How one kind of token looks.
#[derive(Debug)]
pub struct Form {
    /// What it is called, with its article.
    what: &'static str,
    /// The letters that every one has, as they are written.
    pub mark: &'static str,
    /// How many letters stand before the mark; most begin with it.
    before: usize,
    letters: Letters,
    /// How many follow the mark.
    after: RangeInclusive<usize>,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug)]
enum Letters {
    /// `A` to `Z` and digits.
    Upper,
    /// Digits, `a` to `f`.
    Hex,
    /// Letters and digits.
    Alnum,
    /// Letters, digits, `_` and `-`.
    Word,
    /// Those, and `.` and `~`.
    Dotted,
    /// Those of base64, and of base64 in an address.
    Base64,
    /// Letters, digits and `/`.
    Path,
}

impl Letters {
    fn has(self, byte: u8) -> bool {
        match self {
            Letters::Upper => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            Letters::Hex => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
            Letters::Alnum => byte.is_ascii_alphanumeric(),
            Letters::Word => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'),
            Letters::Dotted => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'~'),
            Letters::Base64 => {
                byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'%' | b'-' | b'_')
            }
            Letters::Path => byte.is_ascii_alphanumeric() || byte == b'/',
        }
    }
}

const fn form(
    what: &'static str,
    mark: &'static str,
    letters: Letters,
    after: RangeInclusive<usize>,
) -> Form {
    Form { what, mark, before: 0, letters, after }
}

/// All forms, by provider.
pub const FORMS: &[Form] = &[
    // AWS: "Understanding unique ID prefixes", docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    form("an AWS access key", "AKIA", Letters::Upper, 16..=16),
    form("a temporary AWS access key", "ASIA", Letters::Upper, 16..=16),
    form("an AWS service credential", "ABIA", Letters::Upper, 16..=16),
    // Azure: client secrets of Entra applications, "Microsoft Entra client secret" in Microsoft Purview's
    // "Sensitive information type entity definitions", learn.microsoft.com/purview/sit-defn-azure-ad-client-secret
    Form { before: 4, ..form("an Azure client secret", "Q~", Letters::Dotted, 31..=34) },
    // Azure: identifiable keys of storage and other services carry a signature near their end,
    // github.com/microsoft/security-utilities, docs/IdentifiableSecrets
    Form { before: 76, ..form("an Azure storage key", "+ASt", Letters::Base64, 8..=8) },
    Form { before: 76, ..form("an Azure database key", "ACDb", Letters::Base64, 8..=8) },
    // Azure DevOps: "Changes to the format of Azure DevOps personal access tokens", learn.microsoft.com/azure/devops
    // (76 letters, `AZDO`, 4 more)
    Form { before: 76, ..form("an Azure DevOps token", "AZDO", Letters::Alnum, 4..=4) },
    // Azure: the signature of a shared access link, learn.microsoft.com/rest/api/storageservices/create-service-sas
    form("the signature of an Azure shared access link", "sig=", Letters::Base64, 43..=64),
    // GitHub: "About authentication to GitHub", docs.github.com/authentication, under "GitHub's token formats"
    form("a GitHub token", "ghp_", Letters::Alnum, 36..=251),
    form("a GitHub token", "gho_", Letters::Alnum, 36..=251),
    form("a GitHub token", "ghu_", Letters::Alnum, 36..=251),
    form("a GitHub token", "ghs_", Letters::Word, 36..=520),
    form("a GitHub token", "ghr_", Letters::Alnum, 36..=251),
    form("a GitHub token", "github_pat_", Letters::Word, 60..=244),
    // GitLab: "Token prefixes", docs.gitlab.com/security/tokens
    form("a GitLab token", "glpat-", Letters::Dotted, 20..=320),
    form("a GitLab token", "gloas-", Letters::Word, 32..=128),
    form("a GitLab token", "gldt-", Letters::Word, 20..=128),
    form("a GitLab token", "glrt-", Letters::Dotted, 20..=128),
    form("a GitLab token", "glptt-", Letters::Word, 40..=128),
    form("a GitLab token", "glcbt-", Letters::Word, 20..=128),
    // Slack: "Token types", docs.slack.dev/authentication/tokens
    form("a Slack token", "xoxb-", Letters::Word, 20..=255),
    form("a Slack token", "xoxp-", Letters::Word, 20..=255),
    form("a Slack token", "xoxa-", Letters::Word, 20..=255),
    form("a Slack token", "xoxr-", Letters::Word, 20..=255),
    form("a Slack token", "xoxs-", Letters::Word, 20..=255),
    form("a Slack token", "xoxe-", Letters::Word, 20..=255),
    form("a Slack token", "xoxe.xox", Letters::Dotted, 20..=400),
    form("a Slack app token", "xapp-", Letters::Word, 20..=255),
    // Slack: "Sending messages using incoming webhooks": the address is the secret
    form("the address of a Slack webhook", "hooks.slack.com/services/", Letters::Path, 40..=80),
    // Microsoft Teams: "Create an incoming webhook", learn.microsoft.com/microsoftteams
    form("the address of a Teams webhook", "webhook.office.com/webhookb2/", Letters::Base64, 60..=300),
    // Discord: "Webhook resource", discord.com/developers/docs/resources/webhook
    form("the address of a Discord webhook", "discord.com/api/webhooks/", Letters::Base64, 70..=110),
    // Google: "Manage API keys", docs.cloud.google.com/docs/authentication/api-keys; OAuth client secrets
    form("a Google API key", "AIza", Letters::Word, 35..=35),
    form("a Google client secret", "GOCSPX-", Letters::Word, 28..=28),
    // Stripe: "API keys", docs.stripe.com/keys
    form("a Stripe key", "sk_live_", Letters::Alnum, 16..=247),
    form("a Stripe key", "rk_live_", Letters::Alnum, 16..=247),
    form("a Stripe test key", "sk_test_", Letters::Alnum, 16..=247),
    form("the secret of a Stripe webhook", "whsec_", Letters::Alnum, 24..=64),
    // npm: "Announcing npm's new access token format", github.blog; PyPI: "API tokens", pypi.org/help
    form("an npm token", "npm_", Letters::Alnum, 36..=36),
    form("a PyPI token", "pypi-AgEIcHlwaS5vcmc", Letters::Word, 50..=250),
    // Docker: "Personal access tokens", docs.docker.com/security/access-tokens
    form("a Docker token", "dckr_pat_", Letters::Word, 27..=64),
    // DigitalOcean: "Personal access tokens", docs.digitalocean.com/reference/api
    form("a DigitalOcean token", "dop_v1_", Letters::Hex, 64..=64),
    // HashiCorp Vault: "Tokens", developer.hashicorp.com/vault/docs/concepts/tokens, under "Token prefixes"
    form("a Vault token", "hvs.", Letters::Word, 24..=200),
    form("a Vault batch token", "hvb.", Letters::Word, 90..=400),
    // SendGrid: "API keys", twilio.com/docs/sendgrid/ui/account-and-settings/api-keys (22 and 43 letters)
    form("a SendGrid key", "SG.", Letters::Dotted, 66..=66),
    // OpenAI, Anthropic, Hugging Face: their pages on API keys and user access tokens
    form("an OpenAI key", "sk-proj-", Letters::Word, 40..=250),
    Form { before: 23, ..form("an OpenAI key", "T3BlbkFJ", Letters::Word, 20..=20) },
    form("an Anthropic key", "sk-ant-", Letters::Word, 80..=120),
    form("a Hugging Face token", "hf_", Letters::Alnum, 34..=40),
    // Atlassian: "Manage API tokens for your Atlassian account", support.atlassian.com
    form("an Atlassian token", "ATATT3", Letters::Base64, 60..=250),
    // Databricks: "Personal access token authentication", docs.databricks.com/dev-tools/auth/pat
    form("a Databricks token", "dapi", Letters::Hex, 32..=34),
    // Grafana: "Service account tokens", grafana.com/docs; New Relic: "API keys", docs.newrelic.com
    form("a Grafana token", "glsa_", Letters::Word, 41..=60),
    form("a New Relic key", "NRAK-", Letters::Upper, 27..=27),
    // Shopify: "Access token format", shopify.dev/docs/apps/build/authentication-authorization
    form("a Shopify token", "shpat_", Letters::Alnum, 32..=40),
    // age: "The age file encryption format", age-encryption.org/v1 (Bech32 of 32 bytes)
    form("an age key", "AGE-SECRET-KEY-1", Letters::Upper, 58..=58),
    // JSON Web Token: RFC 7519; its first two parts begin with `{"` in base64url (RFC 7515)
    form("a login token (JWT)", "eyJ", Letters::Dotted, 40..=8000),
    // HTTP: bearer tokens (RFC 6750) and basic authentication (RFC 7617)
    form("a bearer token", "Bearer ", Letters::Dotted, 20..=8000),
    form("a name with its password (basic authentication)", "Basic ", Letters::Base64, 12..=500),
];

/// Returns the token around a mark, if there is one.
pub fn find(text: &str, mark: Range<usize>, form: &Form) -> Option<Hit> {
    if &text[mark.clone()] != form.mark {
        return None;
    }
    let bytes = text.as_bytes();
    let start = mark.start - run(bytes[..mark.start].iter().rev(), form.letters, form.before);
    if mark.start - start != form.before || !is_word_start(text, start) {
        return None;
    }
    let after = run(bytes[mark.end..].iter(), form.letters, usize::MAX);
    let mut end = mark.end + after;
    // The end of a sentence is none of a token.
    while text[mark.end..end].ends_with(['.', '-', '_', '~']) {
        end -= 1;
    }
    let secret = &text[mark.end..end];
    let is_ended = !text[end..].starts_with(|letter: char| letter.is_ascii_alphanumeric());
    let is_one = form.after.contains(&secret.len()) && is_ended && fits(form, text, start, secret);
    // The word before a header's token is no secret.
    let start = if form.mark.ends_with(' ') || form.mark == "sig=" { mark.end } else { start };
    is_one.then(|| Hit { range: start..end, what: form.what.to_string() })
}

fn run<'a>(bytes: impl Iterator<Item = &'a u8>, letters: Letters, most: usize) -> usize {
    bytes.take(most).take_while(|byte| letters.has(**byte)).count()
}

/// Tells whether the letters are as random as those of a token, and where a form says more, as it says.
fn fits(form: &Form, text: &str, start: usize, secret: &str) -> bool {
    if sample::is_uniform(secret) || sample::names_itself(secret) {
        return false;
    }
    match form.mark {
        "eyJ" => {
            let parts: Vec<&str> = secret.split('.').collect();
            parts.len() == 3 && parts[1].starts_with("eyJ") && parts.iter().all(|part| part.len() >= 10)
        }
        "Bearer " => sample::is_mixed(secret),
        "Basic " => secret.len().is_multiple_of(4) && sample::is_mixed(secret),
        // Three letters and a digit stand before the mark.
        "Q~" => text[..start + 4].ends_with(|letter: char| letter.is_ascii_digit()),
        // Of the older form: `sk-` and 20 letters stand before the mark.
        "T3BlbkFJ" => text[start..].starts_with("sk-"),
        "SG." => secret.find('.') == Some(22),
        "sig=" => text[..start].ends_with(['?', '&', ';']),
        _ => true,
    }
}
