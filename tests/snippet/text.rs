//! The text of the snippets.

use rescu_explorer::activation::{Activation, Family};
use rescu_explorer::snippet::{self, Language};

fn golden(language: Language) -> &'static str {
    match language {
        Language::PyTorch => include_str!("golden/pytorch.txt"),
        Language::Jax => include_str!("golden/jax.txt"),
        Language::TensorFlow => include_str!("golden/tensorflow.txt"),
        Language::NumPy => include_str!("golden/numpy.txt"),
        Language::Rust => include_str!("golden/rust.txt"),
        Language::Latex => include_str!("golden/latex.txt"),
    }
}

fn golden_squareplus(language: Language) -> &'static str {
    match language {
        Language::PyTorch => include_str!("golden/squareplus/pytorch.txt"),
        Language::Jax => include_str!("golden/squareplus/jax.txt"),
        Language::TensorFlow => include_str!("golden/squareplus/tensorflow.txt"),
        Language::NumPy => include_str!("golden/squareplus/numpy.txt"),
        Language::Rust => include_str!("golden/squareplus/rust.txt"),
        Language::Latex => include_str!("golden/squareplus/latex.txt"),
    }
}

#[test]
fn a_smelu_is_written_as_a_person_would() {
    let smelu = Activation::smelu(2.0).unwrap();
    for language in Language::ALL {
        assert_eq!(snippet::write(&smelu, language), golden(language).replace('\r', ""), "{language:?}");
    }
}

#[test]
fn a_squareplus_does_not_cancel() {
    let squareplus = "squareplus:b=4".parse().unwrap();
    for language in Language::ALL {
        assert_eq!(snippet::write(&squareplus, language), golden_squareplus(language).replace('\r', ""), "{language:?}");
    }
}

#[test]
fn every_part_of_a_formula_is_written() {
    for (text, language, line) in [
        ("softplus:beta=3", Language::PyTorch, "        return F.softplus(3.0 * x, threshold=40.0) / 3.0"),
        ("softplus:beta=3", Language::NumPy, "    return np.logaddexp(3.0 * x, 0.0) / 3.0"),
        ("mish", Language::Rust, "    x * (x.max(0.0) + (-x.abs()).exp().ln_1p()).tanh()"),
        ("swish:beta=2", Language::Rust, "    1.0 / (1.0 + (-z).exp()) * (1.0 + z / (1.0 + z.exp()))"),
        ("swish", Language::Latex, "f'(x) &= \\sigma(x) (1 + x \\sigma(-x)) \\\\"),
        ("gelu", Language::Jax, "    return 0.5 * x * erfc(-x / 2**0.5)"),
        ("gelu", Language::Rust, "    0.5 * x * libm::erfc(-x / SQRT_2)"),
        ("gelu:beta=2", Language::Latex, "f(x) &= x \\Phi(2 x) \\\\"),
        ("gelu:beta=2", Language::Latex, "f'(x) &= \\Phi(2 x) + 0.3989422804014327 \\cdot 2 x e^{-\\frac{(2 x)^2}{2}} \\\\"),
        (
            "celu:alpha=2",
            Language::PyTorch,
            "        return torch.where(x <= 0.0, 2.0 * torch.expm1(torch.where(x <= 0.0, x, 0.0) / 2.0), x)",
        ),
        ("tanhexp", Language::Rust, "    x * x.min(3.0).exp().tanh()"),
        ("gsmelu", Language::Latex, "  0.1 (x + 1) + \\frac{0.9 (x + 1)^2}{6} & \\text{otherwise}"),
        ("rescu", Language::Jax, "    u = (jnp.clip(x, -1.0, 2.0) - 0.5) / 1.5"),
        ("rescu", Language::Rust, "        0.1 * (x + 1.0) + 1.35 * (u + (1.0 - u).powi(3) / 6.0)"),
        ("rescu:kernel=cosine,left=0", Language::NumPy, "    y = (1.0 + np.sin(0.5 * np.pi * u)) / 2.0"),
        ("rescu:kernel=cosine,left=0", Language::TensorFlow, "import math"),
        ("drawn:value=0.5", Language::NumPy, "    y = (0.125 * x + 0.5) * x + 0.5"),
        ("drawn:points=-1_0~1_1,value=0.25", Language::Rust, "    } else if x >= 1.0 {"),
        ("drawn:points=-2_0~1_3~4_0,value=0", Language::Jax, "    y = jnp.where(x <= 1.0, (0.5 * x + 2.0) * x, y)"),
        ("drawn:points=-2_0~1_3~4_0,value=0", Language::Latex, "  (-0.5 (x - 1) + 3) (x - 1) + 2.5 & \\text{otherwise}"),
        ("leaky-relu:slope=0.01", Language::TensorFlow, "    return tf.where(x <= 0.0, 0.01 * x, x)"),
        ("smelu:beta=0", Language::TensorFlow, "    return tf.where(x <= 0.0, tf.zeros_like(x), x)"),
        (
            "gsmelu:left=0,right=1,value=0.5",
            Language::TensorFlow,
            "    return tf.where(x <= -1.0, tf.constant(0.5, x.dtype), y)",
        ),
        ("gsmelu:left=0,right=0,value=0.5", Language::PyTorch, "        return 0.0 * x + 0.5"),
        ("gsmelu:left=0,right=0,value=0", Language::Jax, "    return 0.0 * x"),
        ("smelu:beta=0.30000000000000004", Language::NumPy, "    y = np.where(x >= 0.30000000000000004, x, y)"),
    ] {
        let code = snippet::write(&text.parse().unwrap(), language);
        assert!(code.lines().any(|l| l == line), "{text}:\n{code}");
    }
}

#[test]
fn names_are_those_of_the_language() {
    for (text, language, line) in [
        ("leaky-relu", Language::PyTorch, "class LeakyReLU(torch.nn.Module):"),
        ("gsmelu", Language::PyTorch, "class GSmeLU(torch.nn.Module):"),
        ("tanh", Language::PyTorch, "class Tanh(torch.nn.Module):"),
        ("drawn", Language::PyTorch, "class DrawnRESCU(torch.nn.Module):"),
        ("leaky-relu", Language::Jax, "def leaky_relu(x):"),
        ("drawn", Language::NumPy, "def drawn_rescu_slope(x):"),
        ("gelu:beta=2", Language::TensorFlow, "@tf.keras.utils.register_keras_serializable(name=\"gelu:beta=2\")"),
        ("identity", Language::Rust, "pub fn identity_slope(_x: f64) -> f64 {"),
    ] {
        let code = snippet::write(&text.parse().unwrap(), language);
        assert!(code.lines().any(|l| l == line), "{text}:\n{code}");
    }
}

#[test]
fn each_says_what_it_is_exactly() {
    for family in Family::ALL {
        let activation: Activation = family.name().parse().unwrap();
        for language in Language::ALL.into_iter().filter(|language| *language != Language::Latex) {
            let code = snippet::write(&activation, language);
            assert!(code.contains(&format!("{} ({activation}).", family.title())), "{code}");
        }
    }
}

#[test]
fn languages_are_found_by_their_names() {
    for language in Language::ALL {
        assert_eq!(Language::from_name(language.name()), Some(language));
    }
    assert_eq!(Language::from_name("PyTorch"), None);
}
