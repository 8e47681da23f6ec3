//! Stub.

pub mod activation;
