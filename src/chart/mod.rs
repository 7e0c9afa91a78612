//! Drawings from numbers, dates and labels, on Plotters. Charts know nothing of projects.
