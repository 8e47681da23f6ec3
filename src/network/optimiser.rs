//! How parameters follow the gradient.

/// An update rule and its constants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rule {
    /// v ← μv + g, w ← w − ηv (Polyak 1964); μ = 0 is plain gradient descent.
    Sgd {
        /// The share μ of the last step that is kept, in [0, 1).
        momentum: f64,
    },
    /// Adam (Kingma and Ba 2015) with β₁ = 0.9, β₂ = 0.999, ε = 1e−8.
    Adam,
    /// Adagrad (Duchi, Hazan and Singer 2011) with ε = 1e−10.
    Adagrad,
}

const ADAM_FIRST: f32 = 0.9;
const ADAM_SECOND: f32 = 0.999;
const ADAM_EPSILON: f32 = 1e-8;
const ADAGRAD_EPSILON: f32 = 1e-10;

/// A rule with its learning rate and the memory it keeps of one replica.
#[derive(Clone, Debug)]
pub struct Optimiser {
    rate: f32,
    memory: Memory,
}

#[derive(Clone, Debug)]
enum Memory {
    Plain,
    Momentum { share: f32, velocity: Vec<f32> },
    Adam { first: Vec<f32>, second: Vec<f32>, first_left: f64, second_left: f64 },
    Adagrad { squares: Vec<f32> },
}

impl Optimiser {
    /// A rule at its start, for this many parameters.
    #[must_use]
    pub fn new(rule: Rule, rate: f64, parameters: usize) -> Self {
        let zeros = || vec![0.0; parameters];
        let memory = match rule {
            Rule::Sgd { momentum: 0.0 } => Memory::Plain,
            Rule::Sgd { momentum } => Memory::Momentum { share: momentum as f32, velocity: zeros() },
            Rule::Adam => Memory::Adam { first: zeros(), second: zeros(), first_left: 1.0, second_left: 1.0 },
            Rule::Adagrad => Memory::Adagrad { squares: zeros() },
        };
        Self { rate: rate as f32, memory }
    }

    /// Becomes a copy of another, in the memory that it has where that is of the same rule.
    pub fn copy_from(&mut self, other: &Self) {
        self.rate = other.rate;
        match (&mut self.memory, &other.memory) {
            (Memory::Momentum { share, velocity }, Memory::Momentum { share: theirs, velocity: other }) => {
                *share = *theirs;
                velocity.clone_from(other);
            }
            (Memory::Adagrad { squares }, Memory::Adagrad { squares: other }) => squares.clone_from(other),
            (
                Memory::Adam { first, second, first_left, second_left },
                Memory::Adam { first: f, second: s, first_left: fl, second_left: sl },
            ) => {
                first.clone_from(f);
                second.clone_from(s);
                (*first_left, *second_left) = (*fl, *sl);
            }
            (memory, other) => *memory = other.clone(),
        }
    }

    /// Changes the learning rate.
    pub fn set_rate(&mut self, rate: f64) {
        self.rate = rate as f32;
    }

    /// Moves the parameters by one step down the gradient.
    pub fn step(&mut self, parameters: &mut [f32], gradient: &[f32]) {
        let rate = self.rate;
        let pairs = parameters.iter_mut().zip(gradient);
        match &mut self.memory {
            Memory::Plain => {
                for (w, g) in pairs {
                    *w -= rate * g;
                }
            }
            Memory::Momentum { share, velocity } => {
                for ((w, g), v) in pairs.zip(velocity) {
                    *v = *share * *v + g;
                    *w -= rate * *v;
                }
            }
            Memory::Adam { first, second, first_left, second_left } => {
                *first_left *= f64::from(ADAM_FIRST);
                *second_left *= f64::from(ADAM_SECOND);
                let (first_scale, second_scale) = ((1.0 - *first_left) as f32, (1.0 - *second_left) as f32);
                for ((w, g), (m, v)) in pairs.zip(first.iter_mut().zip(second)) {
                    *m = ADAM_FIRST * *m + (1.0 - ADAM_FIRST) * g;
                    *v = ADAM_SECOND * *v + (1.0 - ADAM_SECOND) * (g * g);
                    *w -= rate * (*m / first_scale) / ((*v / second_scale).sqrt() + ADAM_EPSILON);
                }
            }
            Memory::Adagrad { squares } => {
                for ((w, g), s) in pairs.zip(squares) {
                    *s += g * g;
                    *w -= rate * g / (s.sqrt() + ADAGRAD_EPSILON);
                }
            }
        }
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
        for (rule, expected) in [
            (Rule::Sgd { momentum: 0.0 }, plain),
            (Rule::Sgd { momentum: 0.9 }, sgd),
            (Rule::Adam, adam),
            (Rule::Adagrad, adagrad),
        ] {
            assert!((run(rule) - expected).abs() < 2e-6, "{rule:?}: {} is not {expected}", run(rule));
        }
    }
}
