files-data-users = Ce qui change pour vous, en JSON
files-data-some = Les chiffres de ce site, en JSON
files-data = Tout ce qui est calculé, en JSON
files-feed = Ce qui s’est passé, du plus récent au plus ancien, en Atom~: pour un lecteur de flux
files-milestones = Les jalons, pour un agenda
files-decisions = Les décisions, pour un agenda
files-dates = Les mises en service, interruptions, jalons et décisions en attente, pour un agenda
files-badge = L’état en petite image, à montrer sur d’autres pages
