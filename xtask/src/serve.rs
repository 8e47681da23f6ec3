//! A static file server on this machine only.

use std::net::TcpListener;
use std::path::Path;
use std::thread;

use axum::Router;
use axum::http::{HeaderValue, header::CACHE_CONTROL};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::failure::{Failure, Outcome};

/// A folder in which the browser tests see the site, to prove that it needs no root of its own.
const FOLDER: &str = "/a/folder";

/// Takes a port of 127.0.0.1; 0 takes any free one.
pub(crate) fn bind(port: u16) -> Outcome<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        let other = port.checked_add(1).unwrap_or(8080);
        Failure::new(
            format!("Port {port} of 127.0.0.1 cannot be used: {error}."),
            format!("End what uses it, or choose another port: `cargo xtask serve --port {other}`."),
        )
    })
}

/// The address of a taken port, as a browser wants it.
pub(crate) fn address(listener: &TcpListener) -> Outcome<String> {
    let address = listener.local_addr().map_err(|error| broken(&error))?;
    Ok(format!("http://{address}/"))
}

/// Serves a site until the process is interrupted.
pub(crate) fn forever(listener: TcpListener, site: &Path) -> Outcome {
    answer(listener, Router::new().fallback_service(files(site)))
}

/// Serves a site in a subfolder for as long as this process lives, and returns the page's address.
pub(crate) fn in_background(site: &Path) -> Outcome<String> {
    let listener = bind(0)?;
    let page = format!("{}{}/", address(&listener)?.trim_end_matches('/'), FOLDER);
    let router = Router::new().nest_service(FOLDER, files(site));
    thread::spawn(move || {
        if let Err(failure) = answer(listener, router) {
            eprintln!("{failure}");
        }
    });
    Ok(page)
}

/// The files of a site, packed for browsers that know how to unpack them.
fn files(site: &Path) -> ServeDir {
    ServeDir::new(site).precompressed_br().precompressed_gzip()
}

/// Answers requests; one thread is plenty for one reader.
fn answer(listener: TcpListener, router: Router) -> Outcome {
    // What was built last is fetched, at once or, where a browser keeps the page, when its reader takes the newer version.
    let uncached = SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().map_err(|error| broken(&error))?;
    runtime
        .block_on(async {
            listener.set_nonblocking(true)?;
            axum::serve(tokio::net::TcpListener::from_std(listener)?, router.layer(uncached)).await
        })
        .map_err(|error| broken(&error))
}

/// The failure of a server that had its port.
fn broken(error: &std::io::Error) -> Failure {
    Failure::new(format!("The file server broke: {error}."), "Repeat the command.")
}
