//! RESCU Explorer: train the same network twice and see how far its predictions part.
//!
//! The map of the crate, in the order in which one part may use another:
//!
//! | module | what it holds |
//! |---|---|
//! | [`random`] | the streams of random numbers |
//! | [`data`] | the data sets |
//! | [`measure`] | prediction difference, accuracy, fingerprint |

pub mod data;
pub mod measure;
pub mod random;
