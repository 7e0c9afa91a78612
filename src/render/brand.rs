//! The colours of a company, made fit to be read: from one or two of them to the tokens of both schemes.
//!
//! Only the lightness moves, in OKLab, so that a colour stays what it is; strength gives way where no screen shows the
//! result. What was changed, and why, is said. Status colours are never made from a brand.

use crate::render::contrast;
use crate::render::tokens::{self, Scheme};
use crate::units::Colour;
use crate::units::colour::Lch;

/// The colours that a theme names.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Brand {
    /// Links, the current page, bars.
    pub accent: Option<Colour>,
    /// The critical path.
    pub second: Option<Colour>,
    /// Taken as they are, whatever their contrast.
    pub as_given: bool,
}

/// What was made of them.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Derived {
    pub css: String,
    /// What was changed, and why: a sentence each.
    pub said: Vec<String>,
}

/// How near a brand's hue may come to that of "off track" before charts keep their own colours.
const HUE_NEAR: f64 = 25.0;
/// Below this a colour is a grey, and its hue means nothing.
const GREY: f64 = 0.04;
/// The part of a colour that is laid on paper for what is left of a bar.
const REST: f64 = 0.25;
const STEP: f64 = 0.005;

/// Derives the tokens on the grounds of the stylesheets below. A scheme is left out where the site does not have it.
pub fn derive(brand: &Brand, sheets: &[&str], schemes: &[Scheme]) -> Derived {
    let mut derived = Derived::default();
    for &scheme in schemes {
        let values = tokens::values(sheets, scheme);
        let of = |name: &str| contrast::colour(&values, name);
        let (Some(paper), Some(surface), Some(bad)) = (of("paper"), of("surface"), of("bad")) else {
            continue;
        };
        let row = of("warn-bg").unwrap_or(surface);
        let mut made = Made {
            ground: Ground { paper, surface, row, bad },
            scheme,
            as_given: brand.as_given,
            tokens: Vec::new(),
            said: Vec::new(),
        };
        if let Some(accent) = brand.accent {
            made.accent(accent);
        }
        if let Some(second) = brand.second {
            made.second(second);
        }
        let set: Vec<String> =
            made.tokens.iter().map(|(name, colour)| format!("--{name}:{colour}")).collect();
        let rule = format!(":root{{{}}}", set.join(";"));
        match scheme {
            _ if set.is_empty() => {}
            Scheme::Light => derived.css += &format!("{rule}\n"),
            Scheme::Dark => {
                derived.css += &format!("@media screen and (prefers-color-scheme:dark){{{rule}}}\n");
            }
        }
        for said in made.said {
            if !derived.said.contains(&said) {
                derived.said.push(said);
            }
        }
    }
    derived
}

#[derive(Clone, Copy)]
struct Ground {
    paper: Colour,
    surface: Colour,
    /// A row that a link has led to.
    row: Colour,
    bad: Colour,
}

struct Made {
    ground: Ground,
    scheme: Scheme,
    as_given: bool,
    tokens: Vec<(&'static str, Colour)>,
    said: Vec<String>,
}

impl Made {
    fn accent(&mut self, accent: Colour) {
        let Ground { paper, surface, row, .. } = self.ground;
        let text = self.fit(accent, |colour| {
            [paper, surface, row].into_iter().all(|ground| colour.contrast(ground) >= 4.5)
        });
        self.tell("accent", accent, text, "text");
        self.tokens.extend([("accent", text), ("focus", text)]);
        if self.is_like_bad("accent", accent, "charts keep their blue") {
            return;
        }
        let rest = accent.over(REST, paper);
        let bar = self.fit(accent, |colour| colour.contrast(paper) >= 3.0 && colour.contrast(rest) >= 3.0);
        // The same change has been told of the text.
        if bar != accent && text == accent {
            self.said.push(format!(
                "accent {accent} is {} to 1 on the light part of bars; {bar} is used for bars ({})",
                contrast::written(accent.contrast(rest)),
                self.scheme.word()
            ));
        }
        self.tokens.extend([("bar", bar), ("bar-rest", rest)]);
    }

    fn second(&mut self, second: Colour) {
        let Ground { paper, surface, .. } = self.ground;
        if self.is_like_bad("second", second, "the critical path keeps its plum") {
            return;
        }
        let rest = second.over(REST, paper);
        // The names of critical tasks are written in it.
        let crit = self.fit(second, |colour| {
            colour.contrast(paper) >= 4.5 && colour.contrast(surface) >= 4.5 && colour.contrast(rest) >= 3.0
        });
        self.tell("second", second, crit, "the critical path");
        self.tokens.extend([("crit", crit), ("crit-rest", rest)]);
    }

    /// Tells whether a colour could be taken for "off track", and says so.
    fn is_like_bad(&mut self, key: &str, colour: Colour, so: &str) -> bool {
        let (own, bad) = (colour.lch(), self.ground.bad.lch());
        let is_like = own.chroma >= GREY && own.hue_distance(bad) < HUE_NEAR;
        if is_like {
            self.said.push(format!(
                "{key} {colour} is near the red of \"off track\" (hues within {HUE_NEAR} degrees); {so}"
            ));
        }
        is_like
    }

    fn tell(&mut self, key: &str, given: Colour, used: Colour, what: &str) {
        if given != used {
            let paper = self.ground.paper;
            let worst = [paper, self.ground.surface, self.ground.row]
                .into_iter()
                .map(|ground| given.contrast(ground))
                .fold(f64::INFINITY, f64::min);
            let on_paper = given.contrast(paper);
            let (ratio, ground) = if on_paper < 4.5 {
                (
                    on_paper,
                    if paper == Colour::WHITE { "white".to_string() } else { format!("the paper {paper}") },
                )
            } else {
                (worst, "tinted grounds".to_string())
            };
            self.said.push(format!(
                "{key} {given} is {} to 1 on {ground}; {used} is used for {what} ({})",
                contrast::written(ratio),
                self.scheme.word()
            ));
        }
    }

    /// Moves the lightness away from the paper until a colour will do; at the end of the scale the nearest there is.
    fn fit(&self, colour: Colour, will_do: impl Fn(Colour) -> bool) -> Colour {
        if self.as_given || will_do(colour) {
            return colour;
        }
        let lch = colour.lch();
        let step = if self.ground.paper.luminance() > 0.18 { -STEP } else { STEP };
        let mut lightness = lch.lightness;
        while (0.0..=1.0).contains(&lightness) {
            lightness += step;
            let moved = Lch { lightness: lightness.clamp(0.0, 1.0), ..lch }.nearest();
            if will_do(moved) {
                return moved;
            }
        }
        if step < 0.0 { Colour::BLACK } else { Colour::WHITE }
    }
}
