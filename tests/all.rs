//! All integration tests, as one program: linked once.

mod cli;
mod command;
mod publish;
mod publish_killed;
mod serve;
