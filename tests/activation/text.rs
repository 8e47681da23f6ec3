//! The textual form.

use rescu_explorer::activation::{Activation, Kernel, Rescu};
use rescu_explorer::words::activation_error;

#[test]
fn the_shortest_exact_name_is_chosen() {
    let rescu = |kernel| Activation::Rescu(Rescu::new(kernel, 0.5, 0.5, 0.0, 1.0, 0.0).unwrap());
    for (activation, text) in [
        (Activation::Relu, "relu"),
        (Activation::smelu(2.0).unwrap(), "smelu:beta=2"),
        (rescu(Kernel::Box), "smelu:beta=0.5"),
        (rescu(Kernel::Triangle), "rescu:kernel=triangle,alpha=0.5,beta=0.5,left=0,right=1,value=0"),
        (Activation::gsmelu(0.3, 0.9, 0.1, 1.0, -0.0).unwrap(), "gsmelu:alpha=0.3,beta=0.9,left=0.1,right=1,value=0"),
        (Activation::leaky_relu(0.01).unwrap(), "leaky-relu:slope=0.01"),
        (Activation::softplus(0.1 + 0.2).unwrap(), "softplus:beta=0.30000000000000004"),
    ] {
        assert_eq!(activation.to_string(), text);
        assert_eq!(text.parse(), Ok(activation));
    }
}

#[test]
fn what_is_left_out_is_default() {
    for (short, long) in [
        ("smelu", "smelu:beta=2"),
        ("gsmelu:beta=3", "gsmelu:alpha=1,beta=3,left=0.1,right=1,value=0"),
        ("rescu:left=0", "rescu:kernel=triangle,alpha=1,beta=2,left=0,right=1,value=0"),
        ("rescu:value=1,kernel=cosine", "rescu:kernel=cosine,alpha=1,beta=2,left=0.1,right=1,value=1"),
        ("rescu:kernel=box", "gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0"),
    ] {
        assert_eq!(short.parse::<Activation>().unwrap().to_string(), long);
    }
}

#[test]
fn errors_say_what_is_wrong() {
    for (text, start) in [
        ("", "there is no activation ``; there are relu, smelu, "),
        ("reul", "there is no activation `reul`; there are relu, smelu, "),
        ("ReLU", "there is no activation `ReLU`; "),
        ("smelu:alpha=1", "smelu has no parameter `alpha`; it takes beta"),
        ("smelu:kernel=box", "smelu has no parameter `kernel`; it takes beta"),
        ("rescu:gamma=1", "rescu has no parameter `gamma`; it takes kernel, alpha, beta, left, right, value"),
        ("rescu:kernel=gauss", "there is no kernel `gauss`; there are box, triangle, "),
        ("relu:beta=1", "relu has no parameter `beta`; it takes none"),
        ("relu:beta=x", "relu has no parameter `beta`; it takes none"),
        ("smelu:beta=1,beta=1", "`beta` is given twice"),
        ("rescu:kernel=box,kernel=box", "`kernel` is given twice"),
        ("smelu:", "`` does not read key=value"),
        ("smelu:beta", "`beta` does not read key=value"),
        ("smelu:beta=1,", "`` does not read key=value"),
        ("smelu:beta=", "beta: `` is not a number"),
        ("smelu:beta=two", "beta: `two` is not a number"),
        ("smelu:beta= 2", "beta: ` 2` is not a number"),
        ("smelu:beta=-2", "beta is -2, but must lie between 0 and 1000"),
        ("smelu:beta=inf", "beta is inf, but must lie between 0 and 1000"),
        ("smelu:beta=nan", "beta is NaN, but must lie between 0 and 1000"),
        ("smelu:beta=1e-9", "the transition is 2e-9 wide, but must be at least 1e-6 wide, or 0 for a kink"),
        ("gelu:beta=0", "beta is 0, but must lie between 0.001 and 1000"),
    ] {
        let message = activation_error(&text.parse::<Activation>().unwrap_err());
        assert!(message.starts_with(start), "`{text}` gives: {message}");
    }
}

#[test]
fn numbers_out_of_bounds_can_be_clamped() {
    for (text, used) in [
        ("smelu:beta=-1", "smelu:beta=0"),
        ("smelu:beta=1e9", "smelu:beta=1000"),
        ("smelu:beta=inf", "smelu:beta=1000"),
        ("smelu:beta=0.5", "smelu:beta=0.5"),
        ("gelu:beta=0", "gelu:beta=0.001"),
        ("elu:alpha=-inf", "elu:alpha=0.01"),
        ("rescu:alpha=-1,left=-99,right=99", "rescu:kernel=triangle,alpha=0,beta=2,left=-10,right=10,value=0"),
    ] {
        assert_eq!(Activation::clamped(text).unwrap().to_string(), used, "{text}");
    }
    for text in ["smelu:beta=nan", "smelu:beta=two", "smelu:gamma=-1", "smelu:beta=1e-9", "rescu:alpha=-1,beta=1e-9", "reul"] {
        assert!(Activation::clamped(text).is_err(), "{text}");
    }
}

#[test]
fn is_how_an_activation_is_serialised() {
    let smelu = Activation::smelu(2.0).unwrap();
    assert_eq!(serde_json::to_string(&smelu).unwrap(), "\"smelu:beta=2\"");
    assert_eq!(serde_json::from_str::<Activation>("\"smelu\"").unwrap(), smelu);
    assert!(serde_json::from_str::<Activation>("\"smelu:beta=-1\"").unwrap_err().to_string().contains("-1"));
    let bytes = postcard::to_allocvec(&smelu).unwrap();
    assert_eq!(postcard::from_bytes::<Activation>(&bytes).unwrap(), smelu);
}
