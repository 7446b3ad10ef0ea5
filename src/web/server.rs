//! The accept loop. `axum::serve` (0.8) sets no timer on hyper: a client that sends half a header, or nothing, would
//! stay for ever, and one such client would keep the process from stopping.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;

use super::limit::Peer;

/// A header must be whole within this time, the wait for its first byte included.
const HEADER: Duration = Duration::from_secs(10);
/// A connection on which nothing is read or written for this long is closed.
const IDLE: Duration = Duration::from_secs(20);
/// Time left to answers under way when the server is told to stop.
const DRAIN: Duration = Duration::from_secs(4);
/// Connections served at once; further ones wait to be accepted.
const CONNECTIONS: usize = 4_096;
/// Longest header, in bytes.
const HEADER_BYTES: usize = 32 << 10;

/// Serves until `stop` is ready, then lets answers under way finish for [`DRAIN`].
pub async fn serve<F, A>(listener: TcpListener, answer: F, stop: impl Future<Output = ()>)
where
    F: Fn(Request<Body>) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Response> + Send + 'static,
{
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let connection = graceful.watch(connection(stream, Peer(peer.ip()), answer.clone()));
                    tokio::spawn(async move {
                        // A client that goes away or is cut off is no fault of ours.
                        let _ = connection.await;
                        drop(place);
                    });
                }
                Err(cause) => {
                    // Out of file descriptors, most likely: wait for some to come back.
                    tracing::warn!(%cause, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
        }
    }
    drop(listener);
    if tokio::time::timeout(DRAIN, graceful.shutdown()).await.is_err() {
        tracing::info!("connections still open at the deadline were cut");
    }
}

fn connection<F, A>(
    stream: TcpStream,
    peer: Peer,
    answer: F,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error>
where
    F: Fn(Request<Body>) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Response> + Send,
{
    // Small answers leave at once: without this the last packet waits for the acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_read_timeout(Some(IDLE));
    stream.set_write_timeout(Some(IDLE));
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(peer);
        let answered = answer(request);
        async move { Ok::<_, Infallible>(answered.await) }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER)
        .max_buf_size(HEADER_BYTES)
        .serve_connection(TokioIo::new(Box::pin(stream)), service)
}
