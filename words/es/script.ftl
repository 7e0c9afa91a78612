script-find = Buscar
script-found = Encontrados: { $count }
script-found-first = Encontrados: { $count }; los 50 primeros:
script-filter = Filtrar
script-rows = { $shown } de { $all } filas
script-copy = Copiar enlace a { $part }
script-copied = Enlace copiado
script-shown = El enlace está en la barra de direcciones
