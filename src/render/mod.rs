//! Pages and a theme into HTML.
