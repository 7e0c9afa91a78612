//! Exit codes, messages and results of the commands.
