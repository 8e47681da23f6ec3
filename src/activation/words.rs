//! Activations as people name them.

use super::{Activation, Family, Parameter, Point};

impl Activation {
    /// The activation with all its numbers, each with all its digits: `RESCU triangle, α = 1, β = 2, g₋ = 0, g₊ = 1, t = 0`.
    #[must_use]
    pub fn in_full(&self) -> String {
        let family = self.family();
        let number = |value: f64| value.to_string().replace('-', "−");
        let mut said: Vec<String> = match self {
            Self::Rescu(rescu) if family == Family::Rescu => vec![rescu.kernel().label().to_lowercase()],
            Self::Drawn(drawn) => {
                let point = |point: &Point| format!("slope {} at {}", number(point.slope), number(point.x));
                drawn.points().iter().map(point).collect()
            }
            _ => Vec::new(),
        };
        let parameters = family.parameters().iter().zip(self.parameters());
        said.extend(parameters.map(|(parameter, value)| format!("{} = {}", parameter.symbol(), number(value))));
        format!("{} {}", family.label(), said.join(", ")).trim_end().to_owned()
    }
}

impl Parameter {
    /// What formulas call it: the last word of its name.
    #[must_use]
    pub fn symbol(&self) -> &'static str {
        self.label.rsplit(' ').next().unwrap_or(self.label)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_named() {
        let cases = [
            ("relu", "ReLU"),
            ("smelu:beta=0.176777", "SmeLU β = 0.176777"),
            (
                "rescu:kernel=triangle,alpha=1,beta=2,left=-0.5,right=1,value=0",
                "RESCU triangle, α = 1, β = 2, g₋ = −0.5, g₊ = 1, t = 0",
            ),
            ("drawn:points=-1_0~1_1,value=0", "Drawn RESCU slope 0 at −1, slope 1 at 1, f(0) = 0"),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse::<Activation>().unwrap().in_full(), expected);
        }
    }
}
