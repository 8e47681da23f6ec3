//! A host of the page that can be stopped and go on, and can be given another version of it.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::engine::Engine;
use super::given;

/// Where the page is on the host, to prove that it needs no root of its own.
const FOLDER: &str = "/a/folder/";

/// What in the address of the page begins a script that is to run before it.
const BEFORE: &str = "before=";

/// The host of the site under test, for as long as the tests go.
pub(super) fn of_the_site() -> &'static Host {
    static HOST: LazyLock<Host> = LazyLock::new(|| Host::start(Path::new(&given("RESCU_SITE"))).unwrap_or_default());
    &HOST
}

/// What the host has, and what happened.
#[derive(Default)]
struct State {
    site: Mutex<PathBuf>,
    missed: Mutex<Vec<String>>,
    stops: AtomicBool,
}

#[derive(Default)]
pub(super) struct Host {
    port: u16,
    state: Arc<State>,
    listening: Option<JoinHandle<()>>,
}

impl Host {
    /// Serves a site on a port that is free.
    pub(super) fn start(site: &Path) -> io::Result<Self> {
        let mut host = Self { port: 0, state: Arc::default(), listening: None };
        host.give(site);
        host.go_on()?;
        Ok(host)
    }

    /// The address of the page.
    pub(super) fn page(&self) -> String {
        format!("http://127.0.0.1:{}{FOLDER}", self.port)
    }

    /// The address of the page with a script that runs before it.
    pub(super) fn page_before(&self, script: &str) -> String {
        format!("{}?{BEFORE}{}", self.page(), utf8_percent_encode(script, NON_ALPHANUMERIC))
    }

    /// Has another site in the place of the one it has had.
    pub(super) fn give(&self, site: &Path) {
        site.clone_into(&mut self.state.site.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// What it was asked for and has not.
    pub(super) fn missed(&self) -> Vec<String> {
        self.state.missed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Listens no more, so that all connections are refused.
    pub(super) fn stop(&mut self) {
        self.state.stops.store(true, Ordering::Relaxed);
        // It looks up when somebody comes.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        let _ = self.listening.take().map(JoinHandle::join);
    }

    /// Listens, again under the same address.
    pub(super) fn go_on(&mut self) -> io::Result<()> {
        let listener = TcpListener::bind(("127.0.0.1", self.port))?;
        self.port = listener.local_addr()?.port();
        self.state.stops.store(false, Ordering::Relaxed);
        let state = Arc::clone(&self.state);
        self.listening = Some(thread::spawn(move || {
            let going = || !state.stops.load(Ordering::Relaxed);
            for stream in listener.incoming().map_while(|stream| stream.ok().filter(|_| going())) {
                let state = Arc::clone(&state);
                // Who hangs up is not answered.
                thread::spawn(move || drop(answer(&stream, &state)));
            }
        }));
        Ok(())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Answers one request.
fn answer(mut stream: &TcpStream, state: &State) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    lines.map_while(Result::ok).find(String::is_empty);
    let address = request.split(' ').nth(1).unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let name = match path.strip_prefix(FOLDER) {
        Some("") => "index.html",
        Some(name) => name,
        None => "",
    };
    let file = state.site.lock().unwrap_or_else(PoisonError::into_inner).join(name);
    let content = fs::read(file);
    if content.is_err() {
        state.missed.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    }
    let status = if content.is_ok() { "200 OK" } else { "404 Not Found" };
    let mut content = content.unwrap_or_default();
    if name == "index.html" {
        content = with_scripts(content, query.strip_prefix(BEFORE).unwrap_or_default());
    }
    write!(
        stream,
        // What is there without the host is what the page keeps, and nothing that the browser does.
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        kind(name),
        content.len(),
    )?;
    stream.write_all(&content)
}

/// A page with scripts before all else, even before its policy: what notes its complaints, and one of a test, as an address has it.
fn with_scripts(page: Vec<u8>, before: &str) -> Vec<u8> {
    let scripts = [Engine::present().notes().into(), percent_decode_str(before).decode_utf8_lossy()];
    let scripts: String = scripts
        .iter()
        .filter(|script| !script.is_empty())
        .map(|script| format!("<script>{script}</script>"))
        .collect::<Vec<_>>()
        .concat();
    String::from_utf8_lossy(&page).replacen("<head>", &format!("<head>{scripts}"), 1).into_bytes()
}

/// The type of a file.
fn kind(name: &str) -> &'static str {
    match ending(name) {
        "html" => "text/html",
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

fn ending(name: &str) -> &str {
    Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// The hash in a file's name.
pub(super) fn hash(name: &str) -> Option<&str> {
    let stem = name.split('.').next()?.trim_end_matches("_bg");
    let (_, hash) = stem.rsplit_once('-')?;
    (hash.len() >= 14 && hash.chars().all(|letter| letter.is_ascii_hexdigit())).then_some(hash)
}

/// Writes the next version of a site: the same with another title, so that all hashes are other ones, as in a release.
pub(super) fn write_next(site: &Path, version: &str, next: &Path) -> io::Result<()> {
    let names = names(site)?;
    // A set: what is replaced twice is as it was.
    let hashes: BTreeSet<_> = names.iter().filter_map(|name| hash(name)).chain([version]).collect();
    let renewed = |text: &str| {
        hashes.iter().fold(text.replace("<title>RESCU", "<title>Next RESCU"), |text, hash| text.replace(hash, &next_of(hash)))
    };
    fs::create_dir_all(next)?;
    for name in names.iter().filter(|name| !matches!(ending(name), "br" | "gz")) {
        let (from, to) = (site.join(name), next.join(renewed(name)));
        match kind(name) {
            _ if from.is_dir() => write_next(&from, version, &to)?,
            "text/html" | "text/javascript" => fs::write(to, renewed(&fs::read_to_string(from)?))?,
            _ => fs::copy(from, to).map(drop)?,
        }
    }
    Ok(())
}

/// A folder of this process.
pub(super) fn folder(name: &str) -> io::Result<PathBuf> {
    let folder = env::temp_dir().join(format!("rescu-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// The hash that a file has in the next version, and back.
pub(super) fn next_of(hash: &str) -> String {
    hash.chars().map(|letter| char::from_digit(15 - letter.to_digit(16).unwrap_or_default(), 16).unwrap_or('0')).collect()
}
