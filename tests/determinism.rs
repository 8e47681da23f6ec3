//! The same bits everywhere: each test runs natively, under Node.js and in Chromium, and expects the same number.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// A hash of the bits of many exponentials, the sum of which would already differ if one did.
#[test]
fn exponentials_have_the_same_bits() {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for i in -800..800_i16 {
        let bits = libm::expf(f32::from(i) / 10.0).to_bits();
        hash = (hash ^ u64::from(bits)).wrapping_mul(0x0100_0000_01b3);
    }
    assert_eq!(format!("{hash:016x}"), "cc30b496057ccb71");
}
