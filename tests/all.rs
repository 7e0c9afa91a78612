//! Every test that goes through the front doors of the library, in one program that links once.

mod cases;
mod load;
mod robust;
mod support;
