//! The snippets in Rust, compiled and run.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use rescu_explorer::activation::Activation;
use rescu_explorer::snippet::{self, Language};

const RELATIVE: f64 = 1e-12;
const ABSOLUTE: f64 = 1e-15;

/// C's erfc in place of that of the crate `libm`, which a lone rustc does not find.
const LIBM: &str = "mod libm {\n    unsafe extern \"C\" {\n        pub safe fn erfc(x: f64) -> f64;\n    }\n}\n";

const MAIN: &str = r#"
fn main() {
    let xs: Vec<f64> = std::env::args().skip(1).map(|x| x.parse().unwrap()).collect();
    for [value, slope] in ACTIVATIONS {
        for &x in &xs {
            println!("{:e} {:e}", value(x), slope(x));
        }
    }
}
"#;

fn activations() -> Vec<Activation> {
    include_str!("activations.txt").lines().map(|line| line.parse().unwrap()).collect()
}

/// Around the bends, and far out, where what is not written with care overflows; a square does not yet.
fn xs() -> Vec<f64> {
    let near = (-20..=20).map(|i| 0.3 * f64::from(i));
    near.chain([-1e150, -800.0, -40.0, -2.0, -0.5, 0.5, 2.0, 40.0, 800.0, 1e150]).collect()
}

/// One program with every activation in a module of its own.
fn program(activations: &[Activation]) -> String {
    let mut program = LIBM.to_owned();
    let mut table = format!("const ACTIVATIONS: [[fn(f64) -> f64; 2]; {}] = [\n", activations.len());
    for (index, activation) in activations.iter().enumerate() {
        let code = snippet::write(activation, Language::Rust);
        let [value, slope] = functions(&code);
        writeln!(program, "mod m{index} {{\n#[allow(unused_imports)]\nuse super::libm;\n{code}}}").unwrap();
        writeln!(table, "    [m{index}::{value}, m{index}::{slope}],").unwrap();
    }
    program + &table + "];\n" + MAIN
}

/// The names of its two functions.
fn functions(code: &str) -> [&str; 2] {
    let names = code.lines().filter_map(|line| line.strip_prefix("pub fn ")?.split('(').next());
    names.collect::<Vec<_>>().try_into().unwrap()
}

fn run(program: &str, xs: &[f64]) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let source = folder.join("snippets.rs");
    let binary = folder.join("snippets").with_extension(env::consts::EXE_EXTENSION);
    fs::write(&source, program).unwrap();
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let compiled =
        Command::new(rustc).args(["--edition", "2024", "-D", "warnings", "-o"]).args([&binary, &source]).output().unwrap();
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    let output = Command::new(binary).args(xs.iter().map(f64::to_string)).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn assert_close(found: f64, expected: f64, of: &str) {
    let error = (found - expected).abs();
    assert!(
        found == expected || error <= ABSOLUTE || error <= RELATIVE * expected.abs(),
        "{of}: {found:e} is not {expected:e}"
    );
}

#[test]
fn compiled_they_give_what_the_core_gives() {
    let (activations, xs) = (activations(), xs());
    let output = run(&program(&activations), &xs);
    let mut lines = output.lines();
    for activation in &activations {
        for &x in &xs {
            let (value, slope) = lines.next().unwrap().split_once(' ').unwrap();
            let jet = activation.jet(x);
            assert_close(value.parse().unwrap(), jet.value, &format!("value of {activation} at {x}"));
            assert_close(slope.parse().unwrap(), jet.slope, &format!("slope of {activation} at {x}"));
        }
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn no_family_and_no_kernel_is_left_out() {
    use rescu_explorer::activation::{Family, Kernel};
    let activations = activations();
    assert!(Family::ALL.iter().all(|family| activations.iter().any(|activation| activation.family() == *family)));
    assert!(Kernel::ALL.iter().all(|kernel| activations.iter().any(|activation| activation.kernel() == Some(*kernel))));
}
