//! How a run is passed on in other places than a browser.

/// The command that repeats an experiment, for the shell of Linux and macOS; `link` is the experiment as a link has it.
#[must_use]
pub fn command(link: &str) -> String {
    format!("rescu twins --link '{}'", link.replace('\'', r"'\''"))
}

/// A run as an entry for `BibTeX`, by its address and the year in which it is cited.
#[must_use]
pub fn bibtex(address: &str, year: u32) -> String {
    let version = env!("CARGO_PKG_VERSION");
    // What means something to TeX may stand in \url.
    format!(
        "@software{{rescu-explorer,\n  title   = {{RESCU Explorer}},\n  version = {{{version}}},\n  year    = {{{year}}},\n  note    = {{Run: \\url{{{address}}}}},\n}}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_in_a_link_does_not_end_the_command() {
        assert_eq!(command("v=2&file=it's.csv"), r"rescu twins --link 'v=2&file=it'\''s.csv'");
    }

    #[test]
    fn a_citation_names_the_version_and_the_run() {
        let entry = bibtex("https://example.org/#v=2", 2026);
        assert!(entry.contains(&format!("version = {{{}}}", env!("CARGO_PKG_VERSION"))), "{entry}");
        assert!(entry.contains(r"\url{https://example.org/#v=2}") && entry.contains("year    = {2026}"), "{entry}");
        assert_eq!(entry.matches('{').count(), entry.matches('}').count());
    }
}
