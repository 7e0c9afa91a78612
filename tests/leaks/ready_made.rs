//! The audiences that are there without being declared, and what each of them sees.
