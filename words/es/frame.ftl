frame-skip = Ir al contenido
frame-status-at = Estado a { $date }
frame-as-of = A { $date }
frame-for = Para { $audience }
frame-pages = Páginas
frame-more = Más: { $page }
frame-rest = Más
frame-about-site = Acerca del sitio
frame-status-of = Estado de { $project } a { $date }

frame-figures-as-of = Cifras a { $date }
frame-files-read = { $count ->
    [one] { $count } archivo del proyecto
   *[other] { $count } archivos del proyecto
}
frame-newest-report = Último informe { $date }
frame-newest-report-age = Último informe { $date }, { $age }
frame-privacy = Sin cookies, sin scripts, sin peticiones externas
frame-privacy-script = Sin cookies, un script propio, sin peticiones externas
frame-made-with = Hecho con milepost { $version }
