files-data-users = Lo que cambia para usted, en JSON
files-data-some = Las cifras de este sitio, en JSON
files-data = Todo lo que se calcula, en JSON
files-feed = Lo ocurrido, lo más reciente primero, en Atom: para un lector de fuentes
files-milestones = Los hitos, para un calendario
files-decisions = Las decisiones, para un calendario
files-dates = Puestas en marcha, cortes, hitos y decisiones abiertas, para un calendario
files-badge = El estado como imagen pequeña, para mostrarlo en otras páginas
