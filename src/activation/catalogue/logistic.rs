//! The logistic function σ(z) = 1/(1 + e⁻ᶻ), which softplus, swish and the sigmoid are made of.

/// σ(z) and σ(−z), both to full relative precision.
pub(super) fn both(z: f64) -> (f64, f64) {
    let e = libm::exp(-z.abs());
    let (large, small) = (1.0 / (1.0 + e), e / (1.0 + e));
    if z < 0.0 { (small, large) } else { (large, small) }
}

/// σ(z) and σ(−z) in f32, of z and e^−|z|.
pub(super) fn both_in_f32(z: f32, e: f32) -> (f32, f32) {
    let large = 1.0 / (1.0 + e);
    let small = e * large;
    if z < 0.0 { (small, large) } else { (large, small) }
}
