rules-sub = An alarm makes its dimension red, a warning makes it amber, a notice changes no color. The worst finding of a dimension gives its status; the worst dimension gives that of the project.
