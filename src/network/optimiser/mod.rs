//! How parameters follow the gradient. An optimiser is its file here and its row in the table.

mod adagrad;
mod adam;
mod sgd;

use adagrad::Adagrad;
use adam::Adam;
use sgd::Sgd;

use crate::choice::choices;

/// What an optimiser remembers of one replica, and what it does with it.
trait Memory {
    /// Moves the parameters by one step of this learning rate down their gradient. Both slices have a number for each parameter.
    fn step(&mut self, rate: f32, parameters: &mut [f32], gradient: &[f32]);

    /// Becomes a copy of another in the buffers that it has.
    fn copy_from(&mut self, other: &Self);

    /// How many numbers it remembers.
    fn numbers(&self) -> usize;
}

/// Defines [`Rule`] and what each rule remembers by a table. A row is that of [`choices!`] with the type of the memory behind it.
macro_rules! optimisers {
    (
        $(
            $(#[$variant_attribute:meta])*
            $rule:ident $({ $(#[$field_attribute:meta])* $field:ident: $number:ty = $usual:expr })?
                = $name:literal => $memory:ident;
        )+
    ) => {
        choices! {
            /// An update rule and its constants.
            pub enum Rule {
                $(
                    $(#[$variant_attribute])*
                    $rule $({ $(#[$field_attribute])* $field: $number = $usual })? = $name;
                )+
            }
        }

        #[derive(Clone, Debug)]
        enum AnyMemory {
            $( $rule($memory), )+
        }

        impl AnyMemory {
            fn new(rule: Rule, parameters: usize) -> Self {
                match rule {
                    $( Rule::$rule $({ $field })? => Self::$rule($memory::new(parameters $(, $field)?)), )+
                }
            }

            fn step(&mut self, rate: f32, parameters: &mut [f32], gradient: &[f32]) {
                match self {
                    $( Self::$rule(memory) => memory.step(rate, parameters, gradient), )+
                }
            }

            fn copy_from(&mut self, other: &Self) {
                match (self, other) {
                    $( (Self::$rule(memory), Self::$rule(other)) => memory.copy_from(other), )+
                    (memory, other) => *memory = other.clone(),
                }
            }

            fn numbers(&self) -> usize {
                match self {
                    $( Self::$rule(memory) => memory.numbers(), )+
                }
            }
        }
    };
}

optimisers! {
    /// v ← μv + g, w ← w − ηv (Polyak 1964); μ = 0 is plain gradient descent.
    Sgd {
        /// The share μ of the last step that is kept, in [0, 1).
        momentum: f64 = 0.9
    } = "sgd" => Sgd;
    /// Adam (Kingma and Ba 2015) with β₁ = 0.9, β₂ = 0.999, ε = 1e−8.
    Adam = "adam" => Adam;
    /// Adagrad (Duchi, Hazan and Singer 2011) with ε = 1e−10.
    Adagrad = "adagrad" => Adagrad;
}

impl Default for Rule {
    /// The first of the table.
    fn default() -> Self {
        Self::ALL[0]
    }
}

/// A rule with its learning rate and the memory it keeps of one replica.
#[derive(Clone, Debug)]
pub struct Optimiser {
    /// The learning rate η, above 0.
    rate: f32,
    memory: AnyMemory,
}

impl Optimiser {
    /// A rule at its start, for this many parameters.
    #[must_use]
    pub fn new(rule: Rule, rate: f64, parameters: usize) -> Self {
        Self { rate: rate as f32, memory: AnyMemory::new(rule, parameters) }
    }

    /// Becomes a copy of another, in the memory that it has where that is of the same rule.
    pub fn copy_from(&mut self, other: &Self) {
        self.rate = other.rate;
        self.memory.copy_from(&other.memory);
    }

    /// How many numbers its memory holds.
    #[must_use]
    pub fn numbers(&self) -> usize {
        self.memory.numbers()
    }

    /// Changes the learning rate.
    pub fn set_rate(&mut self, rate: f64) {
        self.rate = rate as f32;
    }

    /// Moves the parameters by one step down the gradient.
    pub fn step(&mut self, parameters: &mut [f32], gradient: &[f32]) {
        self.memory.step(self.rate, parameters, gradient);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GRADIENTS: [f64; 5] = [0.5, -1.0, 0.25, 2.0, 0.125];

    /// Runs the rule in f32 over [`GRADIENTS`] from w = 1.
    fn run(rule: Rule) -> f64 {
        let mut optimiser = Optimiser::new(rule, 0.1, 1);
        let mut w = [1.0];
        for g in GRADIENTS {
            optimiser.step(&mut w, &[g as f32]);
        }
        f64::from(w[0])
    }

    #[test]
    fn each_rule_follows_its_formula() {
        let (mut sgd, mut v) = (1.0, 0.0);
        let (mut adagrad, mut s) = (1.0, 0.0);
        let (mut adam, mut m, mut q) = (1.0, 0.0, 0.0);
        for (t, g) in GRADIENTS.into_iter().enumerate() {
            v = 0.9 * v + g;
            sgd -= 0.1 * v;
            s += g * g;
            adagrad -= 0.1 * g / libm::sqrt(s);
            m = 0.9 * m + 0.1 * g;
            q = 0.999 * q + 0.001 * g * g;
            let t = (t + 1) as f64;
            adam -= 0.1 * (m / (1.0 - libm::pow(0.9, t))) / (libm::sqrt(q / (1.0 - libm::pow(0.999, t))) + 1e-8);
        }
        let plain = 1.0 - 0.1 * GRADIENTS.iter().sum::<f64>();
        assert!((run(Rule::Sgd { momentum: 0.0 }) - plain).abs() < 2e-6);
        for rule in Rule::ALL {
            let expected = match rule {
                Rule::Sgd { .. } => sgd,
                Rule::Adam => adam,
                Rule::Adagrad => adagrad,
            };
            assert!((run(rule) - expected).abs() < 2e-6, "{rule:?}: {} is not {expected}", run(rule));
        }
    }
}
