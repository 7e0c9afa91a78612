about-title = Acerca de
about-heading = Acerca de este sitio
about-as-of = Todas las cifras corresponden al { $date }.
about-newest-report = El informe más reciente es del { $date }, { $age }.
about-audience = Este sitio es para: { $audience }.
about-not-complete = Parte de lo que el proyecto registra no se muestra aquí.

about-fresh-table = Actualidad de los datos
about-register = Registro
about-records = Entradas
about-newest-date = Fecha más reciente
about-age = Antigüedad
about-limit = Límite
about-state = Estado
about-no-date = sin fecha registrada
about-stale = desfasado
about-fresh = al día
about-not-judged = sin valorar
about-limit-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
about-event-plan = último inicio o fin registrado
about-event-risks = última revisión
about-event-issues = última apertura o cierre
about-event-decisions = última tomada
about-event-changes = última solicitud o decisión
about-event-money = último apunte
about-event-quality = último recuento de defectos
about-event-reports = el más reciente
about-fresh-note = La fiabilidad es buena si nada está desfasado; baja si lo está el plan o más de la mitad de lo que se valora; en los demás casos, media. No se valoran las partes en las que solo queda fecha de lo que ocurre.
about-files = Los archivos de los que procede
about-data = Lo mismo en archivos, para programas

about-privacy-heading = Privacidad, accesibilidad, licencia
about-privacy = Este sitio no usa cookies, no ejecuta scripts, no guarda nada en su navegador ni carga nada de otros sitios. Quien lo aloja puede llevar un registro de visitas; las propias páginas no comunican a nadie que usted ha estado aquí.
about-privacy-script = Este sitio no usa cookies, no guarda nada en su navegador ni carga nada de otros sitios. Su único script, pequeño, ordena y filtra lo que hay en las páginas; todo se lee también sin él. Quien aloja el sitio puede llevar un registro de visitas; las propias páginas no comunican a nadie que usted ha estado aquí ni qué ha buscado.
about-accessibility = Las páginas están hechas para cumplir las WCAG 2.2 en el nivel AA: funcionan con teclado, con un aumento del 400~%, con colores forzados, impresas y sin estilos. Cada gráfico tiene sus cifras en una tabla o en el texto que lo acompaña. Un estado nunca es solo un color.
about-low-contrast = Este sitio conserva colores de su propietario que no alcanzan el contraste del nivel AA: { $pairs }.
about-low-contrast-pair = { $front } sobre { $back } es { $ratio } a 1 cuando hace falta { $need } ({ $scheme ->
    [dark] oscuro
   *[light] claro
})
about-licence = Milepost es software libre con licencia MIT o Apache 2.0. Lo que dicen las páginas pertenece al proyecto.
about-made-with = Hecho con milepost { $version }.
