//! The machine it is measured on.

use std::fs;
use std::process::Command;
use std::thread;

use serde_json::json;

use crate::contender::Tab;
use crate::failure::Outcome;
use crate::measurements::Machine;

/// Describes the machine, by what it says of itself.
///
/// # Errors
/// If the browser does not answer.
pub fn describe(tab: &Tab, mnist: bool, repetitions: usize) -> Outcome<Machine> {
    let browser = tab.devtools("Browser.getVersion", json!({}))?;
    let date = tab.value("new Date().toISOString().slice(0, 10)")?;
    Ok(Machine {
        date: date.as_str().unwrap_or_default().to_owned(),
        processor: entry("/proc/cpuinfo", ':', "model name"),
        cores: thread::available_parallelism().map_or(1, usize::from),
        system: entry("/etc/os-release", '=', "PRETTY_NAME"),
        browser: browser["product"].as_str().unwrap_or_default().to_owned(),
        node: answer("node"),
        compiler: answer("rustc"),
        mnist,
        repetitions,
    })
}

/// What a file of lines such as `key : value` says of a key.
fn entry(file: &str, separator: char, key: &str) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    value(&text, separator, key).unwrap_or("unknown").to_owned()
}

fn value<'t>(text: &'t str, separator: char, key: &str) -> Option<&'t str> {
    let mut entries = text.lines().filter_map(|line| line.split_once(separator));
    entries.find(|(name, _)| name.trim() == key).map(|(_, value)| value.trim().trim_matches('"'))
}

/// What a program says is its version.
fn answer(program: &str) -> String {
    let output = Command::new(program).arg("--version").output();
    output.map_or_else(|_| "unknown".to_owned(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found() {
        assert_eq!(value("processor\t: 0\nmodel name\t: A: B\n", ':', "model name"), Some("A: B"));
        assert_eq!(value("NAME=x\nPRETTY_NAME=\"Debian 12\"\n", '=', "PRETTY_NAME"), Some("Debian 12"));
        assert_eq!(value("NAME=x\n", '=', "ID"), None);
    }
}
