source-lines = { $count ->
    [one] { $count } línea, como se leyó para las cifras a { $date }.
   *[other] { $count } líneas, como se leyeron para las cifras a { $date }.
}
source-all-files = Todos los archivos
source-shown = Se muestra en este sitio: { $records }
