//! Activations as files name them.

use super::{Activation, Family, Point};

impl Activation {
    /// The name in files, with all its numbers and all their digits: `RESCU triangle, α = 1, β = 2, g₋ = 0, g₊ = 1, t = 0`. It is
    /// English whatever the reader's language.
    #[must_use]
    pub fn title(&self) -> String {
        let family = self.family();
        let number = |value: f64| value.to_string().replace('-', "−");
        let mut said: Vec<String> = match self {
            Self::Rescu(rescu) if family == Family::Rescu => vec![rescu.kernel().name().replace('-', " ")],
            Self::Drawn(drawn) => {
                let point = |point: &Point| format!("slope {} at {}", number(point.slope), number(point.x));
                drawn.points().iter().map(point).collect()
            }
            _ => Vec::new(),
        };
        let parameters = family.parameters().iter().zip(self.parameters());
        said.extend(parameters.map(|(parameter, value)| format!("{} = {}", parameter.symbol, number(value))));
        format!("{} {}", family.title(), said.join(", ")).trim_end().to_owned()
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
            (
                "rescu:kernel=raised-cosine,alpha=1,beta=2,left=0,right=1,value=0",
                "RESCU raised cosine, α = 1, β = 2, g₋ = 0, g₊ = 1, t = 0",
            ),
            ("drawn:points=-1_0~1_1,value=0", "Drawn RESCU slope 0 at −1, slope 1 at 1, f(0) = 0"),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse::<Activation>().unwrap().title(), expected);
        }
    }
}
