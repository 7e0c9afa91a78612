//! How the theme of a site is put together: what is chosen, and what is made of it, before any file is read.

/// The choices for one site. The default is the built-in `plain` with the project's own `theme/` over it.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Look {
    /// The themes over `plain`, the lowest first: `board`, `themes/acme`. The project's own `theme/` lies over them all.
    pub over: Vec<String>,
    /// Styles made from the colours and the font of a brand; they come before the project's own.
    pub brand_css: String,
    /// There is no dark scheme.
    pub light_only: bool,
    /// Tables stand tighter.
    pub dense: bool,
    /// Other words of the status marks, by their keys: `bad`, `Red`.
    pub words: Vec<(String, String)>,
    /// What the logo says, or stands in its place.
    pub brand: Option<String>,
    /// The static file of the logo.
    pub logo: Option<String>,
    /// The optional script is part of the site.
    pub script: bool,
    /// The site is read from right to left.
    pub right_to_left: bool,
    /// The colours that are too alike, where the theme allows it: readers are told.
    pub low_contrast: Vec<String>,
}
