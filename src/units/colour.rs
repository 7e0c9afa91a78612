//! Colours of a screen: how they are written, how well two can be told apart, and their lightness, strength and hue.
//!
//! Contrast is that of WCAG 2.2, "relative luminance" and "contrast ratio"
//! (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>). Lightness and hue are those of Björn Ottosson's OKLab
//! (<https://bottosson.github.io/posts/oklab/>, 2020, matrices as published on 25 January 2021), in which steps look
//! about equally large.

use std::fmt;
use std::str::FromStr;

/// A colour in sRGB, eight bits a channel.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

/// The same as lightness (0 to 1), strength (chroma; 0 is grey) and hue in degrees.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Lch {
    pub lightness: f64,
    pub chroma: f64,
    pub hue: f64,
}

impl Colour {
    pub const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };
    pub const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };

    /// Returns the relative luminance, 0 to 1 (WCAG 2.2).
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Returns the contrast ratio of two colours, 1 to 21 (WCAG 2.2); not rounded.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Returns a part of this colour, 0 to 1, laid over a ground.
    pub fn over(self, part: f64, ground: Colour) -> Colour {
        let mix =
            |own: u8, below: u8| (f64::from(own) * part + f64::from(below) * (1.0 - part)).round() as u8;
        Colour {
            red: mix(self.red, ground.red),
            green: mix(self.green, ground.green),
            blue: mix(self.blue, ground.blue),
        }
    }

    /// Returns lightness, strength and hue (OKLab in polar form).
    pub fn lch(self) -> Lch {
        let [red, green, blue] = self.linear();
        let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let lightness = 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s;
        let a = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
        Lch { lightness, chroma: a.hypot(b), hue: b.atan2(a).to_degrees().rem_euclid(360.0) }
    }

    /// The channels as amounts of light, 0 to 1 (IEC 61966-2-1; 0.04045 is the corrected threshold).
    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        })
    }
}

impl Lch {
    /// Returns the colour, or nothing where no screen of sRGB shows it.
    pub fn colour(self) -> Option<Colour> {
        let (sin, cos) = self.hue.to_radians().sin_cos();
        let (a, b) = (self.chroma * cos, self.chroma * sin);
        let l = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
        let light = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
        ];
        // What rounds to a channel's end is at that end.
        const SLACK: f64 = 0.000_5;
        if light.iter().any(|channel| !(-SLACK..=1.0 + SLACK).contains(channel)) {
            return None;
        }
        let [red, green, blue] = light.map(|channel| {
            let channel = channel.clamp(0.0, 1.0);
            let share = if channel <= 0.003_130_8 {
                channel * 12.92
            } else {
                1.055 * channel.powf(1.0 / 2.4) - 0.055
            };
            (share * 255.0).round() as u8
        });
        Some(Colour { red, green, blue })
    }

    /// Returns the strongest colour of this lightness and hue that a screen shows, at most as strong as this one.
    pub fn nearest(self) -> Colour {
        let mut least = if self.lightness < 0.5 { Colour::BLACK } else { Colour::WHITE };
        if let Some(colour) = self.colour() {
            return colour;
        }
        let (mut shown, mut not) = (0.0, self.chroma);
        for _ in 0..24 {
            let chroma = (shown + not) / 2.0;
            match (Lch { chroma, ..self }).colour() {
                Some(colour) => (shown, least) = (chroma, colour),
                None => not = chroma,
            }
        }
        least
    }

    /// Returns how far two hues lie apart, 0 to 180 degrees.
    pub fn hue_distance(self, other: Lch) -> f64 {
        let distance = (self.hue - other.hue).abs();
        distance.min(360.0 - distance)
    }
}

impl FromStr for Colour {
    type Err = ();

    /// Reads `#1b5e8c` and `#fff`.
    fn from_str(text: &str) -> Result<Colour, ()> {
        let digits = text.strip_prefix('#').ok_or(())?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| ())?;
        let byte = |shift: u32| (number >> shift) as u8;
        let double = |shift: u32| ((number >> shift) & 15) as u8 * 17;
        match digits.len() {
            6 => Ok(Colour { red: byte(16), green: byte(8), blue: byte(0) }),
            3 => Ok(Colour { red: double(8), green: double(4), blue: double(0) }),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn colours_are_read_as_they_are_written() {
        assert_eq!(colour("#1b5e8c"), Colour { red: 0x1b, green: 0x5e, blue: 0x8c });
        assert_eq!(colour("#0F8"), colour("#00ff88"));
        assert_eq!(colour("#1b5e8c").to_string(), "#1b5e8c");
        for wrong in ["1b5e8c", "#1b5e8", "red", "#+12345", "#1b5e8cff", "#", "#é12"] {
            assert!(wrong.parse::<Colour>().is_err(), "{wrong}");
        }
    }

    /// Black on white is 21 by definition; #767676 is the lightest grey that WCAG's own examples call sufficient on
    /// white (4.54), #777777 the first that is not (4.48).
    #[test]
    fn contrast_is_that_of_wcag() {
        assert_eq!(Colour::BLACK.contrast(Colour::WHITE), 21.0);
        let grey = |text: &str| (colour(text).contrast(Colour::WHITE) * 100.0).round() / 100.0;
        assert_eq!([grey("#767676"), grey("#777777")], [4.54, 4.48]);
    }

    /// The values for red, green and blue that CSS Color 4 gives (oklch of the sRGB primaries).
    #[test]
    fn lightness_and_hue_are_those_published() {
        let near = |text: &str, lightness: f64, chroma: f64, hue: f64| {
            let lch = colour(text).lch();
            assert!((lch.lightness - lightness).abs() < 0.000_5, "{text}: {lch:?}");
            assert!((lch.chroma - chroma).abs() < 0.000_5, "{text}: {lch:?}");
            assert!(chroma < 0.001 || (lch.hue - hue).abs() < 0.05, "{text}: {lch:?}");
        };
        near("#ff0000", 0.627_96, 0.257_68, 29.23);
        near("#00ff00", 0.866_44, 0.294_83, 142.50);
        near("#0000ff", 0.452_01, 0.313_21, 264.05);
        near("#ffffff", 1.0, 0.0, 0.0);
    }

    #[test]
    fn there_and_back_is_the_same_colour() {
        for text in ["#ff8800", "#1b5e8c", "#6b2d84", "#000000", "#ffffff", "#00ff00"] {
            assert_eq!(colour(text).lch().colour(), Some(colour(text)), "{text}");
        }
        let beyond = Lch { lightness: 0.3, chroma: 0.4, hue: 142.0 };
        assert_eq!(beyond.colour(), None);
        let shown = beyond.nearest().lch();
        assert!((shown.lightness - 0.3).abs() < 0.01 && shown.hue_distance(beyond) < 3.0, "{shown:?}");
    }
}
