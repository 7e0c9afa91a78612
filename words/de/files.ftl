files-data-users = Was sich für Sie ändert, als JSON
files-data-some = Die Zahlen dieser Website, als JSON
files-data = Alles Berechnete, als JSON
files-feed = Was geschehen ist, Neuestes zuerst, als Atom: für einen Feedreader
files-milestones = Die Meilensteine, für einen Kalender
files-decisions = Die Entscheidungen, für einen Kalender
files-dates = Go-lives, Abschaltungen, Meilensteine und offene Entscheidungen, für einen Kalender
files-badge = Der Status als kleines Bild, zum Einbinden in andere Seiten
