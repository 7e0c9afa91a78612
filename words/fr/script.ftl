script-find = Rechercher
script-found = { $count } trouvés
script-found-first = { $count } trouvés, les 50 premiers~:
script-filter = Filtrer
script-rows = { $shown } lignes sur { $all }
script-copy = Copier le lien vers { $part }
script-copied = Lien copié
script-shown = Le lien est dans la barre d’adresse
